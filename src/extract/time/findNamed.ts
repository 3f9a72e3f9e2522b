/**
 * The date of a happening that the words beside a time expression name: "four days after Hollis's post",
 * "接管次日", "爆炸发生的次日", "事发两个月前". Looked for among the sentences told so far that have a date.
 *
 * Does not know: what a happening is; it goes by shared words, and by none where they are too common.
 */
import type { Span } from '../document.ts';
import { sieveEach } from '../sieve.ts';
import type { Known } from './calendar.ts';
import { verbsOfHappening } from './happeningNouns.ts';
import { wordsOfHappening } from './zh/happeningNames.ts';

export interface DatedSentence extends Span {
  known: Known;
  /** Where the date stands. */
  at: number;
}

/** What a clause says before the expression: "接管", "爆炸发生", "合并案通过". */
const HAN_NAME = /(?:^|[，。；：“])(?:在|而|但是?|就在|可是?|然而|不过|直到|自|从)?([\u4e00-\u9fff]{2,8})$/;
/** The same behind who does something then: "他在爆炸次日", "周岚于事发当晚". */
const BEHIND_DOER = /[\u4e00-\u9fff][在于自从]([\u4e00-\u9fff]{2,4})$/;
/** Words for the happening that a whole article is about. */
const THE_HAPPENING = /^(?:事发|案发|事故|事件|出事|事情|意外|惨剧|悲剧|灾难|灾害)/;
/** What such happenings are told by; and what only came of them, which may be told of a later day. */
const BLOW =
  /爆炸|相撞|撞上|撞击|坠毁|坠落|沉没|倾覆|翻覆|出轨|脱轨|地震|起火|火灾|大火|坍塌|倒塌|垮塌|滑坡|枪击|袭击|泄漏|决堤|踩踏|车祸|触礁|失事|闷响|巨响|冒顶|透水|塌方|爆燃|坠楼|溺水|触电/;
const HARM = new RegExp(`${BLOW.source}|遇难|丧生|身亡|死亡|失联|失踪|遇害|杀害|被困`);
const DISASTER_NAME = /^(?:大?爆炸|空难|坠机|沉船|海难|地震|火灾|大火|坍塌|矿难|枪击|车祸|泄漏|决堤|惨案|灾难|袭击)$/;
/** The same in English: what the fire, the crash is called later, and what it was told by. */
const THE_DISASTER =
  /^ the (?<which>(?:[A-Z][\w.-]+ |first |second |fatal |deadly |earlier |latest ){0,3})(?:fire|blaze|crash|explosion|blast|attack|shooting|earthquake|quake|sinking|collapse|accident|disaster|tragedy|flood|derailment|stabbing|bombing|collision|wreck)\b(?! (?:drill|service|brigade|safety))/;
const DISASTER =
  /\b(?:caught (?:light|fire)|ablaze|(?:fire|flames|blaze|floodwaters?|wave|mudslide) (?:broke out|raced|tore|swept|ripped|spread|roared|engulfed|gutted|consumed|destroyed|took hold)|burst(?! into)|gave way|caved in|blew (?:up|out)|burn(?:ed|t) down|crashed|exploded|blew up|collided|sank|capsized|collapsed|derailed|plunged into|opened fire|shot dead|stabbed|detonated|struck|swept away|went down)\b/;
/** The same as a clause behind "before" and "after": "it fell", "the roof gave way". */
const IT_HAPPENED =
  /^ (?:it|they|the (?:[a-z]+ ){1,2})\s?(?:fell|burst|gave way|caved in|came down|blew (?:up|out)|exploded|crashed|collided|sank|capsized|collapsed|derailed|burn(?:ed|t) down|went down|struck|happened)\b/;
/** "On the second morning": of what was told to have begun. */
const NTH_DAY = /^on (?:the|its) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) \w+$/i;
const BEGAN = /\b(?:opened|began|begun|started|got under way|kicked off|convened)\b/;
/** Names and longer words. */
const ENGLISH_WORD = /\b[A-Z][a-z]{2,}\b|\b[a-z]{5,}\b/g;
/** What verbs and their nouns do not share: "opening" and "opened", "arrest" and "arrested". */
const ENDING = /(?:ations?|ments?|ings?|ions?|ures?|als?|ed|es|s|e)$/;
const stemOf = (word: string): string => {
  const stem = word.replace(ENDING, '');
  return stem.length >= 4 ? stem : word;
};
const COUNTED_FROM = /\b(?:after|before|since) (?:the |his |her |its )?[a-z]+/gi;
/** A happening told right before, named again by its kind. */
const THE_LAST =
  /^ the (?:guilty )?(?:verdict|conviction|acquittal|ruling|judge?ment|decision|sentencing|sentence|hearing|vote|ballot|election|meeting|summit|announcement|resignation|departure|dismissal|firing|sacking|ouster|arrest|raid|deal|merger|takeover|sale|purchase|settlement|lawsuit|filing|disclosure|revelations?|launch|opening|appointment|promotion|game|match|defeat|win|final|debut|funeral|wedding|death|shooting|strike|walkout)\b/;
/** How far back, in characters, what is named so was told. */
const JUST_TOLD = 400;
/** Where the name of the happening is over and another clause begins: "ten days after the verdict she quit". */
const NEXT_SUBJECT = /(?<=\w)(?:, | (?=(?:s?he|it|they|we|I|you)\b))/;
/** How many dated sentences back is still in a reader's mind. */
const REACH = 30;
/** How many dated sentences back what was told to have begun still goes on. */
const NEAR = 5;
/** How far behind its sentence, in characters, a date still dates what is told without one. */
const SCENE = 160;

/** Words for a court's sitting, which go back to the day on which it sat last. */
const IN_COURT = /庭|^作[供证]时|^判[词辞]/;
const COURT_SITS =
  /法庭|开庭|开审|庭审|宣判|过堂|提堂|聆讯|受审|出庭|续审|提讯|公审|判[处刑囚]|裁[定决]|判决|审理|定罪|罪成|作供|盘问/;
/** "庭审第三天", "审讯踏入第五日": counted from the day on which the court opened. */
const NTH_OF = /^第[二三四五六七八九十\d]{1,2}[天日]/;
const SITTING = /(?:庭审|审讯|聆讯|审理|审判|公审|开庭|开审|续审)(?:的|进入|踏入|进行到|来到|到了?|至)?$/;
const COURT_OPENS = /法庭|开庭|开审|受审|庭审|聆讯|审理|公审/;

/** "周岚被查的消息公布前一天": counted from the day on which it was made known. */
const NEWS_OUT =
  /(?:(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{0,6}?([\u4e00-\u9fff]{2,5})的)?消息(?:公布|传出|曝光|披露|传开|见报|发布|公开|宣布)(?:之?后)?的?$/;
const MADE_KNOWN = /公布|宣布|公告|发布|通报|披露|曝光|声明|消息/;

/** The day of the last dated sentence that says so, of those still in mind. */
const lastDay = (reading: string, match: Span, dated: readonly DatedSentence[], says: RegExp): Known | null =>
  dated
    .slice(-REACH)
    .findLast((d) => d.known.day !== undefined && d.end <= match.start && says.test(reading.slice(d.start, d.end)))
    ?.known ?? null;

/** The same of a court's sitting: what its own sentence says before counts as well, and farther back it is another. */
const lastHeld = (reading: string, match: Span, dated: readonly DatedSentence[], says: RegExp): Known | null =>
  dated
    .slice(-NEAR)
    .findLast((d) => d.known.day !== undefined && says.test(reading.slice(d.start, Math.min(d.end, match.start))))
    ?.known ?? null;

/** Chinese: the clause up to the expression is a happening's name alone ("接管次日，"), told of before. */
export function findNamedBefore(
  reading: string,
  match: Span,
  clause: Span,
  dated: readonly DatedSentence[],
): Known | null {
  const before = reading.slice(Math.max(clause.start, match.start - 10), match.start);
  const own = reading.slice(match.start, match.end);
  if (IN_COURT.test(own)) return lastHeld(reading, match, dated, COURT_SITS);
  if (NTH_OF.test(own) && SITTING.test(before)) return lastHeld(reading, match, dated, COURT_OPENS);
  const news = NEWS_OUT.exec(reading.slice(Math.max(clause.start, match.start - 20), match.start));
  if (news) {
    const words = news[1] ? wordsOfHappening(news[1]) : null;
    return (words && lastDay(reading, match, dated, words)) ?? lastDay(reading, match, dated, MADE_KNOWN);
  }
  const isBehind = /^(?:之?后|之?前)/.test(reading.slice(match.start, match.end));
  const named = before.replace(/(?:发生)?的?$/, '');
  // "林某在事故翌日请辞": who does it stands before.
  const behind = BEHIND_DOER.exec(named)?.[1];
  const name =
    behind && (THE_HAPPENING.test(behind) || DISASTER_NAME.test(behind))
      ? behind
      : HAN_NAME.exec(before.replace(/的$/, ''))?.[1];
  if (!name) return null;
  const near = dated.slice(-REACH);
  const told = (test: (text: string) => boolean) =>
    near.findLast(({ start, end }, i) => {
      const limit = Math.min(near[i + 1]?.start ?? clause.start, clause.start, end + SCENE);
      // What is told without a date in the next paragraph is another matter.
      const scene = reading.slice(start, Math.max(limit, Math.min(end, clause.start)));
      return test(scene.split('\n', 1)[0] as string);
    })?.known ?? null;
  const firstDay = (says: RegExp) =>
    dated.find((d) => d.known.day !== undefined && d.end <= clause.start && says.test(reading.slice(d.start, d.end)))
      ?.known ?? null;
  if (THE_HAPPENING.test(name)) return firstDay(BLOW) ?? told((text) => HARM.test(text));
  // "爆炸次日": the day of a disaster, whatever words told it.
  const disaster = DISASTER_NAME.exec(name)?.[0];
  if (disaster && !isBehind) {
    const first = firstDay(HARM);
    if (first) return first;
  }
  // "股东会当天，": the day on which one is told to have been held, by its full name or a longer one.
  if (/^当[天日晚]/.test(reading.slice(match.start, match.end)) && name.length > 2 && name.endsWith('会'))
    return told((text) => isHeld(text, name.slice(0, -1)));
  if (before.endsWith('的') || isBehind) {
    for (let size = Math.min(name.length, 6); size > 1; size--) {
      const known = told((text) => text.includes(name.slice(0, size)));
      if (known) return known;
    }
    const words = wordsOfHappening(name);
    return words && told((text) => words.test(text));
  }
  if (name.length > 4 || !/^[，的]/.test(reading.slice(match.end, match.end + 1))) return null;
  const words = wordsOfHappening(name);
  return told((text) => text.includes(name.slice(-2))) ?? (words && lastDay(reading, match, dated, words));
}

/** "股东常会", "股东大会" for 股东会: the words before 会, and at most two between. */
function isHeld(text: string, stem: string): boolean {
  const at = text.indexOf(stem);
  return at >= 0 && text.slice(at + stem.length, at + stem.length + 3).includes('会');
}

/** What a happening's name stands behind. */
const NAMES = /\b(?:after|before|of|since)$|\binto\b/i;
const NAME = /^ (?:the|his|her|its|their|that) (?:[a-z-]+ ){0,2}?([a-z-]{4,})\b(?! (?:[a-z]+ing|of)\b)/i;

/** "on the day of the flight": the last dated sentence that tells it by one of its verbs. */
function toldByVerb(reading: string, behind: string, match: Span, dated: readonly DatedSentence[]): Known | null {
  // "A month after her dismissal" is counted from a month as well.
  const isOfMonths = /month|year/i.test(reading.slice(match.start, match.end));
  const isExactEnough = (known: Known) => known.day !== undefined || (isOfMonths && known.month !== undefined);
  for (const word of NAME.exec(behind)?.[0].trim().split(' ').slice(1).reverse() ?? []) {
    const verbs = verbsOfHappening(word);
    if (!verbs) continue;
    const told = dated
      .slice(-REACH)
      .findLast((d) => d.end <= match.start && isExactEnough(d.known) && verbs.test(reading.slice(d.start, d.end)));
    return told?.known ?? null;
  }
  return null;
}

/** What is told by a past that the form behind "after" does not share its letters with. */
const PASTS: Readonly<Record<string, string>> = {
  leaving: 'left',
  quitting: 'quit',
  taking: 'took',
  becoming: 'became',
  selling: 'sold',
  buying: 'bought',
  beginning: 'began',
  winning: 'won',
  losing: 'lost',
  meeting: 'met',
  dying: 'died',
  stealing: 'stole',
  breaking: 'broke',
  standing: 'stood',
  telling: 'told',
  getting: 'got',
  making: 'made',
  building: 'built',
  bringing: 'brought',
  going: 'went',
  coming: 'came',
  falling: 'fell',
  writing: 'wrote',
  finding: 'found',
  striking: 'struck',
  shooting: 'shot',
  fleeing: 'fled',
  holding: 'held',
  having: 'had',
};

/** "two years after leaving the firm": the last dated sentence that tells it in the past. */
function toldByPast(reading: string, behind: string, match: Span, dated: readonly DatedSentence[]): Known | null {
  const past = PASTS[/^ ([a-z]+ing)\b/.exec(behind)?.[1] ?? ''];
  const says = past ? new RegExp(`\\b${past}\\b`) : null;
  return (
    (says &&
      dated.slice(-REACH).findLast((d) => d.end <= match.start && says.test(reading.slice(d.start, d.end)))?.known) ??
    null
  );
}

/** "two months after the ruling", right behind a sentence of the paragraph that told of one by its verb. */
function justTold(reading: string, behind: string, { start }: Span, dated: readonly DatedSentence[]): Known | null {
  const last = dated.at(-1);
  if (last?.known.day === undefined || last.end > start || start - last.end > JUST_TOLD) return null;
  const noun = ONE_NOUN.exec(behind)?.[1];
  const verbs = noun && !reading.slice(last.end, start).includes('\n') ? verbsOfHappening(noun) : null;
  return verbs?.test(reading.slice(last.start, last.end)) ? last.known : null;
}
const ONE_NOUN = /^ (?:the|his|her|its|their) ([a-z-]{4,})$/;

/** "the crash", "the Bern crash", "the first crash": the one told of with that place, the first, else the last. */
function findDisaster(reading: string, dated: readonly DatedSentence[], which: string): DatedSentence | undefined {
  const all = dated.filter(
    (d, i) => d.known.day !== undefined && isBesideDisaster(reading, d, [dated[i - 1], dated[i + 1]]),
  );
  const names = which.match(/[A-Z][\w.-]+/g) ?? [];
  if (names.length === 0) return which.startsWith('first') ? all[0] : all.at(-1);
  return all.findLast((d) => names.some((name) => reading.slice(d.start, d.end).includes(name)));
}

/** "who died when fire raced up it on 14 June 2017, Doe said yesterday": of two dates of a sentence the one nearer to the words. */
function isBesideDisaster(
  reading: string,
  { start, end, at }: DatedSentence,
  beside: readonly (DatedSentence | undefined)[],
): boolean {
  const told = DISASTER.exec(reading.slice(start, end));
  if (!told) return false;
  const words = start + told.index;
  const near = Math.abs(at - words);
  return beside.every((d) => d?.start !== start || d.known.day === undefined || Math.abs(d.at - words) >= near);
}

/** English: the words behind "after" or "before", up to the end of the clause, share a name with an earlier sentence. */
export function findNamedAfter(
  reading: string,
  match: Span,
  clause: Span,
  dated: readonly DatedSentence[],
): Known | null {
  const own = reading.slice(match.start, match.end);
  if (NTH_DAY.test(own))
    return (
      dated
        .slice(-NEAR)
        .findLast((d) => d.known.day !== undefined && BEGAN.test(reading.slice(d.start, Math.min(d.end, match.start))))
        ?.known ?? null
    );
  const isSince = /^since /i.test(own);
  if (!isSince && !NAMES.test(own)) return null;
  const rest = isSince ? own.slice(6) : reading.slice(match.end, Math.min(clause.end, match.end + 120));
  const behind = rest.slice(0, NEXT_SUBJECT.exec(rest)?.index ?? rest.length);
  if (/^ (?:that|this)\b/i.test(behind)) return null;
  const words = (behind.match(ENGLISH_WORD) ?? []).map(stemOf);
  if (IT_HAPPENED.test(rest)) {
    const told = findDisaster(reading, dated, '');
    if (told) return told.known;
  }
  const disaster = THE_DISASTER.exec(behind);
  if (disaster) {
    const told = findDisaster(reading, dated, disaster.groups?.which ?? '');
    if (told) return told.known;
  }
  const just = justTold(reading, behind, match, dated);
  if (just) return just;
  if (words.length === 0) return null;
  const verbal = /\b(?:of|into\b.*)$/i.test(own) ? toldByVerb(reading, behind, match, dated) : null;
  if (verbal) return verbal;
  let best: { known: Known; score: number } | null = null;
  for (const sentence of dated.slice(-REACH)) {
    if (sentence.end > match.start) continue;
    // What another date is counted from happened at another time than its sentence tells.
    const text = reading.slice(sentence.start, sentence.end).replace(COUNTED_FROM, ' ');
    const score = words.filter((word) => text.includes(word)).length;
    if (score > 0 && score >= (best?.score ?? 1)) best = { known: sentence.known, score };
  }
  // One word may be shared by chance; a noun for a happening tells by which verbs to look.
  const told =
    best && best.score > 1
      ? null
      : (toldByVerb(reading, behind, match, dated) ?? toldByPast(reading, behind, match, dated));
  if (best) return best.score === 1 && told ? told : best.known;
  if (told || !THE_LAST.test(behind)) return told;
  const last = dated.at(-1);
  return last?.known.day !== undefined && match.start - last.end < JUST_TOLD ? last.known : null;
}

sieveEach(HAN_NAME);
