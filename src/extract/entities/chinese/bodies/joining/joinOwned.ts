/**
 * Public bodies named with their place or with whose they are, and without: "北山联邦法院", "联邦法院".
 *
 * Promises: only where one body alone can be meant.
 */

import { isPlaceName } from '../../words/places.ts';
import { type ByForm, type Join, keyOf, type Organization } from '../organization.ts';
import { placeBefore } from './findLongName.ts';

/** Joins names of one body that differ by their place. */
export function joinOwned(organizations: readonly Organization[], byForm: ByForm, join: Join): void {
  const owners = findPlaced(organizations, byForm);
  addCommittees(owners, organizations, byForm);
  for (const [other, ones] of owners) if (ones.length === 1) join(ones[0] as Organization, other);
}

/** For each name the longer ones that have a place before it. */
function findPlaced(organizations: readonly Organization[], byForm: ByForm): Map<Organization, Organization[]> {
  const owners = new Map<Organization, Organization[]>();
  for (const one of organizations) {
    const key = keyOf(one);
    for (let size = 2; size <= 5 && size < key.length - 2; size++) {
      const rest = key.slice(size);
      const other = isPlaceName(key.slice(0, size), '')
        ? (byForm.get(rest) ?? byForm.get(rest.replace(/公司$/, '')))
        : undefined;
      if (other && other !== one && OFFICE.test(key)) owners.set(other, [...(owners.get(other) ?? []), one]);
    }
  }
  return owners;
}

/** "国际足联道德委员会", "道德委员会": the committee of the one body whose committee is named. */
function addCommittees(
  owners: Map<Organization, Organization[]>,
  organizations: readonly Organization[],
  byForm: ByForm,
): void {
  for (const other of organizations) {
    const key = keyOf(other);
    if (!/委员会$/.test(key) || key.length > 7 || owners.has(other)) continue;
    const ones = organizations.filter((one) => byForm.has(placeBefore(keyOf(one), key)));
    if (ones.length === 1) owners.set(other, ones);
  }
}

/** Bodies of which a country or a town has one. */
export const OFFICE =
  /(?:法院|法庭|党|部|省|厅|署|局|委员会|检察院|检察厅|议会|国会|央行|银行|交易所|警方|检方|协会|足协|政府|公司|大学|学院|研究所|研究院|实验室|医院|基金会|学会|联合会|航空|集团)$/;

/** A city's or a province's court, whose short names are "北山中院" and, where it has but one, "北山法院". */
const COURT = /^(?:[\u3400-\u9fff]{2,3}(?:省|自治区))?([\u3400-\u9fff]{2,4}?)[省市]?(中|高)级人民法院$/;

export function joinCourts(organizations: readonly Organization[], byForm: ByForm, join: Join): void {
  const courts = new Map<string, Organization[]>();
  for (const one of organizations) {
    const [, city = '', rank = ''] = COURT.exec(keyOf(one)) ?? [];
    for (const short of city ? [`${city}${rank}院`, `${city}市${rank}院`, `${city}法院`] : [])
      courts.set(short, [...(courts.get(short) ?? []), one]);
  }
  for (const [short, ones] of courts) if (ones.length === 1) join(ones[0] as Organization, byForm.get(short));
}
