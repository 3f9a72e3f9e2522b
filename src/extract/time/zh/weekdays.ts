/** Chinese days counted from the publication date: 上周三, 本周一, 周二, 昨天, 今晚, 上周. */
import { dayFrom, intervalOf, plainDate } from '../calendar.ts';
import { fromDay, fromPublished, fromTold, type Pattern } from '../pattern.ts';
import { CLOCK, DAY_PART, weekdayOf } from './fragments.ts';

const WEEKS: Record<string, number> = { 上上: -2, 上: -1, 上一: -1, 本: 0, 这: 0, 下: 1, 下一: 1, 下下: 2 };
const DAYS: Record<string, number> = {
  大前天: -3,
  前天: -2,
  前日: -2,
  前晚: -2,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨夜: -1,
  昨午: -1,
  昨晨: -1,
  昨早: -1,
  昨: -1,
  今天: 0,
  今日: 0,
  今晚: 0,
  今早: 0,
  今晨: 0,
  今夜: 0,
  今午: 0,
  即日: 0,
  明天: 1,
  明日: 1,
  明晚: 1,
  明早: 1,
  后天: 2,
  大后天: 3,
};
const WEEK = '(?:周|星期|礼拜)';

export const weekdays: Pattern[] = [
  {
    rule: 'zh-day-in-brackets',
    regex: new RegExp(
      `(?<day>前|昨|今|这|明)[日天早晚晨夜]?（(?:3[01]|[12]\\d|0?[1-9])[日号]?）(?:[日天早晚晨])?${DAY_PART}${CLOCK}`,
      'g',
    ),
    resolve: (groups, context) =>
      fromPublished(context, (day) => dayFrom(day, { 前: -2, 昨: -1, 明: 1 }[groups.day as string] ?? 0).toString()),
  },
  {
    rule: 'zh-weekday-of-week',
    regex: new RegExp(
      `(?<week>上上|上一|下下|下一|上|本|这|下)个?(?:${WEEK}|周星期)(?<day>[一二三四五六日天])(?![至到]?[一二三四五六七八九十]?[个期])(?:[至到—-]${WEEK}(?<to>[一二三四五六日天]))?${DAY_PART}${CLOCK}`,
      'g',
    ),
    resolve: ({ day: from = '', to, week = '' }, context) =>
      fromPublished(context, (day) => {
        const on = (weekday: string) =>
          dayFrom(day, weekdayOf(weekday) - day.dayOfWeek + 7 * (WEEKS[week] as number)).toString();
        return to ? intervalOf(on(from), on(to)) : on(from);
      }),
  },
  {
    rule: 'zh-week',
    regex:
      /(?<![部手麾旗门属]|名)(?<week>上上|上一|下下|下一|上|本|这|下)个?(?:周(?!年|边|刊|报|期|岁|[一二三四五六日天])|星期(?![一二三四五六日天])|礼拜(?![一二三四五六日天]))(?<end>末)?/g,
    resolve: (groups, context) =>
      fromPublished(context, (day) => {
        const monday = dayFrom(day, 1 - day.dayOfWeek + 7 * (WEEKS[groups.week as string] as number));
        return intervalOf((groups.end ? dayFrom(monday, 5) : monday).toString(), dayFrom(monday, 6).toString());
      }),
  },
  {
    rule: 'zh-week-after',
    regex: /(?:次|翌)周(?![一二三四五六日天岁年边刊报期])/g,
    resolve: (_groups, context) => ({
      ...fromDay(context, ({ year, month, day }) => {
        const from = month && day ? plainDate(year, month, day) : null;
        const monday = from && dayFrom(from, 8 - from.dayOfWeek);
        return monday && intervalOf(monday.toString(), dayFrom(monday, 6).toString());
      }),
      order: 'after',
    }),
  },
  {
    // "隔周一": of the week after the day told last.
    rule: 'zh-weekday-after',
    regex: new RegExp(`(?:隔|次|翌)个?(?:周|星期|礼拜)(?<day>[一二三四五六日天])${DAY_PART}${CLOCK}`, 'g'),
    resolve: (groups, context) => ({
      ...fromDay(context, ({ year, month, day }) => {
        const from = month && day ? plainDate(year, month, day) : null;
        return from && dayFrom(from, weekdayOf(groups.day as string) - from.dayOfWeek + 7).toString();
      }),
      order: 'after',
    }),
  },
  {
    rule: 'zh-weekday',
    regex: new RegExp(
      `(?<![每逢隔次翌半一两三四五六七八九十几数\\d上本这下个])(?<!每到|《)(?:周|星期|礼拜)(?<day>[一二三四五六日天])(?![围福]|[至到](?:周|星期|礼拜)|日报|泰晤士|[邮电早晚周快时]报)${DAY_PART}${CLOCK}`,
      'g',
    ),
    resolve: (groups, context) =>
      fromPublished(context, (day) => {
        const back = (day.dayOfWeek - weekdayOf(groups.day as string) + 7) % 7;
        return dayFrom(day, context.isFuture && back > 0 ? 7 - back : -back).toString();
      }),
  },
  {
    rule: 'zh-day-from-today',
    regex: new RegExp(
      `(?<day>${Object.keys(DAYS)
        .filter((word) => word !== '昨')
        .join('|')}|昨(?=[上下中]午|凌晨|晨))(?![之里的](?:星|后|子))${DAY_PART}${CLOCK}`,
      'g',
    ),
    resolve: (groups, context) =>
      groups.day === '即日' && context.isToldHere
        ? { ...fromTold(context, (known) => known.edtf), order: 'same' }
        : fromPublished(context, (day) => dayFrom(day, DAYS[groups.day as string] as number).toString()),
  },
  {
    rule: 'zh-two-days',
    regex: /(?<pair>前昨|昨今|今明|明后)(?:两[天日]|[天日])/g,
    resolve: ({ pair }, context) =>
      fromPublished(context, (day) => {
        const first = { 前: -2, 昨: -1, 今: 0, 明: 1 }[pair?.[0] as string] ?? 0;
        return intervalOf(dayFrom(day, first).toString(), dayFrom(day, first + 1).toString());
      }),
  },
  {
    // "周岚昨在台北宣布", "市长今出席": a single character, as headlines and papers of Taiwan have it.
    rule: 'zh-day-from-today',
    regex:
      /(?<=[^\d一如至当而现古迄于从自到今昨前之的])(?:(?<yesterday>昨)(?![天日晚夜晨早上中下午今是非年月周（)）]|前|后)|今(?=(?:在|于|赴|出席|宣布|表示|公布|召开|开庭|宣判|开审|发布|指出|证实|回应|受访|向|对|将|就|正式|获|遭|被|再|首[度次]|撤销|裁[定准]|裁示|改[判裁]|判(?![断定])|更审|重[新开]|开[庭始审会除]|提[起出告讯审]|驳回|认定|审[结理]|率|到[庭案场访]|现身|辞[职去任]|请辞|出[庭面手狱境]|声[请押]|起诉|侦[结讯]|复讯|搜索|约谈|传[唤讯]|拘[提捕]|移送|移审|交保|收押|羁押|抗告|上诉|通过|否决|拍板|核[定准])))/g,
    resolve: (groups, context) => fromPublished(context, (day) => dayFrom(day, groups.yesterday ? -1 : 0).toString()),
  },
  {
    rule: 'zh-weekend',
    regex: /(?<![每逢上本这下个两])周末(?!版|档|愉|剧)/g,
    resolve: (_groups, context) =>
      fromPublished(context, (day) => {
        const saturday = dayFrom(day, 6 - day.dayOfWeek - (context.isFuture || day.dayOfWeek > 5 ? 0 : 7));
        return intervalOf(saturday.toString(), dayFrom(saturday, 1).toString());
      }),
  },
];
