/**
 * Posts that a Chinese verb gives or takes: 某甲出任某公司董事长, 由某甲接任董事长, 任命某甲为总裁, 某甲辞去董事长.
 *
 * Promises: a post that is denied, refused, planned or only stood for is none; who gives a post or leaves it in the
 * same words does not get it; a clause without a subject has the one before, within the paragraph.
 */

import { matchesOf, sieveEach } from '../sieve.ts';
import { fitOf, kindOfPost } from './bodyKinds.ts';
import { isInDescription, PIVOT } from './chinese/innerDeeds.ts';
import { FOUNDER, hasPlace, isOfficeOf, isPlainHead, KINDS_OF_BODIES, NO_POST } from './chinesePostWords.ts';
import { isPost } from './isPost.ts';
import { isDirect } from './posts/chooseBody.ts';
import type { PostContext } from './posts/postContext.ts';
import type { ChineseClause, NameGroup } from './readClauseNames.ts';
import { lastNameIn, ORGANIZATION, PERSON } from './templateOf.ts';

interface PostVerb {
  rule: string;
  verbs: RegExp;
  /** Who gets or has the post: the subject, or the one that the verb is done to. */
  holder: 'subject' | 'object';
  /** The body must be named, since the verb alone says little. */
  needsBody?: boolean;
}

const VERBS: readonly PostVerb[] = [
  {
    rule: 'post-given',
    verbs:
      /任命|委任|提拔|聘请|聘任|推举|推选|选举|委派|指派|延揽|请来|挖来|聘用|礼聘|敦聘|安插|安排|钦点|找来|起用|启用|空降|扶正|聘(?=\ue000)|选派|指定|推戴/gu,
    holder: 'object',
  },
  {
    rule: 'post-taken',
    verbs:
      /身兼|做到|升到|升至|干到|官至|官拜|做上|当到|爬到|爬上|熬到|坐到|登上|[做当][了起](?=\ue001)|当起|荣任|荣升|履新|重任|复任|续任|转正为|扶正为|跻身|被推选为|被选为|被推举为|被聘为|被聘任为|被提拔为|被委任为|获擢升为|获邀担任|受聘担任|获委任为|获?被?任命为|获聘为|获选为|获任|受聘为|受任|出任|担任|就任|接任|兼任|留任|连任|历任|现任|曾任|时任|任职|晋升为?|升任|升为|擢升为?|上任|成为|回任|改任|调任|转任|转赴|接掌|当选为?|当上|坐上|获推举为|退居(?!幕后|二线|次席|其次)|获推为|被推为|获推选为|获拔擢为|被拔擢为|获提拔为|再获拔擢为|获举为|膺任|出掌|继任(?=\ue001)|(?<![信责上现离卸辞继主放]|(?<![此之以年月])前)任(?![内上前后])(?=\ue001|[^命务期何意由性职教，。]{0,12}(?:长|官|裁|席|理|事|主任|教练|主帅|总监|委员|顾问))/gu,
    holder: 'subject',
  },
  {
    rule: 'post-left',
    verbs:
      /辞去|卸任|卸下|辞任|辞掉|请辞|退任|离任|交出|让出|丢掉|失去|不再担任|被免去|免去|被撤销|被解除|被罢免|辞退|退下|(?:被|遭|惨遭|获)(?:拔掉?|拔除|摘掉?|摘去|撤掉?|撤去|撤除|免除|免掉?|解除|剥夺|褫夺|卸除|革去|革掉|罢黜|罢去)了?|丢了|痛失|失掉|放弃|退掉|推掉/gu,
    holder: 'subject',
  },
  {
    rule: 'post-is',
    verbs: /(?<![不的要就但可只也总算像若认凡于正])[是为系](?!了|否|什么|何|因|由|谁|被|在|从|对)/gu,
    holder: 'subject',
    needsBody: true,
  },
];

/** Verbs of coming to a post. */
const TURNS = /任为|获任|聘|受任|出任|就任|接任|升|擢|上任|调任|转任|接掌|当选/u;

const NOT_DONE =
  /[不未没无否]|可能|有望|或将|或会|拟|计划|打算|考虑|参选|竞选|提名|拒绝|邀请|希望|愿意|乐意|传|婉拒|候选|争取|有意|力邀|若|如果|一旦|建议|要求/u;
/** 是二号车间操作工, 是财务部的会计: of a part of the firm that is told of. */
const IN_PART =
  /^\ue001?(?:该|一名|一位|名)?[^，。的\ue000\ue001]{0,4}(?:车间|生产线|产线|工段|班组|分厂|仓库|(?<![总分俱乐干全外内局])部|科室|门店)的?[^，。的\ue000\ue001]{0,3}(?:[工员师长手]|会计|出纳|主管|经理|主任|组长|司机|保安)(?=[，。；]|$)/u;
/** 投票反对某甲出任: somebody does not want it. */
const OPPOSED = /(?:反对|阻止|阻挠|力阻|否决|抵制|不同意|不赞成|不满|搅黄)(?:由|让|了)?\ue000[^，\ue000]{0,6}$/u;
const PLANNED = /(?<!即|必|终)将(?!其|他|她|\ue000)/u;

const people = (group: NameGroup | null | undefined) =>
  (group?.members ?? []).filter((m) => m.kind === 'P').map((m) => m.entity);

/** Who has the post. */
function findHolders(
  verb: PostVerb,
  clause: ChineseClause,
  from: number,
  to: number,
  previous: ChineseClause | undefined,
): { group: NameGroup; ids: string[] } | null {
  const named = clause.groups.filter((g) => people(g).length > 0);
  const pick = (group: NameGroup | null | undefined) => (group ? { group, ids: people(group) } : null);
  if (verb.holder === 'object') {
    const subject = named.find((g) => g.end <= from && g.marker === '' && !g.owns);
    const isGiver = (g: NameGroup) => g.marker === 'by' && from - g.end <= 2;
    const marked = named.findLast((g) => g.end <= from && (g.marker === 'ba' || g.marker === 'by'));
    return pick(named.find((g) => g.start >= to && !g.owns) ?? (marked && isGiver(marked) ? subject : marked));
  }
  const isGone = (g: NameGroup) => isReplaced(clause.text, g.start - clause.start);
  const isBeaten = (g: NameGroup) => BEATS.test(clause.text.slice(0, g.start - clause.start));
  const before = named.filter(
    (g) => g.end <= from && !g.owns && !isBeaten(g) && !(isGone(g) && SAYS_WHO.test(clause.text)),
  );
  // 由某甲举荐的某乙出任: what somebody did with whoever then does something.
  const agent = before.findLast((g) => g.marker === 'agent' && !isInDescription(clause, g, before));
  const last = before.at(-1);
  if (!agent && last && PIVOT.test(clause.text.slice(0, last.start - clause.start))) return pick(last);
  const plain = before.filter((g) => g.marker === '' || g.marker === 'with').at(-1);
  const ba = before.findLast((g) => g.marker === 'ba');
  const own = agent ?? ba ?? plain;
  if (own) return pick(own);
  if (SAYS_WHO.test(clause.text)) return null;
  const isFree =
    before.length === 0 || before.every((g) => g.marker === 'other' || isReplaced(clause.text, g.start - clause.start));
  if (!isFree) return null;
  const asked = before.length === 0 && previous ? findAsked(previous) : undefined;
  return people(asked ?? clause.carried).length > 0 ? pick(asked ?? clause.carried) : null;
}

const INVITES = /(?:(?<![申宴提])请|力邀|敦请|延请|挖|派|推)(?:了|来|到|回|出)?[^，。的\ue000\ue001]{0,6}$/u;
/** 某甲请某乙出山，担任总经理: who was asked takes the post. */
const findAsked = ({ text, groups, start }: ChineseClause): NameGroup | undefined =>
  groups.findLast(
    (g) =>
      g.marker === '' &&
      !g.owns &&
      people(g).length > 0 &&
      g.start > start &&
      (PIVOT.test(text.slice(0, g.start - start)) || INVITES.test(text.slice(0, g.start - start))) &&
      /^(?:出山|出马|出面|加盟|加入|回来|回归|回国|过来|来|入伙|入局|救火|坐镇)?$/u.test(text.slice(g.end - start)),
  );

/** 曾任董事的前部长某甲, 时任董事长某甲: who had the post stands behind it. */
function findDescribed(verb: PostVerb, clause: ChineseClause, from: number, to: number) {
  const words = clause.text.slice(from - clause.start, to - clause.start);
  const beside = /[时现]任$/u.test(words) && clause.groups.find((g) => g.start >= to && people(g).length > 0);
  // 向时任某局专员某甲: the body before the post is none of the speaker's.
  if (beside && beside.start === to && beside.behind !== undefined)
    return { group: beside, ids: people(beside).slice(0, 1) };
  if (beside && longestPost(clause.text.slice(to - clause.start, beside.start - clause.start)))
    return { group: beside, ids: people(beside) };
  const before = clause.groups.findLast((g) => g.end <= from && people(g).length > 0);
  // 局长某甲、曾任市长的某乙: the next of a row begins with the verb.
  const isNext =
    before && /^(?:、|和|与|及|以及|还有)$/u.test(clause.text.slice(before.end - clause.start, from - clause.start));
  if (verb.holder === 'object' || (before && !isNext)) return null;
  const group = clause.groups.find((g) => g.start >= (before?.end ?? 0) && people(g).length > 0);
  const between = group && clause.text.slice(to - clause.start, group.start - clause.start);
  const post = between && /^([^，。的]{2,30})的[^，。的]{0,12}$/u.exec(between)?.[1];
  return group && post && longestPost(post) ? { group, ids: people(group) } : null;
}

/** 接替某甲出任董事长的(，是某乙): whoever takes the post is named behind. */
const SAYS_WHO = /的$|的(?:则|正|就)?是/u;

const SENDS = /(?:派|派来|派出|派遣|委派|选派|指派)[^，。\ue000\ue001]{0,8}$/u;

/** 乙级球队云锦的技术总监: at a body of which only the kind was found. */
const AT_UNFOUND = new RegExp(
  `^[^，。的\\ue000\\ue001]{0,6}${KINDS_OF_BODIES}[^，。的\\ue000\\ue001]{2,8}的[^，。\\ue000\\ue001]{2,8}(?:$|[，。])`,
  'u',
);

/** 击败某甲当选: whoever is beaten gets nothing. */
const BEATS = /(?:击败|战胜|力压|险胜|打败|压倒|挤掉|力克|不敌|输给)了?[^，\ue000]{0,8}$/u;

/** 接替某甲出任: the name before the verb is the predecessor's. */
const isReplaced = (text: string, at: number) =>
  /(?:接替|取代|代替|顶替|继)(?:了)?[^，]{0,6}$/u.test(text.slice(0, at));

const TAIL = /(?:一职|之职|职务|职位|等职|等职务|的职务|之位|一席|时|后|期间|以来|至今|的|了|，|。|；|\s)+[^，。]*$/u;

/** The longest beginning of words that ends in a post. */
function longestPost(words: string): string | undefined {
  const bare = words.replace(/^(?:的|了|旗下的?|其|该|史上|\s)+/u, '').replace(TAIL, '');
  for (let end = Math.min(bare.length, 20); end > 1; end--) if (isPost(bare.slice(0, end))) return bare.slice(0, end);
  return undefined;
}

/** 出任某公司总裁、某银行董事长: the next of several. */
const NEXT_POST =
  /^[^、，。；\ue000\ue001]{0,3}(?:、|和|与|及|以及|，后?又?任)(?<o>\ue001)(?<words>[^，。；、\ue000\ue001]{2,14})/u;

interface Reading {
  post: string;
  named: number | undefined;
  /** Where other bodies stand that have the same post. */
  also: number[];
  end: number;
}

/** 总裁、某银行董事长: where the next post begins. */
const NEXT_BODY = /[、，和与及]\ue001/u;
const SEVERAL = /^(?:[、和与及]\ue001)+/u;

/** Whose house the body behind it is of. */
const OF_HOUSE =
  /^[^，。；\ue000\ue001]{0,4}\ue001的?(?:旗下|下属|麾下|名下|控股|所属|附属)的?[^，。；\ue000\ue001]{0,6}(?=\ue001)/u;

/** A part of a body, and the post at it. */
const OF_PART = /^[^，。；、的\ue000\ue001]{1,8}的(?:一名|一位)?(.{2,14})$/u;

/** The post, and the place of the body that stands before it, in the words behind a verb. */
function readPost(text: string, start: number, end: number): Reading | undefined {
  const words = text.slice(start, end);
  // 出任某集团旗下某公司的总裁: the body that belongs to the other.
  const body = OF_HOUSE.exec(words)?.[0].length ?? words.indexOf(ORGANIZATION);
  const others = SEVERAL.exec(words.slice(Math.max(0, body + 1)))?.[0].length ?? 0;
  const clipped = words.slice(0, words.indexOf(PERSON) >>> 0);
  const hasBody = body >= 0 && body < 16 && clipped.length > body;
  const rest = hasBody ? (clipped.slice(body + 1 + others).split(NEXT_BODY)[0] as string) : clipped;
  const lead = hasBody ? clipped.slice(0, body) : '';
  // 是某大学化学系的教授: a part of the body before the post
  const ofPart = hasBody ? OF_PART.exec(rest)?.[1] : undefined;
  const post = longestPost(rest) ?? (ofPart && longestPost(ofPart)) ?? (hasBody ? longestPost(lead) : undefined);
  if (!post || NO_POST.test(post) || /股东$/u.test(post)) return undefined;
  const at = words.indexOf(post);
  const also = [...Array(hasBody ? others : 0).keys()].map((k) => start + body + 1 + k);
  return { post, named: hasBody ? start + body : undefined, also, end: start + at + post.length - 1 };
}

/** 曾任某馆研究员: a post right behind a body is one at it, whatever their kinds. */
const isBeside = (text: string, { post, named }: Reading, name: string): boolean =>
  named !== undefined && text.startsWith(post, named + 1) && isDirect(post, name);

/** Whether the words behind a verb are the post and nothing else: 某甲是董事长，. */
const isWholePost = (text: string, to: number, { post }: Reading) =>
  text.slice(to, to + post.length) === post && /^(?:$|[，。；！？、和兼])/u.test(text.slice(to + post.length));

export function findTakenPosts(context: PostContext): void {
  const { template, clauses, salientAt, headedAt, heldBy, nameOf, state } = context;
  const { text, offsets, entities } = template;
  const officeOf = (at: number, post: string) => {
    const body = salientAt(at, post);
    return body !== undefined && isOfficeOf(post, nameOf(body)) ? body : undefined;
  };
  for (const [index, clause] of clauses.entries())
    for (const verb of VERBS)
      for (const match of matchesOf(verb.verbs, clause.text)) {
        const from = clause.start + match.index;
        const to = from + match[0].length;
        const before = clause.text.slice(0, match.index);
        const gap = before.slice(lastNameIn(before) + 1);
        if (verb.rule !== 'post-left' && (NOT_DONE.test(gap.slice(-10)) || PLANNED.test(gap.slice(-8)))) continue;
        if (OPPOSED.test(before)) continue;
        if (verb.rule === 'post-is' && gap.length > 6) continue;
        const holders =
          findDescribed(verb, clause, from, to) ?? findHolders(verb, clause, from, to, clauses[index - 1]);
        if (!holders) continue;
        const start = verb.holder === 'object' && holders.group.start >= to ? holders.group.end : to;
        const inPart = verb.needsBody ? IN_PART.exec(text.slice(to, clause.end)) : null;
        const reading: Reading | undefined =
          readPost(text, start, clause.end) ??
          (inPart
            ? {
                post: inPart[0].replace(ORGANIZATION, ''),
                named: inPart[0].startsWith(ORGANIZATION) ? to : undefined,
                also: [],
                end: to + inPart[0].length - 1,
              }
            : undefined);
        if (!reading) continue;
        // 领导之一，是时任某局副局长的某甲: the post of whoever is named behind it.
        if (verb.rule === 'post-is' && /^的?\ue000/u.test(text.slice(reading.end + 1))) continue;
        const isObjectWithoutLink =
          verb.holder === 'object' &&
          !/^[^，。]{0,3}(?:为|担任|出任|任|当|做|掌管|接任)/u.test(text.slice(start, clause.end));
        if (isObjectWithoutLink) continue;
        // 出任乙级球队云锦的技术总监: at what was not found.
        if (reading.named === undefined && AT_UNFOUND.test(text.slice(to, clause.end))) continue;
        const isOwn = holders.group.start >= clause.start && from - holders.group.end <= 2;
        const named = reading.named === undefined ? undefined : entities.get(reading.named);
        if (
          verb.needsBody &&
          !named &&
          !(match[0] === '是' && isOwn && kindOfPost(reading.post) === 'company' && isWholePost(text, to, reading)) &&
          !(inPart && isOwn)
        )
          continue;
        // 某公司的董事长由某甲担任 names the body first.
        const first = clause.groups.find(
          (g) => g.end <= from && g.members.some((m) => m.kind === 'O') && people(g).length === 0,
        );
        const owner = first?.members.find((m) => m.kind === 'O')?.entity;
        const isInside = holders.group.start >= clause.start && holders.group.start < clause.end;
        // 某公司创始人某甲接任董事长: the body beside the name is the one left, not the one meant.
        const meantFrom = isInside && holders.group.behind && TURNS.test(match[0]) ? holders.group.start : from;
        // 某集团派来副总裁某甲出任董事: on the board of the one that it sends to.
        const sender =
          /^(?:独立|非执行|执行|外部)?(?:董事|监事)$/u.test(reading.post) && isInside && named === undefined
            ? SENDS.exec(clause.text.slice(0, holders.group.start - clause.start))
            : null;
        const host = sender ? salientAt(offsets[0] as number, reading.post) : undefined;
        const fits = (id: string | undefined) => id !== undefined && fitOf(kindOfPost(reading.post), nameOf(id)) > 0;
        // 某资本起诉某公司；某甲随后辞去总经理: where she had that post, and not at the one that the sentence tells of.
        const [only] = holders.ids;
        const held =
          verb.rule === 'post-left' && named === undefined && holders.ids.length === 1 && only !== undefined
            ? heldBy(only, reading.post)
            : undefined;
        const organization =
          held !== undefined
            ? held
            : host !== undefined && host !== holders.group.behind && host !== owner
              ? host
              : fits(named) || (named && (isPlainHead(reading.post) || isBeside(text, reading, nameOf(named))))
                ? named
                : verb.rule === 'post-given' && fits(owner)
                  ? owner
                  : (headedAt(offsets[meantFrom] as number, reading.post) ??
                    (inPart ? salientAt(offsets[meantFrom] as number, '员工') : undefined) ??
                    (hasPlace(reading.post) || FOUNDER.test(reading.post)
                      ? officeOf(offsets[meantFrom] as number, reading.post)
                      : undefined));
        const low = isInside ? Math.min(holders.group.start, from) : from;
        const also = reading.also.flatMap((at) => entities.get(at) ?? []);
        for (let next = NEXT_POST.exec(text.slice(reading.end + 1)), at = reading.end + 1; next; ) {
          const place = at + next[0].length - (next.groups?.words ?? '').length - 1;
          const post = longestPost(next.groups?.words ?? '');
          if (!post || NO_POST.test(post)) break;
          for (const entity of holders.ids)
            state({
              person: holders.group.start,
              entity,
              organization: entities.get(place),
              from: low,
              to: place + post.length,
              words: post,
              rule: verb.rule,
            });
          at = place + 1 + post.length;
          next = NEXT_POST.exec(text.slice(at));
        }
        for (const [entity, body] of holders.ids.flatMap((id) => [organization, ...also].map((b) => [id, b] as const)))
          state({
            person: holders.group.start,
            entity,
            organization: body,
            from: low,
            to: Math.max(reading.end, isInside ? holders.group.end - 1 : 0),
            words: reading.post,
            rule: verb.rule,
          });
      }
  // 组长由副省长某甲担任
  for (const match of matchesOf(HELD_BY, text)) {
    const words = match.groups?.words ?? '';
    const [person] = match.indices?.groups?.p ?? [0];
    const [from] = match.indices?.groups?.words ?? [0];
    if (!isPost(words) || NO_POST.test(words)) continue;
    const organization = [...entities].findLast(
      ([at, id]) => at < from && text[at] === ORGANIZATION && fitOf(kindOfPost(words), nameOf(id)) > 0,
    );
    state({
      person,
      organization: organization?.[1] ?? (hasPlace(words) ? salientAt(offsets[from] as number, words) : undefined),
      from,
      to: person,
      words,
      rule: 'post-held-by',
    });
  }
}

const HELD_BY = new RegExp(
  `(?<=^|[，。；：的${ORGANIZATION}])(?<words>[^，。；：的${ORGANIZATION}${PERSON}]{2,8}?)(?:一职|职务)?由[^，。；${ORGANIZATION}${PERSON}]{0,12}?(?<p>${PERSON})[^，。；${ORGANIZATION}${PERSON}]{0,4}(?:担任|出任|接任|兼任|代理|掌管|接手|暂代)`,
  'dgu',
);

sieveEach(NOT_DONE, PLANNED, TAIL, NEXT_POST, SEVERAL, HELD_BY, ...VERBS.map(({ verbs }) => verbs));
