/** Whether what English news tells has happened, is to come, may come, or is denied: by the shape of its clause. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import type { Modality } from '../../../src/model/vocabulary.ts';

const tools = createTools();
const INTRODUCTION = 'Anna Keller is chief executive of Norvane Pumps. Peter Lund is its chairman. Halden is a rival.';

function modalitiesIn(sentence: string): Modality[] {
  const text = `A company in trouble\n\n${INTRODUCTION}\n\n${sentence}\n`;
  const { events } = extract(text, { file: 'a.txt', published: '2024-06-05', lang: 'en' }, tools);
  const from = text.indexOf(sentence);
  return events.filter(({ evidence }) => (evidence[0]?.start ?? 0) >= from).map(({ modality }) => modality);
}

const SENTENCES: Partial<Record<Modality, readonly string[]>> = {
  planned: [
    'The chief executive plans to sell the pump division.',
    'Norvane intends to sue Peter Lund.',
    'Norvane is expected to appoint Peter Lund as chairman next week.',
    'Norvane is set to buy Halden for $3 billion.',
    'Anna Keller has vowed to appeal.',
    'Peter Lund looks set to succeed Anna Keller.',
    'Anna Keller vowed to fight the charges.',
    'Anna Keller said she would resign in the autumn.',
    'Peter Lund will step down at the end of the year.',
    'Peter Lund is due to appear in court on 12 July.',
    'A hearing has been scheduled for July 12.',
    'A second trial is pencilled in for July 12.',
    'Prosecutors are preparing to charge Peter Lund.',
    'Norvane hopes to launch the pump in March.',
    'Peter Lund promised to resign if convicted.',
    'The court is scheduled to rule on the case on 3 August.',
    'The trial is to open in September.',
    'Anna Keller is to succeed Peter Lund as chairman.',
    'Norvane is about to fire Peter Lund.',
    'Halden is in talks to buy Norvane.',
    'The chief executive intends to sue Halden.',
    'An election must be held within three months.',
    'Anna Keller and Peter Lund are all but certain to resign.',
    'Norvane announced plans to buy Halden.',
    'Peter Lund is poised to step down.',
    'Norvane, a spokesman said, will sue Halden next month.',
    'Prosecutors have until July 12 to charge Peter Lund.',
    'Norvane has promised a report by Christmas.',
    'Peter Lund is expected to be questioned this week.',
  ],
  possible: [
    'Rumours swirled that Anna Keller would be fired.',
    'It is whispered that Peter Lund will quit.',
    'Peter Lund, a lawyer in Halden, may take one of the empty seats.',
    'Anna Keller is said to have resigned.',
    'Peter Lund is reported to have left Norvane.',
    'Halden is rumoured to have bought a stake in Norvane.',
    'Anna Keller was understood to be leaving Norvane.',
    'Peter Lund is alleged to have bribed an official.',
    'Peter Lund may at last resign.',
    'Norvane could sue Peter Lund.',
    'Peter Lund may resign next month.',
    'Norvane is considering suing Peter Lund.',
    'Norvane is weighing a sale of Halden.',
    'Halden might buy Norvane.',
    'Peter Lund is thought likely to resign.',
    'Peter Lund faces up to ten years in prison.',
    'Regulators can fine Norvane up to $40 million.',
    'If convicted, Peter Lund could be jailed for ten years.',
    'Anna Keller is rumoured to be leaving Norvane.',
    'Norvane is exploring a merger with Halden.',
    'Peter Lund is tipped to succeed Anna Keller.',
    'If convicted, Peter Lund could be sent to prison for 15 years.',
    'Norvane is said to be considering suing Peter Lund.',
    'Anna Keller has not ruled out leaving Norvane.',
    'Anna Keller is weighing meeting Halden.',
    'Peter Lund has been asked to testify.',
    'Peter Lund could be called as a witness.',
    'Peter Lund should appear in court in July.',
  ],
  denied: [
    'Anna Keller denied that she had lied to investors.',
    'Peter Lund denies wrongdoing.',
    'A spokesman for Norvane rejected the allegations.',
    'Anna Keller has always maintained her innocence.',
    'Norvane insists that no laws were broken.',
    'Peter Lund insisted he had done nothing wrong.',
    'His lawyer called the accusations baseless.',
    'Norvane denied any wrongdoing.',
    'Peter Lund says that he never took the money.',
    'A spokeswoman said there was no truth in the report.',
    'Norvane said it was not in talks with Halden.',
    'Peter Lund protested his innocence.',
    'Norvane refuted the claim.',
    'Norvane poured cold water on reports of a merger with Halden.',
    'Anna Keller brushed aside talk of a takeover.',
    'Anna Keller denied them.',
    'Both Anna Keller and the younger Lund deny any wrongdoing.',
    'Norvane denied having bought Halden.',
    'Anna Keller rejected claims that she had left Norvane.',
    'Norvane dismissed as false a report that it planned to sue Halden.',
    'Norvane scotched rumours that it might buy Halden.',
    'Norvane called reports that it would buy Halden nonsense.',
    'Norvane said there were no plans to buy Halden.',
    'A spokeswoman for Norvane said the claims were without foundation.',
  ],
  asserted: [
    'Anna Keller resigned on Tuesday.',
    'Norvane agreed to buy Halden for $3 billion.',
    'The court ordered Peter Lund to pay $3 million.',
    'Peter Lund was forced to resign.',
    'Norvane set up a committee to investigate Peter Lund.',
    'The regulator fined Norvane after it failed to report the leak.',
    'Anna Keller refused to resign.',
    'Shareholders voted to remove Peter Lund.',
    'In 2019 Peter Lund would join Halden.',
    'Peter Lund would later sue Norvane.',
    'Peter Lund appealed on May 3.',
    'Songs were many, none of them new, and on May 3 Anna Keller resigned.',
  ],
};

describe('the modality of a sentence of English news', () => {
  for (const [modality, sentences] of Object.entries(SENTENCES))
    it.each(sentences)(`${modality}: %s`, (sentence) => {
      expect(modalitiesIn(sentence)).toEqual([modality]);
    });

  it.each([
    'Norvane should buy Halden.',
    'Norvane would have bought Halden.',
    'Neither Anna Keller nor Peter Lund attended the meeting on May 3.',
    'On May 3, none of the directors resigned.',
    'Nobody was arrested.',
    'Peter Lund nearly left Norvane.',
    'Norvane was unable to buy Halden.',
    'Norvane has no plans to buy Halden.',
    'Anna Keller usually visits Peter Lund in the spring.',
    'Asked whether she would leave Norvane, Anna Keller said nothing.',
  ])('tells nothing of: %s', (sentence) => {
    expect(modalitiesIn(sentence)).toEqual([]);
  });

  it.each(['Anna Keller described the claims that Peter Lund had lied as serious.'])(
    'is not denied: %s',
    (sentence) => {
      expect(modalitiesIn(sentence)).not.toContain('denied');
    },
  );

  it.each<[Modality, string]>([
    ['denied', 'Anna Keller dismissed the claims as nonsense.'],
    ['denied', 'Anna Keller described the story as false.'],
    ['denied', 'Peter Lund ruled out any role for Halden.'],
    ['denied', 'Peter Lund has ruled out selling the company.'],
    ['denied', 'Anna Keller pleaded not guilty.'],
    ['denied', 'Peter Lund says he will not resign.'],
    ['denied', '"None of this is true," Anna Keller wrote.'],
    ['denied', '"We are not selling," Peter Lund said.'],
    ['denied', 'Anna Keller disavowed the memo.'],
    ['possible', 'Peter Lund refused to rule out a sale.'],
    ['possible', 'Perhaps Anna Keller will resign.'],
    ['possible', 'Anna Keller will probably resign.'],
    ['possible', 'There is talk that Anna Keller will quit.'],
    ['possible', 'It is possible that Anna Keller will quit.'],
    ['asserted', 'Police ruled out foul play.'],
    ['asserted', 'Anna Keller pleaded guilty.'],
    ['asserted', '"I did not expect this," Anna Keller said.'],
  ])('%s by other words: %s', (modality, sentence) => {
    expect(modalitiesIn(sentence)).toEqual([modality]);
  });
});
