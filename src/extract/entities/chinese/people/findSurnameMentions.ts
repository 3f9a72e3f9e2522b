/**
 * Later mentions of Chinese people by surname: "林先生", "小林", "陈赵二人".
 *
 * Promises: a mention goes to whoever was called by the surname before another bearer came in, unless the paragraph so
 * far is of the other alone; else to the bearer who was named last before it, or, where none was yet, to the
 * first named after; a surname that nobody in the article bears is nothing.
 */
import { countWhile } from '../../../../model/countWhile.ts';
import { CharacterSet } from '../../../characterSet.ts';
import type { Document, Span } from '../../../document.ts';
import type { MentionForm } from '../../../findings.ts';
import { isFree } from '../../../isFree.ts';
import { paragraphStart } from '../../../paragraphStart.ts';
import { sieveEach } from '../../../sieve.ts';
import type { Tokens } from '../readTokens.ts';
import { ADDRESSES } from '../words/posts.ts';
import { weighSurname } from '../words/surnames.ts';
import type { Person } from './collectPeople.ts';

const AFTER = [...ADDRESSES]
  .filter((a) => !/^(?:公公|婆婆|等人|本人|案|一家|家族|家人)$/.test(a))
  .sort((a, b) => b.length - a.length);

/** A bearer of a surname with the places at which the text names them, in order. */
interface Bearer {
  person: Person;
  starts: number[];
  /** The first place of the surname alone. */
  bare?: number;
}

function groupBySurname(people: readonly Person[]): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const person of people) {
    if (!person.surname) continue;
    const starts = person.mentions.map((m) => m.start).sort((a, b) => a - b);
    bearers.set(person.surname, [...(bearers.get(person.surname) ?? []), { person, starts }]);
  }
  return bearers;
}

/** Index of the first number in order that is not below a limit. */
const firstNotBelow = (numbers: readonly number[], limit: number) =>
  countWhile(numbers.length, (i) => (numbers[i] as number) < limit);

/** Whether the text names the one so much less than the other that a surname alone hardly means them. */
const isMinor = (one: Bearer, other: Bearer) => one.starts.length * 3 <= other.starts.length;

/** Who was called by the surname alone before any other bearer was named. */
function calledFirst(bearers: readonly Bearer[]): Bearer | undefined {
  let first: Bearer | undefined;
  let [earliest, next] = [Infinity, Infinity];
  for (const bearer of bearers) {
    const start = bearer.starts[0] ?? Infinity;
    if (start < earliest) [first, earliest, next] = [bearer, start, earliest];
    else if (start < next) next = start;
  }
  return (first?.bare ?? Infinity) < next ? first : undefined;
}

/** `paragraph`: where the paragraph of `at` begins. */
function chooseBearer(bearers: readonly Bearer[], at: number, paragraph: number): Bearer | undefined {
  const first = bearers.length > 1 ? calledFirst(bearers) : undefined;
  const isHere = ({ starts }: Bearer) => (starts[firstNotBelow(starts, at) - 1] ?? -1) > paragraph;
  if (first && (isHere(first) || !bearers.some(isHere))) return first;
  let best = bearers[0];
  let last = -1;
  for (const bearer of bearers) {
    const before = bearer.starts[firstNotBelow(bearer.starts, at) - 1] ?? -1;
    if (before < 0 || (best && last >= 0 && isMinor(bearer, best))) continue;
    if (before > last || (best && isMinor(best, bearer))) [best, last] = [bearer, before];
  }
  return best;
}

export function addSurnameMentions(
  { reading, text }: Document,
  tokens: Tokens,
  people: Person[],
  taken: Uint8Array,
): void {
  const bearers = groupBySurname(people);
  if (bearers.size === 0) return;
  const add = (start: number, end: number, surname: string, form: MentionForm) => {
    const isOpen = tokens.at[start] !== -1 && isFree(taken, { start, end });
    const bearer = isOpen ? chooseBearer(bearers.get(surname) ?? [], start, paragraphStart(reading, start)) : undefined;
    if (!bearer) return;
    bearer.starts.splice(firstNotBelow(bearer.starts, start), 0, start);
    if (end - start === surname.length) bearer.bare = Math.min(bearer.bare ?? start, start);
    bearer.person.mentions.push({ start, end, exact: text.slice(start, end), rule: 'person-by-surname', form });
    taken.fill(1, start, end);
  };
  const places = placeSurnames(reading, [...bearers.keys()]);
  for (const { start, end, surname } of findBehind(reading, places, ADDRESS))
    if (!insideWord(tokens, start)) add(start, end, surname, 'surname');
  for (const { start, end, surname } of findBehind(reading, places, CALLED_IN_PAPERS))
    if (!insideWord(tokens, start) && tokens.isBorder(end)) add(start, end, surname, 'surname');
  for (const { start, end, surname } of findBehind(reading, places, OLD))
    if (!insideWord(tokens, start) && tokens.isBorder(end)) add(start, end, surname, 'surname');
  const afterLittle = places.filter(({ start }) => LITTLE.test(reading.slice(Math.max(0, start - 2), start)));
  for (const { start, end, surname } of findBehind(reading, afterLittle, NO_DOT, 1))
    if (tokens.isBorder(start) && tokens.isBorder(end)) add(start, end, surname, 'surname');
  for (const { start, end, surname, other } of findPairs(reading, places)) {
    add(start, start + surname.length, surname, 'surname');
    add(start + surname.length, end, other, 'surname');
  }
  for (const { start, surname } of findBare(reading, tokens, bearers)) add(start, start + 1, surname, 'surname');
  for (const person of people) person.mentions.sort((a, b) => a.start - b.start);
}

/** "周氏家族", "周氏集团": all who bear the name, or what they own. */
const NO_CLAN = '(?!家族|一族|宗族|宗亲|后人|后代|集团|企业|控股|地产|基金|王朝|帝国|时代|时间|系)';
/** What somebody is called by behind the surname. */
const ADDRESS = new RegExp(AFTER.map((word) => (word === '氏' ? `氏${NO_CLAN}` : word)).join('|'), 'y');
/** "尤男", "林女", "陈嫌", as papers of Taiwan write. */
const CALLED_IN_PAPERS =
  /(?:[男女嫌官太]|姓(?:男子|女子|被告|嫌犯))(?![\u3400-\u9fff]?[子士儿性方生孩人王星优神友团队双声单篮足排方员司府场职兵网微阳空平古子极多大])/y;
/** "林老": an old man, before what he does or the end of the clause. */
const OLD =
  /老(?=[，。、：；！？”]|[说称道问答的在也曾对向和与则已将把被还又却笑]|表示|认为|回忆|告诉|先生|一生|去世|逝世|病逝)/y;
/** "小林", "老林": what stands before the surname, and that no foreign name goes on behind it. */
const LITTLE = /(?<!大)[小老阿]$/;
const NO_DOT = /(?![\u3400-\u9fff]?·)/y;
/** What follows two surnames in a row. */
const OF_TWO = /(?=[二两]人|之争|之战|之间|夫妇|心结|恩怨|的律师|双双|两家|联手|决裂|反目|会)/y;

/** Where surnames stand: at each place, in order, those that do, the longest first. */
interface SurnamePlace {
  start: number;
  surnames: string[];
}

/** One look over the text, for all rules: an expression made of an article's surnames would be compiled for it alone. */
function placeSurnames(reading: string, surnames: readonly string[]): SurnamePlace[] {
  const byFirst = new Map<number, string[]>();
  for (const surname of [...surnames].sort((a, b) => b.length - a.length)) {
    const own = byFirst.get(surname.charCodeAt(0));
    if (own) own.push(surname);
    else byFirst.set(surname.charCodeAt(0), [surname]);
  }
  const firsts = new CharacterSet(surnames);
  const places: SurnamePlace[] = [];
  for (let start = 0; start < reading.length; start++) {
    const code = reading.charCodeAt(start);
    if (!firsts.hasCode(code)) continue;
    const own = (byFirst.get(code) ?? []).filter((surname) => reading.startsWith(surname, start));
    if (own.length > 0) places.push({ start, surnames: own });
  }
  return places;
}

interface FoundSurname extends Span {
  surname: string;
}

/** Surnames that a sticky expression goes on behind, without overlap; `before`: characters before them that belong to it. */
function findBehind(reading: string, places: readonly SurnamePlace[], tail: RegExp, before = 0): FoundSurname[] {
  const found: FoundSurname[] = [];
  let from = 0;
  for (const { start, surnames } of places) {
    if (start - before < from) continue;
    for (const surname of surnames) {
      tail.lastIndex = start + surname.length;
      if (!tail.test(reading)) continue;
      from = tail.lastIndex;
      found.push({ start: start - before, end: from, surname });
      break;
    }
  }
  return found;
}

/** Two surnames in a row, told of together: "陈赵二人". */
function findPairs(reading: string, places: readonly SurnamePlace[]): (FoundSurname & { other: string })[] {
  const found: (FoundSurname & { other: string })[] = [];
  const at = new Map(places.map(({ start, surnames }) => [start, surnames]));
  let from = 0;
  for (const { start, surnames } of places) {
    if (start < from) continue;
    const pair = surnames
      .flatMap((surname) => (at.get(start + surname.length) ?? []).map((other) => ({ surname, other })))
      .find(({ surname, other }) => {
        OF_TWO.lastIndex = start + surname.length + other.length;
        return OF_TWO.test(reading);
      });
    if (!pair) continue;
    from = start + pair.surname.length + pair.other.length;
    found.push({ start, end: from, ...pair });
  }
  return found;
}

/** Surnames that are small words or everyday verbs as well: alone they say too little. */
const AMBIGUOUS =
  /[曾何于向从任应时成许常包过有都和毕能连相那是别可要还经计关司单查管双全平明易通支同年多少上下东西南北左右后前习居后干安康乐喜利益信申终解强容车水火山花茶米麦谷豆牛羊鱼虎龙凤宝国海洋阳阴星云雷雨雪冬夏春秋日月天地人心手头眼口门户房屋楼路桥船]/;
/** What follows such a surname and hardly ever the small word. */
const AFTER_AMBIGUOUS = /^(?:当晚|当天|当日|当庭|隔天|翌日|旋即|随即|则|透过|委托|昨[天日晚]?|今早|其后|之后|本人|方)/;
/** Verbs that a whole clause follows, with its subject first: "称刘将…". */
const TELLS =
  /^(?:称|自称|说|指|认为|宣告|宣布|否认|承认|证实|判|仍判|改判|裁定|认定|距离?|是|至于|研究|代表|指称|声称|要求|促请|批评|质疑|支持|力挺|接替|控告|起诉|怒批|痛批|会见|探访|慰问)$/;
/** Kinds of words, by tag, that a clause goes on with behind its subject. */
const GOES_ON = /^(?:v|d|p|t|c|u|i|l|ad|zg)/;
/** Words that are or go on with a name. */
const NAMES = /^(?:nr|ns|nt|nz|x|w)/;
const OPENS = /^(?:|[，。；：！？、“「『（”」』\n]|[而但则且因])$/;
/** Adverbs of time before a subject. */
const SINCE =
  /^(?:届时|其时|当时|此时|早先|后来|随后|如今|此后|其后|此前|不久|同时|最终|最后|终于|原来|起初|据称|据悉)$/;
/** What people alone do: behind any surname of somebody just named. */
const DOES_AS_PERSON =
  /^(?:说|称|表示|指出|认为|告诉|回忆|补充|坦言|强调|透露|感到|颇感|深感|觉得|承认|否认|回应|辩称|反驳|写道|笑|哭|拒绝|答应|同意|解释|坚称|直言|辞职|离职|获刑|被捕|受审|上诉|认罪)$/;
/** What people do, though the dictionary takes it for a noun, a number or an adjective. */
const DOES =
  /^(?:一手|一家|一方|一人|一度|一口|见面|会面|会谈|面谈|握手|通话|胜诉|败诉|落败|胜出|当庭|首度|首次|双双|本人|主动|公开|亲自|坦言|直言|低头|鞠躬)$/;
/** Prepositions before a person. */
const LEADS = /^(?:由|被|把|将|对|向|与|和|同|跟|给|让|令|替|为|对于|随|连同|如|据|就|而|但|、)$/;
/** Verbs that give to a person, let them, take from them or judge them. */
const TAKES_PERSON =
  /^(?:授予|颁予|准许|准|准予|允许|批准|获|认定|裁定|判定|判处|判|改判|宣判|逮捕|拘捕|羁押|释放|传唤|约谈|搜索|搜查|通缉|押送|开除|撤换|罢免|免去|解雇|解聘|任命|委任|提名|推举|力邀|邀|邀请|邀得|请|促|劝|劝退|逼|逼迫|迫|要求|称赞|赞扬|讨好|游说|说服|联合|偕|携|指|反指|揭发|举报|检举|爆料|踢爆|看望|探视|接见|约见|密会|陪同|追究|追问|质问|抨击|炮轰|怒斥|痛斥|谴责|讥讽|嘲讽|弹劾|声援|挽留|慰留|起底|出卖|背叛|击败|取代|协助|辅佐|追随|效忠|提拔|重用|架空)$/;
/** Takes care of a surname behind such a verb: what may go on after a name. */
const GOES_ON_AFTER =
  /^[，。；、「」『』“”（《]|^(?:[以的在为于因涉已曾将从到出任与和至]|辞|离|交|无|有|入|上|下|后|前|仍|再)/;

/**
 * Surnames that stand alone as the subject or after a preposition ("马辞去党主席", "对王提告"), as papers of Taiwan and
 * Hong Kong write. Only of somebody named in full before, and only where the paper does so more than once.
 */
function findBare(
  reading: string,
  tokens: Tokens,
  bearers: ReadonlyMap<string, Bearer[]>,
): { start: number; surname: string }[] {
  const found: { start: number; surname: string; isSure: boolean; isCertain?: boolean }[] = [];
  const placesOf = new Map<string, number[]>();
  for (const [surname, known] of bearers)
    placesOf.set(
      surname,
      known.flatMap(({ starts }) => starts).sort((x, y) => x - y),
    );
  for (const token of tokens.list) {
    const named = token.word.length === 1 ? placesOf.get(token.word) : undefined;
    if (named === undefined || !((named[0] ?? Infinity) < token.start)) continue;
    if (isCharged(reading, tokens, token) || isListed(reading, bearers, token.start)) {
      found.push({ start: token.start, surname: token.word, isSure: false, isCertain: true });
      continue;
    }
    if (AMBIGUOUS.test(token.word) && !AFTER_AMBIGUOUS.test(reading.slice(token.end, token.end + 2))) continue;
    const [before, after] = [tokens.before(token.start), tokens.after(token.end)];
    const isOpening =
      OPENS.test(reading[token.start - 1] ?? '') || before?.tag === 't' || SINCE.test(before?.word ?? '');
    const isTaken =
      before !== undefined &&
      TAKES_PERSON.test(before.word) &&
      GOES_ON_AFTER.test(reading.slice(token.end, token.end + 1));
    if (isTaken) {
      found.push({ start: token.start, surname: token.word, isSure: false });
      continue;
    }
    const isSure = weighSurname(token.word) === 2 && isJustNamed(named, token.start);
    if (isUndergoing(reading, tokens, token)) {
      found.push({ start: token.start, surname: token.word, isSure: false, isCertain: isSure });
      continue;
    }
    if (!isOpening && !(before && (LEADS.test(before.word) || TELLS.test(before.word) || before.tag === 'f'))) continue;
    // "汗挂印而去": what somebody does in a phrase of four characters.
    const isPhrase = isOpening && after?.word.length === 4 && /^[il]/.test(after.tag);
    const goesOn =
      isPhrase ||
      !after ||
      GOES_ON.test(after.tag) ||
      DOES.test(after.word) ||
      (isSure && isOpening && !NAMES.test(after.tag));
    const isEnd = !after || after.tag === 'w' || /^[，。；、）」』”]/.test(reading[token.end] ?? '');
    if (!goesOn && !(isEnd && !isOpening)) continue;
    // Named a moment ago, by a surname that is hardly ever a word.
    const does =
      isOpening &&
      after !== undefined &&
      (isPhrase || DOES_AS_PERSON.test(after.word) || GOES_ON_AT_ONCE.test(after.word)) &&
      isJustNamed(named, token.start);
    const isNear = goesOn && (isSure || does);
    found.push({
      start: token.start,
      surname: token.word,
      isSure: isOpening && /^[vd]/.test(after?.tag ?? ''),
      isCertain: isNear,
    });
  }
  const sure = found.filter(({ isSure }) => isSure).length;
  return sure > 1 || (sure > 0 && found.length > 2) ? found : found.filter(({ isCertain }) => isCertain);
}

/** How whoever was just told of goes on: "马随即召来". */
const GOES_ON_AT_ONCE =
  /^(?:随即|旋即|随后|其后|则|却|亦|当场|当庭|当晚|当天|当日|翌日|再度|再次|一度|始终|仍|曾|已|未|从未|并未|拒不|坚决|断然|矢口|不服|不满|不甘)$/;

/** "撤销王的党籍", "搜查了黄的住所", "约王到总统府会商": behind a verb, and nothing that goes on with it as a word. */
function isUndergoing(reading: string, tokens: Tokens, { start, end }: { start: number; end: number }): boolean {
  const last = tokens.before(start);
  const verb = last?.word === '了' ? tokens.before(last.start) : last;
  if (!verb || /[·家氏系门派办]/.test(reading[end] ?? '')) return false;
  // "站在马这一边": on whose side.
  if (last?.word === '在') return ON_SIDE.test(reading.slice(end, end + 4));
  const isVerb = /^v/.test(verb.tag) || /^[约撑逼判劝催]$/.test(verb.word);
  if (!isVerb || /^[是有无为姓叫做成骑养喂买卖]$|[是为成]$/.test(verb.word)) return false;
  const next = tokens.after(end);
  if (!next || next.tag === 'w') return !/^.$/.test(verb.word);
  return !NAMES.test(next.tag) && !(/^(?:n|a|g|zg)/.test(next.tag) && next.word.length === 1);
}
const ON_SIDE = /^(?:这|那)?(?:一?边|一方|身边|背后|阵营|家|那里)/;

/** Characters within which somebody was named a moment ago. */
const MOMENT = 150;

/** `starts`: the places of all who bear the surname, in order. */
function isJustNamed(starts: readonly number[], at: number): boolean {
  const last = starts[firstNotBelow(starts, at) - 1];
  return last !== undefined && at - last <= MOMENT;
}

/** "将林、沈、周等人起诉": one of several surnames in a row, each between marks of a list. */
function isListed(reading: string, bearers: ReadonlyMap<string, Bearer[]>, at: number): boolean {
  const isSurname = (i: number) => bearers.has(reading[i] ?? '') || weighSurname(reading[i] ?? '') !== undefined;
  const isFirst = reading[at + 1] === '、' && isSurname(at + 2) && /[、和与及等]/.test(reading[at + 3] ?? '');
  const isLater =
    reading[at - 1] === '、' && isSurname(at - 2) && /[、和与及等，。二两三四五六七八]/.test(reading[at + 1] ?? '');
  return isFirst || isLater;
}

/** "正式起诉曾，": a verb of the law before it and the end of the clause behind it. */
const CHARGES = /^(?:起诉|控告|检控|拘捕|逮捕|传召|传唤|约谈|提告|举报|弹劾|罢免|解雇|开除)$/;

function isCharged(reading: string, tokens: Tokens, { start, end }: { start: number; end: number }): boolean {
  return /^[，。；]/.test(reading.slice(end, end + 1)) && CHARGES.test(tokens.before(start)?.word ?? '');
}

/** Whether the surname is the tail of a longer word: "开张 先生" is nobody. */
function insideWord(tokens: Tokens, at: number): boolean {
  const token = tokens.covering(at);
  return token !== undefined && token.start < at;
}

sieveEach(AMBIGUOUS, TELLS, LEADS, TAKES_PERSON);
