/**
 * Posts whose sentence names no body: they are at the one that the article is about, and others' people are not.
 *
 * Leads about bodies of several kinds × sentences; who has a post where is known by construction.
 */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();
const rolesOf = (lead: string, sentence: string): string[] => {
  const story = extract(`${lead}\n\n${sentence}`, { file: 'a.txt', published: '2020-01-10' }, tools);
  const nameOf = (id: string) => story.entities.find((e) => e.id === id)?.name.replace(/^The /, '');
  return story.relationships
    .filter((r) => r.type === 'role_at')
    .map((r) => `${nameOf(r.source)} at ${nameOf(r.target)}`)
    .sort();
};

const LEADS = [
  {
    body: 'Calder Pumps',
    text: 'Calder Pumps reported a loss of 12 million pounds on Tuesday. The company, which makes pumps in Westbridge, has cut 300 jobs since March. Its rival Orbis Group has struggled as well.',
    noun: 'company',
    posts: ['chairman', 'head of sales'],
    many: 'directors',
    other: 'Orbis Group',
  },
  {
    body: 'Westbridge Rovers',
    text: 'Westbridge Rovers lost 3-1 to Harfield Town on Saturday. The club have won only twice this season and are last in the league.',
    noun: 'club',
    posts: ['head coach', 'striker'],
    many: 'directors',
    other: 'Harfield Town',
  },
  {
    body: 'Civic Unity Party',
    text: 'The Civic Unity Party lost two seats in an election on Tuesday. The party had governed the region with the Reform Alliance since 2012.',
    noun: 'party',
    posts: ['deputy leader', 'general secretary'],
    many: 'councillors',
    other: 'the Reform Alliance',
  },
  {
    body: 'Ministry of Fisheries',
    text: 'The Ministry of Fisheries said on Tuesday that it would close three ports. The ministry had asked the Harbour Authority for advice in March.',
    noun: 'ministry',
    posts: ['minister', 'permanent secretary'],
    many: 'officials',
    other: 'the Harbour Authority',
  },
  {
    body: 'Westbridge Courier',
    text: 'The Westbridge Courier cut 40 jobs on Tuesday. The newspaper has lost readers to the Harfield Echo since 2012.',
    noun: 'newspaper',
    posts: ['editor', 'news editor'],
    many: 'editors',
    other: 'the Harfield Echo',
  },
] as const;

const capital = (words: string) => words[0]?.toUpperCase() + words.slice(1);
const FRAMES: readonly ((post: string) => string)[] = [
  (post) => `Its ${post}, Jane Doe, said the decision was painful.`,
  (post) => `Jane Doe, its ${post}, said the decision was painful.`,
  (post) => `In March its new ${post}, Jane Doe, warned staff.`,
  (post) => `The ${post}, Jane Doe, said the decision was painful.`,
  (post) => `The ${post} of the day, Jane Doe, refused to pay.`,
  (post) => `The decision came as a surprise to ${post} Jane Doe.`,
  (post) => `On Monday ${post} Jane Doe spoke to reporters.`,
  (post) => `A former ${post}, Jane Doe, said nobody had told her.`,
  (post) => `${capital(post)} Jane Doe said the decision was painful.`,
];
const GRID = LEADS.flatMap(({ body, text, posts }) =>
  posts.flatMap((post) => FRAMES.map((frame) => [body, frame(post), text] as const)),
).filter(([, sentence]) => !sentence.includes(' of sales of the day'));

describe('posts of whom the sentence says no more', () => {
  it.each(GRID)('%s: %s', (body, sentence, lead) => {
    expect(rolesOf(lead, sentence)).toEqual([`Jane Doe at ${body}`]);
  });

  it.each(
    LEADS.filter(({ noun }) => noun !== 'ministry').flatMap(({ body, text, noun, many }) => [
      [body, `One of its ${many}, Jane Doe, said nobody had told her.`, text] as const,
      [body, `Jane Doe, one of the ${noun}'s ${many}, said nobody had told her.`, text] as const,
      [body, `Jane Doe, the most vocal of the ${noun}'s ${many}, said nobody had told her.`, text] as const,
    ]),
  )('one of several: %s: %s', (body, sentence, lead) => {
    expect(rolesOf(lead, sentence)).toEqual([`Jane Doe at ${body}`]);
  });
});

describe('whoever is of another', () => {
  it.each(
    LEADS.flatMap(({ text, noun, posts, other }) => [
      ['', `Its rival's ${posts[0]}, Al Poe, said nothing had changed.`, text] as const,
      ['', `Al Poe, the ${posts[0]} of another ${noun}, said nothing had changed.`, text] as const,
      ['', 'The judge, Al Poe, said nothing had changed.', text] as const,
      ['', `Al Poe, a critic of the ${noun}, said nothing had changed.`, text] as const,
      [other, `Al Poe, the ${posts[0]} of ${other}, said nothing had changed.`, text] as const,
    ]),
  )('%s: %s', (body, sentence, lead) => {
    expect(rolesOf(lead, sentence)).toEqual(body === '' ? [] : [`Al Poe at ${body.replace('the ', '')}`]);
  });
});

describe('women called chairman', () => {
  it.each([
    ['Her successor, John Roe, starts in May.'],
    ['John Roe took over from her on Tuesday.'],
    ['Her predecessor, John Roe, had refused to pay.'],
  ])('%s', (sentence) => {
    const roles = rolesOf(LEADS[0].text, `The chairman, Jane Doe, spoke on Monday. ${sentence}`);
    expect(roles).toEqual(['Jane Doe at Calder Pumps', 'John Roe at Calder Pumps']);
  });
});
