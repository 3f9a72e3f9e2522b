/**
 * When ties begin and end, as far as the story's events say.
 *
 * Does not know: ties without any date; they are there all the time.
 */
import { type Day, parseEdtf } from '../model/edtf.ts';
import type { Relationship, Story } from '../model/story.ts';

export interface TieTime {
  from: Day;
  to: Day;
}

const FOREVER: TieTime = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
/** Ties that end when their source leaves their target. */
const ENDED_BY_LEAVING: ReadonlySet<string> = new Set(['role_at', 'joined']);

function firstDay(tie: Relationship, dates: ReadonlyMap<string, string | null>): Day | null {
  const texts = tie.since ? [tie.since] : tie.events.map((id) => dates.get(id) ?? null);
  const days = texts.map((text) => (text ? parseEdtf(text)?.from : undefined)).filter((d) => d !== undefined);
  return days.length > 0 ? Math.min(...days) : null;
}

/** The days of each tie, by its id. */
export function findTieTimes(story: Story): Map<string, TieTime> {
  const dates = new Map(story.events.map((e) => [e.id, e.date]));
  const left = new Map<string, Day>();
  for (const tie of story.relationships) {
    const day = tie.type === 'left' ? firstDay(tie, dates) : null;
    if (day !== null && Number.isFinite(day)) left.set(`${tie.source}\n${tie.target}`, day);
  }
  return new Map(
    story.relationships.map((tie) => {
      const from = firstDay(tie, dates) ?? FOREVER.from;
      const until = tie.until ? (parseEdtf(tie.until)?.to ?? FOREVER.to) : FOREVER.to;
      const gone = ENDED_BY_LEAVING.has(tie.type) ? left.get(`${tie.source}\n${tie.target}`) : undefined;
      return [tie.id, { from, to: gone !== undefined && gone > from ? Math.min(until, gone) : until }];
    }),
  );
}

/** Something begins: the day that is reckoned with, and the date as exact as the article has it, EDTF. */
export interface Step {
  day: Day;
  date: string;
}

/** Days on which something begins, in order, each once, with the most exact of the dates that begin on it. */
export function findSteps(story: Story): Step[] {
  const found = new Map<Day, Step & { length: number }>();
  for (const { date } of story.events) {
    const begin = date?.split('/')[0];
    const known = begin ? parseEdtf(begin) : null;
    if (!begin || !known || !Number.isFinite(known.from)) continue;
    const length = known.to - known.from;
    if (length < (found.get(known.from)?.length ?? Number.POSITIVE_INFINITY))
      found.set(known.from, { day: known.from, date: begin, length });
  }
  return [...found.values()].sort((a, b) => a.day - b.day).map(({ day, date }) => ({ day, date }));
}
