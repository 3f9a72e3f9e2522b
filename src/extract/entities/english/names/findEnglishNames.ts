/**
 * Capitalised names of an English sentence, whatever they name: "Erik ten Hag", "the Bank of England", "Smith".
 *
 * Promises: names are found in the order of the text without overlap; honorifics and posts before a name are set
 * apart from it; weekdays, months, nationalities and what a sentence merely begins with are no names.
 * Does not know: what kind of thing a name names (see weighMention.ts).
 */
import { PARTICLES } from '../commonEnglishWords.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { beginsNoName } from './beginsNoName.ts';
import { divide } from './divideEnglishName.ts';
import { endOfName, PLACED } from './endOfEnglishName.ts';
import { endOfRunIn } from './endOfRunIn.ts';
import type { EnglishName } from './englishName.ts';
import { isNoName } from './isNoName.ts';
import { mayBeginName } from './mayBeginName.ts';

/** Names of one sentence. `lowerWords`: all words that the article has in lower case. */
export function findEnglishNames(
  tokens: readonly EnglishToken[],
  sentence: number,
  lowerWords: ReadonlySet<string>,
): EnglishName[] {
  const names: EnglishName[] = [];
  if (isShouted(tokens)) return names;
  const opening = endOfRunIn(tokens);
  for (let i = opening; i < tokens.length; ) {
    const isFirst = i === opening || beginsSentence(tokens, i);
    if (!mayBeginName(tokens, i, isFirst, lowerWords) || beginsNoName(tokens, i, isFirst)) {
      i++;
      continue;
    }
    const from = isParticle(tokens[i - 1]) ? i - 1 : i;
    const to = endOfName(tokens, from);
    // "Oslo-based": a place, and what goes on is another name.
    const isPlaced = PLACED.test(tokens[to]?.text ?? '');
    if (!isPlaced) names.push(...divide(tokens, from, to, sentence, isFirst));
    i = isPlaced ? to + 1 : Math.max(to, from + 1);
  }
  return names.filter((name) => !isNoName(tokens, name));
}

/** "MUM AND DAD": a heading in capitals tells no name from any other word. */
const isShouted = (tokens: readonly EnglishToken[]): boolean => {
  const spoken = tokens.filter(({ kind }) => kind === 'word');
  return spoken.length > 2 && spoken.every(({ text }) => text === text.toUpperCase());
};

const beginsSentence = (tokens: readonly EnglishToken[], i: number): boolean =>
  i === 0 || (/^["“‘'(:]$/.test(tokens[i - 1]?.text ?? '') && (i === 1 || tokens[i - 2]?.kind === 'mark'));

/** "Erik ten Hag", whose family name begins before the capital. */
const isParticle = (token: EnglishToken | undefined): boolean =>
  token !== undefined &&
  PARTICLES.has(token.text) &&
  /^(?:van|von|der|den|ten|ter|bin|al|del|di|da|dos)$/.test(token.text);
