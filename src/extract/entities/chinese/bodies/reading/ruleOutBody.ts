/**
 * What rules a stretch up to an ending out as an organization's name: deeds, other words that end so, sorts of bodies,
 * rooms, trades.
 *
 * Promises: only what stands in the stretch and right beside it is looked at.
 * Does not know: whether the words before the ending are a name (isNamedBody.ts).
 */
import type { Span } from '../../../../document.ts';
import { sieveEach } from '../../../../sieve.ts';
import { placeLength } from '../../countryLength.ts';
import type { Token, Tokens } from '../../readTokens.ts';
import { DEED } from '../../words/deedsToBodies.ts';
import { COMMON_BODY, NOT_OF_PLACE } from '../../words/organizationWords.ts';
import { PLACES } from '../../words/places.ts';
import { endsInPost } from '../../words/posts.ts';
import { SORT_WORDS } from '../../words/signWords.ts';
import { TRADES_OF_ALL, TRADES_OF_LIFE } from '../../words/tradeWords.ts';
import { BOARD_HEAD } from './goesOnBehind.ts';

/** A stretch that may be the name of a body, up to its ending. */
export interface BodyCandidate extends Span {
  reading: string;
  tokens: Tokens;
  taken: Uint8Array;
  /** The word that closes it, or the first of those that make its ending. */
  last: Token;
  /** The word behind it. */
  next: Token | undefined;
  name: string;
  /** '' for a word that the segmenter knows as a body. */
  ending: string;
  /** A proper word stands before the ending. */
  isProper: boolean;
  /** The segmenter knows it as a body. */
  isWhole: boolean;
}

export const isNoBody = (candidate: BodyCandidate): boolean =>
  isDeedOrStand(candidate) ||
  isOfThing(candidate) ||
  endsInVerb(candidate) ||
  isOtherEnding(candidate) ||
  isSortOfBody(candidate) ||
  isPartOfBody(candidate) ||
  isOfTrade(candidate);

const isDeedOrStand = ({ name, ending }: BodyCandidate): boolean =>
  (ending !== '' && DEED.test(name.slice(0, -ending.length))) ||
  // "检方" + "向法院": the dictionary knows a direction.
  /^[检警控辩校院劳资官军]方向/.test(name) ||
  // What is done with one: "解散国会".
  /^(?:解散|召开|召集|提前|改选|重组|改组|休会)(?:国会|议会|内阁|众议院|立法院|董事会|政府)$/.test(name) ||
  // "反政府", "亲政府示威者": a stand towards a body.
  (/^[反亲挺抗]/.test(name) && /^(?:政府|警方|党|政权|法院|国会|议会)$/.test(name.slice(1)));

const isOfThing = ({ reading, name, ending, end }: BodyCandidate): boolean =>
  GENERATION.test(name) ||
  // "韩国航运家族": a land's trade, and no firm.
  (PLACES.has(name.slice(0, -ending.length)) &&
    /^(?:家族|业|界|圈|股|行业|市场|巨头|史)/.test(reading.slice(end, end + 2)));

/** Endings that are verbs there, or begin another word. */
const endsInVerb = ({ reading, name, ending, end }: BodyCandidate): boolean =>
  // "登山协会" + "组织的": the verb.
  (ending === '组织' &&
    BODY_BEFORE_DEED.test(name) &&
    /^(?:的|了|[\u3400-\u9fff]{0,4}[人员队活])/.test(reading.slice(end, end + 6))) ||
  // "自由联盟党大会": the party's congress.
  (ending === '党' && /^(?:代表)?大会/.test(reading.slice(end, end + 4))) ||
  // "售出的某某系假货": the verb.
  (ending === '系' && (IS.test(reading.slice(end, end + 2)) || /[联关体维派干]系$/.test(reading.slice(end - 2, end))));

const isOtherEnding = ({ name }: BodyCandidate): boolean =>
  /[随率带领归离入列组排插站掉]队$|^(?:\d|[一二三四五六七八九十百千万余多]+)?[件个名份条项张起种套幅]系$|名下(?:房产|地产|物业|汽车|酒店)$|^(?:名下)?(?:家族|海外|离岸|境外|单位|集合|公益|慈善)?信托$|^名下/.test(
    name,
  ) || /佢|哋|(?:花园|大厦|广场|小区|公寓|豪宅|别墅)(?:物业|地产|酒店)$/.test(name);

const isSortOfBody = ({ name, ending }: BodyCandidate): boolean =>
  /(?:联合|共同|跟|领|追加|累计|合计|战略|天使|直接|间接|对外|境外|海外|转)投资$|^(?:注册|实缴|营运|社会|人力|风险|民间|国际|外国|产业|金融|流动|固定|国有|民营|私人|海外)资本$|^[镇乡村校街市县区]办(?=.{2})|(?:法律|财务|首席|高级|特别|技术|政治|军事|安全|品牌|战略|投资|医学)顾问$|学系$/.test(
    name,
  ) ||
  (ending === '办公室' && placeLength(name) === 0);

const isPartOfBody = ({ reading, name, ending, end }: BodyCandidate): boolean =>
  // "政务司司长": Hong Kong's secretaries have no body that bears the name. "生化科技系教授": a department.
  (/^(?:政务司|财政司)$/.test(name) && /^副?司长/.test(reading.slice(end, end + 3))) ||
  (ending === '系' && OF_DEPARTMENT.test(reading.slice(end, end + 6))) ||
  // "云海董事会主席": the post is at the firm. "zuzu总部", "zuzu困局": a brand, and no body of its own.
  (ending === '董事会' && BOARD_HEAD.test(reading.slice(end, end + 3))) ||
  /^[A-Za-z0-9]+总部$|[困僵残骗饭牌棋酒赌败变终出入搅做设破布开结格时大定和平危迷乱当]局$/.test(name) ||
  (/(?:中心|酒店|饭店|宾馆|商场)$/.test(name) && ROOMS.test(reading.slice(end, end + 4)));

const isOfTrade = (candidate: BodyCandidate): boolean => {
  const { name, last } = candidate;
  return (
    (OF_TRADES.test(name) && !isRegistered(candidate)) ||
    COUNTED.test(name) ||
    COMMON_BODY.test(name) ||
    NOT_OF_PLACE.test(name.slice(placeLength(name))) ||
    (last.tag === 'nt' && endsInPost(last.word))
  );
};

/** Who teaches and learns at a department. */
const OF_DEPARTMENT =
  /^的?(?:名誉|客座|荣休|助理|副)?(?:教授|讲师|主任|学生|毕业|博士|硕士|本科|老师|同学|研究生|研究所)/;

/** Whether the name says what the firm is in law. */
export const isRegistered = ({ reading, start, end }: BodyCandidate): boolean =>
  /有限(?:责任)?公司/.test(reading.slice(start, end + 8));

/** 新一代网络游戏: of a thing, and no body. */
const GENERATION = /^(?:[新上下前这那后]|第[一二三四五六七八九十])一?代/;

/** "环保公司", "两辆汽车": what a firm deals in, or how many of what, and no name. */
const OF_TRADES = new RegExp(
  `^(?:${[...TRADES_OF_ALL, ...TRADES_OF_LIFE, ...SORT_WORDS].filter((one) => one.length > 1).join('|')}){1,2}(?:公司|集团|股份|控股)$`,
);

const COUNTED = /^另?[一两三四五六七八九十几多数每各某]{1,2}[家辆间所栋套艘架台座](?=.{2})/;

/** Bodies that organize something. */
const BODY_BEFORE_DEED = /(?:协会|学会|商会|公司|集团|大学|学校|医院|政府|委员会|基金会|俱乐部|[局厅部署])组织$/;

/** What stands behind 系 where it is the verb. */
const IS = /^[假真伪赝盗误由因为他她其一某该本]/;

/** What stands behind a building's name. */
const ROOMS = /^(?:门[前口外]|大门|大堂|[一二三四五六七八九十\d]{1,2}[层楼]|楼[上下]|房间|附近|旁|对面|停车场|内|里)/;

sieveEach(OF_TRADES, COUNTED);
