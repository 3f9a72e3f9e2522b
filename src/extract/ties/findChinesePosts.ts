/**
 * Who has or had a post where, from the shape of Chinese phrases: 某公司首席执行官某甲, 某甲出任某公司董事长,
 * 某大学的某甲, 执掌某公司的某甲; and who founded what (某公司创始人某甲).
 *
 * A post whose words name no organization is counted to the one salient there, and only where it is a post that a
 * company, club or school gives.
 */
import type { Document } from '../document.ts';
import type { FoundRelationship } from '../findings.ts';
import { isPost } from './isPost.ts';
import type { Salience } from './salientOrganization.ts';
import {
  namesBySentence,
  ORGANIZATION as O,
  PERSON as P,
  PERSONS,
  type PlacedName,
  type Template,
  templateOf,
} from './templateOf.ts';

const FOUNDER = /(?:联合|共同)?(?:创始人|创办人|创建人|创立者|创办者|创始合伙人)/u;
/** Posts that a company, a club or a school gives: they have a place even where the words name none. */
const COMPANY_POST =
  /CEO|CTO|CFO|COO|首席|总裁|董事|总经理|经理|主席|行政总裁|执行长|主帅|教练|教头|队长|前锋|后卫|中场|门将|工程师|研究员|研究官|监事|总监|主管|合伙人|高管|社长|副总|掌门|厂长|科长|车间主任|班长|校长|院长|系主任|教务处长|主编|财务|秘书长|发言人|创始人|创办人|股东/u;
/** What is no post at an organization, whatever stands before it. */
const NO_POST =
  /(?:律师|辩护人|经纪人|妻子|丈夫|父亲|母亲|儿子|女儿|弟|兄|姐|妹|妻|夫|友|同学|对手|竞争者|记者|编辑|嫌疑人|被告|被告人|原告|嫌犯|证人|死者|遇难者|伤者|家属|居民|投资者|候选人|球迷|老人|男子|女子|先生|女士|老师|导师|弟子|门生|接班人|继任者|前任|继承人|人士|大臣|部长|市长|省长|州长|总统|总理|首相|议员|法官|检察官|警官)$/u;
const FORMER = '(?:前任?|原|时任|现任|新任|候任|代理|临时|名誉|已故|现|新|老|两位|三位|另一名|一名|副)*';

const NOT_DONE = /(?:可能|有望|或将|或|拟|计划|打算|提名|将|会|参选|竞选|拒绝|不再|反对)[^，。]{0,6}$/u;

interface Context {
  template: Template;
  salientAt: Salience;
  tie: (
    type: 'role_at' | 'founder_of',
    person: number,
    organization: string | undefined,
    from: number,
    to: number,
    label?: string,
    rule?: string,
  ) => void;
}

const pattern = (source: string) => new RegExp(source, 'dgu');
/** 某公司(的)(前)董事长、总裁某甲: what stands between the place and the name is read by its end. */
const AT_NAME = pattern(
  `(?<o>${O}(?:[、和与及]${O}){0,12})(?<between>(?:的|之)?[^，。；：${O}${P}]{0,18}?)(?<p>${PERSONS})`,
);
/** (总裁)某甲 without a place. */
const LOOSE = pattern(
  `(?<=^|[，。；：、“”（(由令让对与和向及将把而但则是的]|${P}|[^\\p{L}]|[日月年天晚午期后])(?<label>${FORMER}[^，。；：、${O}${P}的由被向对与和是将把]{2,12}?)(?<p>${P})`,
);
const TAKES =
  '(?:接替[^，。]{0,6}?|取代[^，。]{0,6}?)?(?:(?:[^，。；：的“”]{0,14}?)(?:转任|获委任为|被任命为|获任命为|获聘为|获选为|当选为?|升任|出任|担任|就任|接任|兼任|留任|历任|现任|曾任|时任|任职|晋升为|上任|成为|回任|改任|调任|连任|接掌|任|做|当|是))';
/** 某甲(…)出任某公司(的)董事长. */
const TAKES_AT = pattern(
  `(?<p>${PERSONS})(?<gap>${TAKES})(?<mid>(?:了)?(?:${FORMER}))(?<o>${O})?(?<label>(?:的|旗下|史上最年轻的)?[^，。；：${O}${P}]{1,14})`,
);
/** 某大学的某甲, 来自某队的某甲. */
const BELONGS = pattern(`(?<o>${O})的(?<p>${PERSONS})(?!的)`);
const RUNS = pattern(
  `(?<p>${P})(?<gap>[^，。；：${O}${P}]{0,10}?(?:执掌|掌管|掌舵|领导|经营|所经营的|执教|效力于?|供职于|任职于|就职于|受雇于|服务于|主政|统领|管理|任教于|率领?))(?:着|的|了)?[“「]?(?<o>${O})`,
);
const RUNS_FOR = pattern(
  `(?:执掌|掌管|经营|领导|执教|效力|供职于|任职于|就职于)(?<o>${O})[^，。；：${O}${P}]{0,8}?的[^，。；：${O}${P}]{0,8}?(?<p>${P})`,
);
const AT_WORK = pattern(
  `(?<p>${P})[^，。；：${O}${P}]{0,8}?(?:在|于)(?<o>${O})(?:任职|供职|工作|执教|任教|效力|担任|出任|就职)`,
);
/** 某甲，某公司董事长，… */
const AFTER_NAME = pattern(
  `(?<p>${P})(?:，|（|\\()(?<mid>${FORMER})(?<o>${O})(?<label>(?:的)?[^，。；：${O}${P}]{2,14}?)(?=[，。）)])`,
);
/** 组长由副省长某甲担任. */
const HELD_BY = pattern(
  `(?<o>${O})[^。${O}${P}]{0,4}，?(?<label>[^，。；：${O}${P}]{2,6})由[^，。；${O}${P}]{0,10}?(?<p>${P})(?:担任|出任|接任|兼任|代理)`,
);

/** The last of several posts decides: "创始人、原董事长". */
const cleaned = (words: string) => words.replace(/^的|^之/u, '').replace(/[“”"「」‘’]/gu, '');

function readPlace(match: RegExpExecArray, group: string): [number, number] | undefined {
  return match.indices?.groups?.[group];
}

function findInTemplate({ template, salientAt, tie }: Context): void {
  const { text, offsets, entities } = template;
  const at = (match: RegExpExecArray, group: string) => readPlace(match, group)?.[0] as number;
  const people = (match: RegExpExecArray, group = 'p') => {
    const [from, to] = readPlace(match, group) as [number, number];
    return [...Array(to - from).keys()].map((k) => from + k).filter((k) => text[k] === P);
  };
  const organization = (match: RegExpExecArray) => {
    const place = readPlace(match, 'o');
    if (!place) return undefined;
    return entities.get(place[0]);
  };
  const placed = new Set<number>();
  const state = (person: number, where: string | undefined, words: string, from: number, to: number, rule: string) => {
    const label = cleaned(words);
    if (FOUNDER.test(label)) tie('founder_of', person, where, from, to, label, rule.replace('post', 'founder'));
    const rest = label.replace(new RegExp(FOUNDER.source, 'gu'), '').replace(/[、兼和暨\s]/gu, '');
    if (rest !== '' || !FOUNDER.test(label)) tie('role_at', person, where, from, to, label, rule);
    placed.add(person);
  };
  for (const match of text.matchAll(AT_NAME)) {
    const words = match.groups?.between ?? '';
    if (NO_POST.test(words) || /[被把将对向]/u.test(words)) continue;
    if (!isPost(words) && !FOUNDER.test(words) && words !== '长') continue;
    const [first, ...others] = people(match);
    if (first === undefined) continue;
    for (const where of [...Array((readPlace(match, 'o') as [number, number])[1] - at(match, 'o')).keys()].map((k) =>
      entities.get(at(match, 'o') + k),
    ))
      if (where) state(first, where, words, at(match, 'o'), first, 'post-at-name');
    if (/(?:^的|等|\d名|两位|三位|代表)/u.test(words))
      for (const p of others) state(p, organization(match), words, at(match, 'o'), p, 'post-at-name');
  }
  for (const match of text.matchAll(AFTER_NAME)) {
    const label = match.groups?.label ?? '';
    if (isPost(label) && !NO_POST.test(label))
      state(
        at(match, 'p'),
        organization(match),
        label,
        at(match, 'p'),
        at(match, 'label') + label.length - 1,
        'post-after-name',
      );
  }
  for (const match of text.matchAll(BELONGS))
    for (const p of people(match)) state(p, organization(match), '', at(match, 'o'), p, 'post-belongs');
  for (const match of text.matchAll(TAKES_AT)) {
    const label = (match.groups?.label ?? '').replace(/(?:一职|职务|之职|等职|时|后|期间|之位)+[^，。]*$/u, '');
    const post = longestPost(label);
    if (
      !post ||
      NO_POST.test(post) ||
      NOT_DONE.test(match.groups?.gap ?? '') ||
      /[不未没否]|可能|有望|参选|提名|或将/u.test(match.groups?.gap ?? '')
    )
      continue;
    const end = at(match, 'label') + label.length - 1;
    const named = organization(match);
    for (const p of people(match)) {
      const where = named ?? (COMPANY_POST.test(post) ? salientAt(offsets[p] as number, post) : undefined);
      if (where) state(p, where, post, p, end, named ? 'post-taken-at' : 'post-taken');
    }
  }
  for (const rule of [RUNS, RUNS_FOR, AT_WORK])
    for (const match of text.matchAll(rule))
      if (!NOT_DONE.test(match.groups?.gap ?? ''))
        state(
          at(match, 'p'),
          organization(match),
          '',
          Math.min(at(match, 'p'), at(match, 'o')),
          Math.max(at(match, 'p'), at(match, 'o')),
          'post-runs',
        );
  for (const match of text.matchAll(HELD_BY)) {
    const label = match.groups?.label ?? '';
    if (isPost(label))
      state(at(match, 'p'), organization(match), label, at(match, 'o'), at(match, 'p'), 'post-held-by');
  }
  for (const match of text.matchAll(LOOSE)) {
    const label = match.groups?.label ?? '';
    const person = at(match, 'p');
    if (
      placed.has(person) ||
      /[\ue000]的$/u.test(text.slice(0, at(match, 'label'))) ||
      !isPost(label) ||
      NO_POST.test(label) ||
      !COMPANY_POST.test(label)
    )
      continue;
    const where = salientAt(offsets[at(match, 'label')] as number, label);
    if (where) state(person, where, label, at(match, 'label'), person, 'post-near');
  }
}

/** The longest beginning of words that ends in a post. */
function longestPost(words: string): string | undefined {
  const bare = words.replace(/^的|^旗下的?|^了/u, '');
  for (let end = bare.length; end > 1; end--) if (isPost(bare.slice(0, end))) return bare.slice(0, end);
  return undefined;
}

export function findChinesePosts(
  document: Document,
  names: readonly PlacedName[],
  salientAt: Salience,
): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  for (const { sentence, own } of namesBySentence(document, names)) {
    if (own.length === 0) continue;
    const template = templateOf(document.reading, sentence, own);
    const tie: Context['tie'] = (type, person, organization, from, to, label, rule) => {
      const source = template.entities.get(person);
      if (!source || !organization) return;
      const start = template.offsets[from] as number;
      const stop = template.offsets[to + 1] ?? (template.offsets[to] as number);
      if (stop <= start) return;
      found.push({
        type,
        source,
        target: organization,
        rule: `tie-${rule ?? type}`,
        evidence: [{ start, end: stop }],
        ...(label && { label }),
        events: [],
      });
    };
    findInTemplate({ template, salientAt, tie });
  }
  return found;
}
