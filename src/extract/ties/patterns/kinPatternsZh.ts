/** Kin and spouses in Chinese, as a sentence states them by its form: 某甲的妻子某乙, 某甲与某乙完婚. */
import { KIN_ZH } from '../kinWords.ts';
import { ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

export const KIN_PATTERNS_ZH: readonly TiePattern[] = [
  // Kinship
  {
    rule: 'tie-kin-of',
    type: 'family_of',
    pattern: shape(`(?<s>${P})(?:的|之)?(?<label>${KIN_ZH})(?:[、，兼][^，。、；${P}]{0,12}?)?(?<t>${P})`),
  },
  {
    rule: 'tie-kin-of-both',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})(?:与|和|同)(?:(?:其|他的|她的)?(?:${KIN_ZH})${P}(?:的|所生的?)|${P}(?:所生的?|生下的?|育有的?))(?<label>${KIN_ZH})(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-next',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})(?:的|之)(?:${KIN_ZH})${P}(?:(?:、|和|与|及|以及)(?:${KIN_ZH})${P}){0,4}?(?:、|和|与|及|以及)(?<label>${KIN_ZH})(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-with',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[^，。；：${P}]{0,10}?(?:和|与|同|及|跟|否认|偕|携|以及|由|将|把|对|向|让|任命|禁止|指|给|批评|指责|力挺|支持|要求)(?:其|他的|她的|自己的)?(?<label>${KIN_ZH})(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-described',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[^，。；：、${P}${O}的]{1,10}(?<![者人员长手生师友们民方属客家主星兵工])的(?<label>${KIN_ZH})(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-own',
    type: 'family_of',
    pattern: shape(`(?<s>${P})[^。；${P}]{0,12}?(?:其|他的|她的|自己的)(?<label>${KIN_ZH})(?<t>${P})`),
  },
  {
    rule: 'tie-kin-is',
    type: 'family_of',
    pattern: shape(`(?<s>${P})(?:是|系|为|乃)(?<t>${P})(?:的|之)(?<label>${KIN_ZH})`),
  },
  {
    rule: 'tie-kin-pair',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[、和与及](?<t>${P})(?:的|这对|一对|两|二|三)?(?<label>父子|母子|父女|母女|夫妇|夫妻|兄弟|姐妹|姐弟|兄妹|双胞胎|孪生|龙凤胎|叔侄|舅甥|翁婿|婆媳|祖孙|母子|姊妹|伉俪|情侣)`,
    ),
  },
  {
    rule: 'tie-kin-married',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})(?:与|和|同|跟)(?<t>${P})(?:[^。，]{0,6}?)(?<label>结婚|成婚|离婚|订婚|联姻|婚姻|婚礼|完婚|再婚|复婚|离异|婚变|婚约|成亲|闪婚|结为夫妻|结为连理|共结连理)`,
    ),
  },
  {
    rule: 'tie-kin-took',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[^，。；、${P}]{0,6}?(?:娶|迎娶|嫁给|下嫁|改嫁|嫁与|再娶|另娶)(?:了)?(?:[^，。；、${P}]{0,8}?${P}(?:的|之)(?:${KIN_ZH}))?[^，。；、${P}]{0,8}?(?<t>${P})(?!的|之)`,
    ),
  },
  {
    rule: 'tie-kin-short',
    type: 'family_of',
    pattern: shape(`(?<s>${P})之?(?<label>[妻夫父母子女弟兄姐妹])(?:[、，][^，。、；${P}]{0,12}?)?(?<t>${P})`),
  },
  {
    rule: 'tie-kin-born',
    type: 'family_of',
    pattern: shape(`(?<s>${P})(?:诞下|育有|生下|生有|有)(?<label>${KIN_ZH})(?<t>${P})`),
  },
  {
    rule: 'tie-kin-born-too',
    type: 'family_of',
    pattern: shape(`(?<s>${P})(?:诞下|育有|生下|生有|有)(?:${KIN_ZH})${P}(?:和|与|及|、)(?<label>${KIN_ZH})(?<t>${P})`),
  },
];
