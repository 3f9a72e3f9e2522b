/** The timeline's words. */
import type { Lang } from '../../model/vocabulary.ts';
import type { LaneBy } from '../../store/view.ts';

export interface TimelineWords {
  title: string;
  undated: string;
  rest: string;
  lanes: string;
  laneBy: Record<LaneBy, string>;
  scale: string;
  adaptive: string;
  linear: string;
  zoomIn: string;
  zoomOut: string;
  reset: string;
  overview: string;
  windowFrom: string;
  windowTo: string;
  clearWindow: string;
  legend: string;
  span: string;
  folded: string;
  empty: string;
  help: string;
  /** `n` of `rest` that are not shown yet. */
  more: (n: number, rest: number) => string;
  events: (n: number) => string;
  gap: (days: number) => string;
}

const HANS: TimelineWords = {
  title: '时间线',
  undated: '日期不详',
  rest: '其他',
  lanes: '分行',
  laneBy: { person: '按人物', topic: '按主题', type: '按类型', one: '不分行' },
  scale: '时间轴',
  adaptive: '疏密自适应',
  linear: '等比',
  zoomIn: '放大',
  zoomOut: '缩小',
  reset: '显示全部',
  overview: '时间范围',
  windowFrom: '范围起点',
  windowTo: '范围终点',
  clearWindow: '清除时间范围',
  legend: '图例',
  span: '持续一段时间',
  folded: '空白期已折叠',
  empty: '没有符合条件的事件',
  help: '方向键在事件之间移动，加减键缩放',
  more: (n, rest) => (n < rest ? `还有 ${rest} 件，再显示 ${n} 件` : `再显示 ${n} 件`),
  events: (n) => `${n} 件事`,
  gap: (days) => (days >= 700 ? `相隔约 ${Math.round(days / 365)} 年` : `相隔约 ${Math.round(days / 30)} 个月`),
};
const HANT: TimelineWords = {
  title: '時間線',
  undated: '日期不詳',
  rest: '其他',
  lanes: '分行',
  laneBy: { person: '按人物', topic: '按主題', type: '按類型', one: '不分行' },
  scale: '時間軸',
  adaptive: '疏密自適應',
  linear: '等比',
  zoomIn: '放大',
  zoomOut: '縮小',
  reset: '顯示全部',
  overview: '時間範圍',
  windowFrom: '範圍起點',
  windowTo: '範圍終點',
  clearWindow: '清除時間範圍',
  legend: '圖例',
  span: '持續一段時間',
  folded: '空白期已折疊',
  empty: '沒有符合條件的事件',
  help: '方向鍵在事件之間移動，加減鍵縮放',
  more: (n, rest) => (n < rest ? `還有 ${rest} 件，再顯示 ${n} 件` : `再顯示 ${n} 件`),
  events: (n) => `${n} 件事`,
  gap: (days) => (days >= 700 ? `相隔約 ${Math.round(days / 365)} 年` : `相隔約 ${Math.round(days / 30)} 個月`),
};
const EN: TimelineWords = {
  title: 'Timeline',
  undated: 'No date',
  rest: 'Others',
  lanes: 'Lanes',
  laneBy: { person: 'People', topic: 'Topics', type: 'Types', one: 'One lane' },
  scale: 'Axis',
  adaptive: 'Adaptive',
  linear: 'Linear',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Show all',
  overview: 'Time range',
  windowFrom: 'Start of range',
  windowTo: 'End of range',
  clearWindow: 'Clear time range',
  legend: 'Key',
  span: 'Over a span of time',
  folded: 'Quiet time folded',
  empty: 'No events match',
  help: 'Arrow keys move between events, plus and minus zoom',
  more: (n, rest) => (n < rest ? `Show ${n} of ${rest.toLocaleString('en')} more` : `Show ${n} more`),
  events: (n) => (n === 1 ? '1 event' : `${n} events`),
  gap: (days) => (days >= 700 ? `About ${Math.round(days / 365)} years` : `About ${Math.round(days / 30)} months`),
};

export const TIMELINE_WORDS: Readonly<Record<Lang, TimelineWords>> = { 'zh-Hans': HANS, 'zh-Hant': HANT, en: EN };
