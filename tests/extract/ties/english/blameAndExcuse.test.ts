/** What somebody says of another in their favour is no criticism, though it says what they did not do. */
import { describe, expect, it } from 'vitest';
import { readTies } from './readTies.ts';

describe('blame and excuse', () => {
  it.each([
    'Ann Roe said that Tom Pike had not known.',
    'Ann Roe said that Tom Pike did not know about the fire.',
    'Ann Roe said Tom Pike had done nothing wrong.',
    'Ann Roe said that Tom Pike had done nothing illegal.',
    'Ann Roe said that Tom Pike had not been told.',
  ])('%s', (text) => expect(readTies(text, ['criticized', 'opposed'])).toEqual([]));

  it.each([
    'Ann Roe said that Tom Pike did nothing while the plant burned.',
    'Ann Roe said that Tom Pike had never listened.',
    'Ann Roe said that Tom Pike had not acted in good faith.',
  ])('%s', (text) => expect(readTies(text, ['criticized', 'opposed'])).toEqual(['Ann Roe criticized Tom Pike']));
});
