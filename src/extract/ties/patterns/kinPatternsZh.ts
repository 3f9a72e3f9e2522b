/** Kin and spouses in Chinese, as a sentence states them by its form: 某甲的妻子某乙, 某甲与某乙完婚. */
import { KIN_ZH, WED, WEDDING } from '../chinese/kinWords.ts';
import { ORGANIZATION as O, PERSON as P, PERSONS } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

/** Words for two together by their kinship. */
const PAIR =
  '(?<!结拜|拜把|情同|亲如|异姓|难兄|难|师|同门|好|义结)(?:父子|母子|父女|母女|夫妇|夫妻|兄弟(?!公司|集团|会|连|影业|资本)|姐妹(?!公司|花|校|城)|姐弟|兄妹|姊妹|姊弟|双胞胎|孪生|龙凤胎|叔侄|舅甥|翁婿|婆媳|祖孙|爷孙|妯娌|连襟|郎舅|姑嫂|伉俪|情侣|未婚夫妻|怨偶|亲家|恋人|夫妻档|兄弟档)';
/** What may stand directly before a kin word that is not theirs: 船长妻子某乙. */
const OTHERS = '[者人员长手生师友们民方属客家主星兵工裁官帅席事导总理授警记犯]';

export const KIN_PATTERNS_ZH: readonly TiePattern[] = [
  // Kinship
  {
    // 某甲认识了做顾问的某乙，三个月后便结了婚
    rule: 'tie-kin-met-and-wed',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[^。；${P}]{0,40}?(?:认识|结识|邂逅|遇见|遇到|相识)了?[^，。；${P}]{0,18}?(?<t>${P})[^。；${P}]{0,10}?，[^，。；${P}不没未]{0,12}?(?:结婚|结了婚|成婚|完婚|成了夫妻|结为夫妻|领证|领了证|闪婚|步入婚姻|订婚|订了婚)`,
    ),
  },
  {
    // 某甲与某乙在某地相识，三个月后就闪电成婚
    rule: 'tie-kin-met-and-wed',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[、与和跟同][^，。；${P}]{0,8}?(?<t>${P})[^，。；${P}]{0,14}?(?:相识|相遇|相恋|认识|结识|邂逅|交往|相爱|恋爱|走到一起)[^，。；${P}]{0,6}，[^，。；${P}不没未]{0,12}?(?:结婚|结了婚|成婚|完婚|成了夫妻|结为夫妻|领证|领了证|闪婚|步入婚姻|订婚|订了婚)`,
    ),
  },
  {
    // 自称同父异母弟妹的某甲、某乙起诉某丙
    rule: 'tie-kin-self-styled',
    type: 'family_of',
    pattern: shape(
      `自称(?:是|为|系)?(?:其|[他她]的?|死者的?)?(?<label>(?:同父异母|同母异父)?的?(?:${KIN_ZH}|弟妹|兄妹|姐弟|手足|私生子女?|子女))的(?<t>${PERSONS})[^。；${P}]{0,20}?(?:起诉|状告|控告|告|向|追讨|索要|质疑|指控|指责|要求)[^。；${P}]{0,4}(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-kin-of',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})(?:的|之)?(?<label>${KIN_ZH})(?:[、，兼](?![也又还更]?是|[这那此该被遭由])(?:[^，。、；${P}被遭由让对向与]{0,12}?))?(?<t>${P})`,
    ),
  },
  {
    // 某甲是某乙的妻子、某丙的继母
    rule: 'tie-kin-is-first',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[^，。；${P}${O}不]{0,6}?(?:是|系|为|乃)(?<t>${P})的[^，。；${P}${O}的]{0,6}?(?<label>${KIN_ZH})、(?:也是)?${P}的`,
    ),
  },
  {
    rule: 'tie-kin-is-second',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[^，。；${P}${O}不]{0,6}?(?:是|系|为|乃)${P}的[^，。；${P}${O}的]{0,10}、(?:也是)?(?<t>${P})的[^，。；${P}${O}的]{0,4}?(?<label>${KIN_ZH})(?!${P})`,
    ),
  },
  {
    // 某甲，32岁，某乙的长子
    rule: 'tie-kin-after-age',
    type: 'family_of',
    pattern: shape(
      `(?<t>${P})(?:，|、)(?:现年|时年|今年)?\\d{1,3}岁，(?:是)?(?<s>${P})(?:的|之)(?<label>${KIN_ZH})(?=[，。；、]|$)`,
    ),
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
      `(?<s>${P})(?:的|之)?(?:${KIN_ZH})${P}(?:(?:、|和|与|及|以及)(?:${KIN_ZH})${P}){0,4}?(?:、|和|与|及|以及)(?<label>${KIN_ZH})(?<t>${P})`,
    ),
  },
  {
    // 某甲的三太某乙及他们的女儿某丙
    rule: 'tie-kin-of-them',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})的?(?:${KIN_ZH})${P}(?:和|与|及|以及|、|，)(?:他们|她们|两人|二人|夫妇|夫妻)(?:俩|二人|两人)?(?:的|所生的?)(?<label>${KIN_ZH})(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-of-them-too',
    type: 'family_of',
    pattern: shape(
      `${P}的?(?:${KIN_ZH})(?<s>${P})(?:和|与|及|以及|、|，)(?:他们|她们|两人|二人|夫妇|夫妻)(?:俩|二人|两人)?(?:的|所生的?)(?<label>${KIN_ZH})(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-house',
    type: 'family_of',
    pattern: shape(`(?<s>${P})的(?<label>[大二三四五]房(?:太太)?)(?<t>${P})`),
  },
  {
    // 某甲的岳父某乙和妻弟某丙 are both of the first
    rule: 'tie-kin-with',
    type: 'family_of',
    pattern: shape(
      `(?<!(?:${P}(?:的|之)?|[、和与及])(?:${KIN_ZH})|队医|教练|经纪人|助理|秘书|律师|司机|保镖|医生|管家|保姆|队友|翻译)(?<s>${P})[^，。；：${P}]{0,10}?(?:和|与|同|及|跟|否认|偕|携|以及|由|将|把|对|向|让|[变换改]更?[为成]|过户给|转给|交给|留给|传给|让给|卖给|任命|禁止|指|给|批评|指责|力挺|支持|要求)(?:其|他的|她的|自己的)?(?<label>${KIN_ZH})(?<t>${P})`,
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
    pattern: shape(
      `(?<s>${P})(?!的[^，。；]{1,12}，)[^。；${P}]{0,12}?(?:其|他的|她的|自己的)(?<label>${KIN_ZH})(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-subject',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})(?!的|之|(?:和|与|及|以及|同)(?:${KIN_ZH}))[^，。；：、${P}]{1,12}?(?<![的之、名位个${P}${O}]|${OTHERS})(?<label>${KIN_ZH})(?:[、，兼][^，。、；${P}]{0,12}?)?(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-of-two',
    type: 'family_of',
    pattern: shape(`(?<s>${P}${P})(?:的|之)?(?<label>${KIN_ZH})(?:[、，兼][^，。、；${P}]{0,14}?)?(?<t>${P})`),
  },
  {
    rule: 'tie-kin-is',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[^，。；${P}${O}不]{0,6}?(?:正是|就是|便是|也是|则是|是|系|为|乃)(?:[^，。；${P}]{0,10}?)(?<t>${P})(?:(?:的|之)?[^，。；${P}${O}的]{0,6}?(?<label>${KIN_ZH})|之[子女妻夫弟妹兄姐母父孙侄媳婿])(?![${P}的之]|、[^，。；${P}]{0,12}${P})`,
    ),
  },
  {
    // 某乙系某甲胞弟, where the kin word is read as whom it stands for
    rule: 'tie-kin-is-placed',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[^，。；${P}${O}不没非]{0,4}?(?:是|系|为|乃)(?<t>${P})的?[^，。；${P}${O}的]{0,4}?${P}(?=[，。；、]|$)`,
    ),
  },
  {
    rule: 'tie-kin-cousins',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[、和与及跟同](?<t>${P})(?:其实|实为|本|原)?(?:是|为|系|乃|属)[表堂亲远族胞]{1,2}(?:${P}{2}|兄弟|姐妹|兄妹|姐弟|亲)(?![般之的])`,
    ),
  },
  {
    rule: 'tie-kin-whose',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P}${P}?)(?:的|之)(?<label>${KIN_ZH})(?:正|便|就|则|恰|也|原来|其实|恰恰|竟)?(?:是|为|系|乃|叫|名叫)[^，。；${P}]{0,16}?(?<t>${P})(?!的|之)`,
    ),
  },
  {
    // 某甲有个弟弟，叫某乙
    rule: 'tie-kin-has',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[^，。；${P}不没未]{0,6}?有(?:过)?(?:一|两)?[个名位][^，。；${P}的]{0,4}?(?<label>${KIN_ZH})，?(?:姓名|名字|大名|小名|本名)?(?:就|也)?(?:叫做?|名叫|唤作|名为|是)(?<t>${P})(?!的|之)`,
    ),
  },
  {
    rule: 'tie-kin-each',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[^，。；：${P}]{0,6}?[两二三四五六七八九][任个位名](?<label>${KIN_ZH}|[子女]|子女|儿女|孩子|兄弟|姐妹)(?:分别|各|依次|先后)?(?:是|为|叫|名叫|有|即|系)?[：:]?(?<t>${P}(?:(?:、|和|与|及|以及)${P}){0,5})`,
    ),
  },
  {
    rule: 'tie-kin-taken-as',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[^，。；：${P}]{0,6}?(?:认|收|过继|收养|领养)了?(?<t>${P})(?:为|做|作|当|作为)(?:了)?(?<label>${KIN_ZH})`,
    ),
  },
  {
    rule: 'tie-kin-as',
    type: 'family_of',
    pattern: shape(
      `(?:身为|作为|贵为)(?<t>${P})(?:的|之)?[^，。；${P}${O}的]{0,6}?(?<label>${KIN_ZH})(?:[、，]|的)[^，。；${P}${O}]{0,10}?(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-kin-pair',
    type: 'family_of',
    pattern: shape(`(?<s>${P})[、和与及](?<t>${P})(?:的|这对|一对|两|二|三)?(?<label>${PAIR})`),
  },
  {
    rule: 'tie-kin-pair-is',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[、和与及跟同](?:[^，。；、${P}${O}不的]{0,9}?)(?<t>${P})(?:[^，。；${P}${O}不]{0,5}?)(?:是|为|系|乃|本是)[^，。；${P}${O}]{0,5}?(?<label>${PAIR})(?!般|一样|之情|情)`,
    ),
  },
  {
    // 某甲的女婿，是某公司的副总某乙
    rule: 'tie-kin-is-named',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})的(?<label>${KIN_ZH})，?(?:就|正|便|即|正好|恰恰|恰好)?是[^，。；：“${P}不没]{0,14}?(?<t>${P})(?=[，。；]|$)`,
    ),
  },
  {
    // 由某甲变更为其妻某乙, 某甲把股份转给其女某乙
    rule: 'tie-kin-handed',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[^，。；：、${P}]{0,12}?(?:[变换改]更?[为成]|过户给|[转交留传让卖赠]给)其(?<label>[妻夫父母子女兄弟姐妹])(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-pair-named',
    type: 'family_of',
    pattern: shape(
      `(?<label>${PAIR})(?:二人|两人|俩|档|(?:的|，)?[^，。；：${P}${O}]{0,2})?[：:、]?(?<s>${P})[、和与及](?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-married',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})(?:[^，。；：、${P}${O}]{0,10}?)(?:与|和|同|跟)(?:[^，。；：${P}]{0,10}?)(?<t>${P})(?:[^。，${P}${O}]{0,8}?)(?<label>${WEDDING})`,
    ),
  },
  {
    // 相识半年后两人登记结婚, where the word for both is read as the two
    rule: 'tie-kin-wed-both',
    type: 'family_of',
    pattern: shape(
      `(?<=[，。；：日月年后天前底初间]|^)(?<s>${P})(?<t>${P})[^，。；：${P}${O}不没未否拒传是的]{0,10}?(?<label>${WED})`,
    ),
  },
  {
    // 某甲要求离婚，某乙反对; 某甲诉某乙离婚案
    rule: 'tie-kin-divorce-suit',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})(?:提起|提出|起诉|诉请|申请|请求|要求)的?离婚[^。；${P}]{0,30}?，(?<t>${P})(?:当庭|亦|也|则|却|随即|随后|明确|一直|始终|均)?(?:拒绝|不同意|同意|反对|不肯|没有到庭|未到庭|缺席|应诉|反诉|答应|要求|坚持)`,
    ),
  },
  {
    rule: 'tie-kin-sues-for-divorce',
    type: 'family_of',
    pattern: shape(`(?<s>${P})(?:起诉|诉请|诉|状告|告|要求|请求)(?:与|和)?(?<t>${P})离婚`),
  },
  {
    rule: 'tie-kin-took',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[^，。；、${P}]{0,6}?(?:娶|迎娶|嫁给|下嫁|改嫁|嫁与|再娶|另娶|嫁入|续娶|娶得|嫁予|入赘)(?:了)?(?:[^，。；、${P}]{0,8}?${P}(?:的|之)(?:${KIN_ZH}))?[^，。；、${P}]{0,8}?(?<t>${P})(?!的|之)`,
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
