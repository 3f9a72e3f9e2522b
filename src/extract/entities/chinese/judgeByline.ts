/** Whether a mention is a reporter's, editor's or translator's credit, or an agency's, and no part of the story. */
import { countWhile } from '../../../model/countWhile.ts';
import type { Document, Span } from '../../document.ts';
import { sieveEach } from '../../sieve.ts';

const CREDIT =
  /(?:记者|通讯员|编译|编辑|责编|责任编辑|作者|撰文|撰稿|摄影|校对|翻译|采写|文|图|编审|监制|实习生|特约作者|供稿|整理)(?:[：:/／|｜＊* ]+|[^，。：]{0,12}[、 ])$/;
const REPORTER = /(?:记者|通讯员|特派员|编译)(?:[\u3400-\u9fff]{2,4}[、 ])*$/;
// Behind them others who wrote it: "记者某甲、某乙／台北报道".
const FILED =
  /^(?:[、 ][\u3400-\u9fff]{2,4}){0,3}[\s　]*(?:[\u3400-\u9fff]{0,6}(?:\d{1,2}月)?(?:\d{1,2}日?)?(?:报道|电(?![影视话动子梯力器])|发自|摄|文[）)]?$|综合报道|编译|整理)|[）)/／〕】\]])/;

export function judgeByline({ reading, blocks }: Document, { start, end }: Span): boolean {
  const left = reading.slice(Math.max(0, start - 24), start);
  const right = reading.slice(end, end + 16).split('\n')[0] as string;
  if (CREDIT.test(left.split('\n').at(-1) as string)) return true;
  const block = blocks[countWhile(blocks.length, (i) => (blocks[i] as Span).start <= start) - 1];
  if (block?.kind === 'byline' && start < block.end) return true;
  return REPORTER.test(left) && FILED.test(right);
}

/** "新华社北京9月3日电": where the report comes from. */
const DATELINE = /^[\u3400-\u9fff]{0,6}(?:\d{1,2}月)?\d{1,2}日?(?:电(?![影视话动子梯力器])|讯|报道)/;

export function isDateline({ reading, blocks }: Document, { start, end }: Span): boolean {
  // In this order: of hardly any name the words behind it look so, and an article may have very many paragraphs.
  return DATELINE.test(reading.slice(end, end + 16)) && blocks.some((b) => b.start === start);
}

sieveEach(CREDIT, REPORTER);
