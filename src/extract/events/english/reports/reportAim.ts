/** What an infinitive behind the verb tells, where that is what happens: "agreed to buy", "is expected to resign". */
import type { Modality } from '../../../../model/vocabulary.ts';
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { Report } from '../englishReport.ts';
import type { Infinitive } from '../findInfinitive.ts';
import type { MatchedRule } from '../rules/matchEnglishRule.ts';
import type { EnglishVerb } from '../verbs/englishVerb.ts';
import type { ClauseReading } from './clauseReading.ts';
import type { Aim } from './findAim.ts';
import { wordBeforeTo } from './outlook.ts';

/** `own`: what the verb tells by itself. */
export function reportAim(reading: ClauseReading, aim: Aim, own: MatchedRule | null): Report | null {
  const { tokens, clause, i, match, lead, subject } = reading;
  const { infinitive } = aim;
  if (!infinitive || !(aim.isPlan || aim.isMaybe || aim.isTowards)) return null;
  // "had a duty to help": what somebody ought to do.
  if (lead === 'have' && OUGHT.test(wordBeforeTo(tokens, infinitive.head))) return null;
  const inner = match(infinitive.lemmas, infinitive.isPassive, tokens.slice(infinitive.to, clause.to), subject);
  if (!inner || !tellsMore(reading, aim, own, inner)) return null;
  const doer = findPivot(tokens, clause.verb, infinitive.head);
  return {
    clause: i,
    saidIn: null,
    ...inner,
    trigger: infinitive.head,
    isPassive: infinitive.isPassive,
    modality: modalityOfAim(reading, aim, infinitive, inner, doer !== undefined),
    ...(doer && { doer }),
  };
}

const OUGHT =
  /^(?:duty|duties|obligation|responsibility|right|rights|reason|reasons|power|powers|authority|ability|freedom|incentive|capacity|licen[cs]e|nerve|courage|time|ambition|desire|wish)$/;

/** Whether the infinitive tells more than the verb does. */
function tellsMore(
  { lead, isLeftOpen }: ClauseReading,
  { isAnnounced, isCounted }: Aim,
  own: MatchedRule | null,
  inner: MatchedRule,
): boolean {
  if (inner.rule.type === 'statement' || (lead === 'be' && inner.lemma === 'blame')) return false;
  if (!own) return true;
  // "urged members to vote for her": what is asked for is what is done for her.
  if (own.rule.type === 'support' && /^(?:urge|call|tell|ask|implore|exhort)$/.test(lead)) return false;
  const isWhole = /^(?:decision|dispute|appointment|legal|deal|meeting|founding|dismissal)$/.test(own.rule.type);
  return !isWhole || isAnnounced || isLeftOpen || isCounted || /^(?:agree|decide|vote|opt|choose|resolve)$/.test(lead);
}

/** How sure it is; `hasDoer`: somebody else is to do it. */
function modalityOfAim(
  reading: ClauseReading,
  aim: Aim,
  infinitive: Infinitive,
  inner: MatchedRule,
  hasDoer: boolean,
): Modality {
  const { clause, lead } = reading;
  const modality = modalityByVerb(reading, aim, infinitive, inner);
  if (modality !== 'asserted') return modality;
  // "has been asked to testify": they may not.
  const isOnlyAsked = clause.verb.isPassive && /^(?:ask|invite|urge)$/.test(lead);
  return isOnlyAsked || (hasDoer && !DONE_BY_PIVOT.test(lead)) ? 'possible' : 'asserted';
}

function modalityByVerb(
  { tokens, clause: { verb }, lead, modality }: ClauseReading,
  { isCounted, isMaybe, isPlan }: Aim,
  { head }: Infinitive,
  inner: MatchedRule,
): Modality {
  // "promised to stand by her": to say so is to do so.
  const isDone = inner.rule.type === 'support' && /^(?:promise|pledge|vow)$/.test(lead);
  if (isDone || (isCounted && verb.modal === null)) return 'asserted';
  // "was the standout candidate to succeed Doe": it may be another.
  const isOneOfSome = lead === 'be' && CANDIDATE.test(wordBeforeTo(tokens, head));
  if (isOneOfSome || isMaybe) return 'possible';
  const isSetTo = verb.lemmas.includes('set') && !verb.isPassive && lead !== 'be';
  if (isPlan && !isSetTo) return 'planned';
  const isToBe = lead === 'be' && (verb.tense === 'present' || tokens[verb.to]?.lower === 'to');
  return isToBe && modality === 'asserted' ? 'planned' : modality;
}

const CANDIDATE =
  /^(?:candidates?|favou?rites?|contenders?|front-?runners?|choices?|options?|nominees?|tip|hopefuls?|bet|chance|likely|linked)$/;

/** The tokens between an active verb and "to", where they name whoever is moved to do it. */
function findPivot(tokens: readonly EnglishToken[], { to, isPassive, lemmas }: EnglishVerb, head: number) {
  if (isPassive || !lemmas.some((l) => PIVOT.test(l))) return undefined;
  let end = to;
  while (end < head && tokens[end]?.lower !== 'to') end++;
  return end > to && end < head ? { from: to, to: end } : undefined;
}
/** "persuaded Doe to leave": what is moved to do something stands behind the verb, and does it. */
const PIVOT =
  /^(?:force|compel|ask|order|help|persuade|convince|oblige|invite|allow|tell|urge|want|expect|bring|hire|enable|encourage|instruct|press|permit|get|lead|pay)$/;
/** Where the infinitive was done; what somebody was only told or asked to do may not have been. */
const DONE_BY_PIVOT = /^(?:force|compel|help|persuade|convince|oblige|allow|bring|hire|enable|permit|get|lead|pay)$/;
