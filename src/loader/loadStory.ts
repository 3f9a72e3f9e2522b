/**
 * A file and the note beside it to a story and its problems: what the command and the Vite plugin share.
 *
 * Promises: never throws for what a file holds; without a story there is at least one problem of level `error`.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extract, type Metadata } from '../extract/pipeline.ts';
import type { Tools } from '../extract/tools.ts';
import type { Story } from '../model/story.ts';
import { createTools } from './createTools.ts';
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

export function loadStory(file: string, options: LoadOptions = {}): Loaded {
  let article: Article;
  try {
    article = readArticle(readFileSync(file), file);
  } catch (error) {
    return { problems: [unreadable(error, file)] };
  }
  const given = {
    ...(options.published && { published: options.published }),
    ...(options.lang && { lang: options.lang }),
  };
  const metadata: Metadata = { ...article.metadata, ...given, file: basename(file) };
  const story = extract(article.text, metadata, options.tools ?? createTools());
  return { story, problems: placeProblems(story, article, file) };
}

function unreadable(error: unknown, file: string): LoadProblem {
  if (error instanceof UnreadableError) return { level: 'error', code: error.code, message: error.message, file };
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT')
    return { level: 'error', code, message: 'There is no such file: look at its name and folder.', file };
  if (code === 'EISDIR') return { level: 'error', code, message: 'This is a folder: name an article in it.', file };
  return { level: 'error', code: code ?? 'unreadable', message: String((error as Error).message), file };
}

/** The story's own problems with the line and column in the file at which their words stand. */
function placeProblems(story: Story, { source }: Article, file: string): LoadProblem[] {
  return story.problems.map(({ level, code, message, start, end }) => {
    if (start === undefined) return { level, code, message, file };
    const at = source === story.text ? start : source.indexOf(story.text.slice(start, end));
    return at < 0 ? { level, code, message, file } : { level, code, message, file, ...locate(source, at) };
  });
}
