/**
 * A house and what is its own under another name: a university's school, a bank's branch, a firm with its town or country.
 *
 * Promises: only where the house is named by itself.
 */
import { sieveEach } from '../../../../sieve.ts';
import type { Tokens } from '../../readTokens.ts';
import { FIRM_ENDINGS, TRADE_ENDINGS } from '../../words/organizationWords.ts';
import { isPlaceName } from '../../words/places.ts';
import { isCountryName, namesTown } from '../../words/townsAndLands.ts';
import { type ByForm, type Join, keyOf, type Organization } from '../organization.ts';

/** "汉江大学材料学院": its people are the university's. */
export function joinSchool(one: Organization, byForm: ByForm, join: Join): void {
  const [, school] = /^(.{2,10}大学)[^大]{1,8}(?:学院|系)$/.exec(keyOf(one)) ?? [];
  const university = school && byForm.get(school);
  if (university) join(university, one);
}

/** "青川华远公司", where the text names the county. */
export function joinCountyFirm(reading: string, one: Organization, byForm: ByForm, join: Join): void {
  const [, place, firm] = /^(.{2})(.{2,}公司)$/.exec(keyOf(one)) ?? [];
  const bare = firm && byForm.get(firm);
  if (bare && place && [...'县市区镇'].some((area) => reading.includes(place + area))) join(bare, one);
}

/** "远帆系": the firm of that sign, where one alone is the house. */
export function joinSign(one: Organization, organizations: readonly Organization[], join: Join): void {
  const sign = /^([\u3400-\u9fff]{2,4})系$/.exec(keyOf(one))?.[1];
  const firms = sign ? organizations.filter((other) => other !== one && isHouseOf(other, sign)) : [];
  if (firms.length === 1) join(firms[0] as Organization, one);
}

/** Whether a firm is the house of a sign: the sign and an ending, no other word between. */
const isHouseOf = ({ forms }: Organization, sign: string): boolean =>
  [...forms.keys()].some(
    (form) =>
      form.startsWith(sign) &&
      (TRADE_ENDINGS.has(form.slice(sign.length)) || FIRM_ENDINGS.includes(form.slice(sign.length))) &&
      !form.endsWith('系'),
  );

/** "北山银行海城分行": the bank's, where the bank is named by itself. */
export function joinBranch(one: Organization, byForm: ByForm, join: Join): void {
  const bank =
    /^([\u3400-\u9fff]{2,6}(?:银行|农商行|信用社|证券|人寿|保险))[\u3400-\u9fff]{2,8}(?:分行|支行|营业部|分公司)$/.exec(
      keyOf(one),
    )?.[1];
  const owner = bank && byForm.get(bank);
  if (owner) join(owner, one);
}

/** A town's own bank or holding. */
const LOCAL = /^([\u3400-\u9fff]{2,3}?)市?(农商行|农信社|信用社|城投|国资委)$/;

/** "海城农商行", "农商行". */
export function joinLocal(reading: string, tokens: Tokens, one: Organization, byForm: ByForm, join: Join): void {
  const [, land = '', local] = LOCAL.exec(keyOf(one)) ?? [];
  const short = local && (isPlaceName(land, '') || namesTown(tokens, reading, land)) ? byForm.get(local) : undefined;
  if (short) join(one, short);
}

/** "美国远帆资本", "远帆资本". */
export function joinOfCountry(one: Organization, byForm: ByForm, join: Join): void {
  const key = keyOf(one);
  const country = [4, 3, 2].find((size) => isCountryName(key.slice(0, size)) && byForm.has(key.slice(size)));
  if (country && FIRM_ENDINGS.some((ending) => key.endsWith(ending))) join(one, byForm.get(key.slice(country)));
}

/** What adds nothing to a name: "北山" + 网, "北铁" + 局, "北山" + 总部. */
const MARK =
  /(?:网|局|(?<=报)社|(?<=海警|警视|警察|海保)[厅署]|方面|集团|公司|总部|国际部|事业部|公关部|法务部|市场部)$/;

/** Joins names of one body that differ by a word that adds nothing. */
export function joinMarked(one: Organization, byForm: ByForm, join: Join): void {
  const key = keyOf(one);
  const bare = key.replace(MARK, '');
  if (bare.length > 1 && bare !== key) join(one, byForm.get(bare));
}

sieveEach(MARK);
