/** Whose kin somebody is by their surname: "his father, Joseph Doe". */
import type { FoundEntity } from '../../../findings.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { type Gender, LOOK_BACK, type Seen } from './seenReferent.ts';

const KIN =
  /^(?:father|mother|brother|sister|son|daughter|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandfather|grandmother|twin|half-brother|half-sister|wife|husband)$/;

/** "His father, Joseph Doe": of those named lately the one who has that surname, or a part of it. */
export function findNamesake(
  tokens: readonly EnglishToken[],
  at: number,
  starts: ReadonlyMap<number, { entity: FoundEntity }>,
  seen: readonly Seen[],
  genders: ReadonlyMap<FoundEntity, Gender>,
): FoundEntity | null {
  const want = { his: 'm', her: 'f' }[tokens[at]?.lower ?? ''];
  if (!want) return null;
  let k = at + 1;
  while (k < at + 3 && /^(?:own|late|elder|younger|older|twin|only|eldest|youngest)$/.test(tokens[k]?.lower ?? '')) k++;
  if (!KIN.test(tokens[k]?.lower ?? '')) return null;
  const kin = starts.get(tokens[tokens[k + 1]?.text === ',' ? k + 2 : k + 1]?.start ?? -1)?.entity;
  const surname = kin?.kind === 'person' ? kin.name.split(' ').slice(1).at(-1) : undefined;
  if (!surname) return null;
  const isNamesake = (name: string) => name.split(' ').slice(1).at(-1)?.split('-').includes(surname);
  return (
    seen
      .slice(-LOOK_BACK)
      .findLast(
        ({ entity }) =>
          entity !== kin &&
          entity.kind === 'person' &&
          (genders.get(entity) ?? want) === want &&
          isNamesake(entity.name),
      )?.entity ?? null
  );
}
