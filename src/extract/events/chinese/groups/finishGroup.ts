/** What stands around a group of names: the word that rules it, and whether it only owns what follows. */
import type { Span } from '../../../document.ts';
import { sieveEach } from '../../../sieve.ts';
import { markerOf, markerOfDescribed } from './markerOf.ts';
import type { Group, Marker } from './mentionGroup.ts';
import { lastWords, POST } from './postBefore.ts';

/** `last`: the group before it. */
export function finishGroup(reading: string, span: Span, group: Group, last: Group | undefined): void {
  const before = reading.slice(span.start, group.start).replace(NICKNAME, '');
  const post = lastWords(before);
  const bare = POST.test(post) ? before.slice(0, before.length - post.length) : before;
  const after = reading.slice(group.end, Math.min(span.end, group.end + 12));
  const marker = markerOf(before) ?? (bare === before ? null : markerOf(bare)) ?? described(reading, group, last);
  group.marker = mendMarker(marker, before, bare, after);
  readBehind(group, after);
}
/** "遭“大富豪”张子强绑架": what somebody is called stands before the name. */
const NICKNAME = /[“"][^“”"，。]{1,8}[”"](?:之称的?)?$/;

const described = (reading: string, group: Group, last: Group | undefined): Marker =>
  last?.marker === 'plain' && !last.owns
    ? (markerOfDescribed(reading.slice(last.end, group.start)) ?? 'plain')
    : 'plain';

/** What rules a group, by what stands behind it as well. */
function mendMarker(marker: Marker, before: string, bare: string, after: string): Marker {
  const isIncluded = /^(?:等[^，。]{0,6})?在内的?/.test(after) && /(?:包括|包含|含|连同)$/.test(before);
  if (isIncluded || /^(?:为首|领衔|为代表|牵头)/.test(after)) return 'plain';
  // "由父亲陪同出庭": who comes along does not do it.
  // 由某队租借而来: whence, and not by whom.
  if (
    marker === 'agent' &&
    /^(?:手[中里]|处|队)?(?:自由|免费)?(?:租借|外租|转会|转投|跳槽)(?:而来|过来|加盟|[到至])/.test(after)
  )
    return 'other';
  if (marker === 'agent' && /^(?:等[^，。]{0,4})?(?:陪同|陪伴|陪着|搀扶|护送|簇拥)/.test(after)) return 'with';
  // "因周岚承诺不裁员": the reason is a clause of its own, and she is its subject.
  const isReason = marker === 'other' && BECAUSE.test(bare) && !/^(?:[的而，、和与及]|等|一?案)/.test(after);
  return isReason ? 'plain' : marker;
}
const BECAUSE = /(?:因为?|由于|鉴于)$/;

function readBehind(group: Group, after: string): void {
  const board = group.members.every((m) => m.entity.kind === 'organization') ? OF_BOARD.exec(after) : null;
  if (board) group.end += board[0].length;
  group.hasSpokesman = !board && SPOKESMAN.test(after);
  group.owns = !board && !group.hasSpokesman && POSSESSIVE.test(after);
}
/** "长河的临时董事会": a body's board is the body. */
const OF_BOARD =
  /^的(?:临时|新任?|旧|全体|独立|[三五七九十]人)?(?:董事会|监事会|理事会|股东大?会|管理层|高层)(?!成员|主席|秘书|席位|会议|决议|内|里|中|上|和|与|的)/;
const SPOKESMAN = /^(?:的|方面的?)?(?:新闻)?(?:发言人|代理律师|律师|代表|经纪人|公关)|^(?:一方|方面)(?![的面向])/;
const POSSESSIVE = /^(?:旗下|麾下|名下|手下|阵营|的)/;

sieveEach(POSSESSIVE, SPOKESMAN, NICKNAME, OF_BOARD);
