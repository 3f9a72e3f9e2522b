import { describe, expect, it } from 'vitest';
import { namesIn } from './namesIn.ts';

describe('English bodies told by their last word alone', () => {
  it.each<[string, string[]]>([
    ['Shares rose to the price that Delphine Maritime is offering.', ['Delphine Maritime']],
    ['Anna Holt had arrived from Tromso Gas Carriers.', ['Tromso Gas Carriers']],
    ['Paul Reed, whom she poached from the Montana Sinfonia, declined.', ['Montana Sinfonia']],
    ['Karl Brandt, who heads the opposition Civic Renewal, filed a motion.', ['Civic Renewal']],
    // the same words as common nouns
    ['Anna Holt sold three gas carriers and signed the renewal.', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text, 'organization')).toEqual(expected);
  });
});
