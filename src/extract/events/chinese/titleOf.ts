/**
 * A short title for an event, made of the article's own words: who, the verb with what leads to it, what.
 *
 * Promises: at most 16 Han characters wide where the name and the verb alone are not longer (20 where more would be cut
 * off, left out or nothing of the object left); never cut inside a word or a bracket, and where it is cut, it ends in an
 * ellipsis.
 * Does not know: words, where no segmenter is given; then nothing is cut, and the verb may stand alone.
 */
import { CharacterSet } from '../../characterSet.ts';
import type { Document, Span } from '../../document.ts';
import type { Tools } from '../../tools.ts';
import { CEILING, cutTitle, keepNames, tidy, widthOf } from './cutTitle.ts';
import type { Named } from './groups/mentionGroup.ts';
import { nameOf } from './groups/nameOf.ts';
import type { Context } from './telling.ts';
import { clauseOf } from './titles/clauseOf.ts';
import { findTitle } from './titles/findTitle.ts';
import { HALTS, isWhole } from './titles/isWhole.ts';
import { nameSubject } from './titles/nameSubject.ts';
import { SAID_WITHIN } from './titles/quotesNear.ts';

/** A segmenter that knows the names in a clause and in what is said behind it. */
export const segmentFor = ({ segment, mentions }: Pick<Context, 'segment' | 'mentions'>, { start, end }: Span) =>
  keepNames(segment, () => mentions.within({ start, end: end + SAID_WITHIN }).map(({ exact }) => exact));

/** The title of what no word of its own tells: the clause, from whoever it is told of on. */
export function titleOfClause(
  { text }: Document,
  span: Span,
  trigger: Span,
  doers: readonly Named[],
  segment?: Tools['segment'],
): string {
  const clause = clauseOf(text, span, trigger, doers);
  if (widthOf(clause) <= CEILING && !HALTS.test(clause) && isWhole(clause)) return withoutDangling(clause);
  const subject = nameSubject(text, doers);
  const told = clause.startsWith(subject) ? clause.slice(subject.length) : clause;
  return cutTitle(clause.startsWith(subject) ? subject : '', told, segment) ?? tidy(clause);
}

/** "被移出公司群的" of "他是被移出公司群的": what 的 belongs to stands before; "嫁给何亦那年" is when something else was. */
function withoutDangling(told: string): string {
  // "2012年12月　某甲入股": the gap of a chronicle's row.
  const title = told.trim();
  const bare = title.endsWith('的') ? title.replace(/(?<=^[^是]{4,})的$/, '') : title;
  return TIMES.has(bare.at(-1)) ? bare.replace(/(?<=^[^，]{4,})那一?[年天月]$/, '') : bare;
}
const TIMES = new CharacterSet('年天月');

export const titleOf = (...told: Parameters<typeof findTitle>): string => withoutDangling(findTitle(...told));

/** With whoever does it, or to whom it is done, before a title that begins with the verb and names nobody. */
export function nameWho(title: string, word: string, participants: readonly { named: Named; role: string }[]): string {
  const passive = /^[被遭获獲]/.test(title);
  const isBare = title.startsWith(word) || (passive && title.slice(1).startsWith(word));
  if (!isBare || participants.some(({ named }) => title.includes(named.exact))) return title;
  const who = participants.find(({ role }) => role === (passive ? 'patient' : 'agent'))?.named;
  const told = who ? nameOf(who) + title : title;
  return widthOf(told) <= CEILING ? told : title;
}
