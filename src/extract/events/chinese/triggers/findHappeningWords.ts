/**
 * Every word of a text that names a happening, with its type: what the word tables know, before a story asks who
 * took part, when, and whether it was told before.
 *
 * Promises: in order, without overlap; each kind of happening is named once in a sentence, by the core of its word
 * ("上市" of "赴美上市"), and words for how it went on, what it brought and how it was taken only where neither the
 * sentence nor one beside it names anything outright; a bare "said" or "announced" only where it holds nothing else.
 * Does not know: participants, time, certainty.
 */
import type { EventType } from '../../../../model/vocabulary.ts';
import type { Document, Span } from '../../../document.ts';
import type { FoundEntity } from '../../../findings.ts';
import { listMentions } from '../groups/listMentions.ts';
import { isNounPart } from '../heads/isNounPart.ts';
import { indexMentions } from '../readSegments.ts';
import { findTriggers, type Trigger } from './findTriggers.ts';
import { HAPPENING_KINDS } from './happeningKinds.ts';

/** Sentences that stand beside one. */
const NEAR = [-3, -2, -1, 1, 2, 3];

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
  const beside = sentences.map((sentence, at) => findBeside(reading, sentence, named[at] as Named[]));
  const isTold = (at: number) => (named[at]?.length ?? 0) + (beside[at]?.length ?? 0) > 0;
  const isToldNear = (at: number) =>
    NEAR.some((step) => sentences[at + step]?.block === sentences[at]?.block && isTold(at + step));
  const isRepeated = (at: number, { kind, core }: Named) =>
    [at - 1, at - 2].some(
      (other) =>
        sentences[other]?.block === sentences[at]?.block &&
        named[other]?.some(
          (n) => n.kind === kind && reading.slice(n.core.start, n.core.end) === reading.slice(core.start, core.end),
        ),
    );
  return sentences.flatMap((_, at) => {
    if (!isTold(at))
      return isToldNear(at) ? [] : choose(triggers[at] as Trigger[]).map((trigger) => asWord(trigger, trigger));
    const own = (named[at] as Named[]).filter((n) => !isRepeated(at, n));
    return [
      ...own.map(({ core, trigger, kind }) => asWord(core, trigger, kind)),
      ...(beside[at] as HappeningWord[]),
    ].sort((a, b) => a.start - b.start);
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

const DENIED_OUTRIGHT = /(?:[未没]|没有|不会|不再|未能|没能|无缘)$/;
/** What speaks against a happening right before its word: it is denied, or only wished for. */
const DENIED = /(?:[未没不无非]|没有|并未|尚未|不会|不再|未能|没能|无缘|是否|拒绝|避免|防止)$/;
/** Words of the kinds that say too little by themselves. */
const AMBIGUOUS =
  /^(?:发布|推出|亮相|首发|首秀|上线|开源|播出|获得|赢得|斩获|荣获|感谢|加入|签下|退出|合并|转让|卖出|挂牌|见面|会面|下课|入职|拉开|判|死|撞|大火|火灾|逆转|横扫|出线|挺进|晋级|取胜|获胜|失利|双杀|零封|血洗|重组|处罚|罚款|冠军|创办|创立|会谈)$/;

/** What names a kind that no word of the tables names in the sentence. */
function findBeside(reading: string, { start, end }: Span, own: readonly Named[]): HappeningWord[] {
  const sentence = reading.slice(start, end);
  return KINDS.flatMap(({ types, as, words, short }, kind) => {
    if (own.some((other) => other.kind === kind)) return [];
    const plain = [...sentence.matchAll(words)].find(
      ({ 0: word, index }) => !AMBIGUOUS.test(word) && !DENIED.test(sentence.slice(Math.max(0, index - 2), index)),
    );
    const found = plain ?? short?.exec(sentence);
    const type = as ?? types[0];
    if (!found || !type) return [];
    const word = { start: start + found.index, end: start + found.index + found[0].length };
    const isFree = own.every(({ core }) => core.end <= word.start || word.end <= core.start);
    return isFree ? [{ ...word, type, rule: `${type}/${plain ? 'word' : 'short'}` }] : [];
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
      if (DENIED_OUTRIGHT.test(stretch.slice(Math.max(0, index - 2), index))) continue;
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
