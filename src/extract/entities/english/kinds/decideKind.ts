/**
 * Which kind of thing a name names, where everything that speaks for each kind has been weighed.
 *
 * Promises: one kind for a name in the whole article; without any sign a name of two or three words is a person's, and a
 * single word is nobody's. Does not know: the article (see weighMention.ts).
 */
import type { EntityKind } from '../../../../model/vocabulary.ts';
import { isGivenName } from '../../givenEnglishNames.ts';
import { HONORIFICS, PERSON_NOUNS, words } from '../commonEnglishWords.ts';
import type { Verdict } from '../verdict.ts';

/** Trades that are surnames, and a paper's name, as often. */
const SURNAME_TRADES = words(
  'porter butler clerk gardener carpenter tailor butcher barber potter tutor archer shepherd knight earl saint page steward foreman monk friar abbot deacon chaplain guardian squire joiner cobbler grocer usher climber diver fencer overseer emperor patron prophet exile fisherman forger waiter welder teller',
);

/** What a minister is for. */
const OF_MINISTRY =
  /^(?:Work|Pensions|Communities|Housing|Levelling|Up|Skills|Sport|Sports|Rural|Care|Social|Families|Equalities|Immigration|Policing|Universities|Schools|Farming|Tourism|Industry|Agriculture|Fisheries|Labour|Labor|Transport|Transportation|Infrastructure|Culture|Education|Environment|Defence|Defense|Commerce)$/;

/** "Chief Financial Officer", "Special One" */
const OF_OFFICER =
  /^(?:Financial|Operating|Technology|Technical|Medical|Information|Marketing|Legal|Scientific|Commercial|Compliance|Risk|Investment|Revenue|Product|Strategy|Human|Resources|Special|One|Old|Lady|Non-Executive)$/;

/** The verdict's winner, or `null` where a name is nothing that a story keeps. */
export function decideKind(words: readonly string[], verdict: Verdict): EntityKind | null {
  const { person, organization, place, work } = verdict;
  const best = Math.max(person, organization, place, work);
  if (isPost(words, person === best && person < 6)) return null;
  if (person < 0 && best <= 0.5) return null;
  if (words.length === 1 && best < 2) return null;
  if (best <= 0) return words.length === 2 || words.length === 3 ? 'person' : null;
  if (place === best && place > person) return place >= organization ? 'place' : 'organization';
  if (work === best) return 'work';
  if (person === best) return 'person';
  return 'organization';
}

/** Whether the words are those of a post or a trade, and no name. */
function isPost(words: readonly string[], isHardlySomebody: boolean): boolean {
  const last = words.at(-1)?.toLowerCase() ?? '';
  const isTrade = PERSON_NOUNS.has(last) && !SURNAME_TRADES.has(last);
  if (isHardlySomebody && words.length > 1 && isTrade && !isGivenName(words[0] ?? '')) return true;
  // "Work and Pensions Secretary"
  if (words.every((w) => OF_MINISTRY.test(w))) return true;
  // "the Jane Doe Chair": somebody's seat at a university.
  if (words.length > 2 && last === 'chair') return true;
  return (isTrade || last === 'general' || /^(?:one|lady)$/.test(last)) && words.every(isOfPost);
}

const isOfPost = (word: string): boolean =>
  PERSON_NOUNS.has(word.toLowerCase()) || HONORIFICS.has(word.toLowerCase()) || OF_OFFICER.test(word);
