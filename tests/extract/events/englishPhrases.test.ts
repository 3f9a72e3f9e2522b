/** Ordinary phrases of English newspapers: each tells of its kind of happening, their literal likes of nothing. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import { NOTHING, PHRASES } from './englishPhrases.cases.ts';

const tools = createTools();
const CAST =
  'Anna Keller is chief executive of Norvane Pumps. Peter Lund is its chairman. Maria Ortiz is its finance director. Westbrook United is a football club. Ivan Petrov is the minister for the sea. Greta Vogel leads the Green Alliance.';

function eventsIn(sentence: string) {
  const text = `News of the week\n\n${CAST} Nobody was surprised.\n\n${sentence}\n\nThe rest is known.\n`;
  const { events, entities } = extract(text, { file: 'a.txt', published: '2024-11-14', lang: 'en' }, tools);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const from = text.indexOf(sentence);
  return events
    .filter(({ evidence }) => evidence.some((e) => e.start < from + sentence.length && e.end > from))
    .map(({ type, modality, participants }) => ({
      type,
      modality,
      who: participants.map(({ entity }) => nameOf.get(entity) ?? ''),
    }));
}

describe('English phrases', () => {
  for (const [type, sentences] of Object.entries(PHRASES))
    it.each(sentences)(`${type}: %s`, (sentence) => {
      expect(eventsIn(sentence).map((e) => e.type)).toContain(type);
    });
  it.each(NOTHING)('nothing happens: %s', (sentence) => {
    expect(eventsIn(sentence)).toEqual([]);
  });
  it.each([
    ['departure', 'After leaving Norvane in 2011, Keller slept.', 'Anna Keller'],
    ['dismissal', 'After being sacked in May, Keller, a chemist, slept.', 'Anna Keller'],
    ['joining', 'Before joining Norvane, Keller slept badly.', 'Anna Keller'],
    ['legal', 'The arrest of Keller stunned Norvane.', 'Anna Keller'],
    ['dismissal', 'Keller’s dismissal stunned Norvane.', 'Anna Keller'],
    ['support', 'Lund has the backing of Keller.', 'Anna Keller'],
    ['appointment', 'It fell to Ortiz to hold the fort.', 'Maria Ortiz'],
    ['appointment', 'The minister asked a retired judge, Maria Ortiz, to head an inquiry.', 'Maria Ortiz'],
    ['legal', 'Police are looking into Keller.', 'Anna Keller'],
    ['meeting', 'Keller got to know Lund at a summer school.', 'Peter Lund'],
  ])('%s, who takes part: %s', (type, sentence, who) => {
    expect(eventsIn(sentence).find((e) => e.type === type)?.who).toContain(who);
  });
});
