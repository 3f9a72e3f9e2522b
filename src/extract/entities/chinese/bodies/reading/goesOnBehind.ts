/**
 * Whether the words behind an ending go on with the name, or make another word of the ending: it is no organization's
 * name up to there.
 *
 * Promises: only what stands right behind is looked at, and the other places of a firm before its board.
 */

import type { Token, Tokens } from '../../readTokens.ts';
import { ASSOCIATION, ENDINGS } from '../../words/organizationEndings.ts';
import type { BodyCandidate } from './ruleOutBody.ts';

export const goesOnBehind = (candidate: BodyCandidate): boolean =>
  goesOnInEnding(candidate) || goesOnInName(candidate) || goesOnInCharacter(candidate) || isDepartment(candidate);

/** Another ending follows, and tells neither who sits on the board, a part of the body, nor what it does. */
function goesOnInEnding(candidate: BodyCandidate): boolean {
  const { reading, ending, next } = candidate;
  if (!next || next.word.length < 2 || !ENDINGS.has(next.word)) return false;
  return (
    !isBeforeBoard(candidate, next) &&
    !(PART.test(next.word) && /^(?:公司|集团|银行|大学|医院)$/.test(ending)) &&
    !isDeedOf(reading, ending, next) &&
    !isOrganizing(reading, next)
  );
}

const isBeforeBoard = ({ reading, tokens, start }: BodyCandidate, next: Token): boolean =>
  next.word === '董事会' &&
  // A firm that is named nowhere but before its board.
  (BOARD_HEAD.test(reading.slice(next.end, next.end + 3)) || isOnlyBefore(reading, tokens, start, next));

/** The rest of a name that no ending shows. */
const goesOnInName = ({ reading, name, ending, end, next }: BodyCandidate): boolean =>
  (next !== undefined && CONTEST.test(next.word)) ||
  // The rest of a credit union's name follows.
  /农村信用$/.test(name) ||
  (ending === '中心' && /^支(?:公司|行)/.test(reading.slice(end, end + 3))) ||
  (UNION_OF.test(reading.slice(end, end + 4)) && ASSOCIATION.test(ending));

/** "生化科技" + 系教授, "微电子" + 所: a university's department. */
const isDepartment = ({ reading, ending, end }: BodyCandidate): boolean =>
  /^(?:[\u3400-\u9fff]{0,2}(?:科技|电子|生物|化学|医学|物理|机械|电机|材料|化工|金融|通信|软件|网络|传媒|管理|建筑|农业|工程|设计|药业|药学|能源|环境|动物))$/.test(
    ending,
  ) &&
  (/^系(?![统列]|(?:假|伪|由|因|为|其))/.test(reading.slice(end, end + 2)) ||
    /^所(?:长|培养|副?研究|教授|博士|硕士|研究生|[，。、]|的?(?:学生|教授|博士|工程师))/.test(
      reading.slice(end, end + 4),
    ));

/** "银行家", "法院路": a word for somebody or something. */
const goesOnInCharacter = ({ reading, end, next }: BodyCandidate): boolean =>
  next?.word.length === 1 &&
  /[官员长师家商股界业化性版类学费车房卡街路巷站楼镇村桥]/.test(next.word) &&
  !/^官[网微方]/.test(reading.slice(end, end + 2));

/** Endings that are verbs as well, and what makes them one of a name that goes on. */
const DEED_ENDING = /^(?:投资|控股|建设|制造|管理|租赁|拍卖|检测|担保)$/;

const GOES_ON = /^(?:公司|集团|有限|股份|控股|基金|银行|部|处|局|委员会|中心|平台|机构|协会|顾问)/;

/** "远山公司投资两亿元": behind a whole name the word tells what the firm does. */
const isDeedOf = (reading: string, ending: string, next: Token): boolean =>
  /^(?:.*公司|.*集团|银行)$/.test(ending) &&
  DEED_ENDING.test(next.word) &&
  !GOES_ON.test(reading.slice(next.end, next.end + 4));

/** "登山协会" + 组织的: what the body does, and no ending. */
const isOrganizing = (reading: string, { word, end }: Token): boolean =>
  word === '组织' &&
  /^(?:的|了|开展|专家|人员|力量|救援|志愿者|[\u3400-\u9fff]{0,4}[人员队])/.test(reading.slice(end, end + 6));

/** Whether what stands from `start` up to a word stands before that word wherever it stands. */
function isOnlyBefore(reading: string, tokens: Tokens, start: number, next: Token): boolean {
  const name = reading.slice(start, next.start);
  return (
    /(?:公司|集团)$/.test(name) && tokens.placesOf(name).every((at) => reading.startsWith(next.word, at + name.length))
  );
}

/** Parts of a body that are no name behind its ending: "远洋集团" + 总部. */
const PART = /^(?:总部|工会|党委|纪委)$/;

/** Behind 董事会: who sits on it, and no deed of the board's. */
export const BOARD_HEAD = /^(?:副?主席|成员|秘书|席位)/;

/** A union of unions: "教师工会" + 总联合会. */
const UNION_OF = /^(?:总联合会|全国联合会|全联会|联合总会|总会|联合会)/;

/** A contest or prize that bears the name of whoever holds it: "欧洲协会联赛". */
const CONTEST = /^(?:联赛|杯赛|锦标赛|冠军赛|公开赛|巡回赛|邀请赛|大奖赛)$/;
