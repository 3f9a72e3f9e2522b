/**
 * How the program of the command line wants its JavaScript engine.
 *
 * V8 runs an expression as bytecode the first time and translates it into machine code the second. The extractor has
 * some thousands of expressions and asks each many times over; translated at once, a text is read in some twentieth
 * to tenth less time.
 *
 * Promises: what is found is the same. Called only where the process is ours: it changes all that runs in it.
 */
import { setFlagsFromString } from 'node:v8';

/** Before the first expression is asked, or those before it keep what they have. */
export function tuneEngine(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
