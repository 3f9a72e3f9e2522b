/** Expressions that look for their characters first: what those are, and that nothing is missed by it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neededTraces } from '../../src/extract/neededTraces.ts';
import { matchesOf, sieve, sieveAll, sieveEach } from '../../src/extract/sieve.ts';

const tracesOf = (pattern: RegExp) => {
  const traces = neededTraces(pattern.source);
  return traces && [...traces].sort();
};

describe('the characters that every match has', () => {
  it.each<[RegExp, string[] | null]>([
    [/起诉|状告/, ['状告', '起诉']],
    [/[与和]P/u, ['与P', '和P']],
    [/被(?:捕|判)/, ['被判', '被捕']],
    // What may be left out does not have to be there
    [/被?捕/, ['捕', '被捕']],
    [/(?:已|曾)?被捕/, ['已被', '曾被', '被捕']],
    // What must not follow is none either
    [/将(?!军)来/, ['将来']],
    [/(?<!不)支持/, ['支持']],
    // Where one way needs nothing, nothing is sure
    [/.*/, null],
    [/被捕|/, null],
    [/[^，。]{2,4}/, null],
    // What is not read is not sure
    [/𠮷?被捕/u, null],
    [/\x41被捕/, null],
  ])('%s', (pattern, expected) => {
    expect(tracesOf(pattern)).toEqual(expected);
  });
});

/** Shapes that the rules are made of. */
const SHAPES: readonly RegExp[] = [
  /起诉|状告|提起[^，。]{0,8}(?:诉讼|公诉)/u,
  /(?<!不)(?:支持|力挺)(?:了|过)?[与和]?P/u,
  /将(?!近|军|领)(?:[他她]|P)[^，。]{1,6}(?:解雇|免职)/u,
  /(?:被|遭到?|获)[^，。的]{0,3}(?:捕|判|免)$/u,
  /^(?:也|又)?(?:是|为)(?:何|谁)/u,
  /[\d一二三]+(?:年|月|日)(?:后|前)?/gu,
  /(?<t>P(?:[、和与及]P)*)的(?<k>父|母|妻)/dgu,
  /\ue000[^\ue001]?\ue001|\u4e00\u4e8c/u,
  /(?:公司|集团){1,2}[^，]?(?:CEO|董事长)/u,
];

/** Texts of the characters that the shapes are about, so that they match often. */
const TEXT = fc
  .array(
    fc.constantFrom(
      ...'起诉状告提公讼不支持力挺了过与和及P将近军领他她解雇免职被遭到获捕判也又是为何谁123一二三年月日后前的父母妻、，。公司集团董事长CEO\ue000\ue001任字'.split(
        '',
      ),
    ),
    { maxLength: 24 },
  )
  .map((chars) => chars.join(''));

describe('a sieved expression', () => {
  it('tests, finds and lists as the plain one does', () => {
    const sieved = SHAPES.map((shape) => new RegExp(shape.source, shape.flags));
    sieveEach(...sieved);
    fc.assert(
      fc.property(TEXT, fc.integer({ min: 0, max: SHAPES.length - 1 }), (text, i) => {
        const [plain, own] = [SHAPES[i] as RegExp, sieved[i] as RegExp];
        const once = new RegExp(plain.source, plain.flags.replace('g', ''));
        expect(own.test(text)).toBe(once.test(text));
        expect(own.exec(text)).toEqual(once.exec(text));
        expect(text.replace(own, '_')).toBe(text.replace(plain, '_'));
        if (!plain.flags.includes('g')) return;
        expect([...text.matchAll(own)].map((m) => [m.index, m[0]])).toEqual(
          [...text.matchAll(plain)].map((m) => [m.index, m[0]]),
        );
      }),
      { numRuns: 4000, seed: 20241002 },
    );
  });

  it.each([/诉*/g, /诉*/gu, /(?=诉)|$/gu, /诉?(?!讼)/g])(
    'goes past empty matches as the plain one does: %s',
    (plain) => {
      const own = new RegExp(plain.source, plain.flags);
      sieveEach(own);
      for (const text of ['', '诉', '起诉诉讼', '𠮷诉𠮷', '\ud842诉\udfb7', '𠮷𠮷']) {
        const list = (pattern: RegExp) => [...text.matchAll(pattern)].map((m) => [m.index, m[0]]);
        expect(list(own)).toEqual(list(plain));
        for (const pattern of [own, plain])
          expect(matchesOf(pattern, text).map((m) => [m.index, m[0]])).toEqual(list(plain));
        // Nothing is left over from one text for the next.
        expect(list(own)).toEqual(list(plain));
      }
    },
  );

  it('lists all matches only where it says so by its flags', () => {
    const own = /起诉/u;
    sieveEach(own);
    expect(() => '起诉'.matchAll(own)).toThrow(TypeError);
  });

  it('is one of those that may match wherever it does match', () => {
    const may = sieveAll(SHAPES);
    fc.assert(
      fc.property(TEXT, (text) => {
        const places = may(text);
        SHAPES.forEach(({ source, flags }, place) => {
          if (new RegExp(source, flags.replace('g', '')).test(text)) expect(places).toContain(place);
        });
      }),
      { numRuns: 2000, seed: 20241003 },
    );
  });

  it('passes over what has none of its characters', () => {
    expect(sieveAll([/起诉|状告/, /被捕/, /.+/])('他被捕了。')).toEqual([1, 2]);
  });

  it('finds what stands anywhere in a long text, also where its parts meet', () => {
    const own = /起诉|讼$|^公/u;
    sieveEach(own);
    for (const length of [1, 2, 3, 2046, 2047, 2048, 2049, 4094, 4095, 4096, 4097, 9000])
      for (const at of [0, 1, 2045, 2046, 2047, 2048, 4093, 4094, length - 2, length - 1]) {
        const text = '任'.repeat(Math.max(0, Math.min(at, length))) + '起诉'.slice(0, length) + '字'.repeat(length);
        expect(own.test(text), `${length} ${at}`).toBe(length > 1);
        expect(own.test(text.replace('起诉', '起任诉'))).toBe(false);
      }
    expect(own.test(`${'任'.repeat(5000)}讼`)).toBe(true);
    expect(own.test(`公${'任'.repeat(5000)}`)).toBe(true);
  });
});

it('asks a text that is at hand anew for an expression that is made meanwhile', () => {
  const text = '法院昨日起诉';
  // Enough of them that some share what is kept of the text with the one asked before.
  for (let i = 0; i < 40; i++) {
    const first = sieve(/状告/);
    expect(first.test(text)).toBe(false);
    const second = sieve(/起诉/);
    expect(second.test(text)).toBe(true);
  }
});
