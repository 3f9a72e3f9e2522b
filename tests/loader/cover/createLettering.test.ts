// @vitest-environment node
import { expect, it } from 'vitest';
import { createLettering } from '../../../src/loader/cover/createLettering.ts';
import { rasterize } from '../../../src/loader/cover/rasterize.ts';

const lettering = await createLettering(['何人Who', '萬錦堂']);

it('measures full-width characters as one em, Latin ones as they are', () => {
  expect(lettering.measure('何人', 40)).toBe(80);
  expect(lettering.measure('萬錦堂', 10, 700)).toBe(30);
  expect(lettering.measure('Who', 40)).toBeLessThan(lettering.measure('Who', 40, 700));
});

it('draws outlines that begin where they are told', () => {
  const path = lettering.outline('何', 100, 50, 40);
  expect(path).toMatch(/^M[\d. MLQCZ-]+Z$/);
  const places = [...path.matchAll(/-?[\d.]+/g)].map(Number);
  expect(Math.min(...places.filter((_, i) => i % 2 === 0))).toBeGreaterThanOrEqual(100);
  expect(Math.max(...places.filter((_, i) => i % 2 === 0))).toBeLessThanOrEqual(140);
});

it('leaves a gap for characters the font lacks', () => {
  expect(lettering.outline('\u{f0000}', 0, 0, 40)).toBe('');
  expect(lettering.measure('\u{f0000}', 40)).toBe(20);
});

it('gives the same picture every time', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><path d="${lettering.outline('何人Who', 0, 30, 20)}"/></svg>`;
  const [first, second] = [await rasterize(svg), await rasterize(svg)];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  await expect(rasterize('<svg')).rejects.toBeDefined();
});
