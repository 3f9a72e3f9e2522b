/** Who works for a body, whatever their post: 执掌某公司的某甲, 某甲在某大学任教, 两人均来自某所, 把某甲派往海外. */

import { matchesOf, sieveEach } from '../../sieve.ts';
import { ORGANIZATION as O, PERSON as P, PERSONS } from '../templateOf.ts';
import { findHolder } from './findHolder.ts';
import { NOT_DONE, type PostContext, pattern, peopleOf, placeOf } from './postContext.ts';

const LEADS =
  '所在|分管|统管|空降|任职|供职|就职|执掌|接掌|掌管|掌舵|领导|经营|主持|牵头|统领|管理|主政|率领?|坐镇|统率|主掌|执教|带领|负责|效力于?|供职于|任职于|就职于|受雇于|服务于|任教于|受聘于|就读于';
const RUNS = pattern(
  `(?<p>${PERSONS})(?<gap>[^，。；：${O}${P}]{0,10}?(?:${LEADS}))(?:着|的|了)?[“「《]?(?<o>${O})(?!的?(?:业务|工作|事务|股))`,
);
const RUNS_FOR = pattern(
  `(?:${LEADS}|任职|任教|工作)(?:于|过)?(?<o>${O})[^，。；：${O}${P}]{0,8}?的(?<words>[^，。；：${O}${P}]{0,8}?)(?<p>${P})`,
);
const WORKS =
  '任职|供职|就职|任教|执教|工作|效力|服务|打工|上班|当差|做事|谋职|踢球|打球|服役|执业|坐诊|行医|讲学|授课|掌勺|主持|主管|负责|分管|掌管|统管|监管|统筹|管理|打理|主理|当过?[^，。；：\ue000\ue001]{0,6}[师员手长生官匠工士]|[做任]过?[^，。；：\ue000\ue001]{0,8}[师员手长生官裁理事席管监帅练问人士]';
const FIELD =
  '业务|事务|部门|板块|工厂|分公司|子公司|市场|合规|项目|工程|研发|销售|财务|法务|运营|生产|投资|采购|安全|公关|人事';
/** 否认自己即将执教某队 */
const TO_COME = /否认|即将|(?<![上中少大])将|拒绝|不会|无意|有意|愿意|可能|传|拟|计划/u;
/** What somebody does who works for a body, with the place of the body; the subject does it, or whom it describes. */
const AT = [
  // 来自某大学, 任职于某公司
  `(?:来自|供职于?|任职于?|就职于?|服务于|受雇于?|受聘于?|任教于?|效力[于过]?|执教[于过]?|就读于)(?<o>${O}(?:[、和与及]${O}){0,6})(?!的)`,
  `(?:供职于?|任职于?|就职于?|服务于|受雇于?|任教于?|效力于?)(?<o>${O}(?:[、和与及]${O}){0,6})(?=[^，。；：${O}${P}]{0,8}的)`,
  // 某甲所属的某公司
  `(?<=${P})(?:所属|所在(?=的)|所效力|效力|任职|就职|供职|执教)的[^，。；：${O}${P}]{0,6}(?<o>${O})`,
  // 效力八年的某队
  `(?:效力|任职|工作|服务|执教|供职|任教|打拼)了?[^，。；：${O}${P}]{1,4}年的(?<o>${O})`,
  // 在某公司任职, 在某公司当会计
  `(?:在|于)(?<o>${O}(?:[、和与及]${O}){0,6})[^，。；：${O}${P}]{0,6}?(?:${WORKS})`,
  // 主管某公司海外业务
  `(?:主管|分管|负责|掌管|统管|督导|统筹|打理|主理|执掌|操盘)(?:过|着)?(?<o>${O})的?[^，。；：${O}${P}]{0,8}?(?:${FIELD})`,
  // 为某队效力, 代表某队出战
  `(?:为|替|代表)(?<o>${O})[^，。；：${O}${P}]{0,4}?(?:效力|效命|卖命|打工|工作|披甲|披挂|出战|出场|出赛|上阵|征战|首秀|登场|踢球|打进|攻入|射入|打入|操盘)`,
  // 与某队续约
  `(?:与|和|同|跟)(?<o>${O})[^，。；：${O}${P}]{0,6}?(?:续约|续签|解约|签约|签下[^，。；]{0,6}(?:合同|合约)|签了[^，。；]{0,4}年)`,
  // 在某队的合同
  `(?:在|于)(?<o>${O})的(?:合同|合约|任期|生涯|球员时代|最后一[年季]|[^，。；：${O}${P}]{0,4}(?:年|赛季)(?:里|间|中)?)`,
].map((source) => new RegExp(source, 'dgu'));
/** 资金来自某公司: what comes from there is nobody. */
const OF_THINGS =
  /(?:资金|资本|款项?|钱|投资|出资|融资|收入|利润|订单|消息|数据|报告|证据|线索|压力|支持|样本|设备|零件|原料|灵感|威胁|质疑|阻力|竞争|挑战|贷款|捐款|拨款)(?:全|都|主要|均|也|正|则|最初|大多|全部|悉数|当时|就)*$/u;
const WITH = /^[与和同跟]/u;
function findAtBodies({ template, clauses, state }: PostContext): void {
  for (const clause of clauses) {
    if (!clause.text.includes(O)) continue;
    for (const rule of AT)
      for (const match of matchesOf(rule, clause.text)) {
        const [first, last] = placeOf(match, 'o');
        const from = clause.start + match.index;
        const after = clause.start + match.index + match[0].length;
        const before = clause.text.slice(0, match.index);
        if (
          NOT_DONE.test(before) ||
          /(?:否认|即将)[^，。]{0,4}$/u.test(before) ||
          (match[0].startsWith('来自') && OF_THINGS.test(before)) ||
          // 某公司与某资本签约: the body does.
          (WITH.test(match[0]) && before.endsWith(O))
        )
          continue;
        const holder = findHolder(template, clause, from, after);
        if (!holder) continue;
        for (let place = clause.start + first; place < clause.start + last; place++) {
          const body = template.entities.get(place);
          if (body === undefined) continue;
          for (const entity of holder.ids)
            state({
              person: holder.start,
              entity,
              organization: body,
              from: Math.min(holder.start, from),
              to: Math.max(holder.start, place),
              words: '',
              rule: 'post-comes-from',
            });
        }
      }
  }
}

/** 把某甲调往海外, 派某甲坐镇: whom a body sends is its own. */
const SENDS = pattern(
  `(?<o>${O})[^，。；：${O}${P}]{0,6}?(?:把|将|派|派遣|外派|委派|指派|差遣)(?<p>${P})[^，。；：${O}${P}]{0,4}?(?:调[往到任离回去]|派[往到驻去]|外派|外放|下放|降职|降级|降为|雪藏|冷藏|停职|停薪|打入冷宫|晾在|挂牌|租借|外租|租给|卖给|送[往去]|到|去|赴|前往|坐镇|督战|驻守|接管|负责|打理)`,
);

function findSent({ template, state }: PostContext): void {
  for (const match of matchesOf(SENDS, template.text)) {
    const [[place], [person]] = [placeOf(match, 'o'), placeOf(match, 'p')];
    if (NOT_DONE.test(template.text.slice(place, person))) continue;
    state({
      person,
      organization: template.entities.get(place),
      from: place,
      to: person,
      words: '',
      rule: 'post-sent',
    });
  }
}

function findAtWork({ template, state }: PostContext): void {
  for (const rule of [RUNS, RUNS_FOR])
    for (const match of matchesOf(rule, template.text)) {
      if (NOT_DONE.test(match.groups?.gap ?? '') || TO_COME.test(match.groups?.gap ?? '')) continue;
      const [holders, [place, last]] = [placeOf(match, 'p'), placeOf(match, 'o')];
      for (const person of peopleOf(template, holders))
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

export function findWork(context: PostContext): void {
  findAtWork(context);
  findAtBodies(context);
  findSent(context);
}

sieveEach(WITH, OF_THINGS, RUNS, RUNS_FOR, SENDS, ...AT);
