/**
 * A name of a Chinese clause that belongs to the group before it: told together with it, or whom that only describes.
 */
import type { Span } from '../../../document.ts';
import { isConjoined, isPairOfSurnames } from './isConjoined.ts';
import { isDelegate, isModifier } from './isModifier.ts';
import { markerOf } from './markerOf.ts';
import type { Group, Named } from './mentionGroup.ts';

/** The name before, and where it ends with its bracket. */
export interface Last {
  end: number;
  named: Named;
}

/** A name behind others, in the stretch that is read. */
export interface Next {
  reading: string;
  span: Span;
  groups: readonly Group[];
  last: Last;
  /** What tells of a deed there. */
  verbs: readonly Span[];
  named: Named;
  /** Where its post begins, and where it ends with its bracket. */
  postStart: number;
  end: number;
}

/** Whether it was taken into the group before it. */
export function takeIn(next: Next): boolean {
  const { reading, groups, last, named, end } = next;
  const group = groups.at(-1);
  if (!group) return false;
  const gap = reading.slice(last.end, named.start);
  const isOfThem = AND_OTHERS.test(gap) && gap.length > 1;
  if (!isOfThem) {
    if (isConjoined(gap) || isPairOfSurnames(gap, last.named, named)) group.members.push(named);
    else if (!isSame(gap, last.named, named) && !describes(next, group, gap)) return false;
  }
  group.end = end;
  return true;
}
/** "张三等五人" */
const AND_OTHERS = /^等(?:共?\s?(?:\d+|[一二两三四五六七八九十百多数几]+)?余?(?:名|位|个|家|人)?)?$/;

const isSame = (gap: string, one: Named, other: Named): boolean => one.entity === other.entity && gap.trim() === '';

/** Where the last of the group only says whose or what the next is, that one takes its place. */
function describes(next: Next, group: Group, gap: string): boolean {
  const { last, named, postStart } = next;
  const isOfNext = isDelegate(last.named, gap, named) || isModifier(gap, named, postStart, last.end);
  if (!isOfNext || isObject(next, group, gap)) return false;
  // 夫妇, 兄弟俩: one word for several.
  const { start } = last.named;
  while (group.members.at(-1)?.start === start) group.members.pop();
  group.members.push(named);
  if (gap.startsWith('的') && markerBefore(next, group) === 'other') group.start = postStart;
  return true;
}

const markerBefore = ({ reading, span }: Next, group: Group) => markerOf(reading.slice(span.start, group.start));

/** "支持何亦的周岚": his name is the verb's, and she is not his; so where the verb stands between them, "将何亦解职的董事周岚". */
const isObject = (next: Next, group: Group, gap: string): boolean =>
  (next.groups.length === 1 &&
    gap.endsWith('的') &&
    next.verbs.some((v) => group.start - v.end <= 1 && v.end <= group.start)) ||
  (next.verbs.some((v) => v.start >= next.last.end && v.end < next.named.start) && markerBefore(next, group) === 'ba');
