/** A clause as its happening is read: its words before and behind the verb, and how sure it says it is. */
import type { Modality } from '../../../../model/vocabulary.ts';
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from '../englishClause.ts';
import { isHungOn } from '../englishReport.ts';
import type { matchEnglishRule } from '../rules/matchEnglishRule.ts';
import { isNarrated, modalityOf } from './modalityOf.ts';

export interface ClauseReading {
  tokens: readonly EnglishToken[];
  clauses: readonly EnglishClause[];
  /** Index of the clause. */
  i: number;
  clause: EnglishClause;
  match: typeof matchEnglishRule;
  isQuoted: readonly boolean[];
  /** The words of its subject. */
  subject: readonly EnglishToken[];
  /** What the rules may look at behind its verb. */
  after: readonly EnglishToken[];
  modality: Modality;
  /** The verb. */
  lead: string;
  /** "has not ruled out". */
  isLeftOpen: boolean;
}

export function readClause(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  i: number,
  match: typeof matchEnglishRule,
  isQuoted: readonly boolean[],
): ClauseReading {
  const clause = clauses[i] as EnglishClause;
  const { verb } = clause;
  return {
    tokens,
    clauses,
    i,
    clause,
    match,
    isQuoted,
    subject: subjectWords(tokens, clauses, i),
    after: withDescribed(tokens, clause, tokens.slice(verb.to, endOf(tokens, clauses, i))),
    modality: isNarrated(tokens, clause) ? 'asserted' : modalityOf(clause),
    lead: verb.lemmas[0] ?? '',
    isLeftOpen: verb.lemmas[0] === 'rule' && verb.isNegated && tokens[verb.to]?.lower === 'out',
  };
}

/** The words of a clause's subject, also where it is another clause's or the noun that it describes. */
function subjectWords(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  i: number,
): readonly EnglishToken[] {
  let clause = clauses[i] as EnglishClause;
  for (let k = 0; k < 6 && clause.sharesWith !== null; k++) clause = clauses[clause.sharesWith] as EnglishClause;
  const own = tokens.slice(clause.subject.from, clause.subject.to);
  if (own.length > 0 || !clause.antecedent || clause.isObjectRelative) return own;
  const { from, to } = clause.antecedent;
  const end = tokens[to - 1]?.text === ',' ? to - 1 : to;
  return tokens.slice(Math.max(from, end - 7), end);
}

/** What follows the verb, with the noun that the clause describes as its object: "up a fund" for "a fund that Doe set up". */
function withDescribed(
  tokens: readonly EnglishToken[],
  clause: EnglishClause,
  behind: readonly EnglishToken[],
): readonly EnglishToken[] {
  const described = describedWords(tokens, clause);
  if (described.length === 0) return behind;
  const particle = /^(?:up|out|off|down|over|away|back)$/.test(behind[0]?.lower ?? '') ? 1 : 0;
  return [...behind.slice(0, particle), ...described, ...behind.slice(particle)];
}

/** "the suit that Doe filed": the noun that is described is what was done, as if it stood behind the verb. */
function describedWords(tokens: readonly EnglishToken[], clause: EnglishClause): readonly EnglishToken[] {
  if (clause.kind !== 'relative' || !clause.isObjectRelative || !clause.antecedent) return [];
  const end = tokens[clause.antecedent.to - 1]?.text === ',' ? clause.antecedent.to - 1 : clause.antecedent.to;
  let from = end;
  // "Doe, whom Roe had suspended"
  if (clause.intro === 'whom') {
    while (from > clause.antecedent.from && end - from < 4 && tokens[from - 1]?.isCapital) from--;
    return tokens.slice(from, end);
  }
  if (!/^(?:that|which)$/.test(clause.intro ?? '')) return [];
  while (from > clause.antecedent.from && end - from < 5 && tokens[from - 1]?.kind === 'word') {
    from--;
    if (/^(?:an?|the|his|her|its|their|this|that)$/.test(tokens[from]?.lower ?? '')) return tokens.slice(from, end);
  }
  return [];
}

/** What the rules may look at behind the verb: its clause, and the next one's first words where that hangs on it. */
function endOf(tokens: readonly EnglishToken[], clauses: readonly EnglishClause[], i: number): number {
  const clause = clauses[i] as EnglishClause;
  const next = clauses[i + 1];
  if (next && isHungOn(tokens, next)) return next.to;
  return next && next.kind === 'complement' ? next.verb.to : clause.to;
}
