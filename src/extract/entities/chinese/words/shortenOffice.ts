/**
 * What the public bodies of a province, town or county are called more shortly: 沅桥县卫生健康局 is 县卫生健康局,
 * 沅桥卫健局 and 县卫健局; 湖南省沅桥县人民医院 is 沅桥县医院 and 县医院; 临川市第一中学 is 市一中.
 *
 * Promises: names alone, made of characters of the full name in their order; never the name itself. Does not know:
 * whether a text has them, or whose else they may be.
 */
import { PLACES } from './places.ts';

/** How a body's name ends in full, and what is left of that where it is said shortly. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['管理委员会', ['管委会', '委']],
  ['委员会', ['委']],
  ['联合会', ['联']],
  ['办公室', ['办']],
  ['法院', ['院']],
  ['检察院', ['检察院', '检院']],
  ['科学院', ['科院']],
  ['研究院', ['研究院', '院']],
  ['研究所', ['研究所', '所']],
  ['医院', ['医院', '院']],
  ['学院', ['院']],
  ['大学', ['大']],
  ['中学', ['中']],
  ['小学', ['小']],
  ['幼儿园', ['幼儿园', '幼']],
  ['协会', ['协']],
  ['联盟', ['盟']],
  ['中心', ['中心']],
  ['支队', ['支队']],
  ['大队', ['大队']],
  ['总队', ['总队']],
  ['分局', ['分局']],
  ['总局', ['总局', '局']],
  ['集团', ['集团', '']],
  ['公司', ['公司', '']],
  ['局', ['局']],
  ['厅', ['厅']],
  ['署', ['署']],
];

/** A place with its rank, perhaps behind its province, and what the body is. */
const RANKED =
  /^(?:[\u3400-\u9fff]{2,5}?(?:省|自治区))?(?:[\u3400-\u9fff]{2,4}?[市州](?=[\u3400-\u9fff]{1,4}?[县区旗]|[\u3400-\u9fff]{2,4}?市(?!场)))?([\u3400-\u9fff]{1,4}?)([省市县区州旗镇乡])(?!场|长|委|民|立|级)([\u3400-\u9fff]{2,})$/;
/** The rank alone before what the body is. */
const RANK_ALONE = /^([省市县区州旗镇乡])(?!场|长|民|立|级|域)([\u3400-\u9fff]{2,})$/;
const STATE = /^(国家|中国|全国)([\u3400-\u9fff]{3,})$/;

interface Parts {
  /** How the place may be said before the short name, the longest first. */
  heads: string[];
  core: string;
}

const PROVINCE = /^[\u3400-\u9fff]{2,5}?(?:省|自治区)(?=[\u3400-\u9fff]{2,4}?[市县区州旗])/;

function partsOf(name: string): Parts | undefined {
  const [, place = '', rank = '', core = ''] = RANKED.exec(name) ?? [];
  if (core && place.length > 1) {
    const whole = name.slice(0, -core.length);
    const bare = whole.replace(PROVINCE, '');
    return { heads: [...new Set([whole, bare, place + rank, place, rank, ''])], core };
  }
  const [, alone = '', rest = ''] = RANK_ALONE.exec(name) ?? [];
  if (rest) return { heads: [alone], core: rest };
  const [, state = '', office = ''] = STATE.exec(name) ?? [];
  if (office) return { heads: [state, ''], core: office };
  for (const size of [4, 3, 2])
    if (PLACES.has(name.slice(0, size)) && name.length > size + 2)
      return { heads: [name.slice(0, size), ''], core: name.slice(size) };
  return { heads: [''], core: name };
}

/** The words of two characters that the name of an office is made of. */
const wordsOf = (body: string): string[] => body.replace(/[和与及、]/g, '').match(/第.|[\u3400-\u9fff]{1,2}/g) ?? [];

/** What a body's name without its place is shortened to. */
function shortCores(core: string): string[] {
  const plain = core.replace('人民', '');
  const found = new Set<string>([plain]);
  const [long, shorts] = ENDINGS.find(([ending]) => plain.endsWith(ending)) ?? ['', []];
  const body = plain.slice(0, plain.length - long.length);
  if (long && body === '') return [...found];
  const words = wordsOf(body);
  const initials = words.map((word) => (word.startsWith('第') ? word.slice(1) : word[0])) as string[];
  const [first = '', second = '', third = ''] = initials;
  const last = initials.at(-1) ?? '';
  const heads = new Set([
    first,
    first + second,
    first + third,
    first + second + third,
    first + last,
    initials.join(''),
  ]);
  for (const head of heads)
    for (const short of shorts)
      if (head && short.length > 0 && (head.length > 1 || short.length < 2 || short === '科院'))
        found.add(head + short);
  // "基金委": what a commission is of.
  if (long === '委员会' && body.length > 3) found.add(`${words.at(-1)}委`);
  // "应急局", "交通局": an office by its first words; a university by its first word would be another one.
  if (OFFICE.test(long))
    for (const short of [...shorts, long])
      for (const head of [words[0] ?? '', words.slice(0, 2).join('')]) if (head.length > 1) found.add(head + short);
  // "江北理工", "理工大".
  if (/^(?:大学|学院)$/.test(long) && body.length > 1)
    found
      .add(body)
      .add(`${words.at(-1)}大`)
      .add(`${last}${long === '大学' ? '大' : '院'}`);
  return [...found];
}

const OFFICE = /^(?:委员会|管理委员会|局|厅|署|中心|总局)$/;

/** Bodies whose name without any place is still theirs: "卫健局", "师院". */
const canStandBare = (short: string): boolean =>
  /^(?:[\u3400-\u9fff][大院中小盟]|[\u3400-\u9fff]{2,4}(?:[局委盟大]|联盟)|[\u3400-\u9fff]{2,3}院)$/.test(short) ||
  (short.length > 3 && !/^[第人]/.test(short));

/** Endings of the names that are public bodies. */
const PUBLIC =
  /(?:[省市县区]委|[高中]院|[一二三四五六七八九十][院中小]|局|厅|署|委员会|[纪监党政]委|法院|检察院|医院|保健院|大学|学院|中学|小学|联盟|幼儿园|研究院|研究所|科学院|联合会|协会|总工会|工会|中心|办公室|支队|大队|总队|政府|政协|公安局|集团|公司)$/;

export function shortenOffice(name: string): string[] {
  if (!PUBLIC.test(name) || name.length < 4) return [];
  const seat = /(?:[\u3400-\u9fff]{2,4})([省市县区州](?:委|府))$/.exec(name)?.[1];
  if (seat) return [seat];
  const branch = /公安局([\u3400-\u9fff]{2,4})分局$/.exec(name)?.[1];
  if (branch) return [`${branch}分局`, `${branch}公安分局`, `公安${branch}分局`];
  const [, university = '', number = ''] =
    /^([\u3400-\u9fff]{2,6}?)(?:大学|医学院)附属第([一二三四五六七八九十])医院$/.exec(name) ?? [];
  if (university)
    return [`${university}附${number}院`, `${university}大附${number}院`, `附${number}院`, `${university}${number}院`];
  const parts = partsOf(name);
  if (!parts) return [];
  const isFirm = /(?:集团|公司)$/.test(name);
  const found = new Set<string>();
  const cores = isFirm
    ? shortCores(parts.core).filter((one) => one === parts.core || one.length > 2)
    : shortCores(parts.core);
  for (const head of parts.heads)
    for (const core of [parts.core, ...cores]) {
      if (head === '' && !canStandBare(core)) continue;
      if (isFirm && head === '') continue;
      found.add(head + core);
    }
  found.delete(name);
  return [...found].filter((short) => short.length < name.length && short.length > 1);
}
