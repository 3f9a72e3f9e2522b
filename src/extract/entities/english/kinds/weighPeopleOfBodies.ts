/**
 * Whom and what a body has, told beside an English name: "the chairman of Orbis", "Orbis shares", "Orbis's factories".
 *
 * Promises: what somebody has as well ("Doe's family") speaks for a person. Does not know: what bodies do (see
 * weighDeedsOfBodies.ts).
 */

import { isGivenName } from '../../givenEnglishNames.ts';
import { PERSON_NOUNS, words } from '../commonEnglishWords.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { Verdict } from '../verdict.ts';
import { isOneWord, type Surroundings } from './surroundingsOf.ts';

export const OF_ORGANIZATION =
  words(`chairman chairwoman chair president director executive chief head founder co-founder founders owner partner partners boss ceo cfo coo cto
unit subsidiary division arm parent board helm ranks shareholders employee employees member members editor captain manager coach headquarters
shares stake takeover acquisition control liquidation bankruptcy collapse demise founding staff counsel charge spokesman spokeswoman spokesperson leader dean professor`);

const OWNED =
  words(`bosses boss directors revenues sales turnover market business operations takeover purchase flotation listing float ipo collapse bankruptcy
insolvency valuation prospectus accounts books lenders creditors bondholders debts newsroom offices branches stores shops restaurants app website
software technology products brands brewery plant plants mine mines fleet cars planes jets ships merger rival rivals competitor competitors
headquarters board shares chief president chairman ceo cfo coo cto executives executive employees staff stock share lawyers
managers management head shareholder shareholders investors customers users products factory factories offices subsidiary parent owner owners profits revenue losses
pilots crew crews engineers passengers drivers founder founders co-founder fans stadium manager squad captain coach academy auditor auditors directors researchers`);

const OF_PERSON =
  words(`wife husband son daughter father mother brother sister family lawyer lawyers death resignation spokesman spokeswoman widow
arrest trial testimony successor predecessor departure career life colleagues parents children deputy house home estate marriage body
book memoir remarks statement`);

/** Words behind a name that only a body has: "Orbis shares", "a Vesta spokesman". */
const BODY_OF =
  words(`shares stock flight flights jet jets executives executive employees employee spokesman spokeswoman spokesperson
shareholders customers board headquarters plane planes engineers investors lawmakers
striker midfielder defender goalkeeper winger fans supporters stadium flanker hooker fly-half scrum-half full-back fullback quarterback
linebacker shortstop wicketkeeper batsman bowler`);

export function weighPeopleOfBodies(around: Surroundings, verdict: Verdict): void {
  weighPossession(around, verdict);
  weighPostBefore(around, verdict);
  weighWorkThere(around, verdict);
  weighPostBehind(around, verdict);
  weighHouse(around, verdict);
}

/** "Orbis's factories", "Doe's family": the first noun that tells, at most three words behind. */
function weighPossession(around: Surroundings, verdict: Verdict): void {
  const { name, tokens } = around;
  if (tokens[name.to]?.kind !== 'possessive') return;
  const at = (i: number) => tokens[i]?.lower ?? '';
  let k = name.to + 1;
  while (
    k < name.to + 4 &&
    !OWNED.has(at(k)) &&
    !OF_PERSON.has(at(k)) &&
    tokens[k]?.kind === 'word' &&
    !tokens[k]?.isCapital
  )
    k++;
  if (OWNED.has(at(k))) verdict.organization += isChiefNamed(tokens, k) && isOneWord(around) ? 5 : 2;
  else if (OF_PERSON.has(at(k)) || OWN_FIRM.test(at(k))) verdict.person += 2;
}

/** What somebody has, and a body hardly. */
const OWN_FIRM = /^(?:company|firm|business|start-?up)$/;

/** "Orbis's chief executive, Jane Doe": the post of somebody named. */
function isChiefNamed(tokens: readonly EnglishToken[], at: number): boolean {
  if (!/^(?:chief|president|chairman|chairwoman|ceo|managing)$/.test(tokens[at]?.lower ?? '')) return false;
  const comma = tokens.slice(at, at + 4).findIndex((t) => t.text === ',');
  return comma > 0 && Boolean(tokens[at + comma + 1]?.isCapital);
}

function weighPostBefore({ name, before, before2, isGiven }: Surroundings, verdict: Verdict): void {
  if (before === 'of' && OF_ORGANIZATION.has(before2)) verdict.organization += 2;
  // "in charge of Halden Borough", which is a town as well
  if (before === 'of' && before2 === 'charge' && name.words.length < 4 && !isGiven) verdict.organization += 8;
  if (/^(?:of|in)$/.test(before) && /^(?:shares|stake|stakes|shareholders|takeover|leadership)$/.test(before2))
    verdict.organization += 3;
}

function weighWorkThere({ name, before, before2, isSingle, isGiven }: Surroundings, verdict: Verdict): void {
  if (/^(for|of)$/.test(before) && /^(worked|works|working|spokesman|spokeswoman|lawyer|played|playing)$/.test(before2))
    verdict.organization += 1.5;
  if (/^(?:spokesman|spokeswoman|spokesperson)$/.test(before2) && before === 'for')
    verdict.organization += name.words.length > 1 && isGiven ? 0 : 3;
  if (/^(?:with|to)$/.test(before) && /^(?:interview|interviews)$/.test(before2)) verdict.organization += 3;
  if (before === 'at' && isSingle && AT_WORK.test(before2)) verdict.organization += 2;
}

const AT_WORK =
  /^(?:met|studied|worked|works|working|taught|teaches|professor|researcher|student|students|engineer|engineers|post|job|career|years|executive|executives|colleagues|colleague|lecturer|fellow|graduate|studying|classmates)$/;

function weighPostBehind({ name, before, after, after2, after3, isSingle }: Surroundings, verdict: Verdict): void {
  if (BODY_OF.has(after) && !PERSON_NOUNS.has(name.words.at(-1)?.toLowerCase() ?? '')) verdict.organization += 2;
  // "an Orbis inspector, Jane Doe"
  if (/^an?$/.test(before) && isSingle && PERSON_NOUNS.has(after) && !OF_SOMEBODY.test(after))
    verdict.organization += 2;
  // "a contractor, Orbis, whose bid": only a body has one.
  if (after === ',' && after2 === 'whose' && BODYS_OWN.test(after3)) verdict.organization += 4;
  // "Business reporter": the desk somebody works at.
  if (isSingle && DESK.test(name.name) && /^(?:reporter|correspondent|editor|desk)$/.test(after))
    verdict.organization -= 6;
}

/** "a Doe loyalist": what one is to somebody, and hardly to a body. */
const OF_SOMEBODY =
  /^(?:ally|loyalist|critic|rival|opponent|supporter|backer|confidante?|protege|protégé|acolyte|appointee|nominee|disciple|lieutenant|foe|friend|heir|successor|aide)$/;

const BODYS_OWN =
  /^(?:bid|shares|stock|profits?|sales|factory|factories|plants?|products?|customers|shareholders|headquarters|board|tender|fleet|passengers|readers|revenues?|brands?|software|clients|owners|chief|chairman|investors)$/;

const DESK =
  /^(?:Business|Sports?|Politics|Political|City|Education|Health|Science|Technology|Economics|Culture|Arts|Crime|Environment|Media|Money|Markets|News|World)$/;

/** "Jane Doe of Marsh Doyle": nobody is of somebody. */
function weighHouse({ name, tokens, before, isGiven }: Surroundings, verdict: Verdict): void {
  if (before !== 'of' || name.words.length !== 2 || isGiven) return;
  if (!tokens[name.from - 2]?.isCapital || !isGivenName(tokens[name.from - 3]?.text ?? '')) return;
  verdict.person -= 8;
  // Whether that is a house or a village, their trade tells.
  if (tokens.slice(Math.max(0, name.from - 9), name.to + 9).some((t) => OF_HOUSE.test(t.lower)))
    verdict.organization += 4;
}

const OF_HOUSE =
  /^(?:lawyers?|barristers?|solicitors?|attorneys?|counsel|firm|analysts?|bankers?|brokers?|traders?|investors?|funds?|consultants?|accountants?|auditors?|advisers?|advisors?|economists?|strategists?|architects?|agents?|publicists?|representing|represents|represented|advising|partners?|prosecutors?|defen[cs]e|court)$/;
