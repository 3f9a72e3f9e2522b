/**
 * Words for kin in Chinese, as an alternation; in Simplified characters.
 *
 * Kin words are made of a few parts (rank, degree, who they are), so the table gives the parts; `WHOLE` has the words
 * that are not made so. What may stand before any of them (第二任, 已故, 同父异母) belongs to the word.
 */
import { sieveEach } from '../../sieve.ts';
import type { Kind } from '../kinship.ts';

const BEFORE =
  '(?:第[一二三四五六]任|现任|前任|已故|新婚|结发|亲生|过继|同父异母的?|同母异父的?|异母|异父|双胞胎|孪生|双生|唯一的)?';
/** 长子, 契女, 三子. */
const CHILDREN = '[长次幼独么幺二三四五六七八九爱养继义契干嫡庶][子女]';
/** 小儿子, 三媳妇, 外孙女. */
const OFFSPRING =
  '[大二三四五六七小老长次幼独么幺养继干]?(?:儿子|女儿|闺女|千金|公子|媳妇|儿媳妇?|女婿|孙子|孙女|外孙女?|曾孙女?|侄孙女?|侄媳妇?|孙媳妇?|孙女婿)|[大二三四五六七长次幼小]媳|[长嫡次]孙女?';
/** 胞姊, 大哥, 堂弟. */
const SIBLINGS =
  '(?:同父|同母)?异[父母]的?[弟兄妹姐姊]|[胞亲堂表大二三四五六七小幼长义契干]{1,2}(?:哥哥?|弟弟?|姐姐?|妹妹?|兄长?|姊姊?)';
/** 堂侄女, 外甥, 妻舅, 姑丈. */
const FARTHER =
  '[堂表族]?(?:侄|甥|外甥)(?:子|女|儿)?|[妻内夫](?:舅|弟|兄|妹|姐|姊|嫂|侄)|[大小](?:舅子|姨子|姑子|叔子)|[伯叔姑舅姨婶](?:父|母|妈|丈|公|婆)|[堂表]?[姐妹姊]夫|[堂表]?[兄弟]嫂|[兄弟]媳|弟妇|弟妹';
const WHOLE =
  '父亲|母亲|爸爸|妈妈|妻子|丈夫|前妻|前夫|太太|夫人|遗孀|未婚妻|未婚夫|女友|男友|(?<!合作|商业|战略|生意|创业|事业)伴侣|姐姐|妹妹|兄长|叔叔|舅舅|岳父|岳母|祖父|祖母|外公|外婆|爷爷|奶奶|继母|继父|嫂子|元配|原配|养父|养母|教父|亡夫|亡妻|二太太?|三太太?|续弦|胞兄弟|发妻|爱妻|爱儿|幺儿|么儿|独生子|独生女|姑姑|岳丈|公公|婆婆|连襟|妯娌|亲家|生父|生母|私生子|私生女|配偶|老伴|家姐|家兄|大儿|二儿|小儿|姻亲|爷叔|伯伯|亡父|亡母|先父|先母|慈父|前岳父|前太太|前夫人|老公|老婆|娇妻|爱侣|夫婿|赘婿|先夫|先妻|前任妻子|前任丈夫|乃父|乃母|乃兄|乃弟|乃子|老父|老母|老爸|老妈|家父|家母|后母|后妈|后爸|义父|义母|契爷|契妈|契仔|干爹|干爸|干妈|丈母娘|老丈人|岳丈|亲家母|亲家公|姑爷|外祖父|外祖母|曾祖父|曾祖母|姥姥|姥爷|阿嬷|阿嫲|阿公|嫲嫲|妻儿|前女友|前男友|前度|孖生哥哥|孖生弟弟|孖生姐姐|孖生妹妹|同胞兄弟|同胞姐妹|嫂嫂|婶婶|弟弟|哥哥|表舅父?|表叔|表姑|表姨妈?|表伯|堂叔|堂伯|堂姑|姨父|姨夫|姑夫|舅公|叔公|伯公|姨婆|姑婆|外甥媳妇|远房亲戚|远亲|远房(?:表|堂)?[兄弟姐妹叔伯侄]|族叔|族兄|族弟';

export const KIN_ZH = `${BEFORE}(?:${WHOLE}|${CHILDREN}|${OFFSPRING}|${SIBLINGS}|${FARTHER})`;

/** Words for two who wed, part or have a child, as an alternation. */
export const WEDDING =
  '结婚|成婚|离婚|订婚|定亲|订亲|联姻|婚姻|婚礼|婚宴|完婚|再婚|复婚|离异|婚变|婚约|成亲|闪婚|结为夫妻|结为连理|共结连理|喜结连理|结成连理|缔结连理|共谐连理|缔结良缘|共偕连理|成为夫妻|做了夫妻|拉埋天窗|步入礼堂|步入婚姻|步上红毯|登记结婚|注册结婚|领证|领了证|拜堂|结缡|缔婚|秦晋之好|奉子成婚|分居|仳离|离了婚|育有|生有|诞下|生下|生儿育女|白头偕老';

/** What two do who become a couple. */
export const WED =
  '[结成完闪再复离]婚|结了婚|离了婚|订了?婚|成亲|结为(?:夫妻|连理|伉俪|夫妇)|(?:共结|喜结|结成|缔结|永结|共谐)(?:连理|良缘|同心)|成为(?:夫妻|夫妇)|做了夫妻|(?:步入|走进|迈入|走入|踏入)(?:了)?(?:婚姻|礼堂|婚礼|围城)|步上红毯|登记结婚|注册结婚|领了?(?:结婚)?证|拜堂|结缡|举行(?:了)?(?:婚礼|婚宴|订婚)|举办(?:了)?(?:婚礼|婚宴)|办理?了?(?:婚礼|婚宴|喜酒|离婚|结婚)|奉子成婚|育有|诞下|协议离婚|对簿公堂离婚';

const KINDS: readonly [Kind, RegExp][] = [
  ['sibling', /同[父母][异同][父母]|同胞$/u],
  ['grandparent', /祖|外公|外婆|爷爷|奶奶|姥/u],
  ['grandchild', /孙/u],
  ['elder', /叔|伯|舅(?!子)|姑|姨(?!子)|婶/u],
  ['younger', /侄|甥/u],
  ['parent-in-law', /岳|丈人|丈母|公公|婆婆/u],
  ['child-in-law', /婿|媳/u],
  ['spouse', /妻|夫|太太|伴侣|遗孀|元配|原配|[二三四]太/u],
  ['sibling', /兄|弟|姐|妹|哥/u],
  ['parent', /父|母|爸|妈/u],
  ['child', /子|女/u],
  // 两人结婚: what makes two a couple.
  ['spouse', /(?<!离)婚|连理|良缘|领了?证|登记|注册|拜堂|结缡|秦晋|红毯|礼堂/u],
];
/** Kin of none of these kinds: by a first marriage, by oath, by way of a spouse. */
const OF_NO_KIND =
  /嫂|堂|表|继|养|义|契|干|亲家|姐夫|妹夫|[妻夫内][弟兄舅]|侄[媳孙]|孙[媳女]婿?|曾[祖孙]|小[姑姨叔]|舅子|男|女友/u;

/** What kind of kin a word means; `undefined` for what is farther than that. */
export const kindOfKin = (label: string): Kind | undefined =>
  OF_NO_KIND.test(label) ? undefined : KINDS.find(([, words]) => words.test(label))?.[0];

sieveEach(OF_NO_KIND);
