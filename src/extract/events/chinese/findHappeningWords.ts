/**
 * Every word of a text that names a happening, with its type: what the word tables know, before a story asks who
 * took part, when, and whether it was told before.
 *
 * Promises: in order, without overlap; each kind of happening is named once in a sentence, by the core of its word
 * ("上市" of "赴美上市"), and words for how it went on, what it brought and how it was taken only where neither the
 * sentence nor one beside it names anything outright; a bare "said" or "announced" only where it holds nothing else.
 * Does not know: participants, time, certainty.
 */
import type { EventType } from '../../../model/vocabulary.ts';
import type { Document, Span } from '../../document.ts';
import type { FoundEntity } from '../../findings.ts';
import { isNounPart } from './chooseHead.ts';
import { findTriggers, type Trigger } from './findTriggers.ts';
import { HAPPENING_KINDS } from './happeningKinds.ts';
import { listMentions } from './mentionGroups.ts';
import { indexMentions } from './readSegments.ts';

export interface HappeningWord extends Span {
  type: EventType;
  rule: string;
}

/** A trigger, with the kind that it names outright. */
interface Named {
  trigger: Trigger;
  kind: number;
  core: Span;
}

export function findHappeningWords(document: Document, entities: readonly FoundEntity[]): HappeningWord[] {
  const mentions = indexMentions(listMentions(entities));
  const { reading, sentences } = document;
  const triggers = sentences.map((sentence) => {
    const names = mentions.within(sentence).filter((m) => m.form !== 'pronoun' && m.form !== 'title');
    const isTaken = ({ start, end }: Span) => names.some((n) => start < n.end && n.start < end);
    return sentence.clauses.flatMap((clause) =>
      findTriggers(reading, clause, isTaken).filter((t) => !isNounPart(reading, t, clause.end)),
    );
  });
  const named = triggers.map((found) =>
    firstOfEach(found.map((trigger) => nameKind(reading, trigger)).filter((n) => n !== undefined)),
  );
  const near = (at: number) =>
    [at - 1, at + 1].filter((other) => sentences[other]?.block === sentences[at]?.block).flatMap((i) => named[i] ?? []);
  return sentences.flatMap((sentence, at) => {
    const own = named[at] as Named[];
    const words = [
      ...own.map(({ core, trigger, kind }) => asWord(core, trigger, kind)),
      ...findShort(reading, sentence, own),
    ];
    if (words.length > 0) return words.sort((a, b) => a.start - b.start);
    return near(at).length > 0 ? [] : choose(triggers[at] as Trigger[]).map((trigger) => asWord(trigger, trigger));
  });
}

function asWord({ start, end }: Span, { row: { type, rule } }: Trigger, kind?: number): HappeningWord {
  const other = kind === undefined ? undefined : KINDS[kind]?.as;
  return { start, end, type: other ?? type, rule };
}

const KINDS = HAPPENING_KINDS.map(({ types, words, as, short }) => ({
  types,
  as,
  short,
  words: new RegExp(words.split(' ').join('|'), 'g'),
}));

/** Short words of kinds that the sentence names in no other way. */
function findShort(reading: string, { start, end }: Span, own: readonly Named[]): HappeningWord[] {
  const sentence = reading.slice(start, end);
  return KINDS.flatMap(({ types, short }, kind) => {
    const found = own.some((other) => other.kind === kind) ? null : short?.exec(sentence);
    const [type] = types;
    if (!found || !type) return [];
    const word = { start: start + found.index, end: start + found.index + found[0].length };
    const isFree = own.every(({ core }) => core.end <= word.start || word.end <= core.start);
    return isFree ? [{ ...word, type, rule: `${type}/short` }] : [];
  });
}

/** How many characters beside a word say what it is. */
const REACH = 24;

function nameKind(reading: string, trigger: Trigger): Named | undefined {
  const from = Math.max(0, trigger.start - REACH);
  const stretch = reading.slice(from, trigger.end + REACH);
  for (const [kind, { types, words }] of KINDS.entries()) {
    if (!types.includes(trigger.row.type)) continue;
    for (const { 0: word, index } of stretch.matchAll(words)) {
      const start = from + index;
      const core = { start, end: start + word.length };
      if (start >= trigger.start && core.end <= trigger.end) return { trigger, kind, core };
    }
  }
  return undefined;
}

function firstOfEach(named: readonly Named[]): Named[] {
  return named.filter(({ kind }, i) => named.findIndex((other) => other.kind === kind) === i);
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
