/** Figures of speech and present-tense reports in English, each with what looks like it and tells of nothing. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();
const INTRODUCTION =
  'Anna Keller is chief executive of Norvane Pumps. Peter Lund is its chairman. Maria Ortiz is a federal judge in Denver. Tom Reyes is a lawyer for Keller.';

function eventsIn(sentence: string) {
  const text = `A company in trouble\n\n${INTRODUCTION}\n\n${sentence}\n`;
  const { events } = extract(text, { file: 'a.txt', published: '2024-06-05' }, tools);
  const from = text.indexOf(sentence);
  return events.filter(({ evidence }) => (evidence[0]?.start ?? 0) >= from);
}

const FIGURES: Record<string, readonly string[]> = {
  support: [
    'The auditor, Paul Dent, has not: in an affidavit he vouches for his late client’s lucidity.',
    'Lund threw his weight behind Keller.',
    'Lund stuck up for Keller.',
    'Lund went in to bat for Keller.',
    'Reyes has taken her side.',
    'Fellow directors are rallying around her.',
  ],
  dispute: [
    'Maria Stone, who chairs the guild, complains that the regulator did nothing.',
    'Staff plan a lunchtime walkout on 4 March.',
    'Critics accuse the minister of nepotism.',
    'Reyes has yanked his savings from Norvane.',
    'Lund called the plan a slow-motion surrender.',
    'Norvane dismissed the case as a fishing trip.',
    'Keller carried her suspicions to the regulator as early as 2018.',
    'Keller blew the whistle on the practice in 2018.',
    'Lund washed his hands of the scheme.',
    'Keller and Lund fell out over the plan.',
    'Keller crossed swords with Lund over pay.',
    'Lund took aim at Keller in a speech.',
    'Lund took issue with the report.',
  ],
  legal: [
    'The agency vows to take the fight to a higher court.',
    'Keller asked the High Court for £42mn from Norvane.',
    'Reyes escaped with a suspended term.',
    'Reyes got off with a fine.',
    'Keller’s counsel is readying an appeal.',
    'A court tore up the singer’s contract with Norvane.',
    'Keller dragged Norvane to court in May.',
    'Keller took Norvane to court over the pay.',
    'Keller was sent down for ten years.',
    'Keller was put behind bars.',
    'Keller turned state witness in 2023.',
    'Keller could herself come under scrutiny.',
    'Keller’s complaint was filed last November.',
    'A judge locked Keller up for nine years.',
    'The court sided with Keller.',
    'The court found in favour of Keller.',
  ],
  deal: [
    'Keller, meanwhile, plans to list the company by next March.',
    'The games group Tianyu gobbled Norvane up on the cheap.',
    'Norvane put ¥310bn on the table in August.',
    'Lund may now turn hostile.',
    'Norvane snapped up a rival for £30mn.',
    'Norvane is in talks to buy a rival.',
  ],
  decision: [
    'The fund intends to claw some of it back.',
    'The board gave the plan the thumbs-up.',
    'The board gave the plan the green light.',
    'The board threw the plan out.',
  ],
  appointment: [
    'Into his chair slides Mary Holt, until last summer finance director of Acme.',
    'He was first handed the gavel at the firm in 2015.',
    'Lund was handed the keys to the corner office in May.',
    'Ortiz has been given the nod to run the division.',
    'Keller will hold the fort until a successor is found.',
    'Lund is minding the shop.',
    'Reyes is keeping the seat warm until the autumn.',
    'Lund was put in charge of the plant in June.',
    'The board put Lund in charge of the Nagoya plant.',
    'Norvane placed Reyes at the helm on Monday.',
    'The mantle passed to Lund in 2019.',
    'Lund got the top job in May.',
    'Ortiz has since been ennobled.',
    'Ortiz was knighted in 2019.',
  ],
  departure: [
    'Keller has thrown in the towel at Norvane after seven months.',
    'Keller cleared her desk on Friday.',
    'Keller hung up her boots in June.',
    'Keller called time on her career on Monday.',
    'Keller bowed out after the vote.',
    'Keller parted company with Norvane in May.',
    'Keller and Norvane parted ways in May.',
    'Keller fell on her sword on Tuesday.',
    'Keller called it a day.',
    'Keller jumped ship to a rival in October.',
  ],
  dismissal: [
    'Keller was eased out last July.',
    'Keller was shunted off the board.',
    'Her half-brother shunted her off the board.',
    'Keller was shown the door on Monday.',
    'The board voted out Keller on Monday.',
    'Lund was voted off the board in June.',
    'Keller was given her marching orders.',
    'Keller got the boot in April.',
    'The board wielded the axe on Monday.',
  ],
  return: [
    'Keller was coaxed back from retirement in 2021.',
    'Her laboratory is to be handed back to her in October.',
    'Keller was lured back to the firm in May.',
    'Keller was back at her desk on Monday.',
  ],
  launch: [
    'Eight months later, Norvane brought out a new pump.',
    'Norvane rolled out the new pump in March.',
    'The magazine made its debut in May.',
    'The pump hit the shelves in June.',
    'Her memoir came out in May.',
    'The streaming service Lantern may film her story.',
  ],
  founding: [
    'The company saw the light of day in 2014.',
    'Keller started Norvane in her mother’s garage.',
    'Keller opened the business in a shed in 1998.',
  ],
  incident: [
    'Keller walked off with the formula.',
    'Keller made off with the money.',
    'Keller perished of malaria in Lusaka.',
    'Lund slipped across the border in August.',
    'Lund breathed his last in March.',
  ],
  meeting: [
    'A retired judge sat the siblings down over coffee.',
    'Keller dined with Lund twice in the hope of a truce.',
    'A mediation session broke up without agreement.',
  ],
  assessment: ['A panel combed through 61 papers.', 'Auditors pored over the accounts for months.'],
  change: [
    'Norvane’s shares perked up 4 per cent.',
    'The book is selling three times as fast as in April.',
    'Norvane’s market value has halved since November.',
  ],
  joining: ['It was Lund who spotted her at a contest in 2011.'],
};

const NOTHING: readonly string[] = [
  'Keller minds her words.',
  'The shop holds 300 chairs.',
  'Lund supports a football team.',
  'The company sells pumps to farmers.',
  'Keller keeps fit.',
  'Plans to build the mill have been discussed for years.',
  'Sales to the public are rare.',
  'The talks this week are private.',
  'A judge wears a robe.',
];

describe('English figures of speech', () => {
  for (const [type, sentences] of Object.entries(FIGURES))
    it.each(sentences)(`${type}: %s`, (sentence) => {
      expect(eventsIn(sentence).map((e) => e.type)).toContain(type);
    });
  it.each(NOTHING)('nothing happens: %s', (sentence) => {
    expect(eventsIn(sentence)).toEqual([]);
  });
  it('knows whose place is taken', () => {
    for (const sentence of ['Into Keller’s chair slides Peter Lund.', 'From June Lund will sit in for Keller.'])
      expect(eventsIn(sentence)[0]?.participants).toEqual(
        expect.arrayContaining([
          { entity: 'anna-keller', role: 'predecessor' },
          { entity: 'peter-lund', role: expect.stringMatching(/^(?:agent|patient)$/) },
        ]),
      );
  });
  it.each([
    ['legal', 'The tribunal binned the complaint on Monday.'],
    ['deal', 'The fund wired $40 million to the swindlers in May.'],
    ['decision', 'The foundation spirited the prize away from Keller in May.'],
  ])('reads a verb that no rule knows by its topic, %s: %s', (type, sentence) => {
    expect(eventsIn(sentence).map((e) => e.type)).toContain(type);
  });
});
