/** Words that stand in exported files, in the story's language. */
import type { Lang } from '../../model/vocabulary.ts';

export interface ExchangeWords {
  saysWho: (who: string) => string;
  published: (date: string) => string;
  /** Between names. */
  comma: string;
  /** Between a date and what happened then. */
  colon: string;
  madeBy: string;
  /** How an imported timeline's dates are known. */
  asTheTimeline: string;
}

export const EXCHANGE_WORDS: Readonly<Record<Lang, ExchangeWords>> = {
  'zh-Hans': {
    saysWho: (who) => `消息来源：${who}`,
    published: (date) => `发表于${date}`,
    comma: '、',
    colon: '：',
    madeBy: '由 Whowhen 从文章中整理',
    asTheTimeline: '时间线所标日期',
  },
  'zh-Hant': {
    saysWho: (who) => `消息來源：${who}`,
    published: (date) => `發表於${date}`,
    comma: '、',
    colon: '：',
    madeBy: '由 Whowhen 從文章中整理',
    asTheTimeline: '時間線所標日期',
  },
  en: {
    saysWho: (who) => `according to ${who}`,
    published: (date) => `published ${date}`,
    comma: ', ',
    colon: ': ',
    madeBy: 'Drawn from the article by Whowhen',
    asTheTimeline: 'as the timeline dates it',
  },
};
