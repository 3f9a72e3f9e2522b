/**
 * Where the bodies of each kind stand in an article, in order.
 *
 * Promises: each list is made once, when first asked for; whoever asks twice gets the very same.
 */
import type { Document } from '../../document.ts';
import { type BodyKind, kindOfName } from '../bodyKinds.ts';
import type { PlacedName } from '../templateOf.ts';
import { createActiveOf } from './createActiveOf.ts';
import { createIsAside } from './createIsAside.ts';
import { createIsOnlooker } from './createIsOnlooker.ts';
import { isSource } from './isSource.ts';
import type { Place } from './lastBefore.ts';
import type { BodyPlaces } from './surveyBodies.ts';

/** What is asked of a list for each post: whether the main body stands in it, and whether nobody else does. */
interface AboutList {
  hasMain: boolean;
  isOne: boolean;
}

export interface BodyLists {
  /** Where bodies of a kind stand: those named as one (2), or those that might be one as well (1). */
  listOf: (kind: BodyKind | undefined, least: 1 | 2) => readonly Place[];
  /** Those that might be one; where a body is named as one of the kind, a firm that only might be one is none. */
  likeOf: (kind: BodyKind | undefined) => readonly Place[];
  ask: (list: readonly Place[]) => AboutList;
  /** A list without those whom others only deal with. */
  activeOf: (list: readonly Place[]) => readonly Place[];
}

export function createBodyLists(document: Document, names: readonly PlacedName[], found: BodyPlaces): BodyLists {
  const ask = createAsk(found.main);
  const listOf = createListOf(document, names, found);
  return { listOf, likeOf: createLikeOf(found, listOf), ask, activeOf: createActiveOf(found, ask) };
}

function createAsk(main: string | undefined): BodyLists['ask'] {
  const asked = new Map<readonly Place[], AboutList>();
  return (list) => {
    const known = asked.get(list);
    if (known) return known;
    const told = {
      hasMain: main !== undefined && list.some((p) => p.entity === main),
      isOne: list.every((p) => p.entity === list[0]?.entity),
    };
    asked.set(list, told);
    return told;
  };
}

function createListOf(document: Document, names: readonly PlacedName[], found: BodyPlaces): BodyLists['listOf'] {
  const { reading, main, fitTo, places, others, isOutshone } = found;
  const isAside = createIsAside(document, names, main);
  const isOnlooker = createIsOnlooker(document, names, main);
  const acting = places.filter((p) => !isSource(reading, p) && !isAside(p) && !isOnlooker(p.entity));
  const ownPlaces = new Set(places.flatMap(({ entity, start }) => (others.has(start) ? [] : entity)));
  /**
   * 某基金董事长某乙、某丙…: a body told of little, or never but before somebody's post, that stands there only as
   * another's, is not that of whoever comes next.
   */
  const isBorrowed = (p: Place) =>
    others.has(p.start) && p.entity !== main && (isOutshone(p.entity) || !ownPlaces.has(p.entity));
  const lists = new Map<string, readonly Place[]>();
  return (kind, least) => {
    const key = `${kind} ${least}`;
    const known = lists.get(key);
    if (known) return known;
    // A body stands at many places: each is judged once.
    const fits = new Map<string, number>();
    const isFit = ({ entity }: Place) => {
      const fit = fits.get(entity) ?? fitTo(entity, kind);
      fits.set(entity, fit);
      return fit >= least;
    };
    const fitting = (kind === 'media' ? places : acting).filter(isFit);
    const own = fitting.filter((p) => !isBorrowed(p));
    const list = own.length > 0 ? own : fitting;
    lists.set(key, list);
    return list;
  };
}

function createLikeOf({ labels }: BodyPlaces, listOf: BodyLists['listOf']): BodyLists['likeOf'] {
  const isFirm = ({ entity }: Place) => kindOfName(labels.get(entity) ?? '') === 'company';
  const lists = new Map<BodyKind, readonly Place[]>();
  return (kind) => {
    const [same, like] = [listOf(kind, 2), listOf(kind, 1)];
    if (kind === undefined || kind === 'company' || same.length === 0) return like;
    const known = lists.get(kind) ?? like.filter((p) => !isFirm(p) || same.includes(p));
    lists.set(kind, known);
    return known;
  };
}
