/**
 * Clauses that keep whoever does it for later: "接替她的，是许思敏", "最先质疑他的正是大学教授何立群".
 *
 * Promises: a clause whose subject's place is empty before its verb, with 的 and a form of 是 behind it, is told of
 * whoever is named last in what follows, up to the next comma; of all the people there behind 还有 and 包括; of nobody where no person or body is named there.
 */
import type { Document, Sentence, Span } from '../../document.ts';
import { sieveEach } from '../../sieve.ts';
import { isEmpty } from './findArguments.ts';
import { findGroups } from './groups/findGroups.ts';
import { isPerson, type Named } from './groups/mentionGroup.ts';
import type { MentionIndex, Segment } from './readSegments.ts';
import type { Trigger } from './triggers/findTriggers.ts';

/** Behind the verb's clause: what turns it into a description, and where the one described begins. */
const TURN =
  /^[^，。；：“”]{0,30}?的，?(?:则|正|就|恰恰?|恰好|便|却|也|竟|竟然|都|又|仍|依然|不是别人，正)*(?:(?:是|为)(?!否|什么|何[人时事故处等]|因|由于|为了|在|从)|还有|包括|也有|另有|有(?![人所关限望可点些过]))/;

/** What is listed, up to whom the next clause sets against it: "退出董事会的还有孙一鸣，会计师李岚则获任董事". */
const LISTED = /^(?:(?!，[^，。；]{2,20}(?:则|却|获任|另|随后|随即))[^。；：！？“”])*/;

export interface Cleft extends Span {
  members: readonly Named[];
}

/** Behind a clause that leads to the next: "…后，", "…以来，". */
const LEADS = /(?:后|以来|时|之际|期间|前)$/;
/** What may stand before the subject of the clause that it leads to. */
const OPENING = /^[^，。；：“”]{0,8}$/;

/**
 * Whoever a clause that opens its sentence without a subject is about: the subject of the clause it leads to
 * ("被解职以来，周岚一直赋闲在家").
 */
export function findAhead(
  document: Document,
  sentence: Sentence,
  segment: Segment,
  mentions: MentionIndex,
): readonly Named[] | undefined {
  const { reading } = document;
  const [first, next] = sentence.clauses;
  const isLead = first && next && segment.start === sentence.start && segment.end >= first.end - 1;
  if (!isLead || !LEADS.test(reading.slice(segment.start, segment.end))) return undefined;
  if (segment.groups.some((g) => g.marker === 'plain' || g.marker === 'agent')) return undefined;
  const group = findGroups(document, next, mentions.within(next))[0];
  if (!group || group.owns || group.marker !== 'plain') return undefined;
  return OPENING.test(reading.slice(next.start, group.start)) ? group.members : undefined;
}

/** Who does what `trigger` tells, where the sentence says so behind it; `end` is that of their name. */
export function findCleft(
  document: Document,
  sentence: Sentence,
  segment: Segment,
  trigger: Trigger,
  mentions: MentionIndex,
): Cleft | undefined {
  const { reading } = document;
  const turn = TURN.exec(reading.slice(trigger.end, Math.min(sentence.end, trigger.end + 60)));
  if (!turn || !isEmptyBefore(reading.slice(segment.start, segment.triggers[0]?.start ?? trigger.start)))
    return undefined;
  const start = trigger.end + turn[0].length;
  const isList = /(?:有|包括)$/.test(turn[0]);
  const rest = (isList ? LISTED : /^[^，。；：！？“”]*/).exec(reading.slice(start, sentence.end))?.[0] ?? '';
  const span = { start, end: start + rest.length };
  const groups = findGroups(document, span, mentions.within(span)).filter((g) => !g.owns && g.marker === 'plain');
  const meant = isList ? groups.filter((g) => g.members.some(isPerson)) : groups.slice(-1);
  const last = meant.at(-1);
  return (
    last && { start, end: last.end, members: meant.flatMap((g) => g.members.filter((m) => !isList || isPerson(m))) }
  );
}

/** "亲手把某甲送进监狱的", "最先公开质疑": nobody stands there who could do it. */
const MANNER =
  /^(?:亲手|最先|率先|首先|真正|唯一|最后|当年|背后|幕后|一手|直接|同时|与此同时|同日|同天|当天|一同|一道|一并|[和与跟][^，。]{1,8}(?:一起|一道|一同|同时))+/;
const isEmptyBefore = (text: string) => isEmpty(text.replace(MANNER, ''));

sieveEach(TURN, LEADS);
