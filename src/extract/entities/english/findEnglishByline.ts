/**
 * Who wrote and edited an English article: "By Jane Doe and John Roe", "Reporting by …; editing by …".
 *
 * Promises: names only from byline blocks, from short lines that begin with "By", and from credit lines.
 */
import type { Document } from '../../document.ts';
import type { FoundEntity } from '../../findings.ts';
import { PERSON_NOUNS } from './commonEnglishWords.ts';
import { PLACES } from './knownEnglishPlaces.ts';
import type { EnglishToken } from './tokenizeEnglish.ts';

const CREDIT =
  /\b(?:(?:additional |compiled |with )?(?:reporting|writing|editing|research|compiled|translated|written|edited|photographs?) by|by) /gi;
const NAME = /\p{Lu}[\p{L}'’.-]*(?: (?:(?:van|von|de|der|den|bin|al|del|la|ten) )*\p{Lu}[\p{L}'’.-]*){1,3}/gu;

/** "IN GENEVA" behind a name in capitals. */
const PLACE_BEHIND = / IN\b.*$/;

/** "JANE O'DELL" as it is written elsewhere. */
const fromCapitals = (name: string): string =>
  name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** A stable id made of a name. */
export function idOfName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'name';
}

export function findEnglishByline(
  document: Document,
  sentences: readonly EnglishToken[][],
): { people: FoundEntity[]; sentences: ReadonlySet<number> } {
  const people = new Map<string, FoundEntity>();
  const lines = new Set<number>();
  document.sentences.forEach((sentence, i) => {
    const block = document.blocks[sentence.block];
    const text = document.reading.slice(sentence.start, sentence.end);
    const isLine = block?.kind === 'byline' || (/^by \p{Lu}/iu.test(text) && text.length < 120 && !/\.$/.test(text));
    const isCredit = /^\(?(?:additional )?(?:reporting|writing|editing|compiled|edited|written) by \p{Lu}/iu.test(text);
    if (!isLine && !isCredit) return;
    lines.add(i);
    if ((sentences[i]?.length ?? 0) > 60) return;
    for (const credit of text.matchAll(CREDIT)) {
      const from = credit.index + credit[0].length;
      const rest = /^(?:(?! (?:at|in|for) )[^;|(])*/.exec(text.slice(from))?.[0] ?? '';
      for (const match of rest.matchAll(NAME)) {
        const start = sentence.start + from + match.index;
        const exact = match[0].replace(PLACE_BEHIND, '').replace(/\.$/, '');
        // "Transport Correspondent" behind a name is what somebody is.
        if (PLACES.has(exact)) continue;
        if (PERSON_NOUNS.has(exact.toLowerCase().split(' ').at(-1) ?? '')) continue;
        const name = exact === exact.toUpperCase() ? fromCapitals(exact) : exact;
        const mention = {
          start,
          end: start + exact.length,
          exact: document.text.slice(start, start + exact.length),
          rule: 'en-byline',
          form: 'full' as const,
        };
        const known = people.get(name);
        if (known) known.mentions.push(mention);
        else
          people.set(name, {
            id: idOfName(name),
            kind: 'person',
            name,
            aliases: [],
            mentions: [mention],
            appositions: [],
            isByline: true,
          });
      }
    }
  });
  return { people: [...people.values()], sentences: lines };
}
