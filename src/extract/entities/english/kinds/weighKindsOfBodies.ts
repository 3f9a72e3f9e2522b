/**
 * What sort of body a name is said or shown to be: a club that is played, a charity just founded, a festival with a board, a
 * distillery, a maker of cars.
 *
 * Promises: one of what a maker makes ("a green Orbis"), and the letters of a number, speak against a body. Does not know: the
 * noun right before a name (see weighEnglishNeighbours.ts).
 */
import { ORGANIZATION_NOUNS } from '../commonEnglishWords.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { Verdict } from '../verdict.ts';
import { isOneWord, type Surroundings } from './surroundingsOf.ts';
import { weighFirmSigns } from './weighFirmSigns.ts';

export function weighKindsOfBodies(around: Surroundings, verdict: Verdict): void {
  const { name, tokens, isSingle } = around;
  weighNoBody(around, verdict);
  if (isRunAsBody(tokens, name)) verdict.organization += 12;
  if (isFoundedSo(tokens, name)) verdict.organization += 14;
  weighClub(around, verdict);
  weighHouseOfTrade(around, verdict);
  if (!isSingle && name.words.length < 4 && name.honorific.length === 0)
    verdict.organization += weighFirmSigns(name, tokens);
}

function weighNoBody({ name, tokens, isSingle }: Surroundings, verdict: Verdict): void {
  // "got out of a green Orbis with a pistol": one of what such a maker makes.
  if (isSingle && isOneOfMake(tokens, name)) verdict.organization -= 13;
  // "Flight NL 482": the letters of a number.
  if (/^\p{Lu}{1,3}$/u.test(name.name) && tokens[name.to]?.kind === 'number') verdict.organization -= 4;
}

/** "a green Orbis,": an article and at most one adjective before, no noun behind. */
function isOneOfMake(tokens: readonly EnglishToken[], { from, to }: EnglishName): boolean {
  const isArticle = (i: number) => /^an?$/.test(tokens[i]?.lower ?? '') && !tokens[i]?.isCapital;
  if (!isArticle(from - 1) && !(isArticle(from - 2) && COLOUR.test(tokens[from - 1]?.lower ?? ''))) return false;
  const next = tokens[to];
  return (
    !next ||
    next.kind === 'mark' ||
    /^(?:with|and|in|on|at|to|that|which|from|outside|near|parked|driven)$/.test(next.lower)
  );
}

const COLOUR =
  /^(?:red|blue|green|black|white|grey|gray|silver|yellow|brown|battered|old|new|second-hand|used|rented|hired|stolen|vintage|armoured|armored|chauffeured|beige|gold|rusty)$/;

function weighClub({ name, tokens, before, before2, before3 }: Surroundings, verdict: Verdict): void {
  // A club is played, joined and left; a town is only lived in.
  if (
    name.words.length === 2 &&
    /^(?:City|Town|United)$/.test(name.words[1] ?? '') &&
    !PLACES.has(name.name) &&
    /^(?:at|against|by|to|from|with|over|for|beat|joined|of)$/.test(before)
  )
    verdict.organization += 8;
  // "an ice hockey team, the Orbis Larks"
  if (before === 'the' && before2 === ',' && ORGANIZATION_NOUNS.has(before3))
    verdict.organization += hasArticle(tokens, name.from - 4) ? 6 : 0;
}

/** Whether an indefinite article stands at most three words before. */
function hasArticle(tokens: readonly EnglishToken[], at: number): boolean {
  for (let k = at; k > at - 4 && tokens[k]?.kind === 'word'; k--)
    if (/^(?:an?|another|one)$/.test(tokens[k]?.lower ?? '')) return true;
  return false;
}

/** "the Moretti distillery", "called it Moretti" */
function weighHouseOfTrade(around: Surroundings, verdict: Verdict): void {
  const { before, before2, after } = around;
  if (before === 'the' && MADE_IN.test(after) && isOneWord(around)) verdict.organization += 3;
  if (before === 'it' && /^(?:called|named|christened|dubbed)$/.test(before2) && isOneWord(around))
    verdict.organization += 3;
}

/** Houses of trade that bear the name of who founded them. */
const MADE_IN =
  /^(?:distiller(?:y|ies)|brewer(?:y|ies)|winer(?:y|ies)|vineyards?|bakery|dairy|foundry|shipyard|sawmill|tannery|refinery|company|business|group|empire|conglomerate|fund|firm|bank|chain|label|dynasty|brand|restaurants?|hotels?|stores?|supermarkets?)$/;

/** "set up a charity for bereaved parents, Forty Minutes", "to start a firm of her own, Clearseam": what it is called. */
function isFoundedSo(tokens: readonly EnglishToken[], name: EnglishName): boolean {
  const isCalled = /^(?:called|named)$/.test(tokens[name.from - 1]?.lower ?? '');
  if (!isCalled && tokens[name.from - 1]?.text !== ',') return false;
  if (!/^(?:[.,;]|and|which|in|with|that|to|for|from|last|on)$/.test(tokens[name.to]?.lower ?? '.')) return false;
  let noun = -1;
  for (let k = name.from - 2; k > Math.max(0, name.from - 14); k--) {
    const word = tokens[k];
    if (word?.kind !== 'word' || word.isCapital) return false;
    if (FOUNDED_AS.test(word.lower)) noun = k;
    if (noun > 0 && STARTS_IT.test(word.lower)) return true;
  }
  return false;
}

const FOUNDED_AS =
  /^(?:firm|company|charity|business|consultancy|start-?up|foundation|agency|studio|label|fund|party|club|newspaper|magazine|school|practice|venture|group|brand|outfit|movement|trust|brewery|bank|website|podcast)$/;

const STARTS_IT =
  /^(?:start|starts|started|starting|found|founds|founded|founding|co-founded|launch|launches|launched|launching|set|sets|setting|establish|established|create|created|built|form|formed|run|runs|running|ran)$/;

/** What comes round every year, and is a body as well where somebody runs it. */
const HELD = /^(?:Festival|Biennale|Biennial|Triennale|Carnival|Fair|Marathon|Regatta|Expo|Proms)$/;

/** Whoever is one of it, or what it has, only where it is a body. */
const OF_HELD =
  /^(?:board|director|directors|founder|co-founder|head|chair|chairman|chairwoman|president|organi[sz]ers?|trustees?|treasurer|secretary|manager|staff|sponsors?|programmers?|curator|executive|helm|offices?)$/;

const RUNS_HELD =
  /^(?:ran|runs|run|running|led|leads|heads|headed|chaired|chairs|founded|co-founded|established|directed|directs|joined|quit|left|sponsors|sponsored|boycotted|boycott|sued|funds|funded)$/;

const HELD_ACTS =
  /^(?:said|says|announced|appointed|named|hired|fired|dismissed|denied|withdrew|dropped|apologi[sz]ed|signed|sued)$/;

/** "the board of the Halden Film Festival", "ran the Halden Biennale", "the Halden Fair's director". */
function isRunAsBody(tokens: readonly EnglishToken[], { from, to, words: own }: EnglishName): boolean {
  if (own.length < 2 || !HELD.test(own.at(-1) ?? '')) return false;
  const lead = from - (tokens[from - 1]?.lower === 'the' ? 2 : 1);
  const before = tokens[lead]?.lower ?? '';
  const behind = tokens[to]?.lower ?? '';
  return (
    RUNS_HELD.test(before) ||
    HELD_ACTS.test(behind) ||
    (/^(?:of|at|for)$/.test(before) && OF_HELD.test(tokens[lead - 1]?.lower ?? '')) ||
    (tokens[to]?.kind === 'possessive' && tokens.slice(to + 1, to + 4).some((t) => OF_HELD.test(t.lower)))
  );
}
