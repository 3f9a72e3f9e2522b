/** What an expression bound to an edge of the text needs there, and that no match is missed by asking for it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsAnchors, readAnchors } from '../../src/extract/anchors.ts';
import { lastCharacters } from '../../src/extract/firstCharacters.ts';

describe('what an expression can end with', () => {
  it.each<[string, string | null]>([
    ['辞职', '职'],
    ['辞职|离任', '职任'],
    ['(?:被|遭到?)', '被遭到'],
    ['再次?', '再次'],
    ['(?:约|近)\\d', '约近0123456789'.slice(2)],
    ['(?:被|遭)[了过]*', '被遭了过'],
    ['被(?:捕|)', '被捕'],
    ['(?:已|曾)(?:被|)(?:了|)', '已曾被了'],
    ['支持(?<!不支持)', '持'],
    ['支持(?!者)', '持'],
    ['(?:甲乙|丙?)丁?', null],
    ['(?:甲乙|丙)丁?', '乙丙丁'],
    ['.{0,5}支持', '持'],
    ['支持.', null],
    ['支持[^，]', null],
    ['支持\\s?', null],
    ['[一-龥]', null],
    ['年?', null],
    ['支持\\p{L}', null],
  ])('%s', (source, chars) => {
    const last = lastCharacters(source);
    expect(last && [...last].sort().join('')).toBe(chars && [...chars].sort().join(''));
  });
});

describe('an expression bound to an edge', () => {
  it('is told from one that is not', () => {
    expect(readAnchors(/被捕|遭捕/)).toBeNull();
    expect(readAnchors(/^被捕|遭捕/)).toBeNull();
    expect(readAnchors(/被捕\$/)).toBeNull();
    expect(readAnchors(/^被捕/m)).toBeNull();
    expect(readAnchors(/^被捕/)?.opens).not.toBeNull();
    expect(readAnchors(/(?:被|遭)捕$/)?.closes).not.toBeNull();
  });

  it('turns away texts with other edges, whatever is inside', () => {
    const anchors = readAnchors(/^(?:被|遭到)[^，]{0,4}捕$/);
    expect(anchors && fitsAnchors(anchors, '被警方逮捕')).toBe(true);
    expect(anchors && fitsAnchors(anchors, '他被警方逮捕')).toBe(false);
    expect(anchors && fitsAnchors(anchors, '被警方逮捕了')).toBe(false);
    expect(anchors && fitsAnchors(anchors, '')).toBe(false);
  });
});

/** Shapes that the rules are made of. */
const SHAPES: readonly RegExp[] = [
  /^(?:被|遭到?|获)[^，。的]{0,3}(?:捕|判)/u,
  /^(?:也|又)*(?:是|为)?(?:何|谁)$/u,
  /^[（(] ?[一二三]+(?:年|月)?/,
  /(?:被|由|向)[^，。的]{0,2}$/u,
  /(?:公司|集团){1,2}(?:的|之)?$|[一二三]人$/,
  /(?:年|月|日)[一二三]*(?<!日)$/u,
  /(?<!不)支持(?:了|过)?(?:[与和]P*)?$/,
  /^(?:P|[、和与])(?:的|)(?:父|母|)$/u,
  /的(?=父)[父母]$/,
  /^\d?年|^(?:半|数)月/,
];
const TEXT = fc
  .array(fc.constantFrom(...'被遭到获捕判也又是为何谁（( 一二三年月日由向的公司集团之人不支持了过与和P、父母1半数，'), {
    maxLength: 6,
  })
  .map((chars) => chars.join(''));

it('never turns away a match', () => {
  fc.assert(
    fc.property(TEXT, fc.constantFrom(...SHAPES), (text, shape) => {
      const anchors = readAnchors(shape);
      if (anchors && shape.test(text)) expect(fitsAnchors(anchors, text), `${shape} ${text}`).toBe(true);
    }),
    { numRuns: 20_000, seed: 20241002 },
  );
  expect(SHAPES.filter(readAnchors).length).toBeGreaterThan(6);
});
