/**
 * What happens in an article in English: triggers with their arguments, time, modality and speaker.
 *
 * Promises: every event has the clause that reports it, its trigger and its rule; conditions, questions, negated
 * happenings and quoted words are no events; linear in the length of the text.
 * Does not know: whether two reports are of one happening.
 */
import { DAY_LENGTH } from '../../../model/edtf.ts';
import type { Document } from '../../document.ts';
import { type EnglishToken, tokenizeEnglish } from '../../entities/english/tokenizeEnglish.ts';
import type { EntityMention, FoundEntity, FoundEvent, TimeMention } from '../../findings.ts';
import { findLiveEntries } from '../liveEntries.ts';
import { findMatchDay } from '../matchDay.ts';
import { timeOfHeading } from '../timeOfHeading.ts';
import { buildEnglishEvent } from './buildEnglishEvent.ts';
import { chooseReports } from './chooseEnglishReports.ts';
import { chooseReducedReports } from './chooseReducedReports.ts';
import type { EnglishClause } from './englishClause.ts';
import { placeMentions } from './englishRoles.ts';
import { type EnglishScene, sceneAfter } from './englishScene.ts';
import type { SentenceReading } from './englishSentence.ts';
import { findDatedReports, findIntendedReports } from './findDatedReports.ts';
import { findLikewise, LIKEWISE } from './findLikewise.ts';
import { createNewsRun } from './newsRun.ts';
import { cutAdjuncts } from './nouns/cutAdjuncts.ts';
import { buildNounEvents, isAdjunct, isTold, readNounReports } from './nouns/findNounEvents.ts';
import { readEnglishClauses } from './readEnglishClauses.ts';
import { readReducedClauses } from './readReducedClauses.ts';
import { matchEnglishRule, readVerb } from './rules/matchEnglishRule.ts';
import { openScareQuotes } from './scareQuotes.ts';
import { isGone, isToldInPresent, opensInPast, tellInPast, timeOfRow } from './timeOfRow.ts';

/** Characters of a paragraph that opens the report, and is no line of its author's. */
const LEAD_LENGTH = 40;

export function findEnglishEvents(
  document: Document,
  entities: readonly FoundEntity[],
  times: readonly TimeMention[],
): FoundEvent[] {
  const mentions = entities
    .filter((entity) => !entity.isByline)
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const takeMentions = createTaker(mentions, (m: { entity: FoundEntity; mention: EntityMention }) => m.mention.start);
  const takeTimes = createTaker(
    [...times].sort((a, b) => a.start - b.start),
    (t) => t.start,
  );
  const events: FoundEvent[] = [];
  const lookedBackOn = new Set<FoundEvent>();
  let scene: EnglishScene | null = null;
  let heading: TimeMention | undefined;
  let lastBlock = -1;
  let row: TimeMention | null = null;
  let dayInCourt: TimeMention | undefined;
  const match = findMatchDay(document, times);
  const entries = findLiveEntries(document, times);
  const lead = document.blocks.findIndex((b) => b.kind === 'paragraph' && b.end - b.start >= LEAD_LENGTH);
  const run = createNewsRun(lead, document.published);
  const second = document.blocks.findIndex((b, i) => i > lead && b.kind === 'paragraph');
  for (const sentence of document.sentences) {
    const block = document.blocks[sentence.block];
    const own = withoutOverlap(takeMentions(sentence.start, sentence.end));
    const ownTimes = takeTimes(sentence.start, sentence.end);
    const entry = entries.get(sentence.block)?.time;
    if (entry) heading = entry;
    else if (block?.kind === 'heading') heading = timeOfHeading(document.reading, block, ownTimes);
    if (!block || block.kind === 'title' || block.kind === 'heading' || block.kind === 'byline') continue;
    if (sentence.block !== lastBlock) {
      row = timeOfRow(document.reading, block, ownTimes);
      const news = run.enter(sentence.block, block.kind, { index: lastBlock, scene });
      const opens = row ?? heading ?? match ?? news;
      scene = opens
        ? { time: opens, age: 0, isLookedBack: false, isNews: opens === news, isOfLead: opens === news }
        : null;
    }
    lastBlock = sentence.block;
    run.see(ownTimes);
    const words = tokenizeEnglish(document.reading, {
      start: afterDateline(document.reading, sentence),
      end: sentence.end,
    });
    const tokens = openScareQuotes(words, readVerb);
    if (tokens.length > 400 || /\?["”’]?$/.test(document.reading.slice(sentence.start, sentence.end))) continue;
    const isQuoted = markQuoted(tokens);
    const chapter = row ?? heading;
    let clauses = readEnglishClauses(tokens, readVerb, isQuoted, chapter !== undefined);
    const isDated = !chapter && opensInPast(document, sentence, ownTimes);
    if (isDated && clauses.length === 0) clauses = readEnglishClauses(tokens, readVerb, isQuoted, true);
    if (chapter || (isDated && isToldInPresent(clauses))) tellInPast(tokens, clauses, isQuoted, row);
    const placed = placeMentions(tokens, own);
    const named = readNounReports({ document, tokens, clauses, placed, times: ownTimes, isQuoted, row });
    // "was in turmoil after the arrest of Doe": told by the noun alone.
    const uncut = named.some(isAdjunct) ? chooseReports(tokens, clauses, matchEnglishRule, isQuoted) : [];
    cutAdjuncts(tokens, clauses, ownTimes, named);
    const finite = chooseReports(tokens, clauses, matchEnglishRule, isQuoted);
    for (const report of named) report.isWhole = isTold(uncut, report) && !isTold(finite, report);
    clauses.push(...readReducedClauses(tokens, readVerb, isQuoted, clauses));
    const reduced = chooseReducedReports(tokens, clauses, matchEnglishRule, finite);
    // "denying that he planned to sell": what is denied is no report of its own.
    const denials = [...finite, ...reduced]
      .filter((r) => r.modality === 'denied')
      .map((r) => ({ from: r.trigger, to: clauses[r.clause]?.to ?? 0, isReduced: reduced.includes(r) }));
    const reports = [
      ...finite.filter((r) => !denials.some((d) => d.isReduced && d.from < r.trigger && r.trigger < d.to)),
      // "denied having sold it", not "denied it, having sold the mine"
      ...reduced.filter(
        (r) => !denials.some((d) => d.from < r.trigger && r.trigger < d.to && !hasComma(tokens, d.from, r.trigger)),
      ),
    ].sort((a, b) => a.trigger - b.trigger);
    const reading: SentenceReading = {
      document,
      sentence,
      tokens,
      clauses,
      placed,
      times: ownTimes,
      scene,
      sitting: sentence.block === second ? (sittingOf(events, document) ?? dayInCourt) : undefined,
      row,
      isQuoted,
    };
    const first = events.length;
    for (const report of reports) {
      const event = buildEnglishEvent(reading, report);
      if (event) events.push(event);
      if (event && isLookedBackOn(tokens, clauses[report.clause])) lookedBackOn.add(event);
    }
    // "handed in her notice and moved to Rome": where one goes who leaves.
    for (let k = events.length - 1; k > first; k--)
      if (isWayOut(events[k - 1] as FoundEvent, events[k] as FoundEvent)) events.splice(k, 1);
    if (named.length > 0) {
      const verbs = events.splice(first);
      const { found, overruled } = buildNounEvents(reading, named, verbs);
      for (const event of [...verbs.filter((e) => !overruled.has(e)), ...found]) insertInOrder(events, first, event);
    }
    if (block.kind === 'paragraph') {
      for (const report of findDatedReports(reading, events.slice(first))) {
        const event = buildEnglishEvent(reading, report);
        if (event) insertInOrder(events, first, { ...event, rule: 'en-dated/guess' });
      }
      for (const report of findIntendedReports(reading, events.slice(first))) {
        const event = buildEnglishEvent(reading, report);
        if (event) insertInOrder(events, first, { ...event, rule: 'en-intended/guess' });
      }
    }
    scene = sceneAfter(reading, events.slice(first));
    if (sentence.block === lead) dayInCourt ??= dayOfCourt(reading);
    const paragraph = document.blocks[sentence.block]?.start ?? 0;
    if (tokens.some((t) => LIKEWISE.test(t.lower))) {
      const earlier = events.filter((e) => e.trigger.start >= paragraph).slice(-6);
      for (const event of findLikewise(document, tokens, placed, ownTimes, earlier)) {
        // "followed in June by Doe": what else the verb may tell of, it does not here.
        const other = events.findLastIndex((e) => e.trigger.start === event.trigger.start);
        if (other >= first) events.splice(other, 1);
        events.push(event);
      }
    }
    if (row && !isGone(row, document))
      for (const event of events.slice(first))
        if (event.modality === 'asserted') Object.assign(event, { modality: 'planned', time: event.time ?? row });
    if (block.kind === 'keypoint')
      for (const event of events) if (event.trigger.start >= sentence.start) event.isMention = true;
  }
  return lookedBackOn.size === 0 ? events : withoutCountedFrom(events, lookedBackOn);
}

/** "six days after Doe got the boot": from what is counted, and no news. */
function isLookedBackOn(tokens: readonly EnglishToken[], clause: EnglishClause | undefined): boolean {
  if (clause?.kind !== 'adverbial' || clause.intro !== 'after') return false;
  const after = tokens[clause.from]?.lower === 'after' ? clause.from : clause.from - 1;
  return tokens[after]?.lower === 'after' && /^(?:days?|weeks?|months?|years?)$/.test(tokens[after - 1]?.lower ?? '');
}

/** Reports without those that are only counted from, where another tells of the like, of somebody who takes part in both. */
function withoutCountedFrom(events: readonly FoundEvent[], counted: ReadonlySet<FoundEvent>): FoundEvent[] {
  const told = new Map<string, number>();
  const keysOf = ({ type, participants }: FoundEvent): ReadonlySet<string> =>
    new Set([familyOf(type), ...participants.map((p) => `${familyOf(type)} ${p.entity}`)]);
  for (const event of events) for (const key of keysOf(event)) told.set(key, (told.get(key) ?? 0) + 1);
  const isTold = (event: FoundEvent) =>
    [...keysOf(event)].slice(event.participants.length > 0 ? 1 : 0).some((key) => (told.get(key) ?? 0) > 1);
  return events.filter((event) => !counted.has(event) || !isTold(event));
}

/** Who is dismissed leaves; what a deal comes to is told in many ways. */
const familyOf = (type: FoundEvent['type']): FoundEvent['type'] => (type === 'dismissal' ? 'departure' : type);

/** The day in court of which a lead has told. */
const sittingOf = (events: readonly FoundEvent[], { published }: Document): TimeMention | undefined =>
  events.findLast(
    ({ type, modality, time }) =>
      type === 'legal' &&
      modality === 'asserted' &&
      time?.edtf?.length === 'YYYY-MM-DD'.length &&
      published !== null &&
      time.edtf.slice(0, 7) >= previousMonth(published),
  )?.time;

/** The day of these weeks on which a sentence of the lead has a court do something. */
function dayOfCourt({ tokens, times, document: { published } }: SentenceReading): TimeMention | undefined {
  if (!tokens.some((t) => COURT.test(t.text))) return undefined;
  const days = times.filter((t) => t.kind === 'date' && t.edtf?.length === DAY_LENGTH);
  const [day] = days;
  if (days.length !== 1 || !day?.edtf || !published) return undefined;
  return day.edtf <= published && day.edtf.slice(0, 7) >= previousMonth(published) ? day : undefined;
}
const COURT =
  /^(?:[Jj]udges?|[Cc]ourt|[Jj]ury|[Jj]urors|[Jj]ustices?|[Mm]agistrates?|[Tt]ribunal|verdict|jailed|sentenced|sentencing|convicted|acquitted)$/;

const previousMonth = (day: string): string => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return month > 1 ? `${year}-${String(month - 1).padStart(2, '0')}` : `${year - 1}-12`;
};

const isWayOut = (before: FoundEvent, { type, rule, participants }: FoundEvent): boolean =>
  before.type === 'departure' &&
  type === 'change' &&
  /-(?:move|transfer|switch|relocate|emigrate)$/.test(rule) &&
  participants.every((p) => before.participants.some((o) => o.entity === p.entity));

const hasComma = (tokens: readonly EnglishToken[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => t.text === ',');

/** From `first` on the events stand in the order of the text. */
function insertInOrder(events: FoundEvent[], first: number, event: FoundEvent): void {
  const at = events.findIndex((e, i) => i >= first && e.trigger.start > event.trigger.start);
  events.splice(at < 0 ? events.length : at, 0, event);
}

/** Behind "SAN FRANCISCO, Aug. 30, 2017 - " the sentence proper begins. */
function afterDateline(reading: string, { start, end }: { start: number; end: number }): number {
  const dateline = /^\p{Lu}{3,}[^a-z]{0,30}?[^\n]{0,50}?\s[-—]{1,2}\s/u.exec(
    reading.slice(start, Math.min(end, start + 90)),
  );
  return dateline ? start + dateline[0].length : start;
}

/** Hands out the items of each span in order; spans must come in order. */
function createTaker<T>(items: readonly T[], startOf: (item: T) => number): (from: number, to: number) => T[] {
  let next = 0;
  return (from, to) => {
    while (next < items.length && startOf(items[next] as T) < from) next++;
    const taken: T[] = [];
    while (next < items.length && startOf(items[next] as T) < to) taken.push(items[next++] as T);
    return taken;
  };
}

function withoutOverlap<T extends { mention: EntityMention }>(mentions: readonly T[]): T[] {
  const kept: T[] = [];
  for (const item of mentions) {
    const last = kept.at(-1)?.mention;
    // "the two men" stands for both.
    const isShared = last?.start === item.mention.start && last.end === item.mention.end;
    if (item.mention.start >= (last?.end ?? 0) || isShared) kept.push(item);
  }
  return kept;
}

/** Which tokens stand between double quotation marks. */
export function markQuoted(tokens: readonly EnglishToken[]): boolean[] {
  let isOpen = false;
  const closes = tokens.filter((t) => /["“”]/.test(t.text)).length;
  let seen = 0;
  return tokens.map((token) => {
    if (!/["“”]/.test(token.text)) return isOpen;
    seen++;
    if (token.text === '“') isOpen = true;
    else if (token.text === '”') isOpen = false;
    else isOpen = !isOpen && seen < closes;
    return true;
  });
}
