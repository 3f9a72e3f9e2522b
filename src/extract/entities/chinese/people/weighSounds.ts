/**
 * How well a run of characters spells the sounds of a foreign name, by its characters and by the words that the
 * dictionary sees in it; and how well a name can end where it ends.
 *
 * Promises: looks at the run and its next neighbours only. Does not know: what the name is the name of.
 */

import { sieveEach } from '../../../sieve.ts';
import type { Token, Tokens } from '../readTokens.ts';
import { NOT_NAMES } from '../words/notNames.ts';
import { PLACES, TOWNS } from '../words/places.ts';
import { weighSound } from '../words/transliteration.ts';
import { weighAfter } from './weighContext.ts';

const HAN = /^[\u3400-\u9fff]$/;
/** Words of one character that hold sentences together: they stand beside names, hardly ever in them. */
export const FUNCTION =
  /[的了在是有和与或被把将对从向于为及等说称曾已也又还都就才很更最不没未再只则却因由让给到过着们个这那其之所时分某问吗呢吧您我你他她它各每该此并而但且如若以前后内外上下中首该时年月日遭获任兼原即跟同性便皆均案]/;
/** What opens Turkic and Malay names as Chinese spells them, with small words in it: “阿不都”, “阿卜力”, “东姑”. */
const TURKIC =
  /^(?:阿[不卜布都沛旺]|司马|马义|铁木|木尔|达瓦|帕巴|热[西地合]|提拉|吐尔|尔地|不都|不力|不拉|买买|买提|都[拉干勒]|东姑|依[斯布德]|[莫穆]哈|哈[末莫])/;
/** Small words that spell sounds before these: “内格雷罗”, “因佩里奥”, “于贝尔”, “若昂”. */
const SMALL_IN_NAME =
  /^(?:内(?=[格斯塔贝夫托里梅拉莫鲁瓦维]|尔[^后])|因(?=[扎凡佩格泽戈]|卡[皮尼])|于(?=[尔贝戈格]|斯[曼蒂])|若(?=[昂泽阿莱热]|尔[日热当]))/;
/** Everyday verbs of one character that spell sounds too. */
const VERB = /[开用拿写拍办建管打带买卖选拉派请送推拖塞投贴赶追逼]/;

/** One character by itself: 1 where it spells sounds, 0.25 where it may, less where it hardly does. */
function weighLetter(reading: string, at: number): number {
  const char = reading[at] as string;
  if (TURKIC.test(reading.slice(at, at + 2)) || TURKIC.test(reading.slice(at - 1, at + 1))) return 0.8;
  if (SMALL_IN_NAME.test(reading.slice(at, at + 3))) return 0.5;
  const sound = weighSound(char);
  if (sound !== undefined) return sound === 3 ? 1 : 0.3;
  if (!HAN.test(char)) return -9;
  return FUNCTION.test(char) ? -5 : -0.8;
}

/** A word of two or more characters, all of it inside the run. */
function weighWord(reading: string, { start, end, word, tag }: Token): number {
  let sum = 0;
  let [strong, known] = [0, 0];
  for (let at = start; at < end; at++) {
    const sound = weighSound(reading[at] as string);
    if (sound === 3) strong++;
    if (sound !== undefined) known++;
    sum += weighLetter(reading, at);
  }
  if (/^[一二两三四五六七八九十几多]人$/.test(word)) return -6;
  if (PLACES.has(word)) return sum - 1.7 * word.length;
  if (/^nrt/.test(tag)) return Math.max(sum, 0.4 * word.length) + 0.7;
  if (/^(?:nr|nz|ns|x|j)/.test(tag)) return sum + 0.2;
  const isAllSound = known === word.length;
  if (NOT_NAMES.has(word) || !isAllSound) return sum - 2.5;
  if (strong === word.length) return sum - 0.3;
  return /^n/.test(tag) ? sum - 0.7 : sum - 2;
}

/** "罗马" + "里奥": a town of two characters opens somebody's name where the rest of one follows. */
function weighTown(tokens: Tokens, { end, word }: Token, limit: number): number {
  const rest = tokens.after(end);
  if (word.length !== 2 || !TOWNS.has(word) || !rest || rest.end > limit) return 0;
  return rest.word.length === 2 && rest.tag === 'nrt' && [...word].every((c) => weighSound(c) !== undefined) ? 2.4 : 0;
}

/** The sum over the run; `undefined` where it cuts a word of the dictionary in two. */
export function weighSounds(reading: string, tokens: Tokens, start: number, end: number): number | undefined {
  let sum = 0;
  for (let at = start; at < end; ) {
    const token = tokens.covering(at);
    if (!token) return undefined;
    if (token.word.length < 2) sum += weighLetter(reading, at);
    else if (token.start < at || token.end > end) return undefined;
    else sum += weighWord(reading, token) + weighTown(tokens, token, end);
    at = token.end;
  }
  return sum;
}

/** Small words and verbs of one character behind a name, which may spell sounds as well. */
const SPEAKS_ON = /[派约指头处案当可]/;

/** "奇文" + "加13日": what stands right before a date is the name's last character, if it is no small word. */
const BEFORE_DATE =
  /^(?![了的在于自从至到和与或将已曾就才等和是为并也又由因每])[\u3400-\u9fff]\d{1,2}[日月][^内后间以之]/;

/** How well a foreign name ends at `end`: what may come after a name, and no character that is left over. */
export function weighSoundEnd(reading: string, tokens: Tokens, end: number): number {
  const next = tokens.after(end);
  const isDeed = VERB.test(reading[end - 1] as string) && /^[的了着过]/.test(reading.slice(end, end + 1));
  const around =
    weighAfter(reading, tokens, end) -
    (BEFORE_DATE.test(reading.slice(end, end + 5)) ? 2 : 0) -
    (/^[了着过]/.test(reading.slice(end, end + 1)) ? 2 : 0) -
    (isDeed ? 1.5 : SPEAKS_ON.test(reading[end - 1] as string) ? 1.2 : 0);
  if (next?.word.length !== 1 || !HAN.test(next.word)) return around;
  const sound = weighSound(next.word);
  if (FUNCTION.test(next.word) || SPEAKS_ON.test(next.word)) return around;
  // "奥斯特洛" + 指, 便: a word of its own, and no sound.
  if (sound === undefined) return around - (/^[vdpcurf]/.test(next.tag) ? 0 : 0.4);
  const after = tokens.after(next.end);
  const isLeftOver = !after || after.tag === 'w' || /^[vpdc]/.test(after.tag) || after.word.length === 1;
  return around - (sound === 3 ? 1.5 : isLeftOver ? 1 : 0);
}

sieveEach(FUNCTION, TURKIC, SMALL_IN_NAME, VERB, SPEAKS_ON, BEFORE_DATE);
