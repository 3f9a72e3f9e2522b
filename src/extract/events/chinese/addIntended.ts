/**
 * What somebody is going to do, or may do, in words that no table knows ("周岚将于下月角逐会长"): an event of a likely
 * type. The words of planning say that it is a happening, whatever its verb.
 *
 * Promises: only clauses that told nothing else, in which somebody named plans something right behind the name.
 * Does not know: what it means. The type is guessed from the words around, and the rule says that it is a guess.
 */
import type { Sentence, Span } from '../../document.ts';
import { sieveEach } from '../../sieve.ts';
import { addGuess, GUESS, overlaps } from './addDated.ts';
import { isOnlySupposed, modalityOf } from './judgeClause.ts';
import { readSegments } from './readSegments.ts';
import type { Context } from './telling.ts';

/** "可能是", "将有": how things may be. */
const MAY_BE =
  /(?:可能|或许?|将|恐怕?|有望|预计|料|会|也|都|还|更|已|很|难|并|不){1,3}(?:是|有(?!意)|属于|拥有|处于|因|由于|存在|知道|认为|觉得|不|没|无|难|需|要求|仍)/;
/** "不打算": not even planned. */
const NOT = /不(?!排除|久|日)|没|未(?!来)|无(?!限)|拒/;
/** A sentence, and no line of a list or of advertising. */
const ENDED = /[。！；;”」』）)]$/;
/** What says that it is planned, and nothing of what. */
const PLANS = /^[^，。]{0,12}?(?:计划|打算|准备|预计|预定|定于|考虑|有意|筹备|决定|可能|有望|或?将)/;
/** Characters behind the name in which the plan must be told. */
const REACH = 16;
/** Characters behind the name that tell no deed. */
const SHORTEST = 5;

export function addIntended(context: Context, sentence: Sentence, quotations: readonly Span[], first: number): void {
  const told = context.events.slice(first);
  const { document, masked, mentions, times } = context;
  const whole = document.reading.slice(sentence.start, sentence.end);
  if (document.blocks[sentence.block]?.kind !== 'paragraph' || !ENDED.test(whole)) return;
  for (const clause of sentence.clauses) {
    if (told.some((e) => overlaps(e, clause))) continue;
    for (const segment of readSegments(document, clause, quotations, mentions)) {
      const doer = segment.groups.find((g) => g.marker === 'plain' && !g.owns);
      const rest = masked.slice(doer?.end ?? segment.end, segment.end);
      const plan = rest.slice(0, REACH);
      if (!doer || rest.length < SHORTEST || MAY_BE.test(plan) || NOT.test(plan)) continue;
      if (isOnlySupposed(masked.slice(clause.start, segment.end), whole)) continue;
      const modality = modalityOf(plan, GUESS, false);
      if (modality !== 'planned' && modality !== 'possible') continue;
      const time = times.within(segment).at(-1);
      addGuess(context, first, sentence, segment, doer, {
        rule: 'intended/guess',
        trigger: { start: doer.end, end: Math.min(segment.end, doer.end + 2) },
        modality,
        start: Math.min(segment.start, time?.start ?? segment.start),
        time,
        said: rest.replace(PLANS, ''),
      });
      return;
    }
  }
}

sieveEach(MAY_BE, NOT, PLANS);
