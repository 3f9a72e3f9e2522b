/**
 * "So did Jane Doe", "and so had the treasurer, Jane Doe", "one of them, Jane Doe, did so before noon", "followed a week
 * later by Jane Doe", "Minutes later she was followed by Roe", "Roe did too": the happening just told happens to another.
 *
 * Promises: only behind an event of the same paragraph, and only for somebody named; who followed, without a time of
 * their own, only takes part in the event (findFollower).
 */
import type { Document } from '../../document.ts';
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { FoundEvent, TimeMention } from '../../findings.ts';
import type { Placed } from './englishRoles.ts';
import { isOfTime } from './readEnglishClauses.ts';
import { shorten } from './titleEnglishEvent.ts';

/** Words in which such a sentence can be known. */
export const LIKEWISE = /^(?:so|followed|same|likewise|too)$/;
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
    const word = tokens[i]?.lower;
    if (!LIKEWISE.test(word ?? '')) continue;
    const follower = word === 'followed' ? findFollower(tokens, placed, i) : undefined;
    const pair = word === 'followed' && !follower ? readPair(tokens, placed, i) : null;
    if (pair) {
      const event = tellAgain(document, tokens, times, [...told, ...found], pair);
      if (event) found.push(event);
      continue;
    }
    const hit = follower
      ? { from: i, to: endOf(tokens, follower.to), verb: i, who: follower }
      : word === 'so' || word === 'too'
        ? (readInverted(tokens, placed, i) ?? readDidSo(tokens, placed, i))
        : readFollowed(tokens, placed, i);
    if (!hit) continue;
    const start = (tokens[hit.from] as EnglishToken).start;
    const model = [...told, ...found].findLast((e) => e.trigger.start < start);
    if (
      !follower &&
      word === 'followed' &&
      !(model && (FOLLOWED.test(model.type) || TAKEN.test(model.rule)) && model.modality !== 'denied')
    )
      continue;
    if (follower && !(model && canFollow(model, tokens[0]?.start ?? 0))) continue;
    const hero = model?.participants.find((p) => p.role !== 'speaker');
    if (!model || !hero || model.participants.some((p) => p.entity === hit.who.entity.id)) continue;
    const end = (tokens[hit.to - 1] as EnglishToken).end;
    const own = times.find((t) => t.kind === 'date' && t.start >= start && t.end <= end);
    if (follower && !own) continue;
    // "will go in July, followed in August by Doe": of no year before, as a bare month seems to be.
    const isBefore = follower && (own?.edtf ?? '') < (model.time?.edtf ?? '');
    const time = isBefore ? undefined : (own ?? model.time);
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

/** "she was followed by Roe", "Roe followed her": who went first is named with who came after. */
interface Pair extends Hit {
  leader: Placed;
}

function readPair(tokens: readonly EnglishToken[], placed: readonly Placed[], at: number): Pair | null {
  const isPassive = /^(?:was|were|been|is|being)$/.test(tokens[at - 1]?.lower ?? '');
  const before = placed.findLast((p) => p.to <= at && at - p.to < 4 && p.role === '' && p.entity.kind === 'person');
  if (!before) return null;
  const from = openOf(tokens, before.from);
  if (!isPassive) {
    const leader = placed.find((p) => p.from === at + 1 && p.role === '' && p.entity.kind === 'person');
    const next = leader && tokens[leader.to];
    if (!leader || leader.entity.id === before.entity.id || !(next?.kind !== 'word' || isWhen(next))) return null;
    return { from, to: endOf(tokens, leader.to), verb: at, who: before, leader };
  }
  let by = at + 1;
  while (by < at + 8 && tokens[by]?.lower !== 'by' && isWhen(tokens[by])) by++;
  if (tokens[by]?.lower !== 'by') return null;
  const who = placed.find((p) => p.from > by && p.from <= by + 7 && p.role !== 'possessive');
  if (who?.entity.kind !== 'person' || !/^(?:by)?$/.test(who.role)) return null;
  return { from, to: endOf(tokens, who.to), verb: at, who, leader: before };
}

/** Back to where a clause begins with its time: "Nine minutes later he". */
function openOf(tokens: readonly EnglishToken[], at: number): number {
  let from = at;
  while (from > 0 && (isWhen(tokens[from - 1]) || (tokens[from - 1]?.text === ',' && isWhen(tokens[from - 2])))) from--;
  return from;
}

/** The last happening to whoever went first, told of who came after, where that has a time of its own. */
function tellAgain(
  { text }: Document,
  tokens: readonly EnglishToken[],
  times: readonly TimeMention[],
  told: readonly FoundEvent[],
  { from, to, verb, who, leader }: Pair,
): FoundEvent | undefined {
  const trigger = tokens[verb] as EnglishToken;
  const model = told.findLast(
    (e) =>
      e.trigger.start < trigger.start &&
      (FOLLOWED.test(e.type) || TAKEN.test(e.rule)) &&
      e.participants.some((p) => p.entity === leader.entity.id),
  );
  const hero = model?.participants.find((p) => p.entity === leader.entity.id);
  if (!model || !hero || model.modality === 'denied' || who.entity.id === leader.entity.id) return undefined;
  const time = times.find(
    (t) => t.kind === 'date' && t.start >= (tokens[from]?.start ?? 0) && t.start > model.trigger.start,
  );
  if (!time) return undefined;
  const evidence = { start: (tokens[from] as EnglishToken).start, end: (tokens[to - 1] as EnglishToken).end };
  const { isMention: _, speaker: __, ...rest } = model;
  return {
    ...rest,
    rule: `${model.rule}-likewise`,
    trigger: { start: trigger.start, end: trigger.end },
    evidence: [evidence],
    participants: [{ entity: who.entity.id, role: hero.role ?? 'agent' }],
    time,
    title: shorten(text.slice(evidence.start, evidence.end)),
  };
}

/** What one does after another, or what is done to them: no meeting and no deal. */
const FOLLOWED = /^(?:departure|dismissal|joining|return|leave)$/;
/** Of the law, what is done to one person and then to the next. */
const TAKEN = /-(?:arrest|detain|charge|indict|convict|jail|sentence|imprison|plead|confess|appeal)$/;

/** Whether others can follow somebody in what a sentence that begins at `from` tells. */
const canFollow = ({ type, rule, modality, trigger }: FoundEvent, from: number): boolean =>
  trigger.start >= from && modality !== 'denied' && (FOLLOWED.test(type) || TAKEN.test(rule));

/** ", followed (a week later) by (its treasurer,) Jane Doe": who is named behind "by"; `at`: the place of "followed". */
export function findFollower(
  tokens: readonly EnglishToken[],
  placed: readonly Placed[],
  at: number,
): Placed | undefined {
  if (tokens[at]?.lower !== 'followed' || tokens[at - 1]?.text !== ',') return undefined;
  let by = at + 1;
  while (by < at + 8 && tokens[by]?.lower !== 'by' && isWhen(tokens[by])) by++;
  if (tokens[by]?.lower !== 'by') return undefined;
  const who = placed.find((p) => p.from > by && p.from <= by + 6 && p.role !== 'possessive');
  // "followed by a letter from Doe": a letter came.
  return who?.entity.kind === 'person' && /^(?:by)?$/.test(who.role) ? who : undefined;
}
const isWhen = (token: EnglishToken | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    isOfTime(token) ||
    /^(?:an?|the|on|in|after|soon|shortly|later|afterwards|closely|quickly|swiftly|immediately|eventually|next|same|few|couple|of|within|minutes?|hours?|moments?)$/.test(
      token.lower,
    ));

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

/** "Doe followed in June", "Roe followed suit", "Poe did the same", "did likewise": nobody and nothing is followed. */
function readFollowed(tokens: readonly EnglishToken[], placed: readonly Placed[], at: number): Hit | null {
  const word = tokens[at]?.lower;
  const verb = word === 'followed' ? at : word === 'same' ? at - 2 : at - 1;
  if (word !== 'followed' && tokens[verb]?.lower !== 'did') return null;
  const next = tokens[at + 1];
  const isSuit = next?.lower === 'suit';
  if (word === 'followed' && !(isSuit || next?.kind !== 'word' || isWhen(next))) return null;
  const who = placed.findLast((p) => p.to <= verb && verb - p.to < 3 && p.role === '' && p.entity.kind === 'person');
  if (!who || (word === 'followed' && tokens[who.from]?.isCapital === false)) return null;
  return { from: who.from, to: endOf(tokens, at + 1), verb, who };
}

function readDidSo(tokens: readonly EnglishToken[], placed: readonly Placed[], so: number): Hit | null {
  if (!/^(?:did|done)$/.test(tokens[so - 1]?.lower ?? '')) return null;
  const who = placed.findLast((p) => p.to <= so - 1 && so - p.to < 5 && p.role === '' && p.entity.kind === 'person');
  return who ? { from: openOf(tokens, who.from), to: endOf(tokens, so + 1), verb: so - 1, who } : null;
}
