/**
 * A name of a Chinese clause that belongs to the group before it: joined to it, described by it, or the same one.
 *
 * Promises: the first rule that knows the two decides.
 */
import { sieveEach } from '../../../sieve.ts';
import { PERSON } from '../../templateOf.ts';
import { KIN_ZH } from '../kinWords.ts';
import { isApposed } from './isApposed.ts';
import { isJoined } from './isJoined.ts';
import type { Met } from './nameGroup.ts';

type Rule = (met: Met) => boolean;

/** Whether a name belongs to the group before it, to which it is added. */
export const joinName = (met: Met): boolean => RULES.some((rule) => rule(met));

function add({ last, member, at }: Met): void {
  last.members.push(member);
  last.end = at + 1;
}

/** The last of the group gives way to a name behind it. */
function takePlace({ last, member, at }: Met): void {
  last.members = [...last.members.slice(0, -1), member];
  last.end = at + 1;
}

/** 某联合会（下称“足联”）: the same one twice. */
const repeats: Rule = ({ at, member, last, between }) => {
  if (!/^(?:（[^（），。]{0,6})?$/u.test(between) || last.members.at(-1)?.entity !== member.entity) return false;
  last.end = at + 1;
  return true;
};

const joins: Rule = (met) => {
  if (!isJoined(met)) return false;
  const { last, member, at } = met;
  if (!last.members.some((m) => m.entity === member.entity)) last.members.push(member);
  last.end = at + 1;
  return true;
};

/** 从沙特俱乐部某队: what sort of body, and its name. */
const isNameOfBody: Rule = (met) => {
  const { at, member, last } = met;
  const isOfBodies = last.members.every(({ kind }) => kind === 'O');
  if (member.kind !== 'O' || last.end !== at || last.marker !== 'other' || !isOfBodies) return false;
  last.members = [member];
  last.end = at + 1;
  return true;
};

/** 某甲率领某队 */
const isLed: Rule = (met) => {
  if (met.member.kind !== 'O' || !/^(?:率领?|带领|代表)(?:着)?$/u.test(met.between)) return false;
  add(met);
  return true;
};

/** 与公司大股东某集团: only the latter takes part. */
const isPartner: Rule = (met) => {
  if (met.member.kind !== 'O' || !PARTNER_OF.test(met.between)) return false;
  takePlace(met);
  return true;
};
/** What one body is to another: the one named after it is meant. */
const PARTNER_OF =
  /^的?(?:第[一二三]|最大|主要|控股|大|单一|竞争|长期|原|前)*(?:股东|母公司|子公司|控股方|对手|合作方|合作伙伴|供应商|客户|投资方|投资人|金主|劲敌|老东家|审计师|核数师)$/u;

/** 某甲的妻子某乙: only she takes part. */
const isKin: Rule = (met) => {
  const { text, member, last, between } = met;
  if (member.kind !== 'P' || text[last.end - 1] !== PERSON || !KIN_BETWEEN.test(between)) return false;
  takePlace(met);
  delete last.behind;
  return true;
};
/** 的妻子, 22岁的儿子 before somebody. */
const KIN_BETWEEN = new RegExp(
  `^(?:的|之|[^，。；：的]{0,6}(?:不和|失和|反目|同居|离异|再婚|相恋|疏远)的)?(?:\\d+岁的?)?(?:${KIN_ZH}|[妻夫子女弟兄妹姐父母])(?:[、，][^，。；：]{1,12}的?)?$`,
  'u',
);

/** 某公司董事长某甲 */
const isHolder: Rule = (met) => {
  const { text, member, last, between } = met;
  if (member.kind !== 'P' || !isApposed(text, last, between)) return false;
  const body = last.members.at(-1)?.entity;
  takePlace(met);
  if (body !== undefined) last.behind = body;
  return true;
};

const RULES: readonly Rule[] = [repeats, joins, isNameOfBody, isLed, isPartner, isKin, isHolder];

sieveEach(PARTNER_OF, KIN_BETWEEN);
