/**
 * To whom the same happened as a report tells, in the same breath: "as were Jane Roe and Al Poe", "followed by Roe".
 *
 * Does not know: those of another time, which is an event by itself (findLikewise.ts).
 */
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { Report } from './englishReport.ts';
import type { Placed } from './englishRoles.ts';
import type { SentenceReading } from './englishSentence.ts';
import { findFollower } from './findLikewise.ts';
import { joinTokens } from './rules/matchEnglishRule.ts';

/** "Doe was fired, as were Jane Roe and Al Poe", "Doe quit, followed by Roe": to whom the same happened. */
export function findFellows(reading: SentenceReading, report: Report): Placed[] {
  const { tokens, clauses, placed } = reading;
  const followed = nextFollowed(tokens, report.trigger);
  const between = clauses.some((c) => c.verb.head > report.trigger && c.verb.head < followed);
  const isOwn = followed > 0 && !between && FOLLOWED.test(report.rule.type);
  const follower = isOwn ? findFollower(tokens, placed, followed) : undefined;
  if (follower && !isTimed(reading, followed, follower.from)) return [follower];
  const at = tokens.findIndex(
    (t, i) =>
      i > report.trigger &&
      t.lower === 'as' &&
      tokens[i - 1]?.text === ',' &&
      /^(?:were|was|did|had|have|has|is|are)$/.test(tokens[i + 1]?.lower ?? ''),
  );
  // "Doe, who was fired, had offered to go, as had Roe": as he had, and not as she was.
  const isAnothers = clauses.some(
    (c) => c.verb.head > report.trigger && c.verb.head < at && /^(?:main|joined|resumed)$/.test(c.kind),
  );
  if (at < 0 || isAnothers || tokens.slice(report.trigger, at).some((t) => t.text === ';')) return [];
  // "as did nine others, and in May Roe was sacked": the next clause tells of something else.
  const next = clauses.find((c) => c.from > at && /^(?:main|joined)$/.test(c.kind) && c.subject.to > c.subject.from);
  const mark = tokens.findIndex((t, i) => i > at && t.text === ';');
  const end = Math.min(next?.from ?? tokens.length, mark < 0 ? tokens.length : mark);
  const fellows = placed.filter((p) => p.from > at + 1 && p.to <= end && p.role === '');
  // "as did Roe a week later": at a time of her own.
  const last = fellows.at(-1);
  return last && COMES_LATER.test(joinTokens(tokens.slice(last.to, last.to + 6))) ? [] : fellows;
}
const COMES_LATER =
  /^(?:an? |some |two |three |four |five |six |several |\d+ )?(?:days?|weeks?|months?|years?|hours?)(?: or (?:so|two))? (?:later|after)\b/;

/** The next "followed" behind a token; -1 where none is. */
export const nextFollowed = (tokens: readonly EnglishToken[], from: number): number =>
  tokens.findIndex((t, i) => i > from && t.lower === 'followed');

/** Whether those who followed did so at a time of their own, which is an event by itself (findLikewise.ts). */
const isTimed = ({ tokens, times }: SentenceReading, from: number, to: number): boolean =>
  times.some(
    ({ kind, start, end }) => kind === 'date' && start >= (tokens[from]?.start ?? 0) && end <= (tokens[to]?.start ?? 0),
  );
const FOLLOWED = /^(?:departure|dismissal|joining|return|leave|legal)$/;
