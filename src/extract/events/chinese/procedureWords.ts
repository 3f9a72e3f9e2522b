/**
 * What courts and inquiries say before they come to what happened, and what is only demanded or explained there.
 *
 * Does not know: names; it reads words alone.
 */
import { sieveEach } from '../../sieve.ts';

/** "法院查明，", "经审理查明，", "调查组认定，": leads to what was found. */
const LEADS =
  /^(?:[^，。；：]{0,24}(?:调查组|专家组|工作组|报告|警方|检方|纪委|监委|调查局|审计署|检察机关|公诉机关)|[^，。；：]{0,16}(?:法院|法庭|高院|地院|中院|法官|合议庭|一审|二审|原审)|经[^，。；：]{0,8}|另|又|还|同时|事后|后来)?(?:经|依法|公开|不公开|开庭|随后|最终|最后|进一步|初步|综合)*(?:审理|审查|调查|查|侦查|核查|复核|勘查|检测)?后?(?:查明|查实|认定|查得)$/;
/** A court or a case: what it finds on its way to the ruling is none by itself. */
const OF_COURT =
  /法院|法庭|[高地中]院|法官|合议庭|[一二原]审|^经?(?:依法)?(?:公开)?(?:开庭)?审理|^(?:事后|后来|事后经)?查明|^另|^又|^还|^经审理查明/;

/** How a lead to findings reads: nothing at all, or a finding where nothing else is told behind it. */
export function leadOfFindings(segment: string): 'court' | 'inquiry' | undefined {
  if (!LEADS.test(segment)) return undefined;
  return OF_COURT.test(segment) ? 'court' : 'inquiry';
}

/** "事故的直接原因是": causes are explained, not told. */
const EXPLAINS =
  /^(?:[^，。；：]{0,16}，)?(?:[^，。；：]{0,12}(?:事故|事件|火灾|爆炸|坍塌|坠机|空难|灾害|起火|垮塌)的?(?:发生的?)?)?(?:直接|间接|主要|根本|初步|深层次?)原因(?:则|也)?(?:有[^，。：]{0,6})?[是为系：]/;
export const explainsCauses = (sentence: string): boolean => EXPLAINS.test(sentence);

/** "作出批示，要求…": what stands behind is asked for. */
const DEMANDS =
  /(?:批示|指示|部署|会议|会上|现场|调度|连线|强调|指出|表示)[^。；]{0,40}?(?:要求|强调|指出|必须|务必|责成)|(?:省委|市委|县委|州委|区委|省政府|市政府|县政府|国务院|书记|省长|市长|县长|应急[^，。]{0,4}[部厅局])[^。；]{0,16}要求/;
/** How demands to officials go on. */
const DEMANDED =
  /^(?:并|且|同时|要|一要|二要|三要)*(?:要求|强调|全力|迅速|尽快|尽最大|妥善|抓紧|立即|切实|严肃|依法|依规|彻底|务必|举一反三|深刻|千方百计|不惜|全面|科学|抢救|救治|搜救|救援|查明|查清|做好|防止|防范|确保|加强|组织|严防|追究|压实|落实|排查|安抚|及时|认真|深入|坚决|坚持|统筹|精准|从严|加快|争分夺秒)/;

/** Whether a clause goes on with what the sentence up to it has somebody in office ask for. */
export const isDemandedOfOffices = (upTo: string, clause: string): boolean =>
  DEMANDED.test(clause) && DEMANDS.test(upTo);

/** "经县检察院批准，": who let what follows be done. */
const LET = /^(?:后|随后|并|今天|昨天|同日|日前|近日)?经[^，。；]{2,28}?(?:批准|同意|批复|核准|授权|决定|许可)后?$/;
export const isLetBefore = (segment: string): boolean => LET.test(segment);

/** A count of the dead, hurt and missing of what was told before. */
const TOLL =
  /(?:事故|火灾|爆炸|灾害|地震|洪水|山洪|暴雨|台风|坍塌|滑坡|泥石流|袭击|已|共|累计|截[至止]|目前|现场|造成|导致|致)[^。；]{0,30}?(?:\d|[一二两三四五六七八九十百千])+(?:余|多)?(?:人|名|位|死)[^。；]{0,10}(?:死|亡|遇难|罹难|丧生|受伤|轻伤|重伤|失踪|失联|伤|获救|被困|身亡)|(?:死|亡|遇难|罹难|失踪|失联|伤|死难)[^，。；]{0,4}人数[^，。；]{0,8}\d|(?:已|均|全部|全员)[^，。；]{0,6}(?:遇难|罹难|丧生|身亡|死亡)/;
export const countsToll = (quote: string): boolean => TOLL.test(quote);

sieveEach(LEADS, EXPLAINS, DEMANDS, DEMANDED, LET, TOLL);
