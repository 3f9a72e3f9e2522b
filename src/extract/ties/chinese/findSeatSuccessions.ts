/**
 * Who came after whom in one seat, told in different sentences: 主席某甲辞职. …某乙当选主席.
 *
 * Promises: only seats that one person holds at a time, both told by the same name; each who comes follows the one who
 * left it last before, and whoever only acts in a seat leaves it free for the next.
 * Does not know: seats of the same name at bodies that no words tell apart.
 */
import { parseEdtf } from '../../../model/edtf.ts';
import type { Document } from '../../document.ts';
import type { FoundEvent, FoundRelationship } from '../../findings.ts';
import { matchesOf, sieveEach } from '../../sieve.ts';
import { createEventTie } from '../createEventTie.ts';

/** Seats by their many names. */
const SEATS: readonly (readonly [seat: string, names: string])[] = [
  ['chair', '董事长|董事局主席|董事会主席|理事长|主席|会长|掌门人?|党魁'],
  ['chief', '首席执行官|CEO|执行长|行政总裁|总裁|总经理|社长'],
  ['coach', '主教练|主帅|帅位|教鞭|帅印'],
  ['finance', '首席财务官|CFO|财务总监|财务长'],
  ['operations', '首席运营官|COO|营运长'],
  ['technology', '首席技术官|CTO|技术长'],
  ...'行长|市长|省长|州长|县长|镇长|部长|院长|校长|局长|署长|司长|厅长|书记|秘书长|总统|总理|首相|阁揆|财政大臣|外交大臣|内政大臣|总编辑?|主编|台长|馆长|所长|总干事|检察长|检察总长|司令|厂长|队长|主任'
    .split('|')
    .map((seat) => [seat, seat] as const),
];
const SEAT = new RegExp(
  `(?<![副名誉荣前原])(?:${SEATS.map(([, names]) => `(${names})`).join('|')})(?![助理秘书办公室会议团候])`,
  'gu',
);
/** A seat of somebody beside their name, of which the clause does not tell that they come to it. */
const FORMER = /(?:前任?|原|时任|曾任|候任|副|名誉|荣誉|联席|聯席)[^，。]{0,6}$/u;
const ACTS = /代理|暂代|暂时|临时|暂行|署理|代行|看守/u;
const RETURNS = /留任|连任|续任|保住/u;
/** Characters over which somebody who left is remembered. */
const MEMORY = 600;

/** The seats that words name. */
function seatsIn(words: string): Set<string> {
  const seats = new Set<string>();
  for (const match of matchesOf(SEAT, words)) {
    if (FORMER.test(words.slice(Math.max(0, match.index - 10), match.index))) continue;
    const group = match.findIndex((text, i) => i > 0 && text !== undefined);
    seats.add((SEATS[group - 1] as readonly [string, string])[0]);
  }
  return seats;
}

interface Seated {
  person: string;
  seat: string;
  start: number;
  event: number;
}

const GOES: ReadonlySet<string> = new Set(['departure', 'dismissal', 'incident']);
const COMES: ReadonlySet<string> = new Set(['appointment', 'return']);
const DIES = /逝|去世|过世|死|身亡|遇难|遇害|遇刺|离世|殉职|丧生/u;

/** `posts`: ties of posts with their labels. */
export function findSeatSuccessions(
  { reading }: Document,
  events: readonly FoundEvent[],
  posts: readonly FoundRelationship[],
  isPerson: (entity: string) => boolean,
): FoundRelationship[] {
  const { seatsOf, areApart, take } = readHolders(posts);
  const inTurn = [...events.entries()]
    .filter(([, e]) => e.modality === 'asserted' && (GOES.has(e.type) || COMES.has(e.type)))
    .sort(([, a], [, b]) => a.trigger.start - b.trigger.start);
  const gone: Seated[] = [];
  const left = new Set<string>();
  const found: FoundRelationship[] = [];
  for (const [index, event] of inTurn) {
    const span = event.evidence[0] ?? event.trigger;
    const words = reading.slice(span.start, span.end);
    const people = event.participants.filter((p) => isPerson(p.entity) && p.role !== 'speaker');
    const withRole = (role: string) => people.filter((p) => p.role === role).map((p) => p.entity);
    const leave = (person: string, seat: string) => {
      const isNew = !left.has(`${person} ${seat}`);
      left.add(`${person} ${seat}`);
      return isNew;
    };
    if (GOES.has(event.type)) {
      if (event.type === 'incident' && !DIES.test(words)) continue;
      const told = people.length === 1 ? seatsIn(words) : new Set<string>();
      const bodies = event.participants.filter((p) => !isPerson(p.entity)).map((p) => p.entity);
      for (const person of withRole(event.type === 'dismissal' ? 'patient' : 'agent'))
        for (const seat of new Set([...told, ...seatsOf(person, bodies, span.end)]))
          if (leave(person, seat)) gone.push({ person, seat, start: span.start, event: index });
      continue;
    }
    const predecessors = withRole('predecessor');
    const takers = withRole('patient').length > 0 ? withRole('patient') : withRole('agent');
    const [taker] = takers;
    if (!taker || takers.length > 1 || RETURNS.test(words)) continue;
    const behind = seatsIn(reading.slice(event.trigger.start, span.end));
    const seats = behind.size > 0 ? behind : seatsIn(words);
    for (const seat of seats) take(taker, seat, span.start);
    if (predecessors.length > 0) {
      for (const person of predecessors)
        for (const seat of [...seats, ...seatsOf(person, [], span.end)]) leave(person, seat);
      continue;
    }
    for (const seat of seats) {
      const at = findLastGone(gone, seat, span.start);
      const last = gone[at];
      if (!last || last.person === taker || areApart(taker, last.person)) continue;
      if (isBefore(event, events[last.event])) continue;
      found.push({
        ...createEventTie(event, index, ['succeeded', taker, last.person]),
        rule: 'tie-seat-succession',
        events: [last.event, index],
        evidence: [...(events[last.event]?.evidence.slice(0, 1) ?? []), ...event.evidence.slice(0, 1)],
      });
      if (!ACTS.test(words)) gone.splice(at, 1);
      break;
    }
  }
  return found;
}

/** Whether one happening is dated wholly before another: "这个职位他是2013年才接下的". */
function isBefore(event: FoundEvent, other: FoundEvent | undefined): boolean {
  const [own, theirs] = [event, other].map((e) => (e?.time?.edtf ? parseEdtf(e.time.edtf) : null));
  return own !== null && own !== undefined && theirs !== null && theirs !== undefined && own.to < theirs.from;
}

/** The place of whoever left a seat last, among those who are remembered at an offset; -1 for nobody. */
function findLastGone(gone: readonly Seated[], seat: string, offset: number): number {
  for (let at = gone.length - 1; at >= 0; at--) {
    const one = gone[at] as Seated;
    if (offset - one.start >= MEMORY) return -1;
    if (one.seat === seat) return at;
  }
  return -1;
}

/** Who has which seat where, as far as ties of posts tell. */
function readHolders(posts: readonly FoundRelationship[]) {
  const bodies = new Map<string, Set<string>>();
  const seats = new Map<string, { seat: string; start: number; body?: string }[]>();
  const addSeat = (person: string, seat: string, start: number, body?: string) =>
    seats.set(person, [...(seats.get(person) ?? []), { seat, start, ...(body && { body }) }]);
  for (const { type, source, target, label, evidence } of posts) {
    if (type !== 'role_at') continue;
    bodies.set(source, (bodies.get(source) ?? new Set()).add(target));
    for (const seat of label ? seatsIn(label) : [])
      addSeat(source, seat, Math.min(...evidence.map((e) => e.start)), target);
  }
  return {
    /** The seats of a person that are told of by an offset, those at other bodies left out where bodies are given. */
    seatsOf: (person: string, at: readonly string[], by: number) =>
      (seats.get(person) ?? [])
        .filter(({ start, body }) => start < by && (at.length === 0 || body === undefined || at.includes(body)))
        .map(({ seat }) => seat),
    /** Whether two people are told to have posts, and none at one body. */
    areApart: (a: string, b: string) => {
      const [own, other] = [bodies.get(a), bodies.get(b)];
      return own !== undefined && other !== undefined && ![...own].some((body) => other.has(body));
    },
    take: (person: string, seat: string, start: number) => addSeat(person, seat, start),
  };
}

sieveEach(SEAT, FORMER, ACTS, RETURNS);
