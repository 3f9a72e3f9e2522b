/**
 * A file and the note beside it to a story and its problems: what the command and the Vite plugin share.
 *
 * Promises: never throws; without a story there is at least one problem of level `error`.
 * A wrong note stops its story: a page that silently lacks its corrections would be worse than none.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extract, type Metadata } from '../extract/pipeline.ts';
import type { Tools } from '../extract/tools.ts';
import type { Story } from '../model/story.ts';
import { createTools } from './createTools.ts';
import { decodeText } from './decodeText.ts';
import { type LoadProblem, locate, UnreadableError } from './loadProblem.ts';
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

export async function loadStory(file: string, options: LoadOptions = {}): Promise<Loaded> {
  const note = notePathOf(file);
  try {
    const article = await readArticle(readFileSync(file), file);
    if (!existsSync(note)) return extractArticle(article, file, options);
    return await loadNoted(article, file, note, options);
  } catch (error) {
    return { problems: [describeFailure(error, file)] };
  }
}

function extractArticle(
  article: Article,
  file: string,
  options: LoadOptions,
  said: Partial<Metadata> = {},
): Required<Loaded> {
  const { tools = createTools(), published, lang } = options;
  const given = { ...(published && { published }), ...(lang && { lang }) };
  const story = extract(article.text, { ...article.metadata, ...said, ...given, file: basename(file) }, tools);
  return { story, problems: [...article.problems, ...placeProblems(story, article, file)] };
}

async function loadNoted(article: Article, file: string, noteFile: string, options: LoadOptions): Promise<Loaded> {
  const { parseNote } = await import('./note/parseNote.ts');
  const { applyNote, readNoteMetadata } = await import('./note/applyNote.ts');
  const { note, problems: malformed } = parseNote(readNoteText(noteFile), noteFile);
  if (malformed.length > 0) return { problems: malformed };
  const said = readNoteMetadata(note, article.text);
  const { story, problems } = extractArticle(article, file, options, said.metadata);
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
