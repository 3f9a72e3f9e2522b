/** `npm run --silent explain`: the same as `whowhen explain`. */
import { runCommand } from './command/runCommand.ts';

process.exitCode = await runCommand(['explain', ...process.argv.slice(2)]);
