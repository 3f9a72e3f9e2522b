/** Whence people come and who brings them, in Chinese, as posts they had and have: 由某甲从某行招揽过来, 某公司派驻的某甲. */
import { NAME, ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

/** How somebody is got from elsewhere. */
const GETS = '(?:挖|招揽|请|聘|延揽|招募|引进|礼聘|高薪聘|重金挖|重金聘|力邀|拉拢|借调|抽调|调)';
const HITHER = '(?:过)?(?:来|至|到|入|进)';

export const COMING_PATTERNS_ZH: readonly TiePattern[] = [
  {
    rule: 'tie-got-by',
    type: 'appointed',
    pattern: shape(
      `(?<t>${P})[^。；${P}不没未]{0,14}?由(?<s>${P})[^，。；${P}]{0,4}?从${O}[^，。；${P}${O}]{0,6}?${GETS}${HITHER}`,
    ),
  },
  {
    rule: 'tie-got-by-carried',
    type: 'appointed',
    pattern: shape(
      `(?<=^|[。；，])(?<t>${P})[^。；，${O}不没未]{0,20}?，[^，。；${P}${O}]{0,8}由(?<s>${P})[^，。；${P}]{0,4}?从${O}[^，。；${P}${O}]{0,6}?${GETS}`,
    ),
  },
  {
    rule: 'tie-raised-by',
    type: 'appointed',
    pattern: shape(
      `(?<t>${P})(?:正|就|也|原|都)?是(?:由)?(?<s>${P})(?:一手|亲手|当年|亲自|最早|力排众议)*(?:提拔|任命|扶上位|扶植|请来|挖来|聘来|招揽|破格提拔|钦点|选中|推上|请出山|委任)[^，。；${P}]{0,8}?的`,
    ),
  },
  {
    // 某甲2017年由某乙从某行招揽入职
    rule: 'tie-post-whence',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P})(?!的|之)[^。；${P}${O}不没未]{0,24}?[由被](?:${NAME}[^，。；${P}${O}]{0,4}?)?从(?<t>${O})[^，。；${P}${O}]{0,8}?${GETS}`,
    ),
  },
  {
    rule: 'tie-post-moved-from',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P})[^，。；${P}${O}不没未]{0,14}?从(?<t>${O})[^，。；${P}${O}]{0,6}?(?:跳槽|转投|转会|租借)(?:而来|过?来|到|至|加盟)`,
    ),
  },
  {
    // 某甲是某乙的同学，2017年由某乙从某行招揽入职
    rule: 'tie-post-whence-carried',
    type: 'role_at',
    pattern: shape(
      `(?<=^|[。；，])(?<s>${P})[^。；，${O}不没未]{0,20}?，[^，。；${P}${O}]{0,8}[由被]${NAME}[^，。；${P}${O}]{0,4}?从(?<t>${O})[^，。；${P}${O}]{0,8}?${GETS}`,
    ),
  },
  {
    rule: 'tie-post-whence-told',
    type: 'role_at',
    pattern: shape(
      `从(?<t>${O})(?:手中|处|队)?[^，。；${P}${O}不没未]{0,8}?(?:${GETS}${HITHER}|挖角|签下|租来|买来|跳槽而来|转会而来|转投而来|引进|租借)(?:了)?的?[^，。；${P}${O}]{0,10}?(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-sent-by',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P})[^，。；不没未${P}${O}]{0,4}?(?:是|系|为)(?<t>${O})(?:派驻|派往|派到|派至|派去|外派|委派|派出)`,
    ),
  },
  {
    rule: 'tie-coached-matches',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P})[^，。；不没未${P}${O}]{0,6}?(?:只|仅|一共|总共|共|已|先后)*(?:带|执教|率领|带领|执掌|指挥|主理)了?(?<t>${O})[^，。；${P}${O}]{0,4}?[\\d一二三四五六七八九十两几数半]+[^，。；${P}${O}]{0,2}?(?:场|年|轮|个赛季|天|个月|届)`,
    ),
  },
  {
    rule: 'tie-in-whose-hands',
    type: 'role_at',
    pattern: shape(
      `(?<t>${O})[^，。；不没未${P}${O}]{0,6}?在[^，。；${P}${O}]{0,8}?(?<s>${P})的?(?:带领|率领|领导|执掌|治理|打理|经营|掌舵|主政|统领|操盘|执教|任内|治下)(?:之?下|期间|时期|[，。；]|$)?`,
    ),
  },
  {
    rule: 'tie-run-by-kin',
    type: 'role_at',
    pattern: shape(
      `(?<t>${O})[^，。；不没未${P}${O}]{0,8}?(?:一直|长期|如今|现|目前|已|交)?由[^，。；${P}${O}]{0,4}?(?:${P}(?:的|之)[^，。；${P}${O}]{1,6})?(?<s>${P})(?:[^，。；不没未${P}${O}]{0,4}?)(?:打理|掌管|管理|经营|主持|操持|负责|接掌|接管|掌舵|执掌|代管|当家|统领|坐镇|操盘|主政|主理|署理)(?!的)`,
    ),
  },
  {
    rule: 'tie-minds',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P})[^，。；${P}${O}不没未被想]{0,6}?(?:代管|暂管|接管|暂时接管|临时接管|暂掌|代掌)着?了?(?<t>${O})(?=[^股份]{0,4}(?:$|[，。；多长数十近]))`,
    ),
  },
  // 某队把前锋某甲以2300万元卖给了死敌某队
  ...(['joined', 'left', 'role_at'] as const).map(
    (type): TiePattern => ({
      rule: 'tie-player-sold',
      type,
      pattern: shape(
        `${type === 'joined' ? '' : `(?<t>${O})[^，。；没未不拟${P}${O}]{0,10}?`}(?:把|将)[^，。；没未不${P}${O}]{0,8}?(?<s>${P})[^，。；没未不${P}${O}]{0,14}?(?:卖给|卖到|转会至|转会到|租借给|租借到|外租给|外租至|送往|送到|交易到|交易至)了?[^，。；${P}${O}]{0,8}?${type === 'joined' ? `(?<t>${O})` : O}`,
      ),
    }),
  ),
  {
    // 某甲在某厂当保安
    rule: 'tie-serves-at',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P})[^，。；没未不${P}${O}]{0,8}?在(?<t>${O})(?:里)?(?:当|做|任)(?:了[^，。；${P}${O}]{0,6}年)?(?:的)?[^，。；${P}${O}的]{1,8}(?=[，。；]|$)`,
    ),
  },
];
