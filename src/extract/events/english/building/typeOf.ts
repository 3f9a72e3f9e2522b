/** The type of an English report, where what stands about it makes it another than its rule's. */
import type { EventType } from '../../../../model/vocabulary.ts';
import type { EnglishClause } from '../englishClause.ts';
import type { Report } from '../englishReport.ts';
import type { Placed } from '../englishRoles.ts';
import type { SentenceReading } from '../englishSentence.ts';

export function typeOf({ rule }: Report, isOffCase: boolean, isNowhere: boolean): EventType {
  if (isOffCase) return 'legal';
  return isNowhere ? 'change' : rule.type;
}

/** "moved to Rome", "arrived from Paris": who goes to no body that the article knows only goes somewhere. */
export function goesNowhere(
  { tokens, placed }: SentenceReading,
  { rule, lemma, trigger }: Report,
  end: number,
): boolean {
  if (rule.type !== 'joining' || !/^(?:move|transfer|arrive|switch)$/.test(lemma)) return false;
  if (tokens.slice(trigger + 1, trigger + 6).some((t) => SIDES.test(t.lower))) return false;
  return !placed.some(
    (p) => p.entity.kind === 'organization' && /^(?:to|from|at|for)$/.test(p.role) && p.from > trigger && p.from < end,
  );
}

/** Behind "switched" and "moved": whom one is with from then on. */
const SIDES = /^(?:sides|camps|parties|allegiance|benches|ranks|fold)$/;

/** "asked the judge to stand down": from the case, and not from the bench. */
export const isRecusal = (
  document: SentenceReading['document'],
  { rule, lemma, trigger }: Report,
  { verb }: EnglishClause,
  heads: readonly Placed[],
): boolean =>
  /^(?:departure|leave)$/.test(rule.type) &&
  /^(?:stand|step|recuse|withdraw)$/.test(lemma) &&
  trigger > verb.head &&
  heads.length > 0 &&
  heads.every((h) => isJudge(document, h.entity));

/** Whether somebody is called a judge anywhere. */
const isJudge = (
  { reading }: SentenceReading['document'],
  { kind, mentions, appositions }: Placed['entity'],
): boolean =>
  kind === 'person' &&
  (appositions.some((a) => JUDGE.test(a.exact)) ||
    mentions.some(({ start }) => JUDGE_BEFORE.test(reading.slice(Math.max(0, start - 14), start + 10))));
const JUDGE = /\b(?:judge|justice|magistrate)\b/i;
const JUDGE_BEFORE = /\b(?:Judge|Justice|judge|magistrate)[, ]/;
