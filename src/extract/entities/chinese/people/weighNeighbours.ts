/** What stands beside a candidate for a name: what it would leave over, sounds that go on, deeds, a town's province. */
import type { Span } from '../../../document.ts';
import { isHan } from '../../../isHan.ts';
import { sieveEach } from '../../../sieve.ts';
import type { Token, Tokens } from '../readTokens.ts';
import { JAPANESE_SURNAMES } from '../words/japaneseNames.ts';
import { AFTER_NAME, AFTER_PERSON } from '../words/personVerbs.ts';
import { PLACES } from '../words/places.ts';
import { weighSurname } from '../words/surnames.ts';
import { weighSound } from '../words/transliteration.ts';
import { isOfClause, LEADS_ON, type NativeName, NEVER_GIVEN, opensMain, weighGiven } from './nativeName.ts';
import { hasDeedAfter, weighAfter } from './weighContext.ts';
import { FUNCTION } from './weighSounds.ts';

/** Deeds that nobody but a person does. */
export const TAKES_OFFICE = /^(?:出任|担任|就任|接任|继任|上任|履新|辞职|辞任|离职|卸任|被捕|当选|去世|病逝|获刑)$/;

/** What it speaks for a name that its surname stands alone elsewhere. */
export const RECURS = 1.2;

export const COUNTS = /^[一二三四五六七八九]$/;

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

/** Verbs of one character that stand between two people, or before what somebody loses or gets. */
const DEED_OF_ONE =
  /^[骂逼劝带打欠陪害杀救娶嫁骗恨爱追赶求催哄拉推撞捅砍刺送接借卖买租哭笑死逃躲跑治教领养抱背扶喊叫请报输赢病退]$/;

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

/** "郝丽" + "报了警", "郝飞" + "以自由身": the first character of what somebody does, and how, is none of the name. */
const OPENS_DEED =
  /^(?:报[了过警案]|成了|丢了|空[出下]|以[自个私高低天替这此其他她零]|早[在就已]|怒[摔斥批骂怼吼砸掷踢拍喷呛]|原[是任系](?!否)|跳[到进入上下槽]|送[上给去进回到交走]|出[生任访席狱]|[凑掏砸摔扔丢甩挨]了?[齐足够钱出上下掉给进过\d一二两三四五六七八九十])/;

/** What is done to a person behind 将 and 把: "将某某免职". */
const HANDLED =
  /^(?:当场|当庭|依法|正式|一并|先后|双双)?(?:免职|解职|撤职|停职|革职|解雇|解聘|开除|除名|逮捕|抓获|抓走|抓进|带走|控制|刑拘|拘留|批捕|通缉|软禁|告上|告到|送[上进]|押|调任|调往|调到|召回|请回|请来|踢出|赶出|逐出|赶走|推举|提拔|提升|撤换|换下|换上|按在|拦下|救出)/;

/** "解除林志远的总司令职务": whoever loses a post. */
const RELIEVES = /(?:解除|免去|撤销|革去|免除|剥夺)了?$/;
const OF_POST = /^(?:同志|先生|女士)?的[^，。；的]{0,16}(?:职务|一职|职位|公职|帅位|头衔)/;

/** "这位厂长叫于某军，": what somebody is called, and no more. */
const weighNaming = (reading: string, tokens: Tokens, { start, end, name }: NativeName): number =>
  name.length === 3 && tokens.before(start)?.word.endsWith('叫') && /^[，。；”]/.test(reading[end] ?? '') ? 2.5 : 0;

/** A candidate's score and what its surroundings say; `before`: what those on the left say. */
export function weighBeside(reading: string, tokens: Tokens, candidate: NativeName, before: number): number {
  const { start, end, name } = candidate;
  const handled = /[将把]/.test(reading[start - 1] ?? '') && HANDLED.test(reading.slice(end, end + 8)) ? 3.2 : 0;
  const relieved =
    RELIEVES.test(reading.slice(Math.max(0, start - 3), start)) && OF_POST.test(reading.slice(end, end + 24)) ? 3 : 0;
  const foreign = [...name.slice(1)].every((c) => weighSound(c) === 3) ? -1 : 0;
  const cut = weighSound(reading[start - 1] ?? ' ') === 3 && tokens.before(start)?.word.length === 1 ? -1.5 : 0;
  return (
    candidate.score +
    handled +
    relieved +
    foreign +
    weighSyllable(reading, tokens, candidate) +
    weighLongerSurname(reading, tokens, candidate) +
    cut +
    weighTown(tokens, candidate) +
    weighSubject(reading, tokens, candidate) +
    weighNaming(reading, tokens, candidate) +
    weighLeftOver(tokens, end) +
    (name.length > 2
      ? OPENS_DEED.test(reading.slice(end - 1, end + 2))
        ? -3
        : 0
      : OPENS_DEED.test(reading.slice(end, end + 3))
        ? 1.5
        : 0) +
    before +
    weighAfter(reading, tokens, end) +
    weighInsideWord(reading, tokens, end)
  );
}

sieveEach(HANDLED, RELIEVES, OF_POST);
