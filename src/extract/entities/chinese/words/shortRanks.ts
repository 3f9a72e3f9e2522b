/**
 * What public bodies are called more shortly than in full: without their place, by their rank, field or number.
 *
 * Does not know: whether the text calls them so.
 */
import type { OrganizationName } from '../bodies/findOrganizationNames.ts';
import { PLACES } from './places.ts';
import { shortenOffice } from './shortenOffice.ts';

/** What a public body is called more shortly than `name`. */
export const shortRanks = (name: string): string[] => [...new Set([...shortSeats(name), ...shortenOffice(name)])];

/** A county's or a city's body without the place, and without 人民: 北山县人民法院 is 县法院. */
function shortSeats(name: string): string[] {
  const [, rank = '', rest = ''] =
    /^[\u3400-\u9fff]{2,6}([省市县区州])((?:人民)?(?:医院|法院|检察院|政府)|公安局)$/.exec(name) ?? [];
  if (rank) {
    const plain = rest.replace('人民', '');
    return [...new Set([rank + rest, rank + plain, ...(plain === '政府' ? [`${rank}府`] : [])])];
  }
  // 青川县政府文化局 is 青川县文化局, 县文化局 and 文化局.
  const [, town = '', ofTown = '', office = ''] =
    /^([\u3400-\u9fff]{2,4}?)([省市县区州])政府(.{2,8}[局处厅])$/.exec(name) ?? [];
  if (office) return [town + ofTown + office, ofTown + office, office];
  const [, of = '', seat = ''] = SEAT_OF.exec(name) ?? [];
  if (of) return [of + seat, ...(seat === '府' ? [`${of}政府`] : []), ...(/[局处厅]$/.test(seat) ? [seat] : [])];
  const spot = /^[\u3400-\u9fff]{2,4}?(地检署|地院|证监局|监管分局|街道办|支行|分局|农商行|农信社|信用社|联社)$/.exec(
    name,
  )?.[1];
  return spot ? [spot] : [...shortUnions(name), ...shortNumbers(name)];
}

/** Unions that are called by the first character of their field: 中华民国足球协会 is 足协. */
const UNION_OF_FIELD = /(足|篮|排|棒|桌|冰|羽|网|乒)(?:乓|毛)?球协会$|(作|律|记)(?:家|师|者)协会$/;

/** 青川市足球协会 is 市足协 or 足协; 青川农村商业银行 is 青川农商银行 or 青川农商行; 省农村信用社联合社 is 省农信联社 or 联社. */
function shortUnions(name: string): string[] {
  const [, place = '', rank = '', field = ''] =
    /^([\u3400-\u9fff]{2,4}?)([省市县区州])([\u3400-\u9fff])[\u3400-\u9fff]{1,2}协会$/.exec(name) ?? [];
  if (rank) return [place + rank, place, rank, ''].map((before) => `${before + field}协`);
  const [, sport, trade] = UNION_OF_FIELD.exec(name) ?? [];
  const union = sport ?? trade;
  if (union) return [`${union}协`];
  const [, before = '', sort = ''] =
    /^([\u3400-\u9fff]{1,5}?[市县区省]?)农村(商业银行|信用(?:合作)?社联合社|信用(?:合作)?联社)(?:(?:股份)?有限(?:责任)?公司)?$/.exec(
      name,
    ) ?? [];
  // The province before the town is left out.
  const land = [3, 2].find((size) => PLACES.has(before.slice(0, size)) && before.length > size + 1) ?? before.length;
  const towns = [...new Set([before, before.slice(land), ''])];
  if (sort === '商业银行') return towns.flatMap((town) => [`${town}农商银行`, `${town}农商行`]);
  return sort ? towns.flatMap((town) => [`${town}农信联社`, `${town}联社`]) : [];
}

/** A place with its rank, and what is seated there or what its office is for. */
const SEAT_OF =
  /^[\u3400-\u9fff]{2,4}?([省市县区州镇乡])(府|议会|公所|政协|人大常委会|警察局|[\u3400-\u9fff]{2,9}(?:局|厅|处|委员会))$/;

/** 青川市第一人民医院 is 市一院 or 一院; 第三中学 is 三中; a university's 附属第一医院 is 附一院. */
function shortNumbers(name: string): string[] {
  const [, attached] = /附属(?:第([一二三四五六七八九十]))?医院$/.exec(name) ?? [];
  if (/附属(?:第.)?医院$/.test(name)) return [`附${attached ?? ''}院`];
  const [, place = '', rank = '', number = '', kind = ''] =
    /^([\u3400-\u9fff]{2,4}?)??([省市县区州])?第([一二三四五六七八九十])(?:[\u3400-\u9fff]{2})?(医院|中学)$/.exec(
      name,
    ) ?? [];
  if (number) {
    const short = number + (kind === '医院' ? '院' : '中');
    return [short, rank && rank + short, place && place + short, place && rank && place + rank + short].filter(
      (one) => one !== '',
    );
  }
  const [, rankOf = '', office = ''] =
    /^[\u3400-\u9fff]{2,4}([省市县区州])(妇幼保健院|纪委监委|中医院|中心医院)$/.exec(name) ?? [];
  return rankOf
    ? [rankOf + office, ...(/^(?:妇幼|纪委)/.test(office) ? [office, rankOf + office.slice(0, 2)] : [])]
    : [];
}

/**
 * For each short name of a body by its rank how many bodies have it; names that are short ones of another name in the
 * text are no bodies of their own.
 */
export function countRanks(names: readonly OrganizationName[]): Map<string, number> {
  const all = new Map(names.map(({ name }) => [name, shortRanks(name)] as const));
  const shorter = new Set([...all.values()].flat());
  const counts = new Map<string, number>();
  for (const [name, shorts] of all)
    if (!shorter.has(name)) for (const short of shorts) counts.set(short, (counts.get(short) ?? 0) + 1);
  return counts;
}
