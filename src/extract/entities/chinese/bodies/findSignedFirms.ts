/**
 * Firms whose sign is made of words of every day ("好多鱼集团", "果到集团"): no dictionary tells where such a name
 * begins, but the text does, by calling the firm shortly behind its name ("（下称“果到”）"), or by naming it again
 * behind other words.
 *
 * Promises: spans in order, without overlap. A name that is only said again opens at a border of words, at two places
 * or more that have not all the same character before them, and its sign is no word and opens and ends in no small one.
 */
import { CharacterSet } from '../../../characterSet.ts';
import type { Document } from '../../../document.ts';
import { createWordFinder } from '../../../findWords.ts';
import { isHan } from '../../../isHan.ts';
import type { Tokens } from '../readTokens.ts';
import {
  BODY_ENDINGS,
  CALLED_SHORTLY,
  FIRM_ENDINGS,
  NOT_IN_NAME,
  TRADE_ENDINGS,
  WEAK_ENDINGS,
} from '../words/organizationWords.ts';
import { isPlaceName } from '../words/places.ts';
import { endsInPost } from '../words/posts.ts';
import type { OrganizationName } from './findOrganizationNames.ts';

/** Behind a full name: what the text calls it from there on. */
const DEFINED = new RegExp(`${CALLED_SHORTLY}(?:为|：)?[“"'‘「]?([\\u3400-\\u9fff]{2,6})[”"'’」]?[）)]`, 'g');
/** Characters before the bracket in which the name begins. */
const NAME = 30;
/** What can stand in a name behind its sign, up to its ending. */
const MIDDLE = /^[\u3400-\u9fff（）]{2,20}$/;
const ALL_ENDINGS = [...new Set([...FIRM_ENDINGS, ...TRADE_ENDINGS, ...BODY_ENDINGS])].filter((e) => e.length > 1);

/** Endings that are hardly ever words by themselves. */
const SURE = FIRM_ENDINGS.filter((ending) => ending.length > 1 && !WEAK_ENDINGS.has(ending));
const findEndings = createWordFinder([[...SURE]]);

const LONGEST_SIGN = 4;
/** Trades between a sign and its ending, with which a firm is named again: "果到科技公司", "果到科技". */
const TRADES = [...new Set([...WEAK_ENDINGS, ...TRADE_ENDINGS])].filter((ending) => ending.length > 1);

const OPENS_NONE = new CharacterSet(
  '的地得了在是有与和或被把将对从向于为以及等说称曾已也又还都就才很更最没未再则却因由让给该本这那其各某两几一每全此他她它我们据按经至到往赴自前后原现新老旧另',
);
const ENDS_NONE = new CharacterSet(
  '的地得是在有与和或被把将对从向于为以及等该本这那其各某两几家个名间所支新老旧大小子分母总',
);

/** Where the bodies begin that the text gives a short name, by their places. */
function findDefined(reading: string, tokens: Tokens): OrganizationName[] {
  return [...reading.matchAll(DEFINED)].flatMap(({ 1: sign = '', index }) => {
    const end = /[”"》]/.test(reading[index - 1] ?? '') ? index - 1 : index;
    const before = reading.slice(Math.max(0, end - NAME), end);
    const at = before.lastIndexOf(sign);
    const rest = at < 0 ? '' : before.slice(at + sign.length);
    const ending = MIDDLE.test(rest) ? ALL_ENDINGS.find((one) => rest.endsWith(one)) : undefined;
    return ending === undefined ? [] : placesOf(tokens, sign + rest, ending);
  });
}

const placesOf = (tokens: Tokens, name: string, ending: string): OrganizationName[] =>
  tokens.placesOf(name).map((start) => ({ start, end: start + name.length, name, ending }));

/** Whether a name stands behind different words, or opens a clause. */
const hasEdge = (reading: string, places: readonly number[]): boolean =>
  places.some((at) => !isHan(reading[at - 1] ?? '')) || new Set(places.map((at) => reading[at - 1])).size > 1;

/** Whether the words of a sign can be one: none that does something, none that says which firm is meant. */
function canSign(tokens: Tokens, sign: string, start: number): boolean {
  if (OPENS_NONE.has(sign[0] as string) || ENDS_NONE.has(sign.at(-1) as string)) return false;
  if (isPlaceName(sign, '') || endsInPost(sign)) return false;
  for (let at = start; at < start + sign.length; ) {
    const token = tokens.after(at);
    if (!token || token.end > start + sign.length) return false;
    if (token.word.length > 1 && (NOT_IN_NAME.has(token.word) || /^(?:v|p|c|d|n|b|r)/.test(token.tag))) return false;
    at = token.end;
  }
  return true;
}

/** Whether each of so many places of a name shows where it begins; each name is asked about once. */
function createEdges(reading: string, tokens: Tokens): (name: string) => boolean | undefined {
  const known = new Map<string, boolean | undefined>();
  return (name) => {
    if (!known.has(name)) {
      const places = tokens.placesOf(name);
      known.set(name, places.length < 2 ? undefined : hasEdge(reading, places));
    }
    return known.get(name);
  };
}

/** The sign that ends at a place, if the text says it again with what follows it. */
function readSign(
  reading: string,
  tokens: Tokens,
  from: number,
  hasEdges: (sign: string) => boolean | undefined,
): string | undefined {
  for (let size = 2; size <= LONGEST_SIGN && size <= from; size++) {
    const start = from - size;
    if (!isHan(reading[start] as string)) return undefined;
    const sign = reading.slice(start, from);
    // The sound of something is a word, and a sign as good as any.
    if (!/^(?:o|e|y|x|$)/.test(tokens.tagOf(sign) ?? '')) return undefined;
    const isEdge = hasEdges(sign);
    if (isEdge === undefined) return undefined;
    if (isEdge && tokens.isBorder(start)) return canSign(tokens, sign, start) ? sign : undefined;
  }
  return undefined;
}

/** "鱼科技公司": a sign of one character and a trade. */
const isOneBeforeTrade = (reading: string, { start }: OrganizationName, ending: number): boolean =>
  TRADES.some((trade) => start === ending - trade.length - 1 && reading.startsWith(trade, start + 1));

/** `ended`: names found by their ending, of which those with a sign of one character give way. */
export function findSignedFirms(
  { reading }: Document,
  tokens: Tokens,
  ended: readonly OrganizationName[],
): OrganizationName[] {
  const byEnd = new Map(ended.map((one) => [one.end, one]));
  const seen = new Set<string>();
  const hasEdges = createEdges(reading, tokens);
  const again = findEndings(reading).flatMap(({ start, word }) => {
    const known = byEnd.get(start + word.length);
    if (known && known.start !== start - 1 && !isOneBeforeTrade(reading, known, start)) return [];
    const trade = TRADES.find((one) => reading.startsWith(one, start - one.length)) ?? '';
    const sign = readSign(reading, tokens, start - trade.length, (one) => hasEdges(one + (trade || word)));
    const name = sign && sign + trade + word;
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    return placesOf(tokens, name, word);
  });
  const found = [...findDefined(reading, tokens), ...again].sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, i) => i === 0 || one.start >= (found[i - 1] as OrganizationName).end);
}
