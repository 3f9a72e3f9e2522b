/** Who came after whom in Chinese: 把位子交给某甲, 从某乙手中接过. */
import { ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

export const SUCCESSION_PATTERNS_ZH: readonly TiePattern[] = [
  // Who came after whom
  {
    rule: 'tie-successor',
    type: 'succeeded',
    pattern: shape(
      `(?<t>${P})[^。；，${P}]{0,14}?(?:继任者|接班人|接任者|继任人|后任|接棒者|接棒人|接替者)[、，]?[^。，；${P}]{0,12}?(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-handed-over',
    type: 'succeeded',
    pattern: shape(
      `(?<t>${P})[^。；${P}]{0,16}?(?:把|将)[^，。；${P}]{0,16}?(?:职务?|职位|位[子置]?|大位|棒子?|大权|经营权|帅印|教鞭|交椅|一席|头衔|大旗|重任|班子|席位|权杖|担子|摊子|衣钵|家业|生意|江山|大印|印信|兵符|[长裁帅])(?:交给|让给|传给|移交给?|交棒给?|交接给|转交给?|让予|传予|交予|交到|让与|传位于|托付给)(?:了)?[^，。；${P}${O}]{0,12}?(?<s>${P})(?!的?(?:下属|部下|律师|家人|妻|公司))`,
    ),
  },
  {
    rule: 'tie-passed-on',
    type: 'succeeded',
    pattern: shape(
      `(?:职务?|职位|位[子置]?|之位|大位|棒子?|大权|帅印|教鞭|交椅|席位|权杖|衣钵|家业|[长裁帅])(?:先后|随后|最终|已|便|遂|就)?(?:由|从|自)(?<t>${P})(?:手[中上里]?)?(?:传|交|转|移交|过渡)(?:到|给|至|予)了?[^，。；${P}${O}]{0,8}?(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-after-whom',
    type: 'succeeded',
    pattern: shape(
      `(?<s>${P})[^，。；${P}不未没拟]{0,10}?继(?<t>${P})之?后?[^，。；${P}]{0,10}?(?:出任|担任|接任|就任|当选|上任|成为|执掌|任)`,
    ),
  },
  {
    rule: 'tie-firm-handed-over',
    type: 'succeeded',
    pattern: shape(
      `(?<t>${P})[^。；${P}]{0,10}?(?:把|将)${O}[^，。；${P}${O}股]{0,6}?(?:交给|交到|传给|托付给|交由|交予)(?:了)?[^，。；${P}${O}]{0,8}?(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-post-taken-by',
    type: 'succeeded',
    pattern: shape(
      `(?<t>${P})的?[^，。；${P}]{0,8}?(?:职位|职务|之职|一职|位[子置]|空缺|遗缺|席位|工作|[长裁]职)[^，。；${P}]{0,4}?由[^，。；${P}]{0,12}?(?<s>${P})[^，。；${P}]{0,3}?(?:接|继|顶|补|代|填|出任|担任)`,
    ),
  },
  {
    rule: 'tie-gave-way-to',
    type: 'succeeded',
    pattern: shape(
      `(?<t>${P})[^。；，${P}拒不未没]{0,14}?(?:交棒|传位|让位|让贤|交班|传棒|退位让贤|交印)(?:给|于|予)?了?[^，。；${P}${O}]{0,12}?(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-taken-from',
    type: 'succeeded',
    pattern: shape(
      `(?<s>${P})[^。；，${P}]{0,14}?从[^，。；${P}]{0,10}?(?<t>${P})(?:手[中上里]?|那里|处)(?:正式|手中)?(?:接|继承|夺|承接|抢)(?=[^，。；${P}]{0,16}(?:职|位|棒|权|印|鞭|席|任|班|大旗|衣钵|[长裁帅]))`,
    ),
  },
  {
    rule: 'tie-took-the-shift',
    type: 'succeeded',
    pattern: shape(
      `(?<s>${P})[^。；，${P}]{0,12}?(?:接了?|接过了?|接替了?|顶替了?|取代了?|接手了?|填补了?|补了?|继了?|坐上了?|顶了?|顶上|补上|代了?)[^，。；${P}${O}]{0,8}?(?<t>${P})(?:的|之)(?:[^，。；${P}${O}]{0,4}?)(?:班|棒|缺|遗缺|空缺|职位|职务|位[子置]?|帅位|教鞭|席位|工作|角色|衣钵|任|一职)`,
    ),
  },
  {
    rule: 'tie-swapped-for',
    type: 'succeeded',
    pattern: shape(
      `(?<t>${P})[^。；，${P}]{0,14}?(?:被|遭|由)?(?:换成|换为|换作|撤换为|改为|替换为|替换成)了?[^，。；${P}${O}]{0,8}?(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-swapped-in',
    type: 'succeeded',
    pattern: shape(
      `(?:辞退|解雇|解聘|撤换|炒掉|换掉|弃用|罢免|免去|撤掉|赶走)[^，。；${P}]{0,18}?(?<t>${P})[^。；${P}]{0,8}?，(?:转而|改|随即|并|又|重新)?(?:换上|改用|起用|启用|改聘|另聘|聘请|任命|委任|请来)了?[^，。；${P}${O}]{0,10}?(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-chosen-to-follow',
    type: 'succeeded',
    pattern: shape(
      `(?<t>${P})[^，。；${P}不未没拒]{0,8}?(?:钦点|指定|选定|指派|安排)[^，。；${P}${O}]{0,10}?(?<s>${P})(?:接班|接任|继任|接棒|接替|接手|接掌)`,
    ),
  },
  {
    rule: 'tie-became-successor',
    type: 'succeeded',
    pattern: shape(
      `(?<s>${P})[^，。；${P}不未没]{0,8}?(?:成为|成了|是|系|乃|作为|身为|担任)(?<t>${P})的?[^，。；${P}]{0,4}?(?:继任者|接班人|接任者|后任|继任人|接棒人|接棒者)`,
    ),
  },
  {
    rule: 'tie-who-took-over',
    type: 'succeeded',
    pattern: shape(
      `(?:接替|取代|顶替|接任|接棒|继任|接过|代替)(?<t>${P})[^，。；${P}]{0,10}?的(?:则|正|就)?(?:是|为|系)[^，。；${P}]{0,16}?(?<s>${P})`,
    ),
  },
  {
    rule: 'tie-whose-predecessor',
    type: 'succeeded',
    pattern: shape(`(?<s>${P})[^。；${P}]{0,20}?，(?:其|他的|她的)前任[^。，；${P}]{0,8}?(?<t>${P})`),
  },
  { rule: 'tie-predecessor', type: 'succeeded', pattern: shape(`(?<s>${P})的?前任[^。，；${P}]{0,8}?(?<t>${P})`) },
];
