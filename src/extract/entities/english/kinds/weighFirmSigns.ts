/**
 * What only firms have, do and are said to be, told of a name of two or three words that might be somebody's: "Alder Grey,
 * which makes scales", "the founder of Alder Grey", "a tenth of Alder Grey", "analysts at Alder Grey".
 *
 * Promises: each sign is one that nobody's name has beside it, so that it outweighs a given name.
 */
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';

/** A given name at the front, and that its owner speaks, weigh less than one of these. */
const SURE = 9;
const LIKELY = 6;

export function weighFirmSigns(name: EnglishName, tokens: readonly EnglishToken[]): number {
  const at = (i: number) => tokens[i]?.lower ?? '';
  let weight = 0;
  // "the founder of Alder Grey", "shares in Alder Grey"
  const noun = at(name.from - 2);
  if (at(name.from - 1) === 'of' && ONLY_OF_FIRMS.test(noun)) weight += SURE;
  if (
    at(name.from - 1) === 'in' &&
    /^(?:shares|stake|stakes|shareholder|shareholders|shareholding|holding)$/.test(noun)
  )
    weight += SURE;
  // "a tenth of Alder Grey", "22% of Alder Grey"
  if (
    at(name.from - 1) === 'of' &&
    (PART.test(noun) || /^(?:%|percent)$/.test(noun) || (noun === 'cent' && at(name.from - 3) === 'per'))
  )
    weight += SURE;
  // "analysts at Alder Grey"
  if (at(name.from - 1) === 'at' && STAFF.test(noun)) weight += SURE;
  if (isSaidWhich(name, tokens)) weight += SURE;
  if (isWhatItIs(name, tokens)) weight += SURE;
  if (ownsAsFirm(name, tokens)) weight += LIKELY;
  if (fallsAsFirm(tokens, name.to)) weight += SURE;
  // "Alder Grey's shares fell", which somebody's own do not
  if (tokens[name.to]?.kind === 'possessive' && at(name.to + 1) === 'shares' && MOVES.test(at(name.to + 2)))
    weight += SURE;
  if (hasIts(name, tokens)) weight += LIKELY;
  return weight;
}

const MOVES =
  /^(?:fell|rose|lost|gained|jumped|slid|plunged|tumbled|closed|soared|slumped|dropped|climbed|have|were|are|traded)$/;
const ONLY_OF_FIRMS =
  /^(?:founders?|co-founders?|shareholders?|shares|stake|takeover|acquisition|board|boardroom|headquarters|subsidiary|flotation|insolvency|creditors|bondholders|administrators?|liquidators?|employees|takeover|buyout|chairmanship|merger|valuation|nationalisation|collapse|bankruptcy)$/;
const PART = /^(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)$/;
const STAFF =
  /^(?:analysts?|traders?|executives?|bankers?|economists?|strategists?|colleagues|partners?|engineers?|managers?|directors?|staff|workers|employees|consultants?|lawyers|brokers?|fund|insiders?|bosses|jobs?|posts?|shareholders?)$/;

/** "Alder Grey, which makes": a subject or a noun of its own, which a whole clause before it is not. */
export function isSaidWhich({ from, to, isInitial }: EnglishName, tokens: readonly EnglishToken[]): boolean {
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.lower !== 'which') return false;
  const before = tokens[from - 1];
  const isNoun = isInitial || !before || /^(?:,|and|by|of|at|for|from|with|to|in|but|that)$/.test(before.lower);
  return isNoun && WHAT_FIRMS_DO.test(tokens[to + 2]?.lower ?? '');
}
const WHAT_FIRMS_DO =
  /^(?:makes?|made|sells?|sold|runs?|owns?|owned|employs?|employed|has|had|is|operates?|operated|supplies|supplied|builds?|trades?|floated|listed|was|were|went|he|she|they|bought|raised|lost|reported|issued|opened|closed|specialises|specializes|manages|designs|produces|provides|offers|publishes|insures|lends|imports|exports|brews|bakes|collapsed|began|started|launched)$/;

/** "Alder Grey, the kitchenware chain", "Alder Grey, a rival", "its larger rival, Alder Grey". */
function isWhatItIs({ from, to }: EnglishName, tokens: readonly EnglishToken[]): boolean {
  if (tokens[to]?.text === ',' && /^(?:the|an?|its|one|now|then|another)$/.test(tokens[to + 1]?.lower ?? ''))
    for (let k = to + 2; k < to + 8 && tokens[k]?.kind === 'word' && !tokens[k]?.isCapital; k++) {
      const word = tokens[k]?.lower ?? '';
      if (/^(?:of|at|for|in|who|and|from|to|by|on|whose|with)$/.test(word)) break;
      const next = tokens[k + 1];
      const isHead =
        next?.kind === 'mark' ||
        /^(?:that|which|in|of|with|based|behind|it|for|from|founded|owned|run|listed)$/.test(next?.lower ?? '');
      if (isHead && KINDS_OF_FIRM.test(word)) return true;
    }
  // "Alder Grey, its larger rival"
  if (tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'its')
    for (let k = to + 2; k < to + 5; k++)
      if (/^(?:rival|competitor|parent|subsidiary)$/.test(tokens[k]?.lower ?? '')) return true;
  if (
    tokens[from - 1]?.text === ',' &&
    /^(?:rivals?|competitors?|parent|subsidiary|lender|owner|supplier|backer|insurer)$/.test(
      tokens[from - 2]?.lower ?? '',
    )
  )
    for (let k = from - 3; k > from - 7 && k >= 0; k--) if (tokens[k]?.lower === 'its') return true;
  return false;
}
const KINDS_OF_FIRM =
  /^(?:chain|retailer|company|firm|lender|start-?up|airline|carmaker|brewery|bank|conglomerate|consultancy|agency|charity|insurer|manufacturer|fund|supermarket|brokerage|housebuilder|bookmaker|newspaper|magazine|website|subsidiary|venture|practice|label|brand|studio|restaurants?|franchise|wholesaler|operator|business|outfit|distillery|drugmaker|chipmaker|hedge-fund)$/;

/** "Alder Grey's shares": what nobody has. */
function ownsAsFirm({ to }: EnglishName, tokens: readonly EnglishToken[]): boolean {
  if (tokens[to]?.kind !== 'possessive') return false;
  for (let k = to + 1; k < to + 5 && tokens[k]?.kind === 'word' && !tokens[k]?.isCapital; k++) {
    // "Jane Grey's promotion to chairman", "Roe's dismissal by the board"
    if (ENDS_OWNED.test(tokens[k]?.lower ?? '')) return false;
    if (
      /^(?:shares?|share|stock|shareholders|revenues?|turnover|headquarters|subsidiary|subsidiaries|customers|flotation|valuation|stores|factories|factory|plants?|board|boardroom|chairman|chairwoman|founder|founders|staff|workforce|administrators|creditors|parent)$/.test(
        tokens[k]?.lower ?? '',
      )
    )
      return tokens[k]?.lower !== 'staff' && tokens[k]?.lower !== 'board' ? true : k > to + 1;
  }
  return false;
}
const ENDS_OWNED = /^(?:to|by|as|from|of|at|for|in|on|with|before|after|and)$/;

/** "Alder Grey went into administration", "has issued a profit warning", "called in Teneo as administrator". */
export function fallsAsFirm(tokens: readonly EnglishToken[], to: number): boolean {
  let k = to;
  while (/^(?:has|had|have|will|would|also|then|later|recently|since)$/.test(tokens[k]?.lower ?? '')) k++;
  const words = tokens
    .slice(k, k + 7)
    .map((t) => t.lower)
    .join(' ');
  return FALLS.test(words);
}
const FALLS =
  /^(?:(?:went|fell|collapsed|slid|plunged|tumbled|slipped) into (?:administration|receivership|liquidation|insolvency)|went (?:bust|under|public)|ceased trading|collapsed (?:with debts|owing|under)|went bankrupt|filed for (?:bankruptcy|chapter|insolvency)|issued a (?:profit|profits) warning|floated|employs|employed \d|was (?:floated|founded|delisted|nationalised|nationalized|acquired|wound up|taken over|valued at)|is (?:listed|valued at|owned by)|reported (?:a |an )?(?:\S+ )?(?:loss|losses|profits?|sales|earnings|revenues?)|called in (?:the )?(?:administrators|receivers|liquidators)|shares)\b/;

/** "Alder Grey has ousted its chief executive": nobody is "it". */
function hasIts({ to, isInitial }: EnglishName, tokens: readonly EnglishToken[]): boolean {
  if (!isInitial || tokens[to]?.kind !== 'word') return false;
  for (let k = to + 1; k < to + 7; k++) {
    const token = tokens[k];
    if (token?.lower === 'its')
      return (
        tokens.slice(to, k).some((t) => DONE_BY_FIRMS.test(t.lower)) &&
        /^(?:own|chief|finance|chairman|chairwoman|founder|boss|workforce|staff|stores|shops|factory|profits?|headquarters|shares?|customers|board|business|head|managing|first|biggest|largest|\p{L}+ (?:arm|unit|business|division))$/u.test(
          tokens[k + 1]?.lower ?? '',
        )
      );
    if (
      token?.kind !== 'word' ||
      token.isCapital ||
      /^(?:the|an?|his|her|their|he|she|they|that|who)$/.test(token.lower)
    )
      return false;
  }
  return false;
}
/** Firms do these to what is theirs; people join it, lead it and found it. */
const DONE_BY_FIRMS =
  /^(?:sacked|sack|ousted|oust|fired|fire|dismissed|replaced|replace|suspended|closed|close|shut|cut|cuts|moved|halved|doubled|missed|missing|overhauled|restructured|lost|parted|sold|sell|raised|lowered|reported|published|appointed|named|hired|blamed)$/;
