/**
 * Those who meet, and sides that play each other.
 *
 * Promises: who refuses to meet somebody has not met them; who is only at one place with others, or is taken along, has
 * met none of them.
 */
import { sieveEach } from '../../sieve.ts';
import { cross, type TiePair } from '../createEventTie.ts';
import type { Happening } from './happening.ts';

export function meetingPairs({ words, trigger, actors, people, isPerson, places }: Happening): TiePair[] {
  if (TOGETHER.test(words)) {
    const hosts = actors.filter(isPerson);
    return cross('works_with', hosts.slice(0, 1), hosts.slice(1));
  }
  // 不肯与某甲同台
  if (SHUNS.test(words)) return [];
  // 出席某会，某乙也在场: who is at one place need not have met.
  if (ATTENDS.test(trigger)) return [];
  if (people.length < 2 || people.length > LARGEST_MEETING) return [];
  return meetEachOther(
    people.filter((id, i) => i === 0 || !isTakenAlong(words, trigger, places.nameOf(id))),
    actors,
  );
}
/** Those who face the press together are no visitors of each other. */
const TOGETHER = /记者会|发布会|见面会|典礼|仪式|葬礼|论坛|开庭|庭审|现身/u;
const SHUNS =
  /(?:拒绝|拒|不肯|不愿|不屑|不想|再也不|从不|从未|避免|没有|未)(?:再)?[与和同跟][^，。；]{1,16}(?:握手|同台|同席|见面|会面|会谈|合影|碰面|交谈|说话)|约[^，。；]{1,14}到[^，。；]{1,10}(?:会商|面谈|会面|见面|会谈)/u;
const ATTENDS = /出席|列席|到场|在场|亮相|落幕|闭幕|开幕|揭幕|散会/u;
/** More people than these in one clause are no meeting of the first with each. */
const LARGEST_MEETING = 3;

/** 某甲率某乙拜访某丙: who goes along visits nobody of their own side. */
const TAKES_ALONG = /(?<![效比汇利税频速])率[领同]?|带领|带着|领着|携同|偕同?|陪同/u;
const isTakenAlong = (words: string, trigger: string, name: string): boolean => {
  const before = words.slice(0, words.indexOf(trigger));
  const at = before.search(TAKES_ALONG);
  return at >= 0 && before.indexOf(name, at) > at;
};

/** Those who meet: the first with each other, and where all of them are told of as those who do it, each with each. */
const meetEachOther = (people: readonly string[], actors: readonly string[]): TiePair[] =>
  people.every((id) => actors.includes(id))
    ? people.flatMap((id, i) => cross('met_with', [id], people.slice(i + 1)))
    : cross('met_with', people.slice(0, 1), people.slice(1));

export const matchPairs = ({ event, actors, patients, isPerson }: Happening): TiePair[] =>
  MATCHES.has(event.rule)
    ? cross(
        'competes_with',
        actors.filter((id) => !isPerson(id)),
        patients.filter((id) => !isPerson(id)),
      )
    : [];

/** Rules of one side's win over another. */
const MATCHES: ReadonlySet<string> = new Set(['change/match', 'change/beats-by']);

sieveEach(SHUNS);
