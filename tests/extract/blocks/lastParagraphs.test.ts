/** A short report in English whose last paragraph names only others than the rest: news goes on so, and adverts do not. */
import { expect, it } from 'vitest';
import { findBlocks } from '../../../src/extract/blocks/findBlocks.ts';
import { toReading } from '../../../src/extract/reading.ts';

const REPORT = `Halden ferry captain arrested as three remain missing

The captain of the Halden ferry, Peter Ryle, was arrested on Tuesday, two days after it struck a pier.

Nine passengers were rescued; three remain missing, the coastguard in Halden said.

Ryle, who denies that he had been drinking, will appear before a court in Halden on Friday.

The ferry struck the pier in Halden while Ryle, the captain, was below, passengers told the coastguard.`;

it.each([
  [
    'paragraph',
    'Bob Marlin takes over instead. Vesta Savings, a large holder, sold everything to Orbis Capital yesterday.',
  ],
  ['noise', 'Podiatrists everywhere love these sneakers, which weigh less than two apples apiece. Use code STEP20.'],
])('%s: %s', (kind, last) => {
  const text = `${REPORT}\n\n${last}`;
  expect(findBlocks(toReading(text, false), 'en').at(-1)?.kind).toBe(kind);
});
