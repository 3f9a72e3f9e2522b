/**
 * What the words that make up a candidate say of its being a name: whole names of the dictionary speak for it, everyday
 * words against, unless what stands around them is somebody's.
 */
import { sieveEach } from '../../../sieve.ts';
import type { Tokens } from '../readTokens.ts';
import { weighGivenCharacter } from '../words/givenNames.ts';
import { GIVEN_WORDS } from '../words/givenWords.ts';
import { NOT_NAMES } from '../words/notNames.ts';
import { AFTER_NAME, AFTER_PERSON, BEFORE_NAME } from '../words/personVerbs.ts';
import { isPlaceName, PLACES } from '../words/places.ts';
import { ADDRESSES, endsInPost, POSTS } from '../words/posts.ts';
import { weighSurname } from '../words/surnames.ts';
import { isKnownPerson } from './isKnownPerson.ts';
import { isKnownName, isOfNames, LEADS_ON, NEVER_GIVEN, opensMain, weighGiven } from './nativeName.ts';
import { ENDS_ROW, hasDeedAfter, weighAfter } from './weighContext.ts';
import { TAKES_OFFICE } from './weighNeighbours.ts';

/** Small words that stand first in given names all the same. */
export const SMALL_GIVEN = /[在有和为以从之其所时向又亦则]/;

/** Characters that names hold now and then, yet are mostly words of their own: only beside a post. */
export const SELDOM_GIVEN = /[以年]|长$/;

/** Two-character words of the dictionary that begin like a name, by tag, against being one. */
const WORD_PENALTY: [RegExp, number][] = [
  [/^nr/, 1.5],
  [/^(?:x|nz)$/, 0],
  [/^ns/, -1],
  [/^n/, -2.2],
  [/^./, -3],
];

/** "伯年", "永年", and no year of the calendar. */
export const YEAR_GIVEN =
  /^[^去今当同翌往早晚近次前明后每全半本历多数百千几两一二三四五六七八九十零末初头周隔逾整经满新旧该某那这期]年$/;

/** Ends places and given names alike; the words beside it decide. */
export const GIVEN_LIKE_PLACE = /[道江海洋]$/;

const penalty = (tag: string) => WORD_PENALTY.find(([pattern]) => pattern.test(tag))?.[1] ?? 0;

/** Adverbs and adjectives that many are called by: "谢欣然". */
const GIVEN_ADVERB = /^[欣怡浩嫣悠斐卓蔚昊皓沛恬粲]然$/;

/**
 * Whether a surname by itself is followed by a word that many are called by ("汪" + "启明"), or the dictionary has the
 * two for a place.
 */
export function isGivenWord(reading: string, tokens: Tokens, start: number, surnameEnd: number, end: number): boolean {
  const first = tokens.after(start);
  if (!first || end - surnameEnd !== 2 || !GIVEN_WORDS.has(reading.slice(surnameEnd, end))) return false;
  return first.end === surnameEnd ? tokens.after(surnameEnd)?.end === end : first.end === end;
}

/** "车向东行驶": two words of every day, where no verb that takes people leads to them. */
export function isOfTwoWords(tokens: Tokens, start: number): boolean {
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
export function weighWords(
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
    // "梁镇" + "英发唁": a name of the dictionary across the end of somebody's, whose post stands before.
    if (hasPost && /^n[rz]/.test(last.tag) && weighSurname(reading[start] as string) === 2) return -0.4;
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
export const KIN =
  /^(?:大?[妈爷娘哥姐嫂叔伯婶姨姑舅]|老师|师傅|奶奶|爷爷|阿姨|家人|姓|氏|官|家|某人|大人|老汉|老太|掌柜|医生|大夫)$/;

/** Adverbs that double a character, as given names do: "沈双双否认". */
export const DOUBLED_ADVERB =
  /^(?:双双|频频|连连|屡屡|纷纷|缓缓|匆匆|渐渐|一一|默默|悄悄|紧紧|白白|常常|往往|仅仅|刚刚|偏偏|早早|久久|狠狠)$/;

/** Verbs that the dictionary lacks or takes for names, with the first character of what follows. */
export const VERB_OPENING =
  /^(?:来自|依法|依规|依约|依例|依旧|依然|官宣|盛传|施压|施行|包括|查处|查获|解约|关停|游说|安抚|盛行|毕竟|时隔|时常|于是|常驻|成为|方才|方能|干预|强调|解雇|解聘|解除|应邀|应允|相信|通报|支持|计划|和解|全体|向来|项链)./;

/** A side of a quarrel: a country's or a party's. */
export const SIDE =
  /^[中美英法德日韩朝俄印澳越以伊巴]{1,2}军$|^[中美英法德日韩朝俄印澳加马越菲泰缅柬新台港陆乌以伊巴葡荷劳资甲乙丙双多各我敌警军校院检控辩主客买卖供需官民店房]方$/;

/** "这位沈阳人": where somebody is from. */
export const isFromPlace = (name: string): boolean =>
  name.length > 2 && name.endsWith('人') && isPlaceName(name.slice(0, -1));

/** "曾任主席", "曾在狱中": the small word, not the surname. */
export const ONCE =
  /^曾(?:[先一多屡任在是被为经与向对获因说称到从当做以将把参担创遭受让赴打出罹患获涉嫌试提拒寄帮替收服拨扬])/;

/** Whether a stretch of two characters is one word of the dictionary, and none that names are made of. */
export function isOtherWord(tokens: Tokens, start: number, end: number): boolean {
  const token = tokens.after(start);
  return token?.end === end && token.word.length === 2 && !/^(?:nr|nz|x)/.test(token.tag) && !isOfNames(token);
}

/** Ends words and given names alike: 张志权, 陈守法. */
const GIVEN_ENDING = /[权法品]$/;

/** Ends places and given names alike: 王小桥, 李长河; but 王家岭. */
const LAND_ENDING = /^[^家各本该此某全][桥港湖河湾岭岗坝渠路]$/;

/** Whether a name with the ending of a word or a place is somebody's: apart in the dictionary, and of a place what people do follows. */
export function endsLikeGiven(reading: string, tokens: Tokens, start: number, end: number): boolean {
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

/** When and how, between somebody and what they do. */
const WHEN =
  '(?:[则也却又还已曾将便就]|[于在]?(?:\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}日|[去今前]年|同年|[上本]月|[昨今前][天日]|周[一二三四五六日])|随后|后来|随即|正式|宣布|先后|此前)';
/** Coming to a post and leaving it, and what only people do to bodies: "雷鸣出任", "高峰于2010年4月创立". */
const TAKES_OR_LEAVES = new RegExp(
  `^${WHEN}{0,3}(?:出任|担任|接任|升任|就任|转任|兼任|卸任|辞去|辞任|辞职|离职|请辞|当选[^，。；]{2}|被(?:任命|委任|提名|选为|推举|解雇|解聘|罢免|免职|撤职|开除|逮捕|捕|刑拘|拘留|带走|判|[^，。；的]{2,10}(?:解雇|解聘|罢免|开除|任命|聘为|免职|提拔|挖走))|加盟|入职|(?:加入|离开|创立|创办|创建)(?=了?[\\u3400-\\u9fff]{2,12}[，。；]))`,
  'u',
);
/** The same behind 由: "由雷鸣接任", "由高峰于2010年创立". */
const TAKES_OR_FOUNDS = new RegExp(
  `^${WHEN}{0,3}(?:出任|担任|接任|接替|升任|兼任|代理|暂代|继任|接棒|接掌|递补|创立|创办|创建|一手创)`,
  'u',
);
/** Words of two characters that come to posts and leave them without being anybody's name: firms, kin, ranks. */
const NO_SUBJECT =
  /^(?:高[盛层管官人]|华[为人侨裔]|戴尔|国[美安会]|惠普|柯达|路透|花旗|欧文|牛津|全[家员体队国]|万[人众科达]|[王皇]|许多|何人|项目|申[花通]|岳[父母]|师[父母傅爷兄弟哥姐徒]|[童石柏蓝红黄]|白[人宫领]|[相双三多各同]|陆军|官[方员兵]|元[帅老]|尤[其以]|关[键于]|成[员果]|[公都同时应]|方[才能可便向]|司|马[上来]|满[族清]|苗族|安保|温和|严)|[方人员军队党们族国企]$/;

/** Ends words for people: 农民, 同学. */
const OF_PEOPLE = /[民学士生友子师长官兵工员人客手主家方]/;

/**
 * Whether an everyday word of two characters is somebody's name here: between a post and a deed of people, where it
 * opens what is said, or where it is told what somebody is. Its second character is one of names.
 */
export function isSomebody(reading: string, tokens: Tokens, start: number, end: number, hasPost: boolean): boolean {
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
  const behind = reading.slice(end, end + 24);
  const isPut = reading[start - 1] === '由' && TAKES_OR_FOUNDS.test(behind);
  if (isPut && !NO_SUBJECT.test(reading.slice(start, end))) return true;
  if (!opensMain(reading, start)) return false;
  if (SAYS_OPENLY.test(behind)) return true;
  if (TAKES_OR_LEAVES.test(behind) && !NO_SUBJECT.test(reading.slice(start, end))) return true;
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
export const BY_MEANS = /^[^，。；的]{1,9}(?:原因|理由|为由|身份|名义|代价|方式|价格|之名|[票元])/;

/** A name whose middle the police leave out: "陶某安". */
export const isMasked = (reading: string, given: string, end: number): boolean =>
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

/** A small word as the first of two given characters, as in Korean names: the second has to be one of names. */
export function holdsSmallWord(tokens: Tokens, given: string, base: number, end: number, hasPost: boolean): boolean {
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

/** What no second one of two begins with: "李孝和等人", "从周立和手中". */
const ENDS_IN_AND = /^(?:等[人\d一二三四五六七八九十]|手[中里上]|[的之，。；：！？、]|[二两三四五]人|本人)/;
/** Behind these 后 is when: "继周岚后", "在周岚后". */
const AFTER_WHOM = /[继自从在于当随接待步]$/;

/**
 * "父亲祁庆后病逝": 后 right before what somebody does, where no verb stands before it of which it could tell the time, ends
 * their name.
 */
export function endsInAfter(reading: string, tokens: Tokens, start: number, end: number, hasPost: boolean): boolean {
  if (end - start !== 3 || NEVER_GIVEN.test(reading[end - 2] as string)) return false;
  if (reading[end - 1] === '和') return ENDS_IN_AND.test(reading.slice(end, end + 3));
  if (reading[end - 1] !== '后') return false;
  if (!tokens.isBorder(end) || AFTER_WHOM.test(reading.slice(Math.max(0, start - 1), start))) return false;
  return (hasPost || opensMain(reading, start)) && hasDeedAfter(tokens, end);
}

/** Verbs whose first character could end a name: 某某 + 诞下. */
export const SPLIT_VERB =
  /^(?:作(?:报告|证|出|客|序|案|答|总结|表态|检讨|动员|演讲|发言|陈述|画|诗|恶|假|弊|主旨)|留(?:了下|在|下|任|守|学)|骑[了着车上]|治[好愈病]|[开写养租卖拍]的|原[想定拟以计打]|正(?:准备|考虑|筹[备划]|酝酿|着手|寻求|试图|努力|积极)|[拉带领抱拿握扛背牵拎推指看望盯跟顺沿]着|[拦叫喊骂劝救抱扶抓拖带打赶逼]了?[下过起出进回住走了倒]|[诞产]下|补[进上选位]|[育怀]有|育成|诞生|怀孕|婚后|嫁[给入到]|娶[了得]|离世|辞世|逝世|接掌|接棒|接班|掌舵|执掌|卸任|请辞|获任|获聘|遭[到罢解撤逐]|被[捕控诉判任罢免])/;

/** Small words that stand last in given names now and then. */
export const LAST_SMALL = /[和有为在以才之]/;

/** Whether two characters are a word of the dictionary that nobody is called by. */
export const isWordBefore = (tokens: Tokens, word: string): boolean =>
  NOT_NAMES.has(word) || /^(?:n|s|f|v|t|vn)$/.test(tokens.tagOf(word) ?? '');

/** What belongs to somebody: "陈之妻". */
const OF = /[妻夫父母子女兄弟姐妹孙徒死手案名职位权家友]/;

export const AT_FOOT = /^(?:[下上顶边脚畔麓旁][的一，。]|脚下)/;

export const OF_SIDE = /^[警检院校军官资劳控辩馆店厂园]方$/;

/** What 之 leads to where it is the small word: "之所以", "之间", "之死". */
const AFTER_OF =
  /^[妻夫父母子女兄弟姐妹孙侄徒死手案名职位权家友所间中前后外内上下时类争战路言意流辈首际余初处乱祸恩仇恋爱罪功过]/;

/** Villages and towns by what they lie at or belong to. */
export const OF_LAND = /^.[桥庄家集店寨河湖口沟岭坝湾塘堡营坪坡井渡浦浜圩垛铺洼][镇乡村县屯区]$/;

sieveEach(SMALL_GIVEN, SELDOM_GIVEN, YEAR_GIVEN, KIN, DOUBLED_ADVERB, VERB_OPENING, SIDE, ONCE, SPLIT_VERB, LAST_SMALL);
