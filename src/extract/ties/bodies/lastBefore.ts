/** Where bodies stand in an article, in order, and which of them stands before an offset. */
import { countWhile } from '../../../model/countWhile.ts';

export interface Place {
  start: number;
  end: number;
  entity: string;
}

/** Index of the last item that ends at or before an offset, or -1. `items`: in order. */
export function lastBefore(items: readonly Place[], offset: number): number {
  return countWhile(items.length, (i) => (items[i] as Place).end <= offset) - 1;
}

/** The nearest before an offset, and not before `floor`. */
export function nearest(list: readonly Place[], offset: number, floor: number): string | undefined {
  const place = list[lastBefore(list, offset)];
  return place && place.start >= floor ? place.entity : undefined;
}
