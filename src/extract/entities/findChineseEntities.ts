/**
 * People and organizations of an article in Chinese.
 *
 * Promises: never throws; the same text gives the same entities; every mention stands in the text; nothing is drawn
 * from noise. Works without a segmenter, though worse.
 */
import type { Document, Span } from '../document.ts';
import type { FoundEntity, TimeMention } from '../findings.ts';
import type { Tools } from '../tools.ts';
import { collectPeople } from './collectPeople.ts';
import { findDottedNames } from './findDottedNames.ts';
import { findMentions } from './findMentions.ts';
import { findNativeNames } from './findNativeNames.ts';
import { findSoundNames } from './findSoundNames.ts';
import { readLatinBeside } from './readLatinBeside.ts';
import { readTokens } from './readTokens.ts';

export function findChineseEntities(document: Document, times: readonly TimeMention[], tools: Tools): FoundEntity[] {
  const { reading } = document;
  const tokens = readTokens(document, tools);
  const taken = new Uint8Array(reading.length + 1);
  const take = (spans: readonly Span[]) => {
    for (const { start, end } of spans) taken.fill(1, start, end);
  };
  take(times);
  const withLatin = <S extends Span>(spans: S[]) =>
    spans.map((span) => {
      const latin = readLatinBeside(reading, span.end);
      return latin ? { ...span, latin } : span;
    });
  const dotted = withLatin(findDottedNames(document, tokens));
  take(dotted);
  const native = withLatin(findNativeNames(document, tokens, taken));
  take(native);
  const sound = withLatin(findSoundNames(document, tokens, taken));
  const people = collectPeople(document, { dotted, sound, native });
  const free = new Uint8Array(reading.length + 1);
  findMentions(document, tokens, people, free, 'person');
  return people
    .filter((person) => person.mentions.length > 0)
    .map((person) => ({
      id: person.name,
      kind: 'person' as const,
      name: person.name,
      ...(person.latinName && { latinName: person.latinName }),
      aliases: [...new Set(person.mentions.map((m) => m.exact))].filter((f) => f !== person.name),
      mentions: person.mentions,
      appositions: [],
    }));
}
