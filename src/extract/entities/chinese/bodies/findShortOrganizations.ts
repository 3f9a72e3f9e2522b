/**
 * Short names of firms and clubs, which no ending shows ("从X手中", "X董事会", "收购X"): told by the words beside them
 * at all the places where they stand.
 *
 * Promises: strings of the reading copy, surest first. Does not know: what full name each stands for.
 */

import { CharacterSet } from '../../../characterSet.ts';
import type { Document } from '../../../document.ts';
import { holdsAny } from '../../../holdsAny.ts';
import { isFree } from '../../../isFree.ts';
import { isHan } from '../../../isHan.ts';
import { sieveEach } from '../../../sieve.ts';
import type { Token, Tokens } from '../readTokens.ts';
import { HANDS_OVER } from '../words/handsOver.ts';
import { NOT_NAME_ENDING, NOT_NAMES } from '../words/notNames.ts';
import { AFTER_ORGANIZATION, COMMON_BODY, LATIN_WORDS, NOT_IN_NAME, OTHER_PROPER } from '../words/organizationWords.ts';
import { PLACES, SHORT_COUNTRIES } from '../words/places.ts';
import { endsInPost } from '../words/posts.ts';
import { weighSurname } from '../words/surnames.ts';
import { weighSound } from '../words/transliteration.ts';
import { weighOrganizationSides } from './weighOrganizationSides.ts';

const THRESHOLD = 3;
/** Endings of areas. */
const AREA = /(?:区|市|省|县|州|镇|乡|村|洲)$/;
const LONGEST = 6;
const SMALL = new CharacterSet(
  '的了在是有和与或被把将对从向于为以及等说称曾已也又还都就才很更最不没未再只则却因由让给到过着们个这那其之所年月日时某他她它前后该各两三四五六七八九十一二',
);

/** "派副主席某某": what stands before a post is its rank, and no body. */
/** One post with the next: "总裁兼" + 首席财务官. */
const POSTS_JOINED = /兼(?:首席|任)?$|^(?:总裁|董事长|总经理|主席|首席)/;
const BEFORE_POST = /[副前原姓]$|.(?:行政|执行|财务|营运|运营|技术|人事|常务)$/;

/** Characters of Cantonese speech. */
const COLLOQUIAL = /[佢係系嘅喺咗冇啲咁唔俾嚟]$/;

interface Evidence {
  count: number;
  score: number;
  /** The best that the sides of one place said. */
  sides: number;
}

/** Whether a word can be a piece of a short name. */
function isPiece({ word, tag }: Token, isFirst: boolean): boolean {
  // The tag rules out most.
  if (word.length === 1 ? /^[pcurmyw]/.test(tag) : !/^(?:nz|nt|nr|j|ns|x)/.test(tag)) return false;
  if (!isHan(word) || endsInPost(word)) return false;
  if (holdsAny(word, SMALL) && !/^(?:ns|nz|nt|nr)/.test(tag)) return false;
  if (COLLOQUIAL.test(word)) return false;
  if ((word.length > 1 || isFirst) && NOT_IN_NAME.has(word)) return false;
  if (word.length > 2 && /[兼其]$/.test(word)) return false;
  return !NOT_NAMES.has(word) && !(word.length > 2 && NOT_NAME_ENDING.test(word));
}

const spellsSounds = (name: string) => [...name].every((c) => weighSound(c) !== undefined);

/** What the words inside say: names of the dictionary for, everyday words against. */
function weighWords(tokens: Tokens, pieces: Token[], name: string): number {
  const [first] = pieces as [Token];
  if (pieces.length === 1) {
    if (PLACES.has(name) || name.length < 2 || OTHER_PROPER.test(name)) return -9;
    if (name.length > 2 && spellsSounds(name)) return 1.5;
    if (/^n[zt]|^j/.test(first.tag)) return 1;
    return first.tag.startsWith('ns') ? 0.3 : 0.3;
  }
  if (PLACES.has(first.word) && pieces.length === 2 && name.length - first.word.length >= 2) {
    const rest = name.slice(first.word.length);
    return spellsSounds(rest) ? 1.5 : -0.5;
  }
  if (pieces.some((p) => PLACES.has(p.word))) return -3;
  if (pieces.some((p) => p.word.length > 1)) return -0.6;
  const tag = tokens.tagOf(name);
  if (tag && !/^(?:nz|nt|j|x)/.test(tag)) return -4;
  if (pieces.length > 3) return -2;
  return SHORT_COUNTRIES.includes(name[0] as string) && pieces.length === 2 ? -0.5 : pieces.length === 3 ? -0.3 : 0;
}

export function findShortOrganizations({ reading, sentences }: Document, tokens: Tokens, taken: Uint8Array): string[] {
  const evidence = new Map<string, Evidence>();
  for (const sentence of sentences) {
    let index = tokens.at[sentence.start] ?? -1;
    if (index < 0) continue;
    for (; index < tokens.list.length && (tokens.list[index] as Token).start < sentence.end; index++) {
      const pieces: Token[] = [];
      for (let next = index; next < tokens.list.length; next++) {
        const token = tokens.list[next] as Token;
        if (token.end > sentence.end || !isFree(taken, token) || !isPiece(token, pieces.length === 0)) break;
        pieces.push(token);
        const start = (pieces[0] as Token).start;
        const name = reading.slice(start, token.end);
        if (name.length > LONGEST) break;
        if (name.length < 2 || LATIN_WORDS.has(name) || BEFORE_POST.test(name)) continue;
        const known = evidence.get(name) ?? { count: 0, score: weighWords(tokens, pieces, name), sides: -9 };
        const sides = weighOrganizationSides(reading, tokens, start, token.end, taken);
        evidence.set(name, {
          count: known.count + 1,
          score: known.score + Math.min(4, sides),
          sides: Math.max(known.sides, sides),
        });
      }
    }
  }
  const names = [...evidence]
    .map(([name, { count, score }]) => ({ name, score: score + Math.min(2, (count - 1) * 0.7) }))
    .filter(({ score }) => score >= THRESHOLD)
    .sort((a, b) => b.score - a.score || b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  const kept = createNameSet();
  for (const { name } of names) if (!kept.touches(name)) kept.add(name);
  const sisters = [...evidence].filter(
    ([name, { score, sides }]) => score >= 0.5 && sides >= 2 && kept.names.has(name.slice(0, -2)),
  );
  const all = createNameSet([...kept.names, ...sisters.map(([name]) => name), ...findFromHands(reading)]);
  const listed = findListed(reading, evidence);
  for (const [name, { score }] of evidence)
    if (score >= 0.3 && listed.get(name)?.some((beside) => all.names.has(beside)) && !all.touches(name)) all.add(name);
  const isShip = (name: string) => tokens.placesOf(name).every((at) => reading[at + name.length] === '号');
  return [...all.names]
    .map((name) => widenOver(reading, tokens, name))
    .filter(
      (name) =>
        !COMMON_BODY.test(name) && !POSTS_JOINED.test(name) && !(name.length > 2 && AREA.test(name)) && !isShip(name),
    );
}

/**
 * A name that stands at several places and always has the same noun behind it goes on over it: a town and its club's
 * animal.
 */
function widenOver(reading: string, tokens: Tokens, name: string): string {
  const places = tokens.placesOf(name);
  const next = tokens.after((places[0] ?? 0) + name.length);
  if (places.length < 2 || !next || next.word.length !== 2 || !/^(?:n|nz|x)$/.test(next.tag)) return name;
  if (endsInPost(next.word) || NOT_IN_NAME.has(next.word) || AFTER_ORGANIZATION.test(next.word)) return name;
  return places.every((at) => reading.startsWith(next.word, at + name.length)) ? name + next.word : name;
}

const LISTING = /[和、与及]/g;

/** The words that stand before "和" and its like where `names` stand behind it. */
function findListed(reading: string, names: ReadonlyMap<string, unknown>): Map<string, string[]> {
  const listed = new Map<string, string[]>();
  for (const { index } of reading.matchAll(LISTING))
    for (let size = 2; size <= LONGEST; size++) {
      const name = reading.slice(index + 1, index + 1 + size);
      if (!names.has(name)) continue;
      const beside = listed.get(name) ?? [];
      for (let back = 2; back <= Math.min(LONGEST, index); back++) beside.push(reading.slice(index - back, index));
      listed.set(name, beside);
    }
  return listed;
}

/** A set of short names that knows whether one lies within another. */
function createNameSet(first: Iterable<string> = []) {
  const names = new Set<string>();
  const pieces = new Set<string>();
  const piecesOf = (name: string) =>
    Array.from(name, (_, start) =>
      Array.from(name.slice(start), (_, size) => name.slice(start, start + size + 1)),
    ).flat();
  const add = (name: string) => {
    names.add(name);
    for (const piece of piecesOf(name)) pieces.add(piece);
  };
  for (const name of first) add(name);
  return {
    names: names as ReadonlySet<string>,
    add,
    /** Whether a name holds `name`, or is held by it. */
    touches: (name: string) => pieces.has(name) || piecesOf(name).some((piece) => names.has(piece)),
  };
}

/** Firms out of whose hands something is taken: "从X手中接过". */
function findFromHands(reading: string): string[] {
  return (
    [...reading.matchAll(/从([\u3400-\u9fff]{2,5})手[中里](?:接|收|买|购|获|取|夺|拿)/g)]
      .filter(
        ({ 0: words, index }) => !HANDS_OVER.test(reading.slice(index + words.length - 3, index + words.length + 20)),
      )
      .map((match) => match[1] as string)
      .filter((name) => !holdsAny(name, SMALL) && !endsInPost(name) && !PLACES.has(name) && !NOT_IN_NAME.has(name))
      // "从陈建明手中": a person's.
      .filter((name) => name.length !== 3 || weighSurname(name.charAt(0)) !== 2)
  );
}

sieveEach(BEFORE_POST, COLLOQUIAL);
