/**
 * The words of an English sentence with their places.
 *
 * Promises: tokens lie inside the span, in order, without overlap; a possessive ('s, ’s) and the short forms of
 * verbs ('d, 'll, 've, 're) are tokens of their own; abbreviations keep their stop ("Mr.", "U.S.", "Feb.").
 * Does not know: parts of speech.
 */
import type { Span } from '../../document.ts';

export interface EnglishToken extends Span {
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'possessive' | 'mark';
  /** Begins with a capital letter. */
  isCapital: boolean;
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{Lu}\d{1,2}(?=\s(?:Capital|Group|Holdings?|Media|Partners|Ventures|Networks|Energy|Health|Labs|Bank|Systems|Technologies|Entertainment|Investments|Telecom|Digital)\b)|[\p{L}\p{M}]+(?:[-'’&.]\p{Lu}?[\p{L}\p{M}]+)*|\d+-year-olds?\b|\d+(?:[.,:/]\d+)*(?:\p{L}+(?:-\p{L}+)*)?|\S/gu;
const STOPPED =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd|Bros|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|\p{Lu})$/u;
const TAIL = /^(.+?)(['’](?:s|d|ll|ve|re|m))$/iu;

/** Tokens of one span of the reading copy. */
export function tokenizeEnglish(reading: string, span: Span): EnglishToken[] {
  const tokens: EnglishToken[] = [];
  const push = (start: number, text: string, kind: EnglishToken['kind']) =>
    tokens.push({
      start,
      end: start + text.length,
      text,
      lower: text.toLowerCase().replaceAll('’', "'"),
      kind,
      isCapital: /^\p{Lu}/u.test(text),
    });
  const piece = reading.slice(span.start, span.end);
  for (const match of piece.matchAll(TOKEN)) {
    const start = span.start + match.index;
    const text = match[0];
    if (/^\d/.test(text)) push(start, text, 'number');
    else if (!/^\p{L}/u.test(text)) {
      const previous = tokens.at(-1);
      const isStop = text === '.' && previous?.end === start && STOPPED.test(previous.text);
      if (isStop && previous) {
        previous.end++;
        previous.text += '.';
      } else {
        const isPlural = /['’]/.test(text) && previous?.end === start && /s$/i.test(previous.text);
        push(start, text, isPlural && !hasOpenQuote(tokens) ? 'possessive' : 'mark');
      }
    } else {
      const tail = TAIL.exec(text);
      if (!tail) push(start, text, 'word');
      else {
        const [, stem = '', end = ''] = tail;
        push(start, stem, 'word');
        push(start + stem.length, end, /s$/i.test(end) ? 'possessive' : 'word');
      }
    }
  }
  return tokens;
}

function hasOpenQuote(tokens: readonly EnglishToken[]): boolean {
  for (let i = tokens.length - 1; i >= Math.max(0, tokens.length - 40); i--)
    if (tokens[i]?.kind === 'mark' && /^[‘']$/.test((tokens[i] as EnglishToken).text)) return true;
  return false;
}
