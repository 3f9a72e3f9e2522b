/** What the people graph says, in each language. */
import type { Lang, RelationshipType } from '../../model/vocabulary.ts';

export interface GraphWords {
  /** Of ties whose own words are too long to stand on a line. */
  short: Readonly<Partial<Record<RelationshipType, string>>>;
  graph: string;
  /** Spoken before the graph. */
  help: string;
  person: string;
  organization: string;
  ties: (count: number) => string;
  zoomIn: string;
  zoomOut: string;
  reset: string;
  asTable: string;
  asGraph: string;
  play: string;
  pause: string;
  /** Label of the slider. */
  asOf: string;
  wholeStory: string;
  until: (date: string) => string;
  legend: string;
  uncertain: string;
  denied: string;
  empty: string;
}

const HANS: GraphWords = {
  short: {},
  graph: '人物关系图',
  help: '方向键移到相邻的人物，回车选中，按住 Shift 再选一个看两者之间，Esc 取消；按住 Ctrl 滚动可缩放。',
  person: '人物',
  organization: '机构',
  ties: (count) => `${count} 条关系`,
  zoomIn: '放大',
  zoomOut: '缩小',
  reset: '恢复原位',
  asTable: '看表格',
  asGraph: '看图',
  play: '按时间播放',
  pause: '暂停',
  asOf: '截至日期',
  wholeStory: '全部时间',
  until: (date) => `截至 ${date}`,
  legend: '图例',
  uncertain: '可能或计划',
  denied: '被否认',
  empty: '文中没有找到人物之间的关系。',
};

const HANT: GraphWords = {
  short: {},
  graph: '人物關係圖',
  help: '方向鍵移到相鄰的人物，Enter 選取，按住 Shift 再選一個看兩者之間，Esc 取消；按住 Ctrl 捲動可縮放。',
  person: '人物',
  organization: '機構',
  ties: (count) => `${count} 條關係`,
  zoomIn: '放大',
  zoomOut: '縮小',
  reset: '恢復原位',
  asTable: '看表格',
  asGraph: '看圖',
  play: '依時間播放',
  pause: '暫停',
  asOf: '截至日期',
  wholeStory: '全部時間',
  until: (date) => `截至 ${date}`,
  legend: '圖例',
  uncertain: '可能或計畫',
  denied: '被否認',
  empty: '文中沒有找到人物之間的關係。',
};

const EN: GraphWords = {
  short: { role_at: 'post', legal_action_against: 'legal action', conflict_with: 'conflict', competes_with: 'rivals' },
  graph: 'People graph',
  help: 'Arrow keys go to the neighbour in that direction, Enter selects, Shift and Enter adds a second one to see what lies between, Escape clears; Ctrl and the wheel zoom.',
  person: 'person',
  organization: 'organization',
  ties: (count) => `${count} ${count === 1 ? 'tie' : 'ties'}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Reset the view',
  asTable: 'As a table',
  asGraph: 'As a graph',
  play: 'Play through time',
  pause: 'Pause',
  asOf: 'As of',
  wholeStory: 'The whole story',
  until: (date) => `Until ${date}`,
  legend: 'Legend',
  uncertain: 'Possible or planned',
  denied: 'Denied',
  empty: 'The article names no people with ties.',
};

export const GRAPH_WORDS: Readonly<Record<Lang, GraphWords>> = { 'zh-Hans': HANS, 'zh-Hant': HANT, en: EN };
