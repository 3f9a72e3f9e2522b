import { describe, expect, it } from 'vitest';
import { readEntitiesOf, readTies } from './readTies.ts';

describe('kin told without a name for their owner', () => {
  const cases: [string, string[]][] = [
    [
      'Daniel Frost met his wife, Naomi Sacks, at school. Their daughter, Ivy, is ten.',
      ['Daniel Frost family_of Ivy', 'Daniel Frost family_of Naomi Sacks', 'Ivy family_of Naomi Sacks'],
    ],
    [
      'Ferdinand Strasser had four children. The eldest, Konrad, left; the youngest, Ulrike, stayed.',
      ['Ferdinand Strasser family_of Konrad', 'Ferdinand Strasser family_of Ulrike', 'Konrad family_of Ulrike'],
    ],
    [
      'Walter Gage died in 2006. His widow, Lorraine, took over from her stepson Dale.',
      ['Dale family_of Lorraine', 'Dale family_of Walter Gage', 'Lorraine family_of Walter Gage'],
    ],
    [
      'Nikos Vellas borrowed from Stavros Kyriakou, a shipowner, whose daughter Eleni he married in 1998.',
      ['Eleni family_of Nikos Vellas', 'Eleni family_of Stavros Kyriakou'],
    ],
    // A father's other children are brothers and sisters, whoever says so
    [
      'Carla Doyle ran the shop with her brother, Rory Doyle. Their father, Brendan Doyle, had opened it.',
      ['Brendan Doyle family_of Carla Doyle', 'Brendan Doyle family_of Rory Doyle', 'Carla Doyle family_of Rory Doyle'],
    ],
    ['Rory Hale quit and Simon Hale took over. The brothers no longer speak.', ['Rory Hale family_of Simon Hale']],
    ['Hugo Roth steered. Below, Emma Roth, the pilot’s wife, heard a bang.', ['Emma Roth family_of Hugo Roth']],
    [
      'Emma Roth lost both her husband, Hugo Roth, and their 19-year-old son, Idwal.',
      ['Emma Roth family_of Hugo Roth', 'Emma Roth family_of Idwal', 'Hugo Roth family_of Idwal'],
    ],
    ['Flora Hale, Hugo Lisle’s wife, held out.', ['Flora Hale family_of Hugo Lisle']],
    // Of one surname there is one who can be it
    ['Emma Roth ran the firm with Peter Roth. She sold it to her father.', ['Emma Roth family_of Peter Roth']],
    ['Emma Roth ran the firm with Peter Roth. Hugo Roth wept. Emma Roth sold it to her father.', []],
    ['Emma Roth sold the firm to the father of a friend. Peter Roth wept.', []],
    ['Anna Bell met Karl Sten. Their lawyer, Ivo Marsh, was there.', []],
  ];
  it.each(cases)('%s', (text, ties) => expect(readTies(text, ['family_of'])).toEqual(ties));
});

describe('kin words that stand for somebody', () => {
  const cases: [string, string, string[]][] = [
    ['Jane Roth has a brother, Peter Roth. In May she sued her brother.', 'Peter Roth', ['brother']],
    ['Jane Roth, the only daughter of Peter Roth, left. Later the daughter sued him.', 'Jane Roth', ['the daughter']],
    ['Daniel Frost and his wife, Naomi Sacks, left. The couple moved to Rome.', 'Daniel Frost', ['The couple']],
    // Several brothers, and nobody's
    ['Jane Roth has two brothers, Peter Roth and Hugo Roth. She sued her brother.', 'Peter Roth', []],
    ['Jane Roth met a brother of the king. Peter Roth wept.', 'Peter Roth', []],
  ];
  it.each(cases)('%s', (text, name, words) =>
    expect(readEntitiesOf(text, name).filter((m) => /^(?:The |the )?(?:brother|daughter|couple)$/.test(m))).toEqual(
      words,
    ),
  );
});

it('tells the elder from the younger of one surname', () => {
  const text = 'Gideon Frith and his son, Jasper Frith, denied it. The elder Frith left. The younger Frith stayed.';
  expect(readEntitiesOf(text, 'Gideon Frith').filter((m) => m === 'Frith')).toHaveLength(1);
  expect(readEntitiesOf(text, 'Jasper Frith').filter((m) => m === 'Frith')).toHaveLength(1);
});
