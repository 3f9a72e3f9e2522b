/**
 * What only people do, are and have beside an English name: they speak, have an age, are "who", become chairwoman.
 *
 * Promises: who is told of beside the name ("an engineer hired from Orbis, who") counts for little. Does not know: the noun
 * before the name and behind its comma (see weighEnglishNeighbours.ts).
 */
import { ORGANIZATION_NOUNS, PERSON_NOUNS, words } from '../commonEnglishWords.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { Verdict } from '../verdict.ts';
import type { Surroundings } from './surroundingsOf.ts';
import { KIN_PLURAL } from './weighEnglishNeighbours.ts';

/** What only people do. */
const OF_PEOPLE = words(
  'resigned retired married died divorced smiled laughed wept testified confessed wed recalled stood sat whispered',
);

const SAYING =
  words(`said says told added wrote admitted denied argued insisted replied recalled testified tweeted explained acknowledged
conceded resigned retired married died divorced thinks thought smiled laughed wept`);

export function weighSignsOfPeople(around: Surroundings, verdict: Verdict): void {
  const { name, tokens, after, after3 } = around;
  if (name.honorific.length > 0) verdict.person += 8;
  weighArticle(around, verdict);
  weighSpeech(around, verdict);
  weighPronoun(around, verdict);
  weighBecoming(around, verdict);
  // "Jane Doe, 42, said"
  if (after === ',' && /^(\d{1,2})$/.test(tokens[name.to + 1]?.text ?? '') && /^[,.]$/.test(after3))
    verdict.person += 6;
  if (isAmongKin(tokens, name)) verdict.person += 4;
  // "Defendants who …": a noun that begins a sentence.
  if (around.isSingle && name.isInitial && PERSON_NOUNS.has(name.name.toLowerCase().replace(/s$/, '')))
    verdict.person -= 8;
}

function weighArticle({ name, before, isSingle }: Surroundings, verdict: Verdict): void {
  // "a Green, who wanted": one of that party, or of that family.
  if (/^an?$/.test(before) && isSingle && name.honorific.length === 0) verdict.person -= 8;
  if (before === 'the') verdict.person -= isSingle ? 2 : 4;
}

function weighSpeech({ before, after, isSingle }: Surroundings, verdict: Verdict): void {
  const isOblique = /^(?:for|of|at|by|with|from|to|in|on)$/.test(before);
  if (SAYING.has(after) && !isOblique) verdict.person += !isSingle || OF_PEOPLE.has(after) ? 2 : 0.5;
}

function weighPronoun(around: Surroundings, verdict: Verdict): void {
  const { after, after2 } = around;
  if (/^(who|whom)$/.test(after) || (after === ',' && /^(who|whom)$/.test(after2)))
    verdict.person += isWhence(around) || isWhereSomebodyWorks(around) ? 0.5 : 5;
  if (/^(himself|herself)$/.test(after)) verdict.person += 5;
}

/** "an engineer hired from Orbis, who …": the pronoun means the engineer. */
const isWhence = ({ name, before, before2, isSingle }: Surroundings): boolean =>
  (/^(?:from|at|of|for)$/.test(before) || (before === 'the' && /^(?:from|at|of|for)$/.test(before2))) &&
  isSingle &&
  name.honorific.length === 0;

/** "a professor at Vesta Leuven whom": the professor is meant. */
const isWhereSomebodyWorks = ({ before, before2, isGiven }: Surroundings): boolean =>
  /^(?:at|from|of)$/.test(before) && PERSON_NOUNS.has(before2) && !isGiven;

function weighBecoming({ name, tokens, after, after2, isSingle }: Surroundings, verdict: Verdict): void {
  // "Doe was a philanthropist": a surname alone, told of for the first time.
  if (isSingle && /^(?:is|was)$/.test(after) && /^an?$/.test(after2) && isSomebodysNoun(tokens, name.to + 2))
    verdict.person += 5;
  // "Doe became chairwoman of Orbis"
  if (/^becom(?:es|e)$|^became$/.test(after) && becomesSomebody(tokens, name.to + 1)) verdict.person += 5;
}

const OF_BODIES =
  /^(?:partner|member|leader|supplier|backer|donor|investor|owner|maker|lender|critic|winner|champion|buyer|bidder|shareholder|survivor|candidate|contender|challenger|beneficiary|victim|opponent|defendant|plaintiff|claimant|co-owner|dealer|broker|seller|producer|developer|model|star|success|landlord|sponsor|ally|pioneer|newcomer|giant)$/;

/** "a philanthropist", "a retired police officer": the first noun of the phrase is somebody's. */
function isSomebodysNoun(tokens: readonly EnglishToken[], from: number): boolean {
  for (let k = from; k < from + 4 && tokens[k]?.kind === 'word'; k++) {
    const word = tokens[k]?.lower ?? '';
    if (!PERSON_NOUNS.has(word)) continue;
    const next = tokens[k + 1];
    return (
      !ORGANIZATION_NOUNS.has(word) &&
      !OF_BODIES.test(word) &&
      (next?.kind !== 'word' || /^(?:and|who|in|from|of|at|for|when|with|by|whose)$/.test(next.lower))
    );
  }
  return false;
}

/** "(became) the company's first chairwoman": behind at most three words, somebody's noun. */
function becomesSomebody(tokens: readonly EnglishToken[], from: number): boolean {
  for (let k = from; k < from + 5 && tokens[k]?.kind !== 'mark'; k++) {
    const word = tokens[k]?.lower ?? '';
    if (ORGANIZATION_NOUNS.has(word) && tokens[k + 1]?.kind !== 'possessive') return false;
    if (PERSON_NOUNS.has(word)) return true;
  }
  return false;
}

/** "Ann and Roberta, her daughters": both are. */
function isAmongKin(tokens: readonly EnglishToken[], { to }: EnglishName): boolean {
  let k = to;
  if (tokens[k]?.lower === 'and' && tokens[k + 1]?.isCapital) k += 2;
  if (k === to || tokens[k]?.text !== ',' || !/^(?:the|his|her|their)$/.test(tokens[k + 1]?.lower ?? '')) return false;
  const end = tokens.slice(k + 2, k + 7).findIndex((t) => t.kind === 'mark');
  return (
    KIN_PLURAL.test(tokens[end < 0 ? k + 6 : k + 1 + end]?.lower ?? '') ||
    tokens.slice(k + 2, k + 6).some((t) => KIN_PLURAL.test(t.lower))
  );
}
