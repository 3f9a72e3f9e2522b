/** `npm run --silent extract -- FILE …`: the same as `whowhen extract`. */
import { runCommand } from './command/runCommand.ts';

process.exitCode = await runCommand(['extract', ...process.argv.slice(2)]);
