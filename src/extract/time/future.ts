/** Whether the clause about a time expression speaks of what is to come. */
import type { Sentence, Span } from '../document.ts';
import { sieveEach } from '../sieve.ts';

/** 将 before whom something is done to, as 把 is: "将他羁押", "将周、何等人起诉". */
const DISPOSES = '[他她其此该这那]|[\\u3400-\\u9fff]、|[^，。]{1,14}等[^，。]{0,4}(?:人|员)';

const CHINESE = new RegExp(
  `将(?!近|军|领|士|${DISPOSES}|${/[^，。]{1,12}(?:赶下台|收购|击败|免职|解雇|告上)/.source})|${/拟(?!定)|计划(?![，。；：、的”》）于被遭获是已曾将]|$)|(?<=[委会局院部司府团方社他她们])计划于|预计|有望|[定订][于在]|[排择预暂]定|已[定订]|(?<![签修规判裁认鉴固])[定订](?= )|下一?次|即将|(?:准备|打算)(?![^，。]{0,14}(?:时|之际|的时候))|届时|会在|可能|不排除|押后[到至]|延期?[到至]|展期?至|再讯|再提堂|过堂/.source}`,
);
/** Seen from the day of publication; "would" and "was to" are seen from the day told. */
const ENGLISH =
  /\b(?:will|won't|shall|must(?! have\b)|(?:is|are|been|be) (?:scheduled|expected|due|set|slated|going|planned|likely|to)|(?:plans?|expects?|aims?|hopes?|intends?) to|(?:has|have) been (?:called|set|scheduled|fixed|listed|convened|arranged|pencilled in|booked|slated) for|to be (?:put|heard|held|\w{3,}ed)\b|upcoming|could(?! not\b|n't\b)|may|might)\b|'ll\b|’ll\b/;

/** "The trial opens in June": the present of a timetable, right before its date. */
const TIMETABLE =
  /\b(?:opens|starts|begins|resumes?|reopens|takes? (?:effect|office))(?: (?:work|again|hearings|production|filming|talks))? (?:on|in|at|from) (?:the )?$/;

/** "adjourned until Friday" */
const PUT_OFF =
  /\b(?:adjourned|postponed|delayed|deferred|put off|pushed back|remanded|extended|suspended|rescheduled)\b.{0,40}\b(?:until|till|to|for) (?:the )?$|\b(?:set|scheduled|fixed|listed|slated) (?:an? |the |his |her )?(?:\w+ ){0,3}for (?:the )?$/;

/** "年底前": what is due by the end of something is still to come, unless it is told as done. */
const DEADLINE = /^[底末]之?前/;
const DONE = /被|已|了|曾|先后|陆续|终于|遭|获[^得准批]|相继|旋即|随即/;

/** "would", "was to": still to come where what was told last is of these days. */
const LATER = /\b(?:would(?! have\b)|(?:was|were) (?:to|due|scheduled|set|expected|slated|likely)\b)/;

/** Whether an English clause speaks of what lay ahead of the day told. */
export function speaksOfLater(reading: string, match: Span, clause: Span): boolean {
  return LATER.test(reading.slice(Math.max(clause.start, match.start - 90), match.start));
}

/** Opens what somebody said, asked or decided. */
const SAID = /^ (?:that|whether|if) /;

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
  const start = Math.max(clause.start, match.start - reach);
  // An English expression at the end of a longer clause is about that clause alone.
  const isAlone = match.end >= clause.end - 1 && (!isEnglish || match.start - clause.start < 8);
  const far = isAlone ? (isEnglish ? sentence.end : endOfNext(sentence, match.end)) : clause.end;
  const end = Math.max(match.end, Math.min(far, match.end + reach));
  // "ruled on Sept. 4 that the pair could be extradited": what was said or asked then says nothing of the day.
  const said = isEnglish ? reading.slice(match.end, end).search(SAID) : -1;
  const words = `${reading.slice(start, match.start)} ${reading.slice(match.end, said < 0 ? end : match.end + said)}`;
  if (!isEnglish && DEADLINE.test(reading.slice(match.end - 1, match.end + 2)))
    return !DONE.test(reading.slice(match.end, clause.end));
  if (
    isEnglish &&
    (TIMETABLE.test(reading.slice(start, match.start)) || PUT_OFF.test(reading.slice(start, match.start)))
  )
    return true;
  return (isEnglish ? ENGLISH : CHINESE).test(words);
}

sieveEach(CHINESE, DEADLINE);
