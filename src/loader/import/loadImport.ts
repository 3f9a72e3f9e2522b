/**
 * A file of another tool in the place of an article: its story and its problems, each with line and column.
 *
 * Promises: throws UnreadableError, and nothing else, where the file cannot be read as text at all.
 */
import { basename } from 'node:path';
import type { ImportId } from '../../exchange/formats.ts';
import { ImportError } from '../../exchange/ImportError.ts';
import type { Metadata } from '../../extract/pipeline.ts';
import type { Tools } from '../../extract/tools.ts';
import type { Story } from '../../model/story.ts';
import { decodeText } from '../decodeText.ts';
import { type LoadProblem, locate } from '../loadProblem.ts';
import { pageNameOf } from '../pageNameOf.ts';
import { importStory } from './importStory.ts';
import { locateInJson } from './locateInJson.ts';

export interface ImportOptions {
  file: string;
  from?: ImportId | undefined;
  /** What note and command line say. */
  said: Partial<Metadata>;
  tools: Tools;
}

export function loadImport(bytes: Uint8Array, options: ImportOptions): { story?: Story; problems: LoadProblem[] } {
  const { file, from, said, tools } = options;
  const source = decodeText(bytes).text.replace(/^\ufeff/, '');
  try {
    const story = importStory(source, from, { ...said, file: basename(file), id: pageNameOf(file) }, tools);
    const problems = story.problems.map(({ level, code, message }) => ({ level, code, message, file }));
    return { story, problems };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const { path, offset, message } = error;
    const at = path ? locateInJson(source, path) : offset;
    const place = at === undefined ? {} : locate(source, at);
    return { problems: [{ level: 'error', code: 'wrong-import', message, file, ...place }] };
  }
}
