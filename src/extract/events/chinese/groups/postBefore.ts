/** The post that stands before a name of a Chinese clause. */
import { CharacterSet } from '../../../characterSet.ts';
import { sieve } from '../../../sieve.ts';

/** What a post ends in, or a word for what somebody is to another. */
export const POST =
  /(?:法定代表人|法人代表|实际控制人|实控人|法人|董事长|主席|\*席|总裁|总经理|经理|行长|部长|省长|市长|县长|书记|总统|总理|首相|大臣|议员|议长|国王|女王|王子|公主|教皇|主教|法官|检察官|检察长|律师|教练|主帅|队长|球员|前锋|门将|后卫|中场|教授|院士|博士|校长|院长|所长|主任|研究员|科学家|学者|作者|医生|记者|编辑|导演|演员|歌手|作家|主编|创始人|掌门人|总监|高管|负责人|发言人|代表|董事|监事|理事长|理事|秘书长|秘书|主管|总管|会计|出纳|会长|社长|官|长|员|候选人|领袖|领导人|将军|司令|上将|中将|少将|大使|外长|防长|财长|被告|嫌犯|嫌疑人|男子|女子|父亲|母亲|妻子|丈夫|儿子|女儿|兄弟|哥哥|弟弟|姐姐|妹妹|前妻|前夫|遗孀|女友|男友|友|友人|同学|同事|同乡|搭档|校友|师兄|师弟|恩师|导师|学生|弟子|堂弟|堂兄|表弟|表哥|妻弟|姐夫|妹夫|女婿|岳父|继任者|前任|接班人|子|女|委员|特首|司长|局长|署长|处长|厅长|老板|东家|股东|巨头|公司|集团|机构|球队|俱乐部|媒体|法院|者|人|手|师|将|家|党|星)$/;

/** What no post before a name has in it. */
const NOT_IN_POST = new CharacterSet(
  '，。、的被由对向与和将把在 \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);
const LONGEST_POST = 10;

/** The characters that may be a post, up to the end of a text. */
export function lastWords(before: string): string {
  const { length } = before;
  let from = length;
  while (
    from > 0 &&
    length - from < LONGEST_POST &&
    (!NOT_IN_POST.hasCode(before.charCodeAt(from - 1)) || opensRival(before, from - 1))
  )
    from--;
  return before.slice(from);
}

/** "对手长河集团董事长": a word that begins as "to" does. */
const opensRival = (before: string, at: number): boolean => before[at] === '对' && before[at + 1] === '手';

sieve(POST);
