/**
 * `npx tsx bench/graphBench.ts [--quick]`: the people graph beside others, on the same made-up people and ties.
 *
 * Pictures are measured from numbers alone (graphPictures). `--quick` has one made-up story of each size instead of
 * three, and takes one minor person away instead of four.
 */
import { chooseNodes } from '../src/graph/chooseNodes.ts';
import type { Story } from '../src/model/story.ts';
import { generateStory, withoutEntity } from '../tests/graph/generateStory.ts';
import { PLACERS, type Placer } from './graphPictures.ts';
import { type Counted, measureMoves, measurePicture } from './measurePicture.ts';
import { formatTable } from './section.ts';

/** People, and ties for each. */
const SIZES: readonly [number, number][] = [
  [12, 1.5],
  [60, 2],
  [200, 2],
];

const isQuick = process.argv.includes('--quick');
const SEEDS = isQuick ? [1] : [1, 2, 3];
const print = (line = '') => process.stdout.write(`${line}\n`);
const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

/** Those with the smallest part who have a tie. */
function findMinor(story: Story, count: number): string[] {
  const tied = chooseNodes(story).nodes.filter((n) => n.degree > 0);
  return tied.slice(-count).map((n) => n.id);
}

interface Measured extends Counted {
  /** Mean and largest of the means over who was taken away. */
  moves: number;
  mostMoves: number;
  /** Processor time of placing, in ms. */
  work: number;
}

function measure(placer: Placer, story: Story): Measured {
  const begin = process.cpuUsage();
  const picture = placer.place(story);
  const { user, system } = process.cpuUsage(begin);
  const moves = findMinor(story, isQuick ? 1 : 4).map((id) =>
    measureMoves(picture, placer.place(withoutEntity(story, id))),
  );
  return {
    ...measurePicture(picture),
    moves: mean(moves),
    mostMoves: Math.max(...moves),
    work: (user + system) / 1000,
  };
}

const HEAD = ['', 'names %', 'words of ties %', 'crossings', 'overlaps', 'moved %', 'at most %', 'placing ms'];
const percent = (share: number) => (share * 100).toFixed(1);

print(
  'Graph. Readable names and words of ties (11 px or more, touching no other and no disc), crossings for each tie,',
);
print('overlapping discs, and how far the others move when one minor person goes, in percent of the width;');
print(`means over ${SEEDS.length} made-up stories of each size.`);
for (const [count, perNode] of SIZES) {
  const stories = SEEDS.map((seed) => generateStory(count, perNode, seed));
  const rows = [HEAD];
  for (const placer of PLACERS) {
    const all = stories.map((story) => measure(placer, story));
    const of = (key: keyof Measured) => mean(all.map((m) => m[key]));
    rows.push([
      placer.name,
      percent(of('names')),
      percent(of('words')),
      of('crossings').toFixed(2),
      of('overlaps').toFixed(1),
      percent(of('moves')),
      percent(Math.max(...all.map((m) => m.mostMoves))),
      of('work').toFixed(0),
    ]);
  }
  print(`\n${count} people, ${stories[0]?.relationships.length} ties`);
  for (const line of formatTable(rows)) print(line);
}
