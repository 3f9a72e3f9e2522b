/**
 * `explain`: JSON lines `{ text, reference?, lang? }` on standard input, one JSON line for each on
 * standard output, in the same order; see explainText.ts for what stands in it.
 *
 * A line that is not such a question gives `{ error }` in its place, a message on standard error, and exit code 1.
 */
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { isEdtf } from '../../model/edtf.ts';
import { LANGS } from '../../model/vocabulary.ts';
import { createTools } from '../createTools.ts';
import { explainText, type Question } from '../explainText.ts';
import { CommandError } from './CommandError.ts';

const Asked = z.object({
  text: z.string(),
  reference: z.optional(z.nullable(z.string())),
  lang: z.optional(z.nullable(z.enum(LANGS))),
});

/** Throws where the line is no question. A moment of day in `reference` is left away. */
function readQuestion(line: string): Question {
  const { text, reference, lang } = Asked.parse(JSON.parse(line));
  const day = reference?.slice(0, 10);
  if (day !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(day) && isEdtf(day)))
    throw new Error(`reference “${reference}” is not a day: write it as YYYY-MM-DD`);
  return { text, ...(day && { reference: day }), ...(lang && { lang }) };
}

/** Gives the exit code. */
export async function runExplain(args: string[]): Promise<number> {
  if (args.length > 0) throw new CommandError('give questions on standard input, and nothing else');
  const tools = createTools();
  let [number, code] = [0, 0];
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${JSON.stringify(explainText(readQuestion(line), tools))}\n`);
    } catch (error) {
      const message = (error as Error).message.replace(/\s+/g, ' ');
      process.stdout.write(`${JSON.stringify({ error: message })}\n`);
      process.stderr.write(`error: ${message} (standard input:${number}:1)\n`);
      code = 1;
    }
  }
  return code;
}
