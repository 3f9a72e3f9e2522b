/**
 * An editor's corrections to a story.
 *
 * Promises: pure; either the whole note holds and a corrected story comes out, in which everything added or changed
 * carries `by: 'editor'`, or a problem for each place where it does not. Entities are corrected first, so that events
 * and ties may name them as the note does.
 */
import type { Span } from '../../extract/document.ts';
import type { Metadata } from '../../extract/pipeline.ts';
import type { Story } from '../../model/story.ts';
import type { LoadProblem } from '../loadProblem.ts';
import type { Complain } from './complain.ts';
import { correctEntities } from './correctEntities.ts';
import { correctEvents } from './correctEvents.ts';
import { correctRelationships } from './correctRelationships.ts';
import { requireQuote } from './findQuote.ts';
import type { Note } from './parseNote.ts';

export type Applied = { story: Story; problems: [] } | { story: null; problems: LoadProblem[] };

function collect(note: Note): { problems: LoadProblem[]; complain: Complain } {
  const problems: LoadProblem[] = [];
  const complain: Complain = (path, code, message) =>
    problems.push({ level: 'error', code, message, ...note.place(path) });
  return { problems, complain };
}

/** What the note says of the article as a whole, and the lines it marks as noise: what extraction starts from. */
export function readNoteMetadata(note: Note, text: string): { metadata: Partial<Metadata>; problems: LoadProblem[] } {
  const { problems, complain } = collect(note);
  const { title, publisher, author, published, lang, url } = note.data;
  const given = Object.entries({ title, publisher, author, published, lang, url }).filter(
    ([, value]) => value !== undefined,
  );
  const noise = (note.data.noise ?? []).flatMap((quote, i): Span[] =>
    requireQuote(text, quote, ['noise', i], complain),
  );
  return { metadata: { ...Object.fromEntries(given), ...(noise.length > 0 && { noise }) }, problems };
}

export function applyNote(story: Story, note: Note): Applied {
  const { problems, complain } = collect(note);
  const { entities = [], events = [], relationships = [] } = note.data;
  const named = correctEntities(story, entities, complain);
  const dated = correctEvents(named, events, complain);
  const corrected = correctRelationships(dated, relationships, complain);
  return problems.length > 0 ? { story: null, problems } : { story: corrected, problems: [] };
}
