import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';

const tools = createTools();

/** The ties of some types that a whole text tells, "name type name", sorted. */
export function tiesOfText(text: string, types: RegExp): string[] {
  const { entities, relationships } = extract(text, { file: 'a.txt', published: '2024-06-20' }, tools);
  const name = (id: string) => entities.find((e) => e.id === id)?.name;
  return relationships
    .filter(({ type }) => types.test(type))
    .map(({ source, type, target }) => `${name(source)} ${type} ${name(target)}`)
    .sort();
}
