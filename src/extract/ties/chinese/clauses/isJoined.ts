/** Whether a name of a Chinese clause and those before it do together, or have done to them, what the clause tells. */
import { sieveEach } from '../../../sieve.ts';
import { isPost } from '../../isPost.ts';
import { ORGANIZATION, PERSON } from '../../templateOf.ts';
import { DOES_TO } from '../chinesePostWords.ts';
import { KIN_ZH } from '../kinWords.ts';
import { isSentOne } from './describing.ts';
import type { Met, NameGroup } from './nameGroup.ts';

export const isJoined = ({ text, at, member, last, between }: Met): boolean =>
  !(WITH.test(between) && isSentOne(text, at + 1)) &&
  (JOINS.test(between) ||
    (last.marker === 'ba' && TAKEN_ALONG.test(between)) ||
    (last.members.length > 1 && JOINS_DESCRIBED.test(between)) ||
    isJoinedPost(member.kind, between) ||
    (member.kind === 'O' && text[last.end - 1] === ORGANIZATION && JOINS_HOUSE.test(between)) ||
    isSharedWord(text, last, at));
const WITH = /^[与和同跟]$/u;
/** 某甲、次子某乙, 某甲和副手某乙. */
const JOINS = new RegExp(`^(?:(?:、|和|与|及|以及)(?:其|他的|她的)?(?:${KIN_ZH})?)$`, 'u');
/** 把某公司连同其创始人某甲: whoever is taken along has the same done to them. */
const TAKEN_ALONG = /^(?:连同|会同|偕同|连带)[^，。；：的\ue000\ue001]{0,8}$/u;
/** 某甲、某乙和替老人掌管账房的某丙 */
const JOINS_DESCRIBED = /^(?:和|及|以及|与|还有)[^，。；：、\ue000\ue001]{2,16}的[^，。；：、的\ue000\ue001]{0,6}$/u;
/** 某公司与大股东某集团: both. */
const JOINS_HOUSE =
  /^(?:、|和|与|及|以及)(?:其)?(?:第一|最大|控股|大|单一)*(?:股东|母公司|子公司|附属公司|关联公司|关联企业|控股方)$/u;

/** Two people that one word (两人) stands for. */
const isSharedWord = (text: string, last: NameGroup, at: number) =>
  last.end === at && text[at] === PERSON && text[at - 1] === PERSON;

/** 某公司及其董事长某甲, 第一作者某甲和通讯作者某乙. */
function isJoinedPost(kind: 'P' | 'O', between: string): boolean {
  const words =
    kind === 'P'
      ? /^(?:、|和|与|及|以及|暨)(?:其|该公司|公司)?(?:的)?([^，。；：、]{2,12})$/u.exec(between)?.[1]
      : undefined;
  return words !== undefined && !DOES_TO.test(words) && (isPost(words) || /作者$/u.test(words) || isSort(between));
}

/** 某甲及老将某乙, 某甲和影星某乙: what sort of person the second is. */
const isSort = (between: string) =>
  /^(?:、|和|及|以及|暨)(?:老|前|昔日|著名|知名|资深|年轻|同乡|女|男)*(?:[^，。；：、的]{0,2})(?:将|臣|友|手|帅|师|星|家|员|人|商|客|匠|兵|徒)$/u.test(
    between,
  );

sieveEach(WITH, JOINS);
