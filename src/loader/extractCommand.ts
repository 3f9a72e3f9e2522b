/**
 * `npm run --silent extract -- FILE [--published DATE] [--lang LANG]`
 *
 * Prints the story as JSON on standard output and its problems on standard error; ends with 0 when a story came
 * out, with 2 when it was called wrongly, and with 1 otherwise. The note beside FILE is used where there is one.
 */
import { parseArgs } from 'node:util';
import { isEdtf } from '../model/edtf.ts';
import { LANGS, type Lang } from '../model/vocabulary.ts';
import { formatProblem } from './loadProblem.ts';
import { loadStory } from './loadStory.ts';

const USAGE = `usage: extract FILE [--published YYYY-MM-DD] [--lang ${LANGS.join('|')}]`;

interface Arguments {
  file: string;
  published?: string;
  lang?: Lang;
}

/** What was asked for, or one sentence that says what is wrong with it. */
function readArguments(args: string[]): Arguments | string {
  let parsed: { values: { published?: string; lang?: string }; positionals: string[] };
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { published: { type: 'string' }, lang: { type: 'string' } },
    });
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (!file || more.length > 0) return `give one FILE, not ${positionals.length}`;
  const { published, lang } = values;
  if (published !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(published) && isEdtf(published)))
    return `--published ${published} is not a day: write it as YYYY-MM-DD`;
  const known = LANGS.find((l) => l === lang);
  if (lang !== undefined && !known) return `--lang ${lang} is not known: give one of ${LANGS.join(', ')}`;
  return { file, ...(published && { published }), ...(known && { lang: known }) };
}

/** Runs the command; gives its exit code. Standard output is written in full before the process may end. */
async function runExtract(args: string[]): Promise<number> {
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    process.stderr.write(`error: ${asked}\n${USAGE}\n`);
    return 2;
  }
  const { story, problems } = await loadStory(asked.file, asked);
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  if (!story) return 1;
  process.stdout.write(`${JSON.stringify(story)}\n`);
  return 0;
}

runExtract(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
