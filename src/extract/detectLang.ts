/** Which of the three languages a text is in, from its characters alone. */
import type { Lang } from '../model/vocabulary.ts';
import { CharacterSet } from './characterSet.ts';

/** Characters in daily use that stand in one script only, as far as news goes. */
const TRADITIONAL = new CharacterSet(
  '這個們說國時會來對學過與為問還發現經長關後開點實無從體業員應當內條進種將軍東車馬語論認識讓請總縣億幾動產權務黨報' +
    '樂賽辭職審訴團師傳親愛兒歲龍書畫聲隊陣醫藥錢銀鐵門間聞頭題飛鳥魚麗賣買費質資貴貪達遠運選遺邊郵鄉錄記計議護調談諾證變負財責輛轉輪辦農罵勸頂訊詢續網領預顧釋鎮閉陳張劉趙楊吳孫馮許鄧鄭韓',
);
const SIMPLIFIED = new CharacterSet(
  '这个们说国时会来对学过与为问还发现经长关后开点实无从体业员应当内条进种将军东车马语论认识让请总县亿几动产权务党报' +
    '乐赛辞职审诉团师传亲爱儿岁龙书画声队阵医药钱银铁门间闻头题飞鸟鱼丽卖买费质资贵贪达远运选遗边邮乡录记计议护调谈诺证变负财责辆转轮办农骂劝顶讯询续网领预顾释镇闭陈张刘赵杨吴孙冯许邓郑韩',
);

/**
 * `en` where Han characters are few beside letters; otherwise the script that more of the telling characters are in.
 * Numbers alone are read as Chinese.
 */
export function detectLang(text: string): Lang {
  const sample = text.slice(0, 20_000);
  let [han, latin, traditional, simplified] = [0, 0, 0, 0];
  let isInWord = false;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code >= 0x3400 && code <= 0x9fff) han++;
    if (TRADITIONAL.hasCode(code)) traditional++;
    if (SIMPLIFIED.hasCode(code)) simplified++;
    const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
    if (isLetter && !isInWord) latin++;
    isInWord = isLetter;
  }
  if (han * 2 < latin || (han === 0 && latin > 0)) return 'en';
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}
