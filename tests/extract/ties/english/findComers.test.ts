/** Who steps in: only somebody close before the verb, and each place is taken once, in a text of any length. */
import { expect, it } from 'vitest';
import { readTies } from './readTies.ts';

const GONE = 'Tom Pike quit Orbis Foods on Monday.';

it('follows whoever has just gone', () =>
  expect(readTies(`${GONE} Ann Roe, who runs the branches, will take over next Friday.`, ['succeeded'])).toEqual([
    'Ann Roe succeeded Tom Pike',
  ]));

it('is nobody from whom the verb stands far', () =>
  expect(
    readTies(`${GONE} Ann Roe waited${' for a long and weary while'.repeat(8)} until the army was to take over.`, [
      'succeeded',
    ]),
  ).toEqual([]));
