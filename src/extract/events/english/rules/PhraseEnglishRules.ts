/**
 * Ordinary phrases of newspapers, a table for each family of happenings: phrasal verbs, verbs with the noun or the
 * preposition that makes a happening of them, and set phrases. Asked before all others, since most of these verbs mean
 * something else by themselves.
 *
 * Does not know: literal senses; each row names enough of what stands beside its verb to rule them out.
 */
import type { EnglishRule } from './englishRule.ts';
import { PHRASES_OF_BACKING } from './phrases/phrasesOfBacking.ts';
import { PHRASES_OF_BENCHES } from './phrases/phrasesOfBenches.ts';
import { PHRASES_OF_BULLETINS } from './phrases/phrasesOfBulletins.ts';
import { PHRASES_OF_CALLING } from './phrases/phrasesOfCalling.ts';
import { PHRASES_OF_COMPLAINT } from './phrases/phrasesOfComplaint.ts';
import { PHRASES_OF_CONTESTS } from './phrases/phrasesOfContests.ts';
import { PHRASES_OF_DENIAL } from './phrases/phrasesOfDenial.ts';
import { PHRASES_OF_FORTUNE } from './phrases/phrasesOfFortune.ts';
import { PHRASES_OF_GOING } from './phrases/phrasesOfGoing.ts';
import { PHRASES_OF_HAPPENING } from './phrases/phrasesOfHappening.ts';
import { PHRASES_OF_LAW } from './phrases/phrasesOfLaw.ts';
import { PHRASES_OF_MARKETS } from './phrases/phrasesOfMarkets.ts';
import { PHRASES_OF_MATCHES } from './phrases/phrasesOfMatches.ts';
import { PHRASES_OF_OFFICE } from './phrases/phrasesOfOffice.ts';
import { PHRASES_OF_OUTCOME } from './phrases/phrasesOfOutcome.ts';
import { PHRASES_OF_PARTING } from './phrases/phrasesOfParting.ts';
import { PHRASES_OF_PEOPLE } from './phrases/phrasesOfPeople.ts';
import { PHRASES_OF_PLACES } from './phrases/phrasesOfPlaces.ts';
import { PHRASES_OF_POLITICS } from './phrases/phrasesOfPolitics.ts';
import { PHRASES_OF_POSTS } from './phrases/phrasesOfPosts.ts';
import { PHRASES_OF_PROCEEDINGS } from './phrases/phrasesOfProceedings.ts';
import { PHRASES_OF_QUARREL } from './phrases/phrasesOfQuarrel.ts';
import { PHRASES_OF_RESORT } from './phrases/phrasesOfResort.ts';
import { PHRASES_OF_RIGHTS } from './phrases/phrasesOfRights.ts';
import { PHRASES_OF_SEATS } from './phrases/phrasesOfSeats.ts';
import { PHRASES_OF_SIDES } from './phrases/phrasesOfSides.ts';
import { PHRASES_OF_TRADE } from './phrases/phrasesOfTrade.ts';
import { PHRASES_OF_VENTURES } from './phrases/phrasesOfVentures.ts';
import { PHRASES_OF_WORDS } from './phrases/phrasesOfWords.ts';
export const PHRASE_RULES: readonly EnglishRule[] = [
  ...PHRASES_OF_DENIAL,
  ...PHRASES_OF_PLACES,
  ...PHRASES_OF_RESORT,
  ...PHRASES_OF_POLITICS,
  ...PHRASES_OF_COMPLAINT,
  ...PHRASES_OF_SEATS,
  ...PHRASES_OF_VENTURES,
  ...PHRASES_OF_CONTESTS,
  ...PHRASES_OF_BACKING,
  ...PHRASES_OF_PARTING,
  ...PHRASES_OF_PROCEEDINGS,
  ...PHRASES_OF_RIGHTS,
  ...PHRASES_OF_OUTCOME,
  ...PHRASES_OF_QUARREL,
  ...PHRASES_OF_OFFICE,
  ...PHRASES_OF_HAPPENING,
  ...PHRASES_OF_BENCHES,
  ...PHRASES_OF_POSTS,
  ...PHRASES_OF_GOING,
  ...PHRASES_OF_LAW,
  ...PHRASES_OF_TRADE,
  ...PHRASES_OF_SIDES,
  ...PHRASES_OF_WORDS,
  ...PHRASES_OF_FORTUNE,
  ...PHRASES_OF_PEOPLE,
  ...PHRASES_OF_CALLING,
  ...PHRASES_OF_MATCHES,
  ...PHRASES_OF_MARKETS,
  ...PHRASES_OF_BULLETINS,
];
