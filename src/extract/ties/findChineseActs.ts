/**
 * Ties from what Chinese clauses say that somebody did to somebody; the verbs are in chineseActs.ts.
 *
 * Promises: nothing from a clause that denies, plans or only supposes the deed; the passive turns the two sides.
 */
import type { Document } from '../document.ts';
import type { FoundRelationship } from '../findings.ts';
import { createWordFinder } from '../findWords.ts';
import type { ChineseAct } from './acts/chineseAct.ts';
import { kindOfName } from './bodyKinds.ts';
import { CHINESE_ACTS, NOT_DONE } from './chineseActs.ts';
import { DOES_TO } from './chinesePostWords.ts';
import { findSuccession, type Leaver, passParagraph } from './findChineseSuccessions.ts';
import { isAccuser } from './findEventTies.ts';
import { isPost } from './isPost.ts';
import { type ChineseClause, type NameGroup, PLURAL, readClauseNames } from './readClauseNames.ts';
import type { BodyFinder } from './salientOrganization.ts';
import { namesBySentence, PERSON, type PlacedName, type Template } from './templateOf.ts';

const findVerbs = createWordFinder(
  CHINESE_ACTS.map((act) => act.verbs.split(/\|(?![^[(]*[\])])/u).sort((a, b) => b.length - a.length)),
);
const PASSIVE = /(?:被|挨|遭到?|遭受|受到|获)[^，。的]{0,8}$/u;
const TIME_OR_ADVERB =
  /\d+|[一二两三四五六七八九十几半数]+|[年月日号天周星期时分]|(?:去|今|前|明|昨|当|同|本|上|下|次|翌|隔)[年月日天晚周]|底|初|中旬|上旬|下旬|凌晨|早上|上午|中午|下午|傍晚|晚间|深夜|之?[前后]|内|此|随[后即]|也|又|还|再|次|曾经?|已经?|均|都|正式|公开|一致|最终|终于|随后|首次|分别|先后|相继|突然|则|便|就|才|仅|并|且|而|但|可|不过|然而|更|最|很快|不久|即|当场|当众|点名|强烈|严厉|多次|连续|一度|其后|于是|因此|结果|甚至|共同|联名|一起|与|和|同|跟|向|对|把|将|被|遭|以|于|在|了|着|过|地|的|其|自己|个|多|主动|亲自|宣布|决定|选择|表示|声明|发表|明确|直接|高调|正|双双|大举|累计|全部|悉数|夏|秋|冬|春|季|至|到|从|起|由|”|“|\s/gu;

/** What somebody does to be heard, before they say it: 临走前发长文炮轰, 接受采访时批评. */
const UTTERS =
  /(?:临走前|临别时|当庭|庭上|会上|会后|席间|事后|私下|书面|口头|匿名|实名|透过律师|通过律师|委托律师)|(?:发|撰|写|开|召开|举行|接受|受|致|登|上|刊登|发起|出席|录制|公布|提交|递交|做客)[^，的]{0,8}?(?:文|信|函|声明|帖|推|微博|视频|记者会|发布会|记者|采访|专访|访问|访|节目|直播|公告|报告|书|会|电邮|邮件)(?:时|中|里|后|上|内)?/gu;

/** Whether what stands before a verb, marked names left out, has no subject of its own. */
function isEmptyBefore(clause: ChineseClause, template: Template, verbStart: number): boolean {
  let words = template.text.slice(clause.start, verbStart);
  words = words.replace(/(?:因|为|据|在|以|于|从|按|凭|作为|代表)[^，]*$/u, '');
  words = words
    .replace(/[\ue000\ue001]/gu, '')
    .replace(UTTERS, '')
    .replace(TIME_OR_ADVERB, '');
  return words.length <= 2;
}

const idsOf = (group: NameGroup | null | undefined, side: ChineseAct['source']): string[] =>
  (group?.members ?? []).filter((m) => side === 'X' || m.kind === side).map((m) => m.entity);

const OBJECT_OF =
  /(?:取代|接替|代替|收购|击败|会见|指责|批评|继任者|任命|提名|代表|离开|加入|创办|创立|加盟|退出|投资|入股|任职|就职|进入|执掌|控制|辞去|卖掉|告别|出售|起诉|控告|指控|调查|解雇|开除|罢免|逮捕|拘留|邀请|拜访|访问|联合|带领|率领|效力|供职|服务)(?:了|过|于)?$/u;
/** Whether a name is what an earlier verb of the clause is done to. */
const isObject = (text: string, group: NameGroup) =>
  OBJECT_OF.test(text.slice(Math.max(0, group.start - 6), group.start));

/** 邀请某甲加盟: who is invited joins. */
const PIVOT =
  /(?:邀请|力邀|邀|说服|劝说|劝|推荐|安排|派遣?|委派|介绍|动员|鼓励|批准|允许|招揽|协助|帮助|吸引|让|令|促使|迫使)(?:了)?(?:[^，。的\ue000\ue001]{0,6})$/u;
const COMES_AND_GOES: ReadonlySet<string> = new Set(['joined', 'left', 'founder_of']);
/** Deals are their companies': "某公司董事长某甲宣布收购". */
const COMPANY_DEEDS: ReadonlySet<string> = new Set(['acquired', 'invested_in']);

type NameOf = (entity: string) => string;

const isCourtGroup = (group: NameGroup, nameOf: NameOf) =>
  group.members.some((m) => kindOfName(nameOf(m.entity)) === 'court');

interface Sides {
  sources: string[];
  targets: string[];
}

/** What the clauses around one bring to it. */
interface Surroundings {
  /** Whom the next clause begins with. */
  next: NameGroup | undefined;
  nextText: string;
  /** The authority that the sentence told of last. */
  authority: NameGroup | undefined;
  /** The clause before, in the same sentence. */
  previous: ChineseClause | undefined;
  /** The firm that is told of before a place of the template. */
  firmBefore: (place: number) => string | undefined;
  /** Those whom the next clause adds to one who stands at the end of this: 拘捕某甲，以及会计师某乙. */
  further: (object: NameGroup) => readonly NameGroup[];
  /** Whom the sentence has told somebody acts for. */
  represented: NameGroup | undefined;
}

/** What may stand behind a verb that does not name whom it is done to: 批评说. */
const TAIL = /^(?:说|道|称|指出?|了|过|着|表示|认为|问|写道|[“”「」])*$/u;
/** Characters of words behind a verb that does not name whom it is done to: 批评说. */
const LONGEST_TAIL = 3;

/** Whether what is told of somebody is what the verb has to tell of them. */
const saysIt = ({ nextClause, nextNot }: ChineseAct, text: string) =>
  (!nextClause || nextClause.test(text)) && !nextNot?.test(text);

/** 某甲质疑，公司造假: with nobody behind the verb, it is done to whom the next clause begins with. */
function findReachedOn(
  act: ChineseAct,
  clause: ChineseClause,
  to: number,
  { text }: Template,
  { next, nextText }: Surroundings,
) {
  if (
    !act.reachesOn ||
    !next ||
    !saysIt(act, nextText) ||
    (act.nextClause ? clause.end - to > 1 : !TAIL.test(text.slice(to, clause.end))) ||
    clause.groups.some((g) => g.start >= to)
  )
    return;
  // 法院宣判，某厂的会计: what belongs to somebody is not tried as them.
  return act.isOfficial && (next.owns || next.members.every((m) => m.kind === 'O')) ? undefined : next;
}

function findSides(
  act: ChineseAct,
  clause: ChineseClause,
  template: Template,
  from: number,
  to: number,
  nameOf: NameOf,
  around: Surroundings,
): Sides | null {
  const { authority, represented, previous, firmBefore } = around;
  if (act.isBehind) return findHolder(act, clause, to, firmBefore);
  const before = clause.groups.filter((g) => g.end <= from);
  const plain = before.filter((g) => g.marker === '' && !g.owns && !isObject(template.text, g));
  const beforeText = template.text.slice(clause.start, from);
  const own =
    plain.findLast((g) => idsOf(g, act.source).length > 0) ??
    plain.at(-1) ??
    findRepresented(act, before, template, from);
  const isCarried = PLURAL.test(beforeText)
    ? (clause.carried?.members.length ?? 0) > 1
    : isEmptyBefore(clause, template, from);
  const head = own ? null : findHead(act, clause, template, from, to);
  const isLegal = act.type === 'legal_action_against';
  const acted = isLegal
    ? (before.findLast((g) => g.marker === 'for') ?? (before.length === 0 ? represented : undefined))
    : undefined;
  const official = act.isOfficial && !own ? authority : undefined;
  const appointed = act.type === 'succeeded' && !own && isCarried ? findAppointed(previous) : undefined;
  const pivot = COMES_AND_GOES.has(act.type)
    ? before.findLast((g) => PIVOT.test(template.text.slice(clause.start, g.start)) && idsOf(g, 'P').length > 0)
    : undefined;
  const subject = pivot ?? acted ?? official ?? own ?? appointed ?? head ?? (isCarried ? clause.carried : null);
  if (act.meansTold) {
    const told = clause.carried;
    return { sources: idsOf(own, act.source), targets: told && told !== own ? idsOf(told, act.target) : [] };
  }
  if (act.takesBefore) {
    const done = before.findLast((g) => g.marker !== '' && g.marker !== 'agent' && !g.owns);
    return { sources: idsOf(subject, act.source), targets: idsOf(done, act.target) };
  }
  const agent = before.findLast((g) => (g.marker === 'by' || g.marker === 'agent') && !g.owns);
  // 为某甲站台 is no passive.
  const isFor = act.type === 'supported' && agent && template.text[agent.start - 1] === '为';
  const isPassive = (agent?.marker === 'by' && !isFor) || PASSIVE.test(beforeText);
  if (act.isMutual) return findMutual(act, clause, subject, from, to, isCarried);
  if (isPassive && (act.isTurned || !COMES_AND_GOES.has(act.type))) {
    const by = agent ?? null;
    if (!by) return null;
    const done =
      before.findLast((g) => g !== by && g.marker === '' && (!g.owns || act.takesOwner) && g.end <= by.start) ??
      head ??
      clause.carried;
    return { sources: idsOf(by, act.source), targets: idsOf(done, act.target) };
  }
  // 向法院起诉: a court is asked.
  const isAsked = (g: NameGroup) => act.type === 'legal_action_against' && g.marker === 'to' && isCourtGroup(g, nameOf);
  const marked = before.findLast(
    (g) =>
      !isAsked(g) &&
      (g.marker === 'ba' || (g.marker === 'to' && !act.isUnmarked)) &&
      (!g.owns || act.takesOwner || act.type === 'legal_action_against'),
  );
  const isNear = (g: NameGroup) =>
    g.start - to <= (act.reach ?? 10) ||
    (g.start - to <= LONGEST_DESCRIPTION && isDescription(template.text.slice(to, g.start)));
  const after = clause.groups.filter((g) => g.start >= to && isNear(g));
  const objects = after.filter(
    (g) => act.takesOwner || !g.owns || act.type === 'legal_action_against' || act.target === 'O',
  );
  const object = act.nextClause
    ? findToldOf(act, clause, to, template, around)
    : ((act.before || marked?.marker === 'ba') && marked) ||
      objects.find((g) => idsOf(g, act.target).length > 0 && g.marker !== 'by') ||
      marked ||
      findFronted(agent, before) ||
      findReachedOn(act, clause, to, template, around);
  if (act.isSale) {
    const sold = before.findLast((g) => g.marker === 'ba' && !g.owns);
    return { sources: idsOf(objects[0], act.source), targets: idsOf(sold, act.target) };
  }
  const doer = withPartner(act, agent?.marker === 'agent' ? agent : subject, before, (start) =>
    template.text.slice(start, from),
  );
  if (act.meansIt && doer && idsOf(object, act.target).length === 0) {
    const firm = after.length === 0 ? firmBefore(doer.start) : undefined;
    return { sources: idsOf(doer, act.source), targets: firm ? [firm] : [] };
  }
  // 某甲从某公司离职, 某甲被卖给某队: the place stands before the verb.
  const takesPlace = act.type === 'left' || act.type === 'joined';
  const isPlace = (g: NameGroup) =>
    g.marker === 'other' && (act.type === 'joined' || template.text[g.start - 1] !== '在');
  const place = takesPlace ? before.findLast(isPlace) : undefined;
  const more = object && object.start >= to ? around.further(object) : [];
  return {
    sources: COMPANY_DEEDS.has(act.type) && doer?.behind ? [doer.behind] : idsOf(doer, act.source),
    targets:
      idsOf(object, act.target).length > 0
        ? [...idsOf(object, act.target), ...more.flatMap((g) => idsOf(g, act.target))]
        : idsOf(place, act.target),
  };
}

/** 大股东某基金, 持股两成的某基金: in the firm that is told of. */
function findHolder(
  act: ChineseAct,
  clause: ChineseClause,
  to: number,
  firmBefore: Surroundings['firmBefore'],
): Sides | null {
  const holder = clause.groups.find((g) => g.start === to);
  const firm = holder && firmBefore(holder.start);
  return firm ? { sources: idsOf(holder, act.source), targets: [firm] } : null;
}

/** Characters of what may describe whom a deed is done to: 离开效力八年的球队. */
const LONGEST_DESCRIPTION = 14;
const DESCRIPTION = /^(?:了|过)?[^，。；：的\ue000\ue001]{1,12}的$/u;

/** 挑战现任主席某甲, 离开效力八年的球队 */
const isDescription = (between: string) => DESCRIPTION.test(between) || (isPost(between) && !DOES_TO.test(between));

const APPOINTS =
  /(?:任命|委任|指派|提名|聘请|聘任|起用|启用|选派|推举|推选|提拔|邀请|换上|改用)(?:了|过)?[^\ue000\ue001，]{0,8}$/u;

/** 某甲说某乙“毁了公司”: nobody but the one that what is said begins with. */
function findToldOf(
  act: ChineseAct,
  clause: ChineseClause,
  to: number,
  template: Template,
  around: Surroundings,
): NameGroup | undefined {
  const beside = clause.groups.find((g) => g.start === to);
  if (beside) return saysIt(act, clause.text.slice(beside.end - clause.start)) ? beside : undefined;
  return findReachedOn(act, clause, to, template, around);
}

/** 公司由某甲创立: what is done stands first. */
const findFronted = (agent: NameGroup | undefined, before: readonly NameGroup[]) =>
  agent?.marker === 'agent' ? before.findLast((g) => g.marker === '' && g.end <= agent.start) : undefined;

/** 任命某甲为部长，取代某乙: whoever is appointed takes the place. */
const findAppointed = (previous: ChineseClause | undefined) =>
  previous?.groups.find(
    (g) => idsOf(g, 'P').length > 0 && APPOINTS.test(previous.text.slice(0, g.start - previous.start)),
  );

/** 持有某公司股份的某甲抛售: whom the words before describe, and of whom the clause goes on to tell, did it. */
function findHead(
  act: ChineseAct,
  clause: ChineseClause,
  { text }: Template,
  from: number,
  to: number,
): NameGroup | null {
  if (clause.groups.some((g) => g.end <= from && g.marker === '' && !g.owns)) return null;
  const rest = text.slice(to, clause.end);
  const match = HEAD.exec(rest);
  const at = match ? to + match[0].length : -1;
  const head = clause.groups.find((g) => g.start <= at && at < g.end);
  // 委任某公司的某甲: somebody is appointed, not the firm.
  const object = clause.groups.find((g) => g.start >= to);
  if (object && object !== head && idsOf(object, act.target).length === 0) return null;
  const isTold = clause.end - (head?.end ?? 0) >= 2 || match?.[0].startsWith('的');
  return head && isTold && head.marker === '' ? head : null;
}
/** What a deed is done to, 的, and what else describes the doer. */
const HEAD =
  /^(?:了|过)?[^，。；：的\ue000\ue001]{0,10}[\ue000\ue001][^，。；：\ue000\ue001]{0,14}的[^，。；：的\ue000\ue001]{0,14}(?=[\ue000\ue001])|^(?:了|过)?的[^，。；：的\ue000\ue001]{0,14}(?=[\ue000\ue001])/u;

/** Deeds that a lawyer, a spokesman or a fund does for somebody. */
const DONE_FOR: ReadonlySet<string> = new Set([
  'criticized',
  'legal_action_against',
  'invested_in',
  'supported',
  'opposed',
]);
const REPRESENTS =
  /^的?(?:代表|辩护|代理|委托)?(?:律师团?|代理人|发言人|代表|管理层|法务团队|律师团队|团队|遗产管理人|旗下[^，。的]{0,8})[^，。的]{0,6}$/u;

/** 某甲的律师起诉: for whom it is done. */
const findRepresented = (act: ChineseAct, before: readonly NameGroup[], { text }: Template, from: number) =>
  DONE_FOR.has(act.type)
    ? before.findLast((g) => g.marker === '' && g.owns && REPRESENTS.test(text.slice(g.end, from)))
    : undefined;

/** Deeds that several can do together: 甲与乙创办, 甲连同乙要求. */
const DONE_TOGETHER: ReadonlySet<string> = new Set([
  'founder_of',
  'criticized',
  'supported',
  'opposed',
  'legal_action_against',
  'invested_in',
]);

/** 甲与乙创办: both did. */
function withPartner(
  act: ChineseAct,
  doer: NameGroup | null,
  before: readonly NameGroup[],
  wordsTo: (start: number) => string,
): NameGroup | null {
  const partner = DONE_TOGETHER.has(act.type) ? before.findLast((g) => g.marker === 'with' && !g.owns) : undefined;
  if (!doer || !partner || partner === doer || partner.start < doer.start) return doer;
  if (act.type !== 'founder_of' && wordsTo(partner.end).replace(TIME_OR_ADVERB, '').length > 1) return doer;
  return { ...doer, members: [...doer.members, ...partner.members] };
}

/** Words that report what others do. */
const EMBEDS = /(?:指责|指控|批评|质疑|怀疑|声称|称|指出|认为|透露|揭露|爆料)[^，]{2,}$/u;

function findMutual(
  act: ChineseAct,
  clause: ChineseClause,
  subject: NameGroup | null,
  from: number,
  to: number,
  isCarried: boolean,
): Sides | null {
  const before = clause.groups.filter((g) => g.end <= from && !g.owns);
  const both =
    before.findLast((g) => g.marker === '' && g.members.length > 1) ??
    (isCarried &&
    before.length === 0 &&
    !/[与和同跟对向被遭]/u.test(clause.text) &&
    (clause.carried?.members.length ?? 0) > 1
      ? clause.carried
      : null);
  const partner =
    before.findLast((g) => g.marker === 'with' || g.marker === 'to') ??
    both ??
    clause.groups.find((g) => g.start >= to && g.start - to <= (act.reach ?? 8) && !g.owns);
  if (partner && partner !== both) {
    // 指责高管与检方合谋: those who are blamed do, whoever blames them.
    const embeds = EMBEDS.test(clause.text.slice(0, Math.max(0, partner.start - clause.start)));
    const first = subject ?? (embeds ? null : clause.carried);
    return { sources: idsOf(first, act.source), targets: idsOf(partner, act.target) };
  }
  if (!both) return null;
  const [first] = both.members;
  const sources = first && (act.source === 'X' || first.kind === act.source) ? [first.entity] : [];
  return { sources, targets: idsOf(both, act.target).filter((id) => id !== first?.entity) };
}

/** Everyone with everyone, except that "甲和乙分别…丙和丁" pairs them in order. */
function pairUp({ sources, targets }: Sides, before: string): [string, string][] {
  const isInTurn = sources.length > 1 && sources.length === targets.length && /分别/u.test(before);
  return sources
    .flatMap((s, i) => targets.filter((_, j) => !isInTurn || i === j).map((t): [string, string] => [s, t]))
    .filter(([s, t]) => s !== t);
}

const kindIn = ({ text, entities }: Template, entity: string) => {
  for (const [at, id] of entities) if (id === entity) return text[at];
  return undefined;
};

/** Steps that others than authorities take too, when they are no step of the law: 禁止儿子外出. */
const FORBIDS = /^(?:禁止|禁足|勒令|责令|喝令|责成|下令|命令|叫停|警告|带走|带回|扣押|冻结|通报批评)/u;
/** What people who hold no office of the law do otherwise: a reporter inquires into a firm. */
const INQUIRES = /^(?:介入调查|展开调查|调查|搜查|搜索|问责|处分|移送)$/u;
const OFFICER = /(?:检察官|检察长|特检|公诉人|法官|庭长|审判长|警长|警司|警监|督察|探长|司法部长|总检察长)$/u;
/** What stands right before the first place of somebody. */
const titleOf = ({ text, entities }: Template, entity: string) => {
  for (const [at, id] of entities) if (id === entity) return text.slice(Math.max(0, at - 6), at);
  return '';
};
const GOVERNS = /[足篮排羽乒泳棋体]协|足总|协会|联盟|联合会|委员会|足联|联赛/u;
const isGoverning = (name: string) => isAccuser(name) || GOVERNS.test(name);

/** Bodies that own no other, nor are owned: an inquiry set up by a government is none of its firms. */
const OWNS_NOTHING: ReadonlySet<string | undefined> = new Set([
  'committee',
  'court',
  'prosecution',
  'police',
  'ministry',
  'parliament',
  'party',
]);

/** Only firms take firms over: who does so as a person holds a stake. */
function typeFor(
  act: ChineseAct,
  verb: string,
  [source, target]: [string, string],
  template: Template,
  nameOf: NameOf,
) {
  const isOfficer = OFFICER.test(titleOf(template, source));
  if (/^(?:指控|弹劾)/u.test(verb) && (isOfficer || isAccuser(nameOf(source)))) return 'legal_action_against' as const;
  if (act.isPrivate && (isOfficer || isAccuser(nameOf(source)))) return undefined;
  if (INQUIRES.test(verb) && kindIn(template, source) === PERSON && !isOfficer) return undefined;
  if (act.isOfficial && kindIn(template, source) === PERSON && kindIn(template, target) !== PERSON) return undefined;
  if (act.isOfficial && FORBIDS.test(verb) && !isGoverning(nameOf(source))) return undefined;
  if (act.type === 'parent_of' && [source, target].some((id) => OWNS_NOTHING.has(kindOfName(nameOf(id)))))
    return undefined;
  if (act.type !== 'acquired' || kindIn(template, source) !== PERSON) return act.type;
  return verb === '入主' ? undefined : ('invested_in' as const);
}

/** People compete with people, clubs with clubs. */
const isOfOneKind = (act: ChineseAct, source: string, target: string, template: Template) =>
  act.type !== 'competes_with' || kindIn(template, source) === kindIn(template, target);

function findInClause(
  clause: ChineseClause,
  template: Template,
  nameOf: NameOf,
  around: Surroundings,
): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  if (clause.groups.length === 0 && (clause.carried?.members.length ?? 0) < 2) return found;
  const verbs = findVerbs(clause.text).sort((a, b) => a.row - b.row);
  for (const { row, start, word } of verbs) {
    const act = CHINESE_ACTS[row] as ChineseAct;
    const from = clause.start + start;
    const to = from + word.length;
    const before = clause.text.slice(0, start);
    const after = clause.text.slice(start + word.length);
    if (act.before && !act.before.test(before)) continue;
    if (act.notBefore?.test(before)) continue;
    if (act.offence && !act.offence.test(after + around.nextText)) continue;
    if (act.afterClause && !act.afterClause.test(around.previous?.text ?? '')) continue;
    if (act.notAfterClause?.test(around.previous?.text ?? '')) continue;
    if (act.after && !act.after.test(after)) continue;
    if (act.notAfter?.test(after)) continue;
    const gap = before.slice(Math.max(0, before.search(/[\ue000\ue001](?!.*[\ue000\ue001])/u)));
    if (NOT_DONE.test(gap) || NOT_DONE.test(before.slice(-10)) || /的$/u.test(before)) continue;
    const sides = findSides(act, clause, template, from, to, nameOf, around);
    if (!sides) continue;
    const evidence = [{ start: template.offsets[clause.start] as number, end: template.offsets[clause.end] as number }];
    for (const [first, second] of pairUp(sides, before)) {
      const [source, target] = act.isTurned ? [second, first] : [first, second];
      const type = typeFor(act, word, [source, target], template, nameOf);
      if (type && !(act.isPower && !isGoverning(nameOf(source))) && isOfOneKind(act, source, target, template))
        found.push({ type, source, target, rule: act.rule, evidence, events: [] });
    }
  }
  return found;
}

/** 以及替公司做账的会计师某乙 */
const ADDS = /^(?:以及|及|和|还有|连同|包括|并有)/u;
function findFurther(clause: ChineseClause, next: ChineseClause | undefined, object: NameGroup): readonly NameGroup[] {
  if (!next || clause.end - object.end > LONGEST_TAIL || !ADDS.test(next.text)) return [];
  return next.groups.filter((g) => g.marker !== 'other' && !g.owns).slice(-1);
}

/** Characters before the name that a clause begins with. */
const NEAR_START = 9;

/** A court, a regulator, an office, as the subject. */
const isAuthority = (group: NameGroup, nameOf: NameOf) =>
  group.marker === '' && !group.owns && group.members.some((m) => m.kind === 'O' && isAccuser(nameOf(m.entity)));

const lastPerson = ({ groups }: ChineseClause) =>
  groups.flatMap((g) => g.members).findLast((m) => m.kind === 'P')?.entity;

export function findChineseActs(
  document: Document,
  names: readonly PlacedName[],
  nameOf: NameOf,
  bodyAt: BodyFinder,
): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  let carried: NameGroup | null = null;
  let leaver: Leaver | null = null;
  let told: string | undefined;
  let count = 0;
  let block = -1;
  for (const { sentence, template } of namesBySentence(document, names)) {
    if (sentence.block !== block) {
      carried = null;
      leaver = passParagraph(leaver);
    }
    block = sentence.block;
    const { clauses, after } = readClauseNames(template, carried);
    carried = after;
    const firmBefore = (place: number) => bodyAt(template.offsets[place] ?? sentence.start, 'company');
    let authority: NameGroup | undefined;
    let represented: NameGroup | undefined;
    for (const [index, clause] of clauses.entries()) {
      const next = clauses[index + 1]?.groups.find(
        (g) => g.marker === '' && g.start - (clauses[index + 1]?.start ?? 0) < NEAR_START,
      );
      found.push(
        ...findInClause(clause, template, nameOf, {
          next,
          nextText: clauses[index + 1]?.text ?? '',
          authority,
          represented,
          previous: clauses[index - 1],
          firmBefore,
          further: (object) => findFurther(clause, clauses[index + 1], object),
        }),
      );
      represented = clause.groups.find((g) => g.marker === 'for') ?? represented;
      authority = clause.groups.find((g) => isAuthority(g, nameOf)) ?? authority;
      const succession = findSuccession(clause, template, count++, leaver, told);
      leaver = succession.leaver;
      told = lastPerson(clause) ?? told;
      found.push(...succession.found);
    }
  }
  return found;
}
