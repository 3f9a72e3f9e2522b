/**
 * Joins the reports of one happening into one event with several quotes.
 *
 * Promises: the best report stands first (in a paragraph, dated by its own words, with most people); what a title,
 * heading or key point says joins what the body tells, and stands alone only with a date and people of its own.
 * Reports are compared with those that share a participant or a type, the latest 60 of them, so that long
 * articles stay cheap.
 * Does not know: languages.
 */
import { parseEdtf } from '../../model/edtf.ts';
import type { Document } from '../document.ts';
import type { FoundEvent } from '../findings.ts';
import { isSameHappening } from './isSameHappening.ts';
import { isEnglishNoun } from './same/isNamedAgain.ts';
import { ToldEvent } from './same/toldEvent.ts';

const REACH = 60;
/** Reports of a group that a further one is compared with. */
const DEPTH = 8;
const NONE: readonly number[] = [];

/** How telling a report is. */
function weightOf(event: FoundEvent): number {
  const bounds = event.time?.edtf ? parseEdtf(event.time.edtf) : null;
  const isOwn = bounds !== null && !event.time?.rule.includes('+carried');
  const precision = bounds?.precision === 'day' ? 2 : bounds ? 1 : 0;
  return (
    (event.isMention ? 0 : 100) +
    (isOwn ? 20 : 0) +
    precision * 8 +
    Math.min(5, event.participants.length) +
    (event.rule.endsWith('+noun') || isEnglishNoun(event) ? 0 : 4)
  );
}

export function mergeEvents(events: readonly FoundEvent[], document: Document): FoundEvent[] {
  const groups: ToldEvent[][] = [];
  /** The groups that each key was told in last. */
  const latest = new Map<string, number[]>();
  /** For which report each group was asked last. */
  const askedFor: ToldEvent[] = [];
  const title = document.blocks.find(({ kind }) => kind === 'title');
  const dayOf = (group: number) =>
    (groups[group] ?? []).reduce((latest, { event: { time } }) => {
      const day = time?.edtf ?? '';
      const isToCome = document.published !== null && day > document.published;
      return day > latest && !isToCome ? day : latest;
    }, '');
  /**
   * The last of the groups that share a key with a report and tell of the same, for the title the one of the latest date; -1 where
   * none does.
   */
  const findGroup = (told: ToldEvent, keys: readonly string[]): number => {
    const isOfTitle = told.event.isMention === true && title !== undefined && told.event.trigger.start < title.end;
    let found = -1;
    const isBetter = (group: number) => {
      const [day, best] = isOfTitle && found >= 0 ? [dayOf(group), dayOf(found)] : ['', ''];
      return day === best ? group > found : day > best;
    };
    for (const key of keys) {
      const near = latest.get(key) ?? NONE;
      for (let i = near.length - 1; i >= 0; i--) {
        const group = near[i] as number;
        if (!isBetter(group) || askedFor[group] === told) continue;
        askedFor[group] = told;
        if (isOneOf(told, groups[group] as ToldEvent[])) found = group;
      }
    }
    return found;
  };
  const noteLatest = (key: string, group: number) => {
    const noted = latest.get(key) ?? [];
    if (noted.length === 0) latest.set(key, noted);
    const at = noted.lastIndexOf(group);
    if (at >= 0) noted.splice(at, 1);
    else if (noted.length === REACH) noted.shift();
    noted.push(group);
  };
  const add = (event: FoundEvent) => {
    const keys = [...event.participants.map((p) => p.entity), `type ${event.type}`];
    const told = new ToldEvent(event, document);
    let index = findGroup(told, keys);
    if (index < 0) {
      index = groups.push([]) - 1;
      askedFor.push(told);
    }
    (groups[index] as ToldEvent[]).push(told);
    for (const key of keys) noteLatest(key, index);
  };
  for (const event of events) if (!event.isMention) add(event);
  for (const event of events) if (event.isMention) add(event);
  return groups
    .map((group) => joinGroup(group.map(({ event }) => event)))
    .filter((event) => !event.isMention || (event.time?.edtf && event.participants.length > 0))
    .sort((a, b) => a.trigger.start - b.trigger.start);
}

/** Whether the last reports of a group tell of what another does. */
function isOneOf(told: ToldEvent, group: readonly ToldEvent[]): boolean {
  const from = Math.max(0, group.length - DEPTH);
  let isSame = false;
  for (let i = from; i < group.length && !isSame; i++) isSame = isSameHappening(group[i] as ToldEvent, told);
  for (let i = from; i < group.length && isSame; i++) isSame = isNotAgainst(group[i] as ToldEvent, told);
  return isSame;
}

/** Dates inside a group never exclude each other. */
function isNotAgainst(a: ToldEvent, b: ToldEvent): boolean {
  return !a.isDated || !b.isDated || isSameHappening(a, b);
}

/** Whether a report dates by its own words, on a day within it, what another dates by month or year. */
function isFiner({ time, isMention }: FoundEvent, { time: coarse }: FoundEvent): boolean {
  const [own, other] = [time?.edtf, coarse?.edtf];
  if (!own || !other || isMention || !/^\d{4}(?:-\d\d)?$/.test(other)) return false;
  return /^\d{4}-\d\d-\d\d$/.test(own) && own.startsWith(other) && !time?.rule.includes('+carried');
}

function joinGroup(group: FoundEvent[]): FoundEvent {
  const ranked = [...group].sort((a, b) => weightOf(b) - weightOf(a) || a.trigger.start - b.trigger.start);
  const best = ranked[0] as FoundEvent;
  if (group.length === 1) return best;
  const participants = [...best.participants];
  for (const event of ranked)
    if (event.type === best.type && !event.isMention)
      for (const p of event.participants)
        if (p.role !== 'speaker' && !participants.some((q) => q.entity === p.entity)) participants.push(p);
  const time = best.time?.edtf
    ? (ranked.find((e) => isFiner(e, best))?.time ?? best.time)
    : (ranked.find((e) => e.time?.edtf)?.time ?? best.time);
  const evidence = ranked
    .flatMap((e) => e.evidence)
    .filter((span, i, all) => all.findIndex((s) => s.start < span.end && span.start < s.end) === i);
  const { isMention: _, ...rest } = best;
  return {
    ...rest,
    participants,
    evidence,
    ...(time && { time }),
    ...(group.every((e) => e.isMention) && { isMention: true }),
  };
}
