/** Whether a Chinese verb has a subject of its own in its clause. */
import type { ChineseClause } from '../readClauseNames.ts';
import type { Template } from '../templateOf.ts';

/** What tells when, how and in what manner something is done, and is nobody. */
export const TIME_OR_ADVERB =
  /\d+|[一二两三四五六七八九十几半数]+|[年月日号天周星期时分]|(?:去|今|前|明|昨|当|同|本|上|下|次|翌|隔)[年月日天晚周]|底|初|中旬|上旬|下旬|凌晨|早上|上午|中午|下午|傍晚|晚间|深夜|之?[前后]|内|此|随[后即]|也|又|还|再|次|曾经?|已经?|均|都|正式|公开|一致|最终|终于|随后|首次|分别|先后|相继|突然|则|便|就|才|仅|并|且|而|但|可|不过|然而|更|最|很快|不久|即|当场|当众|点名|强烈|严厉|多次|连续|一度|其后|于是|因此|结果|甚至|共同|联名|一起|与|和|同|跟|向|对|把|将|被|遭|以|于|在|了|着|过|地|的|其|自己|个|多|主动|亲自|宣布|决定|选择|表示|声明|发表|明确|直接|高调|正|双双|大举|累计|全部|悉数|夏|秋|冬|春|季|至|到|从|起|由|”|“|\s/gu;

/** What somebody does to be heard, before they say it: 临走前发长文炮轰, 接受采访时批评. */
const UTTERS =
  /(?:临走前|临别时|当庭|庭上|会上|会后|席间|事后|私下|书面|口头|匿名|实名|透过律师|通过律师|委托律师)|(?:发|撰|写|开|召开|举行|接受|受|致|登|上|刊登|发起|出席|录制|公布|提交|递交|做客)[^，的]{0,8}?(?:文|信|函|声明|帖|推|微博|视频|记者会|发布会|记者|采访|专访|访问|访|节目|直播|公告|报告|书|会|电邮|邮件)(?:时|中|里|后|上|内)?/gu;

/** Whether what stands before a verb, marked names left out, has no subject of its own. */
export function isEmptyBefore(clause: ChineseClause, template: Template, verbStart: number): boolean {
  let words = template.text.slice(clause.start, verbStart);
  // 将某甲等四名执行人列为被告: what goes with whom it is done to is no subject.
  words = words.replace(/(?:将|把|对|向)[^，]*[\ue000\ue001][^，]*$/u, '');
  words = words.replace(/(?:因|为|据|在|以|于|从|按|凭|作为|代表)[^，]*$/u, '');
  words = words
    .replace(/[\ue000\ue001]/gu, '')
    .replace(UTTERS, '')
    .replace(TIME_OR_ADVERB, '');
  return words.length <= 2;
}
