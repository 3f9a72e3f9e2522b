/** `npm run score [FOLDER]`: how extraction compares with the annotated articles, F1 in percent. */
import { addTallies, f1Of, MEASURES, type Tallies } from '../tests/stories/compareStory.ts';
import { scoreStories } from '../tests/stories/scoreStories.ts';

const scored = scoreStories(process.argv[2]);
const rows: [string, Tallies][] = [
  ...scored.map(({ article, tallies }): [string, Tallies] => [article, tallies]),
  ['all', addTallies(scored.map((s) => s.tallies))],
];
const width = Math.max(...rows.map(([name]) => name.length));
const line = (name: string, cells: string[]) => `${name.padEnd(width)} ${cells.map((c) => c.padStart(14)).join('')}\n`;
process.stdout.write(line('', [...MEASURES]));
for (const [name, tallies] of rows)
  process.stdout.write(
    line(
      name,
      MEASURES.map((m) => f1Of(tallies[m])?.toFixed(1) ?? '–'),
    ),
  );
