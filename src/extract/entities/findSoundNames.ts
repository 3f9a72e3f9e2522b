/**
 * Foreign names without a dot, found by characters that spell sounds: "安切洛蒂", "默多克". What such a word names is
 * told by what stands beside it at all the places where it stands: a person, a body, or nobody.
 *
 * Promises: one span for each place; spans do not touch what is taken already; in order of the text.
 * Does not know: names of two sounds without a word beside them that tells.
 */
import type { Document, Span } from '../document.ts';
import { isOrdinaryWord } from './findDottedNames.ts';
import { NOT_NAMES } from './notNames.ts';
import { isPlaceName, PLACES } from './places.ts';
import { endsInPost } from './posts.ts';
import { readLatinBeside } from './readLatinBeside.ts';
import type { Token, Tokens } from './readTokens.ts';
import { weighSound } from './transliteration.ts';
import { weighAfter, weighBefore } from './weighContext.ts';

export interface SoundName extends Span {
  name: string;
  score: number;
  /** How sure the sounds alone are, per character, 0.8 to 3. */
  sound: number;
}

/** Words after a name that show it to be a body or a place, not a person. */
const AFTER_BODY =
  /^(?:董事会|董事长|董事|公司|集团|股份|股价|股权|旗下|总部|队|俱乐部|球员|球迷|主场|主帅|主教练|总裁|首席|高管|CEO|CTO|CFO|创始人|方面宣|银行|汽车|大学|市|省|州|县|镇|岛|港|湾|海峡|河|山|机场|地区|境内|当局|政府|首都|总统|总理|司法部|外交部|警方|检方|军方|大街|大道|教堂|广场|战役|协议|协定|条约|会议|奖|杯|联赛|人)/;
const BEFORE_BODY =
  /(?:加盟|转会|来自|效力于|签约|位于|抵达|前往|飞往|飞抵|离开|卖给|租借至|租借到|收购|入股|首都|在|到|从)$/;

/** Whether a word of the dictionary can be a foreign name or a piece of one. */
function isSoundWord(token: Token): boolean {
  if (![...token.word].every((c) => weighSound(c) !== undefined) || NOT_NAMES.has(token.word)) return false;
  return !isOrdinaryWord(token) || (token.tag === 'n' && token.word.length > 2 && !PLACES.has(token.word));
}

/** A run of characters that spell sounds, not broken by an everyday word. */
function readRuns(reading: string, tokens: Tokens, taken: Uint8Array, { start, end }: Span): Span[] {
  const runs: Span[] = [];
  let from = -1;
  for (let at = start; at <= end; at++) {
    const token = tokens.covering(at);
    const isSound =
      at < end &&
      taken[at] === 0 &&
      weighSound(reading[at] as string) !== undefined &&
      !(token && token.word.length > 1 && !isSoundWord(token));
    if (isSound && from < 0) from = at;
    if (!isSound && from >= 0) {
      if (at - from >= 2 && at - from <= 9) runs.push({ start: from, end: at });
      from = -1;
    }
  }
  return runs;
}

const mean = (name: string) => [...name].reduce((sum, c) => sum + (weighSound(c) ?? 0), 0) / name.length;

/** Takes lone small words and weak sounds off the ends: "当", "马上", "因". */
function trim(reading: string, tokens: Tokens, { start, end }: Span): Span {
  let [from, to] = [start, end];
  const isSmall = (at: number) => {
    const token = tokens.after(at);
    return token?.word.length === 1 && /^[pcduvrfmt]/.test(token.tag) && weighSound(reading[at] as string) !== 3;
  };
  while (to - from > 2 && isSmall(from)) from++;
  while (to - from > 2 && isSmall(to - 1)) to--;
  return { start: from, end: to };
}

export function findSoundNames({ reading, sentences }: Document, tokens: Tokens, taken: Uint8Array): SoundName[] {
  const places = new Map<string, SoundName[]>();
  for (const sentence of sentences)
    for (const run of readRuns(reading, tokens, taken, sentence)) {
      const span = trim(reading, tokens, run);
      const name = reading.slice(span.start, span.end);
      const whole = tokens.covering(span.start);
      if (isPlaceName(name, whole?.word === name ? whole.tag : '')) continue;
      const found = { ...span, name, sound: mean(name), score: weighPlace(reading, tokens, span) };
      places.set(name, [...(places.get(name) ?? []), found]);
    }
  const people: SoundName[] = [];
  for (const [name, found] of places) if (isPerson(name, found, tokens)) people.push(...found);
  return people.sort((a, b) => a.start - b.start);
}

function weighPlace(reading: string, tokens: Tokens, { start, end }: Span): number {
  const right = reading.slice(end, end + 6);
  const left = reading.slice(Math.max(0, start - 6), start);
  const latin = readLatinBeside(reading, end);
  const body = (AFTER_BODY.test(right) ? -3 : 0) + (BEFORE_BODY.test(left) ? -2 : 0);
  const post = endsInPost(left) ? 1 : 0;
  return (
    weighBefore(reading, tokens, start) +
    weighAfter(reading, tokens, end) +
    body +
    post +
    (latin?.kind === 'name' ? 3 : 0)
  );
}

function isPerson(name: string, found: SoundName[], tokens: Tokens): boolean {
  const [first] = found;
  if (!first) return false;
  const tag = tokens.tagOf(name);
  if (tag && !/^(?:nr|nz|x)/.test(tag) && name.length < 3) return false;
  const total = found.reduce((sum, f) => sum + f.score, 0);
  const best = Math.max(...found.map((f) => f.score));
  const sure = (name.length - 2) * 0.8 + (first.sound - 2) * 1.5 + (tag?.startsWith('nr') ? 0.8 : 0);
  if (name.length === 2) return (best >= 3.6 && total > 0 && first.sound > 1.6) || best >= 5;
  const isStrong = first.sound >= 2.5 || (name.length > 3 && first.sound >= 2);
  return (best >= 1.2 || isStrong) && best + sure >= 2.8 && total > 0 && (first.sound >= 1.5 || best >= 3);
}
