/** What bodies of an English article are called, for what depends on what they are. */
import type { FoundEntity } from '../../findings.ts';

/** What a body is called, with "regulator" where words beside its name say that it is one. */
export function nameWithOffice(
  entities: readonly FoundEntity[],
  nameOf: (entity: string) => string,
): (entity: string) => string {
  const offices = new Set(
    entities
      .filter(
        (e) => e.kind === 'organization' && e.appositions.some((a) => /\b(?:regulator|watchdog)$/iu.test(a.exact)),
      )
      .map((e) => e.id),
  );
  return (id) => (offices.has(id) ? `${nameOf(id)} regulator` : nameOf(id));
}
