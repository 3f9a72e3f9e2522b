/** Chinese weekdays and weekends that a story goes on by: 随后的那个周末, 接下来的周一, 那个周五, 当周周三. */
import { dayFrom, intervalOf, type Known, type Plain, plainDate } from '../calendar.ts';
import { type Context, fromDay, fromPublished, type Pattern, PUBLISHED, type Resolution } from '../pattern.ts';
import { CLOCK, DAY_PART, weekdayOf } from './fragments.ts';

/** Behind the day told. */
const NEXT =
  '(?:随后|接下来|此后|其后|之后|紧接着|接着|紧跟着|紧随其后)(?:而来)?的?(?:那|这|下)?一?个?|(?:再?下|又)一个|再?下个';
/** On the day told or behind it, and in the week of it. */
const SAME = '那一?个?|同一?个';
const OF_WEEK = '(?:当|同一?|那一?|该|这一)(?:周|个?星期|个?礼拜)的?';

/** Days after the day told from which on "the next weekend" is no more counted from publication. */
const NEWS_DAYS = 13;

const SATURDAY = 6;

type Side = 'next' | 'same' | 'week';

/** The weekday behind a day, on it or behind it, or in its week. */
function onFrom(day: Plain, weekday: number, side: Side): Plain {
  if (side === 'week') return dayFrom(day, weekday - day.dayOfWeek);
  const ahead = (weekday - day.dayOfWeek + 7) % 7;
  return dayFrom(day, ahead === 0 && side === 'next' ? 7 : ahead);
}

/** The weekend behind a day, or the one that it stands in or before. */
function weekendFrom(day: Plain, side: Side): Plain {
  const isIn = day.dayOfWeek >= SATURDAY;
  const saturday = dayFrom(day, SATURDAY - day.dayOfWeek);
  return isIn && side === 'next' ? dayFrom(saturday, 7) : saturday;
}

const dayOf = ({ year, month, day }: Known): Plain | null => (month && day ? plainDate(year, month, day) : null);

const whole = (saturday: Plain): string | null => intervalOf(saturday.toString(), dayFrom(saturday, 1).toString());

/** "下一个周五" as seen from publication. */
const ofNextWeek = (context: Context, weekday: number | null): Resolution =>
  fromPublished(context, (day) => {
    const monday = dayFrom(day, 8 - day.dayOfWeek);
    return weekday === null ? whole(dayFrom(monday, SATURDAY - 1)) : dayFrom(monday, weekday - 1).toString();
  });

/** Whether "the next one" is counted from the day told: told in this paragraph, and not of these days. */
function isOfStory({ day: told, isToldHere, isFuture, published }: Context): boolean {
  const day = told && dayOf(told);
  if (!day || !isToldHere || isFuture) return false;
  return published === null || published.since(day).days > NEWS_DAYS;
}

export const toldWeeks: Pattern[] = [
  {
    rule: 'zh-told-weekday',
    regex: new RegExp(
      `(?<![每逢\\d])(?:(?<next>${NEXT})|(?<week>${OF_WEEK})|${SAME})(?:周末(?!版|档|愉|剧|效应)|(?:周|星期|礼拜)(?<day>[一二三四五六日天])(?![个期]))${DAY_PART}${CLOCK}`,
      'g',
    ),
    resolve: ({ next, week, day: name }, context) => {
      const weekday = name ? weekdayOf(name) : null;
      if (next && /^再?下/.test(next) && !isOfStory(context)) return ofNextWeek(context, weekday);
      const side: Side = next ? 'next' : week ? 'week' : 'same';
      const told = context.day ?? context.told;
      if (!told) return { edtf: null, hold: PUBLISHED, isAside: true };
      const found = fromDay(context, (known) => {
        const day = dayOf(known);
        // Some day of that month.
        if (!day) return side === 'next' ? null : known.month === undefined ? null : known.edtf.slice(0, 7);
        return weekday === null ? whole(weekendFrom(day, side)) : onFrom(day, weekday, side).toString();
      });
      return { ...found, order: side === 'next' ? 'after' : 'same', ...(told.day === undefined && { isAside: true }) };
    },
  },
];
