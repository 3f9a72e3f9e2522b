/** Whether the clause about a time expression speaks of what is to come. */
import type { Sentence, Span } from '../document.ts';
import { sieveEach } from '../sieve.ts';

/** 将 before whom something is done to, as 把 is: "将他羁押", "将周、何等人起诉". */
const DISPOSES = '[他她其此该这那]|[\\u3400-\\u9fff]、|[^，。]{1,14}等[^，。]{0,4}(?:人|员)';

/** "将财务总监周岚解职": what is done to whom stands between, and nothing behind. */
const DONE_TO = `(?![于在会被由对与和向从以按依择如再尽正全最提第先分暂继立下本明后年月\\d]|周[一二三四五六日天末]|[首再多]次|陆续)[^，。；于被]{2,20}?(?<!正式|公开|一并|全部|依法|集体|立即|随时|可能|最终|继续|再次)(?:解职|革职|撤职|停职|开除|解聘|辞退|罢免|撤换|除名|降职|逐出|拘留|刑拘|逮捕|拘捕|抓获|拘押|羁押|收押|起诉|带走|驱逐|传唤|约谈|移送|救出|送医|打伤|杀害|击毙|赶走|除籍|提拔|调走|调离|召回|释放|引渡|遣返|炒掉)(?=[了，。；、：]|[后时]|$)`;

const CHINESE = new RegExp(
  `(?<![泳猛悍宿骁]|(?<!养)老|(?<![缩变])小)将(?!近|军|领|士|${DISPOSES}|${/[^，。]{1,12}(?:赶下台|收购|击败|免职|解雇|告上)/.source}|${DONE_TO})|${/拟(?!定)|计划(?![，。；：、的”》）于被遭获是已曾将]|$)|(?<=[委会局院部司府团方社他她们])计划于|预计|有望|[定订][于在]|[排择预暂]定|已[定订]|(?<![签修规判裁认鉴固])[定订](?= )|下一?次|即将|(?:准备|打算)(?![^，。]{0,14}(?:时|之际|的时候))|届时|(?<!听证|董事|监事|理事|股东|委员|发布|记者|说明|推介|研讨|座谈|展销|博览|演唱|音乐|基金|[国议社协工商学峰年运大集宴晚聚酒例教常谈审舞展机])会在|可能|不排除|押后[到至]|延期?[到至]|展期?至|再讯|再提堂|过堂/.source}`,
);
/** What right before a date makes it one to come: "公司有意在9月提名她", "要等到9月才回来". */
const AIMS =
  /(?<!曾|曾经|原|原本|本来|一度|当时|当初|此前)(?:有意(?![思识义外])|(?<!模|虚|比)拟|筹[备划]|谋划|酝酿|(?:寻|谋|力)求|力争|争取|(?<![很尽赶])最[快早迟]|目标(?:是|为|定[在于])|承诺|答应|(?<!如)约定|希望|期待|等[待到]|(?<!事|事情|成)要[到在等于]|赶在|务必|必须|原定|订在|有待|着手|寄望|指望)[^，。；了]{0,8}$/;
/** The same right behind it. */
const IS_TO =
  /^(?:(?:，[^，。；要想需主只首重]{2,14}(?=要[在于到])|就|便|还|才)?要(?![求么不是挟约害闻])|就(?:会(?!见|面|谈|晤)|能|可以?|去(?![世年职])|走))[^，。；了过]{0,14}(?=[，。；])/;

/**
 * "案件由法院受理，9月16日开庭", "7月1日起出任董事长": the present of a timetable, right behind its date, where nothing
 * says that it has come about.
 */
const IN_TIMETABLE =
  /^(?:[上下]午|[早晚]上?|凌晨|\d{1,2}时|起)?(?:正式|公开|起|将)?(?:[一二再复]审)?(?:开庭|开审|宣判|聆讯|提堂|过堂|庭审|届满|到期|期满|生效|施行|实施|执行|上任|就任|履新|就职|离任|卸任|退休|交棒|接棒|接任|出任|到任|交接|截止|改选|换届|投票|表决|揭晓|开幕|开馆|开业|开张|上映|首映|播出|上线|举行|召开|登场|抵达|到岗|报到|复工|复课|开课|开学|复牌|停牌|除牌|摘牌|除权|派息|交割|出狱|获释)[^，。；了过后时的已]{0,10}(?<!以来)(?=[。；]|，(?![^。；]{0,30}(?:了|已|当庭|当天|当日|被|遭|曾|获|之后|随后)))/;

/** Seen from the day of publication; "would" and "was to" are seen from the day told. */
const ENGLISH =
  /\b(?:will|won't|shall|must(?! have\b)|(?:is|are|been|be) (?:not )?(?:scheduled|expected|due|set(?! (?:up|off|by|free|aside)\b)|slated|going|planned|likely|listed|pencilled in|penciled in|timetabled|to)|(?:plans?|expects?|aims?|hopes?|intends?|wants) to|(?:has|have) been (?:called|set|scheduled|fixed|listed|convened|arranged|pencilled in|booked|slated) for|(?<!\bonly )to be (?:put|heard|held|\w{3,}ed)\b|upcoming|could(?! not\b|n't\b)|may|might)\b|'ll\b|’ll\b/;

/** "The trial opens in June": the present of a timetable, right before its date. */
const TIMETABLE =
  /\b(?:opens|starts|begins|resumes?|reopens|takes? (?:effect|office))(?: (?:work|again|hearings|production|filming|talks))? (?:on|in|at|from) (?:the )?$/;

/** Up to the date, nothing that says where a clause in the past begins. */
const TO_DATE =
  '(?:(?!\\b(?:\\w+ed|was|were|had|did|came|made|took|gave|left|held|sent|told|from|after|since|over|about)\\b)[^.;:,“"])';
/** "by 45 votes on Friday", "gave him their votes on Monday": a count of them, or whose they are, and no verb. */
const COUNTED_BEFORE =
  "(?<!\\d |(?:ty|teen|ic|of|by|the|its|his|her|their|our|my|your|all|more|most|many|both|few|fewer|enough|no|some|any|these|those|other|new|first|last|against|for|as|in|with|after|'s|’s|s'|s’) |-(?:one|two|three|four|five|six|seven|eight|nine) )";
/** The present of a timetable, with words between it and its date: "takes over as chairman on July 1", "is resigning in July". */
const PRESENT = new RegExp(
  `(?:\\b(?:opens|starts|begins|resumes|reopens|expires|lapses|matures|ends|closes|runs|retires|resigns|leaves|departs|quits|becomes|joins|returns|takes(?: over| up)?|steps|stands|goes|comes|comes up|appears|testifies|sits|meets|${COUNTED_BEFORE}(?:votes|moves|rules|reports|launches)|hears|decides|publishes|falls due|is (?:up|on|in|at|out)|are (?:up|on|in|at|out)|(?:[Mm]embers|[Ss]hareholders|[Cc]reditors|[Ii]nvestors|[Vv]oters|[Jj]udges|[Ll]awmakers|[Mm]inisters|[Dd]irectors|[Dd]elegates|[Ll]eaders|[Mm][Pp]s|they|[Tt]alks|[Hh]earings|[Tt]rials|[Pp]olls|[Ee]lections) (?:vote|meet|decide|gather|choose|open|begin|start|resume|take place)|(?<!\\b(?:to|will|would|can|could|may|might|must|should|did|didn't|not|let|who|that|and|or) (?:[a-z]+s )?)\\b(?:[a-z]{3,}s|two|pair|both|men|women|they|They|two|[Tt]eam|[Ss]ide) (?:meet|face|play|take on|travel to|go to|return to|reconvene|clash|kick off|sit down)|faces? (?:an? |the )?(?:\\w+ )?(?:hearing|trial|vote|sentencing|ballot|election|deadline|inquest|tribunal|challenge)|(?:is|are) (?:also |now |both |all )?(?!be|facing|reeling|recovering|doing|suing|investigating|probing|examining|reviewing|appealing|contesting|looking into|mourning|celebrating|marking|recalling|discussing|missing)\\w{3,}ing|wants? to|hopes? to|seeks? to|needs? to|can|cannot)\\b${TO_DATE}{0,50}|\\b(?:has|have) (?:until|till)|\\bdeadline (?:is|of|for \\w+ is)|\\b(?:has|have) (?:agreed|decided|chosen|opted|resolved|promised|pledged|vowed|undertaken|offered|been (?:told|asked|ordered|given|invited|summoned|bailed)|pencilled in|penciled in|set|scheduled|fixed|called|ordered|asked)\\b${TO_DATE}{0,50}) ?\\b(?:on|in|at|by|from|until|till|before|for|around)? ?(?:the )?(?:start of |end of |middle of |early |late |mid-?)?$`,
);
/** In the historic present a date opens the sentence; what is told so of a month gone has none of these. */
const HISTORIC = /^(?:On|In|By|At) /;

/** "named Doe to stand in from Sept. 1", "effective Oct. 1": from when on somebody is to do what is told before. */
const FROM_THEN =
  /\b(?:named|appointed|picked|chose|chosen|hired|tapped|asked|selected|ordered|invited|installed|nominated|elected|promoted|agreed|decided|promised|pledged|vowed|recruited|drafted in|brought in|lined up|called in)\b[^.;:]{1,60}\bto (?!the\b|an?\b|his\b|her\b|its\b|their\b)[a-z]+(?: [a-z'’-]+){0,5} (?:from|on|by|in|until|starting|beginning)(?: the)? $|\b(?:with effect from|effective(?: from| on| as of)?|starting(?: on| in| from)?|beginning(?: on| in)?) $/;

/** "adjourned until Friday" */
const PUT_OFF =
  /\b(?:adjourned|postponed|delayed|deferred|put off|pushed back|remanded|bailed|on bail|in custody|extended|suspended|rescheduled)\b.{0,40}\b(?:until|till|to|for) (?:the )?$|\b(?:set|scheduled|fixed|listed|slated) (?:an? |the |his |her )?(?:\w+ ){0,3}for (?:the )?(?:(?:week|month|morning|afternoon|evening|day|start|end) of )?$|\bset(?:s|ting)? (?:an? |the |his |her )?(?:\w+ ){0,2}(?:date|deadline)(?: of| for [^,.;]{2,40} (?:of|on))? (?:the )?$/;
/** "called an election for March 11", "agreed to suspend Parliament until March 24" */
const CALLED_FOR =
  /\bcall(?:s|ed|ing)? (?:an? |the )?(?:[a-z-]+ ){0,2}(?:elections?|vote|referendum|meeting|ballot|congress|poll|polls|session|conference|strike|rally|summit)(?: [a-z]+)? for (?:the )?$|\bto (?:suspend|prorogue|adjourn|postpone|delay|extend|halt|freeze|defer|close|shut|recess)\b[^.;:]{0,40}\b(?:until|till|to) (?:the )?(?:start of |end of |early |late |mid-?)?$/;
/** "keeps the government open until Nov. 17": the present of what goes on until then. */
const GOES_ON_UNTIL =
  /\b(?:keeps?|lasts?|runs|funds?|stays?|remains?|holds|extends?|allows?|gives?|gets?)\b[^.;:]{0,50}\b(?:until|till|through) (?:the )?(?:start of |end of |early |late |mid-?)?$/;
/** “set a July 27 sentencing date” */
const SET = /\b(?:set|sets|setting|fixed|scheduled) (?:an? |the |his |her )?$/;
const SET_DATE = /^ (?:[a-z-]+ ){0,2}(?:date|deadline|hearing|trial|vote|election|meeting)\b/;

/** "年底前": what is due by the end of something is still to come, unless it is told as done. */
const DEADLINE = /^[底末]之?前/;
const DONE = /被|已|了|曾|先后|陆续|终于|遭|获[^得准批]|相继|旋即|随即/;

/** "would", "was to": still to come where what was told last is of these days. */
const LATER =
  /\b(?:would(?! have\b)|(?:was|were) (?:to|due|scheduled|set(?! (?:up|off|by|free|aside)\b)|expected|slated|likely)\b)/;

/** Whether a clause tells in the present what its date, at the end of `before`, is to bring. */
const isPresent = (before: string): boolean => PRESENT.test(before) && !HISTORIC.test(before);

/** Whether an English clause speaks of what lay ahead of the day told. */
export function speaksOfLater(reading: string, match: Span, clause: Span): boolean {
  return LATER.test(reading.slice(Math.max(clause.start, match.start - 90), match.start));
}

/** Whether an English date is that from which on somebody is to do what the clause tells before it. */
export function beginsThen(reading: string, match: Span, sentence: Span): boolean {
  return FROM_THEN.test(reading.slice(Math.max(sentence.start, match.start - 120), match.start));
}

/** Whether a Chinese date stands in a timetable, as one of these months that is still to come does. */
export function standsInTimetable(reading: string, match: Span, sentence: Span): boolean {
  return IN_TIMETABLE.test(reading.slice(match.end, Math.min(sentence.end, match.end + 60)));
}

/** "5日说，她将留下": the same in Chinese, where who says so stands before. */
const SAID_THEN =
  /(?<=^[^，。；]{0,6}(?:说|表示|称|宣布|透露|告诉[^，。；]{1,8}|指出|强调|回应|证实|披露|承认))[，：“]/;
/** Days and months, not "within two years". */
const OF_CALENDAR = /[月日号周底初](?!.*内)|星期/;

const ASKED = /^ ?(?:about )?(?:what|how|why|whether|who)\b/i;

/** Opens what somebody said, asked or decided. */
const SAID = /^ (?:that|whether|if) /;

/** Where behind a date something else begins: what was said then, or what the sentence goes on to. -1: nowhere. */
function endOfOwn(behind: string, before: string, isEnglish: boolean): number {
  const said = behind.search(isEnglish ? SAID : SAID_THEN);
  if (said >= 0 || !isEnglish || !TOLD.test(before)) return said;
  return behind.search(NEXT_DEED);
}
/** "resigned on Monday and will leave in July", "…, but is to stay": the verb to come has a date of its own. */
const NEXT_DEED =
  /,? (?:and|but) (?:(?:now|then|also|later|still|both|he|she|it|they|the \w+|[A-Z]\w+(?: [A-Z]\w+)?) ){0,2}(?:will|won't|shall|is|are|may|might|could|plans?|expects?|hopes?|intends?|wants?)\b/;
/** Something is told as done. */
const TOLD =
  /\b(?!(?:scheduled|expected|planned|listed|slated|timetabled|pencilled|penciled|proposed|need|indeed|hundred|speed|embed)\b)(?:\w{2,}ed|quit|left|took|became|went|met|won|lost|fell|sold|bought|began|came|gave|made|struck|died|said|told|shot|cut|held|sent|found|stood|stepped|spoke|threw|withdrew|wrote|broke|chose|drew|fled|paid)\b/;

/** Where the first clause ends that stands behind an offset. */
const endOfNext = ({ clauses, end }: Sentence, offset: number): number =>
  clauses.find((clause) => clause.end > offset + 1)?.end ?? end;

/**
 * Looks at the clause, and no farther than 40 characters (English 90) either side of the expression. An expression
 * that is a clause by itself ("16日，调查组将抵达") is about the next one.
 */
export function speaksOfFuture(
  reading: string,
  match: Span,
  clause: Span,
  isEnglish: boolean,
  sentence: Sentence,
): boolean {
  const reach = isEnglish ? 90 : 40;
  // "is to speak about what went wrong at a workshop in December": what is asked is said then.
  const isAsked = isEnglish && ASKED.test(reading.slice(clause.start, clause.start + 10));
  const start = Math.max(isAsked ? sentence.start : clause.start, match.start - reach);
  // An English expression at the end of a longer clause is about that clause alone.
  const isAlone = match.end >= clause.end - 1 && (!isEnglish || match.start - clause.start < 8);
  const far = isAlone ? (isEnglish ? sentence.end : endOfNext(sentence, match.end)) : clause.end;
  const end = Math.max(match.end, Math.min(far, match.end + reach));
  // "ruled on Sept. 4 that the pair could be extradited": what was said or asked then says nothing of the day.
  const said = endOfOwn(reading.slice(match.end, end), reading.slice(start, match.start), isEnglish);
  const words = `${reading.slice(start, match.start)} ${reading.slice(match.end, said < 0 ? end : match.end + said)}`;
  if (!isEnglish && DEADLINE.test(reading.slice(match.end - 1, match.end + 2)))
    return !DONE.test(reading.slice(match.end, clause.end));
  if (
    isEnglish &&
    (TIMETABLE.test(reading.slice(start, match.start)) ||
      PUT_OFF.test(reading.slice(start, match.start)) ||
      CALLED_FOR.test(reading.slice(start, match.start)) ||
      GOES_ON_UNTIL.test(reading.slice(start, match.start)) ||
      (SET.test(reading.slice(start, match.start)) && SET_DATE.test(reading.slice(match.end, end))) ||
      isPresent(reading.slice(start, match.start)))
  )
    return true;
  if (isEnglish) return ENGLISH.test(words);
  return (
    CHINESE.test(words) ||
    (OF_CALENDAR.test(reading.slice(match.start, match.end)) && AIMS.test(reading.slice(start, match.start))) ||
    IS_TO.test(reading.slice(match.end, end + 1))
  );
}

sieveEach(CHINESE, DEADLINE, AIMS, IS_TO, IN_TIMETABLE);
