/**
 * The command line: `whowhen COMMAND …`.
 *
 * Promises: 0 when what was asked for came out, 1 when a file could not be read or is wrong, 2 when the command was
 * called wrongly. What came out is on standard output or in the file named, all else on standard error. Each command's
 * code is loaded when it is called.
 */
import { findNearestWord } from '../note/findNearest.ts';
import { CommandError } from './CommandError.ts';

type Command = (args: string[]) => Promise<number>;

interface Described {
  usage: string;
  about: string;
  load: () => Promise<Command>;
}

const STORY = '[--published YYYY-MM-DD] [--lang zh-Hans|zh-Hant|en] [--out FILE]';

const COMMANDS: Readonly<Record<string, Described>> = {
  extract: {
    usage: `extract FILE ${STORY}`,
    about: 'the story of an article, and of the note beside it, as JSON',
    load: async () => (await import('./runExtract.ts')).runExtract,
  },
  export: {
    usage: `export FILE --to FORMAT ${STORY}`,
    about: 'the story of an article, a timeline or a story file in another format; without --to, as FILE of --out ends',
    load: async () => (await import('./runExtract.ts')).runExport,
  },
  import: {
    usage: `import FILE [--from FORMAT] ${STORY}`,
    about: 'a timeline or a story file as a story; in seeds/ it becomes a page as it is',
    load: async () => (await import('./runExtract.ts')).runImport,
  },
  explain: {
    usage: 'explain < QUESTIONS',
    about: 'which rule finds which date, name and trigger: lines of {"text": …, "reference"?: …, "lang"?: …}',
    load: async () => (await import('./runExplain.ts')).runExplain,
  },
  formats: {
    usage: 'formats',
    about: 'what can be exported to and imported from',
    load: async () => (await import('./runFormats.ts')).runFormats,
  },
};

function describe(names: readonly string[]): string {
  return names.map((name) => `  whowhen ${COMMANDS[name]?.usage}\n      ${COMMANDS[name]?.about}\n`).join('');
}

const HELP = `usage: whowhen COMMAND …

${describe(Object.keys(COMMANDS))}
Ends with 0 when it worked, 1 when a file is wrong or cannot be read, 2 when it was called wrongly.
A file given with --out is replaced only when all went well.
`;

/** `args` as they follow the program's name. Gives the exit code. */
export async function runCommand([name = '', ...args]: string[]): Promise<number> {
  if (name === 'help' || name === '--help' || name === '-h') return say(process.stdout, HELP, 0);
  if (name === '') return say(process.stderr, HELP, 2);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const nearest = findNearestWord(name, Object.keys(COMMANDS));
    const hint = nearest ? `did you mean “${nearest}”?` : `give one of ${Object.keys(COMMANDS).join(', ')}`;
    return say(process.stderr, `error: there is no command “${name}”: ${hint}\n`, 2);
  }
  const usage = `usage:\n${describe([name])}`;
  if (args.includes('--help') || args.includes('-h')) return say(process.stdout, usage, 0);
  try {
    return await (await command.load())(args);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return say(process.stderr, `error: ${error.message}\n${usage}`, 2);
  }
}

function say(stream: NodeJS.WriteStream, text: string, code: number): number {
  stream.write(text);
  return code;
}
