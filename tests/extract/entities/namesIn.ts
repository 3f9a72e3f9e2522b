import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import type { Entity } from '../../../src/model/story.ts';

const tools = createTools();

/** The entities of a text that the whole pipeline finds. */
export const entitiesIn = (text: string): Entity[] =>
  extract(text, { file: 'case.txt', published: '2024-06-05' }, tools).entities;

/** An entity's name and what else it is called: "Acme Corporation/Acme". */
export const allNames = ({ name, aliases }: Entity): string => [name, ...[...aliases].sort()].join('/');

/** The names that a text gives of a kind, each with what else it is called. */
export const namesIn = (text: string, kind: 'person' | 'organization'): string[] =>
  entitiesIn(text)
    .filter((e) => e.kind === kind)
    .map(allNames)
    .sort();
