/** Words by which a Chinese clause is the time of another, or says when it was. */
import { sieveEach } from '../../../sieve.ts';

/** 后 and 时 behind a clause that is the time of another, and not as the end of a word: "以后", "小时", "比利时". */
const AFTERWARDS = '(?<![延其以此前押推拖落背幕最先然善皇王太影])之?[後后]';
const MEANWHILE = '(?<![同及按小准準霎顿頓临臨暂暫届屆]|比利)之?[时時]';

/** What makes a clause the time of another. */
export const WHILE = new RegExp(
  `(?:${AFTERWARDS}|${MEANWHILE}|(?<=[\\u3400-\\u9fff]{2})(?<![目此以当當从從提])之?前|期[间間])$`,
);
/** The same behind the object of a verb. */
export const WHILE_OBJECT = new RegExp(`(?:${AFTERWARDS}|${MEANWHILE}|期[间間])$`);

/** For how long it went on: what a title can do without. */
export const STRETCH =
  /^(?:加之|加上|[由在]于?|因为|[随隨][着著])?(?:[过過]去|最近|近|接下[来來])?[^，。的]{0,6}[年月周天日季](?:以?[内內]|以[来來]|之?[间間后後]|[里裡]|中)(?=.{6})/;

const DATES = [
  '(?:\\d{2,4}|[前去今明次翌同当當隔])年(?:[底初末]|[春夏秋冬][天季]?)?(?:\\d{1,2}月)?(?:\\d{1,2}[日号號])?',
  '(?:\\d{1,2}|[上下本同当當次])[个個]?月[底初末中]?旬?(?:\\d{1,2}[日号號])?',
  '\\d{1,2}[日号號]',
  '[次翌隔当當][日天晚][早晚]?',
  '[上本这這下]?(?:周|星期|礼拜|禮拜)[一二三四五六日天末]',
  '[^，。的]{1,4}[年月日天周時时](?:之?[後后]|[内內])',
].join('|');
const HOURS = '凌晨|清晨|上午|中午|下午|傍晚|晚[间間上]|深夜';
const LINKS = '也|[則则](?!天)|就(?![任职職此])|便|即(?![将將])|才|[随隨][即后後]|依然';
/** When it was, and that it followed, right behind who did it. */
export const WHEN = new RegExp(`^(?:(?:直到|[在於于到])?(?:${DATES})(?![的底初末中]))?(?:${HOURS})?(?:${LINKS})*`);

sieveEach(STRETCH, WHILE, WHEN);
