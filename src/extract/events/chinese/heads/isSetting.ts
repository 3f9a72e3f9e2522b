/** Deeds by which a Chinese clause only says when something else was. */
import { sieveEach } from '../../../sieve.ts';
import type { PlaceRule } from './triggerPlace.ts';

const isOnlyWhen: PlaceRule = ({ rest }) => SETTING_AFTER.test(rest) || ONLY_WHEN.test(rest) || AT_END.test(rest);
/** "爆炸事故一年后", "论文发表三个月后": the word only says since when. */
const SETTING_AFTER =
  /^(?:事故|事件|案)?(?:发生)?(?:约|近|仅|不到|大约)?(?:[\d一二两三四五六七八九十半几数多]+(?:个多?)?(?:年|月|天|日|周|星期|小时)多?(?:[之以]?[后前]|前夕)|[\d一二三四五六七八九十]*周年)|^(?:完成)?(?:不过|不到|不足|还不到|未满|才过?|刚过?|仅过?)[\d一二两三四五六七八九十半几数多]+(?:个多?)?(?:年|月|天|日|周|星期|小时|分钟)(?=$|，)|^(?:之|以)?前(?:不久|夕|[\d一二两三四五六七八九十半几数]{1,3}个?多?(?:年|月|天|日|周|星期|小时|分钟)|[\d一二两三四五六七八九十]{1,3}[天日])/;
/** "爆炸发生的次日", "报道见报当晚": the word only names the day. */
const ONLY_WHEN =
  /^(?:事故|事件)?(?:(?<=离队|离任|离职|上任|下课|出走|转会)|发生|见报|公布|刊出|宣布|生效|结束|曝光|完成|达成|签署)?的?(?:次日|当天|当日|当晚|翌日|隔天|隔日|第二天|前一天|前夕|前夜|同日)(?=$|[，。]|[在便就他她即还又])/;
/** "投票结束后": the word only names what came to its end before. */
const AT_END =
  /^(?:程序|环节|过程|工作)?(?:一|刚|刚刚|甫)?(?:结束|完毕|落幕|收场)(?:[之以]?[后前]|时|之际|当[天晚日夜])?(?=$|，)/;

const isStep: PlaceRule = ({ trigger, rest }) => /^[之以]?后$/.test(rest) && STEPS.has(trigger.row.rule);
/** "上诉后", "复牌后": a step that is named only because the next follows it. */
const STEPS: ReadonlySet<string> = new Set([
  'legal/appeal',
  'legal/motion',
  'return/come-back',
  'launch/publish',
  'launch/release',
  'launch/first-run',
  'decision/decide',
  'decision/outcome',
]);

const isSitting: PlaceRule = ({ trigger, rest }) =>
  /^(?:时|之际|过程中|期间)$/.test(rest) && SITTINGS.test(trigger.word);
/** "立法院质询时", "表决时": a sitting that is named for what is done in it. */
const SITTINGS =
  /^(?:质询|表决|投票|开会|审议|庭审|受访|采访|谈判|讨论|评审|面谈|交接|审理|会谈|会面|宣判|签约|签字|盘问|问话)$/;

const isNounOfTime: PlaceRule = ({ trigger, segment, rest }) =>
  trigger.start === segment.start && trigger.row.noun === true && /^之[后前]/.test(rest);

const isDistance: PlaceRule = ({ ahead }) => DISTANCE.test(ahead);
/** "距离他被赶出董事会": how long ago. */
const DISTANCE = /^(?:此时|这时|当时)?[距离离]距?(?![^，。]*(?:公里|千米|米|里))[^，。]*$/;

const isSince: PlaceRule = ({ ahead, rest }) =>
  FROM_DAY.test(rest) || (SINCE_THEN.test(rest) && !/\d{4}年/.test(ahead));
/** "创办三十年以来", "从地震那天算起": since when. */
const SINCE_THEN =
  /^(?:公司|该[司校院])?(?:[\d一二两三四五六七八九十百半几多]+(?:个多?)?[年月天周]多?)?(?:以来|至今)(?:$|[，。首第最]|头一)/;
const FROM_DAY = /^(?:发生)?(?:的?那|当)(?:天|日|年|晚|一[天刻日])(?:算)?起/;

const isUntil: PlaceRule = ({ near, rest }) =>
  UNTIL.test(near) && /^[^，。]{0,4}(?:结束|完成|完毕|落幕|为止)?$/.test(rest);
/** "直至调查结束": how long. */
const UNTIL = /(?:直[至到]|等到|在[^，。]{0,6}之前)[^，。]{0,6}$/;

const RULES: readonly PlaceRule[] = [isOnlyWhen, isStep, isSitting, isNounOfTime, isDistance, isSince, isUntil];

export const isSetting: PlaceRule = (place) => RULES.some((rule) => rule(place));

sieveEach(SETTING_AFTER, ONLY_WHEN, UNTIL, AT_END, DISTANCE, SINCE_THEN, FROM_DAY);
