/**
 * Whom a report names besides those its verb rules: the one whose seat is taken, the one it is said of, the one it is
 * bought from.
 *
 * Promises: adds people only, and only from the event's own quote; owners take part in nothing, unless nobody else does.
 * Does not know: what they do there; their role is `other`.
 */
import type { FoundEvent } from '../../findings.ts';
import { sentenceStart } from '../../sentenceStart.ts';
import { findGroups } from './groups/findGroups.ts';
import type { Group, Named } from './groups/mentionGroup.ts';
import type { Context } from './telling.ts';

/** What may rule somebody behind the verb who takes part. */
const BEHIND: ReadonlySet<string> = new Set(['plain', 'with', 'ba', 'to', 'via', 'passive']);

/** "在周岚陪同下", "在周岚的撮合下": whoever is beside it or brings it about. */
const BESIDE =
  /^(?:等[^，。]{0,3})?的?(?:陪同|陪伴|撮合|斡旋|调停|牵线|见证|主持|带领|率领|推动|授意|指使|怂恿|力荐|推荐|举荐|提携|力挺|劝说|安排|主导|介绍|引荐|簇拥|搀扶|支持|力推)(?:之?下|，)/;
/** "经周岚牵线，": whoever brings together those of whom the clause behind tells. */
const BROUGHT =
  /(?:经|经由|在)[^，。；]{0,24}(?:牵线|介绍|撮合|引荐|斡旋|调停|穿针引线|安排|力荐|推荐|举荐|提携|力挺|授意|指使|劝说)(?:之?下)?，[^，。；]{0,12}$/;

/** Those who bring about what a report tells, in the clause before it. */
function findBrokers({ document, mentions }: Context, start: number): Named[] {
  const from = Math.max(0, start - 40);
  const match = BROUGHT.exec(document.reading.slice(from, start));
  if (!match) return [];
  const span = { start: from + match.index, end: start };
  return findGroups(document, span, mentions.within(span))
    .filter((g) => BROKERS.test(document.reading.slice(g.end, g.end + 8)))
    .flatMap((g) => g.members);
}

const BROKERS =
  /^的?(?:极力|大力|鼎力|一再)?(?:牵线|介绍|撮合|引荐|斡旋|调停|穿针引线|安排|力荐|推荐|举荐|提携|力挺|授意|指使|劝说)/;

/** "周岚纠集何亦、沈一等人，": who does with somebody what the clause behind tells. */
const GATHERS =
  /(?:纠集|伙同|召集|邀集|联同|唆使|指使|雇用|收买|拉上|叫上|带上|约上|串通)(?:了)?[^，。；]{2,30}，[^，。；]{0,24}$/;
const GATHERED = /(?:纠集|伙同|召集|邀集|联同|唆使|指使|雇用|收买|拉上|叫上|带上|约上|串通)了?$/;

function findAccomplices({ document, mentions }: Context, { trigger, evidence }: FoundEvent): Named[] {
  const from = Math.max(0, trigger.start - 60);
  const match = GATHERS.exec(document.reading.slice(from, trigger.start));
  if (!match || !evidence[0]) return [];
  const span = { start: from + match.index, end: trigger.start };
  const groups = findGroups(document, span, mentions.within(span));
  const first = groups.findIndex((g) => GATHERED.test(document.reading.slice(Math.max(0, g.start - 4), g.start)));
  return first < 0 ? [] : (groups[first]?.members ?? []);
}

/** "从林远手中": whoever it is taken from. */
const FROM = /(?:从|自)[^，。的]{0,8}$/;
const HANDS = /^(?:的?手[中上里]|那里|处|身边)/;

/** "周岚的继任者", "周岚留下的空缺": what somebody has who is followed. */
const SEAT =
  /^的?[^，。的]{0,4}(?:继任者|接任者|接班人|接替者|空缺|遗缺|职位|位置|位子|帅印|教鞭|衣钵)|^(?:留|丢|撇|撂|抛|空|让|腾|卸)(?:下|出来?)了?的/;
/** "周岚留下的位子": what they left behind. */
const OF_SEAT = /^(?:留|丢|撇|撂|抛|空|让|腾|卸)(?:下|出来?)了?的/;
/** "周岚空出来的位子，当天由何亦填补": whose seat it is, in the clause before. */
const SEAT_AHEAD = /(?:空缺|遗缺|职位|位置|位子|帅印|教鞭|席位|摊子|担子)，[^，。；]{0,12}$/;

/** Whose seat is filled, where the clause before a report tells of it alone. */
function findSeatOwners({ document, mentions }: Context, { trigger, evidence }: FoundEvent): Named[] {
  const start = evidence[0]?.start ?? trigger.start;
  const from = Math.max(0, start - SEAT_REACH);
  if (!SEAT_AHEAD.test(document.reading.slice(from, trigger.start))) return [];
  const span = { start: sentenceStart(document.reading, from, start), end: start };
  return findGroups(document, span, mentions.within(span))
    .filter((g) => SEAT.test(document.reading.slice(g.end, g.end + 10)))
    .flatMap((g) => g.members);
}
/** Characters before a report in which the seat stands. */
const SEAT_REACH = 30;

/** Verbs of stepping into a post that another has just left, which name no other post behind them. */
const REPLACES =
  /(?:接[任替手班棒掌管]|接过(?:了)?(?:棒子?|教鞭|帅印|兵符|权杖|担子|印信)|继任|继位|取而代之|顶[上替]|顶了上[去来]|补[上位缺]|补了[上进][去来]|填[补上]|递补|署理|走马上任|临危受命)(?:了?(?:空缺|缺口|遗缺))?(?:[，。；]|的|$)/;
/** The same with the post named, where one person holds it at a time. */
const TAKES_POST = /(?:接[任替掌]|继任|代理|暂代|代行)(?<post>[^，。；、]{2,10})(?:[，。；]|$)/;
/** Posts that several hold, and what is no post. */
const NO_SEAT = /董事(?!长|会|局)|委员(?!会|长)|议员|顾问|案$|案件|业务|工作/;
/** What leaves a post open. */
const LEAVES: ReadonlySet<string> = new Set(['departure', 'dismissal', 'leave', 'legal', 'incident']);

/** "何亦辞职，由周岚接任": whoever left just before in the same sentence is the one who is replaced. */
function addPredecessor({ document, people, events }: Context, i: number, first: number): void {
  const [event, before] = [events[i] as FoundEvent, events[i - 1]];
  if (i <= first || event.type !== 'appointment' || !before || !LEAVES.has(before.type)) return;
  if (event.participants.some((p) => p.role === 'predecessor')) return;
  const [own, other] = [event.evidence[0], before.evidence[0]];
  if (!own || !other || !takesSeat(document.reading.slice(own.start, own.end))) return;
  if (before.type === 'incident' && !/death|die/.test(before.rule)) return;
  const isGone = ({ role }: { role?: string }) => role !== 'speaker' && !(before.type === 'legal' && role === 'agent');
  const gone = before.participants.filter((p) => people.has(p.entity) && isGone(p));
  // "何亦辞职，周岚、林远分别填补空缺": several follow several.
  const takers = event.participants.filter((p) => people.has(p.entity));
  if (gone.length !== 1 || takers.length > 1) return;
  const [{ entity }] = gone as [(typeof gone)[number]];
  if (!event.participants.some((p) => p.entity === entity)) event.participants.push({ entity, role: 'predecessor' });
}

function takesSeat(words: string): boolean {
  const post = TAKES_POST.exec(words)?.groups?.post;
  return post === undefined ? REPLACES.test(words) : !NO_SEAT.test(post);
}

/** Adds people who take part in a way of which nothing more is known. */
export function addOthers({ participants }: FoundEvent, members: readonly Named[]): void {
  for (const { entity } of members)
    if (entity.kind === 'person' && !participants.some((p) => p.entity === entity.id))
      participants.push({ entity: entity.id, role: 'other' });
}

/** Figures are nobody's deed: "周岚的支持度掉到一成". */
const OF_FIGURES: ReadonlySet<string> = new Set(['change/to-figure', 'change/from-to', 'change/by-so-much']);

export function addBystanders(context: Context, first: number): void {
  const { document, mentions, people, events } = context;
  for (let i = first; i < events.length; i++) {
    const event = events[i] as FoundEvent;
    const span = event.evidence[0];
    if (!span || OF_FIGURES.has(event.rule)) continue;
    const isAlone = !event.participants.some((p) => people.has(p.entity));
    const groups = findGroups(document, span, mentions.within(span));
    for (const [k, group] of groups.entries())
      if (
        isSpokenFor(group, groups[k + 1], event) ||
        makesDo(document.reading, group, groups[k + 1], event) ||
        takesPart(document.reading, group, event, isAlone)
      )
        addOthers(event, group.members);
    addOthers(event, findBrokers(context, span.start));
    if (event.type === 'incident' || event.type === 'legal') addOthers(event, findAccomplices(context, event));
    if (event.type === 'appointment') addOthers(event, findSeatOwners(context, event));
    addPredecessor(context, i, first);
  }
}

/** "何亦透过律师周岚发声明": whoever lets another speak. */
const isSpokenFor = (group: Group, next: Group | undefined, { trigger }: FoundEvent): boolean =>
  group.marker === 'plain' && !group.owns && next?.marker === 'via' && next.end <= trigger.start;

/** "林若溪让周岚出任总裁", "林若溪带着周岚拜访何亦": what stands between whoever sees to it and whoever does it. */
const MAKES =
  /^[^，。；：“”的]{0,10}(?:让|派|派出|派遣|委派|指派|任命|委任|安排|推举|请|请来|邀请|带着|带领|率领|陪着|陪同|拉着|拉上|领着|偕|携)$/;

/** Whoever makes another do it, or takes them along. */
const makesDo = (reading: string, group: Group, next: Group | undefined, { trigger, participants }: FoundEvent) =>
  group.marker === 'plain' &&
  !group.owns &&
  next !== undefined &&
  next.end <= trigger.start &&
  next.members.some(({ entity }) => participants.some((p) => p.entity === entity.id)) &&
  MAKES.test(reading.slice(group.end, next.start));

/** "周岚旗下的酒店": whose house it is that does something. */
const OWNED_HOUSE = /^(?:旗下|麾下|名下|手下|控制|掌控|执掌|创办|创立|任职|担任|所在)/;

/** "接替周岚的是何亦": a seat told of by who held it. */
const TURNED = /^的，?(?:则|正|就|将|恰|便)*(?:是|叫)/;

function takesPart(reading: string, group: Group, { trigger, type }: FoundEvent, isAlone: boolean): boolean {
  if (type === 'appointment' && TURNED.test(reading.slice(group.end, group.end + 6))) return true;
  if (group.marker === 'plain' && group.owns)
    return (
      (isAlone && !OWNED_HOUSE.test(reading.slice(group.end, group.end + 4))) ||
      (type === 'appointment' && SEAT.test(reading.slice(group.end, group.end + 10)))
    );
  if (group.owns) return false;
  if (type === 'appointment' && group.marker === 'plain' && OF_SEAT.test(reading.slice(group.end, group.end + 6)))
    return true;
  if (group.start >= trigger.end) return BEHIND.has(group.marker);
  if (group.marker === 'plain') return isAlone;
  if (group.marker !== 'other') return true;
  if (BESIDE.test(reading.slice(group.end, group.end + 8))) return true;
  return (
    FROM.test(reading.slice(Math.max(0, group.start - 10), group.start)) &&
    HANDS.test(reading.slice(group.end, group.end + 3))
  );
}
