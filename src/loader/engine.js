/**
 * How the programs of the command line want their JavaScript engine, and how they come to it: by running once more with
 * its flags, since V8 takes them safely only before it has begun.
 *
 * The extractor has some thousands of functions and expressions of which each takes a small part of the time. V8
 * translates a function for good, with all that it calls inside, as soon as it has been asked some hundred times; over
 * the first megabyte that takes as long as the reading itself. It should wait longer and put less inside. Expressions
 * it runs from bytecode the first time and translates the second; they should be translated at once.
 *
 * Promises: what a program prints and ends with is the same. Where the engine is not one of those that these flags
 * were tried on, or was given flags already, it is left as it is.
 * Plain JavaScript, since start.js is run by Node as it stands.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const V8 = Number.parseInt(process.versions.v8, 10);
/** Node 20 to 25. */
const [OLDEST, NEWEST] = [11, 14];

/** For `node` itself, before the program's name. */
export const ENGINE_FLAGS =
  V8 < OLDEST || V8 > NEWEST
    ? []
    : [
        '--no-regexp-tier-up',
        '--max-inlined-bytecode-size-cumulative=200',
        V8 < 12 ? '--interrupt-budget=600000' : '--invocation-count-for-turbofan=20000',
      ];

/** What Node ends with when it does not know a flag; no program of ours does. */
const BAD_FLAG = 9;
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program with the flags, in a process that shares this one's streams.
 *
 * @param {string} program Its file.
 * @param {readonly string[]} args
 * @returns {Promise<number | undefined>} What it ended with, 128 and more after a signal; `undefined` where it was not
 *   run and this process should do the work.
 */
export async function runWithFlags(program, args) {
  if (ENGINE_FLAGS.length === 0 || process.execArgv.length > 0) return undefined;
  const child = spawn(process.execPath, [...ENGINE_FLAGS, program, ...args], { stdio: 'inherit' });
  const passOn = (signal) => child.kill(signal);
  for (const signal of PASSED_ON) process.on(signal, passOn);
  try {
    return await new Promise((resolve) => {
      child.once('error', () => resolve(undefined));
      child.once('exit', (code, signal) => {
        if (signal) resolve(128 + constants.signals[signal]);
        else resolve(code === BAD_FLAG ? undefined : code);
      });
    });
  } finally {
    for (const signal of PASSED_ON) process.off(signal, passOn);
  }
}
