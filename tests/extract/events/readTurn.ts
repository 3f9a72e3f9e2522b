/** What a passage about one of the casts tells, each event as far as a case speaks of it. */
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import { CASTS, type TurnCase } from './englishTurns.cases.ts';

const tools = createTools();

export function readTurn([cast, passage, ...wanted]: TurnCase): string[] {
  const text = `News of the week\n\n${CASTS[cast]} Nobody was surprised. ${passage} The rest is known.\n`;
  const { events, entities } = extract(text, { file: 'a.txt', published: '2024-11-14', lang: 'en' }, tools);
  const [from, to] = [text.indexOf(passage), text.indexOf(passage) + passage.length];
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const told = events.filter(({ evidence }) => evidence.some((e) => e.start < to && e.end > from));
  return wanted.length === 0
    ? told.map(({ type, evidence }) => `${type}: ${evidence[0]?.exact}`)
    : wanted.map((line) => {
        const [kind = '', words = '', people = ''] = line.split(': ');
        const [types = '', modality = 'asserted'] = kind.split('/');
        const at = text.indexOf(words, from);
        const event = told.find(
          (e) =>
            types.split(',').includes(e.type) &&
            modality.split(',').includes(e.modality) &&
            e.evidence.some(({ start, end }) => start <= at && at < end),
        );
        const names = event?.participants.map(({ entity }) => nameOf.get(entity) ?? '') ?? [];
        const isAll = people === '' || people.split(',').every((one) => names.some((name) => name.includes(one)));
        return event && isAll ? line : `not ${line}`;
      });
}
