/**
 * Found names to organizations: full names, and the short ones that stand for them, joined.
 *
 * Promises: a short name joins a full one only where it is that name without its ending ("长河集团", "长河"), is given
 * in brackets after it (下称, 简称, an acronym), is made of its first characters and stands elsewhere in the text, or is
 * foreign and opens no other full name.
 * Two full names are never joined unless they differ by a general ending alone ("X集团", "X公司"), or by a country or
 * town before what only one body of the article is called.
 */
import { countWhile } from '../../model/countWhile.ts';
import { CharacterSet } from '../characterSet.ts';
import type { Document, Span } from '../document.ts';
import type { EntityMention, MentionForm } from '../findings.ts';
import { sieveEach } from '../sieve.ts';
import { townOfClub } from './findClubs.ts';
import { isKnownFirm, longNamesOf } from './findKnownNames.ts';
import type { LatinName } from './findLatinNames.ts';
import type { OrganizationName } from './findOrganizationNames.ts';
import { FIRM_ENDINGS, TRADE_ENDINGS } from './organizationWords.ts';
import { isPlaceName, PLACES } from './places.ts';
import { endsInPost } from './posts.ts';
import { readLatinBeside } from './readLatinBeside.ts';
import type { Token, Tokens } from './readTokens.ts';
import { shortenOffice } from './shortenOffice.ts';
import { weighSound } from './transliteration.ts';

export interface Organization {
  name: string;
  kind: 'organization' | 'work';
  latinName?: string;
  forms: Map<string, MentionForm>;
  mentions: EntityMention[];
}

const GENERAL_ENDING = /(?:股份有限公司|有限公司|控股集团|集团公司|公司|集团|控股|股份|系)$/;
const CALLED =
  /^[（(](?:[^（）()\n]{0,20}[，；])?(?:以?下(?:统|简)?称|简称|又称|后称|以下简称为?)(?:为|：)?[“"'‘「]?([^”"'’」）)，\n]{2,12})[”"'’」]?/;

/** In their order, by their last character. */
const FIRM_ENDINGS_BY_LAST = new Map(
  FIRM_ENDINGS.map((ending) => [ending.slice(-1), FIRM_ENDINGS.filter((other) => other.endsWith(ending.slice(-1)))]),
);

/** What a mine is called without, as a firm is without its trade. */
const MINE = /(?<=[\u3400-\u9fff]{2})[煤铁金铜铅锌锡钨锂]矿$/;

/** A full name without its firm's ending; '' where nothing that can name it is left. */
export function stripEnding(name: string, tokens: Tokens): string {
  const bare = name.replace(/（[^）]*）$/, '');
  const ending =
    FIRM_ENDINGS_BY_LAST.get(bare.slice(-1))?.find((e) => bare.endsWith(e) && bare.length - e.length >= 2) ??
    MINE.exec(bare)?.[0];
  if (!ending) return '';
  const core = bare.slice(0, -ending.length);
  const tag = tokens.tagOf(core);
  if (PLACES.has(core) || isPlaceName(core, '') || (tag && /^(?:v|a|d|b|m|t|l|f|s)/.test(tag))) return '';
  return core;
}

const GENERAL_WORD = /^(?:股份|有限|控股|集团|总?公司)/;

/** What the first characters of the words of a full name make: 皇家+马德里 gives 皇马; 大阪+地方+检察厅 gives 大阪地检. */
export function abbreviate(name: string, tokens: Tokens, start: number): string[] {
  const words: string[] = [];
  for (let at = start; at < start + name.length; ) {
    const token = tokens.covering(at);
    if (!token || token.start < at || token.end > start + name.length) return [];
    words.push(token.word);
    at = token.end;
  }
  if (words.length === 1 && name.length >= 4) words.splice(0, 1, name.slice(0, 2), name.slice(2));
  if (words.length < 2 || words.length > 5) return [];
  const initials = words.map((w) => w[0] as string);
  const [first = ''] = words;
  // 澳门旅游娱乐公司: 澳娱, by the words before what says that it is a firm.
  const proper = words.filter((word) => !GENERAL_WORD.test(word));
  const made = [
    initials.join(''),
    initials.slice(0, 2).join(''),
    words.length > 2 ? first + initials.slice(1).join('') : '',
    first + initials.slice(1, 3).join(''),
    initials[0] + (initials.at(-1) as string),
    proper.length > 2 ? `${initials[0]}${(proper.at(-1) as string)[0]}` : '',
    initials.slice(0, -1).join('') + (words.at(-1) ?? ''),
    // 中国科学院: 中科院; 廉政公署: 廉署.
    initials.join('') + name.slice(-1),
    OF_STATE.test(name) ? initials[0] + name.slice(-1) : '',
    ...shortCourts(name),
  ];
  return [...new Set(made)].filter(
    (short) =>
      short.length >= 2 && !name.startsWith(short) && short.length < name.length && /^[\u3400-\u9fff]+$/.test(short),
  );
}

/** A city's lower court or its prosecutors: 北山地方法院 is 北山地院, 北山地方检察署 is 北山地检署. */
function shortCourts(name: string): string[] {
  const [, city = '', office = ''] = /^(.{2,4})地方(法院|检察署|检察厅|检察院)$/.exec(name) ?? [];
  if (!city) return [];
  return office === '法院' ? [`${city}地院`] : [`${city}地检`, `${city}地检${office.slice(-1)}`];
}

/** What a public body is called more shortly than `name`. */
const shortRanks = (name: string): string[] => [...new Set([...shortSeats(name), ...shortenOffice(name)])];

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
function countRanks(names: readonly OrganizationName[]): Map<string, number> {
  const all = new Map(names.map(({ name }) => [name, shortRanks(name)] as const));
  const shorter = new Set([...all.values()].flat());
  const counts = new Map<string, number>();
  for (const [name, shorts] of all)
    if (!shorter.has(name)) for (const short of shorts) counts.set(short, (counts.get(short) ?? 0) + 1);
  return counts;
}

/** Whether a firm is the house of its sign: the first of two that bear it, or named far more often than any other. */
function isMainOf(sign: string, firm: OrganizationName, firms: readonly OrganizationName[], tokens: Tokens): boolean {
  const ones = firms.filter(({ name }) => name.startsWith(sign));
  if (ones.length === 2) return ones[0] === firm;
  const count = tokens.placesOf(firm.name).length;
  return count > 2 && ones.every((one) => one === firm || tokens.placesOf(one.name).length * 2 <= count);
}

/** Bodies of a state, whose short names are the first character and the last. */
const OF_STATE = /[院署局厅]$/;

export interface FoundNames {
  full: OrganizationName[];
  short: string[];
  latin: LatinName[];
  /** Places of names that everybody knows, apart from the full ones. */
  known: OrganizationName[];
}

/** Whether a short form stands by itself in the text, apart from the full names. */
function standsAlone(tokens: Tokens, form: string, full: readonly Span[]): boolean {
  return countAlone(tokens, form, full) > 0;
}

/** How often a short form stands by itself in the text, apart from the full names. */
const countAlone = (tokens: Tokens, form: string, full: readonly Span[]): number =>
  tokens.placesOf(form).filter((at) => {
    const end = at + form.length;
    return tokens.at[at] !== -1 && tokens.isBorder(at) && tokens.isBorder(end) && !isInside(full, at, end);
  }).length;

/** Places at which an everyday word is a club's sign. */
const OFTEN = 3;

const CLUB_ENDING = /(?:职业)?(?:足球|篮球|排球|棒球|电竞)?(?:俱乐部|队)$/;

/** What a club is called without its town ("江州龙骧俱乐部": 龙骧), a firm without a town that is known; '' for words of every day. */
function signOf({ name, ending }: OrganizationName, core: string, tokens: Tokens): string {
  const club = name.replace(CLUB_ENDING, '');
  const isClub = club !== name || ending === '队';
  const bare = isClub ? club : core;
  // "新加坡南昇资本": the sign stands behind a country.
  const land = isClub ? 2 : ([4, 3].find((size) => isCountryName(bare.slice(0, size))) ?? 2);
  const town = bare.slice(0, land);
  const sign = bare.slice(land);
  if (sign.length < 2 || sign.length > 3 || PLACES.has(sign)) return '';
  if (!PLACES.has(town) && !(isClub && bare.length === 4)) return '';
  const tag = tokens.tagOf(sign);
  // A club's sign may be an everyday word that stands for it again and again.
  const isOften = isClub && /^n/.test(tag ?? '') && tokens.placesOf(sign).length > OFTEN;
  return !tag || /^(?:nz|nt|nr|j|x)/.test(tag) || isOften ? sign : '';
}

/** Whether a stretch lies inside one of the spans, which stand in order and apart from each other. */
function isInside(spans: readonly Span[], start: number, end: number): boolean {
  const span = spans[countWhile(spans.length, (i) => (spans[i] as Span).end < end)];
  return span !== undefined && span.start <= start;
}

/** First letters of the tags of words that names are made of. */
const NOUNS: ReadonlySet<string> = new Set('njxb');

/** For each short name the first run of one to three words, four to eight characters long, that it abbreviates. */
function findLonger(tokens: Tokens, wanted: ReadonlySet<string>): Map<string, Span> {
  const found = new Map<string, Span>();
  if (wanted.size === 0) return found;
  for (let i = 0; i < tokens.list.length; i++) {
    let name = '';
    for (let j = i; j < Math.min(i + 3, tokens.list.length); j++) {
      const { word, tag, start, end } = tokens.list[j] as Token;
      if (word.length < 2 || !NOUNS.has(tag.charAt(0)) || endsInPost(word)) break;
      name += word;
      if (name.length < 4 || name.length > 8) continue;
      for (const short of abbreviate(name, tokens, end - name.length))
        if (wanted.has(short) && !found.has(short)) found.set(short, { start: start - name.length + word.length, end });
    }
  }
  return found;
}

/** What people do at a place where they post, and what they have there. */
const POSTS_THERE =
  /^(?:上|发文|发帖|贴文|发布|发表|发声|发出|写下|撰文|回应|表示|写道|宣布|公布|直播|开播|留言|道歉|致歉|晒出|喊话)/;
const OF_PAGE = /^(?:大头照|大头贴|头像|账号|帐号|粉丝|专页|主页|页面|社团|直播间|贴文|帖文|粉专|小号)/;

/** The first place of `name`, or -1 where it is only the place at which people post ("在X发文", "透过X回应"). */
function findActing(reading: string, tokens: Tokens, name: string): number {
  const places = tokens.placesOf(name);
  for (const at of places) {
    const isVenue =
      OF_PAGE.test(reading.slice(at + name.length, at + name.length + 3)) ||
      (/[在于过]$/.test(reading.slice(Math.max(0, at - 1), at)) &&
        POSTS_THERE.test(reading.slice(at + name.length, at + name.length + 2)));
    if (!isVenue) return places[0] as number;
  }
  return -1;
}

/** Groups before the firms that bear their name: the bare name is the group's ("长河集团", "长河航运", "长河"). */
function groupsFirst(names: readonly OrganizationName[]): OrganizationName[] {
  const isGroup = ({ name }: OrganizationName) => /(?:集团|控股|总公司)$/.test(name);
  return [...names.filter(isGroup), ...names.filter((name) => !isGroup(name))];
}

/** City and office: the short names of both are made of the city's second character and the office's last. */
const CITY_OFFICE = /^.*?([\u3400-\u9fff])([\u3400-\u9fff])(?:地方(?:法院|检察署|检察厅)|地院|地检署?)$/;

/** The organization found so far that `name` names more shortly: known as such, or an office without its place. */
function findLongName(
  name: string,
  organizations: readonly Organization[],
  byForm: ReadonlyMap<string, Organization>,
): Organization | undefined {
  if (byForm.has(name)) return byForm.get(name);
  const long = longNamesOf(name);
  const isOffice = /[院检]$/.test(name) && name.length === 2;
  return organizations.find(({ forms }) => {
    for (const [form, sort] of forms) {
      if (sort !== 'full') continue;
      if (long.some((words) => form.endsWith(words)) || isPlaceName(placeBefore(form, name), '')) return true;
      const city = isOffice ? CITY_OFFICE.exec(form) : null;
      if (city && city[2] === name[0] && /法院|地院/.test(form) === name.endsWith('院')) return true;
    }
    return false;
  });
}

/** What stands before `name` in a longer name that ends in it. */
const placeBefore = (form: string, name: string) => (form.endsWith(name) ? form.slice(0, -name.length) : '');

export function collectOrganizations({ text, reading }: Document, tokens: Tokens, names: FoundNames): Organization[] {
  const organizations: Organization[] = [];
  const byForm = new Map<string, Organization>();
  const open = (key: string, name: string, kind: Organization['kind'], form: MentionForm): Organization => {
    const known = byForm.get(key);
    if (known) return known;
    const made: Organization = { name, kind, forms: new Map([[key, form]]), mentions: [] };
    organizations.push(made);
    byForm.set(key, made);
    return made;
  };
  const add = (organization: Organization, form: string, sort: MentionForm) => {
    if (byForm.has(form)) return;
    organization.forms.set(form, sort);
    byForm.set(form, organization);
  };
  /** What the brackets behind a name give: "（下称“长河”）", "（Long River）". */
  const addBeside = (organization: Organization, end: number) => {
    // The mark that closes the name's quotation stands before the bracket.
    const after = /[”》]/.test(reading[end] ?? '') ? end + 1 : end;
    const called = CALLED.exec(reading.slice(after, after + 50))?.[1];
    if (called) add(organization, called, 'short');
    const latin = readLatinBeside(reading, after);
    if (!latin) return;
    const words = reading.slice(latin.start, latin.end).trim();
    add(organization, words, latin.kind === 'acronym' ? 'short' : 'latin');
    if (latin.kind !== 'acronym' && !organization.latinName)
      organization.latinName = text.slice(latin.start, latin.end).trim();
  };
  const cores = new Map<string, Organization>();
  const firsts = [...new Map([...names.full].reverse().map((f) => [f.name, f])).values()].reverse();
  const shortFor = new Map<string, OrganizationName>();
  for (const full of firsts)
    for (const short of abbreviate(full.name, tokens, full.start)) if (!shortFor.has(short)) shortFor.set(short, full);
  const ofRank = countRanks(firsts);
  for (const { start, end, name } of names.full) {
    if (shortFor.has(name) || ofRank.get(name) === 1) continue;
    const core = stripEnding(name, tokens);
    const twin = core && GENERAL_ENDING.test(name) ? cores.get(core) : undefined;
    const organization = twin ?? open(name, text.slice(start, end), 'organization', 'full');
    if (twin) add(twin, name, 'full');
    if (core && GENERAL_ENDING.test(name) && !cores.has(core)) cores.set(core, organization);
    const plain = name.replace(/（[^）]*）$/, '');
    if (plain !== name) add(organization, plain, 'short');
    addBeside(organization, end);
  }
  const shorts = new Set(names.short);
  const sisters = new Map<string, number>();
  for (const { name } of firsts) {
    const core = stripEnding(name, tokens);
    if (core && name.startsWith(core)) sisters.set(core, (sisters.get(core) ?? 0) + 1);
  }
  const fullNames = new Set(names.full.map(({ name }) => name));
  for (const first of groupsFirst(firsts)) {
    const { start, end, name, ending } = first;
    const organization = byForm.get(name);
    if (!organization) continue;
    const core = stripEnding(name, tokens);
    const isSister =
      !GENERAL_ENDING.test(name) &&
      !cores.has(core) &&
      (sisters.get(core) ?? 0) > 1 &&
      !isMainOf(core, first, firsts, tokens);
    // "江州城投" in a text that names the town: the bare name is the town's.
    if (core && !namesTown(tokens, reading, core) && (shorts.has(core) || standsAlone(tokens, core, names.full))) {
      // Of several firms of one house none is the house itself.
      if (isSister) open(core, text.slice(start, start + core.length), 'organization', 'short');
      else add(organization, core, 'short');
    }
    const club = name.replace(CLUB_ENDING, '');
    const isCalled = club.length > 3 || (club.length > 1 && shorts.has(club));
    if (club !== name && isCalled && !byForm.has(club) && standsAlone(tokens, club, names.full))
      add(organization, club, 'short');
    const town = ending === '队' ? townOfClub(name) : '';
    if (town && standsAlone(tokens, town, names.full)) add(organization, town, 'short');
    const sign = signOf(first, core, tokens);
    const isUnknown = tokens.tagOf(sign) === undefined;
    if (sign && !byForm.has(sign) && countAlone(tokens, sign, names.full) > (isUnknown ? 0 : 1))
      add(organization, sign, 'short');
    // "晨海饮料集团": 晨海, where no other firm of the house is named.
    const isTrade = TRADE_ENDINGS.has(core.slice(2)) || FIRM_ENDINGS.includes(core.slice(2));
    const house = isTrade ? core.slice(0, 2) : '';
    const isOnly = house !== '' && firsts.every((other) => other.name === name || !other.name.startsWith(house));
    if (isOnly && shorts.has(house)) add(organization, house, 'short');
    for (const short of shortRanks(name))
      if (ofRank.get(short) === 1 && (fullNames.has(short) || standsAlone(tokens, short, names.full)))
        add(organization, short, 'short');
    for (const short of abbreviate(reading.slice(start, end), tokens, start)) {
      const tag = tokens.tagOf(short);
      const isName = fullNames.has(short);
      // 国足 is what everybody calls another body.
      const long = longNamesOf(short);
      if (long.length > 0 && !long.some((words) => name.endsWith(words))) continue;
      if (isName) add(organization, short, 'short');
      else if ((!tag || /^(?:j|nz|x)/.test(tag)) && !PLACES.has(short) && standsAlone(tokens, short, names.full))
        add(organization, short, 'short');
    }
  }
  // Long names first: a short one that stands before them is theirs.
  const isShort = ({ name }: OrganizationName) => longNamesOf(name).length > 0;
  const known = [...names.known.filter((one) => !isShort(one)), ...names.known.filter(isShort)];
  for (const { name, end } of known) {
    const same = byForm.get(name);
    if (same) {
      addBeside(same, end);
      continue;
    }
    const longer = findLongName(name, organizations, byForm);
    const at = longer ? -1 : findActing(reading, tokens, name);
    if (longer) add(longer, name, 'short');
    else if (at >= 0) {
      const organization = open(name, text.slice(at, at + name.length), 'organization', 'full');
      addBeside(organization, end);
      const sign = name.length === 4 && isKnownFirm(name) ? name.slice(0, 2) : '';
      const isWord = !/^(?:$|n[rsz])/.test(tokens.tagOf(sign) ?? '');
      if (sign && !byForm.has(sign) && !isWord && standsAlone(tokens, sign, names.known))
        add(organization, sign, 'short');
    }
  }
  /** "海城" of "海城蓝鲸": where they are from, not they. */
  const towns = new Set<string>();
  for (const sign of names.short)
    for (const town of names.short) {
      const whole = town + sign;
      if (town === sign || tokens.placesOf(whole).length === 0 || byForm.has(sign) || byForm.has(town)) continue;
      if (countAlone(tokens, town, names.full) * 2 > countAlone(tokens, sign, names.full)) continue;
      const at = tokens.placesOf(whole)[0] as number;
      add(open(whole, text.slice(at, at + whole.length), 'organization', 'full'), sign, 'short');
      towns.add(town);
    }
  const longer = findLonger(tokens, new Set(names.short.filter((name) => !byForm.has(name))));
  for (const name of names.short) {
    if (towns.has(name) || (name.length === 2 && namesTown(tokens, reading, name))) continue;
    const full = longer.get(name);
    if (full && !byForm.has(name)) {
      const organization = open(
        reading.slice(full.start, full.end),
        text.slice(full.start, full.end),
        'organization',
        'full',
      );
      add(organization, name, 'short');
      continue;
    }
    const at = tokens.placesOf(name)[0] ?? -1;
    const organization = open(name, text.slice(at, at + name.length), 'organization', 'short');
    for (const place of tokens.placesOf(name)) addBeside(organization, place + name.length);
    for (const short of shortRanks(name))
      if (!byForm.has(short) && standsAlone(tokens, short, names.full)) add(organization, short, 'short');
    for (const ending of ['系', '集团', '控股', '公司'])
      if (tokens.placesOf(name + ending).length > 0) add(organization, name + ending, 'full');
  }
  for (const { start, end, name, kind } of names.latin) open(name, text.slice(start, end), kind, 'full');
  return joinTwins(reading, tokens, organizations, byForm);
}

/** What adds nothing to a name: "北山" + 网, "北铁" + 局, "北山" + 总部. */
const MARK =
  /(?:网|局|(?<=报)社|(?<=海警|警视|警察|海保)[厅署]|方面|集团|公司|总部|国际部|事业部|公关部|法务部|市场部)$/;

/** A town's own bank or holding. */
const LOCAL = /^([\u3400-\u9fff]{2,3}?)市?(农商行|农信社|信用社|城投|国资委)$/;

/** Whether the text says of a word that it is a town or a county. */
const namesTown = (tokens: Tokens, reading: string, word: string): boolean =>
  tokens.placesOf(word).some((at) => AREAS.has(reading[at + word.length]));
const AREAS = new CharacterSet('市县镇区州');

const isCountryName = (words: string): boolean =>
  /国$|^(?:日本|新加坡|加拿大|香港|台湾|澳洲|意大利|俄罗斯|瑞士|瑞典|荷兰|西班牙|印度|巴西)$/.test(words) &&
  PLACES.has(words);

/** Whether a firm is the house of a sign: the sign and an ending, no other word between. */
const isHouseOf = ({ forms }: Organization, sign: string): boolean =>
  [...forms.keys()].some(
    (form) =>
      form.startsWith(sign) &&
      (TRADE_ENDINGS.has(form.slice(sign.length)) || FIRM_ENDINGS.includes(form.slice(sign.length))) &&
      !form.endsWith('系'),
  );

/** A city's or a province's court, whose short names are "北山中院" and, where it has but one, "北山法院". */
const COURT = /^(?:[\u3400-\u9fff]{2,3}(?:省|自治区))?([\u3400-\u9fff]{2,4}?)[省市]?(中|高)级人民法院$/;

/** Joins names of one body that differ by their place or by such a word: "北山联邦法院", "联邦法院". */
function joinTwins(
  reading: string,
  tokens: Tokens,
  organizations: readonly Organization[],
  byForm: ReadonlyMap<string, Organization>,
): Organization[] {
  const gone = new Set<Organization>();
  const join = (one: Organization, other: Organization | undefined) => {
    if (!other || other === one || gone.has(one) || gone.has(other)) return;
    for (const [form, sort] of other.forms) if (!one.forms.has(form)) one.forms.set(form, sort);
    one.latinName ??= other.latinName;
    gone.add(other);
  };
  const owners = new Map<Organization, Organization[]>();
  for (const one of organizations) {
    const key = one.forms.keys().next().value as string;
    for (let size = 2; size <= 5 && size < key.length - 2; size++) {
      const rest = key.slice(size);
      const other = isPlaceName(key.slice(0, size), '')
        ? (byForm.get(rest) ?? byForm.get(rest.replace(/公司$/, '')))
        : undefined;
      if (other && other !== one && OFFICE.test(key)) owners.set(other, [...(owners.get(other) ?? []), one]);
    }
  }
  // "国际足联道德委员会", "道德委员会": the committee of the one body whose committee is named.
  for (const other of organizations) {
    const key = other.forms.keys().next().value as string;
    if (!/委员会$/.test(key) || key.length > 7 || owners.has(other)) continue;
    const ones = organizations.filter((one) => byForm.has(placeBefore(one.forms.keys().next().value as string, key)));
    if (ones.length === 1) owners.set(other, ones);
  }
  for (const [other, ones] of owners) if (ones.length === 1) join(ones[0] as Organization, other);
  const courts = new Map<string, Organization[]>();
  for (const one of organizations) {
    const [, city = '', rank = ''] = COURT.exec(one.forms.keys().next().value as string) ?? [];
    for (const short of city ? [`${city}${rank}院`, `${city}市${rank}院`, `${city}法院`] : [])
      courts.set(short, [...(courts.get(short) ?? []), one]);
  }
  for (const [short, ones] of courts) if (ones.length === 1) join(ones[0] as Organization, byForm.get(short));
  for (const one of organizations) {
    const key = one.forms.keys().next().value as string;
    // "汉江大学材料学院": its people are the university's.
    const [, school] = /^(.{2,10}大学)[^大]{1,8}(?:学院|系)$/.exec(key) ?? [];
    const university = school && byForm.get(school);
    if (university) join(university, one);
    // "青川华远公司", where the text names the county.
    const [, place, firm] = /^(.{2})(.{2,}公司)$/.exec(key) ?? [];
    const bare = firm && byForm.get(firm);
    if (bare && place && [...'县市区镇'].some((area) => reading.includes(place + area))) join(bare, one);
  }
  for (const one of organizations) {
    const key = one.forms.keys().next().value as string;
    // "远帆系": the firm of that sign, where one alone is the house.
    const sign = /^([\u3400-\u9fff]{2,4})系$/.exec(key)?.[1];
    const firms = sign ? organizations.filter((other) => other !== one && isHouseOf(other, sign)) : [];
    if (firms.length === 1) join(firms[0] as Organization, one);
    // "北山银行海城分行": the bank's, where the bank is named by itself.
    const bank =
      /^([\u3400-\u9fff]{2,6}(?:银行|农商行|信用社|证券|人寿|保险))[\u3400-\u9fff]{2,8}(?:分行|支行|营业部|分公司)$/.exec(
        key,
      )?.[1];
    const owner = bank && byForm.get(bank);
    if (owner) join(owner, one);
    // "海城农商行", "农商行"; "美国远帆资本", "远帆资本".
    const [, land = '', local] = LOCAL.exec(key) ?? [];
    const short = local && (isPlaceName(land, '') || namesTown(tokens, reading, land)) ? byForm.get(local) : undefined;
    if (short) join(one, short);
    const country = [4, 3, 2].find((size) => isCountryName(key.slice(0, size)) && byForm.has(key.slice(size)));
    if (country && FIRM_ENDINGS.some((ending) => key.endsWith(ending))) join(one, byForm.get(key.slice(country)));
  }
  for (const one of organizations) {
    const key = one.forms.keys().next().value as string;
    const bare = key.replace(MARK, '');
    if (bare.length > 1 && bare !== key) join(one, byForm.get(bare));
  }
  joinClubs(organizations, join);
  joinRanked(organizations, join);
  joinAbbreviated(organizations, join);
  for (const one of organizations) joinOpening(one, organizations, join);
  joinShortened(organizations, join);
  return organizations.filter((organization) => !gone.has(organization));
}

/** "县医院" of "青川县人民医院": a rank and what the body is. */
const RANKED = /^[省市县区州镇乡][\u3400-\u9fff]{2,10}$/;

/** Names of one body that leave out 人民, or the place before the rank where one body alone ends so. */
function joinRanked(organizations: readonly Organization[], join: (one: Organization, other: Organization) => void) {
  const bareOf = new Map(
    organizations.map((one) => [one, (one.forms.keys().next().value as string).replace('人民', '')]),
  );
  for (const [other, bare] of bareOf) {
    if (!OFFICE.test(bare)) continue;
    const isRanked = RANKED.test(bare);
    const ones = [...bareOf].filter(
      ([one, name]) =>
        one !== other &&
        (isRanked
          ? name.length > bare.length + 1 && name.endsWith(bare)
          : name === bare && one.name.length > other.name.length),
    );
    if (new Set(ones.map(([, name]) => name)).size === 1) for (const [one] of ones) join(one, other);
  }
}

const CLUB = /(?:队|(?:足球|篮球)?俱乐部)$/;

/** "江北海牛队", "海牛队", "海牛俱乐部": a club with its town and without. */
function joinClubs(
  organizations: readonly Organization[],
  join: (one: Organization, other: Organization) => void,
): void {
  const signs = organizations.flatMap((one) => {
    const key = one.forms.keys().next().value as string;
    return CLUB.test(key) ? [{ one, key, sign: key.replace(CLUB, '').replace(/(?:足球|篮球)$/, '') }] : [];
  });
  // "青州", "青州队": a place that plays; 中华队 is Taiwan's.
  for (const other of organizations) {
    const key = other.forms.keys().next().value as string;
    const team = PLACES.has(key)
      ? signs.find((s) => s.key === `${key}队` || (key === '台湾' && s.key === '中华队'))
      : undefined;
    if (team) join(team.one, other);
  }
  for (const { one: other, sign } of signs) {
    if (sign.length < 2) continue;
    const ones = signs.filter(
      ({ one, sign: longer }) =>
        one !== other && (longer === sign || (longer.endsWith(sign) && longer.length - sign.length > 1)),
    );
    if (ones.length === 1 && (ones[0] as (typeof ones)[0]).sign.length >= sign.length)
      join((ones[0] as (typeof ones)[0]).one, other);
  }
}

/** A rank without a place before what the body is. */
const PLACELESS = /^[省市县区州](?!场)[\u3400-\u9fff]{2,}$/;

/** "省高级人民法院" and "江北省高院": one leaves out the place, the other the words, and both are 省高院 in short. */
function joinAbbreviated(
  organizations: readonly Organization[],
  join: (one: Organization, other: Organization) => void,
): void {
  const placeless = organizations.filter((one) => PLACELESS.test(one.forms.keys().next().value as string));
  for (const other of placeless) {
    const shorts = new Set(shortRanks(other.forms.keys().next().value as string).filter((one) => PLACELESS.test(one)));
    if (shorts.size === 0) continue;
    const ones = organizations.filter(
      (one) =>
        one !== other &&
        !placeless.includes(one) &&
        shortRanks(one.forms.keys().next().value as string).some((short) => shorts.has(short)),
    );
    if (ones.length === 1) join(ones[0] as Organization, other);
  }
}

/** What a firm's full name goes on in behind its sign and its trade ("影视" + 文化传媒公司); another trade is another firm. */
const GOES_ON =
  /^(?:文化|传媒|技术|科技|工程|实业|发展|开发|制造|建设|贸易|商贸|产业|工业|国际|股份|有限|责任|控股|顾问|管理)*(?:公司|集团|厂|社|行)$/;
/** Trades whose firms found firms of another trade under their whole name: "长河银行" and "长河银行理财公司" are two. */
const FOUNDS_FIRMS = /(?:公司|集团|控股|银行|证券|保险|人寿|信托|资本|基金|投资)$/;
/** Who has offices under it. */
const HAS_OFFICES = /(?:[^全]部|署|总局|院|委员会|政府|银行|警察?局)$/;
/** Offices that are named without whom they are under. */
const UNDER = /(?:监狱|看守所|分局|署|局|中心|分院|派出所|支行|分行|研究所|研究院|调查处|办公室)$/;

/** What a firm is in law, at the end of its name. */
const LEGAL_FORM = /(?:股份)?(?:有限)?(?:责任)?(?:总|集团)?公司$|集团$|控股$|股份$/;

/** "长河化工" of "长河精细化工", "长河银行" of "长河农村商业银行": sign and trade, without what says more of it. */
const isWithoutMiddle = (longer: string, shorter: string): boolean =>
  longer.length > shorter.length &&
  shorter.length > 3 &&
  longer.startsWith(shorter.slice(0, 2)) &&
  (TRADE_ENDINGS.has(shorter.slice(2)) || FIRM_ENDINGS.includes(shorter.slice(2))) &&
  longer.endsWith(shorter.slice(2)) &&
  !isPlaceName(shorter.slice(0, 2), '') &&
  !FOUNDS_FIRMS.test(longer.slice(0, -shorter.length + 2));

/** "四川青川", "山西省长治市": places alone. */
function isMadeOfPlaces(words: string): boolean {
  for (let at = 0; at < words.length; ) {
    const size = [4, 3, 2].find((n) => at + n <= words.length && isPlaceName(words.slice(at, at + n), ''));
    if (size) at += size;
    else if (at > 0 && /[省市县区州]/.test(words.charAt(at))) at++;
    else return false;
  }
  return true;
}

/** "中国长河资产管理股份有限公司" of "长河". */
const isOfLand = (longer: string, shorter: string): boolean =>
  longer.startsWith(`中国${shorter}`) && /公司$/.test(longer) && longer.length > shorter.length + 6;

/** "康宁纪念医院" of "康宁", whose sign alone is a firm's only where no house bears it; not "东大医院" of the university "东大". */
const isHouseOfSign = (longer: string, shorter: string): boolean =>
  longer.startsWith(shorter) &&
  !/[大师院所]$/.test(shorter) &&
  HOUSE.test(longer.slice(shorter.length)) &&
  !isPlaceName(shorter, '');
const HOUSE = /^(?!市|县|省|区)[\u3400-\u9fff]{0,4}(?:医院|医学中心)$/;

/** The two characters that alone may stand for the whole of a name. */
const signsOf = (name: string): readonly string[] =>
  [name.slice(0, 2), name.slice(2, 4)].filter((sign) => isOfLand(name, sign) || isHouseOfSign(name, sign));

/** Whether the longer of two names is the shorter one's in full: with more of its trade, its town or whom it is under. */
function isInFull(longer: string, shorter: string): boolean {
  if (isOfLand(longer, shorter) || (shorter.length === 2 && isHouseOfSign(longer, shorter))) return true;
  if (longer.startsWith(shorter) && /^(?:股份)?有限(?:责任)?公司$/.test(longer.slice(shorter.length))) return true;
  // "英国工党" + "工党"
  if (shorter.endsWith('党'))
    return longer.endsWith(shorter) && PLACES.has(longer.slice(0, longer.length - shorter.length));
  const isFirm = shorter.length > 3 && FIRM_ENDINGS.some((e) => e.length > 1 && shorter.endsWith(e));
  if (isFirm && longer.startsWith(shorter))
    return !FOUNDS_FIRMS.test(shorter) && GOES_ON.test(longer.slice(shorter.length));
  const bare = longer.replace(LEGAL_FORM, '');
  if (isFirm && bare !== longer && isWithoutMiddle(bare, shorter)) return true;
  // "安诺公司" of "安诺安全评价公司".
  const sign = /^([\u3400-\u9fff]{2,3})公司$/.exec(shorter)?.[1];
  if (sign && bare !== longer && bare.length > sign.length + 1 && longer.startsWith(sign) && !isPlaceName(sign, ''))
    return true;
  const [core, coreOfShort] = [bare, shorter.replace(LEGAL_FORM, '')];
  const place = placeBefore(core, coreOfShort);
  if (coreOfShort.length > 3 && coreOfShort !== shorter && place !== '' && isMadeOfPlaces(place)) return true;
  const isOfTown = isFirm && bare.length - shorter.length === 2 && bare.endsWith(shorter);
  if (isOfTown) return true;
  const head = placeBefore(longer, shorter);
  return shorter.length > 2 && head.length > 2 && UNDER.test(shorter) && HAS_OFFICES.test(head);
}

/** Joins a shorter name with the one longer name that says it in full. */
function joinShortened(
  organizations: readonly Organization[],
  join: (one: Organization, other: Organization) => void,
): void {
  const names = organizations.map((one) => [one, one.forms.keys().next().value as string] as const);
  const signs = new Set(names.flatMap(([, name]) => signsOf(name)));
  for (const [other, shorter] of names) {
    if (shorter.length < 3 && !shorter.endsWith('党') && !signs.has(shorter)) continue;
    // Whatever more a name says in full, it begins like the shorter one or has it in it.
    const opening = shorter.slice(0, 2);
    const core = shorter.replace(LEGAL_FORM, '');
    const ones = names.filter(
      ([one, longer]) =>
        one !== other &&
        longer.length > shorter.length &&
        (longer.startsWith(opening) || longer.includes(core)) &&
        isInFull(longer, shorter),
    );
    if (ones.length === 1) join((ones[0] as (typeof ones)[0])[0], other);
  }
}

/** All characters but one at most spell foreign sounds. */
const isMostlySounds = (name: string) => [...name].filter((char) => weighSound(char) === undefined).length < 2;

/** "奥格鲁", where "奥格鲁爱尔兰银行" alone begins so: three characters or more, spelling foreign sounds. */
function joinOpening(
  one: Organization,
  organizations: readonly Organization[],
  join: (one: Organization, other: Organization) => void,
): void {
  const [key, sort] = one.forms.entries().next().value as [string, MentionForm];
  if (sort !== 'short' || one.forms.size > 1 || key.length < 3 || !isMostlySounds(key) || isPlaceName(key, '')) return;
  const longer = organizations.filter(
    (other) => other !== one && [...other.forms.keys()].some((f) => f.startsWith(key)),
  );
  const [only] = longer;
  if (only && longer.length === 1 && only.forms.values().next().value === 'full') join(only, one);
}

/** Bodies of which a country or a town has one. */
const OFFICE =
  /(?:法院|法庭|党|部|省|厅|署|局|委员会|检察院|检察厅|议会|国会|央行|银行|交易所|警方|检方|协会|足协|政府|公司|大学|学院|研究所|研究院|实验室|医院|基金会|学会|联合会|航空|集团)$/;

sieveEach(GENERAL_ENDING, CALLED, OF_STATE, CLUB_ENDING, MARK);
