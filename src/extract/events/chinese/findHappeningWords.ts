/**
 * Every word of a text that names a happening, with its type: what the word tables know, before a story asks who
 * took part, when, and whether it was told before.
 *
 * Promises: in order, without overlap; a bare "said" or "announced" is named only where its sentence holds nothing
 * else. Does not know: participants, time, certainty.
 */
import type { EventType } from '../../../model/vocabulary.ts';
import type { Document, Span } from '../../document.ts';
import type { FoundEntity } from '../../findings.ts';
import { isNounPart } from './chooseHead.ts';
import { findTriggers, type Trigger } from './findTriggers.ts';
import { listMentions } from './mentionGroups.ts';
import { indexMentions } from './readSegments.ts';

export interface HappeningWord extends Span {
  type: EventType;
  rule: string;
}

export function findHappeningWords(document: Document, entities: readonly FoundEntity[]): HappeningWord[] {
  const mentions = indexMentions(listMentions(entities));
  return document.sentences.flatMap((sentence) => {
    const names = mentions.within(sentence).filter((m) => m.form !== 'pronoun' && m.form !== 'title');
    const isTaken = ({ start, end }: Span) => names.some((n) => start < n.end && n.start < end);
    const triggers = sentence.clauses.flatMap((clause) =>
      findTriggers(document.reading, clause, isTaken).filter((t) => !isNounPart(document.reading, t, clause.end)),
    );
    return choose(triggers).map(({ start, end, row }) => ({ start, end, type: row.type, rule: row.rule }));
  });
}

const isVague = ({ row }: Trigger) => row.head === 'through' || row.head === 'light' || row.head === 'speak';

/** Whether the word only leads to the next, which names the happening. */
const isLed = (carrier: Trigger, next: Trigger | undefined) => next !== undefined && next.start - carrier.end <= 30;

/** What names a happening of its own; a verb of saying where there is none. */
function choose(triggers: readonly Trigger[]): readonly Trigger[] {
  const plain = triggers.filter((t, i) => !isVague(t) && !(t.row.isCarrier && isLed(t, triggers[i + 1])));
  if (plain.length > 0) return plain;
  return triggers.filter((t) => t.row.head === 'speak').slice(0, 1);
}
