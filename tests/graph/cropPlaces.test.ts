import { expect, it } from 'vitest';
import { cropPlaces } from '../../src/graph/cropPlaces.ts';

it.each([
  ['takes away what is empty above', { a: [10, 120.4], b: [30, 90.2] }, 159.8, { a: [10, 80.2], b: [30, 50] }],
  ['leaves what is full', { a: [10, 30.5], b: [30, 90] }, 200, { a: [10, 30.5], b: [30, 90] }],
] as const)('%s', (_, nodes, height, cropped) => {
  const given = {
    width: 100,
    height: 200,
    nodes: structuredClone(nodes) as unknown as Record<string, [number, number]>,
  };
  expect(cropPlaces(given)).toEqual({ width: 100, height: Math.round(height), nodes: cropped });
});
