/** Who says what a clause tells: somebody named, or the words for a source that is not. */
import type { Document, Span } from '../../document.ts';
import type { FoundSpeaker } from '../../findings.ts';
import type { Group, Named } from './groups/mentionGroup.ts';
import type { MentionIndex } from './readSegments.ts';

/** Whether the words of a source clause name somebody who speaks. */
export function namesSpeaker(reading: string, mentions: MentionIndex, clause: Span, length: number): boolean {
  const end = clause.start + length;
  return mentions
    .within({ start: clause.start, end })
    .some((m) => m.entity.kind === 'person' && (end - m.end <= 6 || TO_PRESS.test(reading.slice(m.end, end))));
}

/** "当晚对媒体表示", "在接受本报记者采访时透露": the press is spoken to and does not speak. */
const TO_PRESS = /^[^，。的与和跟]{0,10}(?:对|向|告诉|回复|接受)[^，。]{0,16}$/;

export function quoteSpeaker({ text }: Document, start: number, length: number): FoundSpeaker {
  const words = text.slice(start, start + length);
  const bare =
    /^(?:另?据)?(.*?)(?:日前|近日|此前)?(?:报道|透露|称|介绍|披露|消息|爆料|了解|悉|表示|说|指出|显示|指|认为)*$/.exec(
      words,
    )?.[1] ?? '';
  const exact = bare.length > 1 ? bare : words;
  const from = start + words.indexOf(exact);
  return { start: from, end: from + exact.length, exact };
}

/** Whoever a verb of saying is said of: the words of the whole group, or of the one who is carried on from before. */
export function speakerOf({ text }: Document, group: Group | null, subject: readonly Named[]): FoundSpeaker | null {
  const [named] = subject;
  if (!named) return null;
  const whole = group && group.members.length > 1 ? group : named;
  return { start: named.start, end: named.end, exact: text.slice(whole.start, whole.end), entity: named.entity.id };
}
