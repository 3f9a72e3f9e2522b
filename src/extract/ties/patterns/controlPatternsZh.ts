/** Who controls a firm in Chinese, alone or with others: 某公司实控人某甲, 某甲与某乙为一致行动人, 表决权委托给某乙. */
import { KIN_ZH } from '../chinese/kinWords.ts';
import { NAME, NAMES, ORGANIZATION as O, PERSON as P, PERSONS } from '../templateOf.ts';
import { AND_OTHERS, shape, type TiePattern } from './tiePattern.ts';

/** Words that may stand in front of what somebody is to a firm. */
const RANK = '(?:第[一二三]|最大|单一|单一最大|主要|共同|现|原|前|时任|公司|幕后|隐名|间接|直接)*';
const CONTROLLER = '(?:实际控制人|实控人|控股股东|控制人|控股方)';
/** 由某甲变更为其妻某乙 */
const KIN_OF = `(?:(?:其|他的|她的|${P}的?)(?:${KIN_ZH}|[妻夫父母子女兄弟姐妹]))?`;
/** What several sign or are together. */
const IN_CONCERT = '(?:一致行动(?:人|关系|协议)|共同(?:控制人|实际控制人|实控人))';

export const CONTROL_PATTERNS_ZH: readonly TiePattern[] = [
  {
    // 某公司实际控制人某集团
    rule: 'tie-controller-beside',
    type: 'parent_of',
    pattern: shape(`(?<t>${O})的?${RANK}${CONTROLLER}(?:为|是|系|即)?(?<s>${O})(?![^，。；]{0,4}的)`),
  },
  {
    // 某甲是某公司的实际控制人
    rule: 'tie-is-controller',
    type: 'role_at',
    pattern: shape(
      `(?<s>${PERSONS})(?:[^，。；没未不${P}${O}]{0,6})(?:是|系|为|成为|成了|作为)(?<t>${O})的?[^，。；${P}${O}]{0,4}?${RANK}(?<label>实际控制人|实控人|控制人)`,
    ),
  },
  {
    // 某公司的实控人为某甲、某乙
    rule: 'tie-controllers-are',
    type: 'role_at',
    pattern: shape(
      `(?<t>${O})的?${RANK}(?<label>实际控制人|实控人|控制人)(?:分别)?(?:为|是|系|即|包括)(?<s>${PERSONS})${AND_OTHERS}`,
    ),
  },
  {
    // 某公司的实控人由某甲变更为某乙
    rule: 'tie-controller-changed',
    type: 'role_at',
    pattern: shape(
      `(?<t>${O})的?[^，。；${P}${O}]{0,4}?(?<label>实际控制人|实控人|控制人|法定代表人|法人代表|董事长)(?:将|已)?(?:由|从)(?:原来的)?(?<s>${PERSONS})[^，。；${P}${O}]{0,6}?(?:变更|变|更换|换|易主)[为成]`,
    ),
  },
  {
    rule: 'tie-controller-changed-to',
    type: 'role_at',
    pattern: shape(
      `(?<t>${O})的?[^，。；${P}${O}]{0,4}?(?<label>实际控制人|实控人|控制人|法定代表人|法人代表|董事长)(?:将|已)?(?:(?:由|从)(?:原来的)?${NAMES})?[^，。；${P}${O}]{0,6}?(?:变更|更换|变|换|易主)[为成]${KIN_OF}(?<s>${PERSONS})`,
    ),
  },
  {
    // 实控人由某甲变更为某乙: the one after the other.
    rule: 'tie-controller-followed',
    type: 'succeeded',
    pattern: shape(
      `(?:控制人|实控人|法定代表人|法人代表|董事长|主席|总裁|总经理|主教练|主帅)(?:一职)?(?:将|已)?(?:由|从)(?:原来的)?(?<t>${P})[^，。；${P}${O}]{0,6}?(?:变更|变|更换|换)[为成]${KIN_OF}(?<s>${P})`,
    ),
  },
  {
    // 某甲与某乙为一致行动人, 某甲、某乙签署一致行动协议
    rule: 'tie-in-concert',
    type: 'works_with',
    pattern: shape(
      `(?<s>${NAME})(?:、${NAME})*(?:与|和|同|跟|及|、)(?:其)?(?<t>${NAME})[^，。；没未不否${P}${O}]{0,8}?(?:为|系|是|互为|构成|结成|签署|签订|签下|达成|形成|续签)[^，。；${P}${O}]{0,6}?${IN_CONCERT}`,
    ),
  },
  {
    // 某甲及其一致行动人某乙
    rule: 'tie-concert-party-of',
    type: 'works_with',
    pattern: shape(`(?<s>${NAME})(?:及|和|与|以及|的)?(?:其)?的?一致行动人(?<t>${NAMES})`),
  },
  {
    // 某甲将表决权委托给某乙
    rule: 'tie-votes-entrusted',
    type: 'supported',
    pattern: shape(
      `(?<s>${NAME})[^。；，]{0,6}?(?:将|把)[^。；，]{0,24}?(?:表决权|投票权)[^。；，${P}${O}]{0,6}?(?:委托|授权|让渡|交)[^。；，${P}${O}]{0,2}?给?(?<t>${NAME})`,
    ),
  },
];
