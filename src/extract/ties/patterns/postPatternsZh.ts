/** Who came to a body, runs it or was sent away, in Chinese, where no verb of chineseActs.ts says so: 由某甲执掌, 被逐出某党. */
import { NAME, ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

export const POST_PATTERNS_ZH: readonly TiePattern[] = [
  {
    rule: 'tie-parted-from',
    type: 'left',
    pattern: shape(
      `(?<t>${O})[^，。；${P}${O}]{0,10}?(?:与|和|同)[^，。；${P}${O}]{0,8}?(?<s>${P})(?:在赛季[初中末后])?(?:正式|宣布|协议|协商|友好|和平|提前|[“”])*(?:分手|好聚好散|告别|说再见|结束合作)`,
    ),
  },
  {
    rule: 'tie-poached-from',
    type: 'left',
    pattern: shape(
      `(?:时任|原|前)?(?<t>${O})[^，。；${P}${O}]{0,10}?(?<s>${P})[^，。；${P}${O}]{0,6}?被(?:${NAME})?[^，。；${P}${O}]{0,6}?挖(?:了)?(?:过来|过去|走|角|来|去)`,
    ),
  },
  {
    rule: 'tie-led-by',
    type: 'role_at',
    pattern: shape(
      `(?<t>${O})[^，。；、${P}${O}]{0,10}?(?:则|仍|一直|现|今后|改)?由(?:[^，。；、${P}${O}]{0,8})(?<s>${P})(?:教授|博士|先生|女士|一手)?(?:领导|主持|带领|牵头|负责|执掌|掌舵|掌管|管理|经营|打理)`,
    ),
  },
  {
    rule: 'tie-stays-with',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P})(?:则|又|已)?(?:与|和|同)(?<t>${O})[^，。；、${P}${O}]{0,4}?(?:续约|续签|签约|签下[^，。]{0,6}合同|签订[^，。]{0,6}合约)`,
    ),
  },
  {
    rule: 'tie-hired-by',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P})[^，。；、${P}${O}]{0,6}?(?:获|受|被)(?<t>${O})(?:聘请?|聘任|聘用|委任|任命|推选|推举|录用|雇用|雇佣|延揽|招入|招募|选)(?:为|出任|担任|任|加入|，|。|的|$)`,
    ),
  },
  {
    rule: 'tie-given-to-run',
    type: 'role_at',
    pattern: shape(
      `(?:把|将)(?<t>${O})[^，。；${P}${O}股]{0,6}?(?:交给|交到|传给|托付给|交由|交予)[^，。；${P}${O}]{0,8}?(?<s>${P})`,
    ),
  },
  // Whose it is
  {
    rule: 'tie-runs-own',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P})(?:所|自己|一手|本人)?(?:控制|控股|掌控|旗下|开|开办|经营|执掌|掌舵|主持|领导)的?(?!股)[^，。；${P}${O}的]{0,8}?(?<t>${O})(?!的?(?:股|资产|案)|[^，。；${P}${O}]{0,6}(?:股权|股份|%))`,
    ),
  },
  {
    rule: 'tie-opened',
    type: 'founder_of',
    pattern: shape(
      `(?<s>${P})(?:自己|一手)?(?:开|开办|开设|创办|创立|创建|一手创办|草创)的[^，。；${P}${O}]{0,8}?(?<t>${O})`,
    ),
  },
  // Sent away
  {
    rule: 'tie-expelled-from',
    type: 'dismissed',
    pattern: shape(
      `(?:被|遭|遭到)(?:开除|驱逐|逐|踢|赶|清除|扫地|除名)出(?<s>${O})的?[^，。；${P}${O}]{0,6}?(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-expelled',
    type: 'dismissed',
    pattern: shape(
      `(?<t>${P})[^，。；${P}${O}]{0,10}?(?:被|遭|遭到)(?<s>${O})?(?:开除|驱逐|逐|踢|赶|清除|扫地|除名|解约|解除合同)(?:出(?:${O})?)?`,
    ),
  },
  {
    rule: 'tie-ended-contract',
    type: 'dismissed',
    pattern: shape(
      `(?<s>${O})[^，。；${P}${O}]{0,8}?(?:解除|终止|中止|结束)(?:了)?(?:与|和|同|对)[^，。；${P}${O}]{0,6}?(?<t>${P})的?[^，。；${P}${O}]{0,6}?(?:合同|合约|聘约|聘用|劳动关系|职务|雇佣)`,
    ),
  },
  {
    rule: 'tie-signed-away',
    type: 'left',
    pattern: shape(
      `从(?<t>${O})(?:手中|处|队)?[^，。；${P}${O}]{0,10}?(?:签下|签约|引进|买入|买来|挖来|挖走|招入|租借|租来|延揽|聘来|请来|招揽)(?:了)?[^，。；${P}${O}]{0,10}?(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-contract-ended',
    type: 'dismissed',
    pattern: shape(
      `(?<s>${O})[^，。；${P}${O}]{0,10}?(?:与|和|同|跟)[^，。；${P}${O}]{0,8}?(?<t>${P})(?:提前|宣布|正式)?(?:解约|解除[^，。]{0,4}(?:合同|合约|关系|聘用)|终止[^，。]{0,4}(?:合同|合约))`,
    ),
  },
  {
    rule: 'tie-swapped-by',
    type: 'appointed',
    pattern: shape(
      `(?<s>${NAME})[^，。；${P}]{0,8}?(?:辞退|解雇|解聘|撤换|炒掉|换掉|弃用|罢免|免去|撤掉|赶走)[^，。；${P}]{0,18}?${P}[^。；${P}]{0,8}?，(?:转而|改|随即|并|又|重新)?(?:换上|改用|起用|启用|改聘|另聘|聘请|任命|委任|请来)了?[^，。；${P}${O}]{0,10}?(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-presents',
    type: 'appointed',
    pattern: shape(
      `(?<s>${O})(?:正式)?(?:官宣|敲定|聘下|请来|迎来)(?:了)?(?:新帅|新任|主帅|主教练|新主帅)?(?<t>${P})(?!的|加盟|加入|离)`,
    ),
  },
];
