/** Who a title begins with. */
import type { Named } from '../groups/mentionGroup.ts';
import { nameOf } from '../groups/nameOf.ts';

/** Who is told of; with the 将 or 把 that stands before those whom something is done to. */
export function nameSubject(text: string, members: readonly Named[]): string {
  const names = members.map(nameOf);
  const done = DONE_TO.exec(text.slice(Math.max(0, (members[0]?.start ?? 0) - 1), members[0]?.start ?? 0))?.[0] ?? '';
  return done + (names.length > 2 ? `${names[0]}等` : names.join('、'));
}
const DONE_TO = /[将將把]$/;
