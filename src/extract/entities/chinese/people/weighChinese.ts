/** How much a stretch of Han characters looks like a Chinese or Korean name: its surname, its given name, its words. */
import { isHan } from '../../../isHan.ts';
import type { Tokens } from '../readTokens.ts';
import { weighGivenCharacter } from '../words/givenNames.ts';
import { meetsByChance, NOT_NAMES } from '../words/notNames.ts';
import { endsInPost, POSTS } from '../words/posts.ts';
import { COMPOUND_SURNAMES, weighSurname } from '../words/surnames.ts';
import { isKnownName, type NativeName, opensClause, readLead, weighGiven } from './nativeName.ts';
import { isNoName, isPlace, isRenowned, type NameCandidate } from './ruleOutChinese.ts';
import { hasDeedAfter } from './weighContext.ts';
import { COUNTS } from './weighNeighbours.ts';
import { endsInAfter, isGivenWord, isMasked, isOfTwoWords, LAST_SMALL, SMALL_GIVEN, weighWords } from './weighWords.ts';

/** What a given name that is a word is worth at least, whatever its characters are. */
const WORD_OF_NAMES = 1;

/** What speaks against such a name whose surname is an everyday word itself. */
const DOUBT = 0.9;

/** What a name is worth that everybody knows, or of which characters are masked. */
const FAME = 3;
const MASKED = 4;

export function weighChinese(
  reading: string,
  tokens: Tokens,
  start: number,
  length: number,
  leadOf = () => readLead(reading, start),
): NativeName | undefined {
  const end = start + length;
  const name = reading.slice(start, end);
  if (!isHan(name) || meetsByChance(reading, start, end)) return undefined;
  if (length === 2 && COMPOUND_SURNAMES.has(name) && tokens.covering(start)?.word !== name) return undefined;
  // A post that begins with a surname: "王储".
  if (length > 2 && tokens.after(start)?.end === start + 2 && POSTS.has(name.slice(0, 2))) return undefined;
  const isCompound = length > 2 && COMPOUND_SURNAMES.has(name.slice(0, 2));
  const surname = name.slice(0, isCompound ? 2 : 1);
  const isMarried =
    length === 4 && !isCompound && (weighSurname(surname) ?? 0) > 0 && (weighSurname(name[1] as string) ?? 0) > 0;
  if (isMarried) return weighMarried(reading, tokens, start);
  const base = isCompound ? 3 : length < 4 ? weighSurname(surname) : undefined;
  if (base === undefined) return undefined;
  const given = name.slice(surname.length);
  const { isKin, hasPost } = leadOf();
  if (surname === '官' && endsPost(reading[start - 1] ?? '')) return undefined;
  if (base > 0 && tokens.isBorder(start) && (/^某[某甲乙丙丁]?$/.test(given) || isMasked(reading, given, end)))
    return { start, end, name, surname, score: MASKED + given.length };
  const isWord = base > 0 && isGivenWord(reading, tokens, start, start + surname.length, end);
  const isAfter = base > 0 && endsInAfter(reading, tokens, start, end, hasPost);
  const candidate = { reading, tokens, start, end, name, surname, given, base, isKin, hasPost, isWord, isAfter };
  if (isNoName(candidate)) return undefined;
  const words = weighWords(reading, tokens, start, start + surname.length, end, hasPost);
  if (words === undefined || isPlace(candidate)) return undefined;
  const score = base + weighSmallWords(candidate) + weighSigns(candidate) + words + weighSound(candidate);
  return { start, end, name, surname, score: score + weighFame(candidate) };
}

/** A husband's surname before a woman's own name, as in Hong Kong: "陈冯富珍". */
function weighMarried(reading: string, tokens: Tokens, start: number): NativeName | undefined {
  const name = reading.slice(start, start + 4);
  const own = weighChinese(reading, tokens, start + 1, 3);
  const first = tokens.covering(start);
  // "女儿何超芸亦到场": the small word.
  if (SMALL_GIVEN.test(name[3] as string)) return undefined;
  if (!own || own.score < 1.5 || first?.start !== start || first.end > start + 1) return undefined;
  const left = reading.slice(Math.max(0, start - 6), start + 1);
  if (endsInPost(left)) return undefined;
  const isFree = endsInPost(left.slice(0, -1)) || (first.tag.startsWith('n') && opensClause(reading, tokens, start));
  if (!isFree || [...name.slice(2)].some((c) => weighGivenCharacter(c) < 0.5)) return undefined;
  return { start, end: start + 4, name, surname: name.slice(0, 2), score: own.score + 2 };
}

/** "部长" + "官", "科技辅佐" + "官": the post goes on over the surname. */
const endsPost = (before: string): boolean => /[\u3400-\u9fff]/.test(before) && !/[和与及由任]/.test(before);

/** How much the given name sounds like one. */
function weighSound({ tokens, start, given, base, hasPost, isWord }: NameCandidate): number {
  const heard = [...given].reduce((sum, c) => sum + weighGiven(tokens, c), 0) * (given.length === 1 ? 1 : 0.8);
  const sounds = isWord ? Math.max(heard, WORD_OF_NAMES) : heard;
  const shape = given.length === 2 ? (given[0] === given[1] ? 2.2 : 0.9) : 0;
  const isDoubtful = isWord && base < 2 && !hasPost && isOfTwoWords(tokens, start);
  return sounds + shape - (isDoubtful ? DOUBT : 0) + (given.endsWith('年') ? 1.2 : 0);
}

/** What outweighs that characters of the name, or its surname, are small words. */
function weighSmallWords({ tokens, start, end, given, base, isKin, hasPost, isWord }: NameCandidate): number {
  const isTwo = given.length === 2;
  const first = isTwo && SMALL_GIVEN.test(given[0] as string) ? 0.9 : 0;
  const isLast = isTwo && !isWord && LAST_SMALL.test(given.slice(-1)) && !isKnownName(tokens, start, end);
  const last = isLast ? (given.endsWith('之') && hasPost ? 4.8 : 2.3) : 0;
  const lead = !hasPost ? 0 : base < 0 ? (isKin ? 2 : 1.5) : base > 1 && isTwo ? 0.8 : 0;
  return first + last + lead;
}

/** What beside the name shows that it is one. */
function weighSigns({ reading, tokens, end, name, surname, given, base, isKin, hasPost, isAfter }: NameCandidate) {
  const isTwo = given.length === 2;
  // "陈大海被捕": an everyday word is a given name between a sure surname and a deed of people.
  const isNoun = isTwo && base === 2 && /^(?:n|ns|vn)$/.test(tokens.tagOf(given) ?? '');
  const named = (isNoun && hasDeedAfter(tokens, end) ? 1.2 : 0) + (surname.length === 2 && name.length === 4 ? 0.8 : 0);
  // "教授葛振声、研究员卢颖": one of several who are named with their posts.
  const listed = hasPost && base > 0 && isTwo && /[、和与及]/.test(reading[end] ?? '') ? 0.6 : 0;
  const isNumber = isTwo && COUNTS.test(given[1] as string) && tokens.after(end - 1)?.tag === 'm';
  const counted = isNumber && /^[vw]/.test(tokens.after(end)?.tag ?? '') ? 1.5 : 0;
  return (isAfter ? 3 : 0) + named + listed + counted + (isKin && NOT_NAMES.has(name) ? 2 : 0);
}

/** Whom everybody knows needs no post beside the name; a short name may be the beginning of somebody else's. */
function weighFame({ tokens, name, end }: NameCandidate): number {
  if (!isRenowned(name)) return 0;
  const next = tokens.after(end);
  if (/^(?:学校|大学|学院|中学|小学|艺术|文化|中心|纪念|奖|号|路|杯)/.test(next?.word ?? '')) return 0;
  if (name.length === 2 && next?.word.length === 1 && isHan(next.word) && weighGiven(tokens, next.word) > 0) return 0;
  return FAME;
}
