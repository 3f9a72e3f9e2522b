/** How much a stretch of Han characters looks like a Japanese name. */
import { isHan } from '../../../isHan.ts';
import type { Tokens } from '../readTokens.ts';
import { isShapedLikeSurname, JAPANESE_ENDING, JAPANESE_GIVEN, JAPANESE_SURNAMES } from '../words/japaneseNames.ts';
import { isPlaceName, PLACES } from '../words/places.ts';
import { weighSurname } from '../words/surnames.ts';
import type { NativeName } from './nativeName.ts';
import { RECURS } from './weighNeighbours.ts';
import { FUNCTION } from './weighSounds.ts';

/** Japanese given names of three characters. */
const LONG_GIVEN = /[郎朗子助介輔右左卫丸]$/;

const COUNTED = /^[一二三四五六七八九十两几多数]+人$/;

/** Whether two characters may be a given name of which only the second is known to be in such: no word, no small one. */
const isOpenGiven = (tokens: Tokens, given: string): boolean =>
  given.length === 2 && tokens.tagOf(given) === undefined && !FUNCTION.test(given) && JAPANESE_GIVEN.has(given[1]);

/** Whether a number that ends many given names stands right behind and counts nothing. */
export function goesOnInNumber(reading: string, tokens: Tokens, end: number): boolean {
  const number = tokens.after(end);
  if (!/^[一二三]$/.test(number?.word ?? '')) return false;
  return /^(?:[vbdpcw]|ad)/.test(tokens.after(end + 1)?.tag ?? 'w') || FULLY.test(reading.slice(end + 1, end + 3));
}

/** Words of two characters whose first ends given names as well. */
const OPENS_TELLING = /^(?:生[于在前]|贵为|广受)$/;

/** How somebody is in charge: words that the dictionary joins with what follows. */
const FULLY = /^(?:全[权力程面]|总[负监领揽])/;

export function weighJapanese(reading: string, tokens: Tokens, start: number, length: number): NativeName | undefined {
  const end = start + length;
  // The last character is one of the given name, whatever the surname.
  if (!JAPANESE_GIVEN.has(reading.charAt(end - 1))) return undefined;
  const name = reading.slice(start, end);
  // "贺长河之子": whose kin.
  if (!isHan(name) || /之[子女妻夫父母兄弟]$/.test(name)) return undefined;
  // "生下一子": a child.
  if (/[生诞产]?[下有得了][一两二三][子女]$/.test(name)) return undefined;
  for (const size of [3, 2, 1]) {
    const surname = name.slice(0, size);
    const given = name.slice(size);
    if (given.length < 1 || given.length > 3) continue;
    const isKnown = JAPANESE_SURNAMES.has(surname);
    if (!isKnown && (given.length === 1 || !isShapedLikeSurname(surname) || !JAPANESE_ENDING.test(given))) continue;
    // "山城" + the city.
    if (PLACES.has(given)) continue;
    // A word is no unknown surname: "大臣", nor is one that holds a small word: "是我".
    if (!isKnown && /[是我你他她这那为从将把被让由有和与及在于对向]/.test(surname)) continue;
    if (!isKnown && !/^(?:nr|ns|x|$)/.test(tokens.tagOf(surname) ?? '')) continue;
    if ((size === 1 && given.length < 2) || /^(?:[里也则重]|一行|大学)$/.test(given)) continue;
    // "室木之死": the small word.
    if (given === '之') continue;
    // "室木生在乡下", "室木英勇救人": what is told of whoever bears the surname.
    if (OPENS_TELLING.test(reading.slice(start + size, end + 1))) continue;
    if (given.length === 2 && /^(?:a|ad|d)$/.test(tokens.tagOf(given) ?? '')) continue;
    // "慎" + "一总负责", "健" + "二全权负责": the number counts nothing, and is the name's last character.
    if (given.length === 1 && isKnown && goesOnInNumber(reading, tokens, end)) continue;
    // "川崎市", and 村山富市.
    if (given.endsWith('市') && given !== '富市') continue;
    // "井上、南、西村三人": how many they are.
    if (COUNTED.test(given)) continue;
    // "神崎有望回归": what is to be hoped for.
    if (given === '有望') continue;
    // "佐佐木和退居顾问的西田": whose surname stands elsewhere without it is not called so.
    if (given === '和' && tokens.placesOf(surname).some((at) => reading[at + surname.length] !== '和')) continue;
    // "南昇则支持对方", where 南昇 stands elsewhere without the small word.
    const whole = name.slice(0, -1);
    if (/[则也]$/.test(given) && tokens.placesOf(whole).some((at) => reading[at + whole.length] !== name.at(-1)))
      continue;
    const isOfNames = [...(isKnown ? given : given.slice(-2))].every((c) => JAPANESE_GIVEN.has(c));
    // "真锅精志": behind a sure surname the last character of two is enough.
    const isHalf = !isOfNames && isKnown && size > 1 && isOpenGiven(tokens, given);
    if (!isOfNames && !isHalf) continue;
    if (given.length === 3 && !LONG_GIVEN.test(given)) continue;
    if (/^(?:[村镇乡县路站区湾岛山河川町市]|地区)/.test(reading.slice(end, end + 2))) continue;
    const [first, last] = [tokens.covering(start), tokens.covering(end - 1)];
    if (first && first.start < start) return undefined;
    // "健一" + "向媒体", "健" + "一把": the dictionary joined the name's last character with the small word behind it.
    const isCut = last !== undefined && last.end > end;
    if (
      isCut &&
      !(
        isKnown &&
        given.length > 1 &&
        (last.tag.startsWith('d') || /^.[把将被对向从由]$/.test(last.word)) &&
        last.end === end + 1
      )
    )
      return undefined;
    const hasPlace = given.length === 1 && first && isPlaceName(first.word, first.tag) ? -1.5 : 0;
    // "岸本正寿也知情", "垣内刚均否认": before a verb the small word.
    const isAlso = given.length > 1 && /[也均]$/.test(given) && /^[vd]/.test(tokens.after(end)?.tag ?? '') ? -2.5 : 0;
    const ending = /[郎子介辅之彦夫雄美人也哉治司树士]$/.test(given) ? 1 : 0;
    return {
      start,
      end,
      name,
      surname,
      score:
        (isKnown ? (size > 1 ? 2.6 : weighSurname(surname) === undefined ? 2 : 0.6) : 1.6) +
        (isKnown && size > 1 && tokens.placesOf(surname).length > 2 ? RECURS : 0) +
        given.length * 0.6 +
        ending +
        hasPlace +
        isAlso -
        (isHalf ? 0.8 : 0),
    };
  }
  return undefined;
}
