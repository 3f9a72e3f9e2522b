/**
 * What the noun beside an English name says of it: the one before it ("the law firm Marsh Doyle", "three makers, Orbis and
 * Vesta") and the one it is described by ("Howard Pell, the former chairman").
 *
 * Promises: only nouns that are said of the name itself count. Does not know: verbs, and whose it is.
 */
import { isGivenName } from '../../givenEnglishNames.ts';
import { NATIONALITIES, ORGANIZATION_NOUNS, PERSON_NOUNS } from '../commonEnglishWords.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { Verdict } from '../verdict.ts';

/** "three makers, Orbis, Vesta and Lumen": every name of a list is what the noun in the plural before it says. */
export function weighList(name: EnglishName, tokens: readonly EnglishToken[], verdict: Verdict): void {
  let k = name.from - 1;
  let hasAnd =
    tokens[name.to]?.lower === 'and' || (tokens[name.to]?.text === ',' && Boolean(tokens[name.to + 1]?.isCapital));
  for (; k >= Math.max(0, name.from - 14); k--) {
    const token = tokens[k] as EnglishToken;
    if (token.lower === 'and') hasAnd = true;
    else if (token.text !== ',' && !(token.kind === 'word' && token.isCapital)) break;
  }
  const noun = tokens[k]?.lower ?? '';
  if (tokens[k]?.kind !== 'word' || tokens[k]?.isCapital) return;
  if (k === name.from - 1 && !hasAnd && TRADES.test(noun)) {
    verdict.organization += 8;
    return;
  }
  if (!hasAnd || !noun.endsWith('s') || !/^(?:,|and)$/.test(tokens[k + 1]?.text === ',' ? ',' : 'and')) return;
  const one = noun.replace(/s$/, '');
  if (KIN_PLURAL.test(noun) || (PERSON_NOUNS.has(one.replace(/^co-/, '')) && !ORGANIZATION_NOUNS.has(one)))
    // "His co-authors, Jin Park and": whose they are makes people of them, whatever they are called.
    verdict.person += isOwnedNoun(tokens, k) && name.words.length > 1 ? 9 : 4;
  else if (ORGANIZATION_NOUNS.has(one) && tokens[k + 1]?.text === ',') verdict.organization += 5;
}

/** "his co-authors", "the firm's three directors": a noun with somebody or something before it that has them. */
function isOwnedNoun(tokens: readonly EnglishToken[], noun: number): boolean {
  for (let k = noun - 1; k > noun - 4; k--) {
    if (tokens[k]?.kind === 'possessive' || /^(?:his|her|its|their)$/.test(tokens[k]?.lower ?? '')) return true;
    if (tokens[k]?.kind !== 'word') return false;
  }
  return false;
}

/** "the Swedish miner Nordfjell": trades that a firm is called by as well, where its country stands before. */
const FIRM_TRADE = /^(?:miner|trader|shipper|grower|printer|exporter|importer|packer|canner|weaver|driller|forwarder)$/;

/** "the law firm Marsh Doyle", "a truck company, Haul", "Howard Pell, the former chairman of …". */
export function weighNeighbours(name: EnglishName, tokens: readonly EnglishToken[], verdict: Verdict): void {
  const at = (i: number) => tokens[i]?.lower ?? '';
  let b = name.from - 1;
  let isSet = false;
  if (at(b) === ',') {
    b--;
    isSet = true;
  }
  const noun = at(b);
  const isLower = tokens[b]?.kind === 'word' && !tokens[b]?.isCapital;
  if (isLower && (!isSet || beginsNounPhrase(tokens, b))) {
    // "The youngest brother, Luc, sided": set between commas it is the name of the one just described.
    const isEnclosed = isSet && /^[,.;)]$/.test(at(name.to));
    if (!isSet && FIRM_TRADE.test(noun) && NATIONALITIES.has(at(b - 1)) && !isGivenName(name.words[0] ?? ''))
      verdict.organization += 8;
    // "her brother, Orbis's general counsel Jane Doe": whose counsel that one is.
    else if (KIN_SINGULAR.test(noun) && isSet && isPostOwner(tokens, name.to)) verdict.organization += 3;
    else if (KIN_SINGULAR.test(noun)) verdict.person += isSet && !isEnclosed ? 6 : 9;
    // "the voting adviser IBS": letters are no person's name.
    else if (PERSON_NOUNS.has(noun) && /^\p{Lu}{2,5}$/u.test(name.name))
      verdict.organization += ADVISES.test(noun) ? 4 : 0;
    else if (PERSON_NOUNS.has(noun) && !ORGANIZATION_NOUNS.has(noun)) verdict.person += isSet && !isEnclosed ? 2 : 4;
    else if (name.words.length === 1 && isOwnClause(tokens, name.to)) verdict.person += 1;
    else if (THING_NOUN.test(noun)) verdict.work += isSet && !isEnclosed ? 2 : 5;
    // "By the time the bank collapsed the paper, Jane Doe had left": one comma ends what comes before.
    else if (noun === 'tank' && at(b - 1) === 'think') verdict.organization += 8;
    else if (TRADES.test(noun) && isEnclosed) verdict.organization += 8;
    else if (ORGANIZATION_NOUNS.has(noun) || MAKER.test(noun))
      verdict.organization +=
        MAYBE_TRADE.test(noun) && name.words.length === 2 && isSet
          ? 0
          : FIRM_NOUN.test(noun) && !isSet
            ? 8
            : isSet && !isEnclosed
              ? name.words.length > 1
                ? 0
                : 1
              : 4;
  }
  // "a firm called Orbis", "a start-up by the name of Orbis"
  const isGiven = noun === 'named' && /^(?:as|its)$/.test(at(name.to));
  const called = /^(?:called|named|dubbed|christened)$/.test(noun) && !isGiven ? at(b - 1) : '';
  if (PERSON_NOUNS.has(called) && !ORGANIZATION_NOUNS.has(called)) verdict.person += 4;
  else if (THING_NOUN.test(called)) verdict.work += 6;
  else if (ORGANIZATION_NOUNS.has(called)) verdict.organization += 6;
  // "the Orbis partner on the board", "an Orbis executive"
  if (
    name.words.length === 1 &&
    /^(?:an?|the|former|then|two|three|four|five|six|several|other|fellow|veteran|senior|ex)$/.test(noun) &&
    POST_AT.test(at(name.to)) &&
    !tokens[name.to]?.isCapital
  )
    verdict.organization += 2.5;
  if (at(name.to) !== ',' && at(name.to) !== '(' && at(name.to) !== '—') return;
  // The head of the apposition: its last noun before a preposition, comma or verb.
  let head = '';
  let endOfHead = name.to + 1;
  for (let k = name.to + 1; k < Math.min(tokens.length, name.to + 9); k++) {
    const word = at(k);
    endOfHead = k;
    if (
      /^(of|at|for|in|into|by|who|which|whose|that|and|from|with|to|on|where|whom)$/.test(word) ||
      tokens[k]?.kind === 'mark'
    )
      break;
    // "the dairy his grandfather built"
    if (head && /^(?:his|her|he|she|they|it|its|their|had|was|is)$/.test(word)) break;
    if (PARTICIPLE.test(word) && (THING_NOUN.test(head) || ORGANIZATION_NOUNS.has(head))) break;
    if (tokens[k]?.kind === 'possessive') head = '';
    else head = word;
  }
  const opens = at(name.to + 1);
  const startsNominal =
    /^(the|a|an|his|her|its|their|then|now|once|former|one|another)$/.test(opens) ||
    PERSON_NOUNS.has(opens) ||
    NATIONALITIES.has(opens) ||
    tokens[name.to + 2]?.kind === 'possessive' ||
    tokens[name.to + 3]?.kind === 'possessive';
  if (!startsNominal) return;
  // "Jane Doe of Orbis, an early backer": she is one, and Orbis where she works.
  if (at(name.from - 1) === 'of' && name.words.length === 1 && isGivenName(tokens[name.from - 3]?.text ?? '')) {
    if (tokens[name.from - 2]?.isCapital && PERSON_NOUNS.has(head)) {
      verdict.person -= 4;
      if (OF_HOUSES.test(head)) verdict.organization += 4;
    }
    return;
  }
  if (/^whom?$/.test(at(endOfHead))) verdict.person += 5;
  // "Roberta, the pretty one", "Roberta and Ann, her daughters"
  if ((head === 'one' && isGivenName(name.words[0] ?? '')) || KIN_PLURAL.test(head)) verdict.person += 4;
  // "Orbis, the paper's parent"
  if (head === 'parent' && ORGANIZATION_NOUNS.has(ownerOfHead(tokens, name.to + 1))) verdict.organization += 5;
  else if (
    PERSON_NOUNS.has(head) &&
    !(ORGANIZATION_NOUNS.has(head) && name.words.length === 1 && !isGivenName(name.name))
  )
    verdict.person += 4;
  else if (THING_NOUN.test(head)) verdict.work += 6;
  else if (ORGANIZATION_NOUNS.has(head) || MAKER.test(head)) verdict.organization += 4;
}

/** Trades of firms that people have as well. */
const ADVISES =
  /^(?:adviser|advisor|consultant|auditor|broker|financier|backer|lender|sponsor|agent|publisher|owner|partner)$/;

/** What whoever works at a house of money or law is called. */
const OF_HOUSES =
  /^(?:backer|investor|shareholder|analyst|broker|trader|banker|financier|lawyer|consultant|economist|strategist|stockbroker|adviser|advisor|underwriter|auditor|lender|recruiter|headhunter|pollster|reporter|columnist|correspondent|critic)s?$/;

/** "a bank run by Doe": what the noun before it is described by. */
const PARTICIPLE = /(?:ed|ing)$|^(?:run|led|set|built|sold|bought|known|made|held|begun|best|now|then)$/;

/** "the trading firm Doe also owned", "the company Doe founded in May": the noun is what the one named did it to. */
function isOwnClause(tokens: readonly EnglishToken[], from: number): boolean {
  const k = /^(?:also|once|later|still|had|has|then|himself|herself)$/.test(tokens[from]?.lower ?? '')
    ? from + 1
    : from;
  if (!OF_OWNERS.test(tokens[k]?.lower ?? '')) return false;
  const next = tokens[k + 1];
  return !next || next.kind === 'mark' || /^(?:in|for|with|from|and|until|before|after|at|when|as)$/.test(next.lower);
}
const OF_OWNERS =
  /^(?:owned|owns|founded|co-founded|ran|runs|built|started|created|launched|bought|controlled|controls|led|leads|headed|heads|chaired|chairs|left|joined)$/;

/** The noun that owns what an apposition begins with: "paper" in "the paper's parent". */
function ownerOfHead(tokens: readonly EnglishToken[], from: number): string {
  for (let k = from; k < from + 5; k++) if (tokens[k]?.kind === 'possessive') return tokens[k - 1]?.lower ?? '';
  return '';
}

/** "the watchmaker Orbis" */
const MAKER =
  /^(?!(?:film|dress|shoe|policy|law|king|match|home|news|money|play|peace|trouble|merry|rain|pace|book|cabinet|map)maker)[a-z]{2,}maker$/;

export const POST_AT =
  /^(?:partner|executive|engineer|employee|spokesman|spokeswoman|spokesperson|chairman|chairwoman|chief|president|founder|co-founder|director|boss|manager|analyst|reporter|columnist|editor|trader|lawyer|veteran|alumnus|scientist|researcher|designer|inspector|board|shareholder|investor|alumni|alumna|trainee|banker|bosse|insider|staffer|worker|adviser|advisor|driver|pilot|coach|captain|striker)s?$/;
/** What is made, written, sailed or passed is neither person nor organization. */
export const THING_NOUN =
  /^(?:token|coin|currency|cryptocurrency|drug|vaccine|pill|phone|smartphone|tablet|console|engine|aircraft|rocket|satellite|telescope|ship|vessel|ferry|tanker|yacht|submarine|film|movie|book|novel|memoir|song|album|single|play|opera|musical|series|sitcom|podcast|painting|sculpture|bill|law|act|treaty|programme|program|scheme|operation|storm|hurricane|typhoon|virus|disease|asteroid|comet|planet|species|language|festival|tournament|race|horse|dog|racehorse|car|model|chatbot|game|app|algorithm|software|browser|technology|tool|feature)$/;

/** "the trading firm Mary Lane": right before a name, whatever it looks like, these say what it is. */
const FIRM_NOUN =
  /^(?:firm|company|bank|airline|brokerage|retailer|broker|insurer|lender|carmaker|automaker|drugmaker|startup|start-up|newspaper|magazine|website|broadcaster|charity|fund|conglomerate|consultancy|subsidiary|manufacturer|supermarket|agency|publisher)$/;

function beginsNounPhrase(tokens: readonly EnglishToken[], noun: number): boolean {
  for (let k = noun - 1; k >= Math.max(0, noun - 6); k--) {
    const word = tokens[k]?.lower ?? '';
    if (/^(a|an|the|his|her|their|its|whose|another|one)$/.test(word) || tokens[k]?.kind === 'possessive') return true;
    if (tokens[k]?.kind !== 'word' && tokens[k]?.kind !== 'number') return false;
  }
  return false;
}

/** Words of trades in the plural that firms of that trade are called by: "the solicitors Marsh Doyle". */
const TRADES =
  /^(?:accountants|architects|solicitors|lawyers|auditors|consultants|brokers|stockbrokers|bookmakers|publishers|surveyors|advisers|advisors|bankers|builders|developers|engineers|contractors|distillers|brewers|estate-agents|agents|insurers|manufacturers|printers|retailers|caterers|shipbuilders|housebuilders|recruiters|headhunters|lobbyists|pollsters|auctioneers)$/;
const KIN_SINGULAR =
  /^(?:wife|husband|son|daughter|father|mother|brother|sister|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|widow|widower|stepson|stepdaughter|fiancée?|girlfriend|boyfriend)$/;
/** Trades of firms and of people: "a developer, Jane Doe". */
const MAYBE_TRADE =
  /^(?:developer|builder|contractor|publisher|broker|operator|producer|dealer|brewer|grocer|supplier|housebuilder|shipbuilder|subcontractor|auditor|lobby)$/;
/** Whether "'s general counsel Jane Doe" follows. */
function isPostOwner(tokens: readonly EnglishToken[], at: number): boolean {
  if (tokens[at]?.kind !== 'possessive') return false;
  let k = at + 1;
  while (k < at + 6 && tokens[k]?.kind === 'word' && !tokens[k]?.isCapital) k++;
  return k > at + 1 && tokens[k]?.isCapital === true && PERSON_NOUNS.has(tokens[k - 1]?.lower ?? '');
}
export const KIN_PLURAL = /(?:brothers|sisters|sons|daughters|children|cousins|twins|parents|nephews|nieces|siblings)$/;
