/**
 * Which clauses without a finite verb report a happening of their own.
 *
 * Promises: what only goes with the happening of its sentence ("saying", "leaving", "prompting") is none; a participle
 * that describes a name tells of a post, the law or a deal, and of when or by whom.
 */
import type { EventType } from '../../../model/vocabulary.ts';
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from './englishClause.ts';
import type { Report } from './englishReport.ts';
import type { matchEnglishRule } from './rules/matchEnglishRule.ts';
import { isBargainAt } from './struckBargain.ts';

type Reduction = NonNullable<EnglishClause['reduction']>;
const PERSONAL: readonly EventType[] = [
  'appointment',
  'departure',
  'dismissal',
  'return',
  'leave',
  'joining',
  'legal',
  'founding',
  'deal',
];
export const REDUCED_TYPES: Record<Reduction, ReadonlySet<EventType>> = {
  ing: new Set(['statement', 'dispute', 'support', 'dismissal', 'appointment']),
  having: new Set([...PERSONAL, 'launch', 'incident', 'restructuring', 'dispute', 'support', 'decision']),
  before: new Set([...PERSONAL, 'launch', 'incident', 'restructuring']),
  part: new Set([...PERSONAL, 'launch', 'support', 'dispute']),
  tight: new Set(['appointment', 'dismissal', 'joining', 'legal', 'deal']),
  with: new Set(['appointment', 'departure', 'dismissal', 'joining', 'return']),
  toBe: new Set(['appointment', 'decision', 'launch', 'legal', 'meeting', 'deal', 'assessment']),
};
/** Saying that goes with a happening is part of it; these say something of their own. */
const SAYS_MORE =
  /^(?:tell|deny|accuse|warn|vow|promise|pledge|threaten|blame|demand|urge|call|insist|denounce|criticise|criticize|condemn|attack|apologise|apologize|announce|fire|sack|oust|dismiss|name|appoint|install|promote|alleg)/;
const WHEN =
  /\b(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.|last (?:week|month|year|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday)|(?:on |late |early )(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|this (?:week|month|year)|(?:weeks?|months?|years?|days?) (?:ago|earlier|later|before))\b/;
/** When what is to be done will be. */
const TO_COME =
  /\b(?:on (?:\S+day\b|\d)|next|by the end|before the end|later this|in (?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|autumn|new year)))/;

/** When a bargain was struck. */
const STRUCK_WHEN =
  /^(?:(?:late|early|only) )?(?:on \p{L}+day|on (?:\d|\p{L}+ \d)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})|last|this|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/u;

const IN_PLACE = /^(?:\p{L}+ )?in (?:his|her|their) (?:place|stead)\b|\bto (?:replace|succeed) \p{L}/u;

/** The words that a participle behind a comma describes. */
const describedBy = (tokens: readonly EnglishToken[], { antecedent, from, reduction }: EnglishClause) =>
  antecedent && reduction === 'part' ? tokens.slice(Math.max(antecedent.from, from - LONGEST_DESCRIBED), from) : [];
const LONGEST_DESCRIBED = 16;

export function chooseReducedReports(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  match: typeof matchEnglishRule,
  reports: readonly Report[],
): Report[] {
  return clauses.flatMap((clause, i): Report[] => {
    if (clause.kind !== 'reduced' || !clause.reduction) return [];
    const { verb, reduction } = clause;
    if (reports.some((r) => r.trigger === verb.head || (r.saidIn !== null && clauses[r.saidIn]?.from === clause.from)))
      return [];
    const words = tokens.slice(verb.to, clause.to);
    const isBargain = reduction === 'tight' && isBargainAt(tokens, verb.head);
    const found = match(
      verb.lemmas,
      verb.isPassive,
      words,
      isBargain ? tokens.slice(verb.head - 1, verb.head) : describedBy(tokens, clause),
    );
    if (!found || !REDUCED_TYPES[reduction].has(found.rule.type)) return [];
    if (reduction === 'ing' && !SAYS_MORE.test(found.lemma)) return [];
    // "…, calling it a fraud" goes with what was done.
    if (reduction === 'ing' && found.lemma === 'call' && !/^(?:for|on)$/.test(words[0]?.lower ?? '')) return [];
    // "dismissed after refusing to sign": why, and no news of its own.
    if (reduction === 'having' && found.rule.type === 'decision' && /^(?:refuse|decline)$/.test(found.lemma)) return [];
    // "announcing that it would close": what is announced is told already.
    const isInside = (r: Report) => r.trigger > verb.head && r.trigger < clause.to;
    if (
      reduction === 'ing' &&
      found.rule.type === 'statement' &&
      found.rule.modality !== 'denied' &&
      reports.some(isInside)
    )
      return [];
    const text = words.map((t) => t.lower).join(' ');
    if (isBargain ? !STRUCK_WHEN.test(text) : reduction === 'tight' && found.rule.type === 'deal') return [];
    if (reduction === 'tight' && !isBargain && !(WHEN.test(text) && /^(?:as|from|in|last|on)\b/.test(text))) return [];
    // "hired in her place": whose post is taken says which happening it was.
    const isInPlace = found.rule.type === 'appointment' && IN_PLACE.test(text);
    if (
      reduction === 'part' &&
      !WHEN.test(text) &&
      !isInPlace &&
      !(found.rule.type === 'legal' && /^(?:of|with|for|in)\b/.test(text))
    )
      return [];
    if (reduction === 'toBe' && !TO_COME.test(text)) return [];
    // A clause that says the same as the one it stands in.
    const host = reports.find((r) => r.clause === clause.parent);
    if (host && host.rule.type === found.rule.type && reduction === 'ing' && host.rule.type !== 'statement') return [];
    clause.isReported = true;
    return [
      {
        ...found,
        clause: i,
        trigger: verb.head,
        isPassive: verb.isPassive,
        modality:
          found.rule.modality ??
          (reduction === 'toBe' || (reduction === 'ing' && host?.modality === 'planned') ? 'planned' : 'asserted'),
        saidIn: null,
      },
    ];
  });
}
