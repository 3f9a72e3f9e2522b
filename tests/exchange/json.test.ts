// @vitest-environment node
/** Our own JSON, held by another validator against the schema that is published for it. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeJson } from '../../src/exchange/writeJson.ts';
import type { Story } from '../../src/model/story.ts';
import { DATED } from './datedStory.ts';
import { hostileStory } from './hostileStory.ts';

const schema = JSON.parse(readFileSync('public/story.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const faults = (story: Story) => {
  validate(JSON.parse(writeJson(story)));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

describe('JSON', () => {
  it('keeps to its schema, whatever the words', () => {
    expect(faults(DATED)).toEqual([]);
    fc.assert(
      fc.property(hostileStory, (story) => {
        expect(faults(story)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, object, string]>([
    ['an event without evidence', { events: [{ ...DATED.events[0], evidence: [] }] }, '/events/0/evidence minItems'],
    ['a later version', { version: 2 }, '/version const'],
    ['a language that is not known', { lang: 'fr' }, '/lang enum'],
  ])('%s is against the schema', (_, wrong, fault) => {
    expect(faults({ ...DATED, ...wrong } as Story)).toContain(fault);
  });
});
