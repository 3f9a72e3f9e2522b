/**
 * What one mention of an English name tells of its kind, a person, an organization, a work or a place, by what stands beside it.
 *
 * Promises: only adds to the verdict of the whole article, so that mentions and signs may come in any order; tells nothing of
 * other names. Does not know: the name's own words (see weighEnglishWords.ts), and which kind wins (see decideKind.ts).
 */
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { Verdict } from '../verdict.ts';
import { type Surroundings, surroundingsOf } from './surroundingsOf.ts';
import { weighDeedsOfBodies } from './weighDeedsOfBodies.ts';
import { weighList, weighNeighbours } from './weighEnglishNeighbours.ts';
import { weighEnglishPlaces } from './weighEnglishPlaces.ts';
import { weighKindsOfBodies } from './weighKindsOfBodies.ts';
import { weighNamesOfWorks } from './weighNamesOfWorks.ts';
import { weighPeopleOfBodies } from './weighPeopleOfBodies.ts';
import { weighPlainBodies } from './weighPlainBodies.ts';
import { weighPublications } from './weighPublications.ts';
import { weighSignsOfPeople } from './weighSignsOfPeople.ts';
import { weighTitlesAndTrades } from './weighTitlesAndTrades.ts';

const SIGNS: readonly ((around: Surroundings, verdict: Verdict) => void)[] = [
  weighSignsOfPeople,
  weighDeedsOfBodies,
  weighPeopleOfBodies,
  weighPlainBodies,
  weighKindsOfBodies,
  weighPublications,
  weighNamesOfWorks,
  weighEnglishPlaces,
];

export function weighMention(name: EnglishName, tokens: readonly EnglishToken[], verdict: Verdict): void {
  weighNeighbours(name, tokens, verdict);
  weighTitlesAndTrades(name, tokens, verdict);
  weighList(name, tokens, verdict);
  const around = surroundingsOf(name, tokens);
  for (const weigh of SIGNS) weigh(around, verdict);
}
