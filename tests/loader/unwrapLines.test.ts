/** Which line breaks are those of a width alone. */
import { expect, test } from 'vitest';
import { unwrapLines } from '../../src/loader/unwrapLines.ts';

test.each([
  ['The ferry that sank off the northern coast last\nweek was built in 1968, said its owner.', 1],
  ['The inquiry into the loss of the old ferry opened on March 5,\n1970, in the town hall.', 1],
  ['The owner of the old ferry will appear before the inquiry on Jan.\n14 at the town hall.', 1],
  ['The ferry that sank off the northern coast was old.\nits owner said so.', 0],
  ['Ferry lost\nin the north', 0],
  ['What the inquiry into the ferry has to find out by the spring\n1. Who steered', 0],
  ['The inquiry into the loss of the ferry opened last week\n\nin the town hall', 0],
  ['The inquiry into the loss of the ferry opened on Tuesday\nWitnesses were heard', 0],
])('%j has %i of them', (text, count) => {
  const read = unwrapLines(text);
  expect(read).toHaveLength(text.length);
  expect(text.split('\n').length - read.split('\n').length).toBe(count);
});
