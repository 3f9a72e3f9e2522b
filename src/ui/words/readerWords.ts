/** The words of the article and of the card while nothing is selected, in each language. */
import type { Lang } from '../../model/vocabulary.ts';

export interface ReaderWords {
  article: string;
  showNoise: (lines: number) => string;
  card: string;
  startWalk: string;
  keyPoints: string;
  eventReference: (place: number, title: string) => string;
  pick: string;
  moreBefore: (paragraphs: number) => string;
  moreAfter: (paragraphs: number) => string;
}

export const READER_WORDS: Readonly<Record<Lang, ReaderWords>> = {
  'zh-Hans': {
    article: '原文',
    showNoise: (n) => `${n} 行与本文无关的内容已折叠`,
    card: '详情',
    startWalk: '从头读起',
    keyPoints: '要点',
    eventReference: (place, title) => `${place} 事件：${title}`,
    pick: '点选事件、人物或连线，这里显示其来龙去脉和原文依据。',
    moreBefore: (n) => `前面还有 ${n} 段，显示一部分`,
    moreAfter: (n) => `后面还有 ${n} 段，显示一部分`,
  },
  'zh-Hant': {
    article: '原文',
    showNoise: (n) => `${n} 行與本文無關的內容已摺疊`,
    card: '詳情',
    startWalk: '從頭讀起',
    keyPoints: '要點',
    eventReference: (place, title) => `${place} 事件：${title}`,
    pick: '點選事件、人物或連線，這裡顯示其來龍去脈和原文依據。',
    moreBefore: (n) => `前面還有 ${n} 段，顯示一部分`,
    moreAfter: (n) => `後面還有 ${n} 段，顯示一部分`,
  },
  en: {
    article: 'Article',
    showNoise: (n) => (n === 1 ? '1 unrelated line is folded away' : `${n} unrelated lines are folded away`),
    card: 'Details',
    startWalk: 'Read from the start',
    keyPoints: 'Key points',
    eventReference: (place, title) => `${place} Event: ${title}`,
    pick: 'Choose an event, a person or a line: the words that say so appear here.',
    moreBefore: (n) => `${n.toLocaleString('en')} more paragraphs before: show some`,
    moreAfter: (n) => `${n.toLocaleString('en')} more paragraphs after: show some`,
  },
};
