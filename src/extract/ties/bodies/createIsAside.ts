/** Bodies that an English article names in passing. */
import type { Document } from '../../document.ts';
import type { PlacedName } from '../templateOf.ts';
import { longestNames } from './longestNames.ts';

/** An English body that stands only behind a preposition: "an inquiry by the law firm Orbis", "came from Orbis". */
const BEHIND =
  /\b(?:by|from|of|with|to|for|against|into|on|like|than|between|via) (?:(?:the|an?|its|his|her|rival|law|private-equity|consulting|accounting|hedge) ){0,3}(?:(?:firm|fund|group|company|bank|club|newspaper|insurer|broker|consultancy|agency) )?$/i;

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1).toLowerCase();

/** Bodies named in passing, where the article is about one that it names more than once and more often. */
export function createIsAside(
  document: Document,
  names: readonly PlacedName[],
  main: string | undefined,
): (place: Pick<PlacedName, 'entity' | 'start'>) => boolean {
  const { reading, lang } = document;
  if (lang !== 'en' || main === undefined) return () => false;
  const counts = new Map<string, number>();
  const labels = longestNames(document, names);
  // "the union" of the Westport Nurses Union is as good as its name.
  const isNamed = ({ entity, isStandIn, start, end }: PlacedName) =>
    !isStandIn || lastWord(labels.get(entity) ?? '') === lastWord(reading.slice(start, end));
  for (const name of names) if (isNamed(name)) counts.set(name.entity, (counts.get(name.entity) ?? 0) + 1);
  const most = counts.get(main) ?? 0;
  return ({ entity, start }) =>
    entity !== main &&
    most > 1 &&
    (counts.get(entity) ?? 0) < most &&
    BEHIND.test(reading.slice(Math.max(0, start - 40), start));
}
