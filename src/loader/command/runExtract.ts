/** `extract FILE`, `import FILE` and `export FILE`: a story out of a file, its problems on standard error. */
import { FORMATS, type FormatId, IMPORTS, loadExporter } from '../../exchange/formats.ts';
import { formatProblem } from '../loadProblem.ts';
import { loadStory } from '../loadStory.ts';
import { isImported } from '../pageNameOf.ts';
import { CommandError } from './CommandError.ts';
import { chooseWord, type Given, readArguments } from './readArguments.ts';
import { writeOutput } from './writeOutput.ts';

/** The story of an article, or of whatever else can be read, as JSON. Gives the exit code, as all of these do. */
export function runExtract(args: string[]): Promise<number> {
  return convert(readArguments(args, ['out']), 'json');
}

/** As `runExtract`, of a timeline of another tool or of a story. */
export async function runImport(args: string[]): Promise<number> {
  const given = readArguments(args, ['from', 'out']);
  if (given.words.from === undefined && !isImported(given.file))
    throw new CommandError(
      `${given.file} is neither .json nor .csv: say what it is with --from, one of ${IMPORTS.join(', ')}`,
    );
  return convert(given, 'json');
}

/** The story of any file in any format. */
export async function runExport(args: string[]): Promise<number> {
  const given = readArguments(args, ['to', 'from', 'out']);
  const { to, out } = given.words;
  const ids = FORMATS.map(({ id }) => id);
  if (to !== undefined) return convert(given, chooseWord('--to', to, ids));
  const named = FORMATS.find(({ extension }) => out?.toLowerCase().endsWith(`.${extension}`));
  if (named) return convert(given, named.id);
  throw new CommandError(`say what to export to with --to, one of ${ids.join(', ')}`);
}

async function convert({ file, published, lang, words }: Given, to: FormatId): Promise<number> {
  const from = words.from === undefined ? undefined : chooseWord('--from', words.from, IMPORTS);
  const { story, problems } = await loadStory(file, { published, lang, from });
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  if (!story) return 1;
  const write = await loadExporter(to);
  try {
    await writeOutput(write(story), words.out);
  } catch (error) {
    const { code, syscall, message } = error as NodeJS.ErrnoException;
    if (!syscall) throw error;
    process.stderr.write(
      `error: The output cannot be written: ${code} ${message} (${words.out ?? 'standard output'})\n`,
    );
    return 1;
  }
  return 0;
}
