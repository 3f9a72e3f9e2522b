/**
 * Whether and how a Chinese story goes on from a date that it has told: by the words about the date.
 *
 * Does not know: what the date is counted from.
 */
import { DAY_LENGTH } from '../../../model/edtf.ts';
import type { Span } from '../../document.ts';
import { sieveEach } from '../../sieve.ts';
import { type Known, knownOf, type Plain } from '../calendar.ts';
import type { Resolution } from '../pattern.ts';
import { type Article, clauseBehind, type Place } from '../place.ts';
import type { Match } from '../scanTimes.ts';
import type { Telling } from '../telling.ts';
import { isComparedWith } from './comparison.ts';
import { isDeadline } from './deadline.ts';
import { readNumber } from './numerals.ts';
import { isOfWhat, isPassing } from './passing.ts';

/** Years of which what lies before them is a generation back. */
const GENERATION = 20;

/** "遗嘱立于2014年12月16日": when a paper was made; the story goes on from its own day. */
const WRITTEN =
  /(?:遗嘱|合同|合约|协议|契约|文件|字据|借条|信|信件|遗书|备忘录|录音|录像|照片|视频)[^，。]{0,4}(?:立|签|写|订|签署|签订|拟|录|摄|拍摄|写成|成)[于在]$/;
/** "去年同期才扩张": a time that what is told is held against. */
const LIKE_PERIOD = /^的?同[期比]/;
/** "2020年以前，他任律师": until when something was so. */
const UP_TO = /^(?:以前|之前|前，)/;

/** Words that set a day on which something is to be. */
const SET_DAY =
  /(?:定[在于]|订[在于]|押后[到至]|展期?至|案展|排期[于在]?|改[在到至]|延[至到]|推迟[到至]|排[在到]|有效期至|到期日为?)$/;

/** Whether a day is only set for something: "表决日定在7月2日". */
export const isSetDay = ({ before }: Place): boolean => SET_DAY.test(before);

/**
 * Whether a date is no time of what its clause tells: what that is compared with, when a paper was made, a deadline. `isBefore`: it
 * lies before the date told last.
 */
export function isOfSomethingElse(
  { reading }: Article,
  place: Place,
  edtf: string,
  { local, datedIn, isToldHere }: Telling,
  isBefore: boolean,
): boolean {
  const { before, match, sentence } = place;
  const behind = clauseBehind(reading, place);
  return (
    (datedIn === sentence && isMentioned(edtf, local.told, before)) ||
    (isToldHere && isBefore && (isOfWhat(before, behind) || UP_TO.test(behind))) ||
    (isToldHere && WRITTEN.test(before)) ||
    isComparedWith(match, reading) ||
    LIKE_PERIOD.test(behind) ||
    isDeadline(match, reading, sentence.start)
  );
}

/** Whether a date is told in passing: of a thing, of somebody, of figures, of what lies long back. */
export function isToldInPassing(
  { reading }: Article,
  place: Place,
  edtf: string,
  { local: { told }, isToldHere }: Telling,
): boolean {
  const { before, following } = place;
  const behind = clauseBehind(reading, place);
  return (
    (isToldHere && isOfThing(before, behind, edtf)) ||
    (edtf.length < DAY_LENGTH && isOfSomebody(before, behind)) ||
    ((isToldHere || /[\u4e00-\u9fff]$/.test(before)) && isOfFigures(edtf, before, behind)) ||
    isBackground(
      edtf,
      told,
      before,
      following.find(({ groups }) => groups.m),
    ) ||
    isCleftBack(edtf, told, before, behind) ||
    (isToldHere && isBehindDash(reading, place, edtf, told))
  );
}

/**
 * "4月2日，公司承认2019年造假", "被免职，遗缺由他在12月接下": behind the sentence's own day a year or month inside a later
 * clause is only spoken of; the story does not go on from it.
 */
function isMentioned(edtf: string, told: Known | null, before: string): boolean {
  const known = knownOf(edtf);
  if (!known || told?.day === undefined || known.day !== undefined) return false;
  return /[\u4e00-\u9fff〇]{2}$/.test(before.slice(-4)) && known.year <= told.year;
}

/** "他去年5月签下的合同": a time that only tells which thing. */
function isOfThing(before: string, behind: string, edtf: string): boolean {
  const isInside = /[\u4e00-\u9fff〇]{2}$|[与和跟同向对把将被由]$/.test(before);
  return edtf.length < DAY_LENGTH && isInside && /^[^，。的]{1,10}的[^，。的]{1,8}$/.test(behind);
}

/** "而曾在2019年大选中落败的何亦则要求开会": a time that only tells who somebody is; the story does not go on from it. */
const isOfSomebody = (before: string, behind: string): boolean =>
  /^(?:而|但|不过|至于)?曾?[在于]?$/.test(before) &&
  /^[^，。的]{2,20}的[^，。的]{2,12}?(?:则|也|却|又|还|已|曾|要求|表示|认为|宣布|称|说|被|对|向|与|将|把|亦|随即|随后)/.test(
    behind,
  );

/** "承认，2017年的货币资金多记了两百亿元", "2018年财务报告": the year that figures are of. */
const isOfFigures = (edtf: string, before: string, behind: string): boolean =>
  edtf.length < DAY_LENGTH &&
  ((/^的(?![春夏秋冬一那这某])[^，。]{2,}/.test(behind) && /^$|[：“]$/.test(before)) ||
    /^(?:度|全年|财年)?的?(?:财务|财报|年[度报]|季报|中报|半年报|报表|业绩|营收|净?利润|收入|销售额|货币资金|审计|账)/.test(
      behind,
    ));

/**
 * "4月19日，…。饮料公司2018年签下五年合同，5月6日，…": a bare year behind who it is told of, where the next date goes on from
 * the day that the telling had come to.
 */
function isBackground(edtf: string, told: Known | null, before: string, next: Match | undefined): boolean {
  if (!/^\d{4}(?:-\d\d)?$/.test(edtf) || told === null || Number(edtf.slice(0, 4)) >= told.year) return false;
  if (edtf.length > 4 && told.day === undefined) return false;
  // Where the telling has come to a month only, what lies a generation back is told in passing.
  if (told.day === undefined && (told.month === undefined || told.year - Number(edtf) < GENERATION)) return false;
  if (!/(?:[\u3400-\u9fff]{2}|[他她它])$/.test(before) || /(?:自从?|从|到|直到|早在)$/.test(before)) return false;
  const { m, d, y, ry } = next?.groups ?? {};
  if (!m || y || ry) return false;
  // "总裁2021年3月上任。6月，…": a month alone that goes on from the day told, behind a year and month, is of the telling.
  if (!d && edtf.length > 4) return readNumber(m) >= (told.month as number);
  // So is one behind what lies a generation back.
  if (!d) return told.month !== undefined && told.year - Number(edtf) >= GENERATION;
  const [month, day] = [readNumber(m), readNumber(d)];
  return month > (told.month ?? 0) || (month === told.month && day >= (told.day ?? 0));
}

/** "这个职位，他是2013年才从前任手上接过来的": told in passing, where it lies before what the story has come to. */
const isCleftBack = (edtf: string, told: Known | null, before: string, behind: string): boolean =>
  told !== null &&
  edtf.slice(0, DAY_LENGTH) < told.edtf.slice(0, Math.min(edtf.length, DAY_LENGTH)) &&
  /是(?:在|于|到|直到)?$/.test(before) &&
  /^(?:才|就|便)?[^，。的]{2,24}的$/.test(behind.replace(/[，。；]+$/, ''));

/** "24日，主帅替他鸣不平——2004年，正是他顶替了后者": what a dash adds in passing of years before. */
const isBehindDash = (reading: string, { match }: Place, edtf: string, told: Known | null): boolean =>
  told?.day !== undefined &&
  edtf.length < DAY_LENGTH &&
  Number(edtf.slice(0, 4)) < told.year &&
  reading.startsWith('——', match.start - 2);

/** Whether bare months do not go on from the year of a date: it looks back, or only passes. */
export const keepsYear = ({ reading }: Article, place: Place, edtf: string, told: Known | null): boolean =>
  isLookBack(place.before, reading, place.match) || isPassing(edtf, told, place.before, clauseBehind(reading, place));

/** Whether a date looks back from the story ("早在2015年", "2019年曾") or bounds a stretch ("2009年至2021年"). */
function isLookBack(before: string, reading: string, { end }: Span): boolean {
  const behind = reading.slice(end, end + 8);
  return (
    EXPERIENCED.test(behind) ||
    // "自2017年起由他掌管": a year since when something has been so.
    (/[自从]$/.test(before) && /^(?:年)?(?:起(?![诉飞草])|开始|以来)/.test(behind)) ||
    /(?:早在|曾[经于在]?|此前|\d[年月日]?[至到—-]|[年月日][至到—-])$/.test(before.slice(-6)) ||
    /^(?:[^，。]{0,5}曾|，[^，。]{1,5}曾|[至到—-])/.test(behind)
  );
}

/** "2019年春天发过几条推文", "2009年担任过董事": what had been, told in passing. */
const EXPERIENCED =
  /^(?:就|也|还|便|都)?(?![^，。]{0,2}[通经超度渡越不难错]|[一刚才还没未尚]过)[^，。的]{1,2}(?<![刚才没未])过(?![去后程度渡期关于世来往])/;

/** "半年后", "三年后": counted on from the date told before, by months or years. */
export const looksAhead = ({ groups, pattern }: Match, { hold, order }: Resolution): boolean =>
  /^zh-(?:after-length|length-passed)$/.test(pattern.rule) &&
  hold.on === 'told' &&
  order === 'after' &&
  /^(?:月|年|季度|周年)$/.test(groups.unit ?? '');

/** "他对记者说，24日开过股东会": what lies before the day told, as somebody says; the next paragraph does not go on from it. */
const SAID_THAT =
  /(?:说|称|表示|透露|证实|介绍|回忆|指出|解释|坦言|承认|披露|告诉[^，。：；]{1,10})(?:[，：]“?|“)[^，。：；]{0,8}$/;

/** Whether a date stands in what somebody says. `soFar`: its sentence up to it. */
export const isInWhatIsSaid = (soFar: string): boolean => SAID_THAT.test(soFar);

/** Whether a date lies so long before publication that what its sentence counts is counted from there. */
export const isLongPast = (known: Known | null, published: Plain | null): boolean =>
  known !== null && published !== null && published.year - known.year > 1;

/** "3月11日是星期五": the weekday of the date right before is no other day. */
export const isDayOfDate = (reading: string, last: Span | undefined, { pattern, start }: Match): boolean =>
  last !== undefined &&
  pattern.rule === 'zh-weekday' &&
  /^(?:正|恰|刚好|正好|当天|那天)?(?:是|为|逢)个?$/.test(reading.slice(last.end, start));

sieveEach(SET_DAY, SAID_THAT);
