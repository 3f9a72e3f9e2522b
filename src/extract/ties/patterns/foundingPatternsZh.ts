/** How a house began, in Chinese, where no verb of founding says so: 某甲打下的江山, 某公司的前身是某甲开的作坊. */
import { ORGANIZATION as O, PERSON as P, PERSONS } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

/** What a house is called by those who inherit it. */
const ESTATE = '(?:江山|家业|基业|产业|事业|心血|王国|帝国|天下|祖业|老店|招牌|老字号)';
/** A firm before it was one. */
const BEGINNING =
  '(?:作坊|工坊|铺子?|店|摊子?|档口?|厂子?|工厂|公司|工作室|事务所|诊所|学校|补习班|车间|合作社|车行|商行|商号|贸易行|网站|论坛|社团|俱乐部|球队)';

export const FOUNDING_PATTERNS_ZH: readonly TiePattern[] = [
  {
    rule: 'tie-estate-made',
    type: 'founder_of',
    pattern: shape(
      `(?<s>${PERSONS})[^。；${P}${O}不没未]{0,14}?(?:打下|创下|挣下|攒下|拼下|闯下|开创|留下|打拼出|闯出|拼出)了?(?:的)?(?:${ESTATE})?的?(?<t>${O})(?:这(?:份|片|个|一|座)?${ESTATE}|(?=[^${P}${O}]{0,10}${ESTATE})|(?<=${ESTATE}的?${O}))`,
    ),
  },
  {
    rule: 'tie-began-as-shop-of',
    type: 'founder_of',
    pattern: shape(
      `(?<t>${O})的?(?:前身|雏形|起点|源头|最初|前世)(?:，)?(?:正|就|便|只|不过|原)?(?:是|为|系)[^，。；${P}${O}]{0,10}?(?<s>${PERSONS})[^，。；${P}${O}]{0,14}?(?:开|办|创办|创立|创建|成立|经营|设|支|摆|搭)(?:起来|起|设|下|出)?的[^，。；${P}${O}]{0,8}?${BEGINNING}`,
    ),
  },
  {
    rule: 'tie-founding-team',
    type: 'founder_of',
    pattern: shape(
      `(?<t>${O})[^。；${P}${O}]{0,20}?(?:创始|创业|创办|初创)(?:团队|成员|班底|人)(?:成员)?(?:包括|有|为|是|由)(?:了)?[^，。；${P}${O}]{0,4}?(?<s>${PERSONS})`,
    ),
  },
  {
    // 某公司由某甲与某乙于2009年联手创办
    rule: 'tie-founded-by-both',
    type: 'founder_of',
    pattern: shape(
      `(?<t>${O})[^。；${P}${O}]{0,20}?由(?<s>${PERSONS}|${P}(?:[与和同跟][^，。；${P}${O}]{1,8}${P}))[^，。；${P}${O}]{0,16}?(?:创办|创立|创建|成立|创设|缔造|兴办|开办|建立|打造|草创)(?:的)?(?=$|[，。；])`,
    ),
  },
  {
    // 某公司是某甲与同学某乙创办的
    rule: 'tie-founded-with-kin',
    type: 'founder_of',
    pattern: shape(
      `(?<s>${P}[与和同跟偕携](?:[^，。；的${P}${O}]{1,8}|自己的[^，。；的${P}${O}]{1,8})${P})[^，。；${P}${O}]{0,16}?(?:创办|创立|创建|成立|开办|打造|办起|开了?|建起|做出)(?:了)?(?:的)?(?:[^，。；${P}${O}]{0,6}?)(?<t>${O})(?!的?(?:董事会|子公司|分公司|委员会))`,
    ),
  },
];
