/** What is wrong with a file, said so that an editor can mend it: what, where, and what to do. */
import type { Problem } from '../model/story.ts';

export interface LoadProblem {
  level: Problem['level'];
  code: string;
  message: string;
  /** The path as it was given. */
  file: string;
  /** Both counted from 1; left out where the problem is the file as a whole. */
  line?: number;
  column?: number;
}

/** Thrown where nothing can be read; `loadStory` catches it. */
export class UnreadableError extends Error {
  readonly code: string;
  /** Left out where it is the article's. */
  readonly file: string | undefined;
  constructor(code: string, message: string, file?: string) {
    super(message);
    this.code = code;
    this.file = file;
  }
}

/** Line and column, both from 1, of an offset in UTF-16 units; `\r\n`, `\n` and `\r` each end one line. */
export function locate(text: string, offset: number): { line: number; column: number } {
  let [line, start] = [1, 0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) {
    if (index + end.length > offset) break;
    line++;
    start = index + end.length;
  }
  return { line, column: offset - start + 1 };
}

/** One line for a terminal: `error: what (file:line:column)`. */
export function formatProblem({ level, message, file, line, column }: LoadProblem): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return `${level}: ${message} (${place})`;
}
