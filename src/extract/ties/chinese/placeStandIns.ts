/**
 * Chinese words that stand for somebody named before: 他, 她, 其 before kin, 公司, 俱乐部, 校方.
 *
 * Promises: a person's stand-in is counted to a name before it in the same paragraph; a generic word for an
 * organization to the body of its kind that is salient there; offsets stay in order, without overlap.
 * Does not know: what 他们 or 双方 stand for, beyond what the names' finder tells; English stand-ins are found with the
 * names.
 */
import { countWhile } from '../../../model/countWhile.ts';
import type { Document } from '../../document.ts';
import { sentenceStart } from '../../sentenceStart.ts';
import { sieveEach } from '../../sieve.ts';
import { createBodyFinder } from '../bodies/createBodyFinder.ts';
import { longestNames } from '../bodies/longestNames.ts';
import { kindOfGeneric, kindOfName } from '../bodyKinds.ts';
import type { PlacedName } from '../templateOf.ts';
import { createCalledFinder } from './createCalledFinder.ts';
import { createSurnamePairFinder } from './createSurnamePairFinder.ts';

const GENERIC =
  /(?<![股母子分属总创市技影险金司资业有限团界际型名大小企家个何国民私跨药车房外中航独同学高民])(?:该公司|本公司|公司|该集团|集团|该企业|俱乐部|球队|该队|球会|校方|学校|该校|校内(?=[^，。；]{2,12}(?:主[席任]|委员|教授|主管|负责人|专家))|该刊|该报|该厂|工厂|厂方|该行|该所|该院|院方|院内(?=[^，。；]{2,12}(?:主[席任]|委员|医[师生]|主管|负责人|专家))|实验室|该党|党中央|法院(?<![级等院区市县省国邦诉高初终裁政易民审事方最央议会地商法理府尔]法院)|法庭(?<![级等院区市县省国邦诉高初终裁政易民审事方最央议会地商法理府]法庭)|(?:检方|控方|检察机关|公诉机关)(?<![国美日韩港台地市县省州]..|[国地市县省州]....))(?!法|化|债|制|里的|们|员工|内幕|级|用)/gu;
const PRONOUN =
  /(?<!其|吉|排)(?:他|她)(?!们|人|国|乡|日|方|处|山)|(?<=[将把])其|其(?=[妻父母夫子女弟兄姐妹叔舅儿丈胞]|前妻|前夫|长子|长女|堂|表|岳|侄)/gu;
/** The other one: 怒斥对方, 指责其失职. */
const OTHER =
  /对方(?!律师|球员|门将|球门|半场|阵营|账户|电话|主帅|主教练|教练|后卫|前锋|队长|家属|父母|代表|高管|股东|员工|球迷|公司|俱乐部|的)|(?<=[责斥评诉控骂轰报疑求令逼劝促])其(?![他它中余实间])/gu;
/** Posts by which an article calls the one who holds them. */
const TITLES =
  '总统|总理|首相|董事长|总裁|总经理|行长|校长|院长|市长|省长|州长|会长|社长|特首|部长|局长|主帅|主教练|党魁|议长';
/** 抨击首相背弃承诺: the only one whom the article calls so, where somebody does something to them. */
const CALLED_BY_POST = new RegExp(
  `(?<=(?:批评|抨击|指责|炮轰|质疑|力挺|反对|罢免|弹劾|会见|面见|觐见|要求|敦促|取代|致信|致函|告诉|指控|起诉|状告|怒斥|痛批|痛斥|嘲讽|讥讽|背叛|顶撞|得罪|说服|约见|解雇|开除)了?)(?:${TITLES})(?=[，。；、“”：]|的(?!职|位|人选|任期|候选|继任|接班)|[背没不失应该滥无违在对向把将撒说]|辞职|辞任|请辞|下台|下课|引咎|隐瞒|尽快|出面|道歉|是(?!否))`,
  'gu',
);
const HAS_TITLE = new RegExp(`(?<![副前原代])(${TITLES})$`, 'u');

/** Who is called by each post before their name; null where several are. */
function readTitles(reading: string, persons: readonly PlacedName[]): ReadonlyMap<string, string | null> {
  const holders = new Map<string, string | null>();
  for (const { start, entity } of persons) {
    const title = HAS_TITLE.exec(reading.slice(Math.max(0, start - 5), start))?.[1];
    if (!title) continue;
    const known = holders.get(title);
    holders.set(title, known === undefined || known === entity ? entity : null);
  }
  return holders;
}

/** 创办了一家做查重的公司: one that was not told of. */
const ONE_OF_SOME = /(?:[一另某两三几多数]|另外一|这样一|同一)[家所间支][^，。；：]{0,14}$/u;
const LONGEST_SOME = 18;
/** Houses that put money into others, and firms that serve them. */
const FINANCIER = /(?:资本|创投|基金|投资|证券|事务所|律师行|咨询)$/u;
const isFirmLike = (name: string): boolean =>
  !FINANCIER.test(name) && [undefined, 'company', 'club', 'airline'].includes(kindOfName(name));
/** Nouns that firms have in their names, and are called by. */
const OWN_NOUN = /(?:集团|俱乐部|工厂)$/u;
/** Characters before a word within which its sentence is looked for. */
const LONGEST_SENTENCE = 120;
const MARKED = /[对向与和同跟被把将据给遭让]$/u;
/** Names before a pronoun that may own it. */
const REACH = 12;

const JOINED = /^(?:及|和|与|以及|暨|携|偕)$/u;

/** Which of the people before a pronoun it stands for: the subject of its sentence, else of the one before. */
function chooseOwner(reading: string, people: readonly PlacedName[], start: number): PlacedName | undefined {
  const near = people.slice(-REACH);
  const isSubject = (n: PlacedName) =>
    !MARKED.test(reading.slice(Math.max(0, n.start - 1), n.start)) && !/^[的之]/.test(reading.slice(n.end, n.end + 1));
  if (/[将把]$/u.test(reading.charAt(start - 1))) return near.at(-1);
  // 某甲及其胞姊: the one named just before.
  const last = near.at(-1);
  if (last && JOINED.test(reading.slice(last.end, start))) return last;
  const floor = near[0]?.start ?? start;
  const before = reading.slice(floor, start);
  const stop = floor + before.lastIndexOf('。');
  const stopBefore = floor + before.slice(0, Math.max(0, stop - floor)).lastIndexOf('。');
  return (
    near.find((n) => n.start > stop && isSubject(n)) ??
    near.find((n) => n.start > stopBefore && isSubject(n)) ??
    near.findLast(isSubject) ??
    near.at(-1)
  );
}

/** A word that stands for somebody. */
interface StandInWord {
  start: number;
  word: string;
  kind: 'body' | 'other' | 'person';
  /** Whom it stands for, where that is known. */
  entity?: string | undefined;
}

const findWords = (text: string, offset: number, words: RegExp, kind: StandInWord['kind']): StandInWord[] =>
  [...text.matchAll(words)].map((m) => ({ start: offset + m.index, word: m[0], kind, entity: undefined }));

/** `names`: in order, without overlap; gives them with the stand-ins between. */
export function placeStandIns(
  document: Document,
  names: readonly PlacedName[],
  main: string | undefined,
): PlacedName[] {
  const { reading, blocks } = document;
  const placed: PlacedName[] = [];
  const bodyAt = createBodyFinder(document, names, main);
  const persons = names.filter((n) => n.kind === 'person' && !n.isStandIn);
  const longest = longestNames(document, names);
  const counts = new Map<string, number>();
  for (const { entity } of names) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const mainKind = main === undefined ? undefined : kindOfName(longest.get(main) ?? '');
  /** How many names begin before an offset. */
  const countNames = (offset: number) => countWhile(names.length, (i) => (names[i] as PlacedName).start < offset);
  const byNoun = new Map<string, PlacedName[]>();
  /** The first place of each body that has a noun at the end of its name, in order. */
  const calledBy = (noun: string): readonly PlacedName[] => {
    const known = byNoun.get(noun);
    if (known) return known;
    const firsts = new Map<string, PlacedName>();
    for (const name of names)
      if (!firsts.has(name.entity) && (longest.get(name.entity) ?? '').endsWith(noun)) firsts.set(name.entity, name);
    const called = [...firsts.values()];
    byNoun.set(noun, called);
    return called;
  };
  /** 学校, 医院: of several the one that the article is about, unless the sentence has named another. */
  const meantBy = (word: string, start: number): string | undefined => {
    const kind = kindOfGeneric(word);
    const near = bodyAt(start, kind);
    // 集团: whose name says so, rather than a firm that was just told of.
    const noun = OWN_NOUN.exec(word)?.[0];
    if (noun && near !== undefined && !(longest.get(near) ?? '').endsWith(noun)) {
      const isTold = (one: PlacedName | undefined) => one !== undefined && one.end <= start;
      const [only, other] = calledBy(noun);
      if (isTold(calledBy(noun).find(({ entity }) => entity === main))) return main;
      if (only && isTold(only) && !isTold(other)) return only.entity;
    }
    // 某资本领投。他离开公司: the firm, and not who put money into it.
    if (word === '公司' && near !== undefined && near !== main && FINANCIER.test(longest.get(near) ?? '')) {
      for (let i = countNames(start) - 1; i >= 0; i--) {
        const { kind: own, entity, end } = names[i] as PlacedName;
        if (own === 'organization' && end <= start && isFirmLike(longest.get(entity) ?? '')) return entity;
      }
      return near;
    }
    // 球队3比1不敌某队: the side that the article is about, rather than one that it met.
    if (kind === 'club' && mainKind === 'club' && !/^[该本]/u.test(word) && isToldBefore(start)) return main;
    if (main === undefined || near === undefined || near === main || kind !== mainKind || kind === 'company')
      return near;
    if (/^[该本]/u.test(word) || (counts.get(main) ?? 0) <= (counts.get(near) ?? 0)) return near;
    const sentence = sentenceStart(reading, Math.max(0, start - LONGEST_SENTENCE), start);
    for (let i = countNames(start) - 1; i >= 0 && (names[i] as PlacedName).start >= sentence; i--)
      if (names[i]?.entity === near) return near;
    return main;
  };
  const firstOfMain = names.find((n) => n.entity === main)?.start ?? Number.POSITIVE_INFINITY;
  const isToldBefore = (start: number) => firstOfMain < start;
  const findCalled = createCalledFinder(names, (entity) => longest.get(entity) ?? '');
  const titles = readTitles(reading, persons);
  const findSurnamePairs = createSurnamePairFinder(reading, persons);
  let next = 0;
  for (const block of blocks) {
    while (next < names.length && (names[next] as PlacedName).start < block.start) next++;
    const from = next;
    while (next < names.length && (names[next] as PlacedName).end <= block.end) next++;
    const own = names.slice(from, next);
    if (block.kind === 'noise') continue;
    const text = reading.slice(block.start, block.end);
    const spans: StandInWord[] = [
      ...findCalled(text, block.start).map((called): StandInWord => ({ ...called, kind: 'body' })),
      ...findWords(text, block.start, GENERIC, 'body'),
      ...findWords(text, block.start, PRONOUN, 'person'),
      ...findWords(text, block.start, OTHER, 'other'),
      ...findWords(text, block.start, CALLED_BY_POST, 'person').flatMap((one) => {
        const entity = titles.get(one.word);
        return entity ? [{ ...one, entity }] : [];
      }),
      ...findSurnamePairs(text, block.start).map(
        ({ start, entity }): StandInWord => ({ start, word: reading.charAt(start), kind: 'person', entity }),
      ),
    ].sort((a, b) => a.start - b.start);
    const people: PlacedName[] = [];
    let at = 0;
    const passUntil = (offset: number) => {
      for (; at < own.length && (own[at] as PlacedName).start < offset; at++) {
        const name = own[at] as PlacedName;
        placed.push(name);
        if (name.kind === 'person') people.push(name);
      }
    };
    for (const { start, word, kind, entity: called } of spans) {
      const isBody = kind === 'body';
      const end = start + word.length;
      passUntil(end);
      if ((placed.at(-1)?.end ?? 0) > start) continue;
      const owner = isBody ? undefined : chooseOwner(reading, people, start)?.entity;
      const other = kind === 'other' ? people.findLast((p) => p.entity !== owner)?.entity : owner;
      if (isBody && ONE_OF_SOME.test(text.slice(Math.max(0, start - block.start - LONGEST_SOME), start - block.start)))
        continue;
      const entity = called ?? (isBody ? meantBy(word, start) : other);
      if (!entity) continue;
      const standIn: PlacedName = { start, end, entity, kind: isBody ? 'organization' : 'person', isStandIn: true };
      placed.push(standIn);
      if (!isBody) people.push(standIn);
    }
    passUntil(block.end);
  }
  return placed;
}

sieveEach(GENERIC, PRONOUN, OTHER, CALLED_BY_POST);
