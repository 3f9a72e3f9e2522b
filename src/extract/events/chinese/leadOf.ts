/** Whom the telling goes on with behind a segment. */
import type { Arguments } from './findArguments.ts';
import type { Group, Named } from './groups/mentionGroup.ts';
import type { Segment } from './readSegments.ts';
import type { Trigger } from './triggers/findTriggers.ts';

/** "周岚创办的" + "长河集团": who does what the next name is told by is not what the sentence goes on about. */
const RELATIVE = /^[^，。；：“”、]{2,20}的$/;

/** The first name that stands by itself. */
export const firstPlain = (reading: string, { groups }: Segment): Group | undefined =>
  groups.find((group, at) => {
    if (group.marker !== 'plain' || group.owns) return false;
    const next = groups[at + 1];
    return !(next?.marker === 'plain' && RELATIVE.test(reading.slice(group.end, next.start)));
  });

/** The first name that does something in the segment, not one it is done to. */
export function leadOf(reading: string, segment: Segment, { subject }: Arguments): readonly Named[] {
  const first = firstPlain(reading, segment);
  const [verb] = segment.triggers;
  // "接替何亦的周岚上任": she is told by what she did before.
  if (subject && subject === first && reading[subject.start - 1] === '的') return first.members;
  if (subject && first && first !== subject && verb && first.end <= verb.start) return first.members;
  // "称他挪用公款": a verb of speech stands before whoever does what is said.
  const isSaying = verb?.row.head === 'speak' || verb?.row.head === 'through';
  if (subject && verb && !isSaying && verb.end <= subject.start && subject.marker === 'plain') return [];
  return subject?.members ?? [];
}

/** "指控他未经股东同意，就成立公司": whoever is accused does what follows. */
export function findAccused(reading: string, { groups, end }: Segment, head: Trigger): Group | undefined {
  if (!ACCUSES.test(head.word)) return undefined;
  const group = groups.find((g) => g.start >= head.end && g.start - head.end <= 2 && !g.owns);
  const rest = reading.slice(group?.end ?? end, end);
  if (DEMANDS_TOO.test(reading.slice(end, end + 12))) return undefined;
  return group && rest.length > 2 && !/^(?:的|等|和|与|及|、)/.test(rest) ? group : undefined;
}
const ACCUSES = /^(?:指控|举报|检举|揭发|控诉)$/;
/** What the accuser goes on to do: "指控他造假，要求赔偿". */
const DEMANDS_TOO =
  /^，(?:并|还|且|又|也|同时|继而|进而)*(?:要求|索赔|索要|提出|提名|呼吁|请求|敦促|促请|宣布|公开|公布|提交|向|对|在|将|把)/;

/** "称他在2019年挪用公款": what is said of somebody who was told of before. */
export const saysOn = (words: string): boolean => SAYS_ON.test(words);
const SAYS_ON = /^(?:并|还|又)?(?:指控?|称|声称|指责|指出|说|认为|表示)/;
