/**
 * What tells that an English name is a place's: who sits and lives there, how one gets there, what is built there.
 *
 * Does not know: what the name's own words say (see weighEnglishWords.ts), and clubs that are called by their town (see
 * weighPlacesOfSport.ts).
 */
import { PERSON_NOUNS, words } from '../commonEnglishWords.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import type { Verdict } from '../verdict.ts';
import type { Surroundings } from './surroundingsOf.ts';
import { OF_LAND } from './weighEnglishWords.ts';

const IN_PLACE = words('in near around outside throughout across');

export function weighEnglishPlaces(around: Surroundings, verdict: Verdict): void {
  weighWhere(around, verdict);
  weighWhoIsThere(around, verdict);
  weighJourney(around, verdict);
  weighWhence(around, verdict);
}

function weighWhere({ name, tokens, before, before2, after, after3, isSingle }: Surroundings, verdict: Verdict): void {
  if (IN_PLACE.has(before)) verdict.place += 2;
  // "the town of Orbis, Massachusetts"
  if (
    name.words.length < 3 &&
    after === ',' &&
    PLACES.has(tokens[name.to + 1]?.text ?? '') &&
    /^(?:,|\.|;)$/.test(after3) &&
    /^(?:in|of|from|near|at|to|outside)$/.test(before)
  )
    verdict.place += 16;
  // "landed at Orbis Field airport": what is built there has the name.
  if (BUILT_THERE.test(after)) verdict.place += 16;
  // "at the Emirates": grounds that are called by who pays for them, or by a common noun
  if (isSingle && before === 'the' && GROUNDS.has(name.name) && /^(?:at|inside|outside|to|around|from)$/.test(before2))
    verdict.place += 18;
  // "Zhumadian city in Henan Province"
  if (isSingle && OF_LAND.test(after) && !/^(?:the|an?)$/.test(before)) verdict.place += 6;
}

function weighWhoIsThere({ before, before2, before3, after }: Surroundings, verdict: Verdict): void {
  // "a Westport judge"
  if (/^(?:judge|court|courtroom|courthouse|jury|mayor|resident|residents|suburb|jail|airport)$/.test(after))
    verdict.place += 3;
  if (before !== 'of') return;
  // "the mayor of Orbis"
  if (/^(?:mayor|sheriff|village|town|city|county|parish|suburb|port|outskirts|streets)$/.test(before2))
    verdict.place += 8;
  // "Lord Patel of Halden"
  if (/^(?:lord|lady|baroness|baron|viscount|earl|duke|duchess|countess)$/.test(before3)) verdict.place += 24;
}

function weighJourney({ name, before, before2, after }: Surroundings, verdict: Verdict): void {
  if (before !== 'to') return;
  // "flew to Westport"
  if (/^(?:flew|fly|flying|flown|travelled|traveled|drove|driven|sailed)$/.test(before2)) verdict.place += 3;
  // "came to Halden at the age of ten"
  if (
    /^(?:came|moved|emigrated|travelled|traveled|went|drove|returned)$/.test(before2) &&
    /^(?:at|as|in|when|with|after|from|to|aged)$/.test(after) &&
    PLACES.has(name.name)
  )
    verdict.place += 14;
}

/** "an engineer from Orbis" */
function weighWhence({ before, before2, isSingle }: Surroundings, verdict: Verdict): void {
  if (before !== 'from' || !isSingle || !PERSON_NOUNS.has(before2)) return;
  verdict.place += 3;
  verdict.person -= 5;
}

const BUILT_THERE =
  /^(?:airport|aerodrome|airfield|airbase|heliport|seaport|motorway|racecourse|racetrack|reservoir|peninsula)$/;
const GROUNDS: ReadonlySet<string> = new Set(
  'Emirates Etihad Aviva Allianz Oval Hawthorns Valley Den Crucible Bernabéu Bernabeu Maracanã Maracana Azteca Garden Gabba Stoop Riverside Amex Reebok Millennium Principality O2 Bowl Hive Mestalla Metropolitano'.split(
    ' ',
  ),
);
