/**
 * What a sentence without a date tells that somebody did, in words that no table knows: an event of a likely type. That
 * the verb is done with (了, 被, 把) and words of one type of happening stand behind the name say that it is one.
 *
 * Promises: only sentences that told nothing else, in which somebody named does something that is over.
 * Does not know: what it means. The type is guessed from the words around, and the rule says that it is a guess.
 */
import type { Sentence, Span } from '../../document.ts';
import { sieveEach } from '../../sieve.ts';
import { addGuess, findDoer, GUESS } from './addDated.ts';
import { guessOutright } from './guessType.ts';
import { isNegated, isOnlySupposed, isOnlyWanted, modalityOf } from './judgeClause.ts';
import { readSegments } from './readSegments.ts';
import type { Context } from './telling.ts';

/** The rule's name. */
export const TOLD = 'told/guess';

/** What is over, or was done to somebody. */
const DONE =
  /[\u4e00-\u9fff](?<![为除罢极算不得好成忘懂])了(?![解不得如结望])|^[^，。]{0,6}[被遭]|^[^，。要会将]{0,4}把[^，。要会]{2,}/;
/** How things were for long, how often, what somebody felt or saw, and what is only told of somebody. */
const BACKGROUND =
  /^[^，。]{0,6}(?:经常|常|总|往往|一直|始终|每|曾经历|习惯|擅长|喜欢|爱|觉得|感到|看到|听到|知道|明白|意识到|发现自己|想起|记得|成为过|花了|用了|经历了|显示了|体现了|代表了|意味|说明了|为了|除了|充满|带着|陷入了?沉)|[^，。]{0,10}(?:的(?:是|时候|人|原因|地方|样子))/;

export function addTold(context: Context, sentence: Sentence, quotations: readonly Span[], first: number): void {
  const { document, masked, mentions, times } = context;
  if (context.events.length > first || document.blocks[sentence.block]?.kind !== 'paragraph') return;
  const whole = document.reading.slice(sentence.start, sentence.end);
  if (!/[。；;！”]$/.test(whole) || /^[「“"（(]/.test(whole)) return;
  for (const clause of sentence.clauses)
    for (const segment of readSegments(document, clause, quotations, mentions)) {
      const doer = findDoer(document.reading, segment);
      const said = masked.slice(doer?.end ?? segment.end, segment.end);
      if (!doer || segment.isSubordinate || !DONE.test(said) || BACKGROUND.test(said)) continue;
      const upTo = masked.slice(clause.start, segment.end);
      if (isOnlySupposed(upTo, whole) || isOnlyWanted(upTo) || isNegated(upTo) || NOT.test(said)) continue;
      if (modalityOf(upTo, GUESS, false) !== 'asserted') continue;
      if (!guessOutright(said, doer.members[0]?.entity.name ?? '')) continue;
      addGuess(context, first, sentence, segment, doer, {
        rule: TOLD,
        trigger: { start: doer.end, end: Math.min(segment.end, doer.end + 2) },
        modality: 'asserted',
        start: segment.start,
        time: times.within(segment).find((t) => t.edtf !== null),
        said,
      });
      return;
    }
}
const NOT = /[不没未无]/;

sieveEach(DONE, BACKGROUND);
