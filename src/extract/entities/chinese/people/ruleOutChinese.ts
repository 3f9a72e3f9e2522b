/**
 * What rules a stretch of Han characters out as a Chinese or Korean name, though it begins with a surname: small words, verbs,
 * places, sides and bodies, two people in a row.
 *
 * Promises: only what stands in the stretch and right beside it is looked at.
 * Does not know: how much of a name what is left is (weighChinese.ts).
 */

import type { Tokens } from '../readTokens.ts';
import { JAPANESE_SURNAMES } from '../words/japaneseNames.ts';
import { NOT_NAME_ENDING, NOT_NAMES } from '../words/notNames.ts';
import { isPlaceName, PLACES } from '../words/places.ts';
import { ADDRESSES, endsInPost } from '../words/posts.ts';
import { weighSurname } from '../words/surnames.ts';
import { PROVINCE } from './dropNobodies.ts';
import { isKnownPerson, peopleOfWords } from './isKnownPerson.ts';
import { isKnownName, NEVER_GIVEN } from './nativeName.ts';
import { goesOnInNumber } from './weighJapanese.ts';
import {
  AT_FOOT,
  BY_MEANS,
  DOUBLED_ADVERB,
  endsLikeGiven,
  GIVEN_LIKE_PLACE,
  holdsSmallWord,
  isFromPlace,
  isOtherWord,
  isSomebody,
  isWordBefore,
  KIN,
  OF_LAND,
  OF_SIDE,
  ONCE,
  SELDOM_GIVEN,
  SIDE,
  SPLIT_VERB,
  VERB_OPENING,
  YEAR_GIVEN,
} from './weighWords.ts';

/** A stretch that begins with a surname. */
export interface NameCandidate {
  reading: string;
  tokens: Tokens;
  start: number;
  end: number;
  name: string;
  surname: string;
  given: string;
  /** What the surname is worth: below nothing where it is an everyday word. */
  base: number;
  /** A word of kin stands before it. */
  isKin: boolean;
  /** A post stands before it. */
  hasPost: boolean;
  /** The given name is a word that people are called by. */
  isWord: boolean;
  /** Its last character is 后 and the like, and yet the name's. */
  isAfter: boolean;
}

/** Whether a candidate is no name. What rules out most comes first. */
export const isNoName = (candidate: NameCandidate): boolean =>
  isNeverGiven(candidate) ||
  endsInSmallWord(candidate) ||
  isVerbOrSide(candidate) ||
  isPlaceOrBody(candidate) ||
  isOfSmallWords(candidate) ||
  isOnlyWord(candidate) ||
  isSeldomGiven(candidate) ||
  goesOnInSmallWord(candidate) ||
  isTwoPeople(candidate);

/** Whom everybody knows by a name that is hardly ever anything else. */
export const isRenowned = (name: string): boolean => isKnownPerson(name) && !peopleOfWords.has(name);

/** A given name that holds what none does. */
const isNeverGiven = ({ reading, tokens, start, end, name, given, base, hasPost, isWord, isAfter }: NameCandidate) =>
  (NEVER_GIVEN.test(given) &&
    !isWord &&
    !isKnownName(tokens, start, end) &&
    !isRenowned(name) &&
    !isAfter &&
    !holdsSmallWord(tokens, given, base, end, hasPost)) ||
  (name.length > 2 && (SPLIT_VERB.test(reading.slice(end - 1, end + 2)) || name.endsWith('队'))) ||
  (name.length === 3 && JAPANESE_SURNAMES.has(name.slice(0, 2)) && goesOnInNumber(reading, tokens, end));

const ON_TICKET = /^配(?:[、，。；：”！？\s登止参出成破]|$)/;

/** What several people are told of by. */
const ALL_OF = /^(?:在|被|遭|获|为|系|有|判|处|未|已|不|无|表示|否认|认罪|承认|拒绝|出席|到场|因)/;

/** A name and the first character of what is told of it. */
function endsInSmallWord({ reading, tokens, start, end, name, hasPost }: NameCandidate): boolean {
  if (name.length === 3) {
    // "田海、罗明均被判刑": all of them.
    const isAll =
      name.endsWith('均') && ALL_OF.test(reading.slice(end, end + 2)) && /[、和与及]/.test(reading[start - 1] ?? '');
    // "周何配", "周何配登记": two who stand for election together.
    if (isAll || (name.endsWith('配') && !hasPost)) return true;
    // "明智地把握"
    if (name.endsWith('地') && tokens.after(end - 1)?.word === '地') return true;
  }
  if (name.length === 2) return !hasPost && ON_TICKET.test(reading.slice(end, end + 2));
  // "（记者周清摄）"
  return name.endsWith('摄') && /^[）)】]/.test(reading.slice(end, end + 1));
}

const isVerbOrSide = ({ name, given }: NameCandidate) =>
  VERB_OPENING.test(name) ||
  SIDE.test(name) ||
  isFromPlace(name) ||
  /^[妻董总氏官]/.test(given) ||
  // "长沙警方": a side, and where it is.
  OF_SIDE.test(given) ||
  // "恒" + "岳" + "公司".
  /^(?:公司|集团|银行|股份)$/.test(given) ||
  // "被告单位凯蒙公司": what a firm is in a case.
  name.startsWith('单位') ||
  // "范某荣" + "一行": who travels with somebody; "孙桥镇": a town by what it lies at.
  /^一[行方]$/.test(given) ||
  OF_LAND.test(name);

function isPlaceOrBody({ reading, end, name, given, base, hasPost }: NameCandidate): boolean {
  // "净严寺", "苗栗狮潭山": a temple, and a town.
  if (given.endsWith('寺')) return true;
  if (name.length !== 3) return false;
  if (!hasPost && (PROVINCE.test(name) || (base < 2 && PLACES.has(name.slice(0, 2))))) return true;
  // "岳麓山下的茶馆": a mountain, and where.
  return (given.endsWith('山') && AT_FOOT.test(reading.slice(end, end + 3))) || /[小中大暴阵雷]雨$/.test(given);
}

/** Small words that surnames and given names are written like. */
function isOfSmallWords(candidate: NameCandidate): boolean {
  const { reading, tokens, start, end, name, surname, given, base, hasPost } = candidate;
  // "钱先走了": before others.
  if (given === '先' && /^[走到行来去离撤说问看拿给做]/.test(reading.slice(end, end + 1))) return true;
  if (base < 0) {
    const { tag = '' } = tokens.after(start) ?? {};
    // "专家向家长建议": to whom; "股东和病患": the small word between two nouns.
    if (name.length === 3 && /^[pc]$/.test(tag) && isOtherWord(tokens, start + 1, end)) return true;
    // "和胡副主席": the small word, and a surname.
    if (name.length === 2 && (weighSurname(given) ?? 0) > 0 && /^[cpdu]/.test(tag)) return true;
  }
  // "闵老": how an old man is called.
  if (given === '老') return true;
  // "曾主张": the small word before a verb.
  if (surname === '曾' && isOtherWord(tokens, start + 1, end)) return true;
  // "据陈方": that side.
  return given === '方' && !hasPost && !isKnownName(tokens, start, end);
}

/** Words that only look like a name. */
function isOnlyWord({ reading, tokens, start, end, name, given, base, isKin, hasPost }: NameCandidate): boolean {
  // "结案陈词中", "车库里": a word, and where.
  if (/[中里内间边头]$/.test(given) && given.length === 2 && isWordBefore(tokens, name.slice(0, -1))) return true;
  if (DOUBLED_ADVERB.test(given) || (ONCE.test(name) && !isKnownName(tokens, start, end))) return true;
  if (NOT_NAMES.has(name) && !isKin && !isRenowned(name) && !isSomebody(reading, tokens, start, end, hasPost))
    return true;
  return (
    given.length === 2 &&
    NOT_NAME_ENDING.test(name) &&
    !hasPost &&
    !isKnownName(tokens, start, end) &&
    !(base === 2 && endsLikeGiven(reading, tokens, start, end))
  );
}

const isSeldomGiven = ({ tokens, start, end, given, base, hasPost }: NameCandidate) =>
  KIN.test(given) ||
  ADDRESSES.has(given) ||
  given.length > 2 ||
  (SELDOM_GIVEN.test(given) &&
    (!hasPost || given.length !== 2) &&
    !isKnownName(tokens, start, end) &&
    !YEAR_GIVEN.test(given) &&
    !(given[0] === '以' && holdsSmallWord(tokens, given, base, end, hasPost)));

/** "周睿" + "以身体原因", "林勋" + "任委员长", "对何晓" + "来说": the small word behind the name. */
const goesOnInSmallWord = ({ reading, start, end, name, given }: NameCandidate) =>
  (name.length === 3 &&
    ((given.endsWith('以') && BY_MEANS.test(reading.slice(end, end + 12))) ||
      (given.endsWith('任') && [2, 3, 4, 5].some((size) => endsInPost(reading.slice(end, end + size)))) ||
      (given.endsWith('来') && /^[说讲看]/.test(reading[end] ?? '') && /[对就]$/.test(reading[start - 1] ?? '')))) ||
  // "周家么子": the family's youngest.
  (/^家[么幺长次大二三四小独养继]$/.test(given) && /[子女儿媳孙兄姐妹姊]/.test(reading[end] ?? ''));

/** "周何二人", "周何决裂": two people by their surnames. */
const isTwoPeople = ({ reading, end, name, given }: NameCandidate) =>
  name.length === 2 &&
  weighSurname(given) === 2 &&
  /^(?:二|两)人|^[配之]|^(?:心结|的律师|双双|恩怨|两家|决裂|反目)/.test(reading.slice(end, end + 3));

/** Whether a candidate is a place that no surname or post speaks against. */
export const isPlace = ({ name, base, hasPost }: NameCandidate): boolean =>
  PLACES.has(name) ||
  (base < 2 && !hasPost && isPlaceName(name) && !(base > 0 && name.length > 2 && GIVEN_LIKE_PLACE.test(name)));
