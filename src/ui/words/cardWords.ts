/** The words of the card of what is selected, in each language; they are fetched with it. */
import type { Lang } from '../../model/vocabulary.ts';

export interface CardWords {
  close: string;
  previous: string;
  next: string;
  place: (at: number, of: number) => string;
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
  moreEvents: (events: number) => string;
  /** Before the field that a second person is chosen in, and what it says while there is none. */
  and: string;
  none: string;
}

export const CARD_WORDS: Readonly<Record<Lang, CardWords>> = {
  'zh-Hans': {
    close: '关闭详情',
    previous: '上一件',
    next: '下一件',
    place: (at, of) => `第 ${at} 件，共 ${of} 件`,
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
    moreEvents: (n) => `还有 ${n} 件，显示一部分`,
    and: '与',
    none: '另选一方，看两者之间…',
  },
  'zh-Hant': {
    close: '關閉詳情',
    previous: '上一件',
    next: '下一件',
    place: (at, of) => `第 ${at} 件，共 ${of} 件`,
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
    moreEvents: (n) => `還有 ${n} 件，顯示一部分`,
    and: '與',
    none: '另選一方，看兩者之間…',
  },
  en: {
    close: 'Close details',
    previous: 'Previous',
    next: 'Next',
    place: (at, of) => `Event ${at} of ${of}`,
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
    moreEvents: (n) => `${n.toLocaleString('en')} more: show some`,
    and: 'and',
    none: 'what they share with…',
  },
};
