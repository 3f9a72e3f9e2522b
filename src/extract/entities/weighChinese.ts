/** How much a stretch of Han characters looks like a Chinese or Korean name: its surname, its given name, its words. */
import { isHan } from '../isHan.ts';
import { PROVINCE } from './dropNobodies.ts';
import { weighGivenCharacter } from './givenNames.ts';
import { isKnownPerson, peopleOfWords } from './isKnownPerson.ts';
import { JAPANESE_SURNAMES } from './japaneseNames.ts';
import { isKnownName, type NativeName, NEVER_GIVEN, opensClause, readLead, weighGiven } from './nativeName.ts';
import { meetsByChance, NOT_NAME_ENDING, NOT_NAMES } from './notNames.ts';
import { isPlaceName, PLACES } from './places.ts';
import { ADDRESSES, endsInPost, POSTS } from './posts.ts';
import type { Tokens } from './readTokens.ts';
import { COMPOUND_SURNAMES, weighSurname } from './surnames.ts';
import { hasDeedAfter } from './weighContext.ts';
import { goesOnInNumber } from './weighJapanese.ts';
import { COUNTS } from './weighNeighbours.ts';
import {
  AT_FOOT,
  BY_MEANS,
  DOUBLED_ADVERB,
  endsInAfter,
  endsLikeGiven,
  GIVEN_LIKE_PLACE,
  holdsSmallWord,
  isFromPlace,
  isGivenWord,
  isMasked,
  isOfTwoWords,
  isOtherWord,
  isSomebody,
  isWordBefore,
  KIN,
  LAST_SMALL,
  OF_LAND,
  OF_SIDE,
  ONCE,
  SELDOM_GIVEN,
  SIDE,
  SMALL_GIVEN,
  SPLIT_VERB,
  VERB_OPENING,
  weighWords,
  YEAR_GIVEN,
} from './weighWords.ts';

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

const ON_TICKET = /^配(?:[、，。；：”！？\s登止参出成破]|$)/;

/** What several people are told of by. */
const ALL_OF = /^(?:在|被|遭|获|为|系|有|判|处|未|已|不|无|表示|否认|认罪|承认|拒绝|出席|到场|因)/;

/** What a given name that is a word is worth at least, whatever its characters are. */
const WORD_OF_NAMES = 1;

/** What speaks against such a name whose surname is an everyday word itself. */
const DOUBT = 0.9;

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
  // The post goes on over the surname: "部长" + "官", "科技辅佐" + "官".
  if (
    surname === '官' &&
    /[\u3400-\u9fff]/.test(reading[start - 1] ?? '') &&
    !/[和与及由任]/.test(reading[start - 1] ?? '')
  )
    return undefined;
  if (base > 0 && tokens.isBorder(start) && (/^某[某甲乙丙丁]?$/.test(given) || isMasked(reading, given, end)))
    return { start, end, name, surname, score: 4 + given.length };
  // What rules out most comes first.
  const isWord = base > 0 && isGivenWord(reading, tokens, start, start + surname.length, end);
  const isAfter = base > 0 && endsInAfter(reading, tokens, start, end, hasPost);
  if (
    NEVER_GIVEN.test(given) &&
    !isWord &&
    !isKnownName(tokens, start, end) &&
    !isRenowned(name) &&
    !isAfter &&
    !holdsSmallWord(tokens, given, base, end, hasPost)
  )
    return undefined;
  if (length > 2 && (SPLIT_VERB.test(reading.slice(end - 1, end + 2)) || /队$/.test(name))) return undefined;
  if (length === 3 && JAPANESE_SURNAMES.has(name.slice(0, 2)) && goesOnInNumber(reading, tokens, end)) return undefined;
  // "田海、罗明均被判刑": all of them.
  if (
    length === 3 &&
    name.endsWith('均') &&
    ALL_OF.test(reading.slice(end, end + 2)) &&
    /[、和与及]/.test(reading[start - 1] ?? '')
  )
    return undefined;
  // "周何配", "周何配登记": two who stand for election together.
  if (length === 3 && name.endsWith('配') && !hasPost) return undefined;
  if (length === 2 && ON_TICKET.test(reading.slice(end, end + 2)) && !hasPost) return undefined;
  // "明智地把握": the small word.
  if (length === 3 && name.endsWith('地') && tokens.after(end - 1)?.word === '地') return undefined;
  // "（记者周清摄）"
  if (length > 2 && name.endsWith('摄') && /^[）)】]/.test(reading.slice(end, end + 1))) return undefined;
  if (VERB_OPENING.test(name) || SIDE.test(name) || isFromPlace(name) || /^[妻董总氏官]/.test(given)) return undefined;
  // "净严寺", "苗栗狮潭山": a temple, and a town.
  if (
    given.endsWith('寺') ||
    (length === 3 && !hasPost && (PROVINCE.test(name) || (base < 2 && PLACES.has(name.slice(0, 2)))))
  )
    return undefined;
  // "岳麓山下的茶馆": a mountain, and where.
  if (length === 3 && given.endsWith('山') && AT_FOOT.test(reading.slice(end, end + 3))) return undefined;
  // "长沙警方": a side, and where it is.
  if (OF_SIDE.test(given)) return undefined;
  // "恒" + "岳" + "公司".
  if (/^(?:公司|集团|银行|股份)$/.test(given)) return undefined;
  // "钱先走了": before others.
  if (given === '先' && /^[走到行来去离撤说问看拿给做]/.test(reading.slice(end, end + 1))) return undefined;
  // "被告单位凯蒙公司": what a firm is in a case.
  if (name.startsWith('单位')) return undefined;
  // "范某荣" + "一行": who travels with somebody; "孙桥镇": a town by what it lies at.
  if (/^一[行方]$/.test(given) || OF_LAND.test(name)) return undefined;
  // "专家向家长建议": to whom; "股东和病患": the small word between two nouns.
  if (base < 0 && length === 3 && /^[pc]$/.test(tokens.after(start)?.tag ?? '') && isOtherWord(tokens, start + 1, end))
    return undefined;
  if (length === 3 && /[小中大暴阵雷]雨$/.test(given)) return undefined;
  // "和胡副主席": the small word, and a surname.
  if (length === 2 && base < 0 && (weighSurname(given) ?? 0) > 0 && /^[cpdu]/.test(tokens.after(start)?.tag ?? ''))
    return undefined;
  // "闵老": how an old man is called.
  if (given === '老') return undefined;
  // "曾主张": the small word before a verb.
  if (surname === '曾' && isOtherWord(tokens, start + 1, end)) return undefined;
  // "据陈方": that side.
  if (given === '方' && !hasPost && !isKnownName(tokens, start, end)) return undefined;
  // "结案陈词中", "车库里": a word, and where.
  if (/[中里内间边头]$/.test(given) && given.length === 2 && isWordBefore(tokens, name.slice(0, -1))) return undefined;
  if (DOUBLED_ADVERB.test(given) || (ONCE.test(name) && !isKnownName(tokens, start, end))) return undefined;
  const isUnlikely =
    given.length === 2 &&
    NOT_NAME_ENDING.test(name) &&
    !hasPost &&
    !isKnownName(tokens, start, end) &&
    !(base === 2 && endsLikeGiven(reading, tokens, start, end));
  const isNone =
    NOT_NAMES.has(name) && !isKin && !isRenowned(name) && !isSomebody(reading, tokens, start, end, hasPost);
  if (isNone || isUnlikely) return undefined;
  if (
    (SELDOM_GIVEN.test(given) &&
      (!hasPost || given.length !== 2) &&
      !isKnownName(tokens, start, end) &&
      !YEAR_GIVEN.test(given) &&
      !(given[0] === '以' && holdsSmallWord(tokens, given, base, end, hasPost))) ||
    KIN.test(given) ||
    ADDRESSES.has(given) ||
    given.length > 2
  )
    return undefined;
  // "周睿" + "以身体原因", "林勋" + "任委员长", "对何晓" + "来说": the small word behind the name.
  if (
    length === 3 &&
    ((given.endsWith('以') && BY_MEANS.test(reading.slice(end, end + 12))) ||
      (given.endsWith('任') && [2, 3, 4, 5].some((size) => endsInPost(reading.slice(end, end + size)))) ||
      (given.endsWith('来') && /^[说讲看]/.test(reading[end] ?? '') && /[对就]$/.test(reading[start - 1] ?? '')))
  )
    return undefined;
  // "周家么子": the family's youngest.
  if (/^家[么幺长次大二三四小独养继]$/.test(given) && /[子女儿媳孙兄姐妹姊]/.test(reading[end] ?? '')) return undefined;
  if (
    length === 2 &&
    weighSurname(given) === 2 &&
    /^(?:二|两)人|^[配之]|^(?:心结|的律师|双双|恩怨|两家|决裂|反目)/.test(reading.slice(end, end + 3))
  )
    return undefined;
  const words = weighWords(reading, tokens, start, start + surname.length, end, hasPost);
  if (
    words === undefined ||
    PLACES.has(name) ||
    (base < 2 && !hasPost && isPlaceName(name) && !(base > 0 && length > 2 && GIVEN_LIKE_PLACE.test(name)))
  )
    return undefined;
  const heard = [...given].reduce((sum, c) => sum + weighGiven(tokens, c), 0) * (given.length === 1 ? 1 : 0.8);
  const sounds = isWord ? Math.max(heard, WORD_OF_NAMES) : heard;
  const isDoubtful = isWord && base < 2 && !hasPost && isOfTwoWords(tokens, start);
  const shape = given.length === 2 ? (given[0] === given[1] ? 2.2 : 0.9) : 0;
  const small = given.length === 2 && SMALL_GIVEN.test(given[0] as string) ? 0.9 : 0;
  const isSmall =
    given.length === 2 && !isWord && LAST_SMALL.test(given.slice(-1)) && !isKnownName(tokens, start, end)
      ? given.endsWith('之') && hasPost
        ? 4.8
        : 2.3
      : 0;
  const surely =
    small + isSmall + (hasPost && base < 0 ? (isKin ? 2 : 1.5) : hasPost && base > 1 && given.length === 2 ? 0.8 : 0);
  // "陈大海被捕": an everyday word is a given name between a sure surname and a deed of people.
  const isNoun = given.length === 2 && base === 2 && /^(?:n|ns|vn)$/.test(tokens.tagOf(given) ?? '');
  const named = (isNoun && hasDeedAfter(tokens, end) ? 1.2 : 0) + (isCompound && length === 4 ? 0.8 : 0);
  // "教授葛振声、研究员卢颖": one of several who are named with their posts.
  const listed = hasPost && base > 0 && given.length === 2 && /[、和与及]/.test(reading[end] ?? '') ? 0.6 : 0;
  const isNumber = given.length === 2 && COUNTS.test(given[1] as string) && tokens.after(end - 1)?.tag === 'm';
  const counted = isNumber && /^[vw]/.test(tokens.after(end)?.tag ?? '') ? 1.5 : 0;
  const known = (isAfter ? 3 : 0) + named + listed + counted + (isKin && NOT_NAMES.has(name) ? 2 : 0);
  const score =
    base +
    surely +
    known +
    words +
    sounds +
    shape -
    (isDoubtful ? DOUBT : 0) +
    (given.endsWith('年') ? 1.2 : 0) +
    weighFame(tokens, name, end);
  return { start, end, name, surname, score };
}

/** Whom everybody knows by a name that is hardly ever anything else. */
const isRenowned = (name: string) => isKnownPerson(name) && !peopleOfWords.has(name);

/** Whom everybody knows needs no post beside the name; a short name may be the beginning of somebody else's. */
function weighFame(tokens: Tokens, name: string, end: number): number {
  if (
    !isRenowned(name) ||
    /^(?:学校|大学|学院|中学|小学|艺术|文化|中心|纪念|奖|号|路|杯)/.test(tokens.after(end)?.word ?? '')
  )
    return 0;
  const next = tokens.after(end);
  if (name.length === 2 && next?.word.length === 1 && isHan(next.word) && weighGiven(tokens, next.word) > 0) return 0;
  return 3;
}
