/**
 * Which organization is meant where none is named: "总裁某甲", "校长", "该公司", "the chief executive, Jane Doe".
 *
 * Promises: a body of the kind that gives such a post, the nearest before it; for firms and clubs, whose names often
 * tell nothing, the one named before it in its sentence, else the one the article is about where its paragraph names
 * it, else one named in the sentence before, else one in the paragraph that the article names nearly as often as its
 * main one, else the main one. Never a court, a regulator or a board, unless the post is one of theirs.
 */

import { countWhile } from '../../model/countWhile.ts';
import { CharacterSet } from '../characterSet.ts';
import type { Document, Span } from '../document.ts';
import { endsInPost } from '../entities/chinese/words/posts.ts';
import { sieveEach } from '../sieve.ts';
import { AUTHORITY } from './authorities.ts';
import { type BodyKind, fitOf, isPower, kindOfName, kindOfPost } from './bodyKinds.ts';
import { FOUNDER } from './chinese/chinesePostWords.ts';
import { findInvestors } from './chinese/findInvestors.ts';
import { findPrinters } from './english/findPrinters.ts';
import type { PlacedName } from './templateOf.ts';

/** The body at an offset for words: the post, or a kind. */
export type Salience = (offset: number, words: string) => string | undefined;
export type BodyFinder = (offset: number, kind: BodyKind | undefined) => string | undefined;

/** What each entity is called at its longest: a pronoun or a short name says little of its kind. */
export function longestNames({ reading }: Document, names: readonly PlacedName[]): Map<string, string> {
  const longest = new Map<string, string>();
  for (const { entity, start, end, isStandIn } of names)
    if (!isStandIn && end - start > (longest.get(entity)?.length ?? 0)) longest.set(entity, reading.slice(start, end));
  return longest;
}

/** Kinds whose bodies are often called by a mere name. */
const NAMELESS: ReadonlySet<BodyKind | undefined> = new Set<BodyKind | undefined>([
  undefined,
  'company',
  'club',
  'practice',
]);

/** Kinds whose bodies are hardly ever called by a mere name, so that the main body of an article is one by its name only. */
const OWN_NAMES: ReadonlySet<BodyKind | undefined> = new Set<BodyKind | undefined>([
  'school',
  'media',
  'church',
  'airline',
  'committee',
  'hospital',
]);

/** Kinds of which an article may name several. */
const ONE_OF_SEVERAL: ReadonlySet<BodyKind | undefined> = new Set<BodyKind | undefined>(['court', 'committee']);

/** Bodies that run or watch over a sport, and have no side of their own. */
const RUNS_SPORT = /(?:机构|委员会|仲裁[庭院]|仲裁法庭|[泳田羽]联)$/u;

const NONE: ReadonlySet<string> = new Set();

const isFirm = (name: string) => kindOfName(name) === 'company';

/** How many times as often as another body the main one must be named, for posts near the other to be the main one's. */
const OUTSHINES = 3;

/** Of a body that is named no more often the article may tell in passing, though its opening names it. */
const FEW = 2;

interface Place {
  start: number;
  end: number;
  entity: string;
}

/** 某控股买走68%的股份: of a firm that is told of, whose people are not the buyer's. */
const BUYS_INTO =
  /^[^，。；]{0,24}?(?:买走|买入|买下|买进|拿下|吃下|吃进|收购|购入|受让|接手|入股|增持|认购|举牌|清仓|减持|抛售)了?[^，。；\d一二三四五六七八九十]{0,10}[\d一二两三四五六七八九十百多半.%成]+[^，。；]{0,6}(?:股|权益)/u;
const LONGEST_BUY = 48;

/** Characters before a body within which it is said what is done with it. */
const LONGEST_DEALING = 48;

/** Characters before a post within which its sentence is looked for. */
const LONGEST_SENTENCE = 400;

/** Index of the last item that ends at or before an offset, or -1. `items`: in order. */
function lastBefore(items: readonly Place[], offset: number): number {
  return countWhile(items.length, (i) => (items[i] as Place).end <= offset) - 1;
}

const STOPS = new CharacterSet('。！？；');
const STOPS_OF_WORDS = new CharacterSet('.!?');

/** The start of the sentence before an offset, and of its block. */
function createBounds({ reading, blocks }: Document): (offset: number) => { sentence: number; block: number } {
  let last = blocks[0];
  return (offset) => {
    if (!last || offset < last.start || offset >= last.end) {
      const block = blocks[countWhile(blocks.length, (i) => (blocks[i] as Span).start <= offset) - 1];
      last = block && offset < block.end ? block : undefined;
    }
    const block = last?.start ?? 0;
    for (let i = offset - 1; i >= Math.max(block, offset - LONGEST_SENTENCE); i--) {
      const char = reading[i] as string;
      if (STOPS.has(char) || (STOPS_OF_WORDS.has(char) && /\s/.test(reading[i + 1] ?? ' ')))
        return { sentence: i + 1, block };
    }
    return { sentence: block, block };
  };
}

/** 由某会, 从某公司, 离开某公司: a body that acts on somebody or that somebody has left is not where they are. */
const PASSED =
  /(?:[由被从]|(?:卖|转让|转卖|出售|售|出让|转手|抵押)给了?|售予|根据|依据|援引|(?<![占数证依根盘割])据|(?<![从以之日目生面])[前原]|离开了?|告别了?|辞别|退出了?|脱离|逃离|原是|曾是|原任|曾任|原为|曾为|(?:此前|之前|以前|先前|早年|曾)(?:执教|效力于?|任职于?|供职于?|服务于?|就职于?|领导|执掌)|此前在|之前在|曾在|毕业于|出身于?)$/u;
/** "could not defend it": what the word stands for is often no body at all. */
const isMereObject = (reading: string, { start, end, isStandIn }: PlacedName): boolean =>
  isStandIn === true && reading.slice(start, end) === 'it';
/** 在某医院病逝, 在某法院受审, 在某交易所挂牌: a body that is only where something happens. */
const SCENE =
  /^[^，。；]{0,6}?(?:病逝|逝世|去世|过世|辞世|离世|身亡|不治|出生|降生|分娩|就医|求医|就诊|住院|留医|留院|养病|疗养|静养|治疗|抢救|急救|康复|受审|应讯|出庭|过堂|开庭|提堂|聆讯|挂牌|上市|敲钟|停牌|复牌|登记|注册)/u;
const isScene = (reading: string, { start, end }: Span): boolean =>
  reading[start - 1] === '在' && SCENE.test(reading.slice(end, end + 10));
/** 持股两成的某集团, 大股东某集团: whose posts another body's are not. */
const OUTSIDER =
  /(?:持股|持有|握有)[^，。；]{0,10}的(?:[激私主养对机外家小大][进募权老冲构资族股]?)?(?:基金|股东|财团|机构|投资者)?[“「《]?$|(?:股东|投资方|收购方|对手|债权人)[“「《]?$/u;
/** 某资本派驻的某甲: who sends somebody is not where they and others work. */
const SENDS = /^(?:派驻|派来|派出|派遣|委派|指派|提名|推荐|推举)(?:到[^，。]{1,6})?的/u;
/** 执政党「某某联盟」, 私立医院某某: what a body is said to be directly before its name. */
const TOLD = /([\u4e00-\u9fff]{2,4})[“「『《]$/u;

/** 律师事务所某某, "the law firm Acme": asked by others, whatever its name says. */
const TOLD_PRACTICE =
  /(?:律师事务所|律所|会计师事务所|审计机构|审计师)[“「《]?$|\b(?:(?:law|accounting|audit|auditing|consulting|accountancy|legal) firm|auditors?|solicitors|consultancy|accountants) (?:of )?$/iu;
const LONGEST_KIND = 20;

/** 据《某报》披露, 对某电台表示: who tells it, or to whom it is told, is nobody's home. */
const isSource = (reading: string, { start, end }: Place): boolean =>
  /[据对向]《?$|《$|援引《?$|告诉《?$|接受《?$/u.test(reading.slice(Math.max(0, start - 3), start)) &&
  /^》?(?:的?(?:报道|报导|采访|专访|访问|记者|消息|节目)|披露|透露|表示|说|称|爆料|指|引述|援引|坦言|直言|回应)/u.test(
    reading.slice(end, end + 4),
  );

/** The kind of each body that is said before its name. */
function readToldKinds(reading: string, names: readonly PlacedName[]): ReadonlyMap<string, BodyKind> {
  const kinds = new Map<string, BodyKind>();
  for (const { kind, start, entity } of names) {
    if (kind !== 'organization') continue;
    const told = TOLD.exec(reading.slice(Math.max(0, start - 5), start))?.[1];
    const own = TOLD_PRACTICE.test(reading.slice(Math.max(0, start - LONGEST_KIND), start))
      ? 'practice'
      : told && kindOfName(told);
    if (own) kinds.set(entity, own);
  }
  return kinds;
}

/**
 * 不敌某队, 聘请某律所, 与某公司打官司: what a body that the sentence is about has to do with another. Whoever is told of
 * next without a body is of the one that the sentence is about.
 */
const DEALT_WITH_ZH =
  /(?:不敌|负于|输给|惜败给?于?|惨败给?于?|败给|击败|战胜|逼平|战平|淘汰|对阵|迎战|扳倒|撂倒|痛宰|完封|轻取|力克|横扫|险胜|大胜|完胜|憾负|对战|起诉|控告|状告|指责|批评|质疑|抨击|炮轰|谴责|指控|举报|反对|对抗|抗衡|聘请|委托|雇用|雇佣|外聘|请来|求助于?|赞助|约谈|监管|处罚|通报|怒斥|[对向与和跟同就据])了?(?:竞争|老)?(?:对手|[宿劲强]敌|同行|死敌|客户|供应商|承包商|律师事务所|律所|会计师事务所|审计机构|咨询机构|咨询公司|投行|投资者|股东|卫冕军|卫冕冠军|东道主)?[“「《]?$/u;
/** Whether a body at an offset of a Chinese article is one that another deals with. */
export const isDealtWith = (reading: string, start: number): boolean =>
  DEALT_WITH_ZH.test(reading.slice(Math.max(0, start - LONGEST_DEALING), start));
const DEALT_WITH_EN =
  /\b(?:(?:lost|losing|loses|beaten|drew|drawing|went down|fell|won|knocked out)(?: [\d–-]+)? (?:to|by|with|at|against)|(?:defeat|loss|win|draw|victory|thrashing)(?: [\d–-]+)? (?:by|to|at|against|over|with)|hired|hires|hiring|retained|retains|engaged|engages|enlisted|sued|sues|suing|accused|accuses|blamed|blames|criticized|criticised|beat|beats|beating|defeated|defeats|lost to|fined|fines|versus|vs|v|against|loss to|losing to|defeat (?:to|by|at)|win over|victory over|rivals?|adversary|fight with|feud with|dispute with|lawsuit against|row with|battle with|clash with) (?:(?:the|an?|its|his|her|their|rivals?|neighbou?rs?|law|private-equity|private equity|consulting|accounting|hedge|outside|management|giant|main|bitter|arch) ){0,4}(?:(?:firm|fund|group|company|bank|club|contractor|consultancy|consultants?|agency|auditors?|advisers?|lawyers at|accountants?|side) )?$/i;

/** An English body that stands only behind a preposition: "an inquiry by the law firm Orbis", "came from Orbis". */
const BEHIND =
  /\b(?:by|from|of|with|to|for|against|into|on|like|than|between|via) (?:(?:the|an?|its|his|her|rival|law|private-equity|consulting|accounting|hedge) ){0,3}(?:(?:firm|fund|group|company|bank|club|newspaper|insurer|broker|consultancy|agency) )?$/i;

/** "the founder of Orbis": where somebody told of is. */
const OF_HEAD =
  /\b(?:founder|co-founder|founders|chief|executive|head|chair(?:man|woman)?|president|director|owner|CEO|boss|editor|manager|partner|leader) of (?:the )?$/;

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1).toLowerCase();

/** Bodies named in passing, where the article is about one that it names more than once and more often. */
function createIsAside(
  document: Document,
  names: readonly PlacedName[],
  main: string | undefined,
): (place: Place) => boolean {
  const { reading, lang } = document;
  if (lang !== 'en' || main === undefined) return () => false;
  const counts = new Map<string, number>();
  const labels = longestNames(document, names);
  // "the union" of the Westport Nurses Union is as good as its name.
  const isNamed = ({ entity, isStandIn, start, end }: PlacedName) =>
    !isStandIn || lastWord(labels.get(entity) ?? '') === lastWord(reading.slice(start, end));
  for (const name of names) if (isNamed(name)) counts.set(name.entity, (counts.get(name.entity) ?? 0) + 1);
  const most = counts.get(main) ?? 0;
  return ({ entity, start }) =>
    entity !== main &&
    most > 1 &&
    (counts.get(entity) ?? 0) < most &&
    BEHIND.test(reading.slice(Math.max(0, start - 40), start));
}

/** Whom an English sentence is told to, or who tells it. */
const TOLD_TO = /\b(?:told|interview with|according to|reported by) (?:the )?$/i;

/** Where a body stands as the place of somebody's post: before the post and the name. */
function findOthers(reading: string, names: readonly PlacedName[]): Set<number> {
  const found = new Set<number>();
  for (const [i, { kind, start, end, isStandIn }] of names.entries()) {
    const next = names[i + 1];
    if (kind !== 'organization' || isStandIn || next?.kind !== 'person' || next.start - end > LONGEST_POST) continue;
    const between = reading.slice(end, next.start);
    if (/^[^，。；、：]{2,}$/.test(between) && endsInPost(between)) found.add(start);
  }
  return found;
}
const LONGEST_POST = 14;

/**
 * Finds the body of a kind that is meant at an offset. `names`: in order; stand-ins among them count; `use`: what asks, a
 * post, that of a founder, for whom those count as well who hold a part of another body, or words that stand for a body.
 */
export function createBodyFinder(
  document: Document,
  names: readonly PlacedName[],
  main: string | undefined,
  use: 'post' | 'founder' | 'name' = 'name',
): BodyFinder {
  const { reading } = document;
  const isOutside = (n: PlacedName) =>
    use !== 'founder' && OUTSIDER.test(reading.slice(Math.max(0, n.start - 16), n.start));
  const bodies = names.filter((n) => n.kind === 'organization');
  const outside = new Set(bodies.filter(isOutside));
  const outsiders = new Set([...outside].map((n) => n.entity).filter((entity) => entity !== main));
  // 在某法院受审: whoever judges is of that court.
  const isCourt = (n: PlacedName) => kindOfName(reading.slice(n.start, n.end)) === 'court';
  const places: Place[] = bodies.filter(
    (n) =>
      !((n.isStandIn || reading[n.start - 1] === '（') && outsiders.has(n.entity)) &&
      (!isScene(reading, n) || isCourt(n)) &&
      !isMereObject(reading, n) &&
      !SENDS.test(reading.slice(n.end, n.end + 10)) &&
      !PASSED.test(reading.slice(Math.max(0, n.start - 3), n.start)) &&
      !outside.has(n) &&
      !(reading[n.start - 1] === ' ' && TOLD_TO.test(reading.slice(Math.max(0, n.start - 20), n.start))),
  );
  const dealtWith = document.lang === 'en' ? DEALT_WITH_EN : DEALT_WITH_ZH;
  const boundsOf = createBounds(document);
  const isAside = createIsAside(document, names, main);
  const labels = longestNames(document, names);
  const told = readToldKinds(reading, names);
  const fitTo = (entity: string | undefined, kind: BodyKind | undefined): 0 | 1 | 2 => {
    if (entity === undefined) return 0;
    const name = labels.get(entity) ?? '';
    if (kind !== undefined && told.get(entity) === kind) return 2;
    if ((kind === 'company' || kind === undefined) && told.get(entity) === 'practice') return 0;
    if (kind === 'club' && RUNS_SPORT.test(name)) return 0;
    const own = fitOf(kind, name);
    return own !== 2 && (isPower(kindOfName(name)) || AUTHORITY.test(name)) ? 0 : own;
  };
  const lists = new Map<string, Place[]>();
  const printers = document.lang === 'en' ? findPrinters(reading, bodies) : NONE;
  const investors = document.lang === 'en' || main === undefined ? undefined : findInvestors(document, names);
  const isOwner = ({ entity }: Place) =>
    main !== undefined && entity !== main && investors?.hasPartIn(entity, main) === true;
  const acting = places.filter((p) => !isSource(reading, p) && !isAside(p) && !printers.has(p.entity) && !isOwner(p));
  const listOf = (kind: BodyKind | undefined, least: 1 | 2): Place[] => {
    const key = `${kind} ${least}`;
    const known = lists.get(key);
    if (known) return known;
    // A body stands at many places: each is judged once.
    const fits = new Map<string, number>();
    const isFit = ({ entity }: Place) => {
      const fit = fits.get(entity) ?? fitTo(entity, kind);
      fits.set(entity, fit);
      return fit >= least;
    };
    const list = (kind === 'media' ? places : acting).filter((p) => isFit(p) && !isBorrowed(p));
    lists.set(key, list);
    return list;
  };
  /** Where a body is named as one of the kind, a firm that only might be one is none. */
  const likeOf = (kind: BodyKind | undefined): Place[] => {
    const [same, like] = [listOf(kind, 2), listOf(kind, 1)];
    if (kind === undefined || kind === 'company' || same.length === 0) return like;
    const known = lists.get(kind) ?? like.filter((p) => !isFirm(labels.get(p.entity) ?? '') || same.includes(p));
    lists.set(kind, known);
    return known;
  };
  /** What is asked of a list for each post: whether the main body stands in it, and whether nobody else does. */
  const asked = new Map<readonly Place[], { hasMain: boolean; isOne: boolean }>();
  const ask = (list: readonly Place[]) => {
    const known = asked.get(list);
    if (known) return known;
    const told = {
      hasMain: main !== undefined && list.some((p) => p.entity === main),
      isOne: list.every((p) => p.entity === list[0]?.entity),
    };
    asked.set(list, told);
    return told;
  };
  const mains = places.filter((p) => p.entity === main);
  /** Bodies that a sentence about another one only deals with. */
  const passive = new Set(
    places.filter((p) => dealtWith.test(reading.slice(Math.max(0, p.start - LONGEST_DEALING), p.start))),
  );
  const buyers = new Set(
    document.lang === 'en'
      ? []
      : places.filter((p) => p.entity !== main && BUYS_INTO.test(reading.slice(p.end, p.end + LONGEST_BUY))),
  );
  /** The list without those, where a body of it is told of before them in the same sentence. */
  const activeOf = (list: readonly Place[]): Place[] => {
    const known = active.get(list);
    if (known) return known;
    const kept = list.filter((place, i) => {
      const before = list[i - 1];
      const isBuyer = buyers.has(place) && ask(list).hasMain;
      return !(
        isBuyer ||
        (passive.has(place) && before && before.entity !== place.entity && isInSentenceOf(before, place))
      );
    });
    active.set(list, kept);
    return kept;
  };
  const active = new Map<readonly Place[], Place[]>();
  const isInSentenceOf = (before: Place, place: Place) => before.start >= boundsOf(place.start).sentence;
  const counts = new Map<string, number>();
  for (const { entity } of places) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const others = document.lang === 'en' ? new Set<number>() : findOthers(reading, names);
  /** 某基金董事长某乙、某丙…: a body told of little, that stands there only as another's, is not that of whoever comes next. */
  const isBorrowed = (p: Place) => others.has(p.start) && p.entity !== main && isOutshone(p.entity);
  /** Whether a body is named so much less than the main one that posts without a place are hardly its own. */
  const isOutshone = (entity: string | undefined) =>
    entity !== undefined && entity !== main && (counts.get(entity) ?? 0) * OUTSHINES <= mains.length;
  /** The nearest before an offset, and not before `floor`. */
  const nearest = (list: readonly Place[], offset: number, floor: number): string | undefined => {
    const place = list[lastBefore(list, offset)];
    return place && place.start >= floor ? place.entity : undefined;
  };
  /** The only firm of an article that begins with its people. */
  const onlyFirm = (firms: readonly Place[], sentence: number) => {
    const isOne = document.lang !== 'en' && ask(firms).isOne;
    // 总裁某甲邀请某乙加盟某公司: where somebody goes in the same sentence is elsewhere.
    return isOne && firms.every((p) => boundsOf(p.start).sentence !== sentence) ? firms[0]?.entity : undefined;
  };
  /** The last body before an offset that a clause is about, unless one of `behind` stands behind it. */
  const topicBefore = (list: readonly Place[], offset: number, floor: number, behind?: readonly Place[]) => {
    const end = behind?.[lastBefore(behind, offset)]?.start ?? 0;
    for (let i = lastBefore(list, offset); i >= 0; i--) {
      const place = list[i] as Place;
      if (place.start < Math.max(floor, end)) return undefined;
      // 某公司的老板某甲说…。总裁某乙…: the one before tells of somebody, and not of where they are.
      if (place.entity !== main && others.has(place.start)) continue;
      if (isTopic(reading, place, boundsOf(place.start).sentence)) return place.entity;
    }
    return undefined;
  };
  return (offset, kind) => {
    const { sentence, block } = boundsOf(offset);
    const [like, same] = [likeOf(kind), listOf(kind, 2)];
    const known = ask(like).hasMain ? main : undefined;
    if (NAMELESS.has(kind)) {
      const before = sentence > block ? boundsOf(sentence - 1).sentence : sentence;
      const owner = like[lastBefore(like, offset)];
      const isOwned = owner !== undefined && owner.end >= offset - 1 && owner.start >= sentence;
      const plain = (entity: string | undefined) =>
        document.lang === 'en' && known && !isOwned && isOutshone(entity) ? undefined : entity;
      const told = isOwned ? like : activeOf(like);
      const last = document.lang === 'en' ? places[lastBefore(places, offset)] : undefined;
      // "the founder of Orbis, said she would stay on as chairman": however little of Orbis is told.
      const own =
        last &&
        last.start >= sentence &&
        fitTo(last.entity, kind) > 0 &&
        OF_HEAD.test(reading.slice(Math.max(0, last.start - 40), last.start))
          ? last.entity
          : undefined;
      if (document.lang !== 'en' && use !== 'name' && !isOwned && known) {
        // 总裁某甲邀请某乙加盟某公司: where somebody goes in the same sentence is elsewhere.
        if ((mains[0]?.start ?? 0) > offset && boundsOf(mains[0]?.start ?? 0).sentence === sentence) return undefined;
        const isSettled = use === 'post' && mains.length > FEW && nearest(mains, offset, block) !== undefined;
        return (
          topicBefore(told, offset, sentence) ??
          (isSettled ? known : (topicBefore(told, offset, before, mains) ?? known))
        );
      }
      const near =
        own ??
        plain(nearest(told, offset, sentence)) ??
        (known && nearest(mains, offset, block)) ??
        plain(nearest(told, offset, before));
      const far = nearest(like, offset, block);
      return (
        near ??
        (isOutshone(far) ? (known ?? far) : far) ??
        known ??
        nearest(like, offset, 0) ??
        onlyFirm(same, sentence)
      );
    }
    // The club that the article is about, rather than a rival told of in passing.
    const isMain = !isPower(kind) && ask(same).hasMain;
    if (document.lang !== 'en' && use !== 'name' && isMain && mains.length > FEW) {
      const last = same[lastBefore(same, offset)];
      const isOwned = last !== undefined && last.end >= offset - 1;
      return isOwned ? last.entity : (topicBefore(same, offset, sentence) ?? main);
    }
    const own = (entity: string | undefined) => (isMain && isOutshone(entity) ? main : entity);
    const named = own(nearest(same, offset, block)) ?? (isPower(kind) ? undefined : nearest(like, offset, sentence));
    // Of several courts or committees elsewhere in the article none is likelier than another.
    const isOnly = kind !== 'committee' && ask(same).isOne;
    const other = () => (isMain && kind === 'club' ? main : own(nearest(same, offset, 0) ?? same[0]?.entity));
    const far = isOnly || !ONE_OF_SEVERAL.has(kind) ? other() : undefined;
    return named ?? far ?? (isPower(kind) || (OWN_NAMES.has(kind) && fitTo(main, kind) < 2) ? undefined : known);
  };
}

/** 次年，某公司…: a body that opens a clause is what it is about. */
const OPENS =
  /^[“「《]?(?:[^，。；]{0,20}的[\u4e00-\u9fff]{0,6})?(?:此前|随后|当时|去年|今年|同年|次年|翌年|目前|其后|之后|后来|不久|随即|而|但|可|不过|并|同时|此时|期间|当[天日晚年]|次日|翌日|昨[天日晚]|今[天日早晚]|[\d年月日初底末中旬前后上下个周星期一二三四五六天晚间])*$/u;
const LONGEST_OPENING = 24;
function isTopic(reading: string, { start }: Place, sentence: number): boolean {
  let from = start;
  while (from > sentence && start - from < LONGEST_OPENING && !/[，；：\s]/.test(reading[from - 1] as string)) from--;
  return reading[start - 1] !== '《' && OPENS.test(reading.slice(from, start));
}

/** Ministers come and go in a government, and stay in their party. */
export const PARTY = /\bParty$/u;

/**
 * The body that those who come and go at an offset belong to, where no post of theirs is known: the one the article is
 * about, where its paragraph names it before, else one that its sentence names before. Never one that judges or governs.
 */
export function createNearBody(
  document: Document,
  names: readonly PlacedName[],
  main: string | undefined,
): (offset: number) => string | undefined {
  const labels = longestNames(document, names);
  const isHome = ({ entity }: PlacedName) => {
    const name = labels.get(entity) ?? '';
    return !AUTHORITY.test(name) && !isPower(kindOfName(name)) && !PARTY.test(name);
  };
  const isAside = createIsAside(document, names, main);
  const investors = document.lang === 'en' || main === undefined ? undefined : findInvestors(document, names);
  const isOwner = ({ entity }: PlacedName) =>
    main !== undefined && entity !== main && investors?.hasPartIn(entity, main) === true;
  const printers =
    document.lang === 'en'
      ? findPrinters(
          document.reading,
          names.filter((n) => n.kind === 'organization'),
        )
      : NONE;
  const places = names.filter(
    (n) =>
      n.kind === 'organization' &&
      !printers.has(n.entity) &&
      isHome(n) &&
      !isOwner(n) &&
      !isAside(n) &&
      !isMereObject(document.reading, n) &&
      !(document.lang === 'en' && isOfAnothersPost(document.reading, n)),
  );
  const mains = places.filter((n) => n.entity === main);
  const counts = new Map<string, number>();
  for (const { entity } of places) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const isOutshone = (entity: string) =>
    document.lang === 'en' && entity !== main && (counts.get(entity) ?? 0) * OUTSHINES <= mains.length;
  const boundsOf = createBounds(document);
  return (offset) => {
    const { sentence, block } = boundsOf(offset);
    const ofMain = mains[lastBefore(mains, offset)];
    let index = lastBefore(places, offset);
    // 某队不敌对手，某甲当晚辞职: of the one that the sentence is about.
    const isOther = (p: Place | undefined) =>
      p !== undefined &&
      p.start >= sentence &&
      document.lang !== 'en' &&
      p.entity !== main &&
      isDealtWith(document.reading, p.start);
    while (isOther(places[index])) index--;
    const any = places[index];
    if (any && any.start >= sentence && !isOutshone(any.entity)) return any.entity;
    const isOften = document.lang === 'en' || mains.length > 1;
    return ofMain && isOften && ofMain.start >= block ? ofMain.entity : undefined;
  };
}

/** "Doe, the head of Acme, concluded that Roe had to go": the body of Doe's post, and not where Roe was. */
const isOfAnothersPost = (reading: string, { start, end }: PlacedName): boolean =>
  /^,/.test(reading.slice(end, end + 1)) &&
  /\p{Lu}[\p{L}.’'-]+, (?:the |an? |its )?(?:[a-z-]+ ){1,4}(?:of|at) (?:the )?$/u.test(
    reading.slice(Math.max(0, start - 70), start),
  );

/** The organization that a post without a place is at. */
export function createSalience(document: Document, names: readonly PlacedName[], main: string | undefined): Salience {
  const companies = companiesForBoards(document, names);
  const find = createBodyFinder(document, companies, main, 'post');
  // Few articles tell of founders whose body they do not name.
  let findFounded: BodyFinder | undefined;
  return (offset, words) => {
    if (!FOUNDER.test(words)) return find(offset, kindOfPost(words));
    findFounded ??= createBodyFinder(document, companies, main, 'founder');
    return findFounded(offset, kindOfPost(words));
  };
}

/** What a Chinese post is the head or a member of: 院长 of a body whose name ends in 院, 市长 of one ending in 市政府. */
const HEADED: readonly { post: RegExp; body: RegExp }[] = [
  ...[...'院局部署厅处所社台行厂矿店队站馆室'].map((sign) => ({
    post: new RegExp(`(?<of>[\\u4e00-\\u9fff]{0,8})${sign}(?:长官?)$`, 'u'),
    body: new RegExp(`${sign}$`, 'u'),
  })),
  ...[...'市省州县'].map((sign) => ({
    post: new RegExp(`(?<of>[\\u4e00-\\u9fff]{0,6})${sign}长$`, 'u'),
    body: new RegExp(`${sign}(?:政府|府)$`, 'u'),
  })),
  { post: /(?<of>[\u4e00-\u9fff]{0,6})市议员$/u, body: /市议会$/u },
  { post: /(?<of>[\u4e00-\u9fff]{0,6})(?:立委|立法委员)$/u, body: /立法院$/u },
  { post: /(?<of>[\u4e00-\u9fff]{0,6})检察长$/u, body: /检察院$|检察署$|地检署?$|高检署?$/u },
  { post: /(?<of>[\u4e00-\u9fff]{0,6})(?<!副)总统$/u, body: /总统府$/u },
];
const OF_POST = /前任?|原|副|代理?|署理|时任|现任|新任|历任|候任|常务|执行|名誉|分管|主管|任|兼|的|这名|这位|该/gu;

const OTHER_HOUSE =
  /[\u4e00-\u9fff]{2}(?:设计|研究|科学|美术|疗养|养老|福利|敬老|[医学法剧画书戏影])院(?!线|落|子|校|系|长|方|士|生)/u;

/** Characters of a name that says nothing but what it is the name of. */
const BARE = 3;

/**
 * The body that is headed as the words of a post say: near before it, else the only one of the article, else the one that
 * the article is about.
 */
export function createHeadFinder(document: Document, names: readonly PlacedName[], main?: string): Salience {
  const labels = longestNames(document, names);
  const places = names.filter((n) => n.kind === 'organization');
  const boundsOf = createBounds(document);
  const lists = new Map<RegExp, PlacedName[]>();
  const listOf = (body: RegExp) => {
    const known = lists.get(body) ?? places.filter((p) => body.test(labels.get(p.entity) ?? ''));
    lists.set(body, known);
    return known;
  };
  const rows = new Map<string, (typeof HEADED)[number] | undefined>();
  const rowOf = (words: string) => {
    if (!rows.has(words))
      rows.set(
        words,
        HEADED.find((h) => h.post.test(words)),
      );
    return rows.get(words);
  };
  return (offset, words) => {
    const row = rowOf(words);
    if (!row) return undefined;
    const of = (row.post.exec(words)?.groups?.of ?? '').replace(OF_POST, '');
    // 市议会, 市府: called by the mere word.
    const fits = (p: PlacedName) => {
      const label = labels.get(p.entity) ?? '';
      return label.includes(of) || (label.length <= BARE && label.replace(row.body, '') === '');
    };
    const list = listOf(row.body).filter(fits);
    const near = list.findLast((p) => p.start < offset && p.start >= boundsOf(offset).block);
    // 某设计院否认，院长某甲: the head of what was not found.
    const from = Math.max(near?.end ?? 0, boundsOf(offset).sentence);
    if (/院长/u.test(words) && OTHER_HOUSE.test(document.reading.slice(from, offset))) return undefined;
    const isOnly = list.every((p) => p.entity === list[0]?.entity);
    const isMain = main !== undefined && list.some((p) => p.entity === main);
    return near?.entity ?? (isOnly ? list[0]?.entity : isMain ? main : undefined);
  };
}

const BOARD = /(?:董事会|董事局|监事会|['’]s board)$/u;

/** The board of a company that is named as well stands for the company. */
function companiesForBoards({ reading }: Document, names: readonly PlacedName[]): PlacedName[] {
  const known = new Map<string, string>();
  for (const n of names)
    if (!n.isStandIn && n.kind === 'organization') known.set(reading.slice(n.start, n.end), n.entity);
  return names.map((n) => {
    const words = reading.slice(n.start, n.end);
    const company = known.get(words.replace(BOARD, ''));
    return company && company !== n.entity ? { ...n, entity: company, isStandIn: true } : n;
  });
}

sieveEach(BOARD, BUYS_INTO, DEALT_WITH_ZH, PASSED, OUTSIDER, PARTY, SCENE, SENDS, OTHER_HOUSE);
