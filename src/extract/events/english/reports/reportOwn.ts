/** What the verb of a clause tells by itself; in the present only what is said, befalls somebody now, or has a day to come. */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { Report } from '../englishReport.ts';
import type { MatchedRule } from '../rules/matchEnglishRule.ts';
import type { EnglishVerb } from '../verbs/englishVerb.ts';
import type { ClauseReading } from './clauseReading.ts';
import { ON_A_DAY } from './dayWords.ts';

export function reportOwn(
  { tokens, clause, i, after, modality }: ClauseReading,
  own: MatchedRule,
  isPlan: boolean,
): Report | null {
  const { verb, intro } = clause;
  const { isPassive, head } = verb;
  // "when he is sentenced on Feb. 3" is still to come.
  const isStillToCome = verb.tense === 'present' && isPassive && intro === 'when';
  // "is being tried": under way now.
  const isUnderWay = tokens.slice(verb.from, head).some((t) => t.lower === 'being');
  const isState = verb.tense === 'present' && !isStillToCome && !isUnderWay;
  const isScheduled = isState && (isPlan || isOnTheCalendar(own, isPassive, after));
  if (isState && !isScheduled && !isReportedPresent(own, isPassive)) return null;
  const isPlanned = isStillToCome || isScheduled || isLeaving(tokens, verb, own);
  const told = own.rule.modality ?? (isPlanned ? 'planned' : modality);
  return { clause: i, saidIn: null, ...own, trigger: head, isPassive, modality: told };
}

/**
 * The present tense tells of states and habits, save for what is said, for and against others too, and for the
 * happenings of now.
 */
const isReportedPresent = ({ rule, lemma }: MatchedRule, isPassive: boolean): boolean =>
  rule.modality !== undefined ||
  (rule.type === 'statement' && !isPassive) ||
  (/^(?:dispute|support)$/.test(rule.type) && !isPassive && VOICED.test(lemma)) ||
  /^(?:replace|succeed|join|slide)$/.test(lemma) ||
  // "is back at her desk"
  (rule.type === 'return' && lemma === 'be') ||
  // "is accused of fraud"
  (rule.type === 'legal' && (lemma === 'accuse' || lemma === 'stand')) ||
  (rule.type === 'appointment' &&
    /^(?:take|become|step|go|inherit|move|slip|slide|rise|assume|get|land|ascend|accede)$/.test(lemma));

const VOICED =
  /^(?:accuse|argue|assail|attack|blame|castigate|challenge|complain|condemn|contend|contest|criticise|criticize|decry|defend|demand|denounce|deride|dismiss|disown|dispute|endorse|fault|fume|grumble|hail|lament|liken|mock|object|oppose|praise|question|rail|reject|ridicule|salute|scoff|slam|thank|threaten|vouch|warn|compare|applaud|back|commend|retort|champion|laud|credit|rebuke|berate|chide)$/;

/** "takes up the reins on 1 April", "the trial opens on Monday": set down for a day. */
const isOnTheCalendar = ({ rule }: MatchedRule, isPassive: boolean, after: readonly EnglishToken[]): boolean =>
  !isPassive &&
  /^(?:appointment|departure|joining|return|launch|legal|meeting|restructuring|decision)$/.test(rule.type) &&
  after.some(
    (t, i) =>
      (/^(?:on|next|tomorrow|this|from)$/.test(t.lower) &&
        (t.lower === 'tomorrow' || ON_A_DAY.test(after[i + 1]?.lower ?? ''))) ||
      // "retires at the end of the year", "opens in June"
      (t.lower === 'at' && after[i + 1]?.lower === 'the' && after[i + 2]?.lower === 'end') ||
      (/^(?:in|by)$/.test(t.lower) && after[i + 1]?.isCapital === true && ON_A_DAY.test(after[i + 1]?.lower ?? '')),
  );

/** "is leaving at the end of the month": who is about to. */
const isLeaving = (
  tokens: readonly EnglishToken[],
  { tense, from, isPassive }: EnglishVerb,
  { rule, lemma }: MatchedRule,
) =>
  tense === 'progressive' &&
  !isPassive &&
  /^(?:is|are|'s|'re)$/.test(tokens[from]?.lower ?? '') &&
  /^(?:departure|joining|appointment|return)$/.test(rule.type) &&
  /^(?:leave|retire|step|stand|quit|resign|join|return|depart|move|go|come|take)$/.test(lemma);

/** "nearly resigned", "almost sold": as good as not, where it is no measure. */
export const isAlmost = (tokens: readonly EnglishToken[], { from, head }: EnglishVerb): boolean =>
  [tokens[from - 1], tokens[head - 1]].some((t) => /^(?:nearly|almost)$/.test(t?.lower ?? ''));
