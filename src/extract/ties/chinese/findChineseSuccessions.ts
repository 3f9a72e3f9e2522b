/**
 * Who came after whom, told over several Chinese clauses: 某甲辞职，由某乙接任; 某甲、某乙走人，职位分别由某丙、某丁顶上.
 *
 * Promises: one comes after each who left, within a few clauses of the same paragraph; a seat that several hold at a
 * time has no successor; the one who goes on in an office takes nobody's place.
 */
import type { FoundRelationship } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import { isPost } from '../isPost.ts';
import type { Template } from '../templateOf.ts';
import { NOT_DONE } from './chineseActs.ts';
import type { ChineseClause, NameGroup } from './clauses/nameGroup.ts';

const LEAVES =
  /辞|离职|离任|离开|离队|卸任|卸下|退休|退任|退下|退位|下课|解雇|解聘|解职|免职|罢免|免去|撤职|停职|革职|去职|拔除|撤换|炒掉|被炒|开除|调离|调任|转任|落选|病逝|去世|过世|辞世|身故|病故|遇害|被捕|落马|出局|出走|下台|下野|逝世|离世|遇难|走人|甩手而去|拂袖而去|挂冠|扫地出门|倒台|垮台|引退|隐退|让贤|退居|退隐|出缺|辞世|病倒|中风|猝逝|猝死|暴毙|亡故|身亡|遇刺|骤逝|殉职|长逝|撒手人寰|驾鹤西|归西|退居幕后|退居二线|弃职|任满|届满|期满|退场|告老还乡|解甲归田|归隐|挂靴|挂印|让位|禅让|丢官|丢了(?:饭碗|官|乌纱|位子|帅位|职务|工作)|丢了差事|咽了?气|断气|合了?眼|卸甲|革出|收山|退[团队组社](?!伍)|跳船|交棒|交班|革去|撤除|卷铺盖|另谋高就|被(?:带走|留置|拘留|拘捕|刑拘)|失联|落网|不再(?:带队|执教|执掌|掌舵|掌管|任职|担任|出任|兼任|负责|主持|领军|挂帅)|被解约|(?:与|和|同|跟)[^，]{0,10}\ue000[^，]{0,4}(?:分手|分道扬镳|一拍两散|解约)|(?<!分钟|半场|受伤)被[^，]{0,8}(?:换下(?!场)|换掉|换走|拿下|撤下|请走|赶走|赶出|逐出|踢走|拉下|拉下马|弹劾|罢黜)|(?:失去|丢掉|丢了|交出|让出)[^，]{0,12}(?:职|位|座|席|权|长|裁|印|棒|符|教鞭)/u;
const TAKES =
  /(?:获任|获聘|受聘|就任)为?新(?:帅|掌门|任|一任|老板|当家|舵手|主席|总裁|校长|院长|行长|社长)|顶了上|补了[上进缺]|坐了上|接了?过[来去]|接了[^，]{0,4}班|扛起|接下|补进|成[为了][^，]{0,12}(?:新掌门|新任|新主人|新一任|接班人|掌门|新帅|新老板|新当家|新舵手|新主席|新总裁)|头把交椅|接任|接替|代理|接手|继任|接棒|接掌|接班|填补|代任|署理|递补|补位|补上|顶上|顶替|替补|接下|出任|担任|走马上任|上任|升任|升上|扶正|转正|暂代|暂摄|代行|代管|代掌|主持大局|接管|临时带队|带队|执教|执掌|接过|坐上|救火|上位|后脚|继位|续任|填补|挑起大梁|补缺|临危受命|上阵|挂帅|接印|当家|掌舵|主政|操盘|接[^，]{1,8}的班/u;
/** Posts that more than one may hold at a time. */
const SHARED_POST = /董事(?!长|会|局)|独董|(?<!法律)顾问|委员(?!会|长)|议员/u;

const TAKES_OVER =
  /^[^，]{0,16}?(?:(?:获任|获聘|受聘|就任)为?新(?:帅|掌门|任|一任|老板|当家|舵手|主席|总裁|校长|院长|行长|社长)|成[为了][^，]{0,12}(?:新掌门|新任|新主人|新一任|接班人|掌门|新帅|新老板|新当家|新舵手|新主席|新总裁)|头把交椅|接任|接替|接手|接棒|继任|接班|补位|补上|顶上|递补|接下|暂代|暂摄|暂行|代行|代管|代掌|临时带队|临时代理|临时主持|走马上任|接掌|上任|救火|填补|继位|挑起大梁|补缺|临危受命|顶替|扶正|转正|披挂上阵|署理|挂帅|接印|当家|掌舵|顶了上[来去]|顶上[来去]|上位|补了[上进缺]|坐了上[来去]|接了?过[来去]|接了班|扛起|补进|后脚|接过(?![^，]{0,6}(?:话|电话|采访|奖|证|信)))/u;
const RISES =
  /^[^，]{0,8}?(?:升任|出任|担任|获任|改任|转任|升为|当选|获选为?|兼任|继任|任)(?:新任|新)?(?<post>[\u4e00-\u9fff]{2,8}?)(?=$|[一之兼并及和、，])/u;
/** The one who goes is named by what is taken or accepted: 将他的职务拔除, 准了他的辞呈. */
const GIVES_UP = /^的[^，。]{0,8}(?:辞呈|辞职|请辞|辞任|离职|退休|职务|职位|董事长|主席|总裁|一职|头衔)/u;
const LETS_GO =
  /(?:接纳|接受|批准|同意|应允|受理|接到|收到|慰留|挽留)了?(?:\ue000的?|[^，。\ue000\ue001]{0,2})(?:请辞|辞职|辞呈|离职)/u;
const PARTS = /^[^，。\ue000\ue001]{0,4}(?:分手|分道扬镳|一拍两散|解约)/u;
const ACCEPTS = /(?:准|批准|接受|同意|应允|受理)(?:了)?\ue000的/u;
/** Somebody told of before: 这名司长被革职. */
const THIS_ONE = /^(?:但|而|不过)?(?:这[名位]|该[名位]|此人|当事人)/u;
const IS_WHO_TAKES =
  /^(?:(?:接过|接任|接替|接棒|接班|接印|接掌|递补|补位|代理|临时代理|接手|继任|顶替|取而代之|取代|代替|接下|接[^，]{0,8}班|补[^，]{0,6}缺|补上|顶上|顶缺|坐上|上位|上任|换上|收拾残局|收拾[^，]{0,6}(?:摊子|局面|烂局|败局)|站出来主持大局|填补空缺|填上空缺|补上空缺|扛起|挑起|出来主持)[^，]{0,10}的|继任者|继任人选?|接任者|接任人选?|接班人|接棒者|后任|继位者|取而代之者)(?:则|正|就|便|却)*(?:，)?(?:是|为|由|叫|名叫|名为)/u;
/** 帅印交到某乙手里, 位子归了某乙: a seat goes to somebody. */
const HANDED =
  /(?:职务?|位[子置]?|缺|[帅大]印|教鞭|棒子?|担子|重担|摊子|家业|衣钵|大权|权柄|权杖|交椅|席位?|重任|[长裁帅])(?:便|就|则|随即|随后|随之|也|已|最终|遂|又|却|临时|暂时|顺势|自然)*(?:交|落|归|转|传|移|轮|让|留)(?:到|给|于|在|入|由|属|与)?了?[^，。\ue000]{0,14}(?=\ue000)/u;
const REMOVES = /(?:罢免|解雇|解聘|开除|撤换|免去|解除)(?:了)?$/u;

/** Whether only posts that several hold are taken; 主席兼董事 is one that a single person holds. */
const isShared = (words: string) =>
  SHARED_POST.test(words) &&
  !/长|裁|主席|总经理|首席|CEO|行长|主任|社长/u.test(words.slice(0, words.search(SHARED_POST)));

const GOES_ALONG = /一同|一起|一道|一并|一块|陪同|跟着|跟随|随之|也跟|也随/u;

/** 将于下月接棒: a post that is filled has been filled, whatever its day. */
const ON_A_DAY = /将[于在自从][^，]{1,12}?(?=正式|接|继|出任|担任|上任|就任|履新|走马)/u;

/** Who left last, and how many clauses ago; several where they left together. */
export interface Leaver {
  entities: string[];
  start: number;
  clause: number;
  /** The clause that says so. */
  words: string;
  /** In the paragraph before. */
  isPast?: boolean;
}

const people = (g: NameGroup | null | undefined) =>
  (g?.members ?? []).filter((m) => m.kind === 'P').map((m) => m.entity);

/** What is done with whoever takes a post, up to where they are named. */
const APPOINTS = /(?:任命|委任|提名|指派|委派|起用|启用|换上|推举|选派|改派|派出)了?[^，。；\ue000\ue001]{0,10}$/u;

const IN_TURN = /分别|各自/u;

/** Who takes a place in a clause. */
function findTakers(clause: ChineseClause, subject: NameGroup | undefined, leaver: Leaver | null): string[] {
  const isWho = IS_WHO_TAKES.exec(clause.text);
  if (isWho)
    return people(
      clause.groups.find(
        (g) => g.start >= clause.start + isWho[0].length && people(g).some((p) => !leaver?.entities.includes(p)),
      ),
    );
  const handed = HANDED.exec(clause.text);
  if (handed && leaver)
    return people(clause.groups.find((g) => g.start >= clause.start + handed.index + handed[0].length));
  // 总裁某甲任命副总裁某乙接替: whoever is appointed takes over.
  const appointed = clause.groups.find(
    (g) => people(g).length > 0 && APPOINTS.test(clause.text.slice(0, g.start - clause.start)),
  );
  if (appointed) return people(appointed);
  // 某厂的某甲、某行的某乙分别填补两个空缺: each of them.
  const inTurn = IN_TURN.exec(clause.text);
  if (inTurn && TAKES.test(clause.text.slice(inTurn.index))) {
    const all = clause.groups.filter((g) => g.marker === '' && g.end <= clause.start + inTurn.index).flatMap(people);
    if (all.length > 1) return all;
  }
  const agent = clause.groups.find((g) => g.marker === 'agent' && people(g).length > 0);
  // 由某甲的长媳某乙接手: not the one whose kin it is.
  const meant = agent?.owns
    ? clause.groups.find((g) => g.start >= agent.end && !g.owns && people(g).length > 0)
    : agent;
  if (meant) return people(meant);
  const rest = clause.text.slice((subject?.end ?? clause.start) - clause.start);
  // 董事长某甲辞职，总经理某乙升任董事长: the same post.
  const post = RISES.exec(rest)?.groups?.post;
  const isSame = post !== undefined && leaver?.words.includes(post) && isPost(post);
  return TAKES_OVER.test(rest) || isSame ? people(subject) : [];
}

/** Those who take, each with the one whose place it is: in turn where as many left, else all of them the last one's. */
function pairInTurn(takers: readonly string[], gone: readonly string[]): [string, string][] {
  if (gone.length > 1 && takers.length === gone.length) return takers.map((t, i) => [t, gone[i] as string]);
  return takers.map((t) => [t, gone[0] as string]);
}

/** Whom a clause tells to go. */
function findGone(clause: ChineseClause, template: Template, subject: NameGroup | undefined, told: string | undefined) {
  const removed = clause.groups.find(
    (g) =>
      REMOVES.test(clause.text.slice(0, g.start - clause.start)) ||
      (g.owns && GIVES_UP.test(template.text.slice(g.end, g.end + 16))),
  );
  const isFree = clause.groups.every((g) => g.marker !== '' || g.owns || people(g).length === 0);
  // 总统将部长某甲免职: whom it is done to.
  const leaves = LEAVES.exec(clause.text)?.index ?? 0;
  const done = clause.groups.find((g) => g.marker === 'ba' && !g.owns && g.end - clause.start <= leaves);
  // 某队宣布与某甲分手: whom the body parts with.
  const parted = clause.groups.find((g) => g.marker === 'with' && PARTS.test(template.text.slice(g.end, g.end + 8)));
  const choices = [
    people(removed),
    people(done),
    subject ? [] : people(parted),
    THIS_ONE.test(clause.text) && told ? [told] : [],
    people(subject),
    isFree ? people(clause.carried).slice(0, 1) : [],
  ];
  return { removed, gone: choices.find((c) => c.length > 0) ?? [] };
}

/** Who left in the paragraph before is followed by none but whom the next says to be the one who took over. */
export const passParagraph = (leaver: Leaver | null): Leaver | null =>
  leaver && {
    entities: leaver.entities,
    start: leaver.start,
    clause: leaver.clause,
    words: leaver.words,
    isPast: true,
  };

/** Somebody takes the place that another left just before: 某甲辞职，由某乙接任. */
export function findSuccession(
  clause: ChineseClause,
  template: Template,
  index: number,
  leaver: Leaver | null,
  told: string | undefined,
): { found: FoundRelationship[]; leaver: Leaver | null } {
  const { text } = clause;
  const leaves = LEAVES.exec(text);
  const verb = TAKES.exec(text);
  // Where nobody leaves, and nobody is there who has left or is followed, nothing is told.
  if (!leaves && !(leaver && (verb || IS_WHO_TAKES.test(text) || HANDED.test(text)))) return { found: [], leaver };
  const subject = clause.groups.find((g) => g.marker === '' && !g.owns && people(g).length > 0);
  const takers = findTakers(clause, subject, leaver);
  const start = template.offsets[clause.start] as number;
  const { removed, gone } = leaves ? findGone(clause, template, subject, told) : { removed: undefined, gone: [] };
  // 某甲辞职由某乙接任: both in one clause.
  const isAtOnce =
    leaves && verb && leaves.index < verb.index && gone.length > 0 && !takers.some((t) => gone.includes(t));
  const before = isAtOnce ? { entities: gone, start, clause: index, words: text } : leaver;
  const hasOwn = clause.groups.some(
    (g) =>
      g.start > clause.start + (verb?.index ?? 0) &&
      people(g).some((p) => !takers.includes(p) && !before?.entities.includes(p)),
  );
  const reach = /职务|职位|一职|该职|[两二]职/u.test(text) ? 5 : 3;
  const isNext =
    before !== null &&
    index - before.clause <= reach &&
    (!before.isPast || IS_WHO_TAKES.test(text)) &&
    (verb !== null || IS_WHO_TAKES.test(text) || HANDED.test(text)) &&
    !hasOwn;
  const pairs =
    isNext && !NOT_DONE.test(text.replace(ON_A_DAY, '')) && !isShared(text.slice(verb?.index ?? 0))
      ? pairInTurn(takers, before.entities)
      : [];
  const found = pairs
    .filter(([source, target]) => source !== target)
    .map(
      ([source, target]): FoundRelationship => ({
        type: 'succeeded',
        source,
        target,
        rule: 'act-takes-the-place',
        evidence: [{ start: (before as Leaver).start, end: template.offsets[clause.end] as number }],
        events: [],
      }),
    );
  // Only one comes after each.
  if (!leaves || isAtOnce) return { found, leaver: found.length > 0 ? null : leaver };
  // 准了他的辞呈: not the one who accepts it, but the one who offered it before.
  const isAccepted = removed?.owns && clause.carried?.members.some((m) => m.entity === gone[0]);
  if (isAccepted && leaver && ACCEPTS.test(text)) return { found, leaver: { ...leaver, clause: index } };
  // 总统某甲接纳请辞: whoever lets somebody go stays.
  const isLetGo = LETS_GO.test(text) && people(subject).includes(gone[0] ?? '');
  if (isLetGo) return { found, leaver: leaver && { ...leaver, clause: index } };
  // 妻子一同退出: who goes with the other leaves no seat that is told of.
  if (leaver && GOES_ALONG.test(text) && index - leaver.clause <= 1)
    return { found, leaver: { ...leaver, clause: index } };
  if (gone.length === 0 || gone.some((g) => takers.includes(g))) return { found, leaver };
  return { found, leaver: { entities: gone, start, clause: index, words: text } };
}

sieveEach(APPOINTS, LETS_GO, HANDED, LEAVES, TAKES, TAKES_OVER, RISES, THIS_ONE, IS_WHO_TAKES, REMOVES, GOES_ALONG);
