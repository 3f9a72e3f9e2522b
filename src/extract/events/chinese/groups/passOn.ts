/** What rules a group of names and passes to the next one, and meetings that are only where something is done. */
import { sieveEach } from '../../../sieve.ts';
import type { Group } from './mentionGroup.ts';

/** What rules a group rules the next one, where the first only tells whose or what the next is. */
export function passOn(reading: string, group: Group, next: Group | undefined): void {
  if (isGiver(reading, group, next)) group.marker = 'passive';
  if (!next) return;
  const between = reading.slice(group.end, next.start);
  // "对中央委员会原委员、某省委原书记周岚": where somebody has held a post, and no more.
  const isHeld = group.members.every((m) => m.entity.kind === 'organization') && HELD_POST.test(between);
  const isOwner = isHeld || (group.marker !== 'plain' && /^[^，。、；]{1,10}的(?:[^，。、；的]{0,6})$/.test(between));
  if (!isOwner) return;
  group.owns = true;
  // "对何亦在总局时的副手周岚": what rules the owner rules whom they are of.
  if (next.marker === 'plain' && (isHeld || OF_TIME.test(between))) next.marker = group.marker;
}
/** "在总局时的副手": what one had there. */
const OF_TIME = /^(?:在[^，。的]{1,8}(?:时|期间)|当年|昔日|手下|身边)的[^的]{0,6}$/;

/** A post at the body named before, in a row of posts. */
const HELD_POST =
  /^[^，。；的]{0,8}(?:委员|书记|部长|局长|厅长|处长|主任|主席|常委|秘书长|董事长?|监事|总裁|总经理|经理|会长|理事|院长|校长|所长|行长|社长|代表|教授|研究员|顾问|成员|负责人|创始人|合伙人|总监|CEO)、$/;

/** "周岚由何亦任命接任": whoever appoints does it to the subject. */
function isGiver(reading: string, group: Group, next: Group | undefined): boolean {
  if (group.marker !== 'agent' || group.owns) return false;
  const given = GIVES_POST.exec(reading.slice(group.end, group.end + 10));
  return given !== null && next?.start !== group.end + given[0].length;
}
/** What is done to the one who gets a post, behind whoever does it. */
const GIVES_POST =
  /^(?:正式|直接|亲自|亲手|当场|再度|再次|一手|共同|联名)?(?:任命|提名|委任|指派|委派|推荐|推举|钦点|指定|举荐|保荐|提拔|拔擢|册封|聘任|选派)(?!案|书|状|权|人)了?/;

/** "主席明天中常会请辞": where and when it is done, unless the meeting itself decides. */
const SESSION = /^(?:中常会|中执会|中评会|院会|行政院会|股东大?会|党代会|全代会|记者会|例会)$/;
const DECIDES =
  /^[^，。；]{0,8}(?:决定|决议|议决|通过|核定|核备|备查|推举|推选|选出|同意|批准|否决|追认|拍板|召开|举行|开会|改选|罢免|任命|提名|确认|敲定|讨论|审议)/;
export const isSession = (reading: string, { members, start, end, marker }: Group): boolean =>
  marker === 'plain' &&
  members.every((m) => SESSION.test(reading.slice(m.start, m.end))) &&
  /(?:[天日月晚午]|[周期][一二三四五六日天])$/.test(reading.slice(Math.max(0, start - 2), start)) &&
  !DECIDES.test(reading.slice(end, end + 14));

sieveEach(DECIDES, GIVES_POST);
