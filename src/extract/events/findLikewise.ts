/**
 * "So did Jane Doe", "and so had the treasurer, Jane Doe", "one of them, Jane Doe, did so before noon": the happening just
 * told happens to another.
 *
 * Promises: only behind an event of the same paragraph, and only for somebody named.
 */
import type { Document } from '../document.ts';
import type { EnglishToken } from '../entities/tokenizeEnglish.ts';
import type { FoundEvent, TimeMention } from '../findings.ts';
import type { Placed } from './englishRoles.ts';
import { shorten } from './titleEnglishEvent.ts';

const AUXILIARY = /^(?:did|had|has|was|were|does|is)$/;

/** `told`: the events of the paragraph so far, in order; `times`: those of the sentence. */
export function findLikewise(
  document: Document,
  tokens: readonly EnglishToken[],
  placed: readonly Placed[],
  times: readonly TimeMention[],
  told: readonly FoundEvent[],
): FoundEvent[] {
  const found: FoundEvent[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.lower !== 'so') continue;
    const hit = readInverted(tokens, placed, i) ?? readDidSo(tokens, placed, i);
    if (!hit) continue;
    const start = (tokens[hit.from] as EnglishToken).start;
    const model = [...told, ...found].findLast((e) => e.trigger.start < start);
    const hero = model?.participants.find((p) => p.role !== 'speaker');
    if (!model || !hero || model.participants.some((p) => p.entity === hit.who.entity.id)) continue;
    const end = (tokens[hit.to - 1] as EnglishToken).end;
    const own = times.find((t) => t.kind === 'date' && t.start >= start && t.end <= end);
    const time = own ?? model.time;
    const { isMention: _, speaker: __, time: ___, ...rest } = model;
    found.push({
      ...rest,
      rule: `${model.rule}-likewise`,
      trigger: { start: (tokens[hit.verb] as EnglishToken).start, end: (tokens[hit.verb] as EnglishToken).end },
      evidence: [{ start, end }],
      participants: [{ entity: hit.who.entity.id, role: hero.role ?? 'agent' }],
      ...(time && { time }),
      title: shorten(document.text.slice(start, end)),
    });
  }
  return found;
}

interface Hit {
  from: number;
  to: number;
  verb: number;
  who: Placed;
}

/** Up to the next comma, semicolon or "and" behind a place. */
function endOf(tokens: readonly EnglishToken[], at: number): number {
  let to = at;
  while (to < tokens.length && !/^(?:[,;.—]|and|but)$/.test((tokens[to] as EnglishToken).lower)) to++;
  return to;
}

function readInverted(tokens: readonly EnglishToken[], placed: readonly Placed[], so: number): Hit | null {
  let verb = so + 1;
  // "So, at last, did …"
  if (tokens[verb]?.text === ',') {
    do verb++;
    while (verb < so + 6 && tokens[verb]?.text !== ',');
    verb++;
  }
  if (!AUXILIARY.test(tokens[verb]?.lower ?? '')) return null;
  const who = placed.find((p) => p.from > verb && p.from <= verb + 6 && p.role === '' && p.entity.kind === 'person');
  return who ? { from: so, to: endOf(tokens, who.to), verb, who } : null;
}

function readDidSo(tokens: readonly EnglishToken[], placed: readonly Placed[], so: number): Hit | null {
  if (!/^(?:did|done)$/.test(tokens[so - 1]?.lower ?? '')) return null;
  const who = placed.findLast((p) => p.to <= so - 1 && so - p.to < 5 && p.role === '' && p.entity.kind === 'person');
  return who ? { from: who.from, to: endOf(tokens, so + 1), verb: so - 1, who } : null;
}
