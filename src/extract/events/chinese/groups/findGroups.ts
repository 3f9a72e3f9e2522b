/**
 * Finds the groups of names in a stretch of a Chinese article.
 *
 * Promises: groups stand in order and do not overlap; a name in brackets after a name is the same name.
 * Does not know: verbs.
 */
import type { Document, Span } from '../../../document.ts';
import { endWithBracket, startWithPost } from './extentOf.ts';
import { finishGroup } from './finishGroup.ts';
import type { Group, Named } from './mentionGroup.ts';
import { isSession, passOn } from './passOn.ts';
import { type Last, takeIn } from './takeIn.ts';

/** `mentions` are all of the article, in order; `verbs`: what tells of a deed there. */
export function findGroups(
  { reading }: Document,
  span: Span,
  mentions: readonly Named[],
  verbs: readonly Span[] = [],
): Group[] {
  const groups = joinNames(reading, span, mentions, verbs);
  for (const [i, group] of groups.entries()) finishGroup(reading, span, group, groups[i - 1]);
  for (const group of groups) if (isSession(reading, group)) group.marker = 'other';
  for (const [i, group] of groups.entries()) passOn(reading, group, groups[i + 1]);
  return groups;
}

/** The groups, with nothing known yet of what stands around them. */
function joinNames(reading: string, span: Span, mentions: readonly Named[], verbs: readonly Span[]): Group[] {
  const groups: Group[] = [];
  let last: Last | null = null;
  for (const named of mentions) {
    if (named.start < span.start || named.end > span.end || !canAct(named)) continue;
    const group = groups.at(-1);
    if (group && last && named.start === last.named.start && named.end === last.named.end) {
      group.members.push(named);
      continue;
    }
    if (group && named.start < group.end) continue;
    const postStart = startWithPost(named, last?.end ?? span.start);
    const end = endWithBracket(reading, named.end, span.end);
    if (!last || !takeIn({ reading, span, groups, last, verbs, named, postStart, end }))
      groups.push(openGroup(named, Math.max(span.start, postStart), end));
    last = { end, named };
  }
  return groups;
}

const openGroup = (named: Named, start: number, end: number): Group => ({
  start,
  end,
  members: [named],
  marker: 'plain',
  owns: false,
  hasSpokesman: false,
});

/** Whether somebody can take part: a person or an organization that is not in a byline. */
function canAct({ entity }: Named): boolean {
  return (entity.kind === 'person' || entity.kind === 'organization') && !entity.isByline;
}
