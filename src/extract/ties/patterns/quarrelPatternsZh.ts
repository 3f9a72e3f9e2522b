/** Rivals, quarrels and visits in Chinese: 某甲的对手某乙, 某甲与某乙的矛盾. */
import { NAME, ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

/** What a rival is called. */
const RIVAL =
  '(?:竞争|主要|老|头号|最大|强劲|直接|市场|宿命|夺冠|争冠|同城|德比|潜在|昔日|竞选|竞标|商业)*(?:对手|竞争者|劲敌|死敌|宿敌|死对头|对头|冤家|竞品|竞品公司|挑战者)';

/** What a rival for one post or prize is called, who need be no foe. */
const OPPONENT = '(?:主要|头号|最大|强劲|直接|潜在|竞选|竞争|党内)*(?:对手|竞争者|劲敌|挑战者)';

export const QUARREL_PATTERNS_ZH: readonly TiePattern[] = [
  // Rivalry
  {
    rule: 'tie-rival',
    type: 'competes_with',
    pattern: shape(`(?<s>${O})[^。；${P}${O}]{0,10}?(?:${RIVAL})(?<t>${O})`),
  },
  {
    rule: 'tie-rival-of',
    type: 'competes_with',
    pattern: shape(
      `(?<s>${O})(?:[^，。；没未不非${P}${O}]{0,6}(?:是|为|成了?))?(?<t>${O})[^，。；${P}${O}]{0,4}?的(?:[^。，]{0,6})?(?:${RIVAL})`,
    ),
  },
  {
    rule: 'tie-rival-person',
    type: 'competes_with',
    pattern: shape(
      `(?<s>${P})(?:的|之|险胜|击败|战胜|对阵|不敌|输给|力克|面对|迎战|挑战|迎击|与|和)[^，。；${P}${O}]{0,6}?(?:${OPPONENT})(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-rival-is',
    type: 'competes_with',
    pattern: shape(
      `(?<s>${NAME})(?:的|在[^，。；${P}${O}]{0,8}的)(?:[^，。；${P}${O}]{0,4})(?:${RIVAL})(?:正是|恰是|就是|则是|便是|是|包括|为)[^，。；${P}${O}]{0,10}?(?<t>${NAME})`,
    ),
  },
  {
    rule: 'tie-whose-rival-is',
    type: 'competes_with',
    pattern: shape(
      `(?<s>${P})[^。；${P}]{1,40}?，(?:而|其|他的|她的)?(?:${OPPONENT})(?:正是|恰是|就是|则是|便是|是|包括|为)[^，。；${P}${O}]{0,10}?(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-foe',
    type: 'conflict_with',
    pattern: shape(
      `(?<s>${P})(?:的|与|和|同|跟|向|对|、)?(?:老|死|多年的?|昔日的?|头号|政坛|其)*(?:对头|死对头|仇家|冤家|死敌|宿敌|仇人|政敌|眼中钉|克星)(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-is-foe',
    type: 'conflict_with',
    pattern: shape(
      `(?<s>${P})(?:[^，。；没未不非${P}${O}]{0,6})(?:是|为|乃|系|成了?|成为|视|把|将)(?<t>${P})(?:的|为|视为|当作|看作|当成|视作|多年的?|一生的?|毕生的?|最大的?|老|死|头号|昔日|政坛)+(?:对头|死对头|仇家|冤家|死敌|宿敌|仇人|政敌|眼中钉|肉中刺|克星|仇敌|敌人)`,
    ),
  },
  {
    rule: 'tie-each-their-word',
    type: 'conflict_with',
    pattern: shape(
      `(?<s>${P})(?:(?:与|和|同|跟|、)[^，。；、${P}]{0,8}?)?(?<t>${P})(?:两人|二人|双方|之间)?[^，。；${P}]{0,6}?(?:各执一词|各说各话|互不相让|互不服气|互不买账|各有一班人马|各不相让|针尖对麦芒|说法不一)`,
    ),
  },
  {
    rule: 'tie-rivalry-of',
    type: 'competes_with',
    pattern: shape(
      `(?<s>${NAME})(?:与|和|同|跟)(?<t>${NAME})(?:两家|两者|双方|二者|两队|两人)?(?:之间)?(?:的)?(?:市场|商业|价格|军备|长期|激烈|直接|品牌)*(?:竞争|角逐|竞逐|较量|价格战|市场之争|争霸|双雄|对决)`,
    ),
  },
  {
    rule: 'tie-rivals-are',
    type: 'competes_with',
    pattern: shape(
      `(?<s>${O})(?:与|和|同|跟|、)(?<t>${O})(?:一直|向来|历来|都)?(?:是|为|互为|成为|视为)[^，。；${P}${O}]{0,8}?(?:${RIVAL})`,
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
    // 某甲到访工厂，董事长某乙陪同参观
    rule: 'tie-shown-round-by',
    type: 'met_with',
    pattern: shape(
      `(?<s>${P})[^，。；${P}]{0,8}?(?:到访|访问|视察|考察|参观|走访|抵达|造访|调研)[^。；${P}]{0,16}，[^，。；${P}]{0,12}?(?<t>${P})(?:全程|亲自)?(?:陪同|接待|迎接)`,
    ),
  },
  {
    rule: 'tie-reported-to',
    type: 'met_with',
    pattern: shape(
      `(?<s>${P})[^，。；${P}]{0,14}?向[^，。；${P}${O}]{0,6}?(?<t>${P})(?:当面|亲自|面)?(?:报告|面报|汇报|面呈|请益|请教|辞行|面陈|进言)`,
    ),
  },
  {
    // 某甲受到某乙的接见
    rule: 'tie-received-by',
    type: 'met_with',
    pattern: shape(
      `(?<s>${P})[^，。；没未不${P}${O}]{0,6}?(?:受到?|获得?|得到|蒙|接受)(?:了)?(?<t>${P})的?[^，。；没未${P}${O}]{0,4}?(?:接见|会见|宴请|款待|召见|探望|看望|慰问|接待)`,
    ),
  },
  {
    // 当着某乙的面, 在某乙的陪同下
    rule: 'tie-in-presence-of',
    type: 'met_with',
    pattern: shape(
      `(?<s>${P})[^，。；没未不${P}]{0,10}?(?:当着?|在)(?<t>${P})(?:(?<=当着?.)的?面|(?<=在.)的?(?:陪同|陪伴|接待|引荐|引领)下)`,
    ),
  },
  {
    rule: 'tie-meeting-of',
    type: 'met_with',
    pattern: shape(
      `(?<s>${P})(?:与|和|同|跟)[^，。；、${P}]{0,8}?(?<t>${P})(?:之间|两人|二人)?(?:的)?(?:[^，。；取没未将拟拒${P}]{0,6})(?:会面|会晤|会谈|密谈|见面|通话|谈话|饭局|一面之缘|数面之缘|面谈|晚宴|密会)`,
    ),
  },
  // Quarrels
  {
    // 两人的矛盾由来已久
    rule: 'tie-strife-of-two',
    type: 'conflict_with',
    pattern: shape(
      `(?<s>${P})(?<t>${P})(?:之间)?的?(?:矛盾|分歧|恩怨|过节|嫌隙|积怨|不和|冲突|裂痕|争端)(?![^，。；]{0,8}(?:化解|消除|弥合|冰释|不存在|从未|没有))`,
    ),
  },
  {
    rule: 'tie-strife-of',
    type: 'conflict_with',
    pattern: shape(
      `(?<s>${NAME})(?:与|和|同|跟|、)(?<t>${NAME})(?:之间|两人|二人|双方|两派|两家|${P}${P})?的?(?:[^，。；没未无否${P}${O}]{0,6}?)(?:之争|之战|大战|之斗|恶斗|内讧|口水战|罗生门|骂战|纠纷|争产案|家变|裂痕|嫌隙|过节|积怨|宿怨|心结|梁子|不睦|权力斗争|权斗|派系斗争|斗争|斗法|对立|关系[^，。；没未${P}${O}]{0,6}(?:冰点|破裂|恶化|紧张|僵|决裂|急转直下|生变|剑拔弩张|疏远|转冷|裂痕|走样|谷底))`,
    ),
  },
  {
    rule: 'tie-offended',
    type: 'conflict_with',
    pattern: shape(
      `(?<s>${P})[^，。；没未不${P}]{0,6}?(?:得罪|触怒|激怒|惹恼|惹怒|惹火|开罪|冒犯|顶撞|冲撞|气走|气跑)(?:了|过)?[^，。；${P}${O}的]{0,8}(?<t>${P})`,
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
      `(?<s>${NAME})(?:与|和|同|跟)(?<t>${NAME})(?:之间|两人|二人|双方)?(?:的|发生|存在|有|爆发|产生|出现|陷入)*[^。，；没未无否${P}${O}]{0,8}?(?:紧张关系|矛盾|冲突|摩擦|不和|分歧|争执|争斗|内斗|恩怨|对峙|失和|反目|决裂|缠斗|口角|争吵|纷争|交恶|角力|翻脸)`,
    ),
  },
];
