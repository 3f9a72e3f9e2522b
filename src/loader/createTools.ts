/**
 * The extractor's tools on Node: jieba for words, opencc for Simplified copies.
 *
 * Promises: nothing is loaded before it is first used, so that an article which needs no tool costs no start-up.
 */
import { createRequire } from 'node:module';
import type { Tools, Word } from '../extract/tools.ts';

const require = createRequire(import.meta.url);

/** A function made when it is first called. */
function lazy<A, R>(create: () => (argument: A) => R): (argument: A) => R {
  let made: ((argument: A) => R) | undefined;
  return (argument) => {
    made ??= create();
    return made(argument);
  };
}

function createSegmenter(): (text: string) => Word[] {
  const { Jieba } = require('@node-rs/jieba') as typeof import('@node-rs/jieba');
  const { dict } = require('@node-rs/jieba/dict') as typeof import('@node-rs/jieba/dict');
  const jieba = Jieba.withDict(dict);
  // Without its hidden Markov model: that one glues unknown characters to each other, across the edges of names.
  return (text) => jieba.tag(text, false);
}

function createConverter(): (text: string) => string {
  const { Converter } = require('opencc-js/t2cn') as typeof import('opencc-js/t2cn');
  return Converter({ from: 'tw', to: 'cn' });
}

export function createTools(): Tools {
  return { segment: lazy(createSegmenter), toSimplified: lazy(createConverter) };
}
