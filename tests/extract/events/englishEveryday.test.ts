/** Happenings in everyday words in English, each kind with sentences that look like it and tell of nothing. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();
const INTRODUCTION =
  'Anna Keller is chief executive of Norvane Pumps. Peter Lund is its chairman. Maria Ortiz is a federal judge in Denver.';

function typesIn(sentence: string): string[] {
  const text = `A company in trouble\n\n${INTRODUCTION}\n\n${sentence}\n`;
  const { events } = extract(text, { file: 'a.txt', published: '2024-06-05' }, tools);
  const from = text.indexOf(sentence);
  return events.filter(({ evidence }) => (evidence[0]?.start ?? 0) >= from).map(({ type }) => type);
}

const EVERYDAY: Record<string, readonly string[]> = {
  legal: [
    'The jury found Lund, the founder of a failed lender, guilty of fraud.',
    'The commissioner found for the tenants in December.',
    'By Friday Norvane was in bankruptcy court.',
    'Police released Peter Lund on Friday.',
    'Lund served four years for fraud.',
  ],
  decision: [
    'The aviation agency certified the pump in March 2017.',
    'The council ruled on the bid in May.',
    'The committee named a shortlist.',
  ],
  appointment: [
    'Lund was put in her place.',
    'His place went to Peter Lund.',
    'The chairmanship passed to Keller in May.',
    'Keller handed over to Lund in August.',
    'Keller handed over the reins to Lund in August.',
    'Keller ran for mayor in May.',
    'The board replaced Keller last month.',
  ],
  joining: ['Keller came to Norvane as an intern in 1985.'],
  dismissal: ['Days later the channel dumped its biggest star, Peter Lund.'],
  restructuring: ['The paper, 168 years old, was shut in July.', 'Two branches were closed in May.'],
  change: [
    'Norvane cut its output in April.',
    'Norvane raised its forecast on Monday.',
    'His contract expired in May.',
    'Norvane ran out of cash in May.',
  ],
  deal: ['The airline ordered 40 new jets in May.', 'The heirs gave up their shares in June.'],
  launch: ['The airline flew its first passengers in May.'],
  dispute: [
    'Keller swore at Lund in the meeting.',
    'Lund loathed the plan.',
    'Ortiz wanted to know why nobody had called.',
    'Keller called the plan “a shambles and a disgrace”.',
    'Lund branded her reckless and arrogant.',
    'Students occupied the plant in May.',
  ],
  support: [
    'The directors expressed full confidence in Keller.',
    'Lund declared at once for Keller.',
    'The government rescued Norvane in May.',
    'The charity funded the study.',
  ],
  leave: ['Norvane suspended Peter Lund.'],
  assessment: ['The panel reported on the accident in May.'],
  meeting: [
    'Keller sounded Lund out in the spring.',
    'Keller sounded out Lund in March.',
    'The two sides resumed talks in May.',
    'Keller hosted Lund in June.',
  ],
  statement: [
    'A week later Norvane issued a bulletin.',
    'Keller called it one of the best years of her life.',
    'Lund saw no reason for a recall.',
    'Keller cited personal reasons.',
    'A magazine exposed the scheme in 2019.',
    'In December it emerged that Lund had been followed.',
    '“I had no idea,” Keller repeated on Friday.',
  ],
  incident: ['The jet plunged into the sea in March.'],
};

const NOTHING: readonly string[] = [
  'Keller went to the door.',
  'Nobody has been arrested.',
  'No charges were brought.',
  'The chair stands in the corner.',
  'Keller was in the kitchen.',
  'Keller runs for an hour each morning.',
  'The lamp served its purpose.',
  'He found for himself a quiet corner.',
  'The dog dived into the pool.',
  'Keller has no confidence tricks.',
];

describe('happenings in everyday words', () => {
  for (const [type, sentences] of Object.entries(EVERYDAY))
    it.each(sentences)(`${type}: %s`, (sentence) => {
      expect(typesIn(sentence)).toContain(type);
    });
  it.each(NOTHING)('nothing happens: %s', (sentence) => {
    expect(typesIn(sentence)).toEqual([]);
  });
});
