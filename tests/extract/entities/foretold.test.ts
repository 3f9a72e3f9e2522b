/** English openings that tell of somebody whom only the next paragraph names, and openings whose somebody is another. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();

/** Who takes part in what the first paragraph tells. */
function readOpening(opening: string, next: string): string[] {
  const text = `News of the week\n\n${opening}\n\n${next}\n`;
  const { events, entities } = extract(text, { file: 'a.txt', published: '2024-11-14', lang: 'en' }, tools);
  const end = text.indexOf(next);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return [
    ...new Set(
      events
        .filter((e) => e.evidence.some((v) => v.start < end))
        .flatMap((e) => e.participants.map(({ entity }) => nameOf.get(entity) ?? '')),
    ),
  ];
}

describe('whom an English opening tells of before it names them', () => {
  const cases: [opening: string, next: string, who: string[]][] = [
    [
      'A former bank manager was jailed for six years on Monday for stealing from customers.',
      'Peter Quill, 54, pleaded guilty in May.',
      ['Peter Quill'],
    ],
    [
      'The mayor of Halden was ousted in a vote of no confidence on Monday.',
      'Anna Reyes had led the city for nine years.',
      ['Anna Reyes'],
    ],
    [
      'The head of a hospital trust has resigned after a damning report.',
      'Jane Marsh, who had led the trust since 2019, told staff on Monday.',
      ['Jane Marsh'],
    ],
    [
      'A surgeon who performed needless operations has been struck off.',
      'Leila Haddad, 48, denied it.',
      ['Leila Haddad'],
    ],
    [
      'On Friday, its former manager was charged with manslaughter.',
      'Wayne Tolhurst, 58, entered no plea.',
      ['Wayne Tolhurst'],
    ],
    [
      'A man who set fire to a school was jailed for life on Tuesday.',
      'Alan Pike, 22, showed no emotion.',
      ['Alan Pike'],
    ],
    [
      'The chief executive of a troubled lender was sacked on Thursday.',
      'Etienne Marchal had run it for two years.',
      ['Etienne Marchal'],
    ],
    [
      'A cabinet minister quit on Sunday in a row over fishing rights.',
      'Elena Markovic, 45, had been in office for a month.',
      ['Elena Markovic'],
    ],
    [
      'A police officer has been suspended over racist messages.',
      'Constable Ian Dole, of the Halden force, was told on Monday.',
      ['Ian Dole'],
    ],
    [
      'A prominent physicist was stripped of his chair on Monday.',
      'Hugo Brandt, then director of an institute in Kiel, had invented data.',
      ['Hugo Brandt'],
    ],
    ['One coach was sacked before a ball was kicked.', 'Carlos Medina lasted nine days.', ['Carlos Medina']],
    // Somebody else
    ['A woman has died after a crash in Leeds.', 'John Smith, 34, has been charged with causing her death.', []],
    ['A pilot was arrested on Monday after landing on a motorway.', 'Peter Quill, a neighbour, said it was loud.', []],
    ['A nurse was suspended on Monday.', 'Her lawyer, Greta Lund, said nothing.', []],
    ['A woman was jailed for fraud on Friday.', 'Peter Quill, 54, wept.', []],
    ['A teacher was sacked on Monday.', 'Anna Reyes said that it was wrong.', []],
    ['A passenger was hurt on Monday.', 'Carlos Medina, 40, was driving.', []],
    ['A judge was removed on Monday.', 'The lawyer Greta Lund cheered, and so did Ian Dole.', []],
  ];
  it.each(cases)('%s %s', (opening, next, who) => {
    expect(readOpening(opening, next)).toEqual(who);
  });
});
