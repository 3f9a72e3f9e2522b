/** Whom English words mean that nobody was called by before: trades, nations, figures of speech, groups, words for a body. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();

/** All for whom the words stand at their last place in a passage. */
function meantBy(passage: string, words: string, title = 'News of the day'): string[] {
  const text = `${title}\n\n${passage}\n`;
  const { entities } = extract(text, { file: 'a.txt', published: '2024-11-14', lang: 'en' }, tools);
  const [at, end] = [text.lastIndexOf(words), text.lastIndexOf(words) + words.length];
  const isMeant = (m: { start: number; end: number }) => at <= m.start && m.end === end;
  return entities
    .filter((e) => e.mentions.some(isMeant))
    .map((e) => e.name)
    .sort();
}

describe('a trade, a nation or a figure of speech', () => {
  const cases: [passage: string, words: string, who: string[]][] = [
    ['Anna Reyes won the prize in May. The neuroscientist will retire in June.', 'The neuroscientist', ['Anna Reyes']],
    [
      'Leo Strand told Anna Reyes to go. That left the show to Strand, with whom the actress had quarrelled.',
      'the actress',
      ['Anna Reyes'],
    ],
    [
      'Leo Strand ran the fund for years. He sued twice. The old warrior blew the whistle in May.',
      'The old warrior',
      ['Leo Strand'],
    ],
    [
      'Leo Strand operated on three patients. A court in Graz found the Italian surgeon guilty.',
      'the Italian surgeon',
      ['Leo Strand'],
    ],
    ['Leo Strand was charged in May. On 30 June the Portuguese was cleared.', 'the Portuguese', ['Leo Strand']],
    [
      'Leo Strand was having none of it. The former skipper branded it a shambles.',
      'The former skipper',
      ['Leo Strand'],
    ],
    [
      'Leo Strand ran it. He sued the club and Anna Reyes left. In May she sued the boss himself.',
      'the boss',
      ['Leo Strand'],
    ],
    [
      'Anna Reyes settled with Calder Town and Leo Strand, hours before the new Vesta United boss was due in court.',
      'boss',
      ['Leo Strand'],
    ],
    // Somebody new, or one of two
    ['Anna Reyes won the prize in May. The neuroscientist who examined her wept.', 'The neuroscientist', []],
    ['Anna Reyes won the prize in May. The surgeon from Graz wept.', 'The surgeon', []],
    ['Anna Reyes won the prize in May. The judge wept.', 'The judge', []],
    ['Leo Strand won the prize in May. The actress wept.', 'The actress', []],
    ['Anna Reyes and Mary Cole sang in May. The actress wept.', 'The actress', []],
  ];
  it.each(cases)('%s', (passage, words, who) => expect(meantBy(passage, words)).toEqual(who));

  it('whoever is said by a pronoun to have a post', () => {
    const passage =
      'Anna Reyes spoke on Monday. She will step down as president of Calder College. Leo Strand wept. The president left.';
    expect(meantBy(passage, 'The president')).toEqual(['Anna Reyes']);
  });
});

describe('two or more', () => {
  const cases: [passage: string, words: string, who: string[]][] = [
    [
      'Leo Strand met Paul Cole in May. Things went sour when the two neighbours quarrelled over trees.',
      'the two neighbours',
      ['Leo Strand', 'Paul Cole'],
    ],
    ['Leo Strand and Anna Reyes fell out in May. The two made peace in June.', 'The two', ['Anna Reyes', 'Leo Strand']],
    // Nobody says how many, or there are three
    ['Leo Strand met Paul Cole in May. The men appealed.', 'The men', []],
    ['Two non-executives objected. Leo Strand overruled Anna Reyes.', 'Two non-executives', []],
  ];
  it.each(cases)('%s', (passage, words, who) => expect(meantBy(passage, words)).toEqual(who));

  it('those whom the headline joins', () =>
    expect(
      meantBy(
        'The couple will leave in May.',
        'The couple',
        'Leo Strand and Anna Reyes to pay back money and leave their posts by summer',
      ),
    ).toEqual(['Anna Reyes', 'Leo Strand']));
});

describe('a word for a body', () => {
  const cases: [passage: string, words: string, who: string[]][] = [
    ['Leo Strand has left Calder News. He heard of it from the network’s chief.', 'the network', ['Calder News']],
    // A firm plays in no league
    [
      'Leo Strand sold the rights to Calder Media, a company run by his brother. Anna Reyes will lead the team in June.',
      'the team',
      [],
    ],
    ['The Fraud Crimes Unit searched a house. Anna Reyes will lead the team in June.', 'the team', []],
    [
      'Vesta Bank was in talks. Into the gap stepped Banque Calder. The French group made an offer in May.',
      'The French group',
      ['Banque Calder'],
    ],
    // A team of which nothing was told, and what is no body at all
    ['In May the Calder Institute hired Leo Strand, who led the team that cured her.', 'the team', []],
    ['Leo Strand joined Calder Bank in May. He packed it in after a week.', 'it', []],
    ['Calder Bank sold the firm. It was Leo Strand who objected.', 'It', []],
  ];
  it.each(cases)('%s', (passage, words, who) => expect(meantBy(passage, words)).toEqual(who));
});

describe('"he" at the head of a paragraph', () => {
  it('is the one whom the text has told of far more', () => {
    const passage =
      'Leo Strand runs the college. He said that he would stay until his term ended.\n\nPaul Cole reported in May that papers looked odd.\n\nFew had seen it coming when Calder lured him from Vesta University.';
    expect(meantBy(passage, 'him')).toEqual(['Leo Strand']);
  });
});
