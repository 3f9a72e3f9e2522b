/**
 * Whether a single word without a title is a body's, though somebody of the article may be called so: by how the paper calls people,
 * by all that is said of the name, and by what stands beside this mention.
 */
import { KNOWN_BODIES, MAYBE_BODIES } from '../knownEnglishBodies.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { Verdict } from '../verdict.ts';
import { isBodyHere, SURE_HERE, weighHere } from './findNamesakes.ts';
import type { Grouping } from './groupName.ts';

export function isBodyAlone(grouping: Grouping, name: EnglishName, verdict: Verdict): boolean {
  if (name.words.length !== 1 || name.honorific.length > 0) return false;
  const { sentences, weighMention, namesakes } = grouping;
  const tokens = sentences[name.sentence] ?? [];
  return (
    isStyledBody(grouping, name) ||
    isSaidOfBody(grouping, name, verdict) ||
    // "Porter's chief executive" beside Ann Porter, where a firm is known by that name
    (isKnownBody(name.name) && isBodyHere(name, tokens, weighMention)) ||
    (namesakes.has(name.name) && weighHere(name, tokens, weighMention) > -SURE_HERE)
  );
}

/** "owns 11% of Blackstock" beside Mr. Blackstock */
const isStyledBody = ({ isStyled, bodies, document }: Grouping, { name, start }: EnglishName): boolean =>
  isStyled && bodies.has(name) && !isInQuotes(document.reading, start);

/** "Blackstock has not spoken to him" beside Terry Blackstock, whose firm is called so too: by its place where both are. */
const isSaidOfBody = (
  { bodies, bySurname, sentences, weighMention }: Grouping,
  name: EnglishName,
  { organization, person }: Verdict,
): boolean =>
  bodies.has(name.name) &&
  organization > person &&
  (!bySurname.has(name.name.toLowerCase()) || isBodyHere(name, sentences[name.sentence] ?? [], weighMention));

const isKnownBody = (name: string): boolean => KNOWN_BODIES.has(name) || MAYBE_BODIES.has(name);

/** Whether a place stands in a quotation of its paragraph: there people call each other as they like. */
function isInQuotes(reading: string, at: number): boolean {
  const before = reading.slice(Math.max(0, reading.lastIndexOf('\n', at - 1) + 1), at);
  const opened = before.lastIndexOf('“');
  if (opened >= 0) return before.lastIndexOf('”') < opened;
  return (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
