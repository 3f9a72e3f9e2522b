/**
 * The names of a clause as groups: names that are told together ("A和B", "A公司董事长B") with the word that rules
 * them (被, 对, 与, 将 …) and whether the group only owns what follows ("A的飞机").
 *
 * Promises: groups stand in order and do not overlap; a name in brackets after a name is the same name.
 * Does not know: verbs.
 */
import { CharacterSet } from '../../characterSet.ts';
import type { Document, Span } from '../../document.ts';
import type { EntityMention, FoundEntity } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';

export interface Named extends EntityMention {
  entity: FoundEntity;
}

export const isPerson = ({ entity }: Named): boolean => entity.kind === 'person';

/**
 * `by` after 被, 遭, 由; `ba` after 将, 把; `with` after 与, 和; `to` after 对, 向; `other` after any other
 * preposition; `via` after 代表, 通过; `plain` where none stands.
 */
export type Marker = 'plain' | 'passive' | 'agent' | 'ba' | 'with' | 'to' | 'via' | 'other';

export interface Group extends Span {
  members: Named[];
  marker: Marker;
  /** Followed by 的 or the like: the owner of what comes next. */
  owns: boolean;
  /** "A的发言人": somebody who speaks for the group. */
  hasSpokesman: boolean;
}

const POST =
  /(?:法定代表人|法人代表|实际控制人|实控人|法人|董事长|主席|\*席|总裁|总经理|经理|行长|部长|省长|市长|县长|书记|总统|总理|首相|大臣|议员|议长|国王|女王|王子|公主|教皇|主教|法官|检察官|检察长|律师|教练|主帅|队长|球员|前锋|门将|后卫|中场|教授|院士|博士|校长|院长|所长|主任|研究员|科学家|学者|作者|医生|记者|编辑|导演|演员|歌手|作家|主编|创始人|掌门人|总监|高管|负责人|发言人|代表|董事|监事|理事长|理事|秘书长|秘书|主管|总管|会计|出纳|会长|社长|官|长|员|候选人|领袖|领导人|将军|司令|上将|中将|少将|大使|外长|防长|财长|被告|嫌犯|嫌疑人|男子|女子|父亲|母亲|妻子|丈夫|儿子|女儿|兄弟|哥哥|弟弟|姐姐|妹妹|前妻|前夫|遗孀|女友|男友|友|友人|同学|同事|同乡|搭档|校友|师兄|师弟|恩师|导师|学生|弟子|堂弟|堂兄|表弟|表哥|妻弟|姐夫|妹夫|女婿|岳父|继任者|前任|接班人|子|女|委员|特首|司长|局长|署长|处长|厅长|老板|东家|股东|巨头|公司|集团|机构|球队|俱乐部|媒体|法院|者|人|手|师|将|家|党|星)$/;
const CONJUNCTION = /^(?:、|和|与|及|以及|暨|同|跟|或|，以及|，和)/;
/** Words between a preposition and the name it rules. */
const LINK =
  '(?:当时的?|时任|前东家|前老板|前雇主|前股东|前主席|前任|前|旧|新|旗下的?|其旗下的?|其|子公司|全资子公司|控股的|所属的|老东家|东家|对手|母公司)?$';
const POSSESSIVE = /^(?:旗下|麾下|名下|手下|阵营|的)/;
const SPOKESMAN = /^(?:的|方面的?)?(?:新闻)?(?:发言人|代理律师|律师|代表|经纪人|公关)|^(?:一方|方面)(?![的面向])/;
const MARKERS: readonly (readonly [Marker, RegExp])[] = [
  ['passive', /(?:(?:被|遭到?|遭受)[^，。、的了\d]{0,3}|[获受](?:时任|前)?)$/],
  ['agent', /(?<![为理缘事自经来因])由[^，。、的了\d]{0,3}$/],
  ['ba', /(?:(?<!即)将|把)[^，。、的了\d]{0,2}$/],
  [
    'with',
    new RegExp(
      `(?:(?<![概效比汇利税频速机])率[领同]?|带领|与(?!会)|同(?![日年月时样一案意事学伴乡僚胞伙行窗门龄辈名类志])|跟(?!随)|和(?!平|解|谈)|连同|联合|携手|联手|[夥伙]拍|拉上|会同|偕同?|伙同|(?<![制节签预合条解违履赴大公契协盟誓])约(?!旦|翰|瑟|书|克|尔|有|定|谈|束|为|占|莫|见|会|[\\d一二三四五六七八九十百千万半])|邀约|约请)(?:[^，。、的了在后已曾]{0,6}$|${LINK})`,
    ),
  ],
  [
    'to',
    new RegExp(
      `(?:(?<![反相面绝核校应])对(?![手方此外])|向(?!来)|给|针对|就(?!此|是)|对于|朝|前往|来到|走进|赶到|登门到?|致函|致信|致电)(?:[^，。、的了在后已曾]{0,6}$|${LINK})`,
    ),
  ],
  [
    'via',
    new RegExp(
      `(?:(?<!法定|法人)代表(?!人)|通过|透过|委托|(?<![已曾历财神途])经(?![理营济过历费手])由?|授权)(?:其|其?代表)?(?:[^，。、的了在后已曾]{0,4}$|${LINK})`,
    ),
  ],
  [
    'other',
    new RegExp(
      `(?:(?:在|从|于|至|到)(?:[\\u4e00-\\u9fff]{2,4}[省市县区州]){0,2}|在|从|自|应|因|因为|由于|为|为了|替|受|据|根据|按|以|用|经|随|随着|比|于|至|到|除|除了|距|距离|包括|作为|关于|有关|接近|来自|逃离)${LINK}`,
    ),
  ],
];

/**
 * The name as the clause has it. A pronoun, a bare surname or what a scrape left of a name says nothing to whoever reads
 * a title alone: for those the shortest form that the article uses and that is still a name.
 */
export function nameOf({ form, exact, entity }: Named): string {
  if (form !== 'pronoun' && form !== 'title' && form !== 'damaged' && exact.length > 1) return exact;
  const short = entity.aliases
    .filter((a) => /^[\u3400-\u9fff]{2,}$/.test(a) && !/^[老小阿].$|^.[氏某总總董导導]$/.test(a))
    .sort((a, b) => a.length - b.length)[0];
  return short && short.length < entity.name.length ? short : entity.name;
}

/** All mentions that may take part in an event, in order; of nested ones the longest. Bylines take part in nothing. */
export function listMentions(entities: readonly FoundEntity[]): Named[] {
  const all = entities.flatMap((entity) =>
    entity.mentions.map(({ start, end, exact, rule, form }): Named => ({ start, end, exact, rule, form, entity })),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Named[] = [];
  for (const mention of all) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end || isSharedWord(last, mention)) kept.push(mention);
  }
  return kept;
}

/** Whether one word stands for both: "三个哥哥". */
const isSharedWord = (a: Named, b: Named) =>
  a.start === b.start && a.end === b.end && a.entity !== b.entity && a.form === 'pronoun' && b.form === 'pronoun';

/** Whether somebody can take part: a person or an organization that is not in a byline. */
function canAct({ entity }: Named): boolean {
  return (entity.kind === 'person' || entity.kind === 'organization') && !entity.isByline;
}

/** End of a mention with the bracket that follows it, if that only repeats the name or gives another. */
function endWithBracket(reading: string, end: number, limit: number): number {
  const bracket = /^\s?[（(][^（）()]{0,60}[）)]/.exec(reading.slice(end, Math.min(limit, end + 64)));
  return bracket ? end + bracket[0].length : end;
}

const known = new WeakMap<FoundEntity, Map<number, Span[]>>();

/** The posts set beside an entity's names, by where they end; kept, since each of its names asks. */
function postsByEnd(entity: FoundEntity): Map<number, Span[]> {
  const kept = known.get(entity);
  if (kept) return kept;
  const posts = new Map<number, Span[]>();
  for (const post of entity.appositions) posts.set(post.end, [...(posts.get(post.end) ?? []), post]);
  known.set(entity, posts);
  return posts;
}

/** Where the apposition before a name begins: the posts that the entity finder set beside it, else the name itself. */
function startWithPost(named: Named, from: number): number {
  if (named.entity.appositions.length === 0) return named.start;
  const posts = postsByEnd(named.entity);
  for (let end = named.start; end >= named.start - 2; end--) {
    const own = posts.get(end)?.find((post) => post.start >= from);
    if (own) return own.start;
  }
  return named.start;
}

/** A short description of the next name: nothing in it is a verb's or a preposition's. */
const PLAIN_NOUN = /^[^，。；、：“”的了在是被将把对向与和由让使给从不没说称为于到以及则也又就都并]{1,5}$/;

/** "周、沈、何": a name in the row that nobody knows does not end it. */
const UNKNOWN_BETWEEN = /^(?:[\u4e00-\u9fff·]{1,6}、){1,3}$/;

const isConjoined = (gap: string) => {
  const rest = gap.replace(CONJUNCTION, '');
  return (
    rest !== gap &&
    (rest === '' ||
      rest === '其' ||
      UNKNOWN_BETWEEN.test(rest) ||
      // "周岚、已改任副会长的何亦": who the next one is.
      /^[^，。；、“”]{2,14}的$/.test(rest) ||
      (rest.length <= 16 && !/[，。；]/.test(rest) && (POST.test(rest) || PLAIN_NOUN.test(rest))))
  );
};

/** A post at the body named before, in a row of posts. */
const HELD_POST =
  /^[^，。；的]{0,8}(?:委员|书记|部长|局长|厅长|处长|主任|主席|常委|秘书长|董事长?|监事|总裁|总经理|经理|会长|理事|院长|校长|所长|行长|社长|代表|教授|研究员|顾问|成员|负责人|创始人|合伙人|总监|CEO)、$/;

/** Words of posts and bodies that hold a character which by itself is a small word or a verb: "数据经理", "商会会长". */
const HOLDS_SMALL =
  /数据|证据|后勤|后卫|会长|会计|会员|社会|董事会|监事会|委员会|理事会|执委会|常委会|[工商协学公议]会|联合会|基金会|同业会|对外|对冲|不动产|在线|受托|获奖|已故|与会|为首|及合规|法律及/g;

/** "北山集团谈判代表周岚": the post, and not the verb. */
const DELEGATE =
  /^(?:首席|谈判|高级|全权|常驻|驻[^，。]{1,4}|职工|员工|股东|法定|销售|学生|工会|投资者|法律|驻地)?代表$/;
const isDelegate = (of: Named, gap: string, next: Named) =>
  of.entity.kind === 'organization' && next.entity.kind === 'person' && DELEGATE.test(gap);

/** A gap that makes the first name a part of the second: "A" + "董事长" + "B". */
const isModifier = (gap: string, next: Named, postStart: number, gapStart: number) =>
  next.entity.kind === 'person' &&
  gap.length <= 24 &&
  !/[，。；、]/.test(gap) &&
  // "时任长河集团副总裁的周岚"
  (gap === '' || gap === '的' || postStart <= gapStart + 1 || POST.test(gap.replace(/的$/, ''))) &&
  !/^[率携偕]|^[约邀请逼劝骂救陪派荐告见访怨催托娶嫁追炒换斥批怼喊叫送带领帮骗]$|(?:提拔|推荐|推举|推选|保荐|委派|委任|指派|指定|选派|选定|聘任|钦点|起用|重用|收养|抚养|领养|指控|检举|告发|拘捕|拘留|传召|传唤|约谈|拘提|裁定|判处|判令|聘用|续聘|邀请|力邀|撤换|换上|换下|开除|免去|罢免|解雇|辞退|举报|揭发|控告|状告|怒批|痛批|痛斥|称赞|赞扬|力挺|支持|反对|联合|联手|携手|陪同|逼迫|迫使|勒令|击败|战胜|顶替|随即|随后|旋即|当天|同日|昨[天日]|今[天日]|曾经|先后|同时|一同|一起|正式|再次|再度|突然|立即|率先|公开|迎娶|嫁给|找来|请来|挖来|拉上|买下|收购|透过|通过|代表|委托|委由|授权|经由|任命|提名|起诉|逮捕|指责|接替|取代|批评|会见|聘请|质问|求见|称|说|表示|否认|[是替帮被遭由对向将把为与在后曾已了又再就也不从以于据让使给跟及会赴抵到受获仍亦则皆均])/.test(
    gap.replace(HOLDS_SMALL, ''),
  );

/** The groups of a stretch of text. `mentions` are all of the article, in order; `verbs`: what tells of a deed there. */
export function findGroups(
  { reading }: Document,
  span: Span,
  mentions: readonly Named[],
  verbs: readonly Span[] = [],
): Group[] {
  const groups: Group[] = [];
  let last: Last | null = null;
  for (const named of mentions) {
    if (named.start < span.start || named.end > span.end || !canAct(named)) continue;
    const group = groups.at(-1);
    if (group && last && named.start === last.named.start && named.end === last.named.end) {
      group.members.push(named);
      continue;
    }
    if (group && named.start < group.end) continue;
    const postStart = startWithPost(named, last?.end ?? span.start);
    const end = endWithBracket(reading, named.end, span.end);
    if (!last || !isTakenIn({ reading, span, groups, last, verbs }, named, postStart, end))
      groups.push({
        start: Math.max(span.start, postStart),
        end,
        members: [named],
        marker: 'plain',
        owns: false,
        hasSpokesman: false,
      });
    last = { end, named };
  }
  for (const [i, group] of groups.entries()) finishGroup(reading, span, group, groups[i - 1]);
  for (const group of groups) if (isSession(reading, group)) group.marker = 'other';
  groups.forEach((group, i) => {
    passOn(reading, group, groups[i + 1]);
  });
  return groups;
}

/** The name before, and where it ends with its bracket. */
interface Last {
  end: number;
  named: Named;
}

/** "张三等五人" */
const AND_OTHERS = /^等(?:共?\s?(?:\d+|[一二两三四五六七八九十百多数几]+)?余?(?:名|位|个|家|人)?)?$/;

/** Takes a name into the group before it where they are told together, or where it is whom that one only describes. */
function isTakenIn(
  {
    reading,
    span,
    groups,
    last,
    verbs,
  }: {
    reading: string;
    span: Span;
    groups: readonly Group[];
    last: Last;
    verbs: readonly Span[];
  },
  named: Named,
  postStart: number,
  end: number,
): boolean {
  const group = groups.at(-1);
  if (!group) return false;
  const gap = reading.slice(last.end, named.start);
  const isSame = last.named.entity === named.entity && gap.trim() === '';
  if (AND_OTHERS.test(gap) && gap.length > 1) {
    group.end = end;
    return true;
  }
  if (isConjoined(gap) || isPairOfSurnames(gap, last.named, named)) {
    group.members.push(named);
    group.end = end;
    return true;
  }
  if (isSame) {
    group.end = end;
    return true;
  }
  const marker = () => markerOf(reading.slice(span.start, group.start));
  // "支持何亦的周岚": his name is the verb's, and she is not his; so where the verb stands between them, "将何亦解职的董事周岚".
  const isObject =
    (groups.length === 1 &&
      gap.endsWith('的') &&
      verbs.some((v) => group.start - v.end <= 1 && v.end <= group.start)) ||
    (verbs.some((v) => v.start >= last.end && v.end < named.start) && marker() === 'ba');
  if (isObject || !(isDelegate(last.named, gap, named) || isModifier(gap, named, postStart, last.end))) return false;
  group.members.pop();
  group.members.push(named);
  if (gap.startsWith('的') && marker() === 'other') group.start = postStart;
  group.end = end;
  return true;
}

/** "周何之争": two by their surnames alone. */
const isPairOfSurnames = (gap: string, ...pair: readonly Named[]): boolean =>
  gap === '' && pair.every((m) => m.form === 'surname' && m.end - m.start === 1);

/** What rules a group rules the next one, where the first only tells whose or what the next is. */
function passOn(reading: string, group: Group, next: Group | undefined): void {
  // "周岚由何亦任命接任": whoever appoints does it to the subject.
  const given =
    group.marker === 'agent' && !group.owns ? GIVES_POST.exec(reading.slice(group.end, group.end + 10)) : null;
  if (given && next?.start !== group.end + given[0].length) group.marker = 'passive';
  if (!next) return;
  // "对中央委员会原委员、某省委原书记周岚": where somebody has held a post, and no more.
  const isOrganization = group.members.every((m) => m.entity.kind === 'organization');
  if (isOrganization && HELD_POST.test(reading.slice(group.end, next.start))) {
    group.owns = true;
    if (next.marker === 'plain') next.marker = group.marker;
    return;
  }
  const gap = group.marker === 'plain' ? '' : reading.slice(group.end, next.start);
  if (!/^[^，。、；]{1,10}的(?:[^，。、；的]{0,6})$/.test(gap)) return;
  group.owns = true;
  // "对何亦在总局时的副手周岚": what rules the owner rules whom they are of.
  if (next.marker === 'plain' && OF_TIME.test(gap)) next.marker = group.marker;
}

/** What is done to the one who gets a post, behind whoever does it. */
const GIVES_POST =
  /^(?:正式|直接|亲自|亲手|当场|再度|再次|一手|共同|联名)?(?:任命|提名|委任|指派|委派|推荐|推举|钦点|指定|举荐|保荐|提拔|拔擢|册封|聘任|选派)(?!案|书|状|权|人)了?/;

/** "主席明天中常会请辞": where and when it is done, unless the meeting itself decides. */
const SESSION = /^(?:中常会|中执会|中评会|院会|行政院会|股东大?会|党代会|全代会|记者会|例会)$/;
const DECIDES =
  /^[^，。；]{0,8}(?:决定|决议|议决|通过|核定|核备|备查|推举|推选|选出|同意|批准|否决|追认|拍板|召开|举行|开会|改选|罢免|任命|提名|确认|敲定|讨论|审议)/;
const isSession = (reading: string, { members, start, end, marker }: Group): boolean =>
  marker === 'plain' &&
  members.every((m) => SESSION.test(reading.slice(m.start, m.end))) &&
  /(?:[天日月晚午]|[周期][一二三四五六日天])$/.test(reading.slice(Math.max(0, start - 2), start)) &&
  !DECIDES.test(reading.slice(end, end + 14));

/** "在总局时的副手": what one had there. */
const OF_TIME = /^(?:在[^，。的]{1,8}(?:时|期间)|当年|昔日|手下|身边)的[^的]{0,6}$/;

/** "遭“大富豪”张子强绑架": what somebody is called stands before the name. */
const NICKNAME = /[“"][^“”"，。]{1,8}[”"](?:之称的?)?$/;

/** What no post before a name has in it. */
const NOT_IN_POST = new CharacterSet(
  '，。、的被由对向与和将把在 \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);
const LONGEST_POST = 10;

/** The characters that may be a post, up to the end of a text. */
function lastWords(before: string): string {
  const { length } = before;
  let from = length;
  while (
    from > 0 &&
    length - from < LONGEST_POST &&
    (!NOT_IN_POST.hasCode(before.charCodeAt(from - 1)) || opensRival(before, from - 1))
  )
    from--;
  return before.slice(from);
}

/** "对手长河集团董事长": a word that begins as "to" does. */
const opensRival = (before: string, at: number): boolean => before[at] === '对' && before[at + 1] === '手';

/** "她向分管财务的周岚": what somebody is, between the word that rules them and the name. */
const RULES_DESCRIBED =
  /(?:由|把|对(?![手方])|向|给|与|和|同|跟|替)(?=[^，。；：“”、把对向给与的]{2,14}的[^，。；：“”、的]{0,6}$)/;

/** What rules a name over a description, where somebody stands before it: "对公司不满的周岚" is hers alone. */
function markerOfDescribed(between: string): Marker | null {
  const ruled = RULES_DESCRIBED.exec(between);
  return ruled ? markerOf(between.slice(0, ruled.index + 1)) : null;
}

function finishGroup(reading: string, span: Span, group: Group, last: Group | undefined): void {
  const before = reading.slice(span.start, group.start).replace(NICKNAME, '');
  const post = lastWords(before);
  const bare = POST.test(post) ? before.slice(0, before.length - post.length) : before;
  group.marker = markerOf(before) ?? (bare === before ? 'plain' : (markerOf(bare) ?? 'plain'));
  if (group.marker === 'plain' && last?.marker === 'plain' && !last.owns)
    group.marker = markerOfDescribed(reading.slice(last.end, group.start)) ?? 'plain';
  const after = reading.slice(group.end, Math.min(span.end, group.end + 12));
  if (/^(?:为首|领衔|为代表|牵头)/.test(after)) group.marker = 'plain';
  // "由父亲陪同出庭": who comes along does not do it.
  if (group.marker === 'agent' && /^(?:等[^，。]{0,4})?(?:陪同|陪伴|陪着|搀扶|护送|簇拥)/.test(after))
    group.marker = 'with';
  if (/^(?:等[^，。]{0,6})?在内的?/.test(after) && /(?:包括|包含|含|连同)$/.test(before)) group.marker = 'plain';
  // "因周岚承诺不裁员": the reason is a clause of its own, and she is its subject.
  if (group.marker === 'other' && BECAUSE.test(bare) && !/^(?:[的而，、和与及]|等|一?案)/.test(after))
    group.marker = 'plain';
  const board = group.members.every((m) => m.entity.kind === 'organization') ? OF_BOARD.exec(after) : null;
  if (board) group.end += board[0].length;
  group.hasSpokesman = !board && SPOKESMAN.test(after);
  group.owns = !board && !group.hasSpokesman && POSSESSIVE.test(after);
}

/** "长河的临时董事会": a body's board is the body. */
const OF_BOARD =
  /^的(?:临时|新任?|旧|全体|独立|[三五七九十]人)?(?:董事会|监事会|理事会|股东大?会|管理层|高层)(?!成员|主席|秘书|席位|会议|决议|内|里|中|上|和|与|的)/;

const BECAUSE = /(?:因为?|由于|鉴于)$/;

function markerOf(before: string): Marker | null {
  for (const [marker, pattern] of MARKERS) if (pattern.test(before)) return marker;
  return null;
}

sieveEach(
  DECIDES,
  GIVES_POST,
  RULES_DESCRIBED,
  POST,
  CONJUNCTION,
  POSSESSIVE,
  SPOKESMAN,
  NICKNAME,
  OF_BOARD,
  ...MARKERS.map(([, pattern]) => pattern),
);
