/**
 * Pronouns and stand-ins (他, 她, 其, 二人, 双方, 该公司, 公司) as mentions of whom they mean.
 *
 * Promises: a pronoun goes to the most salient earlier name of its paragraph or the one before: the subject of its
 * sentence first, then of the sentences before it; 她 and 他 part where the text tells who is a woman. What has no
 * likely owner is left alone. Does not know: grammar beyond the place of a name in its clause.
 */
import type { Document, Sentence, Span } from '../document.ts';
import type { EntityMention, FoundEntity } from '../findings.ts';
import { matchesOf, sieveEach } from '../sieve.ts';
import { FAULTS, ILL_QUOTE, MERITS, MISDEEDS } from '../ties/acts/judgements.ts';
import { findDescribed } from './findDescribed.ts';
import { isPlaceName } from './places.ts';
import { endsInPost } from './posts.ts';
import type { Tokens } from './readTokens.ts';
import { sexOfForeignName } from './sexOfForeignName.ts';
import { sexOfGivenName } from './sexOfGivenName.ts';
import { findHolders, isStandIn, TITLE_PATTERN, titleIn } from './titleHolders.ts';

const PRONOUN = new RegExp(
  `${/后者|他们|她们|双方|[二两]人|[他她](?!人(?:[的财钱物谋提造名手从处以请代牟]|[，。、；]|$))|该公司|该集团|该行|该机构|该俱乐部|(?<![母子该本各每企分总]|(?:成立|创办|创立|设立|注册|组建|开设)了?[^，。]{2,6})公司(?=[于已在将的对内也，]|[一-龥]{0,2}(?:创始人|董事|总裁|宣布|公告))|(?<![尤极与如若何及])其(?=[^他它中实次余间后冲])/.source}|${TITLE_PATTERN}`,
  'g',
);
const REACH = 3;
/** Words of women and of men right beside a name. */
const WOMAN_AFTER = /^(?:女士|小姐|太太|夫人|（女|奶奶|阿姨|大妈|姑娘|修女)/;
const WOMAN_BEFORE =
  /(?:妻子?|夫人|母亲?|女儿|[长次三四五么幺独养孙侄]女|[姐妹姊]|女[友王星子士将强]|王后|公主|皇后|贵妃|女演员|女歌手|女总统|女首相|女教师|遗孀|祖母|奶奶|姑娘|闺蜜|元配|正室|[二三四五]太|媳妇?|婆婆|姑姑|阿姨|女性|名媛|空姐|护士长?|少女|女生|女孩)$/;
const MAN_AFTER = /^(?:先生|爵士|（男|爷爷|伯伯|大叔)/;
const MAN_BEFORE =
  /(?:丈夫|父亲?|儿子|[长次三四五么幺独养孙侄]子|哥哥|弟弟|胞[兄弟]|[堂表][兄弟哥]|长兄|男友|国王|王子|亲王|教皇|教宗|公公|岳父|女婿|祖父|爷爷|男子|男星|男性|神父|太子|少年|男孩|男生|小伙|门将|前锋|主帅|功勋射手)$/;

interface Seen extends Span {
  entity: FoundEntity;
  sentence: number;
  weight: number;
  /** Named, and not only meant by a pronoun. */
  isNamed: boolean;
}

/** One that is weighed when a pronoun asks: most sentences have none near. */
class Sighting implements Seen {
  readonly start: number;
  readonly end: number;
  readonly entity: FoundEntity;
  readonly sentence: number;
  readonly isNamed: boolean;
  readonly #weigh: (span: Span) => number;
  #weight: number | undefined;

  constructor(
    { start, end }: Span,
    entity: FoundEntity,
    sentence: number,
    isNamed: boolean,
    weigh: (span: Span) => number,
  ) {
    this.start = start;
    this.end = end;
    this.entity = entity;
    this.sentence = sentence;
    this.isNamed = isNamed;
    this.#weigh = weigh;
  }

  get weight(): number {
    this.#weight ??= this.#weigh(this);
    return this.#weight;
  }
}

/** The subject of a clause weighs most, a possessor or an object of a small word least. */
function weigh(reading: string, clauses: readonly Span[], { start, end }: Span): number {
  const clause = clauses.find((c) => c.start <= start && start < c.end);
  const left = clause ? reading.slice(clause.start, start) : '';
  // The Latin name beside the name adds nothing.
  if (reading[start - 1] === '（') return 1;
  const bracket = /^（[^（）\n]{1,40}）/.exec(reading.slice(end, end + 44))?.[0].length ?? 0;
  const right = reading.slice(end + bracket, end + bracket + 1);
  if (right === '的') return left.length < 2 ? 1.8 : 0.8;
  // "空缺由周岚填补": of whoever comes to a post the text goes on to tell.
  if (BY.test(left) && COMES.test(reading.slice(end, end + 8))) return 2.5;
  if (/(?:被|由|向|对|与|和|从|把|将|让|给|跟|同|受|遭|替|为|会同|偕)[^，。的、]{0,6}$/.test(left) && MARKED.test(left))
    return 1;
  if (/^[、和与及]/.test(right) || /[、和与及]$/.test(left)) return 1.3;
  if (FOCUS.test(left)) return 2.6;
  // "教练说他有伤": of whom somebody else speaks.
  if (/^[他她]$/.test(reading.slice(start, end)) && SPEAKS_OF.test(left)) return 2.6;
  if (TOPIC.test(left) && right === '，') return 3;
  if (PREDICATE.test(left)) return 1.2;
  if (TOLD.test(left)) return 1.5;
  if (MARKED_DESCRIBED.test(left)) return 1;
  if (left.length < 10 && !/[说称示为]$/.test(left)) return 2.4;
  if (HEAD.test(left) || (ATTRIBUTED.test(left) && /[\u3400-\u9fff]/.test(right))) return 2.3;
  return 1.2;
}

/** "坐在电视机前的护士长某甲听不下去了": what is told of the subject stands before it. */
const ATTRIBUTED = /^[^，。；：“”的]{2,16}的[^，。的]{0,6}$/;
const BY = /由[^，。的]{0,14}$/;
const COMES =
  /^(?:[（(][^（）()]{1,40}[）)])?(?:临时|暂时|随即|正式)?(?:接任|接替|接手|接掌|接棒|填补|补上|递补|继任|顶上|出任|担任|兼任|代理|执掌)/;
/** 是他的岳父: whoever is so is not himself the one whose kin he is. */
const IS_OF = /(?:是|为|系)$/;
const KIN_BEHIND =
  /^的?(?:岳|养|继|生|祖|外|堂|表|胞|亲|前)?(?:父|母|爸|妈|妻|夫|子|女|儿|兄|弟|姐|妹|哥|叔|伯|舅|姑|姨|侄|甥|婿|媳|丈|同学|同窗|老师|恩师|学生|徒弟|搭档|上司|下属|部下|同事|老乡|好友)/;

/** 他的儿子, 他19岁的儿子, 他的公司. */
const OWNS_KIN = new RegExp(`^(?:的|[\\d一二三四五六七八九十]{1,3}岁的)|${KIN_BEHIND.source}`);

/** A preposition, and no more than a post between it and the name. */
const MARKED =
  /(?:被|由|向|对|与|和|从|把|将|让|给|跟|同|受|遭|替|为|偕)(?:$|[^，。的、]{0,6}(?:人|友|长|员|官|裁|理|席|手|师|亲|妻|夫|子|女|兄|弟|姐|妹|伴|档|总统|总理|前锋|门将)$)/;

/** "她向分管财务的某甲": over a description, where somebody stands before it. */
const MARKED_DESCRIBED =
  /[^，。](?:由|把|对|向|给|与|和|同|跟|替)[^，。；：“”、把对向给与的]{2,14}的[^，。；：“”、的]{0,6}$/;

const SAYS_OF = /^(?:并|还|又|也|更|则|同时)?(?:说|称|认为|指|骂|怪|夸|赞|直言|形容|声称|直指|指出)$/;
/** 顶上来的是某甲: whom the clause is built to name. */
const FOCUS = /的(?:正|却|则|恰|恰恰|也)?是[^，。的]{0,14}$/;
const SPEAKS_OF = /[\u3400-\u9fff](?:说|称|透露|表示|指|指出|认为|证实|猜测|盛传|相信|强调|形容|承认|坚称)$/;
/** 至于某甲，: of whom the text now tells. */
const TOPIC = /^(?:而)?(?:至于|关于|对于|说到|说起|提起|提到|谈到|谈及|轮到)[^，。的]{0,8}$/;

/** 导师是物理学家某甲: who somebody is, not of whom the text tells. */
const PREDICATE = /[^，。的不就还却正但可也总都]是[^，。]{0,10}$/;

/** 批评某甲: whoever speaks of another, or to them, goes on speaking. */
const TOLD =
  /[^，。](?:批评|指责|抨击|谴责|怒斥|痛斥|痛批|炮轰|嘲讽|讽刺|质疑|称赞|赞扬|表扬|盛赞|力挺|声援|感谢|告诉|警告|提醒|反驳|驳斥|责怪|埋怨)了?(?:前|时任|现任)?[^，。的、]{0,6}$/;

/** 批评公司最力的市议员某甲: the head that a long description stands before. */
const HEAD = /^[^，。的]{2,16}的[^，。、的被由向对与和从把将让给跟同受遭替为]{0,9}$/;

/** Everybody beside whose name stands a word of the one sex, and none of the other. */
function findOfSex(reading: string, entities: readonly FoundEntity[], before: RegExp, after: RegExp): Set<FoundEntity> {
  const found = new Set<FoundEntity>();
  for (const entity of entities)
    if (
      entity.kind === 'person' &&
      entity.mentions.some(
        ({ start, end }) =>
          after.test(reading.slice(end, end + 2)) || before.test(reading.slice(Math.max(0, start - 4), start)),
      )
    )
      found.add(entity);
  return found;
}

/** People from abroad of whom the text does not say otherwise are of the sex that their given names are of. */
function addForeigners(entities: readonly FoundEntity[], women: Set<FoundEntity>, men: Set<FoundEntity>): void {
  for (const entity of entities) {
    if (entity.kind !== 'person' || women.has(entity) || men.has(entity)) continue;
    const sex = sexOfForeignName(entity.name, entity.latinName);
    if (sex) (sex === 'woman' ? women : men).add(entity);
  }
}

/** What the names themselves say: three characters of Chinese, or two. */
function guessSexes(reading: string, entities: readonly FoundEntity[]): ReadonlyMap<FoundEntity, string> {
  const found = new Map<FoundEntity, string>();
  for (const entity of entities) {
    const full = entity.kind === 'person' ? entity.mentions.find(({ form }) => form === 'full') : undefined;
    const name = full ? reading.slice(full.start, full.end) : '';
    const sex = /^[\u3400-\u9fff]{2,3}$/.test(name) && !entity.latinName ? sexOfGivenName(name.slice(1)) : undefined;
    if (sex) found.set(entity, sex === 'woman' ? '她' : '他');
  }
  return found;
}

/** How much of the article is about each person: from 0 to FAME for the one it names most. */
function weighFame(entities: readonly FoundEntity[]): ReadonlyMap<FoundEntity, number> {
  const people = entities.filter(({ kind }) => kind === 'person');
  const most = Math.max(1, ...people.map(({ mentions }) => mentions.length));
  return new Map(people.map((entity) => [entity, (FAME * entity.mentions.length) / most]));
}

const FAME = 1.4;

/** 某甲及其胞弟, 某公司与其董事长: of the one named directly before. */
function ownerBeside(reading: string, seen: readonly Seen[], start: number): FoundEntity | undefined {
  const link = /(?:以及|[及与和])$/.exec(reading.slice(Math.max(0, start - 2), start))?.[0].length;
  return link ? seen.findLast((s) => s.end === start - link)?.entity : undefined;
}

export function resolvePronouns({ reading, text, sentences }: Document, tokens: Tokens, entities: FoundEntity[]): void {
  const women = findOfSex(reading, entities, WOMAN_BEFORE, WOMAN_AFTER);
  const men = findOfSex(reading, entities, MAN_BEFORE, MAN_AFTER);
  for (const both of women) if (men.delete(both)) women.delete(both);
  addForeigners(entities, women, men);
  const byName = guessSexes(reading, entities);
  const named = entities
    .filter((e) => (e.kind === 'person' || e.kind === 'organization') && !e.isByline)
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const holders = findHolders(reading, entities);
  const fame = weighFame(entities);
  const everSeen = new Map<FoundEntity, number>();
  let seen: Seen[] = [];
  let next = 0;
  sentences.forEach((sentence, index) => {
    seen = seen.filter((s) => index - s.sentence <= REACH);
    const weighHere = (span: Span) => weigh(reading, sentence.clauses, span);
    const see = (span: Span, entity: FoundEntity, isNamed = true) => {
      everSeen.set(entity, span.start);
      seen.push(new Sighting(span, entity, index, isNamed, weighHere));
    };
    const meantBy = new Map<string, FoundEntity>();
    for (const { start, end } of findStandIns(reading, tokens, sentence)) {
      while (next < named.length && (named[next]?.mention.start ?? 0) < start) {
        const { entity, mention } = named[next++] as (typeof named)[number];
        if (mention.start >= sentence.start) see(mention, entity);
        else
          seen.push({
            start: mention.start,
            end: mention.end,
            entity,
            sentence: Math.max(0, index - 1),
            weight: 1,
            isNamed: true,
          });
      }
      const word = reading.slice(start, end);
      const last = named[next - 1]?.mention.end ?? 0;
      if (last > start || (last === start && /人$/.test(word))) continue;
      const clause = sentence.clauses.find((c) => c.start <= start && start < c.end);
      const isDescribed = /^(?:[这那]|该(?!公司|集团|行|机构|俱乐部))/.test(word);
      // "某甲将其持有的股份卖给某乙": what is one's own.
      const isOwn =
        word === '其' &&
        GIVES.test(reading.slice(Math.max(0, start - 2), start)) &&
        OWN_SHARE.test(reading.slice(start, start + 5));
      const isDone = !isOwn && clause !== undefined && isUndergone(reading, tokens, clause, start, word);
      // "某甲称赞某乙，说他是天才": of oneself one says 自己, or nothing.
      const isSaidOf =
        clause !== undefined && /^[他她]$/.test(word) && SAYS_OF.test(reading.slice(clause.start, start));
      const isInside =
        !isOwn &&
        clause !== undefined &&
        start > clause.start + 1 &&
        (isDescribed || isDone || reading[start + word.length] !== '的');
      if (word === '后者') {
        const latter = seen.findLast((s) => s.isNamed && s.entity.kind === 'person');
        if (latter) see({ start, end: start + 2 }, latter.entity, false);
        continue;
      }
      const isKin =
        /^[他她其]$/.test(word) &&
        clause !== undefined &&
        IS_OF.test(reading.slice(clause.start, start)) &&
        KIN_BEHIND.test(reading.slice(start + 1, start + 6));
      const kin = isKin ? seen.findLast((s) => s.start >= clause.start)?.entity : undefined;
      const doer =
        kin ??
        (clause && (isDone || isSaidOf || (isDescribed && SAYS.test(reading.slice(clause.start - 5, start))))
          ? findDoer(reading, seen, index, sentence.clauses, clause)
          : undefined);
      const besides =
        /^[他她]$/.test(word) && clause ? namedBehind(reading, named, next, { start, end: clause.end }) : [];
      // "某甲将她停职": nobody does it to themselves, wherever else they are named.
      const self =
        isDone && reading[start + 1] !== '的'
          ? seen.findLast((s) => s.start >= clause.start && s.weight >= 2)?.entity
          : undefined;
      const speaker = /^[他她]$/.test(word)
        ? (speakerBefore(reading, seen, start) ??
          speakerBehind(reading, named, next, start) ??
          (clause && findJudge(reading, seen, clause, start)))
        : undefined;
      // 某甲和他19岁的儿子, and 某甲与他针锋相对, who is another.
      const linked = /^[其他她]$/.test(word) ? ownerBeside(reading, seen, start) : undefined;
      const isOwner =
        linked !== undefined && (word === '其' || OWNS_KIN.test(reading.slice(start + 1, start + OWNED_REACH)));
      const others = (isInside ? seen.filter((s) => s.start < (clause?.start ?? 0) || s.weight < 2) : seen).filter(
        (s) =>
          s.entity !== doer &&
          s.entity !== self &&
          s.entity !== speaker &&
          (isOwner || s.entity !== linked) &&
          !besides.includes(s.entity),
      );
      const from = isStandIn(word) ? undefined : FROM_PLACE.exec(word)?.[1];
      if (from && !isPlaceName(from, tokens.tagOf(from))) continue;
      const title = titleIn(word);
      const isTitle =
        title !== '' || from !== undefined || /^[该这那][名位个]?(?!公司|集团|行|机构|俱乐部)./.test(word);
      const inside = named[next];
      // "这位前平煤集团董事长": the body in the title is the title's.
      const isOfTitle = inside?.entity.kind === 'organization' && inside.mention.end < start + word.length;
      if (isTitle && inside && inside.mention.start <= start + word.length && !isOfTitle) continue;
      const holder = title ? latestHolder(seen, everSeen, holders.get(title)) : undefined;
      const beside = holder ?? (isOwner ? linked : undefined);
      const owners = beside
        ? [beside]
        : isTitle
          ? from
            ? choose('他', raiseLast(seen, index), index, women, men, fame, byName)
            : /^[该这那]/.test(word)
              ? choose(/女|影后/.test(word.slice(-3)) ? '她' : '他', others, index, women, men, fame, byName)
              : []
          : choose(
              word,
              word === '其' ? nearOwners(reading, saidOf(reading, sentence, others, start), index, start) : others,
              index,
              women,
              men,
              fame,
              byName,
            );
      // The same pronoun in one sentence means the same one.
      const again = /^[他她]$/.test(word) && !beside ? meantBy.get(word) : undefined;
      if (again && again !== doer && again !== speaker && owners.length === 1) owners[0] = again;
      if (owners.length === 0 && /^[他她]$/.test(word))
        owners.push(...findHero(everSeen, start, fame, word === '她' ? men : women, speaker));
      for (const owner of owners) {
        const mention: EntityMention = {
          start,
          end: start + word.length,
          exact: text.slice(start, start + word.length),
          rule: 'pronoun',
          form: isTitle || /公司|集团|行|机构|俱乐部/.test(word) ? 'title' : 'pronoun',
        };
        owner.mentions.push(mention);
        if (owners.length === 1) see(mention, owner, false);
        if (owners.length === 1) meantBy.set(word, owner);
        if (word === '她') women.add(owner);
        if (word === '他') men.add(owner);
      }
    }
    while (next < named.length && (named[next]?.mention.start ?? 0) < sentence.end) {
      const { entity, mention } = named[next++] as (typeof named)[number];
      if (mention.start >= sentence.start) see(mention, entity);
    }
  });
  for (const entity of entities) entity.mentions.sort((a, b) => a.start - b.start);
}

/** Every pronoun, title and description of a sentence that may stand for somebody, in order and apart. */
function findStandIns(reading: string, tokens: Tokens, sentence: Span): Span[] {
  const found: Span[] = [];
  for (const match of matchesOf(PRONOUN, reading.slice(sentence.start, sentence.end))) {
    const start = sentence.start + match.index;
    found.push({ start, end: start + match[0].length });
  }
  const described = findDescribed(reading, tokens, sentence).filter(
    (span) => !found.some((f) => f.start <= span.start && span.start < f.end),
  );
  if (described.length === 0) return found;
  const rest = found.filter((f) => !described.some((span) => span.start <= f.start && f.start < span.end));
  return [...rest, ...described].sort((a, b) => a.start - b.start);
}

/** Characters of a quotation before and behind a place in it, as far as its marks are looked for. */
const LONGEST_QUOTE = 240;
/** Between somebody and what they say: "某甲说：“", "某甲对记者表示，“". */
const SPEAKS =
  '(?:说|称|道|表示|问|写|答|回应|指出|强调|告诉|透露|喊|坦言|直言|感叹|反驳|回击|反击|补充|宣布|批评|指责|斥责|怒斥|形容|认为|回忆|评价)';
const OPENS_QUOTE = new RegExp(`^[^。；“”]{0,24}${SPEAKS}[^，。“”]{0,8}[：，]?$`);
const CLOSES_QUOTE = new RegExp(`^[^，。；“”]{0,14}${SPEAKS}`);

/** Who was named as the speaker before the quotation that a place stands in: 他 in their words is somebody else. */
function speakerBefore(reading: string, seen: readonly Seen[], start: number): FoundEntity | undefined {
  const before = reading.slice(Math.max(0, start - LONGEST_QUOTE), start);
  const mark = before.lastIndexOf('“');
  if (mark < 0 || mark < Math.max(before.lastIndexOf('”'), before.lastIndexOf('\n'))) return undefined;
  const open = start - before.length + mark;
  const last = seen.findLast((s) => s.end <= open && s.weight >= 2 && s.entity.kind === 'person');
  return last && OPENS_QUOTE.test(reading.slice(last.end, open)) ? last.entity : undefined;
}

/** Who is named as the speaker right behind the quotation that a place stands in: “他是个骗子，”某甲说. */
function speakerBehind(
  reading: string,
  named: readonly { entity: FoundEntity; mention: Span }[],
  next: number,
  start: number,
): FoundEntity | undefined {
  const rest = reading.slice(start, start + LONGEST_QUOTE);
  const close = rest.search(/[“”\n]/);
  if (close < 0 || rest[close] !== '”') return undefined;
  const end = start + close + 1;
  for (let i = next; i < named.length && (named[i]?.mention.start ?? 0) - end <= LONGEST_POST; i++) {
    const { entity, mention } = named[i] as (typeof named)[number];
    if (mention.start < end || entity.kind !== 'person') continue;
    const isNext = !/[。；，“]/.test(reading.slice(end, mention.start).replace(/^[，。]/, ''));
    return isNext && CLOSES_QUOTE.test(reading.slice(mention.end, mention.end + 24)) ? entity : undefined;
  }
  return undefined;
}
/** Characters of what somebody is, between a quotation and their name. */
const LONGEST_POST = 14;

/** Who says of somebody what nobody says of themselves: "某甲说，他辜负了球迷". */
function findJudge(reading: string, seen: readonly Seen[], clause: Span, start: number): FoundEntity | undefined {
  if (start > clause.start + 1) return undefined;
  const last = seen.findLast((s) => s.end <= clause.start && s.entity.kind === 'person' && s.isNamed);
  if (!last || !SAYS_THAT.test(reading.slice(last.end, clause.start))) return undefined;
  if (SPEAKS_FOR.test(reading.slice(Math.max(0, last.start - 8), last.start))) return last.entity;
  if (last.weight < 2 || !JUDGED.test(reading.slice(start + 1, clause.end))) return undefined;
  return OWNS_UP.test(reading.slice(last.end, clause.start)) ? undefined : last.entity;
}
/** "某甲的律师某乙说，他不会认罪": of the one for whom it is said. */
const SPEAKS_FOR = /(?:的|其|[他她])(?:代理|辩护|代表|主辩)?(?:律师|发言人|代理人|经纪人|代表|新闻秘书|公关|委托人)$/;
const SAYS_THAT = new RegExp(`^[^。；“”]{0,40}${SPEAKS}(?:，[^。；“”，]{0,12})?[，：]?$`);
/** Words of one's own fault. */
const OWNS_UP = /承认|坦承|忏悔|自责|检讨|道歉|后悔|懊悔|反省|认罪|否认|辩称|供认|供称|交代/;
/** What somebody is said to be or to have done, or to deserve, to their shame. */
const JUDGED = new RegExp(
  `^(?:[^，。；“”]{0,8}?(?<![不没未无]|没有|从未|并未|并非|绝不|不会)(?:${FAULTS}|${MISDEEDS}|${MERITS}|(?:应该|应当|必须|理应|早该|就该|该)[^，。]{0,4}(?:坐牢|受罚|受审|下台|辞职|道歉|负责|付出代价|被[^，。]{1,6}))|(?:的[^，。“”]{1,8})?“(?!没|不是|从未|并未|并非)[^“”，。]{0,10}?(?:${FAULTS}|${MISDEEDS}|${MERITS})|${ILL_QUOTE})`,
);

/** What somebody gave or said, which another takes or answers: "接受了她的辞呈", "对他的解释表示怀疑". */
const TAKES_FROM = /(?:接受|批准|受理|收到|接到|采纳|同意|认可|婉拒|回应|答复|反击|听完|听了|读完|读了|看完|看了)$/;
const GIVEN =
  /^的(?:辞呈|辞职|请辞|道歉|邀请|求婚|请求|提议|建议|解释|说法|申诉|上诉|质问|提问|指控|批评|挑战|来信|信|申请|投诉|举报|证词|供词|诉求|要求|条件|报告|汇报|演讲|发言|文章|论文)/;
/** "对他的说法表示怀疑": nobody but of oneself one is ashamed. */
const TOWARDS = /[对向][他她]的[^，。]{1,10}/;
const OF_ONESELF = /后悔|懊悔|自责|内疚|愧疚|忏悔|负责|道歉|抱歉|骄傲|自豪|反思/;

/** Verbs of what is done to others: their object's owner is not who does them. */
const TO_OTHERS =
  /(?:批评|指责|抨击|痛斥|怒斥|痛批|炮轰|谴责|质疑|嘲讽|反驳|否认|支持|力挺|赞扬|称赞|解除[与和]?|终止与|中止与|罢免|撤销|接替|取代|接过|补了?|拒绝|驳回|替|代替|顶替|篡夺|推翻|[接顶抢夺坐占撤免告骂斥炒]|接下|抢走|夺走|夺下|扳倒|赶走)$/;

/** Nobody calls himself "this man": "某甲说，这位教授…". */
const SAYS = /(?:[说称道指]|表示|认为|强调|反驳|回应|透露)[，：“]{1,2}$/;

/** Words that say or liken, and do nothing to anybody: "这是他…". */
const NO_DEED =
  /^(?:[说称指是为像如等据当传料想怕愿盼信猜知]|就是|正是|表示|认为|因为|由于|自从?|随着|除了|猜测|猜想|盛传|风传|谣传|传出|传闻|传言|预计|预料|预测|相信|深信|怀疑|担心|担忧|透露|声称|宣称|指出|宣布|证实|承认|知道|获悉|得知|发现|觉得|希望|主张|断言|推测|推断|以为|报道|爆料|披露|曝光|坚称|辩称|强调|提到|写道|记得|回忆|指控|认定|裁定|显示|意味着|要求|建议|决定|直到|等到|当时)$/;
/** People who do what a clause tells though nobody names them: "父母给她攒的学费". */
const OTHERS_DO =
  /(?:父母|父亲|母亲|丈夫|妻子|家人|家属|兄弟|哥哥|弟弟|姐姐|妹妹|儿子|女儿|子女|朋友|好友|同事|下属|部下|上司|老板|律师|法官|法院|法庭|检察官|检察院|法警|陪审团|委员会|调查组|专案组|监管|领导|上级|院方|厂方|医院|球队|俱乐部|检方|警方|警察|董事会|股东|公司|学校|校方|政府|当局|国会|媒体|记者|医生|老师|教练|球迷|外界|舆论|众人|该[报刊社行校院厂店会台所馆]|[^，。]们|[^，。]{0,2}者)(?![的之])/;

/** Whether a pronoun suffers what its clause tells, which names nobody else: "判处他…", "批评他的做法". */
function isUndergone(reading: string, tokens: Tokens, clause: Span, start: number, word: string): boolean {
  if (start === clause.start) return false;
  if (/^[这那该]/.test(word)) return /^(?:v|p)/.test(tokens.before(start)?.tag ?? '');
  if (!/^[他她]$/.test(word)) return false;
  if (reading[start + 1] === '的')
    return isOfAnother(reading.slice(clause.start, start), reading.slice(start, clause.end));
  const before = tokens.before(start);
  if (!before || before.start < clause.start || OTHERS_DO.test(reading.slice(clause.start, start))) return false;
  const verb = before.word === '了' ? tokens.before(before.start) : before;
  return verb !== undefined && /^(?:v|p)/.test(verb.tag) && !NO_DEED.test(verb.word);
}

/** Whether what a pronoun owns is somebody else's than who does the deed: "批评他的做法", "接受了她的辞呈". */
function isOfAnother(before: string, rest: string): boolean {
  const verb = before.replace(/了$/, '');
  if (TO_OTHERS.test(verb)) return true;
  if (TAKES_FROM.test(verb)) return GIVEN.test(rest.slice(1));
  return /[对向]$/.test(verb) && TOWARDS.test(verb.slice(-1) + rest) && !OF_ONESELF.test(rest);
}

/** Who does what a clause tells that names nobody: the subject of the clause before it in the same sentence. */
function findDoer(
  reading: string,
  seen: readonly Seen[],
  index: number,
  clauses: readonly Span[],
  clause: Span,
): FoundEntity | undefined {
  const own = seen.filter((s) => s.sentence === index);
  if (own.some((s) => s.start >= clause.start && s.entity.kind === 'person')) return undefined;
  const last = own.findLast((s) => s.weight >= 2 && s.start < clause.start);
  // "某甲会见某乙，邀请他…": of two in one clause the first.
  const told = last && clauses.find((c) => c.start <= last.start && last.start < c.end);
  // "某局局长某甲表示，将支持她": the body is where she has her post.
  const isOfPost = (s: Seen) => {
    const holder = s.entity.kind === 'organization' ? own.find((o) => o.start >= s.end) : undefined;
    return holder?.entity.kind === 'person' && endsInPost(reading.slice(s.end, holder.start));
  };
  const doer = told && own.find((s) => s.weight >= 2 && s.start >= told.start && !isOfPost(s));
  // "某甲喊冤，但董事会没有留情，当天就解除了他的职务": the body without a name goes on doing.
  const isOfOthers = last !== undefined && OTHERS_GO_ON.test(reading.slice(last.end, clause.start));
  return isOfOthers ? undefined : (doer ?? last)?.entity;
}

/** Somebody without a name who opens a clause between the subject and the pronoun. */
const OTHERS_GO_ON = new RegExp(`[，；](?:但|而|不过|随后|当天|最终|于是)?(?:${OTHERS_DO.source})`);

/** Who is named behind a pronoun in its own clause: whoever does something with or to them is another. */
function namedBehind(
  reading: string,
  named: readonly { entity: FoundEntity; mention: Span }[],
  from: number,
  { start, end }: Span,
): FoundEntity[] {
  if (reading[start + 1] === '的') return [];
  const found: FoundEntity[] = [];
  for (let i = from; i < named.length && (named[i]?.mention.start ?? end) < end; i++)
    found.push((named[i] as (typeof named)[number]).entity);
  return found;
}

/** Of those who bear a title the one named last, but not one whom the clause itself is about. */
function latestHolder(
  seen: readonly Seen[],
  everSeen: ReadonlyMap<FoundEntity, number>,
  holders: ReadonlySet<FoundEntity> | undefined,
): FoundEntity | undefined {
  let best: FoundEntity | undefined;
  for (const entity of holders ?? [])
    if (everSeen.has(entity) && (!best || (everSeen.get(entity) ?? 0) > (everSeen.get(best) ?? 0))) best = entity;
  return best && (seen.length === 0 || holders?.size === 1 || seen.some((s) => s.entity === best)) ? best : undefined;
}

/** Characters back to which the one whom the article is most about is still meant. */
const HERO_REACH = 700;

/** Of those named some sentences ago the one whom the article names most. */
function findHero(
  everSeen: ReadonlyMap<FoundEntity, number>,
  at: number,
  fame: ReadonlyMap<FoundEntity, number>,
  others: ReadonlySet<FoundEntity>,
  speaker: FoundEntity | undefined,
): FoundEntity[] {
  let best: FoundEntity | undefined;
  for (const [entity, start] of everSeen)
    if (entity.kind === 'person' && entity !== speaker && at - start <= HERO_REACH && !others.has(entity))
      if (!best || (fame.get(entity) ?? 0) > (fame.get(best) ?? 0)) best = entity;
  return best ? [best] : [];
}

/** "这位广东人": mostly who has just been introduced, here or in the sentence before, whatever their part in it. */
const FROM_PLACE = /^(?:这[名位]|\d{2}岁的)([\u3400-\u9fff]{2,5})人$/;
const JUST_NAMED = 2.3;

function raiseLast(seen: readonly Seen[], index: number): Seen[] {
  const last = seen.findLast(({ entity }) => entity.kind === 'person');
  return seen.map((s) => (s === last && s.sentence >= index - 1 ? { ...s, weight: s.weight + JUST_NAMED } : s));
}

/** What firms have and people have not. */
const OF_FIRM =
  /^其(?:股[份价权东票]|存款|业务|资产|产品|[子母分]公司|董事|高管|员工|门店|市值|营收|控股|旗下|债[务券权]|估值|上市|财报|年报|工厂|总部|官网|品牌|主[场帅]|球员|大股东|管理层|创始人|公告)/;

/** What people have and bodies have not: posts, kin, a party's card, and what a court does to them alone. */
const OF_PERSON =
  /^其(?:[^，。；：“”、的司团]{0,10}(?:[事裁席长理任记授师](?:及[^，。；]{1,8})?(?:的?(?:职务|职位|一职|之职|职权|头衔|席位))|党籍|公职)|职务|职位|公职|头衔|党籍|党内|(?:递交|提出|呈交)?的?(?:辞呈|辞职|请辞)|(?:作出|依法|决定|采取|执行|予以|实施)?(?:逮捕|拘留|刑拘|留置|出境|双规|取保|监视居住|羁押|高消费|人身)|妻|丈夫|父|母|儿子|女儿|家属|家人|胞|兄|弟|姐|妹|岳|前妻|前夫|生[父母]|继[父母子女]|养[父母子女]|亲[属友生]|配偶|遗孀|侄|外甥|生前|本人|个人|律师|辩护)/;

/**
 * Of whom 其 may be: a firm where the word behind it is a firm's, a person where it is a person's, and somebody of its
 * own sentence where one is named.
 */
function nearOwners(reading: string, seen: readonly Seen[], index: number, start: number): readonly Seen[] {
  const behind = reading.slice(start, start + OWNED_REACH);
  const kind = OF_PERSON.test(behind) ? 'person' : OF_FIRM.test(behind) ? 'organization' : undefined;
  const firms = kind ? seen.filter(({ entity }) => entity.kind === kind) : [];
  const fits = firms.length > 0 ? firms : seen;
  const own = fits.filter(({ sentence }) => sentence === index);
  return own.length > 0 ? own : fits;
}

/** Characters behind 其 that tell whose it is. */
const OWNED_REACH = 20;

/** What one has and gives away, and the verbs of it. */
const GIVES = /[将把以用拿]$|(?:出售|转让|减持|质押|抛售|卖出|卖掉|出让|让出|放弃)$/;
const OWN_SHARE =
  /^其(?:所?持有?的?|名下|手[中上里]|(?:全部|余下|剩余|部分|个人|直接|间接)?(?:持股|股[份权票]|表决权|投票权))/;

/** "周岚指出，何亦隐瞒了事实，其获得股权": of the subjects of what somebody says, where it has any. */
function saidOf(reading: string, { clauses }: Sentence, seen: readonly Seen[], start: number): readonly Seen[] {
  const said = clauses.findLast(
    (c) => c.end <= start && TELLS.test(reading.slice(Math.max(c.start, c.end - 12), c.end)),
  );
  const subjects = said ? seen.filter((s) => s.start >= said.end && s.weight > 2) : [];
  return subjects.length > 0 ? subjects : seen;
}
const TELLS = /(?:指出|表示|[声宣]?称|说|认为|透露|强调|坦言|介绍|回忆道?|指认|告诉[^，。]{1,8})$/;

/** Who hears both sides of a quarrel is neither. */
const NO_PARTY = /法院|法庭|审裁处|仲裁|检察|地检|公安|警|派出所|交易所|证监|监管|调查组|裁判所|委员会$/;

/** What it speaks for a subject that no other has stood behind since in the same sentence. */
const NEAREST = 0.6;

/** What it speaks for a woman that the text has called one; less, where the sentence has a subject of its own. */
const SURE_SEX = 1.5;
const LIKELY_SEX = 0.7;
/** What it speaks against somebody that their name is of the other. */
const UNLIKELY_SEX = -1.6;

/** Houses that put money into others, and firms that serve them. */
const FINANCIERS = /(?:资本|創投|创投|基金|投资|投資|证券|證券|律师事务所|律師行|会计师事务所|會計師行|咨询|顧問)$/;
/** What it speaks against one of them that it is the firm. */
const FINANCIER = -2;

/** Whom a pronoun means: one, two, or nobody. */
function choose(
  word: string,
  seen: readonly Seen[],
  index: number,
  women: ReadonlySet<FoundEntity>,
  men: ReadonlySet<FoundEntity>,
  fame: ReadonlyMap<FoundEntity, number>,
  byName: ReadonlyMap<FoundEntity, string>,
): FoundEntity[] {
  const isFirm = /公司|集团|行|机构|俱乐部/.test(word);
  const fits = ({ entity }: Seen) => {
    if (isFirm)
      return entity.kind === 'organization' && !/(?:董事会|法院|部|局|委员会|检察院|警方|检方)$/.test(entity.name);
    if (word === '双方') return entity.kind !== 'organization' || !NO_PARTY.test(entity.name);
    if (word === '其') return true;
    if (entity.kind !== 'person') return false;
    return word === '她' ? !men.has(entity) : word === '他' ? !women.has(entity) : true;
  };
  const scores = new Map<FoundEntity, number>();
  const subject = seen.findLast((s) => s.sentence === index && s.weight > 2 && s.entity.kind === 'person');
  // Whom the sentence before, or this one, is about, though the text does not say which sex they are.
  const rival = seen.findLast((s) => s.sentence >= index - 1 && s.weight > 2 && s.entity.kind === 'person');
  const isOpen = rival !== undefined && !women.has(rival.entity) && !men.has(rival.entity);
  for (const one of seen) {
    if (!fits(one)) continue;
    const near =
      one.weight -
      (index - one.sentence) * 1.2 +
      one.start / 1e7 +
      (one === subject && /^[他她]$/.test(word) ? NEAREST : 0);
    const sex =
      word === '她' && women.has(one.entity) ? (isOpen && one.entity !== rival.entity ? LIKELY_SEX : SURE_SEX) : 0;
    const known =
      (fame.get(one.entity) ?? 0) *
      (isOpen && one.weight < 1.2 && one.sentence === rival.sentence && one.sentence < index ? 0.5 : 1);
    const named = byName.get(one.entity);
    const guess = named !== undefined && /^[他她]$/.test(word) && named !== word ? UNLIKELY_SEX : 0;
    // "某资本领投。他离开公司": the firm, and not who put money into it.
    const financier = isFirm && FINANCIERS.test(one.entity.name) ? FINANCIER : 0;
    const person = word === '其' && one.entity.kind === 'organization' ? -0.6 : 0;
    scores.set(one.entity, Math.max(scores.get(one.entity) ?? -9, near + sex + guess + person + financier + known));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]).map(([entity]) => entity);
  if (word === '双方' || /人$/.test(word)) return ranked.length < 2 ? [] : latestTwo(seen.filter(fits));
  if (word === '他们' || word === '她们') return [];
  return ranked.slice(0, 1);
}

/**
 * The two named last, or the two of a sentence that names more who do something in it: "周岚想请来何亦，沈一反对，两人".
 * Where the last sentence names one alone, the other is whom an earlier one is about.
 */
function latestTwo(seen: readonly Seen[]): FoundEntity[] {
  const found: FoundEntity[] = [];
  const latest = [...seen].sort((a, b) => b.start - a.start);
  const last = latest[0]?.sentence;
  const doers = new Set(latest.filter((s) => s.sentence === last && s.weight > 2).map(({ entity }) => entity));
  if (doers.size === 2) return [...doers];
  for (const { entity, sentence } of latest) {
    if (sentence !== last || found.length === 2) break;
    if (!found.includes(entity)) found.push(entity);
  }
  const earlier = latest.filter((s) => !found.includes(s.entity));
  for (const { entity } of earlier.sort((a, b) => b.sentence - a.sentence || b.weight - a.weight)) {
    if (found.length === 2) break;
    if (!found.includes(entity)) found.push(entity);
  }
  return found;
}

sieveEach(
  GIVES,
  OWN_SHARE,
  TOLD,
  MARKED_DESCRIBED,
  SPEAKS_FOR,
  JUDGED,
  BY,
  COMES,
  KIN_BEHIND,
  PRONOUN,
  WOMAN_AFTER,
  WOMAN_BEFORE,
  MAN_AFTER,
  MAN_BEFORE,
  PREDICATE,
  HEAD,
);
