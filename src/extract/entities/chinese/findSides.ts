/**
 * "寺方", "校方", "馆方": the one body of the kind that the article names.
 *
 * Promises: mentions as titles, only where one body of the article ends so; places that are taken stay so.
 */
import type { FoundEntity } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';

const SIDE = /([寺校馆厂店])方(?![面向式便案法正圆位程块针])/g;
const KINDS: Readonly<Record<string, RegExp>> = {
  寺: /寺$/,
  校: /(?:[大中小][学學]|[学學]校|[学學]院|高中)$/,
  馆: /[馆館]$/,
  厂: /[厂廠]$/,
  店: /店$/,
};

export function findSides(text: string, reading: string, entities: readonly FoundEntity[]): void {
  const bodies = entities.filter(({ kind }) => kind === 'organization');
  for (const { index, 1: sign = '' } of reading.matchAll(SIDE)) {
    const fits = bodies.filter(({ name }) => KINDS[sign]?.test(name));
    const [body] = fits;
    const end = index + 2;
    if (!body || fits.length > 1 || entities.some((e) => e.mentions.some((m) => m.start < end && index < m.end)))
      continue;
    body.mentions.push({ start: index, end, exact: text.slice(index, end), rule: 'side', form: 'title' });
    body.mentions.sort((a, b) => a.start - b.start);
  }
}

sieveEach(KINDS.校 as RegExp);
