/** Bodies that a text names only as where something happens. */
import { sieveEach } from '../../sieve.ts';
import type { Organization } from './bodies/organization.ts';

/** Buildings, and houses that stand for who governs there. */
const BUILDING =
  /(?:中心|殡仪馆|火葬场|礼堂|会堂|庄园|度假村|会馆|大厦|唐宁街(?:\d+|十)号|酒店|饭店|宾馆|看守所|监狱|体育馆|体育场|剧院|会议中心|博物馆|宫|青瓦台|唐宁街|五角大楼)$/;

/** What leads to a place, and what is at one. */
const LEADS_TO = /(?:在|到|往|抵|进|入|赴|至|于|回|位于|设于|走出|步出|包围|围住|直奔|路过|经过)$/;

const AROUND =
  /^(?:附近|门[前口外]|外|内|里|旁|对面|大堂|广场|举行|召开|开幕|揭幕|[门楼]|的?(?:草坪|玫瑰园|台阶|走廊|车队))/;

/** Whether a body is named only as where something happens: "在君悦酒店", "走进爱丽舍宫". */
export const isOnlyVenue = (reading: string, { name, mentions }: Organization): boolean =>
  BUILDING.test(mentions[0] ? reading.slice(mentions[0].start, mentions[0].end) : name) &&
  mentions.every(
    ({ start, end }) =>
      LEADS_TO.test(reading.slice(Math.max(0, start - 2), start)) || AROUND.test(reading.slice(end, end + 4)),
  );

sieveEach(BUILDING, LEADS_TO, AROUND);
