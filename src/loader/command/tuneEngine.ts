/**
 * How the program of the command line wants its JavaScript engine.
 *
 * V8 runs an expression as bytecode the first time and translates it into machine code the second. The extractor has
 * some thousands of expressions and asks each many times over; translated at once, a text is read in some twentieth
 * to tenth less time. V8 also writes out the first turn of each loop beside the loop, for what need be looked at only
 * once. The extractor's loops are many and of few turns, so that it is mostly code to be made and kept at hand: without
 * it a text takes some twentieth less. Nearly all functions are asked in any article, and V8 would optimize each as soon
 * as it has run for a while, many of them again and again as more kinds of objects come along: half of the work of the
 * first hundred articles. Asked to wait twice as long, and to write less of one function into another, it reads these
 * in a fifth less time, and later ones no slower.
 *
 * Promises: what is found is the same. Called only where the process is ours: it changes all that runs in it.
 */
import { setFlagsFromString } from 'node:v8';

/** Before the first expression is asked, or those before it keep what they have. */
export function tuneEngine(): void {
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--no-turbo-loop-peeling');
  // Of 67584 and 920 by default, both in bytes of its bytecode.
  setFlagsFromString('--interrupt-budget=150000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=600');
}
