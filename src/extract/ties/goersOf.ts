/** Who comes or goes in an event that names several: not those who tell of it, ask for it or are the reason. */
import type { FoundEvent } from '../findings.ts';
import { sieveEach } from '../sieve.ts';

/** 对他的离开表示遗憾: of whom somebody else speaks. */
export const SPOKEN_OF =
  /[对为因就][^，。]{1,12}的(?:突然|意外)?(?:离开|离去|离任|离职|辞职|离队|退休|出走|告别)[^，。]{0,6}(?:表示|感到|深感|深表|遗憾|惋惜|不舍|可惜|难过|痛心|震惊|意外)/u;

/** How two fall out, as part of an expression. */
export const FALLS_OUT = '(?:闹翻|闹掰|不和|翻脸|决裂|争吵|反目|分手|失和|交恶|冲突|争执|有隙|分歧|矛盾)';

/** 与某甲闹翻后离开, 受某甲之邀加入: why somebody comes or goes, and not who does. */
const MOVED_BY = new RegExp(
  `(?:[与和同跟][^，。]{2,14}?${FALLS_OUT}|(?:跟随|追随|辅佐|陪伴|侍奉|服侍|师从)[^，。]{2,8}|[受应获经由被承在][^，。]{2,12}?(?:之|的)?(?:邀请|邀约|力邀|邀|引荐|介绍|推荐|招揽|游说|劝说|感召|举荐|提携|说服|劝))`,
  'u',
);

export const LONGEST_CAUSE = 24;

/** Who comes or goes: not those by whom or because of whom somebody does. */
export function moversOf(told: string, people: readonly string[], nameOf: (id: string) => string): readonly string[] {
  const by = people.length > 1 ? MOVED_BY.exec(told)?.[0] : undefined;
  const others = by === undefined ? people : people.filter((id) => !by.includes(nameOf(id)));
  return others.length > 0 ? others : people;
}

/** Who leaves: not those who only tell of it. */
export function goersOf(
  event: FoundEvent,
  words: string,
  people: readonly string[],
  { nameOf, lead = '' }: { nameOf: (id: string) => string; lead?: string },
): readonly string[] {
  if (SPOKEN_OF.test(words)) return [];
  const tellers = new Set(event.participants.filter((p) => p.role === 'speaker').map((p) => p.entity));
  const others = moversOf(lead.slice(-LONGEST_CAUSE) + words, people, nameOf).filter((id) => !tellers.has(id));
  return others.length > 0 ? others : people;
}

sieveEach(SPOKEN_OF, MOVED_BY);
