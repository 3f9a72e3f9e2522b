/**
 * Every place at which one of many forms stands, the longest first, each place going to one owner.
 *
 * Promises: one pass over the text; mentions do not overlap each other nor what is taken; a form inside a longer word
 * of the dictionary is not found there ("华山" in "中华 山河"). A shared form goes to the owner named last before it; to
 * one who was called so before another came in, unless the paragraph so far is of the other alone.
 */
import type { Document } from '../../document.ts';
import type { MentionForm } from '../../findings.ts';
import { paragraphStart } from '../../paragraphStart.ts';
import { indexForms } from './indexForms.ts';
import { readLatinBeside } from './readLatinBeside.ts';
import type { Tokens } from './readTokens.ts';
import { PLACES } from './words/places.ts';
import { endsInPost } from './words/posts.ts';

export interface Owner {
  forms: Map<string, MentionForm>;
  mentions: { start: number; end: number; exact: string; rule: string; form: MentionForm }[];
}

/** Whether cutting at `offset` would cut a word of two or more characters whose other part is a word too. */
function cutsWord(reading: string, tokens: Tokens, offset: number, start: number, end: number): boolean {
  const token = tokens.covering(offset);
  if (!token || token.start >= offset || token.word.length < 2) return false;
  // The head of an office: the dictionary keeps "部长" together, the name is the office's.
  // The end of a post that the dictionary joined with the name: "会" + "长孙".
  if (
    offset === start &&
    token.start === start - 1 &&
    token.end <= end &&
    endsInPost(reading.slice(Math.max(0, start - 6), start))
  )
    return false;
  // "从容" + "声集团": a small word that the dictionary joins with the name's first character.
  if (offset === start && token.start === start - 1 && token.end < end && /^[从对与和向由被把将以].$/.test(token.word))
    return false;
  // The committee's head as one word: "青川县" + "委书记".
  if (offset === end && /委书记$/.test(token.word)) return false;
  // A minister's title that is a word of its own names no ministry: "国防部长".
  if (offset === end && token.start === start && /部长$/.test(token.word)) return true;
  if (offset === end && /[部局署厅处院会省]长$/.test(token.word))
    return !/^(?:副?[部局署厅处院会省])?长$/.test(token.word.slice(end - token.start));
  return token.start < start || token.end > end;
}

export function findMentions(
  document: Document,
  tokens: Tokens,
  owners: Owner[],
  taken: Uint8Array,
  rule: string,
): void {
  const ownersOf = new Map<string, Owner[]>();
  for (const owner of owners)
    for (const form of owner.forms.keys()) {
      const others = ownersOf.get(form);
      if (others) others.push(owner);
      else ownersOf.set(form, [owner]);
    }
  if (ownersOf.size === 0) return;
  const formsAt = indexForms(ownersOf.keys());
  /** Who was called by a form while no other owner of it had been named. */
  const calledFirst = new Map<string, Owner>();
  const { reading, text } = document;
  for (let start = 0; start < reading.length; start++) {
    let longer: Owner[] | undefined;
    for (const form of formsAt(reading, start)) {
      if (!reading.startsWith(form, start)) continue;
      const own = longer ?? (ownersOf.get(form) as Owner[]);
      const isWhole =
        isFreeAndWhole(reading, tokens, taken, start, start + form.length) ||
        (rule === 'person' &&
          isFullName(own, form, reading, start) &&
          endsInWord(reading, tokens, taken, start, start + form.length));
      if (rule === 'organization' && isOfOther(reading, start, form)) continue;
      if (!isWhole) {
        // The longer name stands here, though the dictionary joins its end with what follows: it is its owner's place.
        if (own.length === 1 && tokens.isBorder(start)) longer ??= own.filter(({ forms }) => forms.has(form));
        continue;
      }
      const owner =
        own.length === 1
          ? own[0]
          : (namedBeside(reading, start + form.length, own) ??
            (rule === 'person' ? calledSo(reading, start, form, own, calledFirst.get(form)) : undefined) ??
            nearest(own, calledFirst.get(form), paragraphStart(reading, start)));
      const sort = owner && (owner.forms.get(form) ?? 'short');
      if (!owner || !sort) continue;
      const end = start + form.length;
      if (own.length > 1 && own.every((other) => other === owner || other.mentions.length === 0))
        calledFirst.set(form, owner);
      owner.mentions.push({ start, end, exact: text.slice(start, end), rule: `${rule}-${sort}`, form: sort });
      taken.fill(1, start, end);
      start = end - 1;
      break;
    }
  }
}

/** "五地法院", "各级检察院": of several, and none of those named; "“红港门”丑闻": a scandal that is called after them. */
const isOfOther = (reading: string, start: number, form: string): boolean =>
  (form.length < 4 && OF_SEVERAL.test(reading.slice(Math.max(0, start - 3), start))) ||
  SCANDAL.test(reading.slice(start + form.length, start + form.length + 3));
const OF_SEVERAL = /(?:[两二三四五六七八九十多各几数][地家级]|各地的?|多地的?)$/;

/** What makes a scandal of the name before it. */
const SCANDAL = /^门(?:[”"」]|丑闻|事件|风波)/;

/** Whether a form is somebody's full name and surely meant: long enough, named often, or behind a post. */
const isFullName = (owners: readonly Owner[], form: string, reading: string, start: number): boolean =>
  (form.length > 2 ||
    (owners[0]?.mentions.length ?? 0) >= OFTEN ||
    endsInPost(reading.slice(Math.max(0, start - 6), start))) &&
  owners.length === 1 &&
  owners[0]?.forms.get(form) === 'full';

/** Places from which on a name of two characters is known well enough. */
const OFTEN = 2;

/** Whether a name is free and whole but for its last character, which the dictionary joins with the next: "一" + "向". */
function endsInWord(reading: string, tokens: Tokens, taken: Uint8Array, start: number, end: number): boolean {
  const last = tokens.covering(end);
  return (
    last?.start === end - 1 &&
    last.word.length === 2 &&
    isFreeAndWhole(reading, tokens, taken, start, end - 1) &&
    taken[end - 1] !== 1
  );
}

/** Whether a span is read, not taken yet, and cuts no word. */
export function isFreeAndWhole(
  reading: string,
  tokens: Tokens,
  taken: Uint8Array,
  start: number,
  end: number,
): boolean {
  if (tokens.at[start] === -1 || isTaken(taken, start, end)) return false;
  const letter = /[A-Za-z\u00c0-\u024f]/;
  if (letter.test(reading[start] as string))
    return !letter.test(reading[start - 1] ?? ' ') && !letter.test(reading[end] ?? ' ');
  if (headsMinistry(reading, taken, start, end)) return true;
  return !cutsWord(reading, tokens, start, start, end) && !cutsWord(reading, tokens, end, start, end);
}

/** "交通部" + 长陈立民: a ministry whose head is named, if it is no other land's. */
const headsMinistry = (reading: string, taken: Uint8Array, start: number, end: number): boolean =>
  reading[end] === '长' &&
  reading[end - 1] === '部' &&
  taken[end + 1] === 1 &&
  ![4, 3, 2].some((size) => PLACES.has(reading.slice(start - size, start)));

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return true;
  return false;
}

/** Of namesakes the one whose Latin name stands in the brackets behind the form. */
function namedBeside(reading: string, end: number, owners: Owner[]): Owner | undefined {
  const latin = readLatinBeside(reading, end);
  const words = latin && reading.slice(latin.start, latin.end).trim();
  return words ? owners.find(({ forms }) => forms.get(words) === 'latin') : undefined;
}

/** Mentions looked back on to see what somebody is called. */
const RECENT = 24;

/**
 * Of father and son the old one where he is called so ("老马丁"), else whom the text has called so again and again, and
 * the other never.
 */
function calledSo(
  reading: string,
  start: number,
  form: string,
  owners: readonly Owner[],
  first: Owner | undefined,
): Owner | undefined {
  const named = owners.filter(({ mentions }) => mentions.length > 0);
  if (named.length < 2) return undefined;
  if (reading[start - 1] === '老') return named.reduce((a, b) => (b.mentions.length < a.mentions.length ? b : a));
  // The last of them tell as much as all.
  const timesOf = ({ mentions }: Owner) => mentions.slice(-RECENT).filter(({ exact }) => exact === form).length;
  return first && timesOf(first) > 2 && named.every((one) => one === first || timesOf(one) === 0) ? first : undefined;
}

/**
 * The one named last; where nobody was yet, the first. `first`: who was called so before the others came in;
 * `paragraph`: where the paragraph begins.
 */
function nearest(owners: Owner[], first: Owner | undefined, paragraph: number): Owner | undefined {
  const lastOf = ({ mentions }: Owner) => mentions.at(-1)?.start ?? -1;
  if (first && (lastOf(first) > paragraph || owners.every((owner) => lastOf(owner) < paragraph))) return first;
  let best = owners[0];
  for (const owner of owners)
    if ((owner.mentions.at(-1)?.start ?? -1) > (best?.mentions.at(-1)?.start ?? -1)) best = owner;
  return best;
}
