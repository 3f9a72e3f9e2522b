import type { FoundEntity } from '../../../findings.ts';

/** Another form of a name, once. */
export function addAlias(entity: FoundEntity, alias: string): void {
  if (alias !== entity.name && !entity.aliases.includes(alias)) entity.aliases.push(alias);
}
