import { describe, expect, it } from 'vitest';
import { chooseNodes } from '../../src/graph/chooseNodes.ts';
import { countCrossings } from '../../src/graph/crossings.ts';
import { drawGraph, placeInFront } from '../../src/graph/drawGraph.ts';
import { pointAt } from '../../src/graph/drawTie.ts';
import { findFootprints, type Shape } from '../../src/graph/graphScale.ts';
import { overlapDepth } from '../../src/graph/improvePlaces.ts';
import { findLines, layoutGraph, layoutShape, scaleOf } from '../../src/graph/layoutGraph.ts';
import { textWidth } from '../../src/graph/nameLines.ts';
import { boxOfName } from '../../src/graph/placeNames.ts';
import type { Story } from '../../src/model/story.ts';
import { generateStory, withoutEntity } from './generateStory.ts';

/** What can be counted about a layout. */
function measure(story: Story, shape: Shape) {
  const places = layoutShape(story, shape);
  const { nodes, ties } = chooseNodes(story);
  const [x, y] = [nodes.map((n) => places.nodes[n.id]![0]), nodes.map((n) => places.nodes[n.id]![1])];
  const feet = findFootprints(nodes, scaleOf(nodes, shape));
  let overlaps = 0;
  let outside = 0;
  feet.forEach((f, i) => {
    const isInside =
      x[i]! - f.left >= -0.1 && x[i]! + f.right <= places.width + 0.1 && y[i]! + f.bottom <= places.height + 0.1;
    if (!isInside) outside++;
    for (let j = i + 1; j < feet.length; j++)
      if (overlapDepth(f, x[j]! - x[i]!, y[j]! - y[i]!, feet[j]!) > 0.1) overlaps++;
  });
  const perTie = countCrossings(findLines(nodes, ties), x, y) / ties.length;
  return { places, perTie, overlaps, outside };
}

describe('layoutGraph', () => {
  it.each([
    [12, 1.5, 'wide', 0.13],
    [12, 1.5, 'narrow', 0.13],
    [60, 1.5, 'wide', 0.7],
    [60, 2, 'wide', 1.3],
  ] as const)(
    '%i people with %f ties each, %s: no overlaps, at most %f crossings per tie given',
    (count, per, shape, most) => {
      const { overlaps, outside, perTie } = measure(generateStory(count, per), shape);
      expect({ overlaps, outside }).toEqual({ overlaps: 0, outside: 0 });
      expect(perTie).toBeLessThanOrEqual(most);
    },
    120_000,
  );

  it('keeps to the same bounds with 200 people', () => {
    const { overlaps, outside, perTie } = measure(generateStory(200, 2), 'wide');
    expect({ overlaps, outside }).toEqual({ overlaps: 0, outside: 0 });
    expect(perTie).toBeLessThanOrEqual(5.5);
  }, 240_000);

  it('gives the same places for the same story, and both shapes', () => {
    const [first, second] = [layoutGraph(generateStory(12, 1.5)), layoutGraph(generateStory(12, 1.5))];
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
    expect(Object.keys(first.narrow!.nodes)).toEqual(Object.keys(first.nodes));
  });

  it.each([
    [12, 1.5, [1, 2, 3, 4, 5], 0.13],
    [60, 2, [1, 2, 3], 1.3],
  ] as const)(
    'crosses ties of %i people at most so often over several stories',
    (count, per, seeds, most) => {
      const all = seeds.map((seed) => measure(generateStory(count, per, seed), 'wide'));
      expect(all.map(({ overlaps, outside }) => overlaps + outside)).toEqual(seeds.map(() => 0));
      expect(all.reduce((sum, { perTie }) => sum + perTie, 0) / seeds.length).toBeLessThanOrEqual(most);
    },
    240_000,
  );

  it.each([
    [12, 1.5, [1, 2, 3]],
    [60, 2, [1, 2]],
    [200, 2, [1]],
  ] as const)(
    'moves the others of %i people by at most a twentieth when a minor person goes',
    (count, per, seeds) => {
      for (const seed of seeds) {
        const story = generateStory(count, per, seed);
        const before = layoutShape(story, 'wide');
        const minor = chooseNodes(story).nodes.filter((n) => n.degree > 0);
        for (const { id } of minor.slice(count > 100 ? -1 : count > 12 ? -2 : -4)) {
          const after = layoutShape(withoutEntity(story, id), 'wide');
          const moves = Object.entries(after.nodes).map(([other, [x, y]]) => {
            const [oldX, oldY] = before.nodes[other]!;
            return Math.hypot(x - oldX, y - oldY) / before.width;
          });
          // Whoever was tied to that person alone has no tie any more, and is not drawn.
          expect(moves.length).toBeGreaterThan(Object.keys(before.nodes).length - 4);
          expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThanOrEqual(0.05);
        }
      }
    },
    240_000,
  );

  it('moves nobody when someone without ties goes', () => {
    const story = generateStory(12, 1.5);
    const alone = {
      ...story.entities[0]!,
      id: 'alone',
      name: '旁人',
      mentions: story.entities[0]!.mentions.slice(0, 2),
    };
    const more = { ...story, entities: [...story.entities, alone] };
    const [before, after] = [layoutShape(more, 'wide'), layoutShape(withoutEntity(more, 'alone'), 'wide')];
    const { alone: place, ...others } = before.nodes;
    expect(others).toEqual(after.nodes);
    expect(place![1]).toBeGreaterThan(after.height);
  });

  it('draws nobody from an empty story', () => {
    const story = { ...generateStory(12, 1), entities: [], events: [], relationships: [] };
    expect(layoutGraph(story).nodes).toEqual({});
  });
});

describe('drawGraph', () => {
  it.each(['wide', 'narrow'] as const)(
    'keeps names off names and marks, %s',
    (shape) => {
      const story = generateStory(36, 1.5);
      const { nodes, width, height } = drawGraph(story, layoutShape(story, shape), shape, (t) => [t.type]);
      const names = nodes.map((n) => boxOfName(n, n.name));
      const marks = nodes.map((n) => ({
        left: n.x - n.radius,
        right: n.x + n.radius,
        top: n.y - n.radius,
        bottom: n.y + n.radius,
      }));
      const clashes = names.flatMap((a, i) =>
        [...names, ...marks].filter(
          (b, j) =>
            j % names.length !== i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        ),
      );
      expect(clashes).toEqual([]);
      for (const name of names) {
        expect(name.left).toBeGreaterThanOrEqual(0);
        expect(name.right).toBeLessThanOrEqual(width);
        expect(name.bottom).toBeLessThanOrEqual(height);
      }
    },
    60_000,
  );

  it('gives at least four in five ties of 60 people their words', () => {
    const story = generateStory(60, 2);
    const { ties, width } = drawGraph(story, layoutShape(story, 'wide'), 'wide', () => ['批评']);
    for (const { wordX, hasRoom } of ties) if (hasRoom) expect(Math.abs(wordX / width - 0.5)).toBeLessThan(0.5);
    expect(ties.filter((t) => t.hasRoom).length / ties.length).toBeGreaterThanOrEqual(0.8);
  }, 60_000);

  it.each([
    [12, 1.5],
    [60, 2],
  ])(
    'keeps words off what stands at the ends of lines, %i people with %f ties each',
    (count, per) => {
      const story = generateStory(count, per);
      const { ties, scale } = drawGraph(story, layoutShape(story, 'wide'), 'wide', () => ['批评']);
      const heads = ties.map(({ head }) =>
        (head.match(/-?[\d.]+ -?[\d.]+/g) ?? []).map((at) => at.split(' ').map(Number)),
      );
      const ink = ties.filter((t) => t.hasRoom).map((t) => [t.wordX, t.wordY] as const);
      const onHead = ink.filter(([x, y]) =>
        heads.flat().some(([hx, hy]) => Math.abs(hx! - x) < scale.tieFont && Math.abs(hy! - y) < scale.tieFont / 2),
      );
      expect(heads.flat().length).toBeGreaterThan(count);
      expect(onHead).toEqual([]);
    },
    60_000,
  );

  it.each([
    [12, 1.5],
    [36, 1.5],
    [60, 2],
  ])(
    'ends ties before the names of their own two, %i people with %f ties each',
    (count, per) => {
      const story = generateStory(count, per);
      const { nodes, ties } = drawGraph(story, layoutShape(story, 'wide'), 'wide', (t) => [t.type]);
      const byId = new Map(nodes.map((n) => [n.id, n]));
      const inName = ties.filter(({ tie, curve }) => {
        const to = byId.get(tie.target)!;
        const { left, right, top, bottom } = boxOfName(to, to.name);
        // As long as the head is, from its tip; a line between marks that are that close has no other way.
        const tip = [1, 0.98, 0.96].map((t) => pointAt(curve, t));
        const isShort = Math.hypot(curve.to[0] - curve.from[0], curve.to[1] - curve.from[1]) < right - left + 26;
        return !isShort && tip.some(([x, y]) => x > left + 2 && x < right - 2 && y > top && y < bottom - 1);
      });
      expect(inName.map(({ tie }) => tie.id)).toEqual([]);
    },
    60_000,
  );

  it.each([
    ['wide', 0.2],
    ['narrow', 0.45],
  ] as const)(
    'keeps the words of a few on their own lines, %s',
    (shape, most) => {
      const story = generateStory(24, 1.5);
      const { ties, scale } = drawGraph(story, layoutShape(story, shape), shape, () => ['采取行动']);
      const half = (textWidth('采取行动') * scale.tieFont) / 2;
      const words = ties.filter((t) => t.hasRoom);
      const hidden = words.flatMap((word) =>
        ties.filter(
          ({ tie, curve }) =>
            tie !== word.tie &&
            Array.from({ length: 65 }, (_, i) => pointAt(curve, i / 64)).some(
              ([x, y]) => Math.abs(x - word.wordX) < half && Math.abs(y - word.wordY) < scale.tieFont / 2,
            ),
        ),
      );
      expect(hidden.length / words.length).toBeLessThanOrEqual(most);
    },
    60_000,
  );

  it('puts words beside a line that is too short to be seen on both sides of them', () => {
    const story = generateStory(2, 0.5);
    const [a, b] = chooseNodes(story).nodes;
    const draw = (gap: number) => {
      const nodes = { [a!.id]: [100, 100], [b!.id]: [100 + gap, 100] } as Record<string, [number, number]>;
      const one = { ...story, relationships: story.relationships.slice(0, 1) };
      return drawGraph(one, { width: 640, height: 300, nodes }, 'wide', () => ['联合创始人']).ties[0]!;
    };
    expect(Math.abs(draw(300).wordY - 100)).toBeLessThan(1);
    expect(Math.abs(draw(110).wordY - 100)).toBeGreaterThan(6);
    expect(draw(110).hasRoom).toBe(true);
  });

  it('fans ties of the same two apart', () => {
    const story = generateStory(2, 0.5);
    const tie = story.relationships[0]!;
    const three = [tie, { ...tie, id: 'b', source: tie.target, target: tie.source }, { ...tie, id: 'c' }];
    const drawn = drawGraph({ ...story, relationships: three }, layoutShape(story, 'wide'), 'wide', () => ['']);
    const middles = drawn.ties.map((t) => [Math.round(t.wordX), Math.round(t.wordY)].join());
    expect(new Set(middles).size).toBe(3);
  });
});

describe('placeInFront', () => {
  it('keeps the words of ties that are looked at off the names that are, and off each other', () => {
    const story = generateStory(60, 2);
    const drawn = drawGraph(story, layoutShape(story, 'wide'), 'wide', () => ['采取法律行动']);
    const boxOf = ({ wordX, wordY }: { wordX: number; wordY: number }) => {
      const half = 3 * drawn.scale.tieFont;
      return { left: wordX - half, right: wordX + half, top: wordY - 7, bottom: wordY + 7 };
    };
    let [before, after] = [0, 0];
    for (const { id } of drawn.nodes) {
      const ties = drawn.ties.filter(({ tie }) => tie.source === id || tie.target === id);
      const ends = new Set(ties.flatMap(({ tie }) => [tie.source, tie.target]));
      const nodes = drawn.nodes.filter((n) => ends.has(n.id));
      const names = nodes.map((n) => boxOfName(n, n.name));
      const collisions = (words: readonly { wordX: number; wordY: number }[]) => {
        const boxes = [...words.map(boxOf), ...names];
        return words.flatMap((_, i) => {
          const a = boxes[i]!;
          return boxes.filter(
            (b, j) => j > i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          );
        }).length;
      };
      const lost = ties.filter((t) => !t.hasRoom);
      const placed = placeInFront(ties, nodes, drawn.scale);
      expect(placed.map((t) => t.tie.id)).toEqual(lost.map((t) => t.tie.id));
      before += collisions(lost);
      after += collisions(placed);
    }
    expect(before).toBeGreaterThan(10);
    // Lines shorter than their words leave no choice.
    expect(after).toBeLessThan(before * 0.6);
  });
});
