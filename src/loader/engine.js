/**
 * How the programs of the command line want their JavaScript engine.
 *
 * The extractor has some thousands of functions and expressions of which each takes a small part of the time. V8
 * translates a function for good, with all that it calls inside, as soon as it has been asked some hundred times; over
 * the first megabyte that takes as long as the reading itself. It should wait longer and put less inside. Expressions
 * it runs from bytecode the first time and translates the second; they should be translated at once.
 *
 * All three are numbers that V8 looks up anew for each function and each expression, so they can be set while it runs,
 * before the program is loaded. A switch like --no-regexp-tier-up cannot: expressions that Node itself has run are
 * already of the other kind.
 *
 * Promises: what a program prints and ends with is the same. Where the engine is not one of those that these flags
 * were tried on, or was given flags already, it is left as it is.
 * Plain JavaScript, since start.js is run by Node as it stands.
 */
import { setFlagsFromString } from 'node:v8';

const V8 = Number.parseInt(process.versions.v8, 10);
/** Node 20 to 25. */
const [OLDEST, NEWEST] = [11, 14];

/** @type {readonly string[]} */
export const ENGINE_FLAGS =
  V8 < OLDEST || V8 > NEWEST
    ? []
    : [
        '--regexp-tier-up-ticks=0',
        '--max-inlined-bytecode-size-cumulative=200',
        V8 < 12 ? '--interrupt-budget=600000' : '--invocation-count-for-turbofan=20000',
      ];

/** To be called before the program is loaded. */
export function setEngineFlags() {
  if (process.execArgv.length > 0) return;
  for (const flag of ENGINE_FLAGS) setFlagsFromString(flag);
}
