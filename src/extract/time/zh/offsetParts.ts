/**
 * Chinese lengths of time that lead to a part of a year or to a weekday: 六年后的夏天, 两年前的冬天, 三年之后的年底,
 * 两周后的周五, 一年后的同一天.
 */
import { dayFrom, edtfOf, edtfOfMonth, edtfOfYear, type Known, knownOf, monthFrom, plainDate } from '../calendar.ts';
import type { Context, Groups, Pattern, Resolution } from '../pattern.ts';
import { SEASONS } from './dateSlots.ts';
import { DAY_PART, NO_DIGIT_BEFORE, weekdayOf } from './fragments.ts';
import { LENGTH, readLength, resolveBack, resolveFrom } from './offsets.ts';
import { resolveBareSeason } from './readDate.ts';

const PART =
  '(?:[初深暮晚盛仲早隆寒孟开入])?(?<season>[春夏秋冬])(?:天|季(?!度)|日|夜)?(?!节|晚|运|奥|令营|训|粮|菊|装|款|播|耕|收)|(?<yearEnd>年底|年末|岁末|年终)|(?<yearStart>年初|岁首|开年)|(?<same>(?:同|这)一[天日]|同[天日])|(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?![个期])';

/** How far a weekday may lie from the day that was counted: "两周后的周五" counts weeks roughly. */
const NEAR = 3;

/** The weekday that lies nearest to a day. */
function nearestWeekday({ year, month, day }: Known, weekday: number): string | null {
  const from = month && day ? plainDate(year, month, day) : null;
  if (!from) return null;
  const ahead = (weekday - from.dayOfWeek + 7) % 7;
  return dayFrom(from, ahead > NEAR ? ahead - 7 : ahead).toString();
}

/** The same day of the month, so many months or years away. */
function sameDay({ year, month, day }: Known, groups: Groups, sign: 1 | -1): string | null {
  const { count, unit } = readLength(groups);
  if (month === undefined || !Number.isInteger(count)) return null;
  if (unit === 'year') return edtfOf(year + sign * count, month, day);
  if (unit !== 'month') return null;
  const to = monthFrom(year, month, sign * count);
  return edtfOf(to.year, to.month, day);
}

/** The part of the year, or the day, that the words behind the length name, where `counted` is what the length comes to. */
function partOf(groups: Groups, counted: Resolution, context: Context, sign: 1 | -1): string | null {
  const known = counted.edtf === null ? null : knownOf(counted.edtf);
  if (!known) return null;
  if (groups.season) return `${edtfOfYear(known.year)}-${SEASONS[groups.season]}`;
  if (groups.yearEnd) return edtfOfMonth(known.year, 12);
  if (groups.yearStart) return edtfOfMonth(known.year, 1);
  if (groups.weekday) return nearestWeekday(known, weekdayOf(groups.weekday)) ?? counted.edtf;
  const told = context.named ?? context.told;
  return (told && counted.hold.on === 'told' ? sameDay(told, groups, sign) : null) ?? counted.edtf;
}

export const offsetParts: Pattern[] = [
  {
    rule: 'zh-part-after-length',
    regex: new RegExp(
      `${NO_DIGIT_BEFORE}(?<![第每满个])(?:又|再过)?${LENGTH}(?:之|以|过)?(?:(?<after>后)|前)的?(?:那年|那个|一个|某个)?(?:${PART})${DAY_PART}`,
      'g',
    ),
    mayBeNamed: true,
    resolve: (groups, context) => {
      const sign = groups.after ? 1 : -1;
      const counted = sign > 0 ? resolveFrom(groups, context, 1, false) : resolveBack(groups, context);
      const { unit } = readLength(groups);
      // "几个月后的冬天": the next one.
      if (groups.season && unit !== 'year')
        return sign > 0 ? resolveBareSeason(groups, context) : { ...counted, edtf: null };
      if ((groups.yearEnd || groups.yearStart) && unit !== 'year') return counted;
      return { ...counted, edtf: partOf(groups, counted, context, sign) };
    },
  },
];
