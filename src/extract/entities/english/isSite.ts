/** Whether a body is named in an English article only as where something is: "the deaths at Orbis", "what is left of Orbis". */
import type { FoundEntity } from '../../findings.ts';

const AT_SITE = /\b(?:at|in|near|of|outside|inside) (?:the )?$/i;
const REACH = 14;

/** A mine, a plant, a school: never what "the company" means, though it be named more often than who has it. */
export function isSite({ name, mentions }: FoundEntity, reading: string): boolean {
  if (name.includes(' ')) return false;
  const named = mentions.filter(({ form }) => form === 'full' || form === 'short');
  return named.length > 1 && named.every(({ start }) => AT_SITE.test(reading.slice(Math.max(0, start - REACH), start)));
}
