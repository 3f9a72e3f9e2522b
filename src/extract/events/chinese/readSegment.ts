/**
 * What one segment tells: its events go to the context, and what the telling goes on with is given back.
 */
import { addNominals } from './addNominals.ts';
import { joinList } from './extendEvent.ts';
import { type Group, isPerson } from './groups/mentionGroup.ts';
import { isNoHappening } from './isNoHappening.ts';
import { firstPlain } from './leadOf.ts';
import { opensWithUnnamed } from './opensWithUnnamed.ts';
import { isLetBefore, leadOfFindings } from './procedureWords.ts';
import { readHead } from './readHead.ts';
import type { Segment } from './readSegments.ts';
import type { Context, Place, Told } from './telling.ts';
import type { Trigger } from './triggers/findTriggers.ts';

export function readSegment(context: Context, place: Place): Told {
  const { reading } = context.document;
  const { segment, thread } = place;
  const { head } = place.heads;
  const words = reading.slice(segment.start, segment.end);
  const plain = findPlain(reading, segment, head);
  const quiet = quietly(place, plain);
  if (!head && !plain && opensWithUnnamed(words, segment.isSubordinate)) thread.subject = [];
  if (!head && joinList(context, place)) return quiet;
  addNominals(context, place);
  if (!head || isLetBefore(words)) return quiet;
  if (isNoHappening(words.slice(0, head.start - segment.start), head.word, words.slice(head.end - segment.start)))
    return quiet;
  const lead = head.row.type === 'assessment' || head.row.type === 'legal' ? leadOfFindings(words) : undefined;
  if (lead === 'court') return { ...quiet, subject: [] };
  return readHead(context, place, head, quiet, lead === 'inquiry');
}

/** What the telling goes on with where the segment tells nothing. */
function quietly({ segment, pending }: Place, plain: Group | undefined): Told {
  const allies = segment.groups.filter((g) => g.marker === 'with' && !g.owns);
  const subject = plain ? [...plain.members, ...allies.flatMap((g) => g.members)] : [];
  return { subject, speech: null, pending };
}

/** The name that the segment is about by its place alone. */
function findPlain(reading: string, segment: Segment, head: Trigger | null): Group | undefined {
  if (isPredicate(reading, segment)) return undefined;
  return firstPlain(reading, segment) ?? segment.groups.find((g) => g.marker === 'plain' && !head);
}

/** "是白石大学的研究生，": what is told of somebody named before leaves them the subject. */
const PREDICATE =
  /^(?:曾经?|现|原|原本|本来?|也|还|同时|并|又|均|都|其实|仍|一直|目前|此前|生前|曾一度)*(?:(?:是|为|系)(?!了|否|何|因|由|什么)|(?:现|曾|时|历|先后|兼|担)任|任职于?|就职于?|供职于?|毕业于|师从|出身于?|来自)/;
function isPredicate(reading: string, { start, groups, triggers }: Segment): boolean {
  const [first] = groups;
  if (!first || first.members.some(isPerson)) return false;
  const words = PREDICATE.exec(reading.slice(start, first.start));
  return words !== null && triggers.every((t) => t.start >= first.end || t.end <= first.start);
}
