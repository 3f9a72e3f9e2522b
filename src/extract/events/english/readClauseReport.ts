/**
 * The happening that one clause of an English sentence reports: by its verb, the infinitive behind it ("agreed to buy"),
 * a participle ("published an essay accusing"), or its topic.
 *
 * Promises: a negated clause reports nothing. Does not know: what other clauses say of it.
 */
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from './englishClause.ts';
import type { Report } from './englishReport.ts';
import { findBefallen, findHad, findSeen } from './findBefallen.ts';
import { matchByTopic } from './matchByTopic.ts';
import { type ClauseReading, readClause } from './reports/clauseReading.ts';
import { type Aim, findAim } from './reports/findAim.ts';
import { findParticiple } from './reports/findParticiple.ts';
import { matchOwn } from './reports/matchOwn.ts';
import { modalityOf } from './reports/modalityOf.ts';
import { reportAim } from './reports/reportAim.ts';
import { isAlmost, reportOwn } from './reports/reportOwn.ts';
import { tellsNothing } from './reports/tellsNothing.ts';
import type { MatchedRule, matchEnglishRule } from './rules/matchEnglishRule.ts';

export function findInClause(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  i: number,
  match: typeof matchEnglishRule,
  isQuoted: readonly boolean[],
): Report | null {
  const clause = clauses[i] as EnglishClause;
  if (tellsNothing(tokens, clause)) return null;
  const reading = readClause(tokens, clauses, i, match, isQuoted);
  if (clause.verb.isNegated && !reading.isLeftOpen) return findUndone(reading);
  const own = matchOwn(reading);
  const brought = findBrought(reading, own);
  if (brought) return brought;
  const aim = findAim(reading);
  return reportAim(reading, aim, own) ?? reportVerb(reading, aim, own);
}

/** What was not done, where that is the news: "had not been seen at her desk", "has not ruled out a sale". */
function findUndone({ clause, i, match, after, subject }: ClauseReading): Report | null {
  const { verb } = clause;
  const found = match(verb.lemmas, verb.isPassive, after, subject, true);
  if (!found || (verb.tense === 'present' && !found.rule.modality)) return null;
  // "could not repeat it": did not.
  const isUnable = /^(?:can|could)$/.test(verb.modal ?? '');
  const modality = found.rule.modality ?? (isUnable ? 'asserted' : modalityOf(clause));
  return { ...found, clause: i, saidIn: null, trigger: verb.head, isPassive: verb.isPassive, modality };
}

/** What befell somebody, where the verb only brings it in. */
function findBrought(
  { tokens, clause, i, match, subject, modality }: ClauseReading,
  own: MatchedRule | null,
): Report | null {
  const base = { clause: i, saidIn: null };
  const seen = findSeen(tokens, clause, match);
  if (seen) return { ...base, ...seen, isPassive: false, modality };
  const befallen = findBefallen(tokens, clause, match, subject);
  if (befallen) return { ...base, ...befallen, isPassive: true, modality };
  const had = own ? null : findHad(tokens, clause, match);
  return had && { ...base, ...had, modality };
}

/** What the verb itself tells, else a participle behind it, else what it is about. */
function reportVerb(reading: ClauseReading, aim: Aim, own: MatchedRule | null): Report | null {
  const { tokens, clause, i, lead, after, subject, modality } = reading;
  const { verb } = clause;
  const isFailedTest = own?.rule.type === 'assessment' && lead === 'fail';
  const isUndone = verb.lemmas.some((l) => LEFT_UNDONE.test(l)) && lead !== 'refuse' && !isFailedTest;
  if (isUndone && aim.infinitive) return null;
  if (reading.isLeftOpen) return findUndone(reading);
  if (own && isAlmost(tokens, verb) && !/^(?:change|incident|statement)$/.test(own.rule.type)) return null;
  if (own) return reportOwn(reading, own, aim.isPlan);
  if (verb.tense === 'present') return null;
  const participle = findParticiple(reading);
  if (participle) return participle;
  const topic = aim.infinitive && (aim.isPlan || aim.isMaybe) ? null : matchByTopic(verb.lemmas, after, subject);
  return topic && { clause: i, saidIn: null, ...topic, trigger: verb.head, isPassive: verb.isPassive, modality };
}

const LEFT_UNDONE = /^(?:refuse|decline|fail|forget|hesitate|stop|avoid|neglect)$/;
