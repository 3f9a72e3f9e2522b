/**
 * A post that somebody is given or takes: who gives it, who has it, who had it before, and at which body it is.
 *
 * Promises: a board is no body that anybody has a post at; where the words speak of a body that was not found, the post
 * is at none of the others.
 */
import type { FoundEvent } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import { KINDS_OF_BODIES } from '../chinese/chinesePostWords.ts';
import { cross, type TiePair } from '../createEventTie.ts';
import type { EventPlaces, Happening } from './happening.ts';
import { homeOf } from './homeOf.ts';

export function givenPost(happening: Happening): TiePair[] {
  const { event, words, actors, patients, predecessors, isPerson, places } = happening;
  const givers = givesIt(happening) ? actors : [];
  const holders =
    givers.length > 0 ? patients.filter(isPerson) : putBySomebody(event, actors.filter(isPerson), words, places);
  const isTold = isAtTold(happening);
  return [
    ...cross('appointed', givers, holders),
    ...cross('succeeded', holders, predecessors.filter(isPerson)),
    ...holders.flatMap((holder) =>
      cross(
        'role_at',
        [holder],
        bodiesOf(happening, holder, isTold).filter((o) => !/董事会$|board$/iu.test(o)),
      ),
    ),
  ];
}

/** Whether those who act give the post to somebody else. */
const givesIt = ({ words, trigger, actors, patients, isPerson }: Happening): boolean =>
  patients.some(isPerson) &&
  !isCleft(words) &&
  // 选出某甲为主席: one alone elects nobody.
  !(ELECTS.test(trigger) && actors.length === 1 && actors.every(isPerson));
const ELECTS = /选出|推选|选举|票选|改选/u;

/** 接他班的是跟了他多年的某乙: nobody gives it. */
const isCleft = (words: string): boolean =>
  /(?:班|缺|手|任|来|位|棒)的(?:人)?(?:则|正|就)?(?:是|叫|名叫)/u.test(words) ||
  /[接顶补]的(?:正|就|便|恰)?是/u.test(words);

/** Words before whom somebody puts into a post: "提拔某乙出任", "让某乙接替". */
const PUTS =
  /提拔|提名|任命|委任|委派|推举|推选|推荐|举荐|指定|指派|选派|钦点|聘请|邀请|安排|力邀|力荐|扶植|(?<![谦退避转推])让|请(?![辞求假])|派/u;

/** Of several who do it those who come to the post: not who announces it, nor who puts them there. */
function putBySomebody(
  { participants }: FoundEvent,
  comers: readonly string[],
  words: string,
  places: EventPlaces,
): readonly string[] {
  if (comers.length < 2) return comers;
  const silent = comers.filter((id) => participants.some((p) => p.entity === id && p.role !== 'speaker'));
  const left = silent.length > 0 ? silent : comers;
  const at = left.length > 1 ? words.search(PUTS) : -1;
  const put = at < 0 ? [] : left.filter((id) => words.indexOf(places.nameOf(id).split('·').at(-1) ?? '', at) >= 0);
  return put.length > 0 ? put : left;
}

/** Whether the post is where the clause says, or at nothing that was found. */
const isAtTold = ({ words, predecessors, organizations }: Happening): boolean =>
  organizations.length > 0 || (predecessors.length === 0 && VACANT.test(words)) || AT_UNFOUND.test(words);
/** The post is one that somebody else had: where that was tells where this one is. */
const VACANT =
  /遗缺|空缺|职缺|(?:职务|一职|职位)由|^由[^，。]{0,14}(?:接手|接任|接替|递补|接掌|暂代|代理|补上|顶上|接棒)[。，]?$/u;
/** 出任乙级球队云锦的技术总监: at what was not found. */
const AT_UNFOUND = new RegExp(
  `(?:出任|担任|就任|接任|升任|执掌|加盟)[^，。的]{0,6}${KINDS_OF_BODIES}[^，。的]{2,8}的`,
  'u',
);

function bodiesOf(happening: Happening, holder: string, isTold: boolean): readonly string[] {
  if (isTold) return happening.organizations;
  // 某甲辞职，由某公司创始人某乙接任: the post is where the one before had it.
  const before = happening.predecessors.find(happening.isPerson);
  const home = (before === undefined ? undefined : homeOf(happening, before)) ?? homeOf(happening, holder);
  return home === undefined ? [] : [home];
}

sieveEach(VACANT);
