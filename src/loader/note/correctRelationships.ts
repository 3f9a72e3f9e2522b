/**
 * Corrections of ties: drop, retype, relabel, turn around, add on a literal quote.
 *
 * Promises: pure; a tie is pointed at by its two ends, its type or words it stands on, as many of them as are needed.
 */
import type { Evidence, Relationship, Story } from '../../model/story.ts';
import { SIGN_OF, SYMMETRIC_TYPES } from '../../model/vocabulary.ts';
import type { Complain } from './complain.ts';
import { requireEntity } from './correctEntities.ts';
import { overlaps, requireQuote } from './findQuote.ts';
import type { RelationshipNote } from './noteSchema.ts';
import type { NotePath } from './parseNote.ts';

export function correctRelationships(story: Story, notes: readonly RelationshipNote[], complain: Complain): Story {
  return notes.reduce((corrected, note, i) => correctTie(corrected, note, ['relationships', i], complain), story);
}

interface Pointer {
  source?: string;
  target?: string;
  places?: Evidence[];
}

/** The ends and words that a note names; `null` where one of them is not in the story. */
function resolve(story: Story, note: RelationshipNote, path: NotePath, complain: Complain): Pointer | null {
  const end = (key: 'source' | 'target') => {
    const name = note[key];
    return name === undefined ? undefined : (requireEntity(story, name, [...path, key], complain)?.id ?? null);
  };
  const [source, target] = [end('source'), end('target')];
  const places =
    note.quote === undefined ? undefined : requireQuote(story.text, note.quote, [...path, 'quote'], complain);
  if (source === null || target === null || places?.length === 0) return null;
  return { ...(source && { source }), ...(target && { target }), ...(places && { places }) };
}

function correctTie(story: Story, note: RelationshipNote, path: NotePath, complain: Complain): Story {
  const pointer = resolve(story, note, path, complain);
  if (!pointer) return story;
  if (note.add) return addTie(story, note, pointer, path, complain);
  const found = findTie(story, note, pointer, path, complain);
  if (!found) return story;
  const relationships = note.drop
    ? story.relationships.filter((tie) => tie !== found)
    : story.relationships.map((tie) => (tie === found ? changeTie(found, note, pointer) : tie));
  return { ...story, relationships };
}

function findTie(
  story: Story,
  note: RelationshipNote,
  { source, target, places }: Pointer,
  path: NotePath,
  complain: Complain,
): Relationship | null {
  const joins = (tie: Relationship, from?: string, to?: string) =>
    (from === undefined || tie.source === from) && (to === undefined || tie.target === to);
  const between = story.relationships.filter(
    (tie) =>
      (joins(tie, source, target) || (SYMMETRIC_TYPES.has(tie.type) && joins(tie, target, source))) &&
      (places === undefined || tie.evidence.some((e) => places.some((p) => overlaps(e, p)))),
  );
  const typed = between.filter((tie) => tie.type === note.type);
  const choice = typed.length > 0 || note.drop ? (note.type ? typed : between) : between;
  const [found, another] = choice;
  if (found && !another) return found;
  const nameOf = (id: string) => story.entities.find((e) => e.id === id)?.name ?? id;
  const list = (another ? choice : between)
    .map((t) => `${nameOf(t.source)} – ${t.type} – ${nameOf(t.target)}`)
    .join('; ');
  const message = another
    ? `Several ties are meant: ${list}. Say which by source, target, type and quote.`
    : `There is no such tie${list ? `; here are: ${list}.` : ': to make one, write “add: true”.'}`;
  complain(path, 'note-tie', message);
  return null;
}

function changeTie(tie: Relationship, note: RelationshipNote, { source, target }: Pointer): Relationship {
  const type = note.type ?? tie.type;
  return {
    ...tie,
    type,
    ...(source && target && { source, target }),
    sign: note.sign ?? (type === tie.type ? tie.sign : SIGN_OF[type]),
    ...(note.label && { label: note.label }),
    ...(note.since && { since: note.since }),
    ...(note.until && { until: note.until }),
    by: 'editor',
  };
}

function addTie(
  story: Story,
  note: RelationshipNote,
  { source, target, places }: Pointer,
  path: NotePath,
  complain: Complain,
): Story {
  const quote = places?.[0];
  if (!source || !target || !quote || !note.type) {
    complain([...path, 'add'], 'note-tie', 'An added tie needs quote, source, target and type.');
    return story;
  }
  const used = new Set(story.relationships.map((tie) => tie.id));
  let id = `${note.type}-${source}-${target}`;
  while (used.has(id)) id += '-2';
  const events = story.events.filter((e) => e.evidence.some((own) => overlaps(own, quote))).map((e) => e.id);
  const blank: Relationship = {
    id,
    type: note.type,
    source,
    target,
    sign: SIGN_OF[note.type],
    events,
    evidence: [quote],
  };
  return { ...story, relationships: [...story.relationships, changeTie(blank, note, { source, target })] };
}
