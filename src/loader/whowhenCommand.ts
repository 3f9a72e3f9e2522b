/** The program `whowhen`; what it does stands in command/runCommand.ts. Standard output is written out before it ends. */
import { setEngineFlags } from './engine.js';

setEngineFlags();
// Loaded behind the flags, which hold for what comes after them.
const { runCommand } = await import('./command/runCommand.ts');
process.exitCode = await runCommand(process.argv.slice(2));
