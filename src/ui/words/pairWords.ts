/** What is said of two people or organizations that are looked at together, in each language. */
import type { Lang } from '../../model/vocabulary.ts';

export interface PairWords {
  pair: (one: string, other: string) => string;
  held: (ties: number, events: number) => string;
  /** Where nothing holds both: who stands between, if anybody. */
  linked: (via: readonly string[]) => string;
}

export const PAIR_WORDS: Readonly<Record<Lang, PairWords>> = {
  'zh-Hans': {
    pair: (one, other) => `${one} 与 ${other}`,
    held: (ties, events) => `${ties} 条关系，${events} 个共同的事件`,
    linked: (via) =>
      `没有直接的关系，也没有共同的事件；${via.length > 0 ? `经由${via.join('、')}相连` : '文中也没有谁把两者连起来'}`,
  },
  'zh-Hant': {
    pair: (one, other) => `${one} 與 ${other}`,
    held: (ties, events) => `${ties} 條關係，${events} 個共同的事件`,
    linked: (via) =>
      `沒有直接的關係，也沒有共同的事件；${via.length > 0 ? `經由${via.join('、')}相連` : '文中也沒有誰把兩者連起來'}`,
  },
  en: {
    pair: (one, other) => `${one} and ${other}`,
    held: (ties, events) =>
      `${ties} ${ties === 1 ? 'tie' : 'ties'}, ${events} ${events === 1 ? 'event' : 'events'} of both`,
    linked: (via) =>
      `No tie and no event holds both; ${via.length > 0 ? `linked by ${via.join(', ')}` : 'nobody in the article links them'}`,
  },
};
