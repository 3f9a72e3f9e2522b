/**
 * An expression of time where it stands in the article: its match, its clause and sentence, and the words about it.
 *
 * Promises: everything is of the article's `reading`; nothing here depends on what was told before.
 */
import type { BlockKind } from '../../model/vocabulary.ts';
import type { Document, Sentence, Span } from '../document.ts';
import { type Plain, readPlain } from './calendar.ts';
import { ENGLISH_PATTERNS } from './en/patterns.ts';
import { findQuoted } from './quotedTimes.ts';
import { type Match, scanTimes } from './scanTimes.ts';
import { standsAlone } from './standsAlone.ts';
import { CHINESE_PATTERNS } from './zh/patterns.ts';

/** How much of the words before an expression tells whether it is an aside. */
const REACH = 120;

/** "Doe, who left in May, " : a relative clause that has ended. */
const CLOSED_RELATIVE = /, (?:who|whom|which|whose)\b[^,;]*,/g;

/** An article as its times are read. */
export interface Article {
  document: Document;
  reading: string;
  isEnglish: boolean;
  published: Plain | null;
  /** Every expression, in order. */
  matches: readonly Match[];
  /** The spans of what is quoted or recounted, in order. */
  quoted: readonly Span[];
  /** The text is nothing but a date: who writes one alone sets one, the next, where a report's is the last. */
  isAlone: boolean;
}

export interface Place {
  match: Match;
  /** Its words. */
  exact: string;
  clause: Span;
  sentence: Sentence;
  /** Which sentence of the document that is. */
  sentenceAt: number;
  kind: BlockKind;
  /** Where the block begins, as an offset. */
  blockStart: number;
  /** The clause up to it; what an English relative clause told that has ended before it says nothing of it and is left out. */
  before: string;
  /** The three expressions behind it. */
  following: readonly Match[];
}

export function articleOf(document: Document): Article {
  const { reading } = document;
  const isEnglish = document.lang === 'en';
  const matches = scanTimes(reading, isEnglish ? ENGLISH_PATTERNS : CHINESE_PATTERNS);
  return {
    document,
    reading,
    isEnglish,
    published: readPlain(document.published),
    matches,
    quoted: findQuoted(reading),
    isAlone: !isEnglish && standsAlone(reading, matches),
  };
}

/** The place of the match of this index. */
export function placeOf(
  { document, reading, isEnglish, matches }: Article,
  index: number,
  clause: Span,
  sentence: Sentence,
  sentenceAt: number,
): Place {
  const match = matches[index] as Match;
  const block = document.blocks[sentence.block];
  const upTo = reading.slice(Math.max(clause.start, match.start - REACH), match.start);
  return {
    match,
    exact: reading.slice(match.start, match.end),
    clause,
    sentence,
    sentenceAt,
    kind: block?.kind ?? 'paragraph',
    blockStart: block?.start ?? sentence.start,
    before: isEnglish ? upTo.replace(CLOSED_RELATIVE, ',') : upTo,
    following: matches.slice(index + 1, index + 4),
  };
}

/** The sentence up to the expression, as far as it tells anything of it. */
export const sentenceBefore = (reading: string, { match, sentence }: Place): string =>
  reading.slice(Math.max(sentence.start, match.start - REACH), match.start);

/** The sentence behind the expression, likewise. */
export const sentenceBehind = (reading: string, { match, sentence }: Place): string =>
  reading.slice(match.end, Math.min(sentence.end, match.end + REACH));

/** The rest of the expression's clause. */
export const clauseBehind = (reading: string, { match, clause }: Place): string => reading.slice(match.end, clause.end);
