/**
 * Names where nothing but a name can stand, whatever words its characters make: between the word for a reporter and
 * what ends a byline ("记者罗盘报道", "记者胡珊通讯员陈海滨"), and alone in brackets behind what somebody wrote.
 *
 * Promises: spans in order, apart from each other; each opens with a surname. Does not know: names of one character,
 * foreign names.
 */
import type { Document, Span } from '../../../document.ts';
import { isFree } from '../../../isFree.ts';
import { isHan } from '../../../isHan.ts';
import { sieveEach } from '../../../sieve.ts';
import type { Tokens } from '../readTokens.ts';
import { NOT_NAMES } from '../words/notNames.ts';
import { isPlaceName, PLACES } from '../words/places.ts';
import { endsInPost } from '../words/posts.ts';
import { COMPOUND_SURNAMES, weighSurname } from '../words/surnames.ts';

/** What a byline opens with. */
const REPORTER = /(?:记者|通讯员|实习生|见习记者|摄影师)[：:]?[ 　]{0,2}/g;
/** What ends one. */
const FILED =
  /^(?:[ 　]{0,2}(?:报道|摄影?(?=[）)。，报]|$)|发自|文\/图|[）)】]?(?:[电讯][）)：:]))|[、，]?[ 　]{0,2}(?:通讯员|实习生|见习记者|本报记者)|[）)】／/]|$|\n)/;
/** What stands between the names of one. */
const JOINT = /^(?:[、，][ 　]?|[ 　]{1,2}|[和与／/])(?=[\u3400-\u9fff])/;
/** Brackets with nothing but names, behind a title, a quotation or the end of a piece. */
const SIGNED = /(?<=[》”。！？…])（([\u3400-\u9fff]{2,4}(?:[、， {2}][\u3400-\u9fff]{2,4}){0,4})）/g;
/** "（常青摄）", "在检修设备。常青摄": whose picture it is. */
const TAKEN = /[（。][ 　]{0,2}([\u3400-\u9fff]{2,3})摄(?:影)?(?=）|$|\n)/g;
const MOST = 8;
/** Surnames that are small words, and those that lead to a place: "记者于北京报道". */
const SMALL = /[从来同和都全连相现经时等别]/;
const LEADS = /[于向离]/;

/** Ends words that stand in brackets for what is meant, and no names. */
const WORDS =
  /[本全上下前后续完节摘选录图表左右中文版报刊社台网局院会委部厅馆场杯奖赛期号页章篇辑式样课剧片曲词谱歌诗画展市县区省镇村州国人者家员长师生]$/;

/** How long a name at `start` is where `goesOn` says that one may end there; 0 where none does. */
function sizeOfName(reading: string, tokens: Tokens, start: number, goesOn: (end: number) => boolean): number {
  const isCompound = COMPOUND_SURNAMES.has(reading.slice(start, start + 2));
  const surname = reading[start] as string;
  if (!isCompound && (weighSurname(surname) === undefined || SMALL.test(surname))) return 0;
  for (const size of isCompound ? [4, 3] : [3, 2]) {
    const name = reading.slice(start, start + size);
    // "（记者周清摄）"
    if (/[摄电讯文]$/.test(name) && reading[start + size] !== '摄') continue;
    // "记者何时报道": a word that is no thing's name, either.
    const isPlace = PLACES.has(name) || (LEADS.test(surname) && PLACES.has(name.slice(1)));
    if (
      (isPlace && reading[start + size] !== '摄') ||
      endsInPost(name) ||
      (NOT_NAMES.has(name) && !/^n/.test(tokens.tagOf(name) ?? ''))
    )
      continue;
    if (isHan(name) && goesOn(start + size)) return size;
  }
  return 0;
}

/** Names from `at` on, up to what ends a byline; none where nothing does. */
function readByline(reading: string, tokens: Tokens, at: number): Span[] {
  const found: Span[] = [];
  for (let start = at; found.length < MOST; ) {
    const isEnd = (end: number) => FILED.test(reading.slice(end, end + 6));
    const goesOn = (end: number) => isEnd(end) || JOINT.test(reading.slice(end, end + 3));
    const size = sizeOfName(reading, tokens, start, goesOn);
    if (size === 0) return [];
    const end = start + size;
    found.push({ start, end });
    if (isEnd(end)) return found;
    start = end + (JOINT.exec(reading.slice(end, end + 3)) as RegExpExecArray)[0].length;
  }
  return [];
}

/** Whether the characters of a bracket are a place or a word, and nobody who signs. */
function isNobody(tokens: Tokens, name: string): boolean {
  const tag = tokens.tagOf(name);
  if (NOT_NAMES.has(name) || isPlaceName(name, tag ?? '') || WORDS.test(name)) return true;
  return tag !== undefined && !/^(?:nr|x)/.test(tag);
}

function readSignatures(reading: string, tokens: Tokens): Span[] {
  const found: Span[] = [];
  for (const { 1: names = '', index } of reading.matchAll(SIGNED)) {
    let start = index + 1;
    const spans = names.split(/[、， {2}]/).map((name) => {
      const span = { start, end: start + name.length };
      start = span.end + 1;
      return span;
    });
    const isName = ({ start, end }: Span) => sizeOfName(reading, tokens, start, (at) => at === end) === end - start;
    // "（林涛、高原）": beside a name a word is one as well.
    if (spans.every(isName) && spans.some(({ start, end }) => !isNobody(tokens, reading.slice(start, end))))
      found.push(...spans);
  }
  return found;
}

function readTaken(reading: string, tokens: Tokens): Span[] {
  return [...reading.matchAll(TAKEN)].flatMap(({ 0: all, 1: name = '', index }) => {
    const start = index + all.indexOf(name);
    const end = start + name.length;
    return sizeOfName(reading, tokens, start, (at) => at === end) === name.length ? [{ start, end }] : [];
  });
}

export function findSignedNames({ reading }: Document, tokens: Tokens, taken: Uint8Array): Span[] {
  const bylines = [...reading.matchAll(REPORTER)].flatMap(({ 0: word, index }) =>
    readByline(reading, tokens, index + word.length),
  );
  const seen = new Set<number>();
  return [...bylines, ...readSignatures(reading, tokens), ...readTaken(reading, tokens)]
    .sort((a, b) => a.start - b.start)
    .filter((span) => {
      if (seen.has(span.start) || tokens.at[span.start] === -1 || !isFree(taken, span)) return false;
      seen.add(span.start);
      return true;
    });
}

sieveEach(FILED, JOINT);
