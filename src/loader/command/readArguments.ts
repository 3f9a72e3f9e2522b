/**
 * What stands on the command line behind a command's name.
 *
 * Promises: throws CommandError, and nothing else, for an option that is not known, a value that is none, or not
 * exactly one file.
 */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isEdtf } from '../../model/edtf.ts';
import { LANGS, type Lang } from '../../model/vocabulary.ts';
import { findNearestWord } from '../note/findNearest.ts';
import { CommandError } from './CommandError.ts';

export interface Given {
  file: string;
  /** `YYYY-MM-DD`. */
  published?: string;
  lang?: Lang;
  /** Options that take any word, as they were written. */
  words: Readonly<Record<string, string | undefined>>;
}

/** `also` names the options that a command takes beside `--published` and `--lang`. */
export function readArguments(args: string[], also: readonly string[] = []): Given {
  const names = ['published', 'lang', ...also];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values: words, positionals } = parse({ args, options, allowPositionals: true }, names);
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new CommandError(`give one FILE, not ${positionals.length}`);
  const { published, lang } = words;
  if (published !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(published) && isEdtf(published)))
    throw new CommandError(`--published ${published} is not a day: write it as YYYY-MM-DD`);
  const known = lang === undefined ? undefined : chooseWord('--lang', lang, LANGS);
  return { file, words, ...(published && { published }), ...(known && { lang: known }) };
}

function parse(config: ParseArgsConfig, names: readonly string[]) {
  try {
    const { values, positionals } = parseArgs(config);
    return { values: values as Record<string, string | undefined>, positionals };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /'(-[^' ]*)/.exec(message)?.[1];
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || !option) throw new CommandError(message);
    const nearest = findNearestWord(option.replace(/^-+/, ''), names);
    throw new CommandError(`there is no option ${option}${nearest ? `: did you mean --${nearest}?` : ''}`);
  }
}

/** The one of a list that was written, or an error that names the nearest and all. */
export function chooseWord<T extends string>(what: string, written: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === written);
  if (found) return found;
  const nearest = findNearestWord(written, allowed);
  throw new CommandError(
    `${what} ${written} is not known${nearest ? ` (did you mean ${nearest}?)` : ''}: give one of ${allowed.join(', ')}`,
  );
}
