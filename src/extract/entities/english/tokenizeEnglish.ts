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

/** Behind an agency's "UPDATE" a number is no part of the name. */
const TOKEN =
  /(?<!\p{Lu}{3} )\d{1,3}-?\p{Lu}\p{Ll}{2,}|(?:\p{Lu}\.){2,}|\p{Lu}\d{1,2}(?=\s(?:Capital|Group|Holdings?|Media|Partners|Ventures|Networks|Energy|Health|Labs|Bank|Systems|Technologies|Entertainment|Investments|Telecom|Digital)\b)|[\p{L}\p{M}]+(?:[-'’&.]\p{Lu}?[\p{L}\p{M}]+)*|\d+-year-olds?\b|\d+(?:[.,:/]\d+)*(?:\p{L}+(?:-\p{L}+)*)?|\S/gu;
const STOPPED =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd|Bros|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|\p{Lu})$/u;
const TAIL = /^(.+?)(['’](?:s|d|ll|ve|re|m))$/iu;

/** "Orbis", "eOrbis", "7-Twelve" */
const CAPITAL = /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu}\p{Ll}{2,}|\d{1,3}-?\p{Lu}\p{Ll}{2,})/u;
/** Things and times that are written so. */
const OF_NO_FIRM =
  /^(?:i(?:Phone|Pad|Pod|Mac|Tunes|Cloud|Message|Player|Book|Watch)|e(?:Sports?|Commerce|Books?|Bikes?|Learning|Visas?|Scooters?|Sims?|Mails?|Cigarettes?|Readers?)|\d+-?(?:Year|Month|Week|Day|Hour|Minute|Second|Mile|Point|Man|Inch|Foot|Metre|Meter|Yard|Ton|Page|Part|Week|Time|Step|Star|Under|And|To))/;
const GOES_ON = /^, which |^(?:['’]s)? (?!he\b|she\b|they\b|it\b|the\b|cried\b|wrote\b|read\b)\p{Ll}/u;

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
      isCapital: CAPITAL.test(text) && !OF_NO_FIRM.test(text),
    });
  const piece = reading.slice(span.start, span.end);
  for (const match of piece.matchAll(TOKEN)) {
    const start = span.start + match.index;
    const text = match[0];
    if (/^\d/.test(text)) push(start, text, /\p{Lu}\p{Ll}{2,}$/u.test(text) ? 'word' : 'number');
    else if (!/^\p{L}/u.test(text)) {
      const previous = tokens.at(-1);
      const isStop = text === '.' && previous?.end === start && STOPPED.test(previous.text);
      // "Yahoola! hired": a mark that ends no sentence is the name's.
      const isCalled =
        text === '!' &&
        previous?.end === start &&
        previous.isCapital &&
        GOES_ON.test(reading.slice(start + 1, start + 16));
      if (isCalled && previous) {
        previous.end++;
        previous.text += '!';
        previous.lower += '!';
      } else if (isStop && previous) {
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
