/**
 * What a command makes, to standard output or to a file.
 *
 * Promises: a file is there as a whole or stays as it was: it is written beside its place and moved there. A reader of
 * standard output that has had enough (`| head`) is no error.
 */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Throws the file system's error where the file cannot be written. */
export async function writeOutput(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) return writeStandard(text);
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function writeStandard(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error),
    );
    process.stdout.write(text, () => resolve());
  });
}
