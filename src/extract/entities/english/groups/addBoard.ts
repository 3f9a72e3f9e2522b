/**
 * "The board", a body that has no name.
 *
 * Promises: made only where it does something or is spoken to; where the paragraph, or the article before, has named a board
 * of the state or one that is called so, that one is meant. Does not know: whose board it is.
 */
import { countWhile } from '../../../../model/countWhile.ts';
import type { Document } from '../../../document.ts';
import type { EntityMention, FoundEntity } from '../../../findings.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';

/** `sentences`: the tokens of each of the document's. */
export function addBoard(document: Document, sentences: readonly EnglishToken[][], entities: FoundEntity[]): void {
  const mentions: EntityMention[] = [];
  let isActing = false;
  const officeAt = createOfficeFinder(entities);
  for (const [s, tokens] of sentences.entries())
    for (let i = 0; i + 1 < tokens.length; i++) {
      const [the, board] = [tokens[i] as EnglishToken, tokens[i + 1] as EnglishToken];
      if (the.lower !== 'the' || board.text !== 'board' || tokens[i + 2]?.lower === 'of') continue;
      const block = document.blocks[document.sentences[s]?.block ?? -1];
      const office = officeAt(the.start, block?.start ?? 0);
      if (!office) isActing ||= actsAsBoard(tokens, i);
      const [start, end] = [the.start, board.end];
      const exact = document.text.slice(start, end);
      (office?.mentions ?? mentions).push({ start, end, exact, rule: 'en-board', form: 'title' });
    }
  if (mentions.length > 0 && isActing)
    entities.push({ id: 'the-board', kind: 'organization', name: 'the board', aliases: [], mentions, appositions: [] });
}

/** Finds the board of the state that was named last between two offsets. */
function createOfficeFinder(entities: readonly FoundEntity[]) {
  const places = entities
    .filter((e) => e.kind === 'organization' && BOARD_OF_STATE.test(e.name))
    .flatMap((entity) => entity.mentions.map(({ start }) => ({ start, entity })))
    .sort((a, b) => a.start - b.start);
  return (offset: number, from: number): FoundEntity | undefined => {
    const last = places[countWhile(places.length, (i) => (places[i]?.start ?? 0) < offset) - 1];
    return last && last.start >= from ? last.entity : undefined;
  };
}

const BOARD_OF_STATE =
  /\b(?:Safety|Transport|Transportation|Investigations?|Inquiry|Review|Parole|Relations|Arbitration|Licensing|Supervision|Medical|Planning) Board$|^Board of /;

/** "the board voted", "told the board"; "a seat on the board" is only where somebody sits. */
function actsAsBoard(tokens: readonly EnglishToken[], at: number): boolean {
  const [before, behind] = [tokens[at - 1]?.lower ?? '', tokens[at + 2]];
  if (behind?.kind === 'possessive') return true;
  // "when the board, with a month to go, advertised the post"
  if (behind?.text === ',' && /^(?:when|but|and|that|until|while|because|after|before)$/.test(before)) return true;
  if (SPOKEN_TO.test(before) || (before === 'to' && WRITTEN.test(tokens[at - 2]?.lower ?? ''))) return true;
  return behind?.kind === 'word' && ACTS.test(behind.lower);
}
const SPOKEN_TO =
  /^(?:by|told|tells|asked|asks|urged|persuaded|convinced|sued|lobbied|addressed|blamed|accused|called|criticised|criticized|attacked|branded|denounced|warned|informed|advised)$/;
const WRITTEN =
  /^(?:letters?|wrote|writes|written|writing|emails?|e-mails?|memos?|notes?|reports?|reported|complaints?|complained|appeals?|appealed|message|messages|presentation|spoke|talked|turned|went|apologised|apologized)$/;
/** Verbs of which a board is the subject. */
const ACTS =
  /^(?:has|had|have|was|is|were|are|will|would|could|may|might|must|should|did|does|can|also|now|then|later|unanimously|said|says|told|met|chose|took|made|gave|put|set|knew|saw|found|let|held|kept|stood|lost|won|came|went|sought|fell|sees|wants|backs|meets|votes|decides|\p{Ll}{2,}ed)$/u;
