/** The words of the page: masthead, filters and panes, in each language. */
import type { Lang } from '../../model/vocabulary.ts';

export interface PageWords {
  allStories: string;
  language: string;
  filters: string;
  search: string;
  clear: string;
  /** Goes to the first event of those shown. */
  begin: string;
  remove: (what: string) => string;
  together: string;
  facets: { people: string; organizations: string; topics: string; types: string; certainty: string; window: string };
  shown: (shown: number, all: number) => string;
  nothing: string;
  loosen: (what: string, gives: number) => string;
  panes: { timeline: string; graph: string; article: string };
  graphTitle: string;
  timelineTitle: string;
  skipTo: string;
  share: string;
  notOpened: string;
  counts: (events: number, people: number, organizations: number) => string;
  noPublished: string;
}

export const PAGE_WORDS: Readonly<Record<Lang, PageWords>> = {
  'zh-Hans': {
    allStories: '全部故事',
    language: '界面语言',
    filters: '筛选',
    search: '搜索事件、原文、人名（可用拼音首字母）',
    clear: '清除全部',
    begin: '从第一件看起',
    remove: (what) => `取消：${what}`,
    together: '只看所选各方同时参与的事件',
    facets: {
      people: '人物',
      organizations: '机构',
      topics: '主题',
      types: '类型',
      certainty: '可信程度',
      window: '时间',
    },
    shown: (n, all) => (n === all ? `共 ${all} 个事件` : `显示 ${n} 个事件，共 ${all} 个`),
    nothing: '没有事件符合全部条件。',
    loosen: (what, n) => `放宽“${what}”，可见 ${n} 个`,
    panes: { timeline: '时间线', graph: '关系图', article: '原文' },
    graphTitle: '谁与谁',
    timelineTitle: '何时何事',
    skipTo: '跳到正文',
    share: '分享',
    notOpened: '没能打开，请再试一次',
    counts: (e, p, o) => `${e} 个事件 · ${p} 位人物 · ${o} 家机构`,
    noPublished: '发布日期不详',
  },
  'zh-Hant': {
    allStories: '全部故事',
    language: '介面語言',
    filters: '篩選',
    search: '搜尋事件、原文、人名（可用拼音首字母）',
    clear: '全部清除',
    begin: '從第一件看起',
    remove: (what) => `取消：${what}`,
    together: '只看所選各方同時參與的事件',
    facets: {
      people: '人物',
      organizations: '機構',
      topics: '主題',
      types: '類型',
      certainty: '可信程度',
      window: '時間',
    },
    shown: (n, all) => (n === all ? `共 ${all} 個事件` : `顯示 ${n} 個事件，共 ${all} 個`),
    nothing: '沒有事件符合全部條件。',
    loosen: (what, n) => `放寬「${what}」，可見 ${n} 個`,
    panes: { timeline: '時間線', graph: '關係圖', article: '原文' },
    graphTitle: '誰與誰',
    timelineTitle: '何時何事',
    skipTo: '跳到正文',
    share: '分享',
    notOpened: '沒能打開，請再試一次',
    counts: (e, p, o) => `${e} 個事件 · ${p} 位人物 · ${o} 家機構`,
    noPublished: '發布日期不詳',
  },
  en: {
    allStories: 'All stories',
    language: 'Language',
    filters: 'Filters',
    search: 'Search events, quotes, names (pinyin initials work)',
    clear: 'Clear all',
    begin: 'Begin with the first',
    remove: (what) => `Remove ${what}`,
    together: 'Only events with all of those chosen',
    facets: {
      people: 'People',
      organizations: 'Organizations',
      topics: 'Topics',
      types: 'Kind',
      certainty: 'Certainty',
      window: 'Time',
    },
    shown: (n, all) => (n === all ? `${all} events` : `Showing ${n} of ${all} events`),
    nothing: 'No event meets all the conditions.',
    loosen: (what, n) => `Drop “${what}” to see ${n}`,
    panes: { timeline: 'Timeline', graph: 'People', article: 'Article' },
    graphTitle: 'Who and whom',
    timelineTitle: 'What and when',
    skipTo: 'Skip to the story',
    share: 'Share',
    notOpened: 'Could not be opened; please try again',
    counts: (e, p, o) => `${e} events · ${p} people · ${o} organizations`,
    noPublished: 'publication date not known',
  },
};
