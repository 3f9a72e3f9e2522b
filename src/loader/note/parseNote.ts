/**
 * An editor's note as written to what it says, with line and column for every word of it.
 *
 * Promises: never throws; a note without problems of level `error` has exactly the shape of noteSchema.ts.
 * Does not know: the article.
 */
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import type * as z from 'zod';
import type { LoadProblem } from '../loadProblem.ts';
import { findNearestWord } from './findNearest.ts';
import { keysAt, NoteData } from './noteSchema.ts';

export type NotePath = readonly PropertyKey[];

export interface Note {
  data: NoteData;
  file: string;
  /** Where the value at a path stands in the file; the nearest part above it where it is not written. */
  place: (path: NotePath) => { file: string; line: number; column: number };
}

export interface ParsedNote {
  note: Note;
  problems: LoadProblem[];
}

/** `file` is named in problems as it is given. Where there are errors the note is an empty one. */
export function parseNote(source: string, file: string): ParsedNote {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const place = (path: NotePath) => at(offsetOf(document, path));
  const empty: Note = { data: {}, file, place };
  const malformed = document.errors.map(
    (error): LoadProblem => ({
      level: 'error',
      code: 'note-yaml',
      message: `The note is not YAML: ${error.message.replace(/\.?$/, '.')}`,
      ...at(error.pos[0]),
    }),
  );
  if (malformed.length > 0) return { note: empty, problems: malformed };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return {
      note: empty,
      problems: [{ level: 'error', code: 'note-yaml', message: String((error as Error).message), ...at(0) }],
    };
  }
  const parsed = NoteData.safeParse(value ?? {});
  if (parsed.success) return { note: { data: parsed.data, file, place }, problems: [] };
  return { note: empty, problems: parsed.error.issues.flatMap((issue) => describeIssue(issue, document, at)) };
}

function offsetOf(document: YamlDocument, path: NotePath): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] | null } | undefined;
    if (node?.range) return node.range[0] as number;
  }
  return 0;
}

/** Where a key stands in the mapping at a path. */
function offsetOfKey(document: YamlDocument, path: NotePath, key: string): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isMap(node))
    for (const pair of node.items)
      if (isPair(pair) && isScalar(pair.key) && String(pair.key.value) === key) return pair.key.range?.[0] ?? 0;
  return offsetOf(document, path);
}

function describeIssue(
  issue: z.core.$ZodIssue,
  document: YamlDocument,
  at: (offset: number) => { file: string; line: number; column: number },
): LoadProblem[] {
  const problem = (code: string, message: string, offset = offsetOf(document, issue.path)): LoadProblem => ({
    level: 'error',
    code,
    message,
    ...at(offset),
  });
  const name = nameOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const allowed = keysAt(issue.path);
        const nearest = findNearestWord(key, allowed);
        const help = nearest ? `did you mean “${nearest}”?` : `known are ${allowed.join(', ')}.`;
        return problem('note-key', `“${key}” is not known here: ${help}`, offsetOfKey(document, issue.path, key));
      });
    case 'invalid_value': {
      const written = document.getIn(issue.path);
      const allowed = issue.values.map(String);
      if (written === undefined)
        return [problem('note-value', `${name} is missing: give one of ${allowed.join(', ')}.`)];
      const nearest = findNearestWord(String(written), allowed);
      const help = nearest ? `did you mean “${nearest}”?` : `give one of ${allowed.join(', ')}.`;
      return [problem('note-value', `${name}: “${written}” is not known: ${help}`)];
    }
    case 'invalid_type': {
      if (issue.path.length === 0)
        return [problem('note-shape', 'The note has to be “key: value” lines, such as “published: 2024-10-02”.')];
      const isMissing = !document.hasIn(issue.path);
      if (isMissing) return [problem('note-missing', `${name} is missing.`)];
      const wanted = { array: 'a list', string: 'text', object: '“key: value” lines' }[issue.expected as string];
      const quoting = issue.expected === 'string' ? ' (put it in quotation marks)' : '';
      return [problem('note-shape', `${name} has to be ${wanted ?? issue.expected}${quoting}.`)];
    }
    case 'custom':
      return [problem('note-value', `${name}: “${document.getIn(issue.path)}” ${issue.message}.`)];
    default:
      return [problem('note-value', `${name} ${issue.message}.`)];
  }
}

/** `events[2].date` */
function nameOf(path: NotePath): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part + 1}]` : `${i > 0 ? '.' : ''}${String(part)}`))
    .join('');
}
