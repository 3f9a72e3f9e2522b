/** Times since when something is the most, the first, or somebody's post: not when it happened. */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { TimeMention } from '../../../findings.ts';
import type { EnglishClause } from '../englishClause.ts';

/** "fell 14%, the steepest drop since its flotation in 2011": the simple past does not last since then. */
export function isSinceOfRecord(tokens: readonly EnglishToken[], clause: EnglishClause, time: TimeMention): boolean {
  const { verb } = clause;
  if (verb.tense !== 'past' && !/^(?:had|'d)$/.test(tokens[verb.from]?.lower ?? '')) return false;
  if (/^since /i.test(time.exact)) return true;
  const at = tokens.findIndex((t) => t.start >= time.start);
  // "ditched the shirts worn since 1908": since when something else was so.
  if (isNarratedVerb(tokens, verb) && tokens[at - 1]?.lower === 'since' && time.edtf?.endsWith('/..')) return true;
  // "have fallen since she resigned on May 3": the word that opens the clause says when something else began.
  const opener = clause.intro === 'since' ? clause.subject.from - 1 : -1;
  for (let i = at - 1; i >= Math.max(opener + 1, at - SINCE_REACH); i--) {
    // "Doe, its chief since 2022, was ousted": since when she had the post.
    if (tokens[i]?.lower === 'since')
      return (i > 1 && i < verb.from) || tokens.slice(0, i).some((t) => RECORD.test(t.lower));
    if (tokens[i]?.kind === 'mark') return false;
  }
  return false;
}
const isNarratedVerb = (tokens: readonly EnglishToken[], { tense, modal, from }: EnglishClause['verb']): boolean =>
  tense === 'past' && modal === null && !/^(?:had|'d)$/.test(tokens[from]?.lower ?? '');
const SINCE_REACH = 5;
/** What is the most or the how manyth. */
const RECORD =
  /^(?:\w{3,}est|worst|best|most|least|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|only|lowest|record|time)$/;
