/**
 * Corrections of people and organizations: rename, merge, drop, add names, add somebody who was not found.
 *
 * Promises: pure; whatever pointed at a merged one points at the one that is left, what pointed at a dropped one no
 * longer does; an event or tie that stands without anybody it needs goes too.
 */
import type { Entity, Mention, Story } from '../../model/story.ts';
import type { Complain } from './complain.ts';
import { findNearestWord } from './findNearest.ts';
import { findQuotes, overlaps, requireQuote } from './findQuote.ts';
import type { EntityNote } from './noteSchema.ts';
import type { NotePath } from './parseNote.ts';

/** The one that goes by a name; complains, with the nearest name, where nobody does. */
export function requireEntity(story: Story, name: string, path: NotePath, complain: Complain): Entity | null {
  const namesOf = ({ name, latinName, aliases, id }: Entity) => [name, latinName ?? '', ...aliases, id];
  const found =
    story.entities.find((e) => e.name === name || e.id === name) ??
    story.entities.find((e) => namesOf(e).includes(name));
  if (found) return found;
  const nearest = findNearestWord(
    name,
    story.entities.flatMap((e) => [e.name, ...e.aliases]),
  );
  const help = nearest ? `did you mean “${nearest}”?` : 'to add somebody, write “add: true” under entities.';
  complain(path, 'note-entity', `Nobody in this story goes by “${name}”: ${help}`);
  return null;
}

export function correctEntities(story: Story, notes: readonly EntityNote[], complain: Complain): Story {
  return notes.reduce((corrected, note, i) => correctEntity(corrected, note, ['entities', i], complain), story);
}

function correctEntity(story: Story, note: EntityNote, path: NotePath, complain: Complain): Story {
  const added = note.add ? addEntity(story, note, path, complain) : story;
  if (!added) return story;
  const entity = requireEntity(added, note.entity, [...path, 'entity'], complain);
  if (!entity) return story;
  if (note.drop) return dropEntity(added, entity.id);
  const named = nameEntity(added, entity, note, path, complain);
  return (note.merge ?? []).reduce((merged, name, i) => {
    const other = requireEntity(merged, name, [...path, 'merge', i], complain);
    return other && other.id !== entity.id ? mergeEntities(merged, entity.id, other.id) : merged;
  }, named);
}

function addEntity(story: Story, note: EntityNote, path: NotePath, complain: Complain): Story | null {
  const known = story.entities.find((e) => e.name === note.entity);
  if (known) {
    complain([...path, 'add'], 'note-entity', `“${note.entity}” is in the story already: take “add” away.`);
    return null;
  }
  const mentions = toMentions(story, requireQuote(story.text, note.entity, [...path, 'entity'], complain));
  if (mentions.length === 0) return null;
  const kind = note.kind ?? 'person';
  const id = uniqueId(story, `${kind}-${note.entity}`);
  const entity: Entity = { id, kind, name: note.entity, aliases: [], mentions, by: 'editor' };
  return { ...story, entities: [...story.entities, entity] };
}

function uniqueId(story: Story, wanted: string): string {
  const used = new Set(story.entities.map((e) => e.id));
  for (let i = 1; ; i++) {
    const id = i === 1 ? wanted : `${wanted}-${i}`;
    if (!used.has(id)) return id;
  }
}

/** Mentions where no other name stands. */
function toMentions(story: Story, places: readonly Mention[]): Mention[] {
  const taken = story.entities.flatMap((e) => e.mentions);
  const noise = story.blocks.filter((b) => b.kind === 'noise');
  return places
    .filter((place) => ![...taken, ...noise].some((other) => overlaps(other, place)))
    .map((place) => ({ ...place, rule: 'editor' }));
}

function nameEntity(story: Story, entity: Entity, note: EntityNote, path: NotePath, complain: Complain): Story {
  const aliases = (note.aliases ?? []).filter(
    (a, i) => requireQuote(story.text, a, [...path, 'aliases', i], complain).length,
  );
  const mentions = aliases.flatMap((alias) => toMentions(story, findQuotes(story.text, alias)));
  const name = note.name ?? entity.name;
  const corrected: Entity = {
    ...entity,
    name,
    ...(note.latinName && { latinName: note.latinName }),
    ...(note.kind && { kind: note.kind }),
    ...(note.description && { description: note.description }),
    aliases: unique([...entity.aliases, ...(name === entity.name ? [] : [entity.name]), ...aliases]).filter(
      (a) => a !== name,
    ),
    mentions: [...entity.mentions, ...mentions].sort((a, b) => a.start - b.start || a.end - b.end),
    by: 'editor',
  };
  return { ...story, entities: story.entities.map((e) => (e.id === entity.id ? corrected : e)) };
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

function mergeEntities(story: Story, keptId: string, mergedId: string): Story {
  const kept = story.entities.find((e) => e.id === keptId) as Entity;
  const merged = story.entities.find((e) => e.id === mergedId) as Entity;
  const latinName = kept.latinName ?? merged.latinName;
  const joined: Entity = {
    ...kept,
    ...(latinName && { latinName }),
    aliases: unique([...kept.aliases, merged.name, ...merged.aliases]).filter((a) => a !== kept.name),
    mentions: [...kept.mentions, ...merged.mentions].sort((a, b) => a.start - b.start || a.end - b.end),
    by: 'editor',
  };
  const pointed = pointEntities(story, (id) => (id === mergedId ? keptId : id));
  return {
    ...pointed,
    entities: pointed.entities.filter((e) => e.id !== mergedId).map((e) => (e.id === keptId ? joined : e)),
  };
}

function dropEntity(story: Story, droppedId: string): Story {
  const pointed = pointEntities(story, (id) => (id === droppedId ? null : id));
  return { ...pointed, entities: pointed.entities.filter((e) => e.id !== droppedId) };
}

/** Everything that names an entity, with its id replaced, or without it where `replace` gives `null`. */
function pointEntities(story: Story, replace: (id: string) => string | null): Story {
  return {
    ...story,
    events: story.events.map((event) => {
      const seen = new Set<string>();
      const participants = event.participants.flatMap((participant) => {
        const entity = replace(participant.entity);
        if (entity === null || seen.has(entity)) return [];
        seen.add(entity);
        return [{ ...participant, entity }];
      });
      if (!event.speaker?.entity) return { ...event, participants };
      const { entity: spoken, ...words } = event.speaker;
      const entity = replace(spoken);
      return { ...event, participants, speaker: entity === null ? words : { ...words, entity } };
    }),
    relationships: story.relationships.flatMap((tie) => {
      const [source, target] = [replace(tie.source), replace(tie.target)];
      return source === null || target === null || source === target ? [] : [{ ...tie, source, target }];
    }),
  };
}
