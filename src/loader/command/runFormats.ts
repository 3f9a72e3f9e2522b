/** `formats`: what can be exported to and imported from, one a line. */
import { FORMATS, IMPORTS } from '../../exchange/formats.ts';
import { writeOutput } from './writeOutput.ts';

export async function runFormats(): Promise<number> {
  const ids: readonly string[] = IMPORTS;
  const width = Math.max(...FORMATS.map(({ id }) => id.length));
  const lines = FORMATS.map(({ id, label, extension }) => {
    const ways = ids.includes(id) ? 'in and out' : 'out       ';
    return `${id.padEnd(width)}  ${ways}  ${label.en} (.${extension})\n`;
  });
  await writeOutput(lines.join(''), undefined);
  return 0;
}
