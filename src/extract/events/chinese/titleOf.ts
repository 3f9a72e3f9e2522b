/**
 * A short title for an event, made of the article's own words: who, the verb with what leads to it, what.
 *
 * Promises: at most 16 Han characters wide where the name and the verb alone are not longer (20 where more would be cut
 * off, left out or nothing of the object left); never cut inside a word or a bracket, and where it is cut, it ends in an
 * ellipsis.
 * Does not know: words, where no segmenter is given; then nothing is cut, and the verb may stand alone.
 */
import { CharacterSet } from '../../characterSet.ts';
import type { Document, Span } from '../../document.ts';
import { PIVOT_VERBS } from '../../pivotVerbs.ts';
import { sieveEach } from '../../sieve.ts';
import type { Tools } from '../../tools.ts';
import { CEILING, cutTitle, keepNames, LONGEST, tidy, widthOf, withoutAllStops, withoutStops } from './cutTitle.ts';
import type { Named } from './groups/mentionGroup.ts';
import { nameOf } from './groups/nameOf.ts';
import type { Context } from './telling.ts';

/** What is said may stand behind the clause that says so. */
const SAID_WITHIN = 80;

/** A segmenter that knows the names in a clause and in what is said behind it. */
export const segmentFor = ({ segment, mentions }: Pick<Context, 'segment' | 'mentions'>, { start, end }: Span) =>
  keepNames(segment, () => mentions.within({ start, end: end + SAID_WITHIN }).map(({ exact }) => exact));

/** Who is told of; with the 将 or 把 that stands before those whom something is done to. */
function nameSubject(text: string, members: readonly Named[]): string {
  const names = members.map(nameOf);
  const done = DONE_TO.exec(text.slice(Math.max(0, (members[0]?.start ?? 0) - 1), members[0]?.start ?? 0))?.[0] ?? '';
  return done + (names.length > 2 ? `${names[0]}等` : names.join('、'));
}
const DONE_TO = /[将將把]$/;
/** Somebody or something, and what it does towards whom. */
const TOWARDS = /[\u3400-\u9fff]{3}[對对向]$/;

/** Adverbs and helping verbs that stand right before a trigger and belong to the title. */
const LEAD =
  /(?:再次|再度|突然|正式|一致|首次|集[体體]|公[开開]|相[继繼]|先[后後]|分[别別]|宣布|宣告|[决決]定|提[请請议議]|建[议議]|[动動][议議]|[请請]求|呼吁|[试試企][图圖]|[尝嘗][试試]|打算|准[备備]|有意|[扬揚]言|威[胁脅]|考[虑慮]|申[请請]|希望|[计計][划劃]|[拟擬]|有望|可能|即[将將]|[将將]|或[将將]?|不再|重新|[当當][场場]|被|遭到?|[获獲][准準]|[获獲]|[点點]名|再|又|[独獨]自|[连連][续續]|悉[数數]|高票|同[时時])+$/;
/** With whom, by whom, of what: phrases before the verb that complete it. */
const PHRASE =
  /(?:把|[将將]|被|遭|(?<![自理])由|(?<![参參])[与與]|(?<![平缓緩])和|(?<![方志动動倾傾])向|(?<![反针針])[对對])[^，。、：；“”「」的以后後]{1,14}$/;

/** What is dealt with, and for how much: "把股权以两亿元卖给". */
const DEALT_WITH = /(?:把|(?<![即或必])[将將])[^，。；：“”「」]{1,20}$/;

/** Who has another do it: "请来何亦出任财务总监" is told of both. */
const HAS_DONE = new RegExp(
  `(?:${PIVOT_VERBS}|(?<![申])请|[拉找挖招召][来到]|调|让|叫|催|逼|求)[来到出了]{0,2}(?!求)[^，。；：“”「」的]{2,12}$`,
);

/** Where a title would come to a halt; not the comma of "1,600万". */
const HALTS = /[，：:；]|,(?!\d{3})/;

/** Whether brackets and quotation marks in a piece of text close. */
function isWhole(text: string): boolean {
  let [open, quotes] = [0, 0];
  for (const char of text)
    if (OPENERS.has(char)) open++;
    else if (CLOSERS.has(char)) open--;
    else if (char === '"') quotes++;
  return open === 0 && quotes % 2 === 0 && !CLOSERS.has(text.charAt(0)) && !text.startsWith('、');
}
const OPENERS = new CharacterSet('“「『《（(');
const CLOSERS = new CharacterSet('”」』》）)');

/** 后 and 时 behind a clause that is the time of another, and not as the end of a word: "以后", "小时", "比利时". */
const AFTERWARDS = '(?<![延其以此前押推拖落背幕最先然善皇王太影])之?[後后]';
const MEANWHILE = '(?<![同及按小准準霎顿頓临臨暂暫届屆]|比利)之?[时時]';

/** What makes a clause the time of another. */
const WHILE = new RegExp(
  `(?:${AFTERWARDS}|${MEANWHILE}|(?<=[\\u3400-\\u9fff]{2})(?<![目此以当當从從提])之?前|期[间間])$`,
);
/** The same behind the object of a verb. */
const WHILE_OBJECT = new RegExp(`(?:${AFTERWARDS}|${MEANWHILE}|期[间間])$`);

interface Objects {
  /** Longest first: all that follows the verb, or its first phrase. */
  told: string[];
  /** With less of what they say: the noun that the last 的 leads to, the first of several. */
  bare: string[];
}

/** What may follow the verb. */
function objectsOf(rest: string, segment: Tools['segment']): Objects {
  const bare = withoutAllStops(withoutBrackets(rest).replace(/^[，,：:\s]+/, '')).replace(WHILE_OBJECT, '');
  const first = bare.split(/[，。；;]|,(?!\d{3})/)[0] ?? '';
  const phrase = first.split('、')[0] ?? '';
  const before = phrase.split(/(?<![参參])[与與](?![会會])|以及/)[0] ?? '';
  const last = first.lastIndexOf('的');
  const tail = last > 0 && onlyDescribes(first.slice(0, last), segment) ? first.slice(last + 1) : '';
  const named = APPOSED.exec(phrase);
  return {
    told: [bare, first, phrase],
    bare: [
      tail.length > 1 ? tail : '',
      before.endsWith('的') || /^[了过着]?$/.test(before) ? '' : before,
      named ? `${named[1]}${named[2]}` : '',
    ],
  };
}

/** A phrase of its own; what 对 or 与…相关 leads to is told of the noun: "对他的担忧", "与发布相关的压力". */
const LED = /^[过了]?[在从向於于与與和將将把被為为因就自以]/;
const ABOUT = /^[过了]?[与與和].*(?:相[关關]|有[关關]|[关關]联|關聯)$/;

/**
 * Whether what stands before 的 only describes the noun behind it. "裁定冻结其持有的股权" and "花一亿元盘下濒临关闭的煤矿"
 * have a verb of their own before it, with which the noun belongs; "在昆明一家酒店的大堂" has no noun for the verb.
 */
function onlyDescribes(before: string, segment: Tools['segment']): boolean {
  if (LED.test(before) && !ABOUT.test(before)) return false;
  const words = segment?.(before) ?? [];
  return words.every(({ tag }, i) => tag !== 'v' || i === words.length - 1);
}

/** "了初创公司Corvane Labs": a name in other letters, without what it is said to be. */
const APPOSED = /^(了?)[^A-Za-z，。、和与與及的]{2,10}([A-Z][\w .&'’-]*)$/;

/** Without the dates and the connecting words that a clause begins with. */
function withoutLead(text: string): string {
  const bare = text.replace(
    /^(?:[^，。]{0,12}[年月日天时晚晨午初底末旬季周][，,])?(?:\d{1,4}年)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?:凌晨|上午|下午|晚(?!年)[间間]?|深夜)?[，,]?/,
    '',
  );
  const joined = bare.replace(SO_LATER, '').replace(CONNECTIVE, '');
  // "当天的宣判" and "后来查明" say nothing without their beginning.
  return joined === text || joined.startsWith('的') || widthOf(joined) < 4 ? text : withoutLead(joined);
}

/** How long after what was told before. */
const SO_LATER =
  /^[一二两兩三四五六七八九十几幾数數半\d]{1,3}[个個]?(?:小[时時]|[天日周月年])(?:[之以])?[后後](?=.{4})/;

const CONNECTIVE =
  /^(?:因为|因為|由于|由於|但是?|然而|不過|不过|而(?![立今])|[則则](?!天)|[並并且](?![立肩])|並且|并且|而且|於是|于是|因此|所以|隨[後即]|随[后即]|此[後后外]|[之其][後后]|[後后][來来]|同[時时]|[當当][天晚日月]|[次翌隔]日|次月|據悉|据悉|另外|最終|最终|其中|還(?!款)|还(?!款)|也|又|亦)[，,]?/;

/** For how long it went on: what a title can do without. */
const STRETCH =
  /^(?:加之|加上|[由在]于?|因为|[随隨][着著])?(?:[过過]去|最近|近|接下[来來])?[^，。的]{0,6}[年月周天日季](?:以?[内內]|以[来來]|之?[间間后後]|[里裡]|中)(?=.{6})/;

/** What belongs to whoever stands before it. */
const OWNED = /^等?[^，。]{0,6}的/;

const BRACKETED = /\s?[（(][^（）()]*[）)]/g;
const withoutBrackets = (text: string) => text.replace(BRACKETED, '');

const DATES = [
  '(?:\\d{2,4}|[前去今明次翌同当當隔])年(?:[底初末]|[春夏秋冬][天季]?)?(?:\\d{1,2}月)?(?:\\d{1,2}[日号號])?',
  '(?:\\d{1,2}|[上下本同当當次])[个個]?月[底初末中]?旬?(?:\\d{1,2}[日号號])?',
  '\\d{1,2}[日号號]',
  '[次翌隔当當][日天晚][早晚]?',
  '[上本这這下]?(?:周|星期|礼拜|禮拜)[一二三四五六日天末]',
  '[^，。的]{1,4}[年月日天周時时](?:之?[後后]|[内內])',
].join('|');
const HOURS = '凌晨|清晨|上午|中午|下午|傍晚|晚[间間上]|深夜';
const LINKS = '也|[則则](?!天)|就(?![任职職此])|便|即(?![将將])|才|[随隨][即后後]|依然';
/** When it was, and that it followed, right behind who did it. */
const WHEN = new RegExp(`^(?:(?:直到|[在於于到])?(?:${DATES})(?![的底初末中]))?(?:${HOURS})?(?:${LINKS})*`);

/**
 * The clause as it stands, from whoever begins it on: the names in place of what the clause calls them, before a clause
 * that leaves them out, too. A clause told of nobody, or of what belongs to somebody, stands whole.
 */
function clauseOf(text: string, span: Span, trigger: Span, doers: readonly Named[]): string {
  const inside = doers.filter((d) => d.start >= span.start && d.end <= trigger.start);
  const restFrom = (from: number) => withoutStops(withoutBrackets(text.slice(from, span.end))).replace(WHILE, '');
  const [first] = inside;
  if (doers.length === 0) {
    const told = withoutLead(restFrom(span.start));
    return widthOf(told) > LONGEST ? told.replace(STRETCH, '') : told;
  }
  if (!first) return nameSubject(text, doers) + restFrom(span.start).replace(CONNECTIVE, '').replace(WHEN, '');
  const rest = restFrom(Math.max(...inside.map((d) => d.end))).replace(WHEN, '');
  // "王李二人的矛盾": the two are named by what stands before.
  const isCounted = COUNTED.test(first.exact) && first.start - span.start <= 4;
  const own = OWNED.test(rest) && !isCounted ? withoutLead(text.slice(span.start, first.start)) : '';
  const told = (nameSubject(text, inside) + rest).replace(ALSO, '等');
  return own === '' || /^[以为為]/.test(own) ? told : withoutLead(own + told);
}

const COUNTED = /^[二两兩三]人$/;

/** More who are told of behind an 等 that stands for them: "某甲等、某乙等人", "某甲等和另外两人". */
const ALSO = /等(?:等人?|[、和与與及][^，。]{1,12}?(?:等人?|[两兩几幾\d]人))/;

/** What was said, from the quotation that ends right before a place; empty where none does. */
function quoteBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 300), start);
  return /[“「]([^“”「」]+?)[，。！？]?[”」][，,。]?\s?$/.exec(before)?.[1] ?? '';
}

/** "宣布了他们的离职决定": they announce that they leave. */
const ANNOUNCED = /(?:宣布|公布)了?(?:他们|她们|他|她|自己|其|本人)的$/;
const SPOKESMAN = /^(?:的|方面的?)?(?:新闻)?(?:发言人|代表律师|代理律师|律师)/;
const SAYS = /(?:表示|回应|指出|强调|透露|坦言|承认|解释|认为|直言|重申|[说說称稱])$/;
const SAID = /^[，,：:]\s?((?:[对對就在从從][^，,。；;\n]{1,20}[，,])?(?![“「])[^，,。；;！!？?\n]{4,40})/;

const QUOTED_NEXT = /^[，,：:]?\s?[“「]([^“”「」]{4,60})/;

/** Who does it is named behind it: "接手的正是时任副董事长的何亦", "当选镇长的何亦". */
const BEHIND = /^([^，。；：“”「」]*?)(?:的[正便恰就]?是[^，。；：“”「」]*|的[^，。；：“”「」的]{0,12})$/;

/** Verbs of others, who get somebody into a post: "找来的是何亦". */
const CHOOSES = /^(?![被遭获獲]).*(?:[来來]|任命|委任|提名|[聘请請选選派推][^举舉]?)$/;

/** With whoever stands behind a clause that describes them told first; null where the words between are no description. */
function titleBehind(text: string, span: Span, trigger: Span, behind: Named): string | null {
  const object = BEHIND.exec(withoutBrackets(text.slice(trigger.end, behind.start)))?.[1];
  if (object === undefined) return null;
  const before = text.slice(span.start, trigger.start);
  const word = (LEAD.exec(before)?.[0] ?? '') + text.slice(trigger.start, trigger.end);
  if (CHOOSES.test(word)) return null;
  const title = nameOf(behind) + word + object;
  return widthOf(title) <= LONGEST && isWhole(title) ? title : null;
}

/** The title of what no word of its own tells: the clause, from whoever it is told of on. */
export function titleOfClause(
  { text }: Document,
  span: Span,
  trigger: Span,
  doers: readonly Named[],
  segment?: Tools['segment'],
): string {
  const clause = clauseOf(text, span, trigger, doers);
  if (widthOf(clause) <= CEILING && !HALTS.test(clause) && isWhole(clause)) return withoutDangling(clause);
  const subject = nameSubject(text, doers);
  const told = clause.startsWith(subject) ? clause.slice(subject.length) : clause;
  return cutTitle(clause.startsWith(subject) ? subject : '', told, segment) ?? tidy(clause);
}

/** "被移出公司群的" of "他是被移出公司群的": what 的 belongs to stands before; "嫁给何亦那年" is when something else was. */
function withoutDangling(told: string): string {
  // "2012年12月　某甲入股": the gap of a chronicle's row.
  const title = told.trim();
  const bare = title.endsWith('的') ? title.replace(/(?<=^[^是]{4,})的$/, '') : title;
  return TIMES.has(bare.at(-1)) ? bare.replace(/(?<=^[^，]{4,})那一?[年天月]$/, '') : bare;
}
const TIMES = new CharacterSet('年天月');

export const titleOf = (...told: Parameters<typeof findTitle>): string => withoutDangling(findTitle(...told));

/** With whoever does it, or to whom it is done, before a title that begins with the verb and names nobody. */
export function nameWho(title: string, word: string, participants: readonly { named: Named; role: string }[]): string {
  const passive = /^[被遭获獲]/.test(title);
  const isBare = title.startsWith(word) || (passive && title.slice(1).startsWith(word));
  if (!isBare || participants.some(({ named }) => title.includes(named.exact))) return title;
  const who = participants.find(({ role }) => role === (passive ? 'patient' : 'agent'))?.named;
  const told = who ? nameOf(who) + title : title;
  return widthOf(told) <= CEILING ? told : title;
}

/**
 * The title of what a trigger tells in a span; `doers` are those whose name begins it. `behind` does it where nobody
 * before the trigger does.
 */
function findTitle(
  { text }: Document,
  span: Span,
  trigger: Span,
  told: readonly Named[],
  segment?: Tools['segment'],
  behind?: Named,
): string {
  // "检察院对他立案": whom it is done to is not who does it.
  const isDoneTo = told[0] !== undefined && TOWARDS.test(text.slice(span.start, told[0].start));
  const doers = isDoneTo ? [] : told;
  const turned = behind && doers.length === 0 ? titleBehind(text, span, trigger, behind) : null;
  if (turned !== null) return turned;
  const named = doers.filter((d) => d.end <= trigger.start && d.start >= span.start).map((d) => d.end);
  const before = withoutBrackets(text.slice(Math.max(span.start, ...named), trigger.start));
  const after = /^([说說称稱道]?)([，,：:])?/.exec(text.slice(trigger.end, span.end)) as RegExpExecArray;
  const colon = after[2] ? '：' : '';
  const word = text.slice(trigger.start, trigger.end) + (after[2] ? after[1] : '');
  const lead = LEAD.exec(before)?.[0] ?? '';
  const led = before.slice(0, before.length - lead.length);
  const found = (PHRASE.exec(led) ?? DEALT_WITH.exec(led) ?? (doers.length > 0 ? HAS_DONE.exec(led) : null))?.[0] ?? '';
  // "被捕前先后担任": when it was.
  const phrase = /[前时時]$/.test(found) ? '' : found;
  // "信任与安全负责人辞职": where nobody named does it, what 与 joins is the body that does.
  const joined = doers.length === 0 && /^[与與和]/.test(phrase) ? [withoutLead(led) + lead + word] : [];
  const passive = /^[被遭]/.exec(phrase)?.[0] ?? '';
  // Their spokesman says it, not they.
  const subject = nameSubject(text, doers) + (named.length > 0 ? (SPOKESMAN.exec(before)?.[0] ?? '') : '');
  const isTold = doers.some((d) => phrase.includes(d.exact));
  const verbs = [...joined, ...(isTold ? [] : [phrase + lead + word]), passive + lead + word, passive + word];
  const clause = clauseOf(text, span, trigger, doers);
  const isShort = widthOf(clause) <= LONGEST && !HALTS.test(clause) && isWhole(clause);
  const rest = text.slice(trigger.end + (after[2] ? after[0].length : 0), span.end);
  if (subject !== '' && ANNOUNCED.test(before)) return `${subject}宣布${word}`;
  // What is said stands in the next clause.
  const next =
    tidy(rest) === '' && SAYS.test(word) ? SAID.exec(text.slice(span.end, span.end + SAID_WITHIN))?.[1] : undefined;
  if (next && subject !== '' && isWhole(next))
    return cutTitle(`${subject}${lead}${word}：`, next, segment) ?? tidy(subject + word);
  const quoted =
    tidy(rest) === '' && SAYS.test(word)
      ? QUOTED_NEXT.exec(text.slice(span.end, span.end + SAID_WITHIN))?.[1]
      : undefined;
  if (quoted && subject !== '') return cutTitle(`${subject}${word}：“`, quoted, segment) ?? tidy(subject + word);
  // "A等三人的任期届满" is told of the term, not of A.
  if (isShort && (doers.length === 0 || (named.length > 0 && OWNED.test(before)))) return clause;
  // The last noun of what is said says something else.
  const objects = objectsOf(rest, segment);
  const bare = colon === '' ? objects.bare : [];
  const completed = (...wanted: readonly (readonly [longest: number, from: readonly string[]])[]) => {
    for (const verb of verbs.filter(isWhole)) {
      const beginning = tidy(subject + verb) + colon;
      for (const [longest, from] of wanted) {
        const room = longest - widthOf(beginning);
        const object = from.find((one) => one !== '' && widthOf(one) <= room && isWhole(one));
        if (object !== undefined) return beginning + object;
      }
    }
    return undefined;
  };
  const complete = completed([LONGEST, objects.told], [CEILING, objects.told], [LONGEST, bare]);
  if (complete !== undefined) return complete;
  const said =
    tidy(rest) === '' && /[说說称稱道示]$/.test(word)
      ? quoteBefore(text, named.length > 0 ? Math.min(...doers.map((d) => d.start)) : span.start)
      : '';
  if (said !== '' && subject !== '') return cutTitle(`${subject}：“`, said, segment) ?? tidy(subject + word);
  if (isShort && colon === '' && clause.includes(word)) return clause;
  const longer = completed([CEILING, bare]);
  if (longer !== undefined) return longer;
  const short = verbs.find((verb) => widthOf(subject + verb) <= LONGEST && isWhole(verb)) ?? word;
  return cutTitle(tidy(subject + short) + colon, objects.told[0] ?? '', segment) ?? tidy(subject + short);
}

sieveEach(
  STRETCH,
  ANNOUNCED,
  SPOKESMAN,
  BEHIND,
  CHOOSES,
  LEAD,
  PHRASE,
  WHILE,
  CONNECTIVE,
  OWNED,
  BRACKETED,
  WHEN,
  DEALT_WITH,
);
