/**
 * Branches and offices of a body that are bodies of their own: what the name of the body goes on in ("行政院" +
 * 中部办公室, "金融监管总局" + 青川监管分局, "红十字会" + 青川分会).
 *
 * Promises: names in order, apart from each other; a branch only right behind its body, with nothing between but a
 * place, a direction or what it is for. Does not know: branches that are named without their body.
 */
import type { Document } from '../../../document.ts';
import { isHan } from '../../../isHan.ts';
import { sieveEach } from '../../../sieve.ts';
import type { Token, Tokens } from '../readTokens.ts';
import { isPlaceName, PLACES } from '../words/places.ts';
import { GOVERNMENT_OFFICE, SMALL_PLACE } from './findLocalOffices.ts';
import type { OrganizationName } from './findOrganizationNames.ts';

/** Bodies that have branches of their own. */
const HAS_BRANCHES =
  /(?:[^市县区省]局|海关|行政院|法院|检察院|检察署|[省市县区州]政府|红十字会|协会|学会|工会|总会|联合会|公会|农会|商会|联合国|[^市县区省]署|委员会|[内外财法交经劳教国农文卫][政务防交济动育业化生福通]部|银行|保险|产险|律师行|事务所|人寿|证券|农商行|信用社|联社|大学|[监金]会|[廉移调]?政署)$/;
/** What a branch is called by, and what none is: whoever is at its head ("分局长"). */
const BRANCH =
  /^(?:驻?[\u3400-\u9fff]{0,8}?)(?:监管分局|缉私分局|稽查局|分局|分院|分会|分署|分处|分站|分行|支行|中心支公司|支公司|分公司|分校|分社|分所|中心支行|稽查大队|执法大队|监管局|调查处|调查站|机动站|办事处|代表处|代表团|办公室|服务中心|工作站|服务站|稽查队|专勤队)(?![长])/;
/** Houses of science and firms, and what a part of theirs is called that has a short name of its own: "发育生物学中心（QDC）". */
const HOUSE = /(?:研究所|研究院|科学院|大学|医院|集团|公司|学院)$/;
const CALLED =
  /^[\u3400-\u9fff]{2,14}(?:中心|研究所|研究院|实验室|学院|医院|研究部|事业部)(?=（(?:[A-Z]{2,8}[）)]|[A-Z]{2,8}[，,]|以?下(?:统|简)?称))/;
/** Whoever works there in a body of their own. */
const UNION = /^(?:产业|企业|公司|集团|职工|员工|机师|空服员|教师|职员|基层)?工会(?!会)/;
/** What stands between: directions, and what a branch is for. */
const FIELD =
  /^(?:[东西南北中]|[东西南北中华]{1,2}部|联合|综合|地区|区域|服务|稽查|监管|监督|缉私|执法|行政|业务|投资|调查|中心|营业|国际|国内|海外|直属|第[一二三四五六七八九十]+)$/;

/** The office of a state's bureau in a province or town: "国家税务总局" + 江北省税务局. */
const IN_PROVINCE =
  /^[\u3400-\u9fff]{2,4}?(?:省|市|自治区|县|区)?(?:税务局|监管局|监管分局|管理局|监察局|监督局|统计局|调查总队|稽查局|专员办|局)(?![长])/;
const OF_STATE =
  /(?:税务总局|监管总局|监察局|监督管理局|统计局|证监会|银保监会|移民管理局|铁路局|海关总署|应急管理部|审计署)$/;

/** The end of the branch whose body's name ends at `from`; `from` itself where there is none. */
function endOfBranch(reading: string, tokens: Tokens, from: number): number {
  if (!tokens.isBorder(from)) return from;
  const office = /[省市县区州]政府$/.test(reading.slice(Math.max(0, from - 3), from))
    ? GOVERNMENT_OFFICE.exec(reading.slice(from, from + 14))?.[0]
    : undefined;
  if (office) return from + office.length;
  if (OF_STATE.test(reading.slice(Math.max(0, from - 6), from))) {
    const inProvince = IN_PROVINCE.exec(reading.slice(from, from + 12))?.[0];
    const land = inProvince?.slice(0, 4) ?? '';
    if (inProvince && (/[省市县区]/.test(inProvince) || [2, 3, 4].some((size) => PLACES.has(land.slice(0, size)))))
      return from + inProvince.length;
  }
  const branch = BRANCH.exec(reading.slice(from, from + 16))?.[0];
  if (!branch) return from;
  const end = from + branch.length;
  const noun =
    /(?:分局|分院|分会|分署|分处|分站|分行|支行|中心支公司|支公司|分公司|分校|分社|分所|稽查大队|执法大队|监管局|调查处|调查站|机动站|办事处|代表处|代表团|办公室|服务中心|工作站|服务站|稽查局|稽查队|专勤队)$/.exec(
      branch,
    )?.[0] ?? '';
  const between: Token[] = [];
  for (let token = tokens.after(from); token && token.end <= end - noun.length; token = tokens.after(token.end))
    between.push(token);
  const length = end - noun.length - from;
  if (length > 0 && between.at(-1)?.end !== end - noun.length) return from;
  // "行政院办公室", "市政府办事处" are parts of it, and hardly bodies.
  if (length === 0 && /^(?:办公室|服务中心)$/.test(noun)) return from;
  return between.every((token, i) => isBetween(token, i === 0)) ? end : from;
}

function isBetween({ word, tag }: Token, isFirst: boolean): boolean {
  if (FIELD.test(word) || isPlaceName(word, tag) || (isFirst && word === '驻')) return true;
  if (!isHan(word) || SMALL_PLACE.test(word)) return false;
  return word.length === 1 ? /^(?:[anxgjbv]|z?g|ns|nr)/.test(tag) : /^(?:n[rszt]|j|x|z?g)/.test(tag);
}

/** The names, each with the branch that follows it; what lies inside a longer one is gone. */
export function widenToBranches(
  { reading }: Document,
  tokens: Tokens,
  names: readonly OrganizationName[],
): OrganizationName[] {
  const widened: OrganizationName[] = [];
  for (const one of names) {
    const last = widened.at(-1);
    if (last && one.start < last.end) continue;
    const union = UNION.exec(reading.slice(one.end, one.end + 8))?.[0].length ?? 0;
    const branch = HAS_BRANCHES.test(one.name) ? endOfBranch(reading, tokens, one.end) : one.end;
    const called = HOUSE.test(one.name) ? (CALLED.exec(reading.slice(one.end, one.end + 28))?.[0].length ?? 0) : 0;
    const end = Math.max(branch, one.end + union, one.end + called);
    widened.push(
      end === one.end ? one : { ...one, end, name: reading.slice(one.start, end), ending: reading.slice(one.end, end) },
    );
  }
  return widened;
}

sieveEach(HAS_BRANCHES, BRANCH, UNION);
