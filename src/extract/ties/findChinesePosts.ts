/**
 * Who has or had a post where, from the shape of Chinese phrases: 某公司首席执行官某甲, 某甲（某公司董事长）,
 * 某大学的某甲, 执掌某公司的某甲, 总裁某甲; and who founded what (某公司创始人某甲). Posts that a verb gives or takes
 * are in findTakenPosts.ts.
 *
 * A post whose words name no organization is counted to the one of its kind that is salient there.
 */
import type { Document } from '../document.ts';
import type { FoundRelationship } from '../findings.ts';
import { fitOf, isPower, kindOfName, kindOfPost } from './bodyKinds.ts';
import {
  DOES_TO,
  FOUNDER,
  hasPlace,
  isOfficeOf,
  isPlainHead,
  labelOf,
  NO_POST,
  SHARED_POST,
} from './chinesePostWords.ts';
import { findTakenPosts } from './findTakenPosts.ts';
import { isPost } from './isPost.ts';
import { type ChineseClause, type NameGroup, readClauseNames } from './readClauseNames.ts';
import { createHeadFinder, type Salience } from './salientOrganization.ts';
import {
  namesBySentence,
  ORGANIZATION as O,
  PERSON as P,
  PERSONS,
  type PlacedName,
  type Template,
} from './templateOf.ts';

export interface PostContext {
  template: Template;
  clauses: readonly ChineseClause[];
  salientAt: Salience;
  /** The body whose name says that it has such a head: 院长 of a 院. */
  headedAt: Salience;
  /** What an organization is called at its longest. */
  nameOf: (entity: string) => string;
  /** Who was named last in the paragraph before. */
  told?: string | undefined;
  /** States a post, or that somebody founded the body; `person`, `from` and `to` are places of the template. */
  state: (post: StatedPost) => void;
}

export interface StatedPost {
  person: number;
  /** The people of one that stands for several, or of a clause before. */
  entity?: string;
  organization: string | undefined;
  from: number;
  to: number;
  words: string;
  rule: string;
}

const pattern = (source: string) => new RegExp(source, 'dgu');
/** 某公司(的)(前)董事长、总裁某甲: what stands between the place and the name is read by its end. */
const AT_NAME = pattern(
  `(?<o>${O}(?:[、和与及]?${O}){0,12})(?<words>(?:的|之)?[^，。；：${O}${P}]{0,18}?)(?<p>${PERSONS})`,
);
/** (总裁)某甲 without a place. */
const LOOSE = pattern(
  `(?<=^|[，。；：、“”（(由令让对与和向及将把而但则是的为]|${P}|[^\\p{L}]|[日月年天晚午期后])(?<words>(?:[^，。；：、${O}${P}的由被向对与和是将把]|(?<=[门名老边守女小主])将){2,14}?)(?<p>${PERSONS})`,
);
/** 院长、退休法官某甲: the first of what is told of somebody, where no body stands beside it. */
const LOOSE_LIST = pattern(`(?<=^|[，。；：])(?<words>[^，。；：、${O}${P}]{2,10})、[^，。；：、${P}]{2,16}(?<p>${P})`);
/** 刚坐上(某公司)总裁之位的某甲. */
const IN_SEAT = pattern(
  `(?:回到|坐上|登上|重返|坐回|重回|坐稳)(?<o>${O})?(?<words>[^，。；：、${O}${P}]{2,10}?)(?:的?(?:位子|位置|宝座|职位|岗位|大位|交椅)|之位|一职|之职)上?的[^，。；：${O}${P}]{0,6}(?<p>${P})`,
);
/** 这位某大学教授: whoever was told of last. */
const THIS_ONE = pattern(`[这该][位名](?:[^，。；：${O}${P}]{0,3})(?<o>${O})(?<words>的?[^，。；：${O}${P}]{2,8})`);
/** 某大学的某甲, 来自某队的某甲. */
const BELONGS = pattern(`(?<o>${O})[）)》」”]?的(?<p>${PERSONS})(?!的)`);
const LEADS =
  '所在|分管|统管|空降|任职|供职|就职|执掌|接掌|掌管|掌舵|领导|经营|主持|牵头|统领|管理|主政|率领?|坐镇|统率|主掌|执教|带领|负责|效力于?|供职于|任职于|就职于|受雇于|服务于|任教于|受聘于|就读于';
const RUNS = pattern(
  `(?<p>${P})(?<gap>[^，。；：${O}${P}]{0,10}?(?:${LEADS}))(?:着|的|了)?[“「《]?(?<o>${O})(?!的?(?:业务|工作|事务|股))`,
);
const RUNS_FOR = pattern(
  `(?:${LEADS}|任职|任教|工作)(?:于|过)?(?<o>${O})[^，。；：${O}${P}]{0,8}?的(?<words>[^，。；：${O}${P}]{0,8}?)(?<p>${P})`,
);
/** 某甲进入(某公司)董事会: a seat there. */
const TAKES_SEAT = pattern(
  `(?<p>${P})[^，。；：${O}${P}]{0,8}?(?:进入|加入|跻身|晋身|重返|获选进)(?<o>${O})?的?(?:董事会|董事局|监事会|管理层|理事会|执委会)`,
);
const AT_WORK = pattern(
  `(?<p>${P})[^，。；：${O}${P}]{0,10}?(?:在|于)(?<o>${O}(?:[、和与及]${O}){0,6})(?:[^，。；：${O}${P}]{0,4})(?:任职|供职|工作|执教|任教|效力|就职|担任|出任|服务)`,
);
/** 某甲、某乙等多名(某公司)高管: all of them have the post. */
const AFTER_LIST = pattern(
  `(?<p>${PERSONS})(?:等人?|(?=[两三四五六]))(?:[\\d多几数十两三四五六七八九]*[名位个]?)(?<o>${O})?(?<words>[^，。；：${O}${P}]{0,6}?(?:高管|董事|监事|高层|员工|职员|球员|队员|教授|医生|工程师|研究员|记者|编辑|官员|警官|检察官|法官|股东|合伙人|成员|经理|主管|教练|科学家|负责人|副总裁|CEO|执行长|执行官|总裁|副总|副主席|委员|议员|律师|召集人|发起人|创办人|创始人|操盘手|交易员|秘书|总经理|经纪人))`,
);
/** 某公司前董事长、现任某银行董事某甲: the first of two. */
const FIRST_OF_TWO = pattern(
  `(?<o>${O})(?<words>的?[^，。；：、${O}${P}]{2,12}?)(?:、|兼|及|和|暨)(?:现任|现|兼任)?(?=${O}[^，。；：${O}${P}]{2,14}?(?<p>${P}))`,
);
/** 某甲，某公司董事长，… */
const AFTER_NAME = pattern(
  `(?<p>${P})(?:，|（|\\()(?:现任|时任|前|原|现为|现|曾任|是|为|系|即)*(?<o>${O})(?<words>(?:的)?[^，。；：${O}${P}]{2,14}?)(?=[，。）)；]|$)`,
);

const NOT_DONE = /(?:可能|有望|或将|拟|计划|打算|提名|参选|竞选|拒绝|不再|反对|不|未|没)[^，。]{0,6}$/u;
/** 仍代表某甲: they act for somebody. */
const ACTS_FOR = /^代表$|[仍曾也都均可会已并则]代表$/u;
/** A former judge or minister is at no body that the article need name. */
const FORMER = /(?:^|[^之])[前原](?!锋|台|线|端)/u;
/** The one who reports for a paper, named where its report begins. */
const REPORTS = /^(?:的?(?:特约|特派|见习|实习|驻[^，。]{1,4})?(?:记者|编译|编辑|通讯员|撰稿|摄影))$/u;
/** 立委, 总统: offices of a state beside those that kindOfPost knows. */
const isFormerPower = (words: string) => isPower(kindOfPost(words)) || /立委$|总统$/u.test(words);
/** Words between a body and somebody that make them no part of it. */
const APART = /对手|竞争|同行|客户|以外|之外|批评者|继任|前任/u;

/** Characters of a clause before a body, as far as its verb is looked for. */
const LONGEST_LEAD = 16;
/** 打算加盟某公司的某甲, 起诉某公司的某甲: what the one described does to a body does not make them its own. */
const ACTS_ON =
  /(?:^|[，。；：])[^，。；：\ue000\ue001]{0,12}(?:(?:打算|计划|准备|有意|拟|将|未|不|没有|拒绝|希望|考虑|可能)(?:加盟|加入|投奔|转投|跳槽到|跳槽至|转赴|投靠)|收购|并购|买下|买入|卖掉|出售|抛售|增持|减持|做空|狙击|入股|投资|注资|持有|起诉|控告|状告|举报|检举|揭发|揭露|爆料|批评|指责|质疑|炮轰|痛批|抨击|谴责|得罪|敲诈|勒索|威胁|欺骗|诈骗|掏空|拖欠|击败|战胜|逆转|淘汰|面对|对阵|迎战|挑战|对抗|支持|力挺|声援|反对|抵制|调查|处罚|监管|审计|采访|报道|访问|到访|拜访|造访|前往|抵达|参观|离开|告别|退出|脱离|背叛|出卖|要求|呼吁|拒绝)[了过]?[“「《]?$/u;

function* peopleOf({ text }: Template, [from, to]: readonly [number, number]): Generator<number> {
  for (let i = from; i < to; i++) if (text[i] === P) yield i;
}

const placeOf = (match: RegExpExecArray, group: string) => match.indices?.groups?.[group] as [number, number];

/** 金管局副总裁: a short post directly behind a body is one at it, whatever their kinds; courts and the police have no firm's. */
function isDirect(words: string, name: string): boolean {
  const bare = words.replace(/^[的之]/u, '');
  const own = kindOfName(name);
  if (bare.length > LONGEST_POST || !isPost(bare)) return false;
  return own !== 'court' && own !== 'police' && own !== 'prosecution';
}
/** Characters of a post that nothing but its rank goes with. */
const LONGEST_POST = 5;

/** The body named, unless it is of a kind that gives no such post; then the one that is salient. */
function chooseBody(
  { template, salientAt, headedAt, nameOf }: PostContext,
  at: number,
  words: string,
  named: string | undefined,
) {
  const kind = kindOfPost(words);
  // 某部部长: a body directly before its post is meant, whatever its name tells of its kind.
  if (named && (fitOf(kind, nameOf(named)) > 0 || isPlainHead(words) || isDirect(words, nameOf(named)))) return named;
  const headed = headedAt(template.offsets[at] as number, words);
  if (headed) return headed;
  const found = hasPlace(words) ? salientAt(template.offsets[at] as number, words) : undefined;
  return found && isOfficeOf(words, nameOf(found)) ? found : undefined;
}

function findBesideNames(context: PostContext, placed: Map<number, string>): void {
  const { template, state, nameOf } = context;
  const { text, entities } = template;
  for (const match of text.matchAll(AT_NAME)) {
    const words = match.groups?.words ?? '';
    const [from] = placeOf(match, 'o');
    const isCandidate = /候选人$/u.test(words) && kindOfName(nameOf(entities.get(from) ?? '')) === 'party';
    if ((NO_POST.test(words) && !isCandidate) || APART.test(words) || DOES_TO.test(words)) continue;
    if (!isPost(words) && !FOUNDER.test(words) && words !== '长') continue;
    if (REPORTS.test(words) && (from === 0 || /[（(〔【／/]$/u.test(text.slice(0, from)))) continue;
    const people = [...peopleOf(template, placeOf(match, 'p'))];
    // 前某公司总裁 is 某公司前总裁.
    const past = /前$/u.test(text.slice(0, from)) && !/^的?[前原]/u.test(words) ? '前' : '';
    const isShared = SHARED_POST.test(words) || /(?:等|\d名|两位|三位|两名|三名)/u.test(words);
    const bodies = [...Array(placeOf(match, 'o')[1] - from).keys()].flatMap((k) => entities.get(from + k) ?? []);
    for (const person of isShared ? people : people.slice(0, 1))
      for (const named of bodies) {
        const organization = chooseBody(context, from, words, named);
        state({ person, organization, from, to: person, words: past + words, rule: 'post-at-name' });
        if (organization) placed.set(person, organization);
      }
  }
  for (const match of text.matchAll(AFTER_NAME)) {
    const words = match.groups?.words ?? '';
    if (!isPost(words) || NO_POST.test(words)) continue;
    const [person] = placeOf(match, 'p');
    const organization = entities.get(placeOf(match, 'o')[0]);
    state({ person, organization, from: person, to: placeOf(match, 'words')[1] - 1, words, rule: 'post-after-name' });
    if (organization) placed.set(person, organization);
  }
  for (const match of text.matchAll(FIRST_OF_TWO)) {
    const words = match.groups?.words ?? '';
    if (!isPost(words) || NO_POST.test(words)) continue;
    const [[from], [person]] = [placeOf(match, 'o'), placeOf(match, 'p')];
    state({
      person,
      organization: chooseBody(context, from, words, entities.get(from)),
      from,
      to: person,
      words,
      rule: 'post-at-name',
    });
  }
  for (const match of text.matchAll(AFTER_LIST)) {
    const words = match.groups?.words ?? '';
    const [first, end] = placeOf(match, 'words');
    const named = match.indices?.groups?.o?.[0];
    // 提请罢免某甲等多名董事: the body named before is the one that acts.
    if (named === undefined && DOES_TO.test(text.slice(Math.max(0, match.index - 4), match.index))) continue;
    const organization = chooseBody(context, first, words, named === undefined ? undefined : entities.get(named));
    for (const person of peopleOf(template, placeOf(match, 'p')))
      if (!placed.has(person)) {
        state({ person, organization, from: person, to: end - 1, words, rule: 'post-after-list' });
        if (organization) placed.set(person, organization);
      }
  }
  for (const match of text.matchAll(BELONGS)) {
    if (ACTS_ON.test(text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index))) continue;
    for (const person of peopleOf(template, placeOf(match, 'p'))) {
      const [from] = placeOf(match, 'o');
      state({ person, organization: entities.get(from), from, to: person, words: '', rule: 'post-belongs' });
      placed.set(person, entities.get(from) as string);
    }
  }
}

/** Posts told of whom a longer description stands before, or of whom was named before. */
function findDescribed(context: PostContext, placed: Map<number, string>): void {
  const { template, clauses, state, told } = context;
  const { text, entities } = template;
  for (const rule of [LOOSE_LIST, IN_SEAT])
    for (const match of text.matchAll(rule)) {
      const words = match.groups?.words ?? '';
      const [[from], [person]] = [placeOf(match, 'words'), placeOf(match, 'p')];
      if (!isPost(words) || NO_POST.test(words) || DOES_TO.test(words) || placed.has(person)) continue;
      const named = match.indices?.groups?.o?.[0];
      const body = named === undefined ? undefined : entities.get(named);
      if (body === undefined && isElsewhere(words)) continue;
      const organization = chooseBody(context, from, words, body);
      state({ person, organization, from, to: person, words, rule: 'post-described' });
      if (organization) placed.set(person, organization);
    }
  for (const match of text.matchAll(THIS_ONE)) {
    const [words, [from, to]] = [match.groups?.words ?? '', placeOf(match, 'words')];
    const post = /^的?[^的，]{2,8}?(?=的|[，。]|$)/u.exec(words)?.[0] ?? words;
    if (!isPost(post) || NO_POST.test(post) || text[to] === P) continue;
    const clause = clauses.find((c) => c.start <= from && from < c.end);
    const entity = [...peopleOf(template, [0, match.index])].at(-1);
    const who =
      entity === undefined
        ? (clause?.carried?.members.find((m) => m.kind === 'P')?.entity ?? told)
        : entities.get(entity);
    const [at] = placeOf(match, 'o');
    if (who)
      state({
        person: at,
        entity: who,
        organization: entities.get(at),
        from: at,
        to: from + post.length - 1,
        words: post,
        rule: 'post-this-one',
      });
  }
}

function findSeats({ template, state, salientAt }: PostContext): void {
  for (const match of template.text.matchAll(TAKES_SEAT)) {
    if (NOT_DONE.test(match[0])) continue;
    const [person] = placeOf(match, 'p');
    const named = match.indices?.groups?.o?.[0];
    state({
      person,
      organization:
        named === undefined ? salientAt(template.offsets[person] as number, '董事') : template.entities.get(named),
      from: person,
      to: match.index + match[0].length - 1,
      words: '',
      rule: 'post-seat',
    });
  }
}

/** 两名作者均来自某大学: all of the subject do. */
const COMES_FROM =
  /(?:来自|供职于|任职于|就职于|服务于|受雇于|任教于|效力于|执教于|就读于|(?:在|于)(?=\ue001[^，。；：\ue000\ue001]{0,4}(?:任|工作|执教|效力|就职|供职)))(\ue001)(?!的)/gu;

function findComing({ template, clauses, state }: PostContext): void {
  for (const clause of clauses)
    for (const match of clause.text.matchAll(COMES_FROM)) {
      const from = clause.start + match.index;
      const place = from + match[0].length - 1;
      const people = (g: NameGroup | null | undefined) => (g?.members ?? []).filter((m) => m.kind === 'P');
      const own = clause.groups.findLast((g) => g.end <= from && g.marker === '' && !g.owns && people(g).length > 0);
      const isFree = clause.groups.every((g) => g.end > from || people(g).length === 0);
      const group = own ?? (isFree ? clause.carried : null);
      if (NOT_DONE.test(clause.text.slice(0, match.index))) continue;
      for (const { entity } of people(group))
        state({
          person: group?.start ?? from,
          entity,
          organization: template.entities.get(place),
          from: own ? own.start : from,
          to: place,
          words: '',
          rule: 'post-comes-from',
        });
    }
}

function findAtWork({ template, state }: PostContext): void {
  for (const rule of [RUNS, RUNS_FOR, AT_WORK])
    for (const match of template.text.matchAll(rule)) {
      if (NOT_DONE.test(match.groups?.gap ?? '')) continue;
      const [[person], [place, last]] = [placeOf(match, 'p'), placeOf(match, 'o')];
      for (let at = place; at < last; at++)
        if (template.entities.has(at))
          state({
            person,
            organization: template.entities.get(at),
            from: Math.min(person, place),
            to: Math.max(person, place),
            words: '',
            rule: 'post-runs',
          });
    }
}

/** 同事某甲 works where the ones told of before her work. */
const COLLEAGUE = /(?:^|[^的])(?:前|女|男)?(?:同事|下属|部下|上司|下级|副手|助手)$/u;

/** Words before a post that name a body which was not found: the post is none at another. */
const OTHER_BODY =
  /(?:公司|资本|电器|集团|控股|基金|银行|大学|医院|学院|协会|学会|联盟|连带|联合会|基金会|电视|传媒|新闻网?|日报|科技|制药|影业|酒店|俱乐部|研究所|研究院|实验室|网站|工会|商会|企业|航空|证券|保险|餐厅|剧团|乐团|球队|律所|事务所)(?:的|前|原|联合|共同|首席|执行|副|总|技术|财务)*$/u;

/** 底特律联邦法官, 国足前主帅, 府方发言人: words of a place or a side before a post are part of its body's name. */
const SIDE = /^(?:国足|国奥|国青|国脚|国家队|[府院校警检军官厂馆台团队会党资劳控辩原被港台澳陆美中日韩英法俄德印]方)/u;

/** Characters of a side and its post: 警方便进入机长 goes on with the sentence. */
const LONGEST_SIDE = 7;
/** 长得像球星某甲, 自称博士的某甲: what somebody is not. */
const LIKE = /像|酷似|形似|神似|堪比|媲美|仿佛|俨然|自称|冒充|假扮|扮演|饰演|号称/u;

/** 某某电器创始人某甲, where the firm was not found. */
function isElsewhere(words: string): boolean {
  const label = labelOf(words) ?? '';
  const before = words.slice(0, words.length - label.length);
  if ((SIDE.test(words) && words.length <= LONGEST_SIDE) || LIKE.test(words)) return true;
  if (OTHER_BODY.test(before) || OTHER_BODY.test(words.replace(FOUNDER, ''))) return true;
  const founder = FOUNDER.exec(words);
  return founder !== null && words.slice(0, founder.index).replace(/前|原|另一位?|两位|其/gu, '').length > 1;
}

/** 总裁某甲, where no body stands beside it; "某公司董事长某甲和总裁某乙" share the body. */
function findLoose(context: PostContext, placed: ReadonlyMap<number, string>): void {
  const { template, state, salientAt, headedAt } = context;
  const { text } = template;
  for (const match of text.matchAll(LOOSE)) {
    const words = match.groups?.words ?? '';
    const [from] = placeOf(match, 'words');
    const people = [...peopleOf(template, placeOf(match, 'p'))];
    if (placed.has(people[0] as number) || /\ue000的$/u.test(text.slice(0, from))) continue;
    if (COLLEAGUE.test(words)) {
      const organization = salientAt(template.offsets[from] as number, '员工');
      state({
        person: people[0] as number,
        organization,
        from,
        to: people[0] as number,
        words: '',
        rule: 'post-colleague',
      });
      continue;
    }
    if (!isPost(words) || NO_POST.test(words) || ACTS_FOR.test(words) || DOES_TO.test(words)) continue;
    const isHeaded = headedAt(template.offsets[from] as number, words) !== undefined;
    if (!isHeaded && (!hasPlace(words) || isElsewhere(words))) continue;
    if (!(isHeaded && /市长$/u.test(words)) && FORMER.test(words) && isFormerPower(words)) continue;
    const joined = /\ue000(?:、|和|与|及|以及)$/u.exec(text.slice(Math.max(0, from - 3), from));
    const shared = joined ? placed.get(from - joined[0].length) : undefined;
    const organization = chooseBody(context, from, words, shared);
    for (const person of SHARED_POST.test(words) ? people : people.slice(0, 1))
      state({ person, organization, from, to: person, words, rule: 'post-near' });
  }
}

function findInTemplate(context: PostContext): void {
  const placed = new Map<number, string>();
  findBesideNames(context, placed);
  findDescribed(context, placed);
  findAtWork(context);
  findComing(context);
  findSeats(context);
  findTakenPosts(context);
  findLoose(context, placed);
}

const HOLDER = /股东$|投资人$|投资方$|投资者$|金主$/u;

/** The ties of a stated post: who founded a body need not have another post there. */
function tiesOf(template: Template, post: StatedPost): FoundRelationship[] {
  const source = post.entity ?? template.entities.get(post.person);
  const start = template.offsets[post.from] as number;
  const end = template.offsets[post.to + 1] ?? (template.offsets[post.to] as number);
  if (!source || !post.organization || end <= start) return [];
  const label = labelOf(post.words);
  const tie = (type: 'role_at' | 'founder_of' | 'invested_in'): FoundRelationship => ({
    type,
    source,
    target: post.organization as string,
    rule: `tie-${type === 'founder_of' ? post.rule.replace('post', 'founder') : post.rule}`,
    evidence: [{ start, end }],
    events: [],
    ...(label && { label }),
  });
  if (HOLDER.test(post.words)) return [tie('invested_in')];
  const isFounder = FOUNDER.test(post.words);
  // A founding partner is a partner.
  const isPartner = /创始合伙人/u.test(post.words);
  const rest = post.words.replace(new RegExp(FOUNDER.source, 'gu'), '');
  return [
    ...(isFounder ? [tie('founder_of')] : []),
    ...(!isFounder || isPartner || isPost(rest.replace(/[、兼和暨\s]+$/u, '')) ? [tie('role_at')] : []),
  ];
}

export function findChinesePosts(
  document: Document,
  names: readonly PlacedName[],
  salientAt: Salience,
  nameOf: (entity: string) => string,
): FoundRelationship[] {
  const headedAt = createHeadFinder(document, names);
  const found: FoundRelationship[] = [];
  let carried: NameGroup | null = null;
  let told: string | undefined;
  let block = -1;
  for (const { sentence, own, template } of namesBySentence(document, names)) {
    if (sentence.block !== block) {
      carried = null;
      told = undefined;
    }
    block = sentence.block;
    if (own.length === 0) continue;
    const { clauses, after } = readClauseNames(template, carried);
    carried = after;
    findInTemplate({
      template,
      clauses,
      salientAt,
      headedAt,
      nameOf,
      told,
      state: (post) => found.push(...tiesOf(template, post)),
    });
    told = own.findLast((n) => n.kind === 'person')?.entity ?? told;
  }
  return found;
}
