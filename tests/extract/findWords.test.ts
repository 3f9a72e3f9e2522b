import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWordFinder } from '../../src/extract/findWords.ts';
import { firstPairs, spellOut, thirdCharacters } from '../../src/extract/firstCharacters.ts';

describe('what an expression can begin with', () => {
  test.each<[string, string | null]>([
    ['辞职', '辞职'],
    ['辞职|离', '辞职 离'],
    ['(?:被|遭到?)捕', '被捕 遭到 遭捕'],
    ['再?次', '再次 次'],
    ['约?[12]+人', '约1 约2 1 2'],
    ['[12]\\d', '10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29'],
    ['0?[3-5]日', '03 04 05 3日 4日 5日'],
    ['(?<!不)成立(?!于)', '成立'],
    ['(?<n>半|[数几])年', '半年 数年 几年'],
    ['辞[^，]', '辞'],
    ['[^，]{1,3}辞职', null],
    ['[一-龥]日', null],
    ['\\s?年', null],
    ['年?', null],
    ['(?:年|)?月?', null],
  ])('%s', (source, pairs) => {
    const first = firstPairs(source);
    expect(first && [...first].join(' ')).toBe(pairs);
  });
});

describe('what an expression can match where a pair stands', () => {
  test.each<[string, string, string | null, string | null]>([
    ['辞职', '辞职', '辞职', null],
    ['辞去(?:职务|一职)', '辞去', '辞去职务 辞去一职', '职 一'],
    ['(?:辞去|卸下)重任', '卸下', '卸下重任', '重'],
    ['辞去[职要]务?', '辞去', '辞去职务 辞去职 辞去要务 辞去要', '职 要'],
    ['被(?:捕|逮捕?)了', '被逮', '被逮捕了 被逮了', '捕 了'],
    ['辞去了?|辞', '辞去', '辞去了 辞去 辞', null],
    ['辞去(?!后)职', '辞去', null, '职'],
    ['辞去.{1,3}', '辞去', null, null],
    ['辞去职+', '辞去', null, '职'],
  ])('%s at %s', (source, pair, texts, thirds) => {
    expect(spellOut(source, pair)?.join(' ') ?? null).toBe(texts);
    const found = thirdCharacters(source, pair);
    expect(found && [...found].join(' ')).toBe(thirds);
  });
});

describe('many rows at once', () => {
  const rows = [['辞去', '辞(?!典)', '\\d+人辞职'], ['职位', '辞职'], ['(?<=对)[^，]{1,4}表示歉意'], ['去职|辞']];
  const find = createWordFinder(rows);
  const alone = (row: number, text: string) =>
    [...text.matchAll(new RegExp((rows[row] as string[]).join('|'), 'g'))].map((m) => ({
      row,
      start: m.index,
      word: m[0],
    }));

  test('finds what each row finds in a pass of its own, whatever the text', () => {
    const piece = fc.constantFrom(
      '辞',
      '去',
      '职',
      '位',
      '典',
      '对',
      '，',
      '1',
      '人',
      '表示歉意',
      '表',
      '辞职',
      '人对',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const found = find(text);
        for (const row of rows.keys()) expect(found.filter((f) => f.row === row)).toEqual(alone(row, text));
        expect(found.map((f) => f.start)).toEqual(found.map((f) => f.start).sort((a, b) => a - b));
      }),
      { numRuns: 500, seed: 20241002 },
    );
    expect(find('他对此事表示歉意，12人辞职')).toEqual([
      { row: 2, start: 2, word: '此事表示歉意' },
      { row: 0, start: 9, word: '12人辞职' },
      { row: 1, start: 12, word: '辞职' },
      { row: 3, start: 12, word: '辞' },
    ]);
  });
});
