/** The ties that a short English article makes, told by names, those of given types. */
import { extract } from '../../../../src/extract/pipeline.ts';
import type { RelationshipType } from '../../../../src/model/vocabulary.ts';
import { SYMMETRIC_TYPES } from '../../../../src/model/vocabulary.ts';

/** "Jane Doe role_at Acme", sorted; of ties that go both ways, names in the order of the alphabet. */
export function readTies(text: string, types: readonly RelationshipType[]): string[] {
  const story = extract(`${text}\n`, { file: 'a.txt', title: 'A title', lang: 'en', published: '2024-05-10' });
  const nameOf = (id: string) => story.entities.find((e) => e.id === id)?.name ?? id;
  return story.relationships
    .filter((r) => types.includes(r.type))
    .map(({ type, source, target }) => {
      const [a, b] = [nameOf(source), nameOf(target)];
      return SYMMETRIC_TYPES.has(type) && a > b ? `${b} ${type} ${a}` : `${a} ${type} ${b}`;
    })
    .sort();
}

/** The words that stand for somebody, in order. */
export function readEntitiesOf(text: string, name: string): string[] {
  const story = extract(`${text}\n`, { file: 'a.txt', title: 'A title', lang: 'en', published: '2024-05-10' });
  return story.entities.find((e) => e.name === name)?.mentions.map((m) => m.exact) ?? [];
}
