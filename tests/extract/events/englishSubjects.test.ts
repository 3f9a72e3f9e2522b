/** Who takes part in what plain newspaper sentences tell: frames × how somebody is named × verbs. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();
const LEAD =
  'Acme Industries is a maker of pumps in Westbridge. Jane Doe became its chief executive in 2015. Its rival is Orbis Group.\n\n';

/** Of each event of the types that the sentence tells: who takes part, but for the firm that says it. */
function readCast(sentence: string, types: readonly string[]): string[] {
  const story = extract(`${LEAD}${sentence}\n`, { file: 'a.txt', lang: 'en', published: '2020-01-10' }, tools);
  const nameOf = (id: string) => story.entities.find((e) => e.id === id)?.name ?? id;
  return story.events
    .filter((e) => types.includes(e.type) && e.evidence.some((q) => q.start >= LEAD.length))
    .map(({ participants }) =>
      participants
        .map((p) => nameOf(p.entity))
        .filter((name) => name !== 'Acme Industries')
        .sort()
        .join('+'),
    );
}

const NAMES = ['Jane Doe, 52,', 'its chief executive, Jane Doe,', 'Jane Doe, the chief executive of Acme Industries,'];
const capital = (words: string) => `${words[0]?.toUpperCase()}${words.slice(1)}`;

/** What somebody does, in the past and the perfect, and as what it counts. */
const GOES = [
  ['resigned', 'resigned', 'departure'],
  ['stepped down', 'stepped down', 'departure'],
  ['was sacked', 'been sacked', 'dismissal'],
  ['was arrested', 'been arrested', 'legal'],
] as const;
const FRAMES: Record<string, (name: string, past: string, perfect: string) => string> = {
  said: (name, _, perfect) => `The company said ${name} had ${perfect}.`,
  'said on a day': (name, _, perfect) => `The company said on Monday ${name} had ${perfect}.`,
  'said in a statement': (name, _, perfect) => `The company said in a statement on Monday ${name} had ${perfect}.`,
  confirmed: (name, _, perfect) => `The company confirmed ${name} had ${perfect}.`,
  'which said': (name, _, perfect) => `The letter, which said ${name} had ${perfect}, was short.`,
  'it is believed': (name, _, perfect) => `It is believed ${name} has ${perfect}.`,
  after: (name, past) => `After ${name} ${past} on Monday, the shares fell.`,
  'hours after': (name, past) => `Hours after ${name} ${past} on Monday, the shares fell.`,
  when: (name, past) => `When ${name} ${past} in 2018, the shares fell.`,
};
const told = Object.entries(FRAMES).flatMap(([, frame]) =>
  NAMES.flatMap((name) => GOES.map(([past, perfect, type]) => [frame(name, past, perfect), type] as const)),
);

describe('whoever is named with what they are', () => {
  it.each(told)('%s', (sentence, type) => expect(readCast(sentence, [type])).toEqual(['Jane Doe']));
});

/** What is done to somebody. */
const DONE = [
  ['fired', 'firing', 'dismissal'],
  ['ousted', 'ousting', 'dismissal'],
  ['suspended', 'suspending', 'leave'],
  ['sued', 'suing', 'legal'],
] as const;
const OBJECTS = ['Jane Doe', 'chief executive Jane Doe', 'its chief executive, Jane Doe,', 'Jane Doe, 52,'];
const DEEDS: Record<string, (name: string, past: string, ing: string) => string> = {
  active: (name, past) => `Orbis Group ${past} ${name} on Monday.`,
  also: (name, past) => `Orbis Group also ${past} ${name} on Monday.`,
  after: (name, past) => `The shares fell after Orbis Group ${past} ${name} on Monday.`,
  'after in front': (name, past) => `After Orbis Group ${past} ${name} on Monday, the shares fell.`,
  participle: (name, past) =>
    `${capital(name).replace(/,$/, '')}, ${past} by Orbis Group on Monday, declined to comment.`,
  'after being': (name, past) => `${capital(name)} moved to Westbridge after being ${past} by Orbis Group on Monday.`,
  before: (name, _, ing) => `Orbis Group consulted lawyers before ${ing} ${name} on Monday.`,
};
const done = Object.entries(DEEDS).flatMap(([, frame]) =>
  OBJECTS.flatMap((name) => DONE.map(([past, ing, type]) => [frame(name, past, ing), type] as const)),
);

describe('whoever it is done to, and by whom', () => {
  it.each(done)('%s', (sentence, type) => expect(readCast(sentence, [type])).toEqual(['Jane Doe+Orbis Group']));
});

describe('single turns', () => {
  const cases: [string, string, string[]][] = [
    ['The company said Jane Doe and Tom Arden had resigned.', 'departure', ['Jane Doe+Tom Arden']],
    ['Shares in the firm fell on Monday as chief executive Jane Doe quit.', 'departure', ['Jane Doe']],
    ['The week ended in chaos, with the chief executive resigning.', 'departure', ['Jane Doe']],
    ['Orbis Group is expected to fire her next week.', 'dismissal', ['Jane Doe+Orbis Group']],
    ['Jane Doe was praised by Orbis Group on Monday.', 'support', ['Jane Doe+Orbis Group']],
    ['Jane Doe, replaced on Monday, declined to comment.', 'dismissal', ['Jane Doe']],
    ['Jane Doe was replaced on Monday.', 'dismissal', ['Jane Doe']],
    [
      'Jane Doe, the chief executive of Acme Industries, dismissed by Orbis Group on Monday, declined to comment.',
      'dismissal',
      ['Jane Doe+Orbis Group'],
    ],
  ];
  it.each(cases)('%s', (sentence, type, cast) => expect(readCast(sentence, [type])).toEqual(cast));
});

describe('the same words, where they tell of something else', () => {
  const cases: [string, string, string[]][] = [
    ['Tom Arden announced a deal and Jane Doe resigned on Monday.', 'departure', ['Jane Doe']],
    ['Tom Arden said yes and Jane Doe resigned on Monday.', 'departure', ['Jane Doe']],
    ["Jane Doe, who announced the deal, the firm's biggest, resigned on Monday.", 'departure', ['Jane Doe']],
    ['After the vote, Jane Doe, the chief executive, resigned, and the shares fell.', 'departure', ['Jane Doe']],
    ['After Tom Arden resigned as chairman, Jane Doe, his deputy, was fired.', 'dismissal', ['Jane Doe']],
    ['Tom Arden served as chief executive until 2018.', 'departure', []],
    ['In her last year the shares rose.', 'departure', []],
    ['The film was praised by critics.', 'support', []],
    ['The pump was replaced on Monday.', 'dismissal', []],
    ['A showdown with ousted chairman Jane Doe loomed.', 'dismissal', []],
  ];
  it.each(cases)('%s', (sentence, type, cast) => expect(readCast(sentence, [type])).toEqual(cast));
});
