/** Words before the verb of a Chinese clause that belong to its title. */
import { PIVOT_VERBS } from '../../../pivotVerbs.ts';
import { sieveEach } from '../../../sieve.ts';

/** Adverbs and helping verbs that stand right before a trigger and belong to the title. */
export const LEAD =
  /(?:再次|再度|突然|正式|一致|首次|集[体體]|公[开開]|相[继繼]|先[后後]|分[别別]|宣布|宣告|[决決]定|提[请請议議]|建[议議]|[动動][议議]|[请請]求|呼吁|[试試企][图圖]|[尝嘗][试試]|打算|准[备備]|有意|[扬揚]言|威[胁脅]|考[虑慮]|申[请請]|希望|[计計][划劃]|[拟擬]|有望|可能|即[将將]|[将將]|或[将將]?|不再|重新|[当當][场場]|被|遭到?|[获獲][准準]|[获獲]|[点點]名|再|又|[独獨]自|[连連][续續]|悉[数數]|高票|同[时時])+$/;
/** With whom, by whom, of what: phrases before the verb that complete it. */
export const PHRASE =
  /(?:把|[将將]|被|遭|(?<![自理])由|(?<![参參])[与與]|(?<![平缓緩])和|(?<![方志动動倾傾])向|(?<![反针針])[对對])[^，。、：；“”「」的以后後]{1,14}$/;

/** What is dealt with, and for how much: "把股权以两亿元卖给". */
export const DEALT_WITH = /(?:把|(?<![即或必])[将將])[^，。；：“”「」]{1,20}$/;

/** Who has another do it: "请来何亦出任财务总监" is told of both. */
export const HAS_DONE = new RegExp(
  `(?:${PIVOT_VERBS}|(?<![申])请|[拉找挖招召][来到]|调|让|叫|催|逼|求)[来到出了]{0,2}(?!求)[^，。；：“”「」的]{2,12}$`,
);

sieveEach(LEAD, PHRASE, DEALT_WITH);
