/**
 * Heads that lead to what follows: an announcement, a promise, what an inquiry found.
 *
 * Promises: what is pending tells it by the verb alone where nothing that follows says what.
 */
import { addEvent } from './addEvent.ts';
import type { Arguments } from './findArguments.ts';
import { isPerson } from './groups/mentionGroup.ts';
import { isPromise } from './judgeClause.ts';
import type { Segment } from './readSegments.ts';
import type { Context, Deed, Place, Told } from './telling.ts';
import type { Trigger } from './triggers/findTriggers.ts';

/** Verbs whose subject stands behind what follows, whoever does it. */
const ANNOUNCES = /宣布|宣告|公布|公告|官宣|通报|宣示|昭告|决定|决议|提议|动议|建议/;

/** Verbs that make something public, whatever it is. */
const MADE_PUBLIC = /^(?:宣布|公告|官宣|通报|公布)/;

/** Characters of a finding that are quoted with whoever found it. */
const LONGEST_FINDING = 80;

/** "宣布，…", "发表声明：…": a light verb is told at the end of its sentence, any other by what follows alone. */
export function announce(context: Context, place: Place, deed: Deed): Told {
  const { segment, sentence, clause } = place;
  const { head, args, subject, told } = deed;
  const isLight = head.row.head === 'light';
  const isLast = clause.end >= (sentence.clauses.at(-1)?.end ?? 0);
  if (isLight && isLast) addEvent(context, place, head, args);
  const leadsOn =
    isLight ||
    head.end >= segment.end - 1 ||
    /^[，：]/.test(context.document.reading.slice(segment.end, segment.end + 1));
  if (!leadsOn) return { ...told, pending: null };
  return {
    ...told,
    pending: place.pending ?? {
      start: segment.start,
      members: ANNOUNCES.test(head.word) ? subject : [],
      ...((isLight || MADE_PUBLIC.test(head.word)) && { tell: tellLater(context, place, deed) }),
    },
  };
}

/** "承诺，三个月内公布结果": what follows is promised. */
export const isPromised = (reading: string, { word, end }: Trigger): boolean =>
  isPromise(word) && /^，/.test(reading.slice(end, end + 1));

export const promise = (context: Context, place: Place, deed: Deed): Told => ({
  ...deed.told,
  pending: { start: place.segment.start, members: [], isPromise: true, tell: tellLater(context, place, deed) },
});

/** "调查组认定，": what was found stands behind, and is told with it. */
export function tellFinding(context: Context, place: Place, deed: Deed): Told {
  const tell = () => {
    const { events } = context;
    const count = events.length;
    tellLater(context, place, deed)();
    const quote = events.length > count ? events.at(-1)?.evidence[0] : undefined;
    if (quote) quote.end = Math.max(quote.end, Math.min(place.sentence.end, quote.start + LONGEST_FINDING));
  };
  const pending = place.pending ?? { start: place.segment.start, members: [], tell };
  return { ...deed.told, subject: [], pending };
}

const tellLater =
  (context: Context, place: Place, { head, args }: Deed) =>
  () =>
    addEvent(context, { ...place, pending: null }, head, args);

/** Whoever announces in a clause what another does: "周岚宣布公司裁员". */
export function announcersOf({ triggers, groups }: Segment, head: Trigger): Arguments['participants'] {
  const verb = triggers.find((t) => t.end <= head.start && t.row.head === 'through' && ANNOUNCES.test(t.word));
  const group = verb && groups.find((g) => g.marker === 'plain' && !g.owns && g.end <= verb.start);
  return group?.members.filter(isPerson).map((named) => ({ named, role: 'speaker' })) ?? [];
}
