/** Whether the words between two names of a Chinese clause tell of both together. */
import { sieve } from '../../../sieve.ts';
import type { Named } from './mentionGroup.ts';
import { POST } from './postBefore.ts';

const CONJUNCTION = /^(?:、|和|与|及|以及|暨|同|跟|或|，以及|，和)/;

/** A short description of the next name: nothing in it is a verb's or a preposition's. */
const PLAIN_NOUN = /^[^，。；、：“”的了在是被将把对向与和由让使给从不没说称为于到以及则也又就都并]{1,5}$/;

/** "周、沈、何": a name in the row that nobody knows does not end it. */
const UNKNOWN_BETWEEN = /^(?:[\u4e00-\u9fff·]{1,6}、){1,3}$/;

export function isConjoined(gap: string): boolean {
  const rest = gap.replace(CONJUNCTION, '');
  return rest !== gap && (rest === '' || rest === '其' || UNKNOWN_BETWEEN.test(rest) || saysWho(rest));
}

/** "周岚、已改任副会长的何亦", "周岚和董事长何亦": who the next one is. */
const saysWho = (words: string): boolean =>
  /^[^，。；、“”]{2,14}的$/.test(words) ||
  (words.length <= 16 && !/[，。；]/.test(words) && (POST.test(words) || PLAIN_NOUN.test(words)));

/** "周何之争": two by their surnames alone. */
export const isPairOfSurnames = (gap: string, ...pair: readonly Named[]): boolean =>
  gap === '' && pair.every((m) => m.form === 'surname' && m.end - m.start === 1);

sieve(CONJUNCTION);
