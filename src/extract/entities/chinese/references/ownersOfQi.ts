/** Whose is what 其 stands before: a firm's or a person's by the word behind it, of its own sentence where one is named there. */
import type { Sentence } from '../../../document.ts';
import { sieveEach } from '../../../sieve.ts';
import type { Seen } from './sightings.ts';

/** What firms have and people have not. */
const OF_FIRM =
  /^其(?:股[份价权东票]|存款|业务|资产|产品|[子母分]公司|董事|高管|员工|门店|市值|营收|控股|旗下|债[务券权]|估值|上市|财报|年报|工厂|总部|官网|品牌|主[场帅]|球员|大股东|管理层|创始人|公告)/;

/** What people have and bodies have not: posts, kin, a party's card, and what a court does to them alone. */
const OF_PERSON =
  /^其(?:[^，。；：“”、的司团]{0,10}(?:[事裁席长理任记授师](?:及[^，。；]{1,8})?(?:的?(?:职务|职位|一职|之职|职权|头衔|席位))|党籍|公职)|职务|职位|公职|头衔|党籍|党内|(?:递交|提出|呈交)?的?(?:辞呈|辞职|请辞)|(?:作出|依法|决定|采取|执行|予以|实施)?(?:逮捕|拘留|刑拘|留置|出境|双规|取保|监视居住|羁押|高消费|人身)|妻|丈夫|父|母|儿子|女儿|家属|家人|胞|兄|弟|姐|妹|岳|前妻|前夫|生[父母]|继[父母子女]|养[父母子女]|亲[属友生]|配偶|遗孀|侄|外甥|生前|本人|个人|律师|辩护)/;

/**
 * Of whom 其 may be: a firm where the word behind it is a firm's, a person where it is a person's, and somebody of its
 * own sentence where one is named.
 */
export function nearOwners(reading: string, seen: readonly Seen[], index: number, start: number): readonly Seen[] {
  const behind = reading.slice(start, start + OWNED_REACH);
  const kind = OF_PERSON.test(behind) ? 'person' : OF_FIRM.test(behind) ? 'organization' : undefined;
  const firms = kind ? seen.filter(({ entity }) => entity.kind === kind) : [];
  const fits = firms.length > 0 ? firms : seen;
  const own = fits.filter(({ sentence }) => sentence === index);
  return own.length > 0 ? own : fits;
}

/** Characters behind 其 that tell whose it is. */
const OWNED_REACH = 20;

/** What one has and gives away, and the verbs of it. */
const GIVES = /[将把以用拿]$|(?:出售|转让|减持|质押|抛售|卖出|卖掉|出让|让出|放弃)$/;
const OWN_SHARE =
  /^其(?:所?持有?的?|名下|手[中上里]|(?:全部|余下|剩余|部分|个人|直接|间接)?(?:持股|股[份权票]|表决权|投票权))/;

/** Whether 其 at a place is what one has oneself and gives away: "某甲将其持有的股份卖给某乙". */
export const isOwnShare = (reading: string, start: number): boolean =>
  GIVES.test(reading.slice(Math.max(0, start - 2), start)) && OWN_SHARE.test(reading.slice(start, start + 5));

/** "周岚指出，何亦隐瞒了事实，其获得股权": of the subjects of what somebody says, where it has any. */
export function saidOf(reading: string, { clauses }: Sentence, seen: readonly Seen[], start: number): readonly Seen[] {
  const said = clauses.findLast(
    (c) => c.end <= start && TELLS.test(reading.slice(Math.max(c.start, c.end - 12), c.end)),
  );
  const subjects = said ? seen.filter((s) => s.start >= said.end && s.weight > 2) : [];
  return subjects.length > 0 ? subjects : seen;
}
const TELLS = /(?:指出|表示|[声宣]?称|说|认为|透露|强调|坦言|介绍|回忆道?|指认|告诉[^，。]{1,8})$/;

sieveEach(GIVES, OWN_SHARE);
