/** Kinds of bodies that are said before their names. */
import { type BodyKind, kindOfName } from '../bodyKinds.ts';
import type { PlacedName } from '../templateOf.ts';

/** 执政党「某某联盟」, 私立医院某某: what a body is said to be directly before its name. */
const TOLD = /([\u4e00-\u9fff]{2,4})[“「『《]$/u;

/** 律师事务所某某, "the law firm Acme": asked by others, whatever its name says. */
const TOLD_PRACTICE =
  /(?:律师事务所|律所|会计师事务所|审计机构|审计师)[“「《]?$|\b(?:(?:law|accounting|audit|auditing|consulting|accountancy|legal) firm|auditors?|solicitors|consultancy|accountants) (?:of )?$/iu;
const LONGEST_KIND = 20;

/** The kind of each body that is said before its name. */
export function readToldKinds(reading: string, names: readonly PlacedName[]): ReadonlyMap<string, BodyKind> {
  const kinds = new Map<string, BodyKind>();
  for (const { kind, start, entity } of names) {
    if (kind !== 'organization') continue;
    const told = TOLD.exec(reading.slice(Math.max(0, start - 5), start))?.[1];
    const own = TOLD_PRACTICE.test(reading.slice(Math.max(0, start - LONGEST_KIND), start))
      ? 'practice'
      : told && kindOfName(told);
    if (own) kinds.set(entity, own);
  }
  return kinds;
}
