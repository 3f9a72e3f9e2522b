/**
 * A file and the note beside it to a story and its problems: what the command and the Vite plugin share.
 *
 * Promises: never throws; without a story there is at least one problem of level `error`.
 * A wrong note stops its story: a page that silently lacks its corrections would be worse than none.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ImportId } from '../exchange/formats.ts';
import { extract, type Metadata } from '../extract/pipeline.ts';
import type { Tools } from '../extract/tools.ts';
import type { Story } from '../model/story.ts';
import { createTools } from './createTools.ts';
import { decodeText } from './decodeText.ts';
import { type LoadProblem, locate, UnreadableError } from './loadProblem.ts';
import { isImported, notePathOf } from './pageNameOf.ts';
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
  /** The format of a file that is no article; told by its name and content where it is not given. */
  from?: ImportId | undefined;
}

/** A file that has been opened: what notes quote, and the story of it, given what the note says of it as a whole. */
interface Draft {
  text: string;
  isImported: boolean;
  make: (said?: Partial<Metadata>) => Loaded;
}

export async function loadStory(file: string, options: LoadOptions = {}): Promise<Loaded> {
  try {
    const draft = await openDraft(file, options);
    const note = notePathOf(file);
    return existsSync(note) ? await loadNoted(draft, note) : draft.make();
  } catch (error) {
    return { problems: [describeFailure(error, file)] };
  }
}

async function openDraft(file: string, options: LoadOptions): Promise<Draft> {
  const { tools = createTools(), published, lang, from } = options;
  const given = { ...(published && { published }), ...(lang && { lang }) };
  const bytes = readFileSync(file);
  if (from || isImported(file)) {
    const { loadImport } = await import('./import/loadImport.ts');
    const make = (said = {}) => loadImport(bytes, { file, from, said: { ...said, ...given }, tools });
    return { text: make().story?.text ?? '', isImported: true, make };
  }
  const article = await readArticle(bytes, file);
  const make = (said = {}) => {
    const story = extract(article.text, { ...article.metadata, ...said, ...given, file: basename(file) }, tools);
    return { story, problems: [...article.problems, ...placeProblems(story, article, file)] };
  };
  return { text: article.text, isImported: false, make };
}

async function loadNoted(draft: Draft, noteFile: string): Promise<Loaded> {
  const { parseNote } = await import('./note/parseNote.ts');
  const { applyNote, readNoteMetadata } = await import('./note/applyNote.ts');
  const { note, problems: malformed } = parseNote(readNoteText(noteFile), noteFile);
  if (malformed.length > 0) return { problems: malformed };
  if (draft.isImported && note.data.noise) {
    const message = 'Noise is of articles: of a story or timeline from elsewhere, drop the event (“drop: true”).';
    return { problems: [{ level: 'error', code: 'noise-in-import', message, ...note.place(['noise']) }] };
  }
  const said = readNoteMetadata(note, draft.text);
  const { story, problems } = draft.make(said.metadata);
  if (!story) return { problems };
  const corrected = applyNote(story, note);
  const wrong = [...said.problems, ...corrected.problems];
  return wrong.length === 0 && corrected.story
    ? { story: corrected.story, problems }
    : { problems: [...wrong, ...problems] };
}

/** A note may be in any encoding an article may be in, and may be empty. */
function readNoteText(file: string): string {
  try {
    return decodeText(readFileSync(file)).text;
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    if (error.code === 'empty-file') return '';
    throw new UnreadableError(error.code, error.message, file);
  }
}

const FILE_ERRORS: Record<string, string> = {
  ENOENT: 'There is no such file: look at its name and folder.',
  EISDIR: 'This is a folder: name an article in it.',
  EACCES: 'The file may not be read: change its permissions.',
};

/** What stopped a story: a file that cannot be read, or a mistake of the extractor's, with where in the code it is. */
function describeFailure(error: unknown, file: string): LoadProblem {
  if (error instanceof UnreadableError)
    return { level: 'error', code: error.code, message: error.message, file: error.file ?? file };
  const { code, path, syscall, message, stack } = error as NodeJS.ErrnoException;
  if (syscall)
    return { level: 'error', code: code ?? 'file', message: FILE_ERRORS[code ?? ''] ?? message, file: path ?? file };
  const where = stack?.split('\n')[1]?.trim() ?? '';
  return {
    level: 'error',
    code: 'extractor-failed',
    message: `The extractor failed, which is a mistake in it: ${message} ${where}`,
    file,
  };
}

/** The story's own problems with the line and column in the file at which their words stand. */
function placeProblems(story: Story, { source }: Article, file: string): LoadProblem[] {
  return story.problems.map(({ level, code, message, start, end }) => {
    if (start === undefined) return { level, code, message, file };
    const at = source === story.text ? start : source.indexOf(story.text.slice(start, end));
    return at < 0 ? { level, code, message, file } : { level, code, message, file, ...locate(source, at) };
  });
}
