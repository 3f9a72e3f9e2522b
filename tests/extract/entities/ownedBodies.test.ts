import { describe, expect, it } from 'vitest';
import { namesIn } from './namesIn.ts';

describe('English bodies of many, of firms by their trade, and towns that end like clubs', () => {
  it.each<[string, string[]]>([
    ['"The Farmers\' List will not join," said Anna Holt, who leads the Farmers\' List.', ["Farmers' List"]],
    ["Tenants' Voice, which represents renters, sued the council.", ["Tenants' Voice"]],
    // two apostrophes in a row are no quotation
    ["The players' union, the Footballers' Alliance, threatened a strike.", ["Footballers' Alliance"]],
    ['The Prison Staff Union voted to strike.', ['Prison Staff Union']],
    ['Solicitors Marsh & Pell acted for Paul Reed.', ['Marsh & Pell']],
    ['Anna Holt retained Beckett Lowe and launched a class action.', ['Beckett Lowe']],
    ['Annals of Matter retracted the paper on Monday.', ['Annals of Matter']],
    // somebody's, a town, a heading
    ["Anna Holt's voice failed, and Paul Reed's list was lost.", []],
    ['Paul Reed flew from Cape Town to Milan on Monday.', []],
    ['MUM AND DAD\n\nAnna Holt told Paul Reed that she would leave.', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text, 'organization')).toEqual(expected);
  });
});
