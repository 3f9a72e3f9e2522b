/** Sets and tables of characters, beside the collections of strings that they stand in for. */
import { describe, expect, it } from 'vitest';
import { CharacterSet, tabulateWeights } from '../../src/extract/characterSet.ts';

const CHARACTERS = [...'的了。aZ\u0000\uffff中'];

describe('a set of characters', () => {
  it('holds each of its characters and no other', () => {
    const own = new CharacterSet(CHARACTERS);
    const plain = new Set(CHARACTERS);
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code);
      expect(own.has(character), `U+${code.toString(16)}`).toBe(plain.has(character));
      expect(own.hasCode(code)).toBe(plain.has(character));
    }
  });

  it('does not hold what stands beside the ends of a text', () => {
    const own = new CharacterSet(CHARACTERS);
    expect(own.has('中'[1])).toBe(false);
    expect(own.has('')).toBe(false);
  });
});

describe('a table of weights', () => {
  it('gives each character its last weight, and none to others', () => {
    const weigh = tabulateWeights([
      ['王', 2],
      ['文', 1],
      ['李', 2],
      ['文', -1],
      ['零', 0],
    ]);
    expect(['王', '文', '李', '零', '了', '', undefined].map(weigh)).toEqual([
      2,
      -1,
      2,
      0,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
