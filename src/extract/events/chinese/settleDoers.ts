/**
 * Who does what a head tells, where the shape of its clause misleads: whoever goes into a body and gets a post there,
 * whoever is upset or described by it, somebody for whom no name was found, and the one told of before who is left out.
 */
import { sieveEach } from '../../sieve.ts';
import { BODY } from './bodyWords.ts';
import { type Arguments, isEmpty } from './findArguments.ts';
import { type Group, isPerson, type Named } from './groups/mentionGroup.ts';
import type { Segment } from './readSegments.ts';
import { takesPlace } from './takesPlace.ts';
import type { Context, Place } from './telling.ts';
import type { Trigger } from './triggers/findTriggers.ts';

/** Puts it right in `args`; whoever is upset by it is given back. `isSaidBehind`: who does it stands behind. */
export function settleDoers(
  context: Context,
  place: Place,
  head: Trigger,
  args: Arguments,
  isSaidBehind: boolean,
): readonly Named[] | undefined {
  const { reading } = context.document;
  const { segment, thread } = place;
  takeInto(reading, segment, head, args, thread.subject);
  const upset = findUpset(reading, segment, head);
  const born = head.row.rule === 'change/life' ? findDescribed(reading, segment, head) : undefined;
  if (born) args.subject = born;
  const doers = upset ?? born;
  if (doers) args.participants = doers.members.map((named) => ({ named, role: 'agent' }));
  if (!isSaidBehind && !args.subject && isTakenByOther(context, segment, head)) leaveToOther(args, thread.subject);
  else if (isLeftOut(reading, segment, head, args)) takeUp(args, head, thread.subject);
  return upset?.members;
}

/** Somebody without a name does it, and not the one told of before. */
function leaveToOther(args: Arguments, told: readonly Named[]): void {
  args.isByUnnamed = true;
  if (!args.isSubjectDropped) return;
  const carried = new Set(told.map(({ entity }) => entity.id));
  args.isSubjectDropped = false;
  args.participants = args.participants.filter(({ named }) => !carried.has(named.entity.id));
}

/** The one told of before takes part. */
function takeUp(args: Arguments, { row }: Trigger, told: readonly Named[]): void {
  args.isSubjectDropped = true;
  const role = row.shape === 'act' || row.type === 'legal' ? 'patient' : 'agent';
  args.participants.push(...told.filter(isPerson).map((named) => ({ named, role })));
}

/** "返台，进入长河公司担任副总经理": whoever has been told of gets the post, and not the body that they go to. */
const GOES_INTO = /(?:进入|加入|入职|转[到往投入至]|来到|回到|返回|调[到往任]|加盟)[^，。；]{0,3}$/;
function takeInto(reading: string, segment: Segment, { row }: Trigger, args: Arguments, told: readonly Named[]): void {
  const { subject } = args;
  const doers = told.filter(isPerson);
  if (row.shape !== 'post' || doers.length === 0 || !subject || subject.members.some(isPerson)) return;
  if (!GOES_INTO.test(reading.slice(segment.start, subject.start))) return;
  const bodies = new Set(subject.members);
  args.participants = [
    ...doers.map((named) => ({ named, role: 'agent' })),
    ...args.participants.map((p) => (bodies.has(p.named) ? { ...p, role: 'organization' } : p)),
  ];
  args.subject = null;
  args.isSubjectDropped = true;
}

/** "1981年出生、毕业于某大学的周岚": who is told by it stands behind. */
function findDescribed(reading: string, { groups }: Segment, head: Trigger): Group | undefined {
  if (groups.some((g) => g.marker === 'plain' && !g.owns && g.end <= head.start)) return undefined;
  return groups.find((g) => g.start >= head.end && /^[^，。；]{0,24}的$/.test(reading.slice(head.end, g.start)));
}

/** "引发两名儿子周岚、何亦的不满": whoever is upset, and not who made them so. */
function findUpset(reading: string, { groups, end }: Segment, head: Trigger): Group | undefined {
  if (!UPSETS.test(head.word)) return undefined;
  return groups.find((g) => g.start >= head.end && UPSET.test(reading.slice(g.end, Math.min(end, g.end + 10))));
}
const UPSETS = /^(?:引发|引起|引来|招致|招来|激起|惹来|惹起|触发|导致|造成)/;
const UPSET =
  /^(?:等人)?的?(?:强烈|极大|极度|严重|普遍)?(?:不满|反弹|愤怒|愤慨|抗议|反感|质疑|反对|批评|反击|恐慌|担忧)/;

/** Whether somebody for whom no name was found stands where the subject does. */
function isTakenByOther({ document, times, segment: words }: Context, segment: Segment, { start }: Trigger): boolean {
  const first = Math.min(start, segment.triggers[0]?.start ?? start);
  if (segment.groups.some((g) => g.end <= start)) return false;
  const lead = document.reading.slice(segment.start, start);
  if (FOLLOWER.test(lead)) return true;
  let from = segment.start;
  for (const time of times.within({ start: from, end: first }))
    if (/^[，\s]*$/.test(document.reading.slice(from, time.start))) from = time.end;
  return takesPlace(document.reading.slice(from, first).replace(/^[，\s]+/, ''), words);
}
/** Whoever comes next. */
const FOLLOWER = /^(?:其|他的|她的)?(?:继任|接任|接替|接班|前任|继承)(?:者|人)/;

/** Whether it can only have happened to the one told of before: nobody who could be it stands in the segment. */
function isLeftOut(
  reading: string,
  segment: Segment,
  { row, start }: Trigger,
  { participants, isSubjectDropped }: Arguments,
): boolean {
  const { groups } = segment;
  const before = reading.slice(segment.start, start);
  const isSuffered = row.type === 'legal' && SUFFERS.test(before) && isEmpty(before);
  if (isSubjectDropped || !(isSuffered || OF_PERSON.has(row.rule) || POSTS.has(row.type))) return false;
  if (participants.some(({ named }) => isPerson(named))) return false;
  if (groups.some((g) => g.end <= start && (g.marker === 'plain' || g.marker === 'agent'))) return false;
  return isSuffered || OF_PERSON.has(row.rule) || !BODY.test(before.replace(/(?:被|遭到?|由|获)[^，。]*$/, ''));
}

/** What happens to people alone. */
const OF_PERSON: ReadonlySet<string> = new Set([
  'legal/prison',
  'legal/custody',
  'legal/arrest',
  'legal/sentence',
  'change/life',
]);
/** A passive: it is done to whoever was told of. */
const SUFFERS = /(?:被|遭到?)[^，。的]{0,8}$/;
const POSTS: ReadonlySet<string> = new Set(['departure', 'dismissal', 'leave', 'return', 'appointment', 'joining']);

sieveEach(SUFFERS, FOLLOWER);
