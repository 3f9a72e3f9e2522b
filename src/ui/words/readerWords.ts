/** The words of the article, the card and the page around them, in each language. */
import type { Lang } from '../../model/vocabulary.ts';

export interface ReaderWords {
  article: string;
  showNoise: (lines: number) => string;
  card: string;
  close: string;
  previous: string;
  next: string;
  place: (at: number, of: number) => string;
  startWalk: string;
  keyPoints: string;
  undated: string;
  countedFrom: (words: string, date: string) => string;
  statedAs: (words: string) => string;
  saidBy: (who: string) => string;
  people: string;
  organizations: string;
  ties: string;
  events: string;
  quotes: string;
  /** Of the small card: what one is or was, when one first and last appears, the way to the large card. */
  roles: string;
  appears: (first: string, last: string) => string;
  whole: string;
  alsoCalled: string;
  byEditor: string;
  since: (date: string) => string;
  until: (date: string) => string;
  eventReference: (place: number, title: string) => string;
  pick: string;
  moreBefore: (paragraphs: number) => string;
  moreAfter: (paragraphs: number) => string;
  moreEvents: (events: number) => string;
}

export const READER_WORDS: Readonly<Record<Lang, ReaderWords>> = {
  'zh-Hans': {
    article: '原文',
    showNoise: (n) => `${n} 行与本文无关的内容已折叠`,
    card: '详情',
    close: '关闭详情',
    previous: '上一件',
    next: '下一件',
    place: (at, of) => `第 ${at} 件，共 ${of} 件`,
    startWalk: '从头读起',
    keyPoints: '要点',
    undated: '原文没有给出日期',
    countedFrom: (words, date) => `原文说“${words}”，从${date}算起`,
    statedAs: (words) => `原文写明“${words}”`,
    saidBy: (who) => `消息来自：${who}`,
    people: '人物',
    organizations: '机构',
    ties: '关系',
    events: '事件',
    quotes: '原文依据',
    roles: '身份',
    appears: (first, last) => (first === last ? `出场：${first}` : `首次出场：${first}；最后：${last}`),
    whole: '全部详情',
    alsoCalled: '又作',
    byEditor: '由编辑补充或更正',
    since: (date) => `始于${date}`,
    until: (date) => `止于${date}`,
    eventReference: (place, title) => `${place} 事件：${title}`,
    pick: '点选事件、人物或连线，这里显示其来龙去脉和原文依据。',
    moreBefore: (n) => `前面还有 ${n} 段，显示一部分`,
    moreAfter: (n) => `后面还有 ${n} 段，显示一部分`,
    moreEvents: (n) => `还有 ${n} 件，显示一部分`,
  },
  'zh-Hant': {
    article: '原文',
    showNoise: (n) => `${n} 行與本文無關的內容已摺疊`,
    card: '詳情',
    close: '關閉詳情',
    previous: '上一件',
    next: '下一件',
    place: (at, of) => `第 ${at} 件，共 ${of} 件`,
    startWalk: '從頭讀起',
    keyPoints: '要點',
    undated: '原文沒有給出日期',
    countedFrom: (words, date) => `原文說「${words}」，從${date}算起`,
    statedAs: (words) => `原文寫明「${words}」`,
    saidBy: (who) => `消息來自：${who}`,
    people: '人物',
    organizations: '機構',
    ties: '關係',
    events: '事件',
    quotes: '原文依據',
    roles: '身份',
    appears: (first, last) => (first === last ? `出場：${first}` : `首次出場：${first}；最後：${last}`),
    whole: '全部詳情',
    alsoCalled: '又作',
    byEditor: '由編輯補充或更正',
    since: (date) => `始於${date}`,
    until: (date) => `止於${date}`,
    eventReference: (place, title) => `${place} 事件：${title}`,
    pick: '點選事件、人物或連線，這裡顯示其來龍去脈和原文依據。',
    moreBefore: (n) => `前面還有 ${n} 段，顯示一部分`,
    moreAfter: (n) => `後面還有 ${n} 段，顯示一部分`,
    moreEvents: (n) => `還有 ${n} 件，顯示一部分`,
  },
  en: {
    article: 'Article',
    showNoise: (n) => (n === 1 ? '1 unrelated line is folded away' : `${n} unrelated lines are folded away`),
    card: 'Details',
    close: 'Close details',
    previous: 'Previous',
    next: 'Next',
    place: (at, of) => `Event ${at} of ${of}`,
    startWalk: 'Read from the start',
    keyPoints: 'Key points',
    undated: 'The article gives no date',
    countedFrom: (words, date) => `The article says “${words}”, counted from ${date}`,
    statedAs: (words) => `The article says “${words}”`,
    saidBy: (who) => `According to ${who}`,
    people: 'People',
    organizations: 'Organizations',
    ties: 'Ties',
    events: 'Events',
    quotes: 'In the article’s words',
    roles: 'Roles',
    appears: (first, last) => (first === last ? `Appears in ${first}` : `First appears: ${first}; last: ${last}`),
    whole: 'All details',
    alsoCalled: 'Also called',
    byEditor: 'Added or corrected by the editor',
    since: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    eventReference: (place, title) => `${place} Event: ${title}`,
    pick: 'Choose an event, a person or a line: the words that say so appear here.',
    moreBefore: (n) => `${n.toLocaleString('en')} more paragraphs before: show some`,
    moreAfter: (n) => `${n.toLocaleString('en')} more paragraphs after: show some`,
    moreEvents: (n) => `${n.toLocaleString('en')} more: show some`,
  },
};
