/** Where the sentence and the block begin that an offset of an article lies in. */
import { countWhile } from '../../../model/countWhile.ts';
import { CharacterSet } from '../../characterSet.ts';
import type { Document, Span } from '../../document.ts';

/** Characters before a post within which its sentence is looked for. */
const LONGEST_SENTENCE = 400;

const STOPS = new CharacterSet('。！？；');
const STOPS_OF_WORDS = new CharacterSet('.!?');

export interface Bounds {
  sentence: number;
  block: number;
}

/** The start of the sentence before an offset, and of its block. */
export function createBounds({ reading, blocks }: Document): (offset: number) => Bounds {
  let last = blocks[0];
  return (offset) => {
    if (!last || offset < last.start || offset >= last.end) {
      const block = blocks[countWhile(blocks.length, (i) => (blocks[i] as Span).start <= offset) - 1];
      last = block && offset < block.end ? block : undefined;
    }
    const block = last?.start ?? 0;
    for (let i = offset - 1; i >= Math.max(block, offset - LONGEST_SENTENCE); i--) {
      const char = reading[i] as string;
      if (STOPS.has(char) || (STOPS_OF_WORDS.has(char) && /\s/.test(reading[i + 1] ?? ' ')))
        return { sentence: i + 1, block };
    }
    return { sentence: block, block };
  };
}
