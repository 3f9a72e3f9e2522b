/** Where the build has put the interface's words, which stand in a file for each language (`ui/words/fetchWords.ts`). */
import { LANGS } from '../model/vocabulary.ts';

interface Built {
  type: string;
  /** Of a script: that of its module, which is the language's tag. */
  name?: string | undefined;
  fileName: string;
}

/** Paths in the output folder by language; without those that the page has in its own script. */
export function wordFiles(files: readonly Built[]): ReadonlyMap<string, string> {
  const found = files.flatMap(({ type, name, fileName }) =>
    type === 'chunk' && LANGS.some((lang) => lang === name) ? [[name as string, fileName] as const] : [],
  );
  return new Map(found);
}
