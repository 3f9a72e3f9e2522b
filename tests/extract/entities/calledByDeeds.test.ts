/** Whom "the builder", "the 42-year-old" or "the ousted banker" means: by trade, age, style or what was told of them. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();

/** Who takes part in the event whose quote has the last place of some words in it. */
function whoIn(passage: string, words: string): string[] {
  const text = `News of the day\n\n${passage}\n`;
  const { events, entities } = extract(text, { file: 'a.txt', published: '2024-11-14', lang: 'en' }, tools);
  const at = text.lastIndexOf(words);
  const event = events.find((e) => e.evidence.some(({ start, end }) => start <= at && at < end));
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return event?.participants.map(({ entity }) => nameOf.get(entity) ?? '') ?? [];
}

describe('whom a noun with its article means', () => {
  const cases: [passage: string, words: string, who: string][] = [
    [
      'Josef Tich, a builder and the husband of a judge, bought a villa. It was cheap. On 8 June the builder was charged with fraud.',
      'was charged',
      'Josef Tich',
    ],
    [
      'Josef Tich, a builder from Zlin, bought a villa from Anna Reyes in 2019. On 8 June the builder was charged with fraud.',
      'was charged',
      'Josef Tich',
    ],
    [
      'Leo Strand was sacked as chief executive of Calder Bank on Monday. Anna Reyes wept. The ousted banker joined Calder Bank in 2018.',
      'joined',
      'Leo Strand',
    ],
    [
      'Calder Bank sacked its chief executive, Leo Strand, on Monday. The 52-year-old was escorted out of the building and sued the bank in May.',
      'sued',
      'Leo Strand',
    ],
    [
      'Femi Ade, who once played full-back for Albion, stepped up as manager. Anna Reyes owns the club. The former full-back was handed the post for good in October.',
      'was handed',
      'Femi Ade',
    ],
    [
      'Transport Minister Zdenek Prch and Anna Reyes, the mayor, argued. The minister rejected the plan on Monday.',
      'rejected',
      'Zdenek Prch',
    ],
    [
      'Transport Minister Zdenek Prch and Anna Reyes, the mayor, argued. The mayor resigned on Monday.',
      'resigned',
      'Anna Reyes',
    ],
    [
      'Anna Reyes was elected chairwoman on Sunday, beating Zdenek Prch. On Thursday the new chairwoman is to negotiate with the unions.',
      'negotiate',
      'Anna Reyes',
    ],
    [
      'Anna Reyes was chosen to lead the party on Sunday. Zdenek Prch, the minister, sulked. The new leader resigned on Monday.',
      'resigned',
      'Anna Reyes',
    ],
    [
      'Professor Hugo Brand runs the lab. Mei Tana, a postdoc, complained. The professor denied everything on Monday.',
      'denied',
      'Hugo Brand',
    ],
    ['Danny Okel managed Albion for six years. Anna Reyes owned it. The manager quit on Monday.', 'quit', 'Danny Okel'],
    [
      'Danny Okel, the former Albion boss, was arrested on Monday. Anna Reyes wept. The Welshman was released a day later.',
      'released',
      'Danny Okel',
    ],
    [
      'Danny Okel, 42, was arrested on Monday. Anna Reyes, 51, wept. The 42-year-old was charged on Tuesday.',
      'charged',
      'Danny Okel',
    ],
    [
      'Her lawyer, Greta Lund, spoke for Anna Reyes. The lawyer said on Monday that the case had collapsed.',
      'said',
      'Greta Lund',
    ],
    [
      'Piotr Ziel edits the Annals. Anna Reyes wrote to him. The editor retracted the paper on June 21.',
      'retracted',
      'Piotr Ziel',
    ],
    [
      'Marguerite Douce, a retired pathologist in Montreal, hunts for images. Leo Strand was furious. In October the pathologist accused him of fraud.',
      'accused',
      'Marguerite Douce',
    ],
    [
      'Helen Cross is the MP for the town. Anna Reyes runs the club. The MP met Anna Reyes on Monday.',
      'met',
      'Helen Cross',
    ],
    [
      'Wayne Tolh, 58, ran the mine. Anna Reyes led the inquiry. The former manager was charged on Tuesday.',
      'charged',
      'Wayne Tolh',
    ],
    [
      'Ramon Escu, president of the union, was arrested on Monday. His brother-in-law, Cesar Duar, was questioned. The president denied it.',
      'denied',
      'Ramon Escu',
    ],
    ['The financier Leo Strand bought the club from Anna Reyes. The financier sold it in May.', 'sold', 'Leo Strand'],
    ['Leo Strand, who founded Orbis, fell out with Anna Reyes. The founder resigned in May.', 'resigned', 'Leo Strand'],
    ['Leo Strand and Anna Reyes founded Orbis. The pair sold it in May.', 'sold', 'Leo Strand,Anna Reyes'],
    ['Leo Strand met Anna Reyes in Rome. The two agreed a deal on Monday.', 'agreed', 'Leo Strand,Anna Reyes'],

    // Others
    [
      'Danny Okel, 42, was arrested on Monday. Anna Reyes, 51, wept. The 51-year-old resigned on Tuesday.',
      'resigned',
      'Anna Reyes',
    ],
    ['Norvane Homes, a builder, sued Leo Strand. The builder won the case in May.', 'won the case', 'Norvane Homes'],
  ];
  it.each(cases)('%s (%s)', (passage, words, who) => {
    expect(whoIn(passage, words)).toEqual(expect.arrayContaining(who.split(',')));
  });
});
