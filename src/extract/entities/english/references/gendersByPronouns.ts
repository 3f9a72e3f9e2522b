/**
 * The gender of people whose names do not tell it, by how the article goes on where it names nobody else: "The minister,
 * Kim Tae-ryong, offered his resignation", "Sam Doe quit. She moved to Rome."
 *
 * Promises: changes only what is `null`; one pronoun against another leaves it so; linear in sentences and mentions.
 */
import { countWhile } from '../../../../model/countWhile.ts';
import type { Document } from '../../../document.ts';
import type { FoundEntity } from '../../../findings.ts';
import type { Gender } from './seenReferent.ts';

const PRONOUN = /\b(?:(?<m>he|his|him|himself)|(?<f>she|her|hers|herself))\b/iu;
/** The next sentence, where it begins so and names nobody before that. */
const OPENS = /^["“]?(?:But |And |Then |Yet )?(?:(?<m>He|His)|(?<f>She|Her))\b/u;
/** Characters of a sentence that are looked at. */
const REACH = 240;

/** Gives those of whom it learnt one: surer than nothing, and less sure than a name. */
export function learnGenders(
  document: Document,
  entities: readonly FoundEntity[],
  genders: Map<FoundEntity, Gender>,
): ReadonlySet<FoundEntity> {
  const learned = new Set<FoundEntity>();
  const mentions = entities
    .flatMap((entity) => (entity.kind === 'person' ? entity.mentions.map((mention) => ({ entity, mention })) : []))
    .sort((a, b) => a.mention.start - b.mention.start);
  if (!mentions.some(({ entity }) => genders.get(entity) === null)) return learned;
  // Of two with one surname, it alone may mean either.
  const shared = new Map<string, number>();
  for (const { kind, name } of entities)
    if (kind === 'person') shared.set(surnameOf(name), (shared.get(surnameOf(name)) ?? 0) + 1);
  const votes = new Map<FoundEntity, number>();
  document.sentences.forEach((sentence, i) => {
    const first = countWhile(mentions.length, (k) => (mentions[k]?.mention.start ?? 0) < sentence.start);
    const own = mentions[first];
    if (!own || own.mention.start >= sentence.end || genders.get(own.entity) !== null) return;
    const isFull = own.mention.exact === own.entity.name;
    if (!isFull && (shared.get(surnameOf(own.entity.name)) ?? 0) > 1) return;
    for (let k = first + 1; (mentions[k]?.mention.start ?? sentence.end) < sentence.end; k++)
      if (mentions[k]?.entity !== own.entity) return;
    const rest = document.reading.slice(own.mention.end, Math.min(sentence.end, own.mention.end + REACH));
    // "Kim Doe, his former deputy, resigned": whose deputy was somebody else.
    if (/^, (?:then )?(?:his|her|their)\b/.test(rest)) return;
    const next = document.sentences[i + 1];
    const opening = next ? document.reading.slice(next.start, Math.min(next.end, next.start + OPENING)) : '';
    const { m, f } = (PRONOUN.exec(rest) ?? OPENS.exec(opening))?.groups ?? {};
    if (m || f) votes.set(own.entity, (votes.get(own.entity) ?? 0) + (m ? 1 : -1));
  });
  for (const [entity, vote] of votes) {
    if (vote === 0) continue;
    genders.set(entity, vote > 0 ? 'm' : 'f');
    learned.add(entity);
  }
  return learned;
}
const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Characters within which a sentence opens with a pronoun. */
const OPENING = 16;
