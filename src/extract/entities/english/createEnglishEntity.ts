import type { EntityKind } from '../../../model/vocabulary.ts';
import type { FoundEntity } from '../../findings.ts';
import { idOfName } from './findEnglishByline.ts';

/** Somebody or a body of an English article, with nothing but a name yet. */
export const createEnglishEntity = (kind: EntityKind, name: string): FoundEntity => ({
  id: idOfName(name),
  kind,
  name,
  aliases: [],
  mentions: [],
  appositions: [],
});
