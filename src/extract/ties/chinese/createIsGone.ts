/** Whether people whom a body dismissed have left it, in Chinese. */
import type { Document } from '../../document.ts';
import type { FoundEvent, FoundRelationship } from '../../findings.ts';

/** A post is taken from somebody, which need not be all that they had. */
const ONE_POST = /停职|停权|停课|架空|雪藏|冷藏|免职|免去|撤职|职务|职位|一职|撤换|拉下|罢免/u;

/** Whether whom a body dismissed left it: not where only a post was taken from them, nor where they came back. */
export function createIsGone(
  { reading }: Document,
  events: readonly FoundEvent[],
): (dismissal: FoundRelationship) => boolean {
  const back = new Set(events.filter((e) => e.type === 'return').flatMap((e) => e.participants.map((p) => p.entity)));
  return ({ target, evidence }) =>
    !back.has(target) && !evidence.some(({ start, end }) => ONE_POST.test(reading.slice(start, end)));
}
