/** Where the alternatives of an expression end. */
import { expect, test } from 'vitest';
import { splitAlternatives } from '../../src/extract/firstCharacters.ts';

test.each([
  ['a|b', ['a', 'b']],
  ['a(?=b|c)|d', ['a(?=b|c)', 'd']],
  ['a(?=b(?:c|[d|)])|e)|f', ['a(?=b(?:c|[d|)])|e)', 'f']],
  ['a\\||b', ['a\\|', 'b']],
  ['[a\\]|b]|c', ['[a\\]|b]', 'c']],
])('%s', (source, alternatives) => {
  expect(splitAlternatives(source)).toEqual(alternatives);
});
