/** Rivals, quarrels and visits in Chinese: 某甲的对手某乙, 某甲与某乙的矛盾. */
import { NAME, ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

export const QUARREL_PATTERNS_ZH: readonly TiePattern[] = [
  // Rivalry
  {
    rule: 'tie-rival',
    type: 'competes_with',
    pattern: shape(`(?<s>${O})[^。；${P}${O}]{0,10}?(?:竞争对手|老对手|劲敌|死敌|宿敌|死对头|竞品公司)(?<t>${O})`),
  },
  {
    rule: 'tie-rival-of',
    type: 'competes_with',
    pattern: shape(`(?<s>${O})(?:是|为)?(?<t>${O})的(?:[^。，]{0,6})?(?:竞争对手|老对手|劲敌|死敌|宿敌)`),
  },
  {
    rule: 'tie-rivals-are',
    type: 'competes_with',
    pattern: shape(
      `(?<s>${O})(?:与|和|同|跟|、)(?<t>${O})(?:一直|向来|历来|都)?(?:是|为|互为|成为|视为)[^，。；${P}${O}]{0,8}?(?:竞争对手|竞争者|老对手|对手|劲敌|死敌|宿敌|死对头)`,
    ),
  },
  {
    rule: 'tie-fell-apart-clash',
    type: 'conflict_with',
    pattern: shape(
      `(?<s>${P})[^。；${P}]{1,34}?(?<t>${P})[^。；${P}]{0,20}?(?:昔日|曾经的|往日|一度的|多年的?)(?:盟友|好友|战友|伙伴|搭档|拍档|兄弟|合伙人)[^，。；${P}]{0,8}?(?:反目|决裂|翻脸|交恶|分道扬镳|成仇)`,
    ),
  },
  // Meetings
  {
    rule: 'tie-went-to-see',
    type: 'met_with',
    pattern: shape(
      `(?<s>${P})[^，。；${P}]{0,14}?(?:找上了?|登门拜访|登门求见|求见|拜会|面见|探望|看望|探视|宴请|设宴款待|造访)[^，。；${P}]{0,14}?(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-reported-to',
    type: 'met_with',
    pattern: shape(
      `(?<s>${P})[^，。；${P}]{0,14}?向[^，。；${P}${O}]{0,6}?(?<t>${P})(?:当面|亲自|面)?(?:报告|面报|汇报|面呈|请益|请教|辞行|面陈|进言)`,
    ),
  },
  // Quarrels
  {
    rule: 'tie-quarrel-two',
    type: 'conflict_with',
    pattern: shape(
      `(?<s>${P})[^。；${P}]{1,30}?(?<t>${P})[^。；${P}]{0,20}?(?:[，；]|[”」])(?:此后|后来|随后)?(?:为此)?(?:两人|二人|双方)[^。，；]{0,12}?(?:争吵|大吵|吵|决裂|心结|矛盾|不和|反目|翻脸|冲突|对立|失和|交恶|争执)`,
    ),
  },
  {
    rule: 'tie-tension',
    type: 'conflict_with',
    pattern: shape(
      `(?<s>${NAME})(?:与|和|同|跟)(?<t>${NAME})(?:之间|两人|二人|双方)?(?:的|发生|存在|有|爆发|产生|出现|陷入)*[^。，；${P}${O}]{0,8}?(?:紧张关系|矛盾|冲突|摩擦|不和|分歧|争执|争斗|内斗|恩怨|对峙|失和|反目|决裂|缠斗|口角|争吵|纷争|交恶|角力|翻脸)`,
    ),
  },
];
