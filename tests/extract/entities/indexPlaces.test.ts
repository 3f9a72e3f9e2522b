/** Where strings stand in a text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPlaceIndex } from '../../../src/extract/entities/chinese/indexPlaces.ts';

test('every place of a string, in order, also of such that overlap', () => {
  const characters = fc.constantFrom('岚', '周', '远', 'a', '𠮷');
  const words = (most: number) => fc.array(characters, { maxLength: most }).map((all) => all.join(''));
  fc.assert(
    fc.property(words(60), fc.array(words(4), { maxLength: 20 }), (text, asked) => {
      const placesOf = createPlaceIndex(text);
      for (const word of asked.filter(({ length }) => length > 1))
        expect(placesOf(word)).toEqual(placesOneByOne(text, word));
    }),
  );
});

const placesOneByOne = (text: string, word: string): number[] =>
  Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(word, at));

test.each(['', '岚'])('of less than two characters it knows no place: %j', (words) => {
  expect(createPlaceIndex('周岚')(words)).toEqual([]);
});
