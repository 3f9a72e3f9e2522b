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

/** Days on which something begins, in order, each once. */
export function findSteps(story: Story): Day[] {
  const days = story.events.map((e) => (e.date ? parseEdtf(e.date)?.from : undefined));
  const known = days.filter((d): d is Day => d !== undefined && Number.isFinite(d));
  return [...new Set(known)].sort((a, b) => a - b);
}
