/** The program `whowhen`; what it does stands in command/runCommand.ts. Standard output is written out before it ends. */
import { runCommand } from './command/runCommand.ts';

process.exitCode = await runCommand(process.argv.slice(2));
