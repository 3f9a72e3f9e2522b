/** What a Chinese quotation says of somebody, by the one whose words it gives: “某乙必须负责，”某甲说. */
import { FAULTS, MERITS, MISDEEDS } from '../acts/judgements.ts';
import { NAME, PERSON as P } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

/** The speaker behind the quotation. */
const SPEAKER = `[^“”]{0,24}”[，,。]?(?:[^，。；“”${P}]{0,8})(?<s>${P})[^，。；“”${P}]{0,10}?(?:说|表示|称|直言|强调|指出|写道|告诉|补充|坦言|怒道|感叹|质问|反问|喊道|斥责|批评|回应|形容)`;

export const QUOTE_PATTERNS_ZH: readonly TiePattern[] = [
  {
    rule: 'tie-quote-blames',
    type: 'criticized',
    pattern: shape(
      `“[^“”]{0,40}?(?<t>${NAME})(?:等人|本人)?[^“”。！？；，${P}]{0,12}?(?<![不没未无]|并未|从未|并非)(?:${FAULTS}|${MISDEEDS})${SPEAKER}`,
    ),
  },
  {
    rule: 'tie-quote-praises',
    type: 'supported',
    pattern: shape(
      `“[^“”]{0,40}?(?<t>${P})(?:本人)?[^“”。！？；，${P}]{0,12}?(?<![不没未无]|并未|从未|并非)(?:${MERITS})${SPEAKER}`,
    ),
  },
  {
    // “是个骗子，”某甲这样形容某乙
    rule: 'tie-quote-of-blames',
    type: 'criticized',
    pattern: shape(
      `“[^“”]{0,30}?(?<![不没未无]|没有|并未|并非)(?:${FAULTS}|${MISDEEDS})[^“”]{0,16}”[，。]?[^，。；“”${P}]{0,8}(?<s>${P})[^，。；“”${P}]{0,12}?(?:形容|评价|谈到|说到|谈起|说起|提到|描述|称呼|谈及)(?<t>${NAME})`,
    ),
  },
  {
    rule: 'tie-quote-of-praises',
    type: 'supported',
    pattern: shape(
      `“[^“”]{0,30}?(?<![不没未无]|没有|并未|并非)(?:${MERITS})[^“”]{0,16}”[，。]?[^，。；“”${P}]{0,8}(?<s>${P})[^，。；“”${P}]{0,12}?(?:形容|评价|谈到|说到|谈起|说起|提到|描述|称呼|谈及)(?<t>${P})`,
    ),
  },
  // 据某甲透露，某乙曾威胁他; 在某甲看来，某乙不配
  {
    rule: 'tie-by-account-blames',
    type: 'criticized',
    pattern: shape(
      `(?:据|按|照|在)(?<s>${P})[^，。；${P}]{0,6}(?:透露|说法|所述|所说|所言|回忆|称|说|指控|举报|供述|爆料|看来|眼里|眼中|笔下)，(?<t>${NAME})[^“”。！？；，${P}]{0,14}?(?<![不没未无]|并未|从未|并非)(?:${FAULTS}|${MISDEEDS})`,
    ),
  },
  {
    rule: 'tie-by-account-praises',
    type: 'supported',
    pattern: shape(
      `(?:据|按|照|在)(?<s>${P})[^，。；${P}]{0,6}(?:说法|所述|所说|所言|看来|眼里|眼中|笔下)，(?<t>${P})[^“”。！？；，${P}]{0,14}?(?<![不没未无非]|并未|从未)(?:${MERITS})`,
    ),
  },
  // 某甲说自己被某乙骗了
  {
    rule: 'tie-says-wronged-by',
    type: 'criticized',
    pattern: shape(
      `(?<s>${P})[^。；${P}]{0,12}?(?:说|称|表示|抱怨|控诉|坚称|声称|喊|透露|指)，?(?:自己|本人|其)(?:曾|一再|多次|长期|是)?(?:被|遭|遭到|受到)(?<t>${NAME})[^，。；${P}]{0,4}?(?:骗|欺|威胁|恐吓|陷害|诬|背叛|出卖|利用|误导|打压|排挤|报复|霸凌|骚扰|侵犯|羞辱|虐|殴打|逼|架空|扫地出门|抛弃|蒙蔽|迫害)`,
    ),
  },
];
