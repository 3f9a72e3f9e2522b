/**
 * The groups of names of a Chinese clause.
 *
 * Promises: names joined by 、 or 和 are one group; an organization directly before somebody's post ("某某公司董事长
 * 某甲") is no group of its own.
 */
import { MEMBERS_OF_BODY, MEMBERS_REACH } from '../../../membersOfBody.ts';
import { sieve } from '../../../sieve.ts';
import { ORGANIZATION, PERSON, type Template } from '../../templateOf.ts';
import { joinName } from './joinName.ts';
import { markerOf } from './markerOf.ts';
import { markDescribing, markGivers, markLeaders } from './markGroups.ts';
import type { Member, NameGroup } from './nameGroup.ts';

export function groupNames(template: Template, start: number, end: number): NameGroup[] {
  const { text } = template;
  const groups = findGroups(template, start, end);
  markLeaders(text, groups);
  markGivers(text, groups);
  markDescribing(text, start, groups);
  for (const group of groups) group.owns = isOwner(text, group, end);
  return groups;
}

function findGroups({ text, entities }: Template, start: number, end: number): NameGroup[] {
  const groups: NameGroup[] = [];
  for (let i = start; i < end; i++) {
    const entity = entities.get(i);
    const kind = text[i] === PERSON ? 'P' : text[i] === ORGANIZATION ? 'O' : undefined;
    if (!entity || !kind) continue;
    const member: Member = { entity, kind };
    const last = groups.at(-1);
    if (last && joinName({ text, at: i, member, last, between: text.slice(last.end, i) })) continue;
    const marker = markerOf(text.slice(Math.max(start, i - LONGEST_MARKER), i));
    groups.push({ start: i, end: i + 1, members: [member], marker, owns: false });
  }
  return groups;
}
/** Characters before a name within which its preposition stands. */
const LONGEST_MARKER = 14;

/** Whether what comes after is theirs. */
const isOwner = (text: string, { end: at, members }: NameGroup, end: number): boolean =>
  OWNS.test(text.slice(at, at + 12)) ||
  (members.every((m) => m.kind === 'O') && MEMBERS_OF_BODY.test(text.slice(at, Math.min(end, at + MEMBERS_REACH))));
/** Whose something is; a body's board is the body. */
const OWNS =
  /^(?:(?:的|之)(?!(?:临时|新任?|旧|全体|独立|九人|七人|五人)?(?:董事会|监事会|理事会|股东大?会|管理层|高层)(?!成员|主席|秘书|席位|会议|决议|内|里|中|上|和|与|的))|旗下|方面的|家属|家人|遗属|亲属|亲友|支持者|粉丝|球迷|一案|案)/u;

sieve(OWNS);
