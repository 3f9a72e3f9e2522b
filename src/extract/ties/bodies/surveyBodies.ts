/** What is known of the bodies of an article, for whoever asks which of them is meant somewhere. */
import type { Document } from '../../document.ts';
import type { PlacedName } from '../templateOf.ts';
import { type BodyLists, createBodyLists } from './createBodyLists.ts';
import { type Bounds, createBounds } from './createBounds.ts';
import { createFit, type Fit } from './createFit.ts';
import { createIsOutshone } from './createIsOutshone.ts';
import { findOthersBodies } from './findOthersBodies.ts';
import type { Place } from './lastBefore.ts';
import { longestNames } from './longestNames.ts';
import { placeBodies } from './placeBodies.ts';
import { readToldKinds } from './readToldKinds.ts';

/** What asks: a post, that of a founder, or words that stand for a body. */
export type Use = 'post' | 'founder' | 'name';

/** Of a body that is named no more often the article may tell in passing, though its opening names it. */
const FEW = 2;

export interface BodyPlaces {
  reading: string;
  isEnglish: boolean;
  use: Use;
  /** The body that the article is about. */
  main: string | undefined;
  labels: ReadonlyMap<string, string>;
  fitTo: Fit;
  /** Where bodies stand as places that somebody may be at, and the main one among them. */
  places: readonly PlacedName[];
  mains: readonly Place[];
  /** Whether the main body is named more often than one that the article may only tell of in passing. */
  isMainOften: boolean;
  /** Where bodies stand as the place of somebody's post. */
  others: ReadonlySet<number>;
  boundsOf: (offset: number) => Bounds;
  /** Whether a body is named so much less than the main one that posts without a place are hardly its own. */
  isOutshone: (entity: string | undefined) => boolean;
}

export interface BodySurvey extends BodyPlaces {
  lists: BodyLists;
}

export function surveyBodies(
  document: Document,
  names: readonly PlacedName[],
  main: string | undefined,
  use: Use,
): BodySurvey {
  const { reading } = document;
  const isEnglish = document.lang === 'en';
  const bodies = names.filter((n) => n.kind === 'organization');
  const places = placeBodies(document, bodies, main, use === 'founder');
  const mains = places.filter((p) => p.entity === main);
  const labels = longestNames(document, names);
  const found = {
    ...{ reading, isEnglish, use, main, labels, places, mains, isMainOften: mains.length > FEW },
    fitTo: createFit(labels, readToldKinds(reading, names)),
    others: isEnglish ? new Set<number>() : findOthersBodies(reading, names),
    boundsOf: createBounds(document),
    isOutshone: createIsOutshone(places, mains, main),
  };
  return { ...found, lists: createBodyLists(document, names, found) };
}
