/** The program `whowhen`; what it does stands in command/runCommand.ts. Standard output is written out before it ends. */
import { fileURLToPath } from 'node:url';
import { runCommand } from './command/runCommand.ts';
import { runWithFlags } from './engine.js';

const args = process.argv.slice(2);
process.exitCode = (await runWithFlags(fileURLToPath(import.meta.url), args)) ?? (await runCommand(args));
