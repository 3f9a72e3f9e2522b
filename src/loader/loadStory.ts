/**
 * A file and the note beside it to a story and its problems: what the command and the Vite plugin share.
 *
 * Promises: never throws for what a file holds; without a story there is at least one problem of level `error`.
 * A wrong note stops its story: a page that silently lacks its corrections would be worse than none.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extract, type Metadata } from '../extract/pipeline.ts';
import type { Tools } from '../extract/tools.ts';
import type { Story } from '../model/story.ts';
import { createTools } from './createTools.ts';
import { type LoadProblem, locate, UnreadableError } from './loadProblem.ts';
import { applyNote, readNoteMetadata } from './note/applyNote.ts';
import { type Note, parseNote } from './note/parseNote.ts';
import { type Article, readArticle } from './readArticle.ts';

export interface Loaded {
  story?: Story;
  problems: LoadProblem[];
}

export interface LoadOptions {
  tools?: Tools;
  /** Given on the command line; they come before what note and article say. */
  published?: string;
  lang?: Metadata['lang'];
}

/** `seeds/a.txt` gives `seeds/a.story.yaml`. */
export function notePathOf(file: string): string {
  return `${file.replace(/\.[^./\\]+$/, '')}.story.yaml`;
}

export function loadStory(file: string, { tools = createTools(), published, lang }: LoadOptions = {}): Loaded {
  let article: Article;
  try {
    article = readArticle(readFileSync(file), file);
  } catch (error) {
    return { problems: [describeUnreadable(error, file)] };
  }
  const { note, problems: wrong } = readNote(notePathOf(file));
  if (wrong.length > 0) return { problems: wrong };
  const said = readNoteMetadata(note, article.text);
  const story = extract(
    article.text,
    {
      ...article.metadata,
      ...said.metadata,
      ...(published && { published }),
      ...(lang && { lang }),
      file: basename(file),
    },
    tools,
  );
  const problems = placeProblems(story, article, file);
  const corrected = applyNote(story, note);
  const wrongs = [...said.problems, ...corrected.problems];
  if (wrongs.length > 0 || corrected.story === null) return { problems: [...wrongs, ...problems] };
  return { story: corrected.story, problems };
}

function readNote(file: string): { note: Note; problems: LoadProblem[] } {
  try {
    return parseNote(existsSync(file) ? readFileSync(file, 'utf8') : '', file);
  } catch (error) {
    return { note: parseNote('', file).note, problems: [describeUnreadable(error, file)] };
  }
}

function describeUnreadable(error: unknown, file: string): LoadProblem {
  if (error instanceof UnreadableError) return { level: 'error', code: error.code, message: error.message, file };
  const { code = 'unreadable', message } = error as NodeJS.ErrnoException;
  const known: Record<string, string> = {
    ENOENT: 'There is no such file: look at its name and folder.',
    EISDIR: 'This is a folder: name an article in it.',
    EACCES: 'The file may not be read: change its permissions.',
  };
  return { level: 'error', code, message: known[code] ?? message, file };
}

/** The story's own problems with the line and column in the file at which their words stand. */
function placeProblems(story: Story, { source }: Article, file: string): LoadProblem[] {
  return story.problems.map(({ level, code, message, start, end }) => {
    if (start === undefined) return { level, code, message, file };
    const at = source === story.text ? start : source.indexOf(story.text.slice(start, end));
    return at < 0 ? { level, code, message, file } : { level, code, message, file, ...locate(source, at) };
  });
}
