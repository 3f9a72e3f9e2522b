/** Stakes, takeovers and ownership in Chinese: 某公司旗下的某厂, 持有某公司股份的某甲. */
import { NAME, NAMES, ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

export const STAKE_PATTERNS_ZH: readonly TiePattern[] = [
  // Stakes
  {
    rule: 'tie-stake-sold',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME})[^。；，${P}${O}]{0,6}?(?:将|把)(?:所持|持有的?|手中|手上)的?(?<t>${O})[^。；，${P}${O}]{0,12}?(?:股份|股权)`,
    ),
  },
  {
    rule: 'tie-stake-bought',
    type: 'invested_in',
    pattern: shape(
      `(?:所持|持有|手中|手上)的?(?<t>${O})[^。；，${P}${O}]{0,12}?(?:股份|股权)[^。；，${P}${O}]{0,16}?(?:给|予)(?<s>${O})`,
    ),
  },
  {
    rule: 'tie-stake-given',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME})(?:获|得到|获得)[^。；，${O}]{0,8}?(?:赠予|赠与|馈赠|转让|配予|配发|授予|分得|注入)(?:的)?(?<t>${O})[^。；，${P}${O}]{0,8}?(?:股份|股权|股票)`,
    ),
  },
  {
    rule: 'tie-takeover-of',
    type: 'acquired',
    pattern: shape(`(?<s>${O})对(?<t>${O})的(?:收购|并购|接管)`),
  },
  {
    rule: 'tie-is-subsidiary',
    type: 'parent_of',
    pattern: shape(
      `(?<t>${O})(?:则|也|本身)?(?:是|为|系|乃)[^，。；${P}${O}]{0,4}?(?<s>${O})(?:的|旗下|下属|属下|控股|全资|海外|主要|间接|直接)+[^，。；${P}${O}]{0,4}?(?:子公司|附属公司|分公司|子品牌|品牌|企业|公司|机构|单位|部门|平台|基金)`,
    ),
  },
  {
    rule: 'tie-belongs-to',
    type: 'parent_of',
    pattern: shape(
      `(?<t>${O})(?:是)?(?:隶属于?|附属于|从属于|归属于?|属于|由)(?<s>${O})(?:全资|控股|所有|管辖|旗下|控制|持有|$|[，。；的])`,
    ),
  },
  // Ownership
  {
    rule: 'tie-owned',
    type: 'parent_of',
    pattern: shape(
      `(?<s>${O})(?:旗下|下属|属下|控股|全资|全资拥有|控制)的?(?:全资|控股)?(?:子公司|附属公司|分公司|企业|品牌|平台|基金)?的?(?<t>${O})`,
    ),
  },
  {
    rule: 'tie-owned-through',
    type: 'parent_of',
    pattern: shape(`(?<s>${O})[^。；，]{0,14}?通过(?:旗下|下属|全资子公司|子公司)的?(?<t>${O})`),
  },
  {
    rule: 'tie-parent-company',
    type: 'parent_of',
    pattern: shape(`(?<t>${O})[^。；${O}]{0,60}?(?:母公司|控股股东)(?<s>${O})`),
  },
  {
    rule: 'tie-subsidiary',
    type: 'parent_of',
    pattern: shape(`(?<s>${O})的?(?:全资|控股)?(?:子公司|附属公司|分公司|分支机构)(?<t>${O})`),
  },
  {
    rule: 'tie-is-parent',
    type: 'parent_of',
    pattern: shape(
      `(?<s>${O})(?:（|\\(|，|是|为|作为|即)+(?<t>${O})的?(?:母公司|控股股东|东家|拥有者|所有者|控股公司)`,
    ),
  },
  {
    rule: 'tie-this-holder',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME})(?:这|作为)[名家位个]?(?:第一|第二|最大|主要|控股)?大?股东[^。；${O}]{0,30}?(?<t>${O})`,
    ),
  },
  {
    rule: 'tie-shareholders-are',
    type: 'invested_in',
    pattern: shape(
      `(?<t>${O})的?(?:第一|第二|最大|最大的|单一|单一最大|主要|控股|创始|原始|大)*股东(?:就是|则是|是|为|包括|有)[^，。；${P}${O}]{0,8}?(?<s>${NAMES})`,
    ),
  },
  {
    rule: 'tie-as-shareholder',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME})[^，。；${P}${O}]{0,4}?以(?<t>${O})的?(?:第一|第二|最大|主要|控股|创始|大|小)*股东的?(?:身份|身分|名义)`,
    ),
  },
  {
    rule: 'tie-holder-described',
    type: 'invested_in',
    pattern: shape(
      `(?:持有|手握|坐拥|握有)(?<t>${O})[^，。；${P}${O}]{0,12}?(?:股权|股份|股票|%)的?[^，。；${P}${O}]{0,10}?(?<s>${NAME})`,
    ),
  },
];
