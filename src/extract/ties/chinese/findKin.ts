/**
 * Kin whose relative is not named beside them, in Chinese: 她挽着伴侣某甲, 二房长女某甲, 儿子某甲则另起炉灶.
 *
 * Promises: the relative is the subject of the clause, else of the clause before it in the sentence, else the first of
 * the paragraph; of a house with several wives (二房, 三太) it is the first named of those who are of no such house. Kin words
 * that belong to somebody else who is not named ("船长的妻子某甲") tie nobody.
 */
import type { Document } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';
import { matchesOf, sieveEach } from '../../sieve.ts';
import { namesBySentence, PERSON as P, type PlacedName, type Template } from '../templateOf.ts';
import type { ChineseClause, NameGroup } from './clauses/nameGroup.ts';
import { KIN_ZH, WEDDING } from './kinWords.ts';
import { readClauseNames } from './readClauseNames.ts';

/** A house of a family with several wives, or a wife by her rank. */
const HOUSE = '(?:[长大二三四五]房|[二三四五]太太?|[二三四]姨太太?|元配|原配)';
const IS_HOUSE = new RegExp(`^${HOUSE}`, 'u');
/** 二房长女某甲, 三太某甲, 长房的某甲. */
const OF_HOUSE = new RegExp(
  `(?<!${P}的?)(?<label>${HOUSE}(?:的)?(?:${KIN_ZH}|[独幺]子|独女|子女)?)(?:[、兼][^，。、；${P}]{2,14}?)?(?<t>${P}(?:[、和与及]${P})*)`,
  'dgu',
);
const BEARS_TO = new RegExp(`[替为给]${P}(?=[^，。]{0,4}[生诞产育])`, 'u');
const IN_HOUSE = new RegExp(`${HOUSE}${P}[^，。；${P}]*$`, 'u');
/** One relative, or several with or without the word for each. */
const RELATIVES = `${P}(?:(?:、|和|与|及|以及)(?:${KIN_ZH})?${P}){0,9}`;
/** What may stand before kin of the clause's subject: the beginning, a word that takes them, or a time. */
const LEAD = `(?<=^|[与和及同跟让把将给予娶嫁靠携偕挽着由、止责评持挺命诉告替求从指拉上下了过为据随继找请送帮带陪称聘派劝询问逼骗害杀打救骂托插免撤逐迎娶]|(?:提名|任命|委任|推荐|推举|举荐|安排|提拔|扶植|扶持|培养|指定|选定|感谢|怀念|失去|安葬|探望|接走|嘱咐|委托|委派|指派|罢免|指控|起诉|状告|解雇|开除|怀疑|质疑|批评|力挺|支持|反对|取代|接替|控告|举报|[，：]这[^，。]{1,6}是)|(?:\\d岁|[已曾刚正时现年远身在怀仍尚新][^，。；：、${P}]{0,9}|[年辈]长|年[长轻幼]|近\\d+岁|已故|当时|现任|前任|同居|未婚|结婚|(?:把|将|让|对|向|与|和|跟|被|由|给|替|令|请|派)[^，。；：、${P}]{2,12})的|[年月日时天]|唯独|唯有|只有|还有|另有|包括|就连|而|但|则|连|[两三四五六七八]个|[两三四五六七八][名位])`;
const OWNERLESS = new RegExp(
  `${LEAD}(?:其|自己的)?(?<label>(?:前|现任|已故)?(?:${KIN_ZH}|伴侣|男友|女友|爱人|妻儿))(?:[、兼][^，。、；${P}]{0,10}?)?(?<t>${RELATIVES})`,
  'dgu',
);
/** 与林氏所生的长子某甲、次子某乙: of both. */
const CHILDREN = new RegExp(
  `(?:所生|生下|诞下|所出|育有|生有|生了|产下|领养了?|收养了?)(?:的|了)?(?<t>(?:${KIN_ZH}|[一两二三四五]个?[子女儿]|[儿子女]+)?${RELATIVES})`,
  'dgu',
);
/** 母亲某甲: of all whom the clause tells of. */
const PARENT = /[父母爸妈]亲?$/u;
/** 与某甲共结连理, 迎娶某甲, where the one who does is named before. */
const WEDS = new RegExp(
  `(?:(?:与|和|同|跟)(?=[^，。；：${P}]{0,12}${P}[^，。${P}]{0,6}(?:${WEDDING}))|(?:迎娶|娶了?|嫁给|下嫁|改嫁|嫁与))[^，。；：${P}]{0,12}?(?<t>${P})(?!的|之)`,
  'dgu',
);
/** 与某甲同父异母的某乙、某丙. */
const HALF = new RegExp(
  `[与和跟同](?<s>${P})(?:是|为|系)?(?<label>同父异母|同母异父|同父同母|一母同胞|一奶同胞)的?(?:${KIN_ZH})?(?<t>${RELATIVES})`,
  'dgu',
);
/** 年长她十岁的男友某甲, 与某甲不和的胞弟某乙: who is named in what describes the relative is whose kin it is. */
const DESCRIBED = /\ue000[^，。；：\ue000\ue001的]{1,10}(?<![者人员长手生师友们民方属客家主星兵工])的$/u;

/** 某甲的儿子某乙、女儿某丙: kin of the same one; see the patterns of kin. */
const FOLLOWS_KIN = new RegExp(
  `${P}(?:的|之)?(?:${KIN_ZH})${P}(?:(?:、|和|与|及|以及)(?:${KIN_ZH})${P}){0,4}(?:、|和|与|及|以及)$`,
  'u',
);

/** 某甲的妻子某乙、儿子某丙及女婿某丁: all of the first. */
const ROW = new RegExp(
  `(?<s>${P})(?:的|之)?(?<label>${KIN_ZH})(?<t>${P}(?:(?:、|和|与|及|以及)(?:${KIN_ZH})${P}){1,8})`,
  'dgu',
);

/** 长子某甲从商，次子某乙从医: the next of the same parents. */
const isChild = (label: string) =>
  /^(?:[长次幼独么幺二三四五六七八九大小]|其)*(?:儿子|女儿|[子女]|儿|千金|闺女)$/u.test(label);
/** 某甲与某乙育有两女: whose children are named next. */
const PARENTS =
  /(?:育有|生有|生下|诞下|养育|领养|收养|膝下|有)[^，。；\ue000]{0,3}[一两二三四五六七八九][^，。；岁年\ue000]{0,4}[子女儿]/u;

/** 三人的母亲某甲, 两兄弟之父某甲: a parent of the last who were told of together, as many as are counted. */
const OF_COUNTED = new RegExp(
  `(?<![\\d多数])(?<n>[两三四五六])(?:人|兄弟|姐妹|姊妹|兄妹|姐弟|名子女|个孩子)(?:的|之|共同的)(?<label>${KIN_ZH}|[父母])(?:(?:则|正|就|也|便)?(?:是|为|系|叫|名叫)[^，。；：、的${P}]{0,12}?)?(?<t>${P})(?!的)`,
  'dgu',
);
const NUMBERS: Readonly<Record<string, number>> = { 两: 2, 三: 3, 四: 4, 五: 5, 六: 6 };
const RUN = new RegExp(`${P}(?:(?:、|和|与|及|以及)${P})+`, 'gu');

const people = (group: NameGroup | null | undefined) =>
  (group?.members ?? []).filter((m) => m.kind === 'P').map((m) => m.entity);

/** The paper's people, told by what stands before their names, tie nobody. */
function withoutReporters({ reading }: Document, names: readonly PlacedName[]): readonly PlacedName[] {
  const kept = names.filter(
    ({ kind, start }) => kind !== 'person' || !REPORTER.test(reading.slice(Math.max(0, start - 3), start)),
  );
  // The same list where it has none: its sentences have been read.
  return kept.length === names.length ? names : kept;
}

/** Those named between two places of a template. */
function peopleBefore({ text, entities }: Template, start: number, end: number): string[] {
  const found: string[] = [];
  for (let at = start; at < end; at++) if (text[at] === P) found.push(entities.get(at) as string);
  return found;
}

/** Those of a sentence who are told of together, and where each row of them ends. */
const readRuns = (template: Template) =>
  matchesOf(RUN, template.text).map(({ 0: words, index }) => ({
    together: peopleBefore(template, index, index + words.length),
    end: index + words.length,
  }));

/** Whose kin somebody is of whom only the kin word is told. */
function findOwners(
  template: Template,
  clause: ChineseClause,
  match: RegExpExecArray,
  first: NameGroup | null,
): string[] {
  const at = clause.start + match.index;
  // 由某甲与妻弟某乙创办: of the one beside whom the relative stands.
  const joined = clause.groups.find((g) => g.start < at && at < g.end);
  const one = joined && template.entities.get(joined.start);
  if (one !== undefined && /^[^，]?[、与和及同跟]$/u.test(template.text.slice(joined?.start ?? at, at))) {
    // 队医某甲和母亲某乙都在场: of the one who is told of before.
    const isStaff = STAFF.test(template.text.slice(Math.max(0, (joined?.start ?? 0) - 4), joined?.start));
    return isStaff
      ? people(clause.carried ?? first)
          .filter((id) => id !== one)
          .slice(0, 1)
      : [one];
  }
  // 妻子某甲把丈夫某乙请了出去: each of the other.
  const couple = COUPLE.exec(clause.text);
  if (couple) {
    const [one, other] = peopleBefore(
      template,
      clause.start + couple.index,
      clause.start + couple.index + couple[0].length,
    );
    const own = template.entities.get(clause.start + match.index + match[0].length - 1);
    if (one && other && (own === one || own === other)) return [own === one ? other : one];
  }
  const beside = ALSO.test(clause.text) ? TOGETHER.exec(template.text.slice(0, clause.start)) : null;
  if (beside) return [template.entities.get(beside.index + 1)].filter((id) => id !== undefined);
  const before = clause.groups.filter((g) => g.end <= at && people(g).length > 0);
  const subject = before.find((g) => g.marker === '') ?? before[0];
  const described = DESCRIBED.exec(clause.text.slice(0, match.index));
  if (described) return [template.entities.get(clause.start + described.index)].filter((id) => id !== undefined);
  const group = subject ?? first ?? clause.carried;
  // 法官某甲裁定已故某乙的遗嘱有效，胞弟某丙…: not the judge's.
  if (!subject && group && SPEAKS_OF.test(template.text.slice(Math.max(0, group.start - 4), group.start))) {
    const other = peopleBefore(template, group.end, clause.start).findLast((id) => !people(group).includes(id));
    if (other) return [other];
    // 律师某甲宣读遗嘱，由四子某乙继承: of whom the paragraph tells first, and never the lawyer.
    const told = people(first).filter((id) => !people(group).includes(id));
    return told.length === 1 ? told : [];
  }
  return people(group);
}
/** Who stands by somebody beside their kin. */
const STAFF = /(?:队医|教练|经纪人|助理|秘书|律师|司机|保镖|医生|管家|保姆|队友|翻译)$/u;
/** Husband and wife, both by the word for what they are to the other. */
const COUPLE = new RegExp(
  `(?<!${P}的?)(?:妻子|太太|老婆|妻)${P}[^，。；${P}]{1,12}?(?<![与和及、])(?:丈夫|老公)${P}|(?<!${P}的?)(?:丈夫|老公)${P}[^，。；${P}]{1,12}?(?<![与和及、])(?:妻子|太太|老婆)${P}`,
  'u',
);
/** 与某甲一同受审的，还有妻子某乙: of the one whom they are with. */
const ALSO = /^(?:还|另|也)?(?:有|包括)/u;
const TOGETHER = new RegExp(`[与和同跟]${P}[^，。；]{1,20}的，?$`, 'u');
/** Those who tell of others by their office. */
const SPEAKS_OF = /(?:法官|检察官|检控官|记者|警长|警官|律师|发言人|审判长|庭长|主播|编辑)$/u;

const OWN_WORD = new RegExp(`${P}(?:、|和|与|及|以及)(${KIN_ZH})$`, 'u');

function tiesOf(template: Template, owner: string | undefined, match: RegExpExecArray, offset: number) {
  const [from, to] = match.indices?.groups?.t ?? [0, 0];
  let label = match.groups?.label?.replace(/的$/u, '');
  const found: FoundRelationship[] = [];
  for (let at = from + offset; at < to + offset; at++) {
    // 妻子某甲、胞弟某乙: each by their own word.
    label = OWN_WORD.exec(template.text.slice(from + offset, at))?.[1] ?? label;
    const target = template.entities.get(at);
    if (!owner || !target || target === owner) continue;
    const evidence = {
      start: template.offsets[match.index + offset] as number,
      end: template.offsets[to + offset] as number,
    };
    found.push({
      type: 'family_of',
      source: owner,
      target,
      rule: 'tie-kin-ownerless',
      evidence: [evidence],
      events: [],
      ...(label && { label }),
    });
  }
  return found;
}

const REPORTER = /(?:记者|编译|编辑|撰文|摄影|特派员)$/u;

/** Posts by which an article calls the one who holds them; another's where 副 or 前 stands before. */
const POST =
  '(?<![前副原])(?<post>创始人|创办人|董事长|主席|总裁|会长|社长|院长|校长|总经理|老板|首富|总理|总统|首相|国务卿|市长|省长|州长|县长|村长|部长|局长|行长|书记|党魁|议长|国王|女王|主帅|主教练|团长|所长|台长|馆长|厂长|首席执行官)';
/** 创始人之女、董事长某甲: kin of whoever the article says to have the post. */
const OF_POST = new RegExp(
  `${POST}(?:之|的)(?<label>${KIN_ZH}|[子女妻夫弟妹兄姐孙侄婿媳])(?:[、，兼][^，。、；${P}]{0,12}?)?(?<t>${P})`,
  'dgu',
);
/** 某甲是总理的胞弟 */
const IS_OF_POST = new RegExp(
  `(?<t>${P})[^，。；：“”${P}不没非]{0,4}(?:是|为|系|乃)(?:现任|时任|该[市省州国])?${POST}的?(?<label>${KIN_ZH})(?=$|[，。；”])`,
  'dgu',
);
const HAS_POST = new RegExp(`${POST}(?:兼[^，。；：${P}]{2,8})?(?<t>${P})`, 'gu');

/** Who has each post by the words before their name; none where several have. */
function readHolders(document: Document, names: readonly PlacedName[]): ReadonlyMap<string, string | undefined> {
  const holders = new Map<string, string | undefined>();
  for (const { own, template } of namesBySentence(document, names))
    for (const match of own.length > 0 ? matchesOf(HAS_POST, template.text) : []) {
      const post = match.groups?.post as string;
      const holder = template.entities.get(match.index + match[0].length - 1);
      holders.set(post, holders.has(post) && holders.get(post) !== holder ? undefined : holder);
    }
  return holders;
}

/** Whose houses they are: the first named of those who are told to be of none. */
function findHead(document: Document, names: readonly PlacedName[]): string | undefined {
  const housed = new Set(
    namesBySentence(document, names).flatMap(({ template }) =>
      matchesOf(OF_HOUSE, template.text).flatMap((match) => {
        const [from, to] = match.indices?.groups?.t ?? [0, 0];
        return peopleBefore(template, from, to);
      }),
    ),
  );
  const isReporter = ({ start }: PlacedName) => REPORTER.test(document.reading.slice(Math.max(0, start - 2), start));
  return names.find((n) => n.kind === 'person' && !housed.has(n.entity) && !isReporter(n))?.entity;
}

export function findKin(document: Document, all: readonly PlacedName[]): FoundRelationship[] {
  const names = withoutReporters(document, all);
  const found: FoundRelationship[] = [];
  let head = findHead(document, names);
  const holders = readHolders(document, names);
  let carried: NameGroup | null = null;
  let first: NameGroup | null = null;
  let block = -1;
  /** The last told of together, by how many they were. */
  const runs = new Map<number, string[]>();
  for (const { sentence, template } of namesBySentence(document, names)) {
    if (sentence.block !== block) {
      carried = null;
      first = null;
    }
    block = sentence.block;
    const told = readRuns(template);
    for (const match of matchesOf(OF_COUNTED, template.text)) {
      const count = NUMBERS[match.groups?.n ?? ''] ?? 0;
      const near = told.findLast(({ together, end }) => together.length === count && end <= match.index)?.together;
      for (const owner of near ?? runs.get(count) ?? []) found.push(...tiesOf(template, owner, match, 0));
    }
    for (const { together } of told) runs.set(together.length, together);
    const { clauses, after } = readClauseNames(template, carried);
    carried = after;
    /** Whose children the sentence goes on to tell of. */
    let brood: string[] | null = null;
    for (const clause of clauses) {
      if (clause.groups.length === 0) continue;
      const pair = PARENTS.test(clause.text) ? peopleBefore(template, clause.start, clause.end) : [];
      if (pair.length > 0 && pair.length < 3) brood = pair;
      first ??= clause.groups.find((g) => g.marker === '' && !g.owns && people(g).length > 0) ?? null;
      for (const match of matchesOf(HALF, clause.text)) {
        const owner = template.entities.get(clause.start + match.index + 1);
        found.push(...tiesOf(template, owner, match, clause.start));
      }
      for (const match of matchesOf(ROW, clause.text))
        found.push(...tiesOf(template, template.entities.get(clause.start + match.index), match, clause.start));
      for (const match of matchesOf(OF_HOUSE, clause.text)) {
        // 元配某甲替他生下两子: of whom she bears children to.
        const to = BEARS_TO.exec(clause.text.slice(match.index + match[0].length));
        const husband = to && template.entities.get(clause.start + match.index + match[0].length + to.index + 1);
        if (husband) head = husband;
        found.push(...tiesOf(template, husband || head, match, clause.start));
      }
      for (const rule of [OF_POST, IS_OF_POST])
        for (const match of matchesOf(rule, clause.text))
          found.push(...tiesOf(template, holders.get(match.groups?.post ?? ''), match, clause.start));
      for (const match of matchesOf(OWNERLESS, clause.text)) {
        const label = match.groups?.label ?? '';
        if (IS_HOUSE.test(label) || FOLLOWS_KIN.test(clause.text.slice(0, match.index))) continue;
        const heir = isChild(label) ? brood : null;
        const isNext = heir !== null && clause.groups.every((g) => g.start >= clause.start + match.index);
        const owners = isNext ? heir : findOwners(template, clause, match, clause === clauses[0] ? first : null);
        const isOfAll = PARENT.test(label) || isNext;
        for (const owner of isOfAll ? owners : owners.slice(0, 1))
          found.push(...tiesOf(template, owner, match, clause.start));
        if (isChild(label)) brood = isOfAll ? owners : owners.slice(0, 1);
      }
      for (const match of matchesOf(WEDS, clause.text)) {
        const isFree = !clause.text.slice(0, match.index).includes(P);
        if (isFree) found.push(...tiesOf(template, people(clause.carried)[0], match, clause.start));
      }
      for (const match of matchesOf(CHILDREN, clause.text)) {
        const parents = peopleBefore(template, clause.start, clause.start + match.index);
        const isOfTwo = /所生|[与和同]/u.test(clause.text.slice(0, match.index + 2));
        if (parents.length === 0 || (parents.length === 1 && isOfTwo))
          parents.unshift(...people(clause.carried).slice(0, 1));
        // 三房某甲所生的某乙: of the head of the house as well.
        const isOfHouse = IN_HOUSE.test(clause.text.slice(0, match.index));
        if (isOfHouse && head !== undefined && !parents.includes(head)) parents.push(head);
        for (const parent of parents.slice(-2)) found.push(...tiesOf(template, parent, match, clause.start));
      }
    }
  }
  return found;
}

sieveEach(ROW, OF_HOUSE, OF_COUNTED, RUN, OWNERLESS, CHILDREN, WEDS, HALF, PARENTS, OF_POST, IS_OF_POST, HAS_POST);
