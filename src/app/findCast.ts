/**
 * The people to know before reading on: who they are, and whom they stand against.
 *
 * Promises: pure; main people first; says only what the article asserts, in its own words or its own names. A role that
 * hangs on words around it ("his daughter"), or is a whole clause, is left away.
 */
import type { Entity, Story } from '../model/story.ts';

/** One of the cast. */
export interface Part {
  person: Entity;
  role: string;
  against: Entity[];
}

/** How many there are at most, and how many opponents of each are named. */
const MOST = 6;
const OPPONENTS = 2;
const HANGING = /^(?:his|her|its|their|the latter|[后後]者|[其他她它])/i;
/** A longer one is more than a role; Chinese characters count double. */
const ROLE = 30;

function roleOf({ description = '' }: Entity): string {
  const length = description.replace(/\p{Script=Han}/gu, '##').length;
  return HANGING.test(description) || length > ROLE ? '' : description.replace(/^(?:the|an?) /i, '');
}

/** `ranked`: the story's entities, main ones first. */
export function findCast(story: Story, ranked: readonly Entity[]): Part[] {
  const acting = new Set(story.events.flatMap((event) => event.participants.map((p) => p.entity)));
  const against = story.relationships.filter((t) => t.sign === 'against' && (t.modality ?? 'asserted') === 'asserted');
  return ranked
    .filter((e) => e.kind === 'person' && acting.has(e.id))
    .slice(0, MOST)
    .map((person) => {
      const others = new Set(
        against.flatMap(({ source, target }) => (source === person.id ? target : target === person.id ? source : [])),
      );
      others.delete(person.id);
      return { person, role: roleOf(person), against: ranked.filter((e) => others.has(e.id)).slice(0, OPPONENTS) };
    });
}
