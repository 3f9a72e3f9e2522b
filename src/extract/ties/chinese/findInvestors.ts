/**
 * Which bodies of a Chinese article buy into others that it names, and how much of what is told of them is that: whose
 * posts are told of without a body, where both are named, is at the one that was bought into.
 *
 * Promises: a body is an investor only where the words behind its name say so, and the other is named in that sentence or
 * is the one of which it is said to be a holder. Words in Simplified characters; general vocabulary.
 */
import type { Document } from '../../document.ts';
import { sieveEach } from '../../sieve.ts';
import type { PlacedName } from '../templateOf.ts';

/** 某集团豪掷百亿元，入股某公司 */
const BUYS =
  /^[^。；：“\n]{0,18}?(?:接管|收购|入股|注资|参股|买下|增持|加码|举牌|入主|吞下|并购|领投|战略投资|投资(?!者|人|方|部|总监|银行|机构))/u;
/** 某基金已是第一大股东 */
const HOLDS = /^[^，。；：“\n]{0,6}(?:是|为|成了|成为)[^，。；：“\n]{0,10}(?:股东|投资方|投资人|金主|东家)/u;
/** 某集团派出的某甲 */
const SENDS = /^(?:方面)?(?:派驻|派来|派出|派遣|委派|指派)/u;
/** Characters behind a name that are read for what it buys. */
const REACH = 48;

export interface Investors {
  /** How much less than others a body is the one that an article is about: 1 where it buys into nobody. */
  weightOf: (entity: string) => number;
  /** Whether one has bought into the other. */
  hasPartIn: (entity: string, other: string) => boolean;
}

/** What being an investor takes from a body of which nothing else is told. */
const LOSS = 0.7;

/** `names`: in order. */
export function findInvestors({ reading }: Document, names: readonly PlacedName[]): Investors {
  const bodies = names.filter((n) => n.kind === 'organization' && n.isStandIn !== true);
  const parts = new Map<string, Set<string | undefined>>();
  const [told, all] = [new Map<string, number>(), new Map<string, number>()];
  const count = (counts: Map<string, number>, entity: string) => counts.set(entity, (counts.get(entity) ?? 0) + 1);
  for (const [i, { entity, end }] of bodies.entries()) {
    count(all, entity);
    const behind = reading.slice(end, end + REACH);
    const stop = behind.search(/[。；！？\n]/u);
    const words = stop < 0 ? behind : behind.slice(0, stop);
    const next = bodies[i + 1];
    const isNext = next !== undefined && next.entity !== entity && next.start < end + words.length;
    const buys = isNext && BUYS.test(words) ? next.entity : undefined;
    if (buys !== undefined || HOLDS.test(words)) parts.set(entity, (parts.get(entity) ?? new Set()).add(buys));
    if (BUYS.test(words) || HOLDS.test(words) || SENDS.test(words)) count(told, entity);
  }
  return {
    weightOf: (entity) =>
      parts.has(entity) ? 1 - (LOSS * (told.get(entity) ?? 0)) / Math.max(1, all.get(entity) ?? 0) : 1,
    hasPartIn: (entity, other) => {
      const own = parts.get(entity);
      return own !== undefined && (own.has(other) || own.has(undefined));
    },
  };
}

sieveEach(BUYS, HOLDS);
