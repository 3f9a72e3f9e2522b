/** The body that those who come and go at an offset belong to, where no post of theirs is known. */
import type { Document } from '../../document.ts';
import { AUTHORITY, PARTY } from '../authorities.ts';
import { BOARD } from '../boards.ts';
import { isPower, kindOfName } from '../bodyKinds.ts';
import type { PlacedName } from '../templateOf.ts';
import { createBounds } from './createBounds.ts';
import { createIsAside } from './createIsAside.ts';
import { createIsOnlooker } from './createIsOnlooker.ts';
import { createIsOutshone } from './createIsOutshone.ts';
import { isDealtWith } from './isDealtWith.ts';
import { lastBefore } from './lastBefore.ts';
import { longestNames } from './longestNames.ts';
import { isMereObject } from './placeBodies.ts';

/**
 * The one the article is about, where its paragraph names it before, else one that its sentence names before. Never one that judges or governs.
 */
export function createNearBody(
  document: Document,
  names: readonly PlacedName[],
  main: string | undefined,
): (offset: number) => string | undefined {
  const { reading } = document;
  const isEnglish = document.lang === 'en';
  const places = findHomes(document, names, main);
  const mains = places.filter((n) => n.entity === main);
  const isOutshone = createIsOutshone(places, mains, main);
  const boundsOf = createBounds(document);
  const isOften = isEnglish || mains.length > 1;
  /** 某队不敌对手，某甲当晚辞职: of the one that the sentence is about. */
  const isOther = (p: PlacedName | undefined, sentence: number) =>
    !isEnglish && p !== undefined && p.start >= sentence && p.entity !== main && isDealtWith(reading, p.start);
  return (offset) => {
    const { sentence, block } = boundsOf(offset);
    let index = lastBefore(places, offset);
    while (isOther(places[index], sentence)) index--;
    const any = places[index];
    if (any && any.start >= sentence && !(isEnglish && isOutshone(any.entity))) return any.entity;
    const ofMain = mains[lastBefore(mains, offset)];
    return ofMain && isOften && ofMain.start >= block ? ofMain.entity : undefined;
  };
}

/** Where bodies stand that people may come to and go from. */
function findHomes(document: Document, names: readonly PlacedName[], main: string | undefined): PlacedName[] {
  const { reading } = document;
  const isEnglish = document.lang === 'en';
  const labels = longestNames(document, names);
  const isAside = createIsAside(document, names, main);
  const isOnlooker = createIsOnlooker(document, names, main);
  const houses = new Map([...labels].map(([entity, label]) => [label, entity]));
  /** 某公司董事会: the company. */
  const atHouse = (n: PlacedName): PlacedName => {
    const label = labels.get(n.entity) ?? '';
    const house = BOARD.test(label) ? houses.get(label.replace(BOARD, '')) : undefined;
    return house === undefined ? n : { ...n, entity: house };
  };
  const isHome = (name: string) => !AUTHORITY.test(name) && !isPower(kindOfName(name)) && !PARTY.test(name);
  return (isEnglish ? names : names.map(atHouse)).filter(
    (n) =>
      n.kind === 'organization' &&
      isHome(labels.get(n.entity) ?? '') &&
      !isOnlooker(n.entity) &&
      !isAside(n) &&
      !isMereObject(reading, n) &&
      !(isEnglish && isOfAnothersPost(reading, n)),
  );
}

/** "Doe, the head of Acme, concluded that Roe had to go": the body of Doe's post, and not where Roe was. */
const isOfAnothersPost = (reading: string, { start, end }: PlacedName): boolean =>
  /^,/.test(reading.slice(end, end + 1)) &&
  /\p{Lu}[\p{L}.’'-]+, (?:the |an? |its )?(?:[a-z-]+ ){1,4}(?:of|at) (?:the )?$/u.test(
    reading.slice(Math.max(0, start - 70), start),
  );
