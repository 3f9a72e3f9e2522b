/**
 * Mentions in headlines, whose capitals tell nothing.
 *
 * Promises: only names that the article itself has, and the first word of a body's where no other body begins so.
 */
import type { Document } from '../../../document.ts';
import type { FoundEntity, MentionForm } from '../../../findings.ts';
import { isGivenName } from '../../givenEnglishNames.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import { mentionOf } from '../mentionOf.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { isOwnWord, OF_OTHERS } from './isOwnWord.ts';

/** What a headline may say, and whom it means. */
type Known = Map<string, { entity: FoundEntity; form: MentionForm }>;

/** In a headline, whose capitals tell nothing, names that the article itself has. */
export function addHeadlineMentions(
  document: Document,
  sentences: readonly EnglishToken[][],
  isTitleCase: readonly boolean[],
  entities: readonly FoundEntity[],
): void {
  const known = namesOf(entities);
  for (const [s, tokens] of sentences.entries()) if (isTitleCase[s]) addInHeadline(document, tokens, known);
}

function namesOf(entities: readonly FoundEntity[]): Known {
  const known: Known = new Map();
  const byFirst = new Map<string, FoundEntity[]>();
  for (const entity of entities) {
    const first = firstWordOf(entity);
    if (first !== null) byFirst.set(first, [...(byFirst.get(first) ?? []), entity]);
  }
  for (const [first, [entity, other]] of byFirst) if (entity && !other) known.set(first, { entity, form: 'short' });
  for (const entity of entities) {
    for (const alias of entity.aliases) if (!known.has(alias)) known.set(alias, { entity, form: 'short' });
    known.set(entity.name, { entity, form: 'full' });
  }
  return known;
}

/** The word that a body of several may be called by. */
function firstWordOf({ kind, name }: FoundEntity): string | null {
  const [first = '', second] = name.split(' ');
  if (kind !== 'organization' || !second || !isOwnWord(first)) return null;
  return PLACES.has(first) || isGivenName(first) || OF_OTHERS.test(name) ? null : first;
}

function addInHeadline(document: Document, tokens: readonly EnglishToken[], known: Known): void {
  for (let i = 0; i < tokens.length; i++)
    for (let length = Math.min(5, tokens.length - i); length > 0; length--) {
      const run = tokens.slice(i, i + length);
      const hit = known.get(run.map((t) => t.text).join(' '));
      if (!hit) continue;
      const span = { start: (run[0] as EnglishToken).start, end: (run.at(-1) as EnglishToken).end };
      hit.entity.mentions.push(mentionOf(document, span, hit.form, 'en-headline'));
      i += length - 1;
      break;
    }
}
