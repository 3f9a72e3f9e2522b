/**
 * Every place at which a town or a country of four characters or more stands, whatever words the dictionary cuts it into.
 *
 * Promises: one pass over the text; spans in order, apart from each other.
 */
import type { Span } from '../../document.ts';
import { indexForms } from './indexForms.ts';
import { PLACES } from './words/places.ts';

const LONG = 4;
const formsAt = indexForms([...PLACES].filter(({ length }) => length >= LONG));

export function findLongPlaces(reading: string): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < reading.length; start++) {
    const place = formsAt(reading, start).find((form) => reading.startsWith(form, start));
    if (place === undefined) continue;
    found.push({ start, end: start + place.length });
    start += place.length - 1;
  }
  return found;
}
