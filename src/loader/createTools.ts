/**
 * The extractor's tools on Node: jieba for words, opencc for Simplified copies.
 *
 * Promises: nothing is loaded before it is first used, so that an article which needs no tool costs no start-up.
 */
import { createRequire } from 'node:module';
import type { Tools, Word } from '../extract/tools.ts';
import { MISTAKEN_VERBS, NEWS_NOUNS, NEWS_VERBS, YIELDING_NOUNS } from './newsWords.ts';

const require = createRequire(import.meta.url);

/** A function made when it is first called. */
function lazy<A, R>(create: () => (argument: A) => R): (argument: A) => R {
  let made: ((argument: A) => R) | undefined;
  return (argument) => {
    made ??= create();
    return made(argument);
  };
}

/** Words that are remembered with their tags. */
const MOST_WORDS = 200_000;
/** How often a word is said to occur that the dictionary lacks: enough for it to be one word, not two. */
const FREQUENCY = 300;
const entries = (words: readonly string[], tag: string, frequency = FREQUENCY) =>
  Buffer.from(words.map((word) => `${word} ${frequency} ${tag}\n`).join(''));

/** Characters of a text that is asked for again and again, whether it is one word. */
const LONGEST_WORD = 4;

/**
 * A word's tag does not depend on the words beside it, so each is asked for once: cutting alone takes a third of the
 * time of cutting with tags. The same word is the same object every time.
 */
function createSegmenter(): (text: string) => Word[] {
  const { Jieba } = require('@node-rs/jieba') as typeof import('@node-rs/jieba');
  const { dict } = require('@node-rs/jieba/dict') as typeof import('@node-rs/jieba/dict');
  const jieba = Jieba.withDict(dict);
  jieba.loadDict(entries(NEWS_VERBS, 'v'));
  jieba.loadDict(entries(NEWS_NOUNS, 'n'));
  jieba.loadDict(entries(YIELDING_NOUNS, 'n', 1));
  const known = new Map<string, Word>();
  for (const word of [...NEWS_VERBS, ...MISTAKEN_VERBS]) known.set(word, { word, tag: 'v' });
  for (const word of NEWS_NOUNS) known.set(word, { word, tag: 'n' });
  const cuts = new Map<string, Word[]>();
  // Without its hidden Markov model: that one glues unknown characters to each other, across the edges of names.
  const cut = (text: string) => {
    const words: Word[] = [];
    for (const piece of jieba.cut(text, false)) {
      let word = known.get(piece);
      if (!word) {
        const tagged = jieba.tag(piece, false);
        if (tagged.length !== 1) return jieba.tag(text, false);
        word = tagged[0] as Word;
        if (known.size < MOST_WORDS) known.set(piece, word);
      }
      words.push(word);
    }
    return words;
  };
  return (text) => {
    if (text.length > LONGEST_WORD) return cut(text);
    let words = cuts.get(text);
    if (!words) {
      words = cut(text);
      if (cuts.size < MOST_WORDS) cuts.set(text, words);
    }
    return words;
  };
}

function createConverter(): (text: string) => string {
  const { Converter } = require('opencc-js/t2cn') as typeof import('opencc-js/t2cn');
  return Converter({ from: 'tw', to: 'cn' });
}

export function createTools(): Tools {
  return { segment: lazy(createSegmenter), toSimplified: lazy(createConverter) };
}
