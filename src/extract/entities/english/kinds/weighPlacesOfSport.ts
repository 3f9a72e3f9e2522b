/**
 * Clubs that are called by their place, or by a name of their own and their place: "Yorkshire dismissed their head coach", "rebuild Yorkshire".
 *
 * Promises: only in an article that tells of a sport, only a place that does there what clubs do, and countries never.
 * Does not know: whether a town is one at all.
 */

import { isGivenName } from '../../givenEnglishNames.ts';
import { NATIONALITIES } from '../commonEnglishWords.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';

/** Words of games; so many different ones an article about one has. */
const OF_SPORT =
  /\b(?:cricket|rugby|football|basketball|baseball|ice hockey|netball|N[BFH]L|NBA|MLB|head coach|first-team coach|director of cricket|director of rugby|batsman|batter|bowler|wicketkeeper|all-rounder|fly-half|scrum-half|winger|striker|midfielder|goalkeeper|quarterback|receiver|linebacker|point guard|forward|pitcher|outfielder|innings|wickets?|Test match|Tests?|tries|touchdowns?|playoffs?|play-offs?|squad|dressing room|locker room|skipper|caps|World Cup|Euros|Under-21s|captain|captained|match|matches|game|season|club|coach|players?|fans|stadium)\b/g;
const LEAST_WORDS = 3;

/** Whether an article tells of a game that clubs play. */
export const tellsOfSport = (reading: string): boolean => {
  const found = new Set<string>();
  for (const [word] of reading.matchAll(OF_SPORT)) if (found.add(word).size >= LEAST_WORDS) return true;
  return false;
};

/** What only a club has. */
const CLUBS_OWN =
  /^(?:coach|coaches|captain|skipper|striker|midfielder|goalkeeper|quarterback|pitcher|bowler|batsman|batter|winger|squad|players?|dressing|locker|academy|director|manager|managing|chairman|chair|chief|season|defence|defense|bench|owners?|general)$/;
/** What a club does, and a place does not. */
const DOES =
  /^(?:dismissed|sacked|fired|hired|signed|traded|drafted|released|suspended|unveiled|named|appointed|beat|lost|won|drew|play|played|face|host|visit|relegated|promoted|confirmed|announced|parted|axed|dropped|recalled|waived|benched)$/;
/** What is done to or with a club, right before it. */
const WITH =
  /^(?:captained|captain|coached|managed|joined|rejoined|beat|thrashed|against|versus|facing|rebuild|skippered)$/;
/** Before "by", "for", "with" and "to". */
const BY =
  /^(?:released|sacked|fired|signed|traded|beaten|dismissed|dropped|played|plays|playing|spell|contract|debut|career|seasons?|years|innings|runs|scored|appearances?)$/;
/** Before "of" and "at". */
const OF =
  /^(?:coach|captain|manager|chairman|chair|owner|owners|chief|executive|president|cricket|rugby|helm|coaches)$/;

/** Countries have teams of their own, and are seldom meant. */
const NATION =
  /^(?:England|Scotland|Wales|Ireland|Northern Ireland|Britain|Australia|India|Pakistan|New Zealand|South Africa|Sri Lanka|Bangladesh|Zimbabwe|West Indies|France|Italy|Spain|Germany|Portugal|Netherlands|Belgium|Argentina|Brazil|Uruguay|Japan|China|America|United States|US|U\.S\.|UK|U\.K\.|Canada|Mexico|Russia|Ukraine|Europe|Asia|Africa)$/;
/** "the England captain", "as Halvania coach": who is one only of a team; a manager or boss is so where a game is told of. */
const OF_TEAM =
  /^(?:coach|head coach|captain|skipper|striker|midfielder|defender|goalkeeper|winger|full-back|left-back|right-back|centre-back|batsman|batter|bowler|wicketkeeper|all-rounder|opener|spinner|fly-half|scrum-half|flanker|hooker|lock|prop|centre|debutant|dressing|squad|selectors?|international|cap|job|team|side|fans|players?)$/;
const LEADS_TEAM = /^(?:manager|boss|coach|captain|skipper|striker)$/;
/** More than being a nation weighs, though it is told of as a country at other places. */
const NATION_WEIGHT = 16;

/** How much one mention of a country speaks for its team. */
export function weighNationHere(
  { name, from, to }: EnglishName,
  tokens: readonly EnglishToken[],
  isGame: boolean,
): number {
  if (!NATION.test(name)) return 0;
  const at = (k: number) => tokens[k]?.lower ?? '';
  const role = at(to);
  const isDoing = /^(?:the|an?|as|former|then|new|current|sacked|ex|senior|under-21)$/.test(at(from - 1)) || from === 0;
  if (LEADS_TEAM.test(role) && (isGame || !/^(?:manager|boss)$/.test(role))) return NATION_WEIGHT;
  if (isGame && OF_TEAM.test(role) && isDoing) return NATION_WEIGHT;
  if (isGame && at(to) === 'head' && at(to + 1) === 'coach') return NATION_WEIGHT;
  // "were beaten by Halvania in the final", "62 caps for Halvania"
  if (isGame && /^(?:for|by)$/.test(at(from - 1)) && /^(?:caps|beaten|thrashed|winger|debut)$/.test(at(from - 2)))
    return NATION_WEIGHT;
  return 0;
}

/** Where a club stands. */
const AT_TABLE = /^(?:foot|bottom|top|head|summit|wrong)$/;
const ONE_OF_TEAM =
  /^(?:boss|coach|captain|skipper|manager|striker|midfielder|defender|goalkeeper|winger|forward|flanker|hooker|prop|lock|fly-half|scrum-half|full-back|bowler|batsman|batter|spinner|wicketkeeper|players?|fans|supporters|squad|dressing)$/;
const WEIGHT = 6;
/** More than being a place weighs: "fired its head coach". */
const PLAIN_WEIGHT = 9;

/** "Vestator Halden": in a report of a game, a club by its own name and its town's. */
const isClubOfTown = (words: readonly string[]): boolean =>
  words.length === 2 &&
  PLACES.has(words[1] ?? '') &&
  !PLACES.has(words[0] ?? '') &&
  !isGivenName(words[0] ?? '') &&
  !NATION.test(words[1] ?? '') &&
  !NATIONALITIES.has(words[0]?.toLowerCase() ?? '') &&
  !PART_OF_TOWN.test(words[0] ?? '');
const PART_OF_TOWN =
  /^(?:Greater|Central|Downtown|Inner|Outer|Old|New|North|South|East|West|Upper|Lower|Port|Fort|Lake|Mount|San|Santa|St|Saint|Little|Big|Great|The)\.?$/;

/** How much one mention of a place speaks for the club that is called so; 0 for everything else. */
export function weighClubHere({ name, words, from, to }: EnglishName, tokens: readonly EnglishToken[]): number {
  if (isClubOfTown(words)) return PLAIN_WEIGHT;
  if (!PLACES.has(name) || NATION.test(name)) return 0;
  const at = (k: number) => tokens[k]?.lower ?? '';
  if (tokens[to]?.kind === 'possessive') {
    const owned = tokens.slice(to + 1, to + 5).findIndex((t) => CLUBS_OWN.test(t.lower));
    return owned >= 0 && tokens.slice(to + 1, to + 1 + owned).every((t) => t.kind === 'word') ? PLAIN_WEIGHT : 0;
  }
  if (/^(?:in|near|around|outside)$/.test(at(from - 1))) return 0;
  // "Halden are without a manager", "Halden, at the foot of the table", "the former Halden boss"
  const opens = from === 0 || /^(?:[,;:]|but|that|when|while|and|because|with|if|as)$/.test(at(from - 1));
  if (opens && /^(?:are|have|were|want|need)$/.test(at(to))) return PLAIN_WEIGHT;
  if (at(to) === ',' && at(to + 1) === 'at' && at(to + 2) === 'the' && AT_TABLE.test(at(to + 3))) return PLAIN_WEIGHT;
  if (/^(?:the|an?|former|then|new|ex|old)$/.test(at(from - 1)) && ONE_OF_TEAM.test(at(to))) return PLAIN_WEIGHT;
  if (DOES.test(at(to)) && !/^(?:of|from|at|the|an?)$/.test(at(from - 1)))
    return /^(?:its|their|head|first-team|manager|coach|director)$/.test(at(to + 1)) ? PLAIN_WEIGHT : WEIGHT;
  if (WITH.test(at(from - 1))) return WEIGHT;
  if (/^(?:by|for|with|to)$/.test(at(from - 1)) && (BY.test(at(from - 2)) || BY.test(at(from - 3)))) return WEIGHT;
  return /^(?:of|at)$/.test(at(from - 1)) && OF.test(at(from - 2)) ? WEIGHT : 0;
}
