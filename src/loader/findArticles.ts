/**
 * The articles of a folder, each with the name of its page.
 *
 * Promises: sorted by name, so that the index stands in the same order everywhere; no two share a page.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadProblem } from './loadProblem.ts';
import { isImported, notePathOf, pageNameOf } from './pageNameOf.ts';

export interface ArticleFile {
  /** Of the page, and the story's id. */
  name: string;
  file: string;
  note: string;
}

export interface FoundArticles {
  articles: ArticleFile[];
  problems: LoadProblem[];
}

const ARTICLE = /\.(?:txt|md|markdown|html?)$/i;
const NOTE = /\.story\.ya?ml$/i;

/** An empty list where the folder cannot be read, with a problem that says so. */
export function findArticles(folder: string): FoundArticles {
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch (error) {
    const message = `The folder of articles cannot be read: ${(error as Error).message}`;
    return { articles: [], problems: [{ level: 'error', code: 'no-folder', message, file: folder }] };
  }
  const articles: ArticleFile[] = [];
  const problems: LoadProblem[] = [];
  for (const fileName of names.filter((n) => (ARTICLE.test(n) || isImported(n)) && !n.startsWith('.'))) {
    const file = join(folder, fileName);
    const name = pageNameOf(fileName);
    const other = articles.find((article) => article.name === name);
    if (other) {
      const message = `${other.file} has the page “${name}” already: give one of them another file name.`;
      problems.push({ level: 'error', code: 'same-page', message, file });
    } else articles.push({ name, file, note: notePathOf(file) });
  }
  for (const noteName of names.filter((name) => NOTE.test(name))) {
    const file = join(folder, noteName);
    if (articles.some(({ note }) => note === file)) continue;
    const message = 'The note stands beside no article: an article “NAME.txt” has its note in “NAME.story.yaml”.';
    problems.push({ level: 'warning', code: 'note-alone', message, file });
  }
  if (articles.length === 0)
    problems.push({
      level: 'error',
      code: 'no-article',
      message: 'There is no article (.txt, .md, .html) and no timeline (.json, .csv) in it.',
      file: folder,
    });
  return { articles, problems };
}
