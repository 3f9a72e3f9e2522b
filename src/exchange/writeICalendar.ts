/**
 * iCalendar (RFC 5545): dated events as all-day entries, undated ones as journal entries without a day.
 *
 * An entry covers every day that its date may mean, and says so in its words; an interval with one end open covers its
 * known end. `X-WHOWHEN-EDTF` is the date as the story has it. What is not plainly stated is tentative. Entries are
 * transparent: they make nobody busy. `DTSTAMP` is the day of publication, so that the same story gives the same file.
 *
 * Own code and no library: those there are write no journal entries, and put the hour of writing into the file.
 */
import { type Day, parseEdtf } from '../model/edtf.ts';
import { formatEdtf } from '../model/formatEdtf.ts';
import type { Story } from '../model/story.ts';
import { cleanText, toLine, toWebAddress } from './cleanText.ts';
import { describeEvent } from './describeEvent.ts';
import { type PlacedEvent, placeEvents, toIsoDay } from './placeEvents.ts';
import { stableId } from './stableId.ts';

/** A line may have 75 octets, and the lines that follow it begin with a space. */
const LONGEST_LINE = 75;

export function writeICalendar(story: Story): string {
  const published = parseEdtf(story.source.published ?? '');
  const stamp = `${toBasic(published?.from) ?? '19700101'}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Whowhen//Whowhen//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${toValue(story.title)}`,
    `X-WR-CALNAME:${toValue(story.title)}`,
    ...placeEvents(story).flatMap((placed) => makeEntry(story, placed, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function makeEntry(story: Story, { event, from, to, isStandIn }: PlacedEvent, stamp: string): string[] {
  const words = describeEvent(story, event);
  const [first, last] = isStandIn ? [] : [toBasic(from), toBasic(to + 1)];
  const kind = first && last ? 'VEVENT' : 'VJOURNAL';
  const address = toWebAddress(story.source.url);
  const description = [
    formatEdtf(event.date, story.lang),
    ...event.evidence.map(({ exact }) => toLine(exact)),
    ...[words.peopleLine, words.speaker, words.dated].filter((line) => line !== undefined && line !== ''),
  ].join('\n');
  const tentative = kind === 'VEVENT' ? 'TENTATIVE' : 'DRAFT';
  const confirmed = kind === 'VEVENT' ? 'CONFIRMED' : 'FINAL';
  return [
    `BEGIN:${kind}`,
    `UID:${stableId(story.id, 'event', event.id)}`,
    `DTSTAMP:${stamp}`,
    ...(kind === 'VEVENT' ? [`DTSTART;VALUE=DATE:${first}`, `DTEND;VALUE=DATE:${last}`, 'TRANSP:TRANSPARENT'] : []),
    `SUMMARY:${toValue(words.title)}`,
    `DESCRIPTION:${toValue(description)}`,
    `CATEGORIES:${[words.type, ...words.topics].map(toValue).join(',')}`,
    `STATUS:${event.modality === 'asserted' ? confirmed : tentative}`,
    ...(address ? [`URL:${address}`] : []),
    ...(event.date === null ? [] : [`X-WHOWHEN-EDTF:${toValue(event.date)}`]),
    `END:${kind}`,
  ];
}

/** `YYYYMMDD`; `undefined` outside the years 1 to 9999. */
function toBasic(day: Day | undefined): string | undefined {
  return toIsoDay(day)?.replaceAll('-', '');
}

function toValue(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\t/g, ' ');
}

/** By octets of UTF-8, never inside a character. */
function fold(line: string): string {
  let [folded, octets] = ['', 0];
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    if (octets + size > LONGEST_LINE) [folded, octets] = [`${folded}\r\n `, 1];
    folded += char;
    octets += size;
  }
  return folded;
}
