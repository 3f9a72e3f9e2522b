/**
 * Clauses that keep whoever does it for the end: "接替她的，是许思敏", "最先质疑他的正是大学教授何立群".
 *
 * Promises: a clause whose subject's place is empty before its verb, with 的 and a form of 是 behind it, is told of
 * whoever is named last in what follows, up to the next comma; of nobody where no person or body is named there.
 */
import type { Document, Sentence, Span } from '../../document.ts';
import { isEmpty } from './findArguments.ts';
import type { Trigger } from './findTriggers.ts';
import { findGroups, type Named } from './mentionGroups.ts';
import type { MentionIndex, Segment } from './readSegments.ts';

/** Behind the verb's clause: what turns it into a description, and where the one described begins. */
const TURN =
  /^[^，。；：“”]{0,30}?的，?(?:则|正|就|恰恰?|恰好|便|却|也|竟|竟然|都|又|仍|依然|不是别人，正)*(?:是|为)(?!否|什么|何[人时事故处等]|因|由于|为了|在|从)/;

export interface Cleft extends Span {
  members: readonly Named[];
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
  const rest = /^[^，。；：！？“”]*/.exec(reading.slice(start, sentence.end))?.[0] ?? '';
  const span = { start, end: start + rest.length };
  const group = findGroups(document, span, mentions.within(span)).findLast((g) => !g.owns && g.marker === 'plain');
  return group && { start, end: group.end, members: group.members };
}

/** "亲手把某甲送进监狱的", "最先公开质疑": nobody stands there who could do it. */
const MANNER = /^(?:亲手|最先|率先|首先|真正|唯一|最后|当年|背后|幕后|一手|直接|同时|与此同时|和[^，。]{1,8}一起)+/;
const isEmptyBefore = (text: string) => isEmpty(text.replace(MANNER, ''));
