/**
 * Names of Chinese, Korean and Japanese people: a surname and one to three characters, told from words by the
 * characters themselves, by what the segmenter knows and by what stands beside them.
 *
 * Promises: candidates do not overlap; each has a score, higher where it is surer; in order of the text.
 * Does not know: foreign names spelt by sound; bare surnames.
 */
import { CharacterSet } from '../characterSet.ts';
import type { Document, Span } from '../document.ts';
import { isFree } from '../isFree.ts';
import { isHan } from '../isHan.ts';
import { sieve, sieveEach } from '../sieve.ts';
import { chooseApart } from './chooseApart.ts';
import { weighGivenCharacter } from './givenNames.ts';
import { GIVEN_WORDS } from './givenWords.ts';
import { isKnownPerson, peopleOfWords } from './isKnownPerson.ts';
import { isShapedLikeSurname, JAPANESE_ENDING, JAPANESE_GIVEN, JAPANESE_SURNAMES } from './japaneseNames.ts';
import { meetsByChance, NOT_NAME_ENDING, NOT_NAMES } from './notNames.ts';
import { FIRM_ENDINGS } from './organizationWords.ts';
import { AFTER_NAME, AFTER_PERSON, BEFORE_NAME } from './personVerbs.ts';
import { isPlaceName, PLACES } from './places.ts';
import { ADDRESSES, endsInPost, POSTS } from './posts.ts';
import type { Token, Tokens } from './readTokens.ts';
import { COMPOUND_SURNAMES, weighSurname } from './surnames.ts';
import { TRADES_BEHIND_SIGNS, TRADES_OF_ALL, TRADES_OF_FIRMS, TRADES_OF_LIFE } from './tradeWords.ts';
import { weighSound } from './transliteration.ts';
import {
  ENDS_ROW,
  hasBylineBefore,
  hasDayBefore,
  hasDeedAfter,
  hasKinBefore,
  weighAfter,
  weighBefore,
} from './weighContext.ts';
import { FUNCTION } from './weighSounds.ts';
import { widenNames } from './widenNames.ts';

export interface NativeName extends Span {
  name: string;
  surname: string;
  score: number;
  /** Made surer by the names beside it. */
  inList?: boolean;
}

const THRESHOLD = 4.2;
/** Of three characters, with a surname that is hardly ever anything else: less is needed. */
const SURE_SURNAME = 3.6;
/** Characters that hardly ever end or open a given name, as words of their own right after one. */
const NEVER_GIVEN =
  /[虽仍的了在是有和与或被把将对从向于为及等说称曾已也又还都就才很更最不没未再只则却因由让给到过着们个这那其之所时分某说问答吗呢吧啊吃做打看听拿没么您你我他她它你哪谁什怎啥另每各该此总部局偕陪副获员者们会党派内外前后遭便亦皆须使叫请邀跟谈指调头处死要嘴拟恐疑欲]/;
/** Small words that stand first in given names all the same. */
const SMALL_GIVEN = /[在有和为以从之其所时向又亦则]/;
/** Characters that names hold now and then, yet are mostly words of their own: only beside a post. */
const SELDOM_GIVEN = /[以年]|长$/;
/** Two-character words of the dictionary that begin like a name, by tag, against being one. */
const WORD_PENALTY: [RegExp, number][] = [
  [/^nr/, 1.5],
  [/^(?:x|nz)$/, 0],
  [/^ns/, -1],
  [/^n/, -2.2],
  [/^./, -3],
];

/** "伯年", "永年", and no year of the calendar. */
const YEAR_GIVEN =
  /^[^去今当同翌往早晚近次前明后每全半本历多数百千几两一二三四五六七八九十零末初头周隔逾整经满新旧该某那这期]年$/;

/** Ends places and given names alike; the words beside it decide. */
const GIVEN_LIKE_PLACE = /[道江海洋]$/;

const penalty = (tag: string) => WORD_PENALTY.find(([pattern]) => pattern.test(tag))?.[1] ?? 0;

/** A noun of the dictionary whose characters stand chiefly in names: "志豪". */
const isOfNames = ({ word, tag }: Token) => /^n[rz]?$/.test(tag) && [...word].every((c) => weighGivenCharacter(c) > 1);

/** Adverbs and adjectives that many are called by: "谢欣然". */
const GIVEN_ADVERB = /^[欣怡浩嫣悠斐卓蔚昊皓沛恬粲]然$/;

/**
 * Whether a surname by itself is followed by a word that many are called by ("汪" + "启明"), or the dictionary has the
 * two for a place.
 */
function isGivenWord(reading: string, tokens: Tokens, start: number, surnameEnd: number, end: number): boolean {
  const first = tokens.after(start);
  if (!first || end - surnameEnd !== 2 || !GIVEN_WORDS.has(reading.slice(surnameEnd, end))) return false;
  return first.end === surnameEnd ? tokens.after(surnameEnd)?.end === end : first.end === end;
}

/** "车向东行驶": two words of every day, where no verb that takes people leads to them. */
function isOfTwoWords(tokens: Tokens, start: number): boolean {
  const surname = tokens.after(start);
  const given = surname && tokens.after(surname.end);
  if (!given || /^(?:nr|x|.g$)/.test(surname.tag) || isOfNames(given)) return false;
  const last = tokens.before(start);
  const verb = (last?.word === '了' ? tokens.before(last.start) : last)?.word ?? '';
  return verb.length < 2 || !BEFORE_NAME.has(verb);
}

/** "厂长老王": no elder. */
const OLD_HEAD = /[厂村队班组排连所校院科处站社会部局市县省乡镇]长老$/;

/** What the words that make up the span say of it: whole names of the dictionary for, everyday words against. */
function weighWords(
  reading: string,
  tokens: Tokens,
  start: number,
  surnameEnd: number,
  end: number,
  hasPost = false,
): number | undefined {
  const [first, last] = [tokens.covering(start), tokens.covering(end - 1)];
  if (!first || !last) return 0;
  if (isGivenWord(reading, tokens, start, surnameEnd, end) && !isKnownName(tokens, start, end)) return 0;
  // The end of a post that the dictionary joins with the surname: "会" + "长孙".
  const isPostEnd =
    first.start === start - 1 &&
    !POSTS.has(first.word) &&
    endsInPost(reading.slice(Math.max(0, start - 6), start)) &&
    !OLD_HEAD.test(reading.slice(start - 3, start));
  if (first.start < start && !(isPostEnd && last.end <= end)) return undefined;
  if (last.end > end) {
    // "李" + "明说，": no open word, but the name's end and what is said.
    const isSaid =
      end - surnameEnd === 1 && first !== last && /^(?:明|学|直)说[，。：“]/.test(reading.slice(end - 1, end + 2));
    if (isSaid && weighSurname(reading[start] as string) === 2) return 0.8;
    if (first === last || end - surnameEnd !== 2 || last.word.length !== 2) return undefined;
    // "哲" + "明说": no verb of saying but the name's end and one.
    if (/[说称]/.test(reading[end] ?? '')) return AFTER_PERSON.has(last.word) || AFTER_NAME.has(last.word) ? 0 : 0.8;
    // "文贵在": the dictionary joined the name's end with the small word behind it.
    if (/[在与对向和已被将也则从由因]/.test(reading[end] ?? '') && /^n/.test(last.tag)) return -0.5;
    // "江" + "镇" + "平等": what ends a row of people.
    if (ENDS_ROW.test(reading.slice(end, end + 12))) return 0;
    // "清" + "点了点头": the verb stands twice.
    if (/^(.)[了一]\1/.test(reading.slice(end, end + 3))) return 0.8;
    if (
      /^[\u3400-\u9fff][着了过]/.test(reading.slice(end, end + 2)) &&
      /^v/.test(tokens.tagOf(reading[end] as string) ?? '')
    )
      return -0.8;
    // "焕" + "发文": what goes on is a deed.
    const tag = tokens.tagOf(reading.slice(end, end + 2));
    return tag ? (tag.startsWith('v') ? -0.4 : -0.8) : undefined;
  }
  if (first === last) {
    if (isKnownPerson(first.word)) return 1.8;
    if (POSTS.has(first.word)) return undefined;
    if (isSomebody(reading, tokens, start, end, hasPost))
      return AFTER_PERSON.has(first.word) ? undefined : hasPost ? -0.6 : 1.4;
    if (!/^(?:nr|nz|x|ns|j)/.test(first.tag)) {
      // "副总裁付强出任": between a post and a deed of people a word of the dictionary is somebody's name.
      const isBetween = hasPost && TAKES_OFFICE.test(tokens.after(end)?.word ?? '') && !AFTER_PERSON.has(first.word);
      return isBetween && (weighSurname(first.word[0] as string) ?? 0) >= 1 ? -0.6 : undefined;
    }
    // The dictionary takes fields and wards for names: "麻醉科".
    if (/[学科病症术]$/.test(first.word) && /^[nv]/.test(tokens.tagOf(first.word.slice(0, -1)) ?? '')) return undefined;
    if (first.tag.startsWith('nr')) return first.word.length === 2 ? 0.6 : 1.8;
    return first.word.length === 2 ? penalty(first.tag) - 1.5 : penalty(first.tag);
  }
  let sum = 0;
  for (let at = start; at < end; ) {
    const token = tokens.covering(at);
    if (!token) break;
    if (token.start < start) sum += 0.5;
    else if (token.word.length > 1 && token.start !== start) {
      const isGiven =
        isOfNames(token) || (weighSurname(reading[start] as string) === 2 && GIVEN_ADVERB.test(token.word));
      const p = isGiven ? 0 : penalty(token.tag);
      const isDeed = AFTER_NAME.has(token.word) || AFTER_PERSON.has(token.word);
      sum +=
        p < -2.5
          ? hasPost && !isDeed && weighSurname(reading[start] as string) === 2
            ? -1
            : -3
          : Math.max(hasPost ? -0.8 : -1.6, p);
    } else if (token.word.length === 1 && token.start >= surnameEnd) sum += weighLone(token.tag);
    else if (token.word.length > 1 && token.end !== surnameEnd)
      sum += token.tag.startsWith('nr') ? 0 : penalty(token.tag) * (/^[nv]/.test(token.tag) ? 0.6 : 0.35);
    at = token.end;
  }
  return sum;
}

/** Kin and callings after a surname: a form of address, not a given name. */
const KIN =
  /^(?:大?[妈爷娘哥姐嫂叔伯婶姨姑舅]|老师|师傅|奶奶|爷爷|阿姨|家人|姓|氏|官|家|某人|大人|老汉|老太|掌柜|医生|大夫)$/;

/** Adverbs that double a character, as given names do: "沈双双否认". */
const DOUBLED_ADVERB =
  /^(?:双双|频频|连连|屡屡|纷纷|缓缓|匆匆|渐渐|一一|默默|悄悄|紧紧|白白|常常|往往|仅仅|刚刚|偏偏|早早|久久|狠狠)$/;
/** Verbs that the dictionary lacks or takes for names, with the first character of what follows. */
const VERB_OPENING =
  /^(?:来自|依法|依规|依约|依例|依旧|依然|官宣|盛传|施压|施行|包括|查处|查获|解约|关停|游说|安抚|盛行|毕竟|时隔|时常|于是|常驻|成为|方才|方能|干预|强调|解雇|解聘|解除|应邀|应允|相信|通报|支持|计划|和解|全体|向来|项链)./;
/** A side of a quarrel: a country's or a party's. */
const SIDE =
  /^[中美英法德日韩朝俄印澳越以伊巴]{1,2}军$|^[中美英法德日韩朝俄印澳加马越菲泰缅柬新台港陆乌以伊巴葡荷劳资甲乙丙双多各我敌警军校院检控辩主客买卖供需官民店房]方$/;

/** "这位沈阳人": where somebody is from. */
const isFromPlace = (name: string): boolean => name.length > 2 && name.endsWith('人') && isPlaceName(name.slice(0, -1));

/** "曾任主席", "曾在狱中": the small word, not the surname. */
const ONCE =
  /^曾(?:[先一多屡任在是被为经与向对获因说称到从当做以将把参担创遭受让赴打出罹患获涉嫌试提拒寄帮替收服拨扬])/;

/** Whether the dictionary has the whole span as a name of three characters. */
function isKnownName(tokens: Tokens, start: number, end: number): boolean {
  const token = tokens.after(start);
  return token !== undefined && token.end === end && token.tag.startsWith('nr') && end - start > 2;
}

/** Whether a stretch of two characters is one word of the dictionary, and none that names are made of. */
function isOtherWord(tokens: Tokens, start: number, end: number): boolean {
  const token = tokens.after(start);
  return token?.end === end && token.word.length === 2 && !/^(?:nr|nz|x)/.test(token.tag) && !isOfNames(token);
}

/** Ends words and given names alike: 张志权, 陈守法. */
const GIVEN_ENDING = /[权法品]$/;
/** Ends places and given names alike: 王小桥, 李长河; but 王家岭. */
const LAND_ENDING = /^[^家各本该此某全][桥港湖河湾岭岗坝渠路]$/;

/** Whether a name with the ending of a word or a place is somebody's: apart in the dictionary, and of a place what people do follows. */
function endsLikeGiven(reading: string, tokens: Tokens, start: number, end: number): boolean {
  const given = reading.slice(start + 1, end);
  if (GIVEN_ENDING.test(given) && tokens.tagOf(given) === undefined) return true;
  if (!GIVEN_ENDING.test(given) && !LAND_ENDING.test(given)) return false;
  if (PLACES.has(reading.slice(start, start + 2))) return false;
  const leadsOn = opensMain(reading, start) && LEADS_ON.test(tokens.after(end)?.word ?? '');
  return leadsOn || hasDeedAfter(tokens, end) || weighAfter(reading, tokens, end) >= 1.2;
}

/** "高远是球队前锋": what somebody is. */
const IS_POST_AFTER = /^是(?![否因])([^，。；：]{2,20}?)(?=[，。；])/;
/** "高远说：": what is said, and nothing else that the word could do. */
const SAYS_OPENLY = /^(?:说[，：“]|告诉|对(?:本报|记者|媒体)|在接受)/;

/** Ends words for people: 农民, 同学. */
const OF_PEOPLE = /[民学士生友子师长官兵工员人客手主家方]/;

/**
 * Whether an everyday word of two characters is somebody's name here: between a post and a deed of people, where it
 * opens what is said, or where it is told what somebody is. Its second character is one of names.
 */
function isSomebody(reading: string, tokens: Tokens, start: number, end: number, hasPost: boolean): boolean {
  const [surname, given] = reading.slice(start, end);
  const base = weighSurname(surname ?? '') ?? 0;
  const tag = tokens.after(start)?.tag ?? '';
  const least = hasPost && /^n[rsz]/.test(tag) ? -2.5 : 1;
  // "董事长舒展严重违纪违法": a notice says so of nothing but people.
  if (hasPost && base > 0 && end - start === 2 && ACCUSED_AFTER.test(reading.slice(end, end + 8))) return true;
  if (base < least || end - start !== 2 || weighGivenCharacter(given ?? '') < 0.5 || OF_PEOPLE.test(given ?? ''))
    return false;
  // "局长严肃表示": how, and not who.
  if (hasPost && HOW.test(reading.slice(start, end))) return false;
  if (hasPost) return hasDeedAfter(tokens, end) || (!/^(?:d|v$)/.test(tag) && goesOnAsSomebody(reading, tokens, end));
  if (!opensMain(reading, start)) return false;
  const behind = reading.slice(end, end + 24);
  if (SAYS_OPENLY.test(behind)) return true;
  const told = IS_POST_AFTER.exec(behind)?.[1];
  return told !== undefined && endsInPost(told);
}

/** How something is done, with the first character of a surname; and words that stand between a post and a deed. */
const HOW =
  /^(?:严[肃厉格密正谨]|公[开然平正]|全[面力程票体部]|高[度调声票压]|明[确令]|安[静心]|冷[静漠冷淡]|温和|常[年常委驻]|应[当该邀]|时[常而刻]|从[容严]|平[静时]|相[互继关]|居[中间然]|方[才能可]|经[常已]|有[意关望力效]|都[未没]|家[中里属]|文[明书]|石[油化]|路[线过]|车[辆库]|钱[款财]|万[元一般]|支[持出]|广[泛大]|双[双方]|首[次先度]|满[意口]|单[独方]|强[烈行硬调]|郑重|费[用力]|费尽|金[额钱]|项目|成[功为员立]|同[时样意])/;

/** What only stands behind somebody's name where a post stands before it: what is suffered, whose kin, a small word. */
const goesOnAsSomebody = (reading: string, tokens: Tokens, end: number): boolean => {
  if (GOES_ON_AS_SOMEBODY.test(reading.slice(end, end + 8))) return true;
  const next = tokens.after(end);
  return next !== undefined && (/^v/.test(next.tag) || LEADS_ON.test(next.word)) && next.word.length < 3;
};
/** What notices of the party and the police say of somebody whose post they have just named. */
const ACCUSED_AFTER =
  /^(?:因?涉嫌|因?(?:严重)?违纪|因?严重违法|利用职|因?受贿|因?贪污|违反(?:中央|党)|被(?:开除|逮捕|双开|查|免职|带走|拘|移送)|接受(?:审查|调查|纪律|组织)|投案)/;
const GOES_ON_AS_SOMEBODY =
  /^(?:被|遭|落马|牺牲|殉职|受伤|遇难|身亡|坠|卸任|下台|辞|接受|获|的(?:妻子|丈夫|父母?亲?|母亲|家属|儿子|女儿|律师|遗体|尸体|儿女|家中|家里|同事)|(?:[、和与及])[\u3400-\u9fff]{2,3}(?:[，。、和与及等]|被|$))/;

/** What follows 以 where it is the small word. */
const BY_MEANS = /^[^，。；的]{1,9}(?:原因|理由|为由|身份|名义|代价|方式|价格|之名|[票元])/;

/** A name whose middle the police leave out: "陶某安". */
const isMasked = (reading: string, given: string, end: number): boolean =>
  /^某[\u3400-\u9fff]$/.test(given) &&
  !NEVER_GIVEN.test(given[1] as string) &&
  weighGivenCharacter(given[1] as string) > 0 &&
  /^(?:[，。、；）：的]|等|因|涉嫌|被|已|[（(]|在|对|与|和|向|将|则|及|称|说|死|受|遭)/.test(
    reading.slice(end, end + 2),
  );

/** A lone character that is no word of its own speaks for a name, a small word against. */
function weighLone(tag: string): number {
  if (/^(?:x|nr)|g$/.test(tag)) return 0.5;
  return /^[pcurdym]/.test(tag) ? -0.6 : 0;
}

/** A character that no name of the dictionary has speaks for one where it is rare in words as well. */
function weighGiven(tokens: Tokens, char: string): number {
  const weight = weighGivenCharacter(char);
  return weight > -1.5 || !/^(?:g|zg|ng|ag|vg|x|nr)$/.test(tokens.tagOf(char) ?? 'x') ? weight : 0.9;
}

/** A small word as the first of two given characters, as in Korean names: the second has to be one of names. */
function holdsSmallWord(tokens: Tokens, given: string, base: number, end: number, hasPost: boolean): boolean {
  const [first, second] = given;
  if (!second || !first) return false;
  const isSure = hasPost || AFTER_PERSON.has(tokens.after(end)?.word ?? '');
  if (second === '之' && !NEVER_GIVEN.test(first) && base > 0) {
    const next = tokens.after(end);
    return (
      next !== undefined &&
      (hasPost ? !AFTER_OF.test(next.word) : (base === 2 && next.tag === 'w') || ADDRESSES.has(next.word))
    );
  }
  if (!NEVER_GIVEN.test(first) && LAST_SMALL.test(second))
    return (
      base > 0 &&
      (second === '在' ? AFTER_PERSON.has(tokens.after(end)?.word ?? '') : isSure) &&
      /^v/.test(tokens.after(end)?.tag ?? '')
    );
  // "汪之栋": 之 behind what the dictionary knows as a surname alone.
  const isClear = first === '之' && base === 1 && /^(?:nr|x)/.test(tokens.before(end - 2)?.tag ?? '');
  if ((base < 2 && !hasPost && !isClear) || NEVER_GIVEN.test(second) || !SMALL_GIVEN.test(first)) return false;
  if (first === '之' && OF.test(second)) return false;
  return tokens.covering(end - 1)?.word === second && weighGiven(tokens, second) >= (isSure ? 0.4 : 0.9);
}

/** Verbs whose first character could end a name: 某某 + 诞下. */
const SPLIT_VERB =
  /^(?:作(?:报告|证|出|客|序|案|答|总结|表态|检讨|动员|演讲|发言|陈述|画|诗|恶|假|弊|主旨)|留(?:了下|在|下|任|守|学)|骑[了着车上]|治[好愈病]|[开写养租卖拍]的|原[想定拟以计打]|正(?:准备|考虑|筹[备划]|酝酿|着手|寻求|试图|努力|积极)|[拉带领抱拿握扛背牵拎推指看望盯跟顺沿]着|[拦叫喊骂劝救抱扶抓拖带打赶逼]了?[下过起出进回住走了倒]|[诞产]下|补[进上选位]|[育怀]有|育成|诞生|怀孕|婚后|嫁[给入到]|娶[了得]|离世|辞世|逝世|接掌|接棒|接班|掌舵|执掌|卸任|请辞|获任|获聘|遭[到罢解撤逐]|被[捕控诉判任罢免])/;

/** Small words that stand last in given names now and then. */
const LAST_SMALL = /[和有为在以才之]/;
/** Whether two characters are a word of the dictionary that nobody is called by. */
const isWordBefore = (tokens: Tokens, word: string): boolean =>
  NOT_NAMES.has(word) || /^(?:n|s|f|v|t|vn)$/.test(tokens.tagOf(word) ?? '');

/** What belongs to somebody: "陈之妻". */
const OF = /[妻夫父母子女兄弟姐妹孙徒死手案名职位权家友]/;

const AT_FOOT = /^(?:[下上顶边脚畔麓旁][的一，。]|脚下)/;
const OF_SIDE = /^[警检院校军官资劳控辩馆店厂园]方$/;
/** What 之 leads to where it is the small word: "之所以", "之间", "之死". */
const AFTER_OF =
  /^[妻夫父母子女兄弟姐妹孙侄徒死手案名职位权家友所间中前后外内上下时类争战路言意流辈首际余初处乱祸恩仇恋爱罪功过]/;

/** Whether nothing that could belong to a name stands right before `start`. */
function opensClause(reading: string, tokens: Tokens, start: number): boolean {
  return /^[\s，。；：、“（的]?$/.test(reading[start - 1] ?? '') || BEFORE_NAME.has(tokens.before(start)?.word ?? '');
}

/** Villages and towns by what they lie at or belong to. */
const OF_LAND = /^.[桥庄家集店寨河湖口沟岭坝湾塘堡营坪坡井渡浦浜圩垛铺洼][镇乡村县屯区]$/;

/** A husband's surname before a woman's own name, as in Hong Kong: "陈冯富珍". */
function weighMarried(reading: string, tokens: Tokens, start: number): NativeName | undefined {
  const name = reading.slice(start, start + 4);
  const own = weighChinese(reading, tokens, start + 1, 3);
  const first = tokens.covering(start);
  if (!own || own.score < 1.5 || first?.start !== start || first.end > start + 1) return undefined;
  const left = reading.slice(Math.max(0, start - 6), start + 1);
  if (endsInPost(left)) return undefined;
  const isFree = endsInPost(left.slice(0, -1)) || (first.tag.startsWith('n') && opensClause(reading, tokens, start));
  if (!isFree || [...name.slice(2)].some((c) => weighGivenCharacter(c) < 0.5)) return undefined;
  return { start, end: start + 4, name, surname: name.slice(0, 2), score: own.score + 2 };
}

/** What stands before a name says of it. */
interface Lead {
  isKin: boolean;
  hasPost: boolean;
}

/** "律师出身的某某" */
const BORN = sieve(/出身的$/);
/** "举报者之一" */
const ONE_OF = sieve(/之一$/);

function readLead(reading: string, start: number): Lead {
  const isKin = hasKinBefore(reading, start);
  const hasPost =
    isKin ||
    endsInPost(
      reading
        .slice(Math.max(0, start - 9), start)
        .replace(BORN, '')
        .replace(ONE_OF, '')
        .slice(-6),
    ) ||
    hasBylineBefore(reading, start);
  return { isKin, hasPost };
}

/** What a given name that is a word is worth at least, whatever its characters are. */
const WORD_OF_NAMES = 1;
/** What speaks against such a name whose surname is an everyday word itself. */
const DOUBT = 0.9;

function weighChinese(
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
  if (
    NEVER_GIVEN.test(given) &&
    !isWord &&
    !isKnownName(tokens, start, end) &&
    !isRenowned(name) &&
    !holdsSmallWord(tokens, given, base, end, hasPost)
  )
    return undefined;
  if (length > 2 && (SPLIT_VERB.test(reading.slice(end - 1, end + 2)) || /队$/.test(name))) return undefined;
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
  // "专家向家长建议": to whom; "雨" of a forecast: "长" + "沙中雨".
  if (base < 0 && length === 3 && tokens.after(start)?.tag === 'p' && isOtherWord(tokens, start + 1, end))
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
  const known = named + listed + counted + (isKin && NOT_NAMES.has(name) ? 2 : 0);
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

/** Japanese given names of three characters. */
const LONG_GIVEN = /[郎朗子助介輔右左卫丸]$/;

function weighJapanese(reading: string, tokens: Tokens, start: number, length: number): NativeName | undefined {
  const end = start + length;
  // The last character is one of the given name, whatever the surname.
  if (!JAPANESE_GIVEN.has(reading.charAt(end - 1))) return undefined;
  const name = reading.slice(start, end);
  // "贺长河之子": whose kin.
  if (!isHan(name) || /之[子女妻夫父母兄弟]$/.test(name)) return undefined;
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
    // "川崎市", and 村山富市.
    if (given.endsWith('市') && given !== '富市') continue;
    // "神崎有望回归": what is to be hoped for.
    if (given === '有望') continue;
    // "佐佐木和退居顾问的西田": whose surname stands elsewhere without it is not called so.
    if (given === '和' && tokens.placesOf(surname).some((at) => reading[at + surname.length] !== '和')) continue;
    // "南昇则支持对方", where 南昇 stands elsewhere without the small word.
    const whole = name.slice(0, -1);
    if (/[则也]$/.test(given) && tokens.placesOf(whole).some((at) => reading[at + whole.length] !== name.at(-1)))
      continue;
    if (![...(isKnown ? given : given.slice(-2))].every((c) => JAPANESE_GIVEN.has(c))) continue;
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
    // "岸本正寿也知情": before a verb 也 is the small word.
    const isAlso = given.length > 1 && given.endsWith('也') && /^[vd]/.test(tokens.after(end)?.tag ?? '') ? -2.5 : 0;
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
        isAlso,
    };
  }
  return undefined;
}

/** Deeds that nobody but a person does. */
const TAKES_OFFICE = /^(?:出任|担任|就任|接任|继任|上任|履新|辞职|辞任|离职|卸任|被捕|当选|去世|病逝|获刑)$/;

/** What it speaks for a name that its surname stands alone elsewhere. */
const RECURS = 1.2;

const COUNTS = /^[一二三四五六七八九]$/;

/** A lone character that would be left between the name and the next word or mark. */
function weighLeftOver(tokens: Tokens, end: number): number {
  const next = tokens.after(end);
  if (next?.word.length !== 1 || !isHan(next.word) || NEVER_GIVEN.test(next.word)) return 0;
  const after = tokens.after(next.end);
  // "胡润四" + "帮助了": a number before a verb counts nothing.
  if (COUNTS.test(next.word) && /^v/.test(after?.tag ?? '') && next.tag === 'm') return -1.5;
  // An adverb or a preposition leads on to something: before a mark it is the name's last character.
  if (/^[pdc]/.test(next.tag) && after?.tag === 'w') return -1.5;
  if (/^[vpcdur]/.test(next.tag) || weighGiven(tokens, next.word) < -1) return 0;
  return !after || after.tag === 'w' || /^[vpcdu]/.test(after.tag) ? -1 : 0;
}

/** Sounds that are no everyday word. */
const isOfSounds = ({ word, tag }: Token): boolean =>
  word.length > 1
    ? /^(?:x|n[rsz]t?)$/.test(tag) && !PLACES.has(word) && soundsOf(word) >= word.length - (word.length > 2 ? 1 : 0)
    : weighSound(word) !== undefined || /^(?:x|g|[a-z]g)$/.test(tag);
const soundsOf = (word: string) => [...word].filter((char) => weighSound(char) !== undefined).length;
const isSounded = (given: string) => soundsOf(given) === given.length;
/** Characters that spell sounds and are words of their own as well. */
const isSureSound = (char: string) => weighSound(char) === 3;

/** Two sounds or more that go on behind the candidate: "高尔斯" + "特兰德". */
function goesOnInSounds(tokens: Tokens, end: number, limit: number): boolean {
  let name = '';
  for (
    let token = tokens.after(end);
    token && name.length < limit && isOfSounds(token);
    token = tokens.after(token.end)
  ) {
    if (FUNCTION.test(token.word) && token.word.length === 1) break;
    name += token.word;
  }
  const sure = [...name].filter(isSureSound).length;
  return name.length > 1 && isSureSound(name.slice(-1)) && sure >= name.length - 1;
}

/** Whether a name can end before a word: a mark, a word of several characters, or what leads on to a deed. */
const isDone = (token: Token | undefined): boolean =>
  token === undefined || token.word.length > 1 || /^[wvpdctfmr]/.test(token.tag);

/** "布兰德" + "施泰特": the candidate is the rest of a foreign name, whose first sounds the dictionary knows. */
function endsSounds(tokens: Tokens, { start, name }: NativeName): boolean {
  const last = tokens.before(start);
  return (
    last !== undefined && last.word.length > 1 && last.tag.startsWith('nr') && isSounded(last.word) && isSounded(name)
  );
}

/** A name of foreign sounds goes on behind the candidate, or before it: "马库斯" + "克". */
function weighSyllable(reading: string, tokens: Tokens, candidate: NativeName): number {
  const { start, end, surname } = candidate;
  if (endsSounds(tokens, candidate)) return -6;
  const next = tokens.after(end);
  if (!next || (!/^(?:x|n[rsz]t?|f)$/.test(next.tag) && next.word.length > 1)) return 0;
  const given = reading.slice(start + surname.length, end);
  if (isSounded(given) && goesOnInSounds(tokens, end, 6)) return -6;
  // "杜登霍" + "夫": one sound is left over.
  const after = tokens.after(next.end);
  if (next.word.length === 1 && given.length > 1 && isSounded(given) && isSureSound(next.word) && isDone(after))
    return -3;
  return [...given].every(isSureSound) && [...next.word].every(isSureSound) ? -3 : 0;
}

/** The end of a surname of three characters opens nobody's name: "长" + "谷川". */
function weighLongerSurname(reading: string, tokens: Tokens, { start, surname }: NativeName): number {
  const isLonger = surname.length < 3 && JAPANESE_SURNAMES.has(reading.slice(start - 1, start + 2));
  return isLonger && tokens.before(start)?.word.length === 1 ? -6 : 0;
}

/** Two characters right behind a province or a county are a town's name: "京畿道" + town. */
function weighTown(tokens: Tokens, { start, end }: Span): number {
  const left = end - start === 2 ? tokens.before(start) : undefined;
  return left && left.word.length > 2 && /[省道州县郡]$/.test(left.word) && left.tag.startsWith('ns') ? -2.5 : 0;
}

/** Small words that lead on to what somebody does, and words of two characters that say how or where. */
const LEADS_ON = /^[把将被向在对为与和由从又也还都则却曾已亦再便就即均遭获替帮靠随凭给跟没未仍只先才刚]$/;
/** Verbs of one character that stand between two people, or before what somebody loses or gets. */
const DEED_OF_ONE =
  /^[骂逼劝带打欠陪害杀救娶嫁骗恨爱追赶求催哄拉推撞捅砍刺送接借卖买租哭笑死逃躲跑治教领养抱背扶喊叫请]$/;

/** Whether a mark or a date stands right before. */
const opensMain = (reading: string, start: number): boolean =>
  /^[\s，。！？；“（]?$/.test(reading[start - 1] ?? '') || hasDayBefore(reading, start);

/** A word inside a name that is nobody's given name: how, when and where things are done, or a deed of people. */
const isOfClause = ({ word, tag }: Token): boolean =>
  word.length > 1 && (/^[dtfcprmu]/.test(tag) || AFTER_NAME.has(word) || AFTER_PERSON.has(word));

/**
 * Who opens a clause and is followed by what is done is somebody, where the characters may be a name at all: each
 * side alone says little, both together much. Words that may be the clause's own speak against.
 */
function weighSubject(reading: string, tokens: Tokens, { start, end, name, surname }: NativeName): number {
  const base = weighSurname(surname) ?? 0;
  const next = tokens.after(end);
  if (base < 1 || !next || !opensMain(reading, start)) return 0;
  // "周岚拉着十几个人", "管国际业务": a verb of one character, where it is not the name's own end.
  const isShortVerb =
    /^v/.test(next.tag) &&
    /^(?:uz|n|p|ul)/.test(tokens.after(next.end)?.tag ?? '') &&
    !/[着了过到]/.test(reading[end] ?? '');
  if (
    !LEADS_ON.test(next.word) &&
    !(next.word.length > 1
      ? /^(?:v|ad|d|t$|p)/.test(next.tag)
      : (isShortVerb || DEED_OF_ONE.test(next.word)) && name.length === 2)
  )
    return 0;
  const inside: Token[] = [];
  for (let token = tokens.covering(start); token && token.start < end; token = tokens.after(token.end))
    inside.push(token);
  if (inside.some((token) => token.end > end || token.start < start || isOfClause(token))) return 0;
  if (name.length === 3) return base === 2 ? 2.2 : 0;
  if (inside.length === 1)
    return inside[0]?.tag === 'nr' &&
      (hasDeedAfter(tokens, end) || (base === 2 && (LEADS_ON.test(next.word) || DEED_OF_ONE.test(next.word))))
      ? 0.8
      : 0;
  return name.length === 2 && inside.length === 2 && weighGiven(tokens, name[1] as string) > 0 ? 1.3 : 0;
}

const JAPANESE_FIRSTS = new CharacterSet(JAPANESE_SURNAMES);
const opensCompound = (reading: string, start: number) => COMPOUND_SURNAMES.has(reading.slice(start, start + 2));

/** Every candidate that opens at `start` and is where one `fits`, with its surroundings weighed. */
function weighAt(reading: string, tokens: Tokens, start: number, fits: (at: Span) => boolean): NativeName[] {
  const found: NativeName[] = [];
  // What its first characters alone rule out, and where not even a shorter one fits, is not weighed.
  const first = reading[start];
  const longestChinese = weighSurname(first) !== undefined || opensCompound(reading, start) ? 4 : 0;
  const longestJapanese = JAPANESE_FIRSTS.has(first) ? 5 : 0;
  // The same for all candidates.
  let lead: Lead | undefined;
  const leadOf = () => {
    lead ??= readLead(reading, start);
    return lead;
  };
  let before: number | undefined;
  const add = (candidate: NativeName | undefined) => {
    if (!candidate) return;
    before ??= weighBefore(reading, tokens, start);
    const { end, name, surname } = candidate;
    found.push({ start, end, name, surname, score: weighBeside(reading, tokens, candidate, before) });
  };
  for (let length = 2; length <= Math.max(longestChinese, longestJapanese); length++) {
    if (!fits({ start, end: start + length })) break;
    if (length <= longestChinese) add(weighChinese(reading, tokens, start, length, leadOf));
    if (length <= longestJapanese) add(weighJapanese(reading, tokens, start, length));
  }
  return found;
}

/**
 * What goes on behind a name whose last character the dictionary joined with it says what a border would have said:
 * a deed ("焕" + "发文"), or a small word ("一" + "向媒体").
 */
function weighInsideWord(reading: string, tokens: Tokens, end: number): number {
  const word = tokens.covering(end);
  if (!word || word.start !== end - 1 || word.word.length !== 2) return 0;
  const deed = reading.slice(end, end + 2);
  // "志强" + "调离岗位", though the dictionary has 强调.
  if (MOVED.test(reading.slice(end, end + 3)) && AFTER_NAME.has(word.word)) return 2.5;
  const isDeed = AFTER_PERSON.has(deed) || AFTER_NAME.has(deed);
  if (isDeed && !AFTER_PERSON.has(word.word) && !AFTER_NAME.has(word.word)) return /^[dpc]/.test(word.tag) ? 0 : 2.5;
  return word.tag.startsWith('d') && /[向直再早]/.test(deed[0] as string) ? 1.7 : 0;
}

/** Moved to another post, where the dictionary joined the verb's beginning with the name's end. */
const MOVED = /^调[离任往入走回动][^，。：]/;

/** What is done to a person behind 将 and 把: "将某某免职". */
const HANDLED =
  /^(?:当场|当庭|依法|正式|一并|先后|双双)?(?:免职|解职|撤职|停职|革职|解雇|解聘|开除|除名|逮捕|抓获|抓走|抓进|带走|控制|刑拘|拘留|批捕|通缉|软禁|告上|告到|送上法庭|送进|押|调任|调往|调到|召回|请回|请来|踢出|赶出|逐出|赶走|推举|提拔|提升|撤换|换下|换上|按在|拦下|救出)/;

/** "这位厂长叫于某军，": what somebody is called, and no more. */
const weighNaming = (reading: string, tokens: Tokens, { start, end, name }: NativeName): number =>
  name.length === 3 && tokens.before(start)?.word.endsWith('叫') && /^[，。；”]/.test(reading[end] ?? '') ? 2.5 : 0;

/** A candidate's score and what its surroundings say; `before`: what those on the left say. */
function weighBeside(reading: string, tokens: Tokens, candidate: NativeName, before: number): number {
  const { start, end, name } = candidate;
  const handled = /[将把]/.test(reading[start - 1] ?? '') && HANDLED.test(reading.slice(end, end + 8)) ? 3.2 : 0;
  const foreign = [...name.slice(1)].every((c) => weighSound(c) === 3) ? -1 : 0;
  const cut = weighSound(reading[start - 1] ?? ' ') === 3 && tokens.before(start)?.word.length === 1 ? -1.5 : 0;
  return (
    candidate.score +
    handled +
    foreign +
    weighSyllable(reading, tokens, candidate) +
    weighLongerSurname(reading, tokens, candidate) +
    cut +
    weighTown(tokens, candidate) +
    weighSubject(reading, tokens, candidate) +
    weighNaming(reading, tokens, candidate) +
    weighLeftOver(tokens, end) +
    before +
    weighAfter(reading, tokens, end) +
    weighInsideWord(reading, tokens, end)
  );
}

/** Whole names of the dictionary, or surnames that are hardly ever words, need less. */
function enoughFor(tokens: Tokens, { name, surname, start, end }: NativeName): number {
  const base = weighSurname(surname) ?? 0;
  const isSure = name.length > 2 && (base === 2 || (base > 0 && isKnownName(tokens, start, end)));
  return isSure ? SURE_SURNAME : THRESHOLD;
}

export function findNativeNames(
  { reading, sentences }: Document,
  tokens: Tokens,
  taken: Uint8Array,
  people: readonly Span[] = [],
): NativeName[] {
  const candidates: NativeName[] = [];
  for (const sentence of sentences)
    for (let at = sentence.start; at < sentence.end; at++) {
      if (weighSurname(reading[at] as string) === undefined && !JAPANESE_OPENERS.has(reading[at] as string)) continue;
      if (!isFree(taken, { start: at, end: at + 1 })) continue;
      const fits = (span: Span) => span.end <= sentence.end && isFree(taken, span);
      candidates.push(...weighAt(reading, tokens, at, fits));
    }
  const weighed = rewardRecurrence(reading, tokens, dropBodies(reading, candidates));
  const sure = chooseApart(rewardLists(reading, rewardLists(reading, weighed, people), people)).filter(
    (c) => c.score >= enoughFor(tokens, c),
  );
  return widenNames(reading, tokens, dropSurnames(reading, tokens, sure));
}

/** Below this two characters are hardly a given name. */
const UNLIKELY_GIVEN = 0;

/**
 * "曹立新…" + "曹当庭认罪": somebody's surname and the word behind it. A name of three characters that is told once,
 * without a post and in no row, behind somebody of the same surname, whose given part is an everyday word or made of
 * characters that names hardly have.
 */
function dropSurnames(reading: string, tokens: Tokens, names: readonly NativeName[]): NativeName[] {
  const counts = new Map<string, number>();
  for (const { name } of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const bearers = new Set<string>();
  return names.filter(({ start, end, name, surname }) => {
    const isBorne = bearers.has(surname);
    const given = name.slice(surname.length);
    if (
      isBorne &&
      given.length === 2 &&
      counts.get(name) === 1 &&
      !readLead(reading, start).hasPost &&
      !/[、和与及]/.test(reading[start - 1] ?? '') &&
      !isKnownName(tokens, start, end)
    ) {
      const word = tokens.after(start + surname.length);
      const isWord =
        word?.end === end && !/^(?:nr|nz|ns|x)/.test(word.tag) && !isOfNames(word) && !GIVEN_WORDS.has(given);
      if (isWord || [...given].reduce((sum, c) => sum + weighGiven(tokens, c), 0) < UNLIKELY_GIVEN) return false;
    }
    bearers.add(surname);
    return true;
  });
}

const JAPANESE_OPENERS = new CharacterSet([...JAPANESE_SURNAMES, ...COMPOUND_SURNAMES]);

const AFTER_BODY =
  /^(?:煤矿|铁矿|铜矿|金矿|矿山|水库|林场|牧场|油田|电厂|水电站|核电站|隧道|收费站|农村商|农村信|农商|村镇银|联赛|赛区|董事会|委员会|公司|集团|股份|股权|股价|俱乐部|创办人|创始人|的股价|的市值|旗下|总部|汽车|银行|大学|学院|学校|中学|小学|医院|诊所|药房|书店|研究所|控股|队|市|省|县|镇|村|路|街|系)/;

/** Lines of business that people do as well, or lend their names to: "王某投资了" names no firm. */
const DEEDS = ['投资', '教育', '控股', '租赁', '保险', '娱乐', '系', '基金', '律师事务所', '事务所', '工作室'];
const FIRM_AFTER = new RegExp(
  `^(?:(?:工程|建筑|开发|设计|服务|贸易|管理|制造)(?:公司|集团)|${FIRM_ENDINGS.filter((ending) => !DEEDS.includes(ending)).join('|')})`,
);

/** Behind a sign of three characters, which nobody is: "德润堂纺织". */
const TRADE_AFTER = new RegExp(
  `^(?:${TRADES_BEHIND_SIGNS.join('|')})(?!的?(?:行业|产业|界))|^(?:${[...TRADES_OF_ALL, ...TRADES_OF_LIFE].join('|')})(?:股份|公司|集团|有限|控股)`,
);
/** A trade whose first character the name takes for its last: "安禾智" + "造". */
const TRADE_OVER = new RegExp(`^(?:${TRADES_OF_FIRMS.filter((trade) => trade.length === 2).join('|')})`);

/** Trades that nobody has for a given name: "恒岳信托" holds no "岳信托". */
const TRADE_WITHIN: ReadonlySet<string> = new Set(
  TRADES_OF_FIRMS.filter((trade) => trade.length === 2 && !/[建云家]/.test(trade)),
);

/** Whether a name of three characters is the sign of a firm that follows, or runs into the word for its trade. */
const isSignBefore = (reading: string, { name, end }: NativeName): boolean => {
  if (name.length === 3 && TRADE_WITHIN.has(name.slice(1))) return true;
  const behind = reading.slice(end, end + 8);
  if (!TRADE_AFTER.test(behind)) return name.length === 3 && TRADE_OVER.test(reading.slice(end - 1, end + 1));
  // "何立" + "文创" + "办": a verb whose first character the trade would take.
  return !AFTER_PERSON.has(behind.slice(1, 3)) && !AFTER_NAME.has(behind.slice(1, 3));
};

/** Behind two characters the sign of an office; a person lends it the whole name. */
const OFFICE_AFTER = /^(?:综合)?(?:法律|律师|会计师|税务师|测量师|建筑师)(?:联合)?(?:事务所|行)/;

/** What people have as well as firms do. */
const AFTER_ANYBODY = /^(?:学院|学校|中学|小学|医院|书院|研究所|旗下|创办人|创始人|总部|控股|股权|股份|系|路|街)/;

/**
 * What is followed by a body's word at any place is a body's name at every place; a name of three characters that is
 * a surer one elsewhere stays a person's where people have such things as well.
 */
function dropBodies(reading: string, all: NativeName[]): NativeName[] {
  const signs = all.filter((candidate) => isSignBefore(reading, candidate));
  const opened = new Set(signs.map(({ start }) => start));
  const candidates = all.filter(({ start }) => !opened.has(start));
  const bodies = new Set<string>(signs.map(({ name }) => name));
  const sure = new Set(
    candidates
      .filter((c) => c.name.length > 2 && c.score > THRESHOLD + (weighSurname(c.surname) === 2 ? 0.4 : 1))
      .map((c) => c.name),
  );
  for (const { name, start, end } of candidates)
    if (
      isTown(reading, name, start, end) ||
      (/[网报台社]$/.test(name) && PRESS_AFTER.test(reading.slice(end, end + 4))) ||
      (name.endsWith('农') && FARM_BANK.test(reading.slice(end, end + 4)))
    )
      bodies.add(name);
    else if (sure.has(name) && AFTER_ANYBODY.test(reading.slice(end, end + 3))) continue;
    else if (
      AFTER_BODY.test(reading.slice(end, end + 3)) ||
      ((name.length === 2 || spellsForeign(name)) &&
        (FIRM_AFTER.test(reading.slice(end, end + 6)) || OFFICE_AFTER.test(reading.slice(end, end + 8))))
    )
      bodies.add(name);
  for (const body of [...bodies]) if (body.length > 2) bodies.add(body.slice(0, 2));
  return candidates.filter((c) => !bodies.has(c.name));
}

/** "林德纳": three characters that spell the sounds of a foreign name, which a firm bears like any sign. */
const spellsForeign = (name: string): boolean =>
  name.length === 3 &&
  [...name].every((char) => weighSound(char) !== undefined) &&
  [...name].filter((char) => weighSound(char) === 3).length > 1;

/** Provinces that begin like a name. */
const PROVINCE = /^(?:宁夏|安徽|云南|江西|江苏|贵州|甘肃|广东|广西|海南|湖南|湖北|河南|河北)/;

/** The rest of a rural bank's name: "吴忠农" + 商行. */
const FARM_BANK = /^(?:商银?行|信联?社|村商业|村信用|村合作)/;

/** What is seated in a town or a county. */
const SEATED =
  /^(?:纪委|监委|纪检|公安|法院|检察|政府|人民|教育|中级|[省市县区]|委(?:书记|常委|办公|宣传|组织|统战|政法|副)|财政|市场监|卫生|卫健|卫计|住建|人大|政协|议会|公所|国资|国土|自然资源|应急|环保|生态环境|民政|司法局|城管|水[利务]|交通|交警|文[旅化体]|体育|发改|人社|人力资源|工信|农业|审计|统计|信访|城投|消防|税务|工商|总工会|党委|法制|看守所|第[一二三四五六七八九十]|派出所|街道|开发区|房管|规划|医保|疾控|供销|残联|妇联|团委)/;
const PRESS_AFTER = /^(?:讯|消息|电[ 　（(，]|报道|刊发|客户端|官网|首席记者)/;

/** Whether three characters are a town with its rank: "吴忠市" before 纪委, or behind its province. */
const isTown = (reading: string, name: string, start: number, end: number): boolean =>
  name.length === 3 &&
  /[市县区州镇乡]$/.test(name) &&
  (SEATED.test(reading.slice(end, end + 4)) || [3, 2].some((n) => PLACES.has(reading.slice(start - n, start))));

/** What stands between the names of a list. */
const JOINTS = new CharacterSet('、和与及跟／');

/** Beside a sure name in a list ("A、B和C等") a name is surer; once more for those beside the ones made sure. */
function rewardLists(reading: string, candidates: NativeName[], people: readonly Span[]): NativeName[] {
  const sure = [...people, ...candidates.filter((c) => c.score > THRESHOLD + 0.2)];
  const ends = new Set(sure.map((s) => s.end));
  const starts = new Set(sure.map((s) => s.start));
  const joins = (at: number) => JOINTS.has(reading[at]);
  return candidates.map((c) => {
    const inList = (joins(c.start - 1) && ends.has(c.start - 1)) || (joins(c.end) && starts.has(c.end + 1));
    return inList && !c.inList ? { ...c, score: c.score + 1.3, inList } : c;
  });
}

/** Verbs of one character with what they end in: 拉上, 找来. */
const VERB_WITH_END = /^[拉带找请约叫喊领派换选推接送打调挖引招搬抢骂赶逼劝][上着了来下出起住开到走回]$/;

/** Places of a name that show it to be whole. */
const OFTEN = 3;

/** At how many places a name without its last character stands alone. */
const standsWithout = (reading: string, tokens: Tokens, { name }: NativeName): number =>
  tokens.placesOf(name.slice(0, -1)).filter((at) => reading[at + name.length - 1] !== name.slice(-1)).length;

/** A name that stands at several places is surer at each of them. */
function rewardRecurrence(reading: string, tokens: Tokens, candidates: NativeName[]): NativeName[] {
  const best = new Map<string, { count: number; score: number }>();
  for (const { name, score } of candidates) {
    const entry = best.get(name) ?? { count: 0, score };
    best.set(name, { count: entry.count + 1, score: Math.max(entry.score, score) });
  }
  return candidates.map((c) => {
    const { count, score } = best.get(c.name) as { count: number; score: number };
    // "周岚拉来十个人": once a longer name, else always the short one.
    const short = c.name.length === 3 && count === 1 ? best.get(c.name.slice(0, 2)) : undefined;
    const verb = reading.slice(c.end - 1, c.end + 1);
    const opensVerb = tokens.tagOf(verb)?.startsWith('v') === true || VERB_WITH_END.test(verb);
    if (short && short.count > OFTEN && short.score > THRESHOLD)
      return { ...c, score: c.score - (opensVerb ? 6 : 2.5) };
    // "周奕刚被捕", and elsewhere "周奕": just now.
    if (c.name.length === 3 && c.name.endsWith('刚') && standsWithout(reading, tokens, c) > count)
      return { ...c, score: c.score - 3 };
    const shared = score > THRESHOLD + 1 ? (score - c.score) * 0.6 : 0;
    return { ...c, score: c.score + Math.min(1.2, (count - 1) * 0.4) + Math.max(0, shared) };
  });
}

sieveEach(
  HANDLED,
  NEVER_GIVEN,
  SMALL_GIVEN,
  SELDOM_GIVEN,
  YEAR_GIVEN,
  KIN,
  DOUBLED_ADVERB,
  VERB_OPENING,
  SIDE,
  ONCE,
  SPLIT_VERB,
  LAST_SMALL,
  AFTER_BODY,
  FIRM_AFTER,
  TRADE_AFTER,
  TRADE_OVER,
  AFTER_ANYBODY,
);
