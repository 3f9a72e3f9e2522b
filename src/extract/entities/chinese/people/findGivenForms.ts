/**
 * Given names that stand without the surname, as within a family: "长女慧玲", and "慧珊" for one who was named in full.
 *
 * Promises: a given name of two characters that is no word of the dictionary, or stands right after a word of kin.
 * Does not know: whose kin it is; a name after a word of kin is left without a surname.
 */
import type { Document, Span } from '../../../document.ts';
import type { Tokens } from '../readTokens.ts';
import { weighGivenCharacter } from '../words/givenNames.ts';
import { NOT_NAMES } from '../words/notNames.ts';
import { AFTER_PERSON } from '../words/personVerbs.ts';
import { isPlaceName } from '../words/places.ts';
import { weighSurname } from '../words/surnames.ts';
import type { NativeName } from './nativeName.ts';

const KIN =
  '(?:长子|次子|三子|四子|幼子|独子|长女|次女|三女|四女|幼女|独女|儿子|女儿|大哥|二哥|哥哥|弟弟|姐姐|妹妹|幼弟|幼妹|胞弟|胞兄|胞妹|胞姐|长兄|兄长|妻子|丈夫|母亲|父亲)';
const ENDS_IN_KIN = new RegExp(`${KIN}$`);
const AFTER_KIN = new RegExp(`${KIN}([\\u3400-\\u9fff]{2})`, 'g');

/** Every place of `form` where the dictionary does not join it with what stands beside it. */
function findPlaces(tokens: Tokens, form: string): number[] {
  return tokens.placesOf(form).filter((at) => tokens.isBorder(at) && tokens.isBorder(at + form.length));
}

/** The given names, of people named in full, that stand by themselves too. */
export function findGivenForms({ reading }: Document, native: readonly NativeName[], tokens: Tokens): Set<string> {
  const found = new Set<string>();
  const bearers = new Map(native.map(({ name, surname }) => [name, surname]));
  const bearersByGiven = new Map(native.map(({ name, surname }) => [name.slice(surname.length), surname]));
  for (const [name, surname] of bearers) {
    const given = name.slice(surname.length);
    if (given.length !== 2 || found.has(given)) continue;
    const alone = findPlaces(tokens, given).filter((at) => !reading.startsWith(surname, at - surname.length));
    const tag = tokens.tagOf(given);
    const isKin = alone.some((at) => ENDS_IN_KIN.test(reading.slice(Math.max(0, at - 3), at)));
    const isName = (tag === undefined || tag.startsWith('nr')) && [...given].every((c) => weighGivenCharacter(c) > 0);
    // "周志明、志华": brothers and sisters in a row, told without their surname.
    const isOfRow = alone.some((at) => {
      const before = reading[at - 1] === '、' ? bearersByGiven.get(reading.slice(at - 3, at - 1)) : undefined;
      const after = reading[at + 2] === '、' ? bearersByGiven.get(reading.slice(at + 3, at + 5)) : undefined;
      return before === surname || after === surname;
    });
    // "大辉说": what the dictionary does not have does what people do, at one of several places.
    const isActor =
      tag === undefined &&
      alone.length > 1 &&
      alone.some((at) => AFTER_PERSON.has(tokens.after(at + given.length)?.word ?? ''));
    if (alone.length > 0 && !NOT_NAMES.has(given) && (isKin || isName || isOfRow || isActor)) found.add(given);
  }
  return found;
}

/** Children told of in a row: "育有启德、慧仪兄妹". */
const IN_ROW =
  /(?:育有|生下|诞下|生有|产下)([\u3400-\u9fff]{2})[、和与]([\u3400-\u9fff]{2})(?=(?:兄妹|姐弟|兄弟|姐妹|姊妹|姊弟|[两二][子女人兄姐]))/g;

/** Names of two characters right after a word of kin, or in a row of children, that nobody bears in full. */
export function findKin({ reading }: Document, tokens: Tokens, known: readonly string[]): Span[] {
  const found: Span[] = [];
  const ends = [...reading.matchAll(AFTER_KIN)].map((match) => match.index + match[0].length);
  for (const match of reading.matchAll(IN_ROW)) {
    const end = match.index + match[0].length;
    ends.push(end - 3, end);
  }
  for (const end of ends.sort((a, b) => a - b)) {
    const start = end - 2;
    const given = reading.slice(start, end);
    const tag = tokens.tagOf(given);
    if (tag !== undefined && !tag.startsWith('nr')) continue;
    if (known.some((k) => k.startsWith(given) || k.endsWith(given))) continue;
    if (known.some((k) => reading.startsWith(k, start)) || isPlaceName(given) || NOT_NAMES.has(given)) continue;
    if (![...given].every((c) => weighGivenCharacter(c) >= 0.5)) continue;
    if ((weighSurname(given[0] as string) ?? 0) > 0 && !tokens.isBorder(end)) continue;
    if (tokens.isBorder(start) && tokens.isBorder(end) && tokens.at[start] !== -1) found.push({ start, end });
  }
  return found;
}
