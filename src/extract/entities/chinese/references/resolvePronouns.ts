/**
 * Pronouns and stand-ins (他, 她, 其, 二人, 双方, 该公司, 公司) as mentions of whom they mean.
 *
 * Promises: a pronoun goes to the most salient earlier name of its paragraph or the one before: the subject of its
 * sentence first, then of the sentences before it; 她 and 他 part where the text tells who is a woman. What has no
 * likely owner is left alone. Does not know: grammar beyond the place of a name in its clause.
 */
import type { Document, Sentence, Span } from '../../../document.ts';
import type { EntityMention, FoundEntity } from '../../../findings.ts';
import { matchesOf, sieveEach } from '../../../sieve.ts';
import type { Tokens } from '../readTokens.ts';
import { isPlaceName } from '../words/places.ts';
import { chooseMeant, findHero, latestHolder, raiseLast, weighFame } from './chooseMeant.ts';
import { chooseElder, ELDER, findElders, isElder, tellsOfMany } from './elders.ts';
import { findDescribed } from './findDescribed.ts';
import { findDoer, isUndergone } from './findDoer.ts';
import { findSexes, type Sexes } from './findSexes.ts';
import { isOwnShare, nearOwners, saidOf } from './ownersOfQi.ts';
import { type Seen, Sighting, weighPlace } from './sightings.ts';
import { findJudge, type NamedPlace, speakerBefore, speakerBehind } from './speakerBeside.ts';
import { findHolders, isStandIn, TITLE_PATTERN, titleIn } from './titleHolders.ts';

const PRONOUN = new RegExp(
  `${/后者|他们|她们|双方|[二两]人|[他她](?!人(?:[的财钱物谋提造名手从处以请代牟]|[，。、；]|$))|该公司|该集团|该行|该机构|该俱乐部|(?<![母子该本各每企分总]|(?:成立|创办|创立|设立|注册|组建|开设)了?[^，。]{2,6})公司(?=[于已在将的对内也，]|[一-龥]{0,2}(?:创始人|董事|总裁|宣布|公告))|(?<![尤极与如若何及])其(?=[^他它中实次余间后冲])/.source}|${ELDER}|${TITLE_PATTERN}`,
  'g',
);

/** How many sentences on somebody is still meant. */
const REACH = 3;

/** 是他的岳父: whoever is so is not himself the one whose kin he is. */
const IS_OF = /(?:是|为|系)$/;
const KIN_BEHIND =
  /^的?(?:岳|养|继|生|祖|外|堂|表|胞|亲|前)?(?:父|母|爸|妈|妻|夫|子|女|儿|兄|弟|姐|妹|哥|叔|伯|舅|姑|姨|侄|甥|婿|媳|丈|同学|同窗|老师|恩师|学生|徒弟|搭档|上司|下属|部下|同事|老乡|好友)/;

/** 他的儿子, 他19岁的儿子, 他的公司. */
const OWNS_KIN = new RegExp(`^(?:的|[\\d一二三四五六七八九十]{1,3}岁的)|${KIN_BEHIND.source}`);
/** Characters behind a pronoun that tell whether it owns what they name. */
const OWNED_REACH = 20;

const SAYS_OF = /^(?:并|还|又|也|更|则|同时)?(?:说|称|认为|指|骂|怪|夸|赞|直言|形容|声称|直指|指出)$/;
/** Nobody calls himself "this man": "某甲说，这位教授…". */
const SAYS = /(?:[说称道指]|表示|认为|强调|反驳|回应|透露)[，：“]{1,2}$/;

/** "这位广东人": mostly who has just been introduced, here or in the sentence before, whatever their part in it. */
const FROM_PLACE = /^(?:这[名位]|\d{2}岁的)([\u3400-\u9fff]{2,5})人$/;

/** The words of bodies among the stand-ins. */
const OF_BODY = /公司|集团|行|机构|俱乐部/;

/** How far the reading of an article has come, and who has been seen until then. */
interface Scene {
  document: Document;
  tokens: Tokens;
  /** Every name, in order, and the first that has not been passed. */
  named: readonly NamedPlace[];
  next: number;
  /** Of these sentences. */
  seen: Seen[];
  /** Where everybody was seen last. */
  everSeen: Map<FoundEntity, number>;
  holders: ReturnType<typeof findHolders>;
  fame: ReadonlyMap<FoundEntity, number>;
  elders: ReadonlySet<FoundEntity>;
  /** The article tells of old people whom it does not name. */
  hasManyOld: boolean;
  sexes: Sexes;
  sentence: Sentence;
  index: number;
  /** Whom pronouns of the sentence at hand mean. */
  meantBy: Map<string, FoundEntity>;
}

/** A pronoun, a title or a description where it stands. */
interface StandIn extends Span {
  word: string;
  clause: Span | undefined;
  /** "这位…", "该…": told by what somebody is. */
  isDescribed: boolean;
  /** Something is done to whoever is meant. */
  isDone: boolean;
  /** It is no pronoun. */
  isTitle: boolean;
  /** The post that it names, or nothing. */
  title: string;
  /** The place in "这位广东人". */
  from: string | undefined;
}

export function resolvePronouns(document: Document, tokens: Tokens, entities: FoundEntity[]): void {
  const [first] = document.sentences;
  if (!first) return;
  const { reading } = document;
  const scene: Scene = {
    document,
    tokens,
    named: placesOfNames(entities),
    next: 0,
    seen: [],
    everSeen: new Map(),
    holders: findHolders(reading, entities),
    fame: weighFame(entities),
    elders: findElders(document, entities),
    hasManyOld: tellsOfMany(document),
    sexes: findSexes(reading, entities),
    sentence: first,
    index: 0,
    meantBy: new Map(),
  };
  for (const [index, sentence] of document.sentences.entries()) {
    scene.sentence = sentence;
    scene.index = index;
    resolveSentence(scene);
  }
  for (const entity of entities) entity.mentions.sort((a, b) => a.start - b.start);
}

const placesOfNames = (entities: readonly FoundEntity[]): NamedPlace[] =>
  entities
    .filter((e) => (e.kind === 'person' || e.kind === 'organization') && !e.isByline)
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);

function resolveSentence(scene: Scene): void {
  const { document, tokens, sentence, index } = scene;
  scene.seen = scene.seen.filter((s) => index - s.sentence <= REACH);
  scene.meantBy = new Map();
  for (const span of findStandIns(document.reading, tokens, sentence)) {
    passNames(scene, span.start, true);
    const word = document.reading.slice(span.start, span.end);
    const last = scene.named[scene.next - 1]?.mention.end ?? 0;
    if (last > span.start || (last === span.start && word.endsWith('人'))) continue;
    if (word === '后者') {
      const latter = scene.seen.findLast((s) => s.isNamed && s.entity.kind === 'person');
      if (latter) see(scene, span, latter.entity, false);
      continue;
    }
    const standIn = readStandIn(scene, span, word);
    if (!isName(scene, standIn)) addMentions(scene, standIn, ownersOf(scene, standIn));
  }
  passNames(scene, sentence.end, false);
}

/** Sees the names up to a place; those between sentences as of the one before, or not at all. */
function passNames(scene: Scene, to: number, seesBetween: boolean): void {
  const { named, sentence, index } = scene;
  while (scene.next < named.length && (named[scene.next]?.mention.start ?? 0) < to) {
    const { entity, mention } = named[scene.next++] as NamedPlace;
    const { start, end } = mention;
    if (start >= sentence.start) see(scene, mention, entity, true);
    else if (seesBetween)
      scene.seen.push({ start, end, entity, sentence: Math.max(0, index - 1), weight: 1, isNamed: true });
  }
}

function see({ document, sentence, index, seen, everSeen }: Scene, span: Span, entity: FoundEntity, isNamed: boolean) {
  everSeen.set(entity, span.start);
  seen.push(new Sighting(span, entity, index, isNamed, (s) => weighPlace(document.reading, sentence.clauses, s)));
}

function readStandIn({ document: { reading }, tokens, sentence }: Scene, span: Span, word: string): StandIn {
  const { start, end } = span;
  const clause = sentence.clauses.find((c) => c.start <= start && start < c.end);
  const from = isStandIn(word) ? undefined : FROM_PLACE.exec(word)?.[1];
  const title = titleIn(word);
  return {
    start,
    end,
    word,
    clause,
    isDescribed: /^(?:[这那]|该(?!公司|集团|行|机构|俱乐部))/.test(word),
    isDone: !isOwn(reading, start, word) && clause !== undefined && isUndergone(reading, tokens, clause, start, word),
    isTitle: title !== '' || from !== undefined || /^[该这那][名位个]?(?!公司|集团|行|机构|俱乐部)./.test(word),
    title,
    from,
  };
}

/** "某甲将其持有的股份卖给某乙": what is one's own. */
const isOwn = (reading: string, start: number, word: string): boolean => word === '其' && isOwnShare(reading, start);

/** Whether a title belongs to the name that stands in it or right behind it, or the place in it is none. */
function isName({ tokens, named, next }: Scene, { start, word, from, isTitle }: StandIn): boolean {
  if (from && !isPlaceName(from, tokens.tagOf(from))) return true;
  const inside = named[next];
  if (!isTitle || !inside || inside.mention.start > start + word.length) return false;
  // "这位前平煤集团董事长": the body in the title is the title's.
  return inside.entity.kind !== 'organization' || inside.mention.end >= start + word.length;
}

/** Whom a stand-in means: one, two, or nobody. */
function ownersOf(scene: Scene, standIn: StandIn): FoundEntity[] {
  const { document, seen, everSeen, holders, fame, sexes, meantBy } = scene;
  const { word, start, title } = standIn;
  if (isElder(word)) {
    const from = document.blocks[scene.sentence.block]?.start ?? start;
    return scene.hasManyOld ? [] : chooseElder(scene.elders, everSeen, seen, from);
  }
  const isPerson = /^[他她]$/.test(word);
  const doer = doerOf(scene, standIn);
  const speaker = isPerson ? speakerAt(scene, standIn) : undefined;
  const linked = /^[其他她]$/.test(word) ? ownerBeside(document.reading, seen, start) : undefined;
  const isOwner = linked !== undefined && isOwnedBehind(document.reading, standIn);
  const holder = title ? latestHolder(seen, everSeen, holders.get(title)) : undefined;
  const beside = holder ?? (isOwner ? linked : undefined);
  // "某甲与他针锋相对": who is linked with another is not that one.
  const nobody = [doer, speaker, isOwner ? undefined : linked];
  const owners = beside ? [beside] : chooseOwners(scene, standIn, othersThan(scene, standIn, nobody));
  // The same pronoun in one sentence means the same one.
  const again = isPerson && !beside ? meantBy.get(word) : undefined;
  if (again && again !== doer && again !== speaker && owners.length === 1) owners[0] = again;
  if (owners.length === 0 && isPerson)
    owners.push(...findHero(everSeen, start, fame, word === '她' ? sexes.men : sexes.women, speaker));
  return owners;
}

/** "某甲和他19岁的儿子", and not "某甲与他针锋相对": a pronoun behind a name and a small word is that one's where it owns what follows. */
const isOwnedBehind = (reading: string, { word, start }: StandIn): boolean =>
  word === '其' || OWNS_KIN.test(reading.slice(start + 1, start + OWNED_REACH));

/** Of those who may be meant the likeliest. */
function chooseOwners(scene: Scene, { word, start, from, isTitle }: StandIn, others: readonly Seen[]): FoundEntity[] {
  const { document, sentence, seen, index, sexes, fame } = scene;
  const choose = (as: string, among: readonly Seen[]) => chooseMeant(as, among, index, sexes, fame);
  if (isTitle) {
    // "这位广东人": mostly who has just been introduced.
    if (from) return choose('他', raiseLast(seen, index));
    return /^[该这那]/.test(word) ? choose(/女|影后/.test(word.slice(-3)) ? '她' : '他', others) : [];
  }
  if (word !== '其') return choose(word, others);
  return choose(word, nearOwners(document.reading, saidOf(document.reading, sentence, others, start), index, start));
}

/** Who does what is done to whoever is meant, and so is not meant. */
function doerOf({ document, seen, index, sentence }: Scene, { word, start, clause, isDone, isDescribed }: StandIn) {
  if (!clause) return undefined;
  const { reading } = document;
  const before = reading.slice(clause.start, start);
  const isKin = /^[他她其]$/.test(word) && IS_OF.test(before) && KIN_BEHIND.test(reading.slice(start + 1, start + 6));
  const kin = isKin ? seen.findLast((s) => s.start >= clause.start)?.entity : undefined;
  if (kin) return kin;
  // "某甲称赞某乙，说他是天才": of oneself one says 自己, or nothing.
  const isSaidOf = /^[他她]$/.test(word) && SAYS_OF.test(before);
  const isOthers = isDone || isSaidOf || (isDescribed && SAYS.test(reading.slice(clause.start - 5, start)));
  return isOthers ? findDoer(reading, seen, index, sentence.clauses, clause) : undefined;
}

const speakerAt = ({ document: { reading }, seen, named, next }: Scene, { start, clause }: StandIn) =>
  speakerBefore(reading, seen, start) ??
  speakerBehind(reading, named, next, start) ??
  (clause && findJudge(reading, seen, clause, start));

/** Everybody seen but who cannot be meant: `nobody`, and who is named beside the pronoun in its clause. */
function othersThan(
  { document: { reading }, seen, named, next }: Scene,
  { word, start, clause, isDescribed, isDone }: StandIn,
  nobody: readonly (FoundEntity | undefined)[],
): readonly Seen[] {
  const isInside =
    !isOwn(reading, start, word) &&
    clause !== undefined &&
    start > clause.start + 1 &&
    (isDescribed || isDone || reading[start + word.length] !== '的');
  const besides = /^[他她]$/.test(word) && clause ? namedBehind(reading, named, next, { start, end: clause.end }) : [];
  // "某甲将她停职": nobody does it to themselves, wherever else they are named.
  const self =
    clause && isDone && reading[start + 1] !== '的'
      ? seen.findLast((s) => s.start >= clause.start && s.weight >= 2)?.entity
      : undefined;
  const likely = isInside ? seen.filter((s) => s.start < clause.start || s.weight < 2) : seen;
  return likely.filter(({ entity }) => entity !== self && !nobody.includes(entity) && !besides.includes(entity));
}

function addMentions(scene: Scene, { start, end, word, isTitle }: StandIn, owners: readonly FoundEntity[]): void {
  const { document, sexes, meantBy } = scene;
  const isOne = owners.length === 1;
  for (const owner of owners) {
    const mention: EntityMention = {
      start,
      end,
      exact: document.text.slice(start, end),
      rule: 'pronoun',
      form: isTitle || OF_BODY.test(word) ? 'title' : 'pronoun',
    };
    owner.mentions.push(mention);
    if (isOne) see(scene, mention, owner, false);
    if (isOne) meantBy.set(word, owner);
    if (word === '她') sexes.women.add(owner);
    if (word === '他') sexes.men.add(owner);
  }
}

/** 某甲及其胞弟, 某公司与其董事长: of the one named directly before. */
function ownerBeside(reading: string, seen: readonly Seen[], start: number): FoundEntity | undefined {
  const link = /(?:以及|[及与和])$/.exec(reading.slice(Math.max(0, start - 2), start))?.[0].length;
  return link ? seen.findLast((s) => s.end === start - link)?.entity : undefined;
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

/** Who is named behind a pronoun in its own clause: whoever does something with or to them is another. */
function namedBehind(reading: string, named: readonly NamedPlace[], from: number, { start, end }: Span): FoundEntity[] {
  if (reading[start + 1] === '的') return [];
  const found: FoundEntity[] = [];
  for (let i = from; i < named.length && (named[i]?.mention.start ?? end) < end; i++)
    found.push((named[i] as NamedPlace).entity);
  return found;
}

sieveEach(KIN_BEHIND, PRONOUN);
