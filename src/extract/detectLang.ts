/** Which of the three languages a text is in, from its characters alone. */
import type { Lang } from '../model/vocabulary.ts';
import { CharacterSet } from './characterSet.ts';

/** Characters in daily use that stand in one script only, as far as news goes. */
const TRADITIONAL = new CharacterSet(
  '這個們說國時會來對學過與為問還發現經長關後開點實無從體業員應當內條進種將軍東車馬語論認識讓請總縣億幾動產權務黨報',
);
const SIMPLIFIED = new CharacterSet(
  '这个们说国时会来对学过与为问还发现经长关后开点实无从体业员应当内条进种将军东车马语论认识让请总县亿几动产权务党报',
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
