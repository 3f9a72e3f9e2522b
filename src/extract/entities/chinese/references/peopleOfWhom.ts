/** Those of whom the words beside one of their mentions say something. */
import type { EntityMention, FoundEntity } from '../../../findings.ts';

export function peopleOfWhom(
  entities: readonly FoundEntity[],
  isSaidAt: (mention: EntityMention) => boolean,
): Set<FoundEntity> {
  return new Set(entities.filter(({ kind, mentions }) => kind === 'person' && mentions.some(isSaidAt)));
}
