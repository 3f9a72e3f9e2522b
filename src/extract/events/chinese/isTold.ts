/**
 * Whether a clause has what its row needs to be an event: somebody named, a body or people without a name, a time.
 */
import type { Document } from '../../document.ts';
import type { TimeMention } from '../../findings.ts';
import { BODY } from './bodyWords.ts';
import type { Arguments } from './findArguments.ts';
import type { Place } from './telling.ts';
import type { Trigger } from './triggers/findTriggers.ts';
import { NOBODY, SOME } from './unnamedWords.ts';

/** What a clause may tell. */
export interface Claim {
  trigger: Trigger;
  place: Place;
  args: Arguments;
  /** The time that its sentence gives it, or its scene. */
  own: TimeMention | undefined;
  /** It is told as a noun. */
  isNominal: boolean;
  isToCome: boolean;
}

/** As long is a date that is a month at least. */
const MONTH_LENGTH = 7;

export function isTold({ reading }: Document, claim: Claim): boolean {
  const { trigger, place, args, own, isNominal } = claim;
  const { row } = trigger;
  const isOfPerson = args.participants.some((p) => p.named.entity.kind === 'person');
  if (row.needs === 'person' && !isOfPerson && !args.isByUnnamed) return isNominal && own !== undefined;
  const before = reading.slice(place.segment.start, trigger.start);
  const isOfBody = isToBeOfBody(claim, before);
  if (row.needs === 'named' && args.participants.length === 0 && !isOfBody)
    return isNominal ? own !== undefined : row.shape !== 'speech' && (own?.edtf?.length ?? 0) >= MONTH_LENGTH;
  if (isEmptySaying(reading, claim) || lacksNeed(reading, claim, isOfPerson) || isNoDeed(reading, claim, before))
    return false;
  if (args.participants.length > 0 || own !== undefined || FREE.has(row.type) || TOLD_OF_NOBODY.has(row.rule))
    return true;
  // 公诉机关指控，…: what follows tells it.
  const isOnlyLead = row.type === 'dispute' && trigger.end >= place.segment.end && reading[place.segment.end] === '，';
  return !isNominal && !isOnlyLead && (isOfBody || isOfUnnamed(claim, before));
}

/** "工会可能罢工": what is to come is told of bodies without a name as well. */
function isToBeOfBody({ trigger: { row }, isToCome, isNominal }: Claim, before: string): boolean {
  // What only waits to be approved is told where somebody named has to.
  if (!isToCome || isNominal || row.rule === 'decision/awaited') return false;
  return (row.type === 'legal' && OF_CASE.test(before)) || BODY.test(before.replace(SIGNS, ''));
}

/** Words of planning before what is planned. */
const SIGNS = /(?:或?将|可能|计划|拟|打算|预计|有望|准备|考虑)[^，。]{0,8}$/;

/** "该案日后可能发回重审": the case itself. */
const OF_CASE = /^(?:此|该|本|这起|这桩|[\u3400-\u9fff]{1,3})?案(?!情|例|值)/;

function isEmptySaying(reading: string, { trigger, place: { segment } }: Claim): boolean {
  if (trigger.row.type !== 'statement') return false;
  return (
    ONLY_SAYS.test(reading.slice(segment.start, trigger.end)) ||
    /^(?:尽管|虽然?)/.test(reading.slice(segment.start, segment.end))
  );
}

/** "只说：“都一样。”": a last word that tells nothing. */
const ONLY_SAYS = /(?:只|仅)(?:是|淡淡地?|轻声|笑着|反复){0,2}(?:说|留下|丢下|回了)(?:了?一?句?话?)?$/;

/** Whether the body, post or object that its row asks for is missing. */
function lacksNeed(reading: string, { trigger, place: { segment }, args, isNominal }: Claim, isOfPerson: boolean) {
  const { row, word } = trigger;
  const { participants } = args;
  const rest = reading.slice(trigger.end, segment.end);
  switch (row.needs) {
    case 'organization':
      return !isOfPerson || !participants.some((p) => isBodyBehind(trigger, p));
    case 'post':
      if (!isOfPerson && !args.isByUnnamed) return true;
      return !TITLES.test(rest.slice(0, 24)) && !/^进入|^加入/.test(word);
    case 'object':
      if (isNominal || rest.length >= 2 || participants.some((p) => p.role === 'patient')) return false;
      return !IS_LED.test(reading.slice(segment.start, trigger.start));
    default:
      return false;
  }
}

const IS_LED = /(?:完成|进行|接受|展开|开展|启动|委托)[^，。]{0,8}$/;

/** A body named right behind the trigger. */
const isBodyBehind = ({ end }: Trigger, { named }: Arguments['participants'][number]): boolean =>
  named.entity.kind === 'organization' && named.start >= end && named.start - end <= 10;

const TITLES =
  /(?:董事长|主席|席|总裁|总经理|经理|行长|部长|省长|市长|县长|书记|总统|总理|首相|大臣|议员|议长|国王|教皇|主教|法官|检察官|教练|主帅|队长|教授|院士|校长|院长|所长|主任|主编|总监|发言人|代表|董事|监事|秘书长|会长|社长|司令|大使|候选人|领袖|领导人|C[A-Z]O|首席|官)/;

/** Whether the word means something else beside what stands there. */
function isNoDeed(reading: string, { trigger, place, args: { participants } }: Claim, before: string): boolean {
  const { row } = trigger;
  const isDoneTo = ({ named, role }: Arguments['participants'][number]) =>
    named.entity.kind === 'person' && role === 'patient';
  // "签下新遗嘱": who is signed is named behind.
  if (row.rule === 'joining/signed' && !participants.some(isDoneTo)) return true;
  if (row.type === 'joining' && MOVES_GOODS.test(before)) return true;
  // "正在食堂吃饭": what somebody was just at.
  return (
    row.rule === 'meeting/talk-long' &&
    participants.length < 2 &&
    AT_TABLE.test(reading.slice(place.segment.start, trigger.end))
  );
}

/** What one does alone as well. */
const AT_TABLE = /正在?[^，。]*[吃喝用][饭餐茶酒]$/;

/** "把三百件商标转入另一家公司": goods are moved, nobody joins. */
const MOVES_GOODS =
  /(?:把|将)[^，。]{0,24}(?:商标|股[份权票]|资产|专利|资金|款项?|钱|业务|品牌|[房地]产|债务|数据|存款|产品|设备|文件|[元币]|土地|合同)[^，。]{0,4}$/;

/** Whether a body or people without a name do what is told of such as well. */
const isOfUnnamed = ({ trigger: { row }, place: { speech } }: Claim, before: string): boolean =>
  (SAID_OF_NOBODY.has(row.type) && NOBODY.test(before)) ||
  (speech === null && SAID_OF_SOME.has(row.type) && SOME.test(before) && !/[会要将]$/.test(before));

/** Types that can be told without anybody named taking part. */
const FREE = new Set(['incident', 'assessment', 'launch']);
/** What figures, scores and failed plans tell needs nobody. */
const TOLD_OF_NOBODY: ReadonlySet<string> = new Set([
  'change/to-figure',
  'change/so-many-points',
  'change/comes-to-nothing',
  'change/beats-by',
  'change/streak',
  'meeting/first-time',
  'departure/read-out',
]);

/** Types that are told as well of people and bodies without a name. */
const SAID_OF_NOBODY = new Set(['statement', 'dispute', 'legal', 'restructuring', 'support', 'decision']);
/** Types told of them. */
const SAID_OF_SOME: ReadonlySet<string> = new Set([
  'dispute',
  'support',
  'legal',
  'restructuring',
  'decision',
  'change',
  'deal',
  'return',
]);
