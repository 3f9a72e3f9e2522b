/** Posts whose body and holder stand side by side: 某公司董事长某甲, 某甲（某公司董事长）, 某大学的某甲, 某甲等多名高管. */

import { matchesOf, sieveEach } from '../../sieve.ts';
import { fitOf, isPower, kindOfName, kindOfPost } from '../bodyKinds.ts';
import { DOES_TO, FOUNDER, NO_POST, SHARED_POST } from '../chinese/chinesePostWords.ts';
import { isPost } from '../isPost.ts';
import { ORGANIZATION as O, PERSON as P, PERSONS } from '../templateOf.ts';
import { chooseBody } from './chooseBody.ts';
import { type PostContext, pattern, peopleOf, placeOf } from './postContext.ts';

/** 某公司(的)(前)董事长、总裁某甲: what stands between the place and the name is read by its end. */
const AT_NAME = pattern(
  `(?<o>${O}(?:[、和与及]?${O}){0,12})(?<words>(?:的|之)?[^，。；：${O}${P}]{0,18}?)(?<p>${PERSONS})`,
);
/** 某大学的某甲, 来自某队的某甲. */
const BELONGS = pattern(`(?<o>${O})[）)》」”]?籍?的(?<p>${PERSONS})(?!的)`);
/** 某甲、某乙等多名(某公司)高管: all of them have the post. */
const AFTER_LIST = pattern(
  `(?<p>${PERSONS})(?:等人?|(?=[两三四五六](?![年月天日周度次倍岁星季]|个[月小星季])))(?:[\\d多几数十两三四五六七八九]*[名位个]?)(?<o>${O})?(?<words>[^，。；：${O}${P}]{0,6}?(?:高管|董事|监事|高层|员工|职员|球员|队员|教授|医生|工程师|研究员|记者|编辑|官员|警官|检察官|法官|股东|合伙人|成员|经理|主管|教练|科学家|负责人|副总裁|CEO|执行长|执行官|总裁|副总|副主席|委员|议员|律师|召集人|发起人|创办人|创始人|操盘手|交易员|秘书|总经理|经纪人))`,
);
/** 某公司前董事长、现任某银行董事某甲: the first of two. */
const FIRST_OF_TWO = pattern(
  `(?<o>${O})(?<words>的?[^，。；：、${O}${P}]{2,12}?)(?:、|兼|及|和|暨)(?:现任|现|兼任)?(?=${O}[^，。；：${O}${P}]{2,14}?(?<p>${P}))`,
);
/** 某甲，某公司董事长，… */
const AFTER_NAME = pattern(
  `(?<p>${P})(?:，|（|\\()(?:现任|时任|前|原|现为|现|曾任|是|为|系|即)*(?<o>${O})(?<words>(?:的)?[^，。；：${O}${P}]{2,14}?)(?=[，。）)；]|$)`,
);

/** 某大学某甲教授, 某校某甲团队: the title behind the name. */
const TITLE_BEHIND = pattern(
  `(?<=(?<lead>[^，。；：]{0,8}))(?<o>${O})(?<p>${P})(?<words>(?:副|助理|讲席|特聘|讲座)?(?:教授|研究员|院士|博士|讲师|老师|医生|医师|主任|律师|法官|检察官|警官|科长|处长|局长|院长|校长|所长|厂长|经理|总监|总裁|董事长|主席|议员|教练)|(?=(?:课题组|研究组|团队|实验室)))`,
);
/** What the one so called does to the body, or had of it. */
const LEAVES_OR_ACTS =
  /(?:离开|告别|退出|起诉|控告|批评|质疑|指责|举报|收购|击败|不敌|战胜|代表|加入|加盟|转投|来到|抵达|前往|访问|会见|告诉|通知|要求)了?$/u;

/** The one who reports for a paper, named where its report begins. */
const REPORTS = /^(?:的?(?:特约|特派|见习|实习|驻[^，。]{1,4})?(?:记者|编译|编辑|通讯员|撰稿|摄影))$/u;
/** 某法院今天裁定艺人某甲: what an office does to somebody. */
const RULES_ON = /裁定|判[决令处]|认定|宣判|驳回|传唤|约谈|逮捕|拘[留捕提]|批捕|[今昨][天日]/u;
/** 某法院指定的清盘人某甲: whom a body names for something works for others than it. */
const NAMED_BY =
  /(?:指定|委任|任命|委派|聘请|指派|选定|雇用|委托)的[^，。；]{0,8}(?:清盘人|清算人|接管人|管理人|律师|调解员|监护人|审计师|会计师|评估师|受托人|检察官|调查员|中介|公证人)$/u;
/** Words between a body and somebody that make them no part of it. */
const APART = /对手|竞争|同行|客户|以外|之外|批评者|继任|前任/u;

/** 某队的球迷会会长: those who look on or complain have bodies of their own. */
const OF_OTHERS =
  /^的?[^，。]{0,3}(?:球迷|家长|校友|学生|业主|股东|员工|粉丝|受害者|受害人|遇难者|遗属|家属|投资人|投资者|储户|债权人|患者|租户)(?:协?会|联盟|团体|组织|自救会|联合会|委员会|同盟|后援会)/u;
/** Characters of a clause before a body, as far as its verb is looked for. */
const LONGEST_LEAD = 16;
/** 打算加盟某公司的某甲, 起诉某公司的某甲: what the one described does to a body does not make them its own. */
const ACTS_ON =
  /(?:^|[，。；：])[^，。；：\ue000\ue001]{0,12}(?:(?:打算|计划|准备|有意|拟|将|未|不|没有|拒绝|希望|考虑|可能)(?:加盟|加入|投奔|转投|跳槽到|跳槽至|转赴|投靠)|收购|并购|买下|买入|卖掉|出售|抛售|增持|减持|做空|狙击|入股|投资|注资|持有|毕业于|肄业于|就读于|师从|起诉|控告|状告|举报|检举|揭发|揭露|爆料|批评|指责|质疑|炮轰|痛批|抨击|谴责|得罪|敲诈|勒索|威胁|欺骗|诈骗|掏空|拖欠|击败|战胜|逆转|淘汰|面对|对阵|迎战|挑战|对抗|支持|力挺|声援|反对|抵制|调查|处罚|监管|审计|采访|报道|访问|到访|拜访|造访|前往|抵达|参观|离开|告别|退出|脱离|背叛|出卖|要求|呼吁|拒绝)[了过]?[“「《]?$/u;

/** 起诉前总裁, 开除其副手: whoever the body deals with had or has the post there. */
const OWN_FORMER =
  /(?:^|[^，。；：])(?<post>(?<![之以日事生空面])(?:前|原|其|旗下|自家|麾下)(?!锋|台|线|端|途)[^，。；：的]{2,10})$/u;
/** Whom a body takes in or meets has been something elsewhere. */
const TAKES_IN =
  /延揽|聘|请[来出到]|挖|招揽|招[入募来]|引进|签下|任命|委任|提名|起用|启用|推举|选[出举]|邀请|会见|拜[访会]|接待|采访|力挺|声援/u;
/** Courts and the police deal with everybody, and a firm's people are its own only by a firm's posts. */
function isAtHome(post: string, name: string): boolean {
  const fit = fitOf(kindOfPost(post), name);
  return isPower(kindOfName(name)) ? fit === 2 : fit > 0;
}

/** `placed`: where the body of each holder is written down. */
export function findPostsBesideNames(context: PostContext, placed: Map<number, string>): void {
  const { template, state, nameOf } = context;
  const { text, entities } = template;
  for (const match of matchesOf(AT_NAME, text)) {
    const words = match.groups?.words ?? '';
    const [from] = placeOf(match, 'o');
    const isCandidate = /候选人$/u.test(words) && kindOfName(nameOf(entities.get(from) ?? '')) === 'party';
    // 某某律师事务所律师某甲
    const isOfPractice =
      /^的?(?:资深|执业|主任|合伙人|高级|顾问)*律师$/u.test(words) &&
      kindOfName(nameOf(entities.get(from) ?? '')) === 'practice';
    if ((NO_POST.test(words) && !isCandidate && !isOfPractice) || APART.test(words) || OF_OTHERS.test(words)) continue;
    if (RULES_ON.test(words) || NAMED_BY.test(words)) continue;
    // 被某队灌了八球的主帅某甲: what another body has done to them.
    if (/[被遭让受由]$/u.test(text.slice(0, from)) && /[^的]的/u.test(words)) continue;
    const named = entities.get(from);
    if (DOES_TO.test(words)) {
      // 某公司起诉前总裁某甲: its own one.
      const own = OWN_FORMER.exec(words)?.groups?.post;
      const isIts = own && !TAKES_IN.test(words) && isPost(own) && named !== undefined && isAtHome(own, nameOf(named));
      const [person] = placeOf(match, 'p');
      if (isIts) state({ person, organization: named, from, to: person, words: own, rule: 'post-at-name' });
      continue;
    }
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
  for (const match of matchesOf(AFTER_NAME, text)) {
    const words = match.groups?.words ?? '';
    if (!isPost(words) || NO_POST.test(words)) continue;
    const [person] = placeOf(match, 'p');
    const organization = entities.get(placeOf(match, 'o')[0]);
    state({ person, organization, from: person, to: placeOf(match, 'words')[1] - 1, words, rule: 'post-after-name' });
    if (organization) placed.set(person, organization);
  }
  for (const match of matchesOf(FIRST_OF_TWO, text)) {
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
  for (const match of matchesOf(AFTER_LIST, text)) {
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
  for (const match of matchesOf(TITLE_BEHIND, text)) {
    if (LEAVES_OR_ACTS.test(match.groups?.lead ?? '')) continue;
    const [[from], [person]] = [placeOf(match, 'o'), placeOf(match, 'p')];
    const words = match.groups?.words ?? '';
    const organization = words === '' ? entities.get(from) : chooseBody(context, from, words, entities.get(from));
    state({ person, organization, from, to: placeOf(match, 'words')[1] - 1, words, rule: 'post-title-behind' });
    if (organization) placed.set(person, organization);
  }
  for (const match of matchesOf(BELONGS, text)) {
    if (ACTS_ON.test(text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index))) continue;
    for (const person of peopleOf(template, placeOf(match, 'p'))) {
      const [from] = placeOf(match, 'o');
      state({ person, organization: entities.get(from), from, to: person, words: '', rule: 'post-belongs' });
      placed.set(person, entities.get(from) as string);
    }
  }
}

sieveEach(TITLE_BEHIND, LEAVES_OR_ACTS, AT_NAME, BELONGS, AFTER_LIST, FIRST_OF_TWO, AFTER_NAME, APART);
