/**
 * Who comes to a body, and who makes one.
 *
 * Promises: where somebody was before is no body that they come to; what is founded and has no name is none of those
 * named beside it.
 */
import { cross, type TiePair } from '../createEventTie.ts';
import { goersOf } from '../goersOf.ts';
import type { Happening } from './happening.ts';
import { homeOf } from './homeOf.ts';

export function joiningPairs(happening: Happening): TiePair[] {
  const { event, words, trigger, people, organizations, places } = happening;
  if (/\bafter (?:an? |\w+ )?(?:decade|year|month)s? (?:at|with)\b/iu.test(words)) return [];
  // 他此前效力于某队: where somebody was.
  if (isPastPlace(words, trigger)) return cross('role_at', people, organizations.slice(-1));
  // 某公司加入某联盟
  if (people.length === 0 && organizations.length === 2 && /^加入/u.test(trigger))
    return cross('joined', organizations.slice(0, 1), organizations.slice(1));
  const joined = organizations.length > 0 ? organizations.slice(-1) : hereOf(happening);
  const rivals = RIVAL.test(words) ? people.flatMap((person) => homeOf(happening, person) ?? []) : [];
  return [...cross('joined', goersOf(event, words, people, places), joined), ...cross('competes_with', joined, rivals)];
}

/** 从某队租借而来: to the body that is told of, which the clause does not name. */
const hereOf = ({ event, words, people, places }: Happening): string[] =>
  people.length > 0 && COMES_HERE.test(words)
    ? [places.bodyAt(event.trigger.start, 'club') ?? places.bodyAt(event.trigger.start, undefined) ?? []].flat()
    : [];
const COMES_HERE =
  /(?:租借|外租|转会|转投|跳槽|改投|慕名|应邀)(?:而来|过来)|[从由自][^，。；]{1,14}(?:租借|免签|自由身)?(?:加盟|来投)(?=$|[，。；])|(?<!即将|将会?|[不未没])(?:到来|来投)(?=$|[，。；])/u;

const isPastPlace = (words: string, trigger: string): boolean =>
  WAS_AT.test(words) || (/^(?:效力|服役)/u.test(trigger) && !GOES_THERE.test(words));
/** Where somebody is or was, rather than where they go. */
const GOES_THERE = /转|投|加盟|加入|将|改|开始|签/u;
const WAS_AT = /(?:此前|之前|以前|先前|原先|早年|曾|一直)[^，。]{0,6}(?:效力|任职|供职|服役)/u;
/** Who goes over to a rival goes from one body to the other. */
const RIVAL =
  /(?:加盟|加入|转投|投奔|跳槽)[^，。]{0,4}对手|竞争对手|老对手|劲敌|死敌|宿敌|死对头|\barch-?rivals?\b|\brivals?\b|\bcompetitor\b/iu;

export function foundingPairs({
  event,
  words,
  trigger,
  actors,
  organizations,
  isPerson,
  places,
}: Happening): TiePair[] {
  const partners = event.participants.filter((p) => p.role === 'partner').map((p) => p.entity);
  // 某公司的董事长某甲开了一家公司: what is founded has no name here, and is not where its founder comes from.
  const founded = words.slice(Math.max(0, words.indexOf(trigger)));
  const isNamed = (id: string) => founded.includes(places.nameOf(id));
  const isUnnamed = /[一两几][家间所个]/u.test(founded) && !organizations.some(isNamed);
  return cross('founder_of', [...actors, ...partners].filter(isPerson), isUnnamed ? [] : organizations);
}
