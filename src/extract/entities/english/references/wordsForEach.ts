/**
 * The words by which an English article may call somebody later: those of what they are described by, of the posts they are said to
 * hold, and of what they did.
 *
 * Promises: each is read once, when first asked for; what is added to the answer is kept.
 */
import type { FoundEntity } from '../../../findings.ts';
import { PERSON_NOUNS } from '../commonEnglishWords.ts';
import { calledByDeeds } from './calledByDeeds.ts';

/** Asks for the words of one. */
export function wordsForEach(reading: string): (entity: FoundEntity) => Set<string> {
  const words = new Map<FoundEntity, Set<string>>();
  return (entity) => {
    const known = words.get(entity);
    if (known) return known;
    const own = wordsFor(reading, entity);
    words.set(entity, own);
    return own;
  };
}

function wordsFor(reading: string, { kind, appositions, mentions }: FoundEntity): Set<string> {
  const own = new Set(
    appositions.flatMap((a) =>
      a.exact
        .toLowerCase()
        .replace(OWNER, ' ')
        .split(/[^\p{L}-]+/u),
    ),
  );
  if (kind !== 'person') return own;
  if (mentions.some((m) => FOUNDS.test(reading.slice(m.end, m.end + 40)))) own.add('founder');
  for (const { end } of mentions) for (const word of postBehind(reading, end)) own.add(word);
  for (const { start, end } of mentions) for (const word of calledByDeeds(reading, start, end)) own.add(word);
  return own;
}

/** "the patriarch's daughters" are no patriarch. */
const OWNER = /[\p{L}-]+['’]s? /gu;

/** "Jane Doe, a chemist, founded": read from the end of a name. */
const FOUNDS =
  /^(?: and \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?(?:, [^,.]{1,24},)? (?:had )?(?:co-?founded|founded|set up|started|established)\b/u;

/** "Jane Doe is chief executive of", "Doe, who became prime minister in", "Doe resigned as mayor": the post behind a name. */
const HOLDS =
  /^(?:, who)? (?:is|was|has been|had been|became|becomes|(?:was |has been )?(?:appointed|named|elected|made)|(?:\p{Ll}+ ){1,5}as) (?:the |its |their |his |her |an? |[\p{Lu}\p{L}’']+['’]s )?((?:\p{Ll}[\p{L}-]* ){0,3}?\p{Ll}[\p{L}-]*)(?=[,.;]| (?:of|at|for|in|on|and|who|since|until|from|to|with|after|last)\b)/u;

const LONGEST_POST = 90;

/** The words of a post that is said behind a name or a pronoun that ends at an offset. */
export function postBehind(reading: string, end: number): readonly string[] {
  const words =
    HOLDS.exec(reading.slice(end, end + LONGEST_POST))?.[1]
      ?.toLowerCase()
      .split(' ') ?? [];
  return PERSON_NOUNS.has(words.at(-1) ?? '') ? words : [];
}
