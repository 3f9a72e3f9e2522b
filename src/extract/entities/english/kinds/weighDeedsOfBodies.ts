/**
 * What bodies do and what is done to them beside an English name: they sue, hire, are bought, joined and traded with.
 *
 * Promises: of what people do as well only as much as a single word needs. Does not know: who works there and what they own
 * (see weighPeopleOfBodies.ts).
 */
import { isGivenName } from '../../givenEnglishNames.ts';
import { words } from '../commonEnglishWords.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { Verdict } from '../verdict.ts';
import { isOneWord, type Surroundings } from './surroundingsOf.ts';
import { METONYMS } from './weighEnglishWords.ts';
import { fallsAsFirm } from './weighFirmSigns.ts';

const ORGANIZATION_VERBS =
  words(`sued acquired bought announced hired fired sacked raised appointed launched released unveiled merged reported
posted published dismissed investigated fined charged arrested ruled rejected approved suspended agreed signed sold paid beat drew
declined confirmed filed recalled employed banned licensed listed operates makes owns says said`);

const STRONG_VERBS = words('sued acquired bought hired fired sacked unveiled launched');

const TO_ORGANIZATION =
  words(`acquired bought acquire buy sued sue joined join joining left leave quit at fined against investigated founded co-founded
found start started leads led ran run saved rescued runs heads headed owns owned chairs chaired rejoined bankrolled suing buying founding running leading representing represents
represented advised advising regulates`);

const METONYM_ACTS =
  /^(?:said|says|denied|denies|insisted|confirmed|announced|declined|refused|thought|opened|launched|issued|rejected|ordered|warned|knew|has|had|was|released|accused|condemned|approved|passed|voted|investigated|wants|wanted)$/;

export function weighDeedsOfBodies(around: Surroundings, verdict: Verdict): void {
  weighOwnDeeds(around, verdict);
  weighNumberOfVerb(around.name, around.tokens, verdict);
  weighDoneTo(around, verdict);
  if (isMetonym(around)) verdict.organization += 24;
}

function weighOwnDeeds({ name, tokens, after, after2, isSingle }: Surroundings, verdict: Verdict): void {
  // People sue, buy and hire as well: of two words without any other sign the name is somebody's.
  if (ORGANIZATION_VERBS.has(after) && isSingle) verdict.organization += STRONG_VERBS.has(after) ? 2 : 1;
  if (after === ',' && after2 === 'which') verdict.organization += 1;
  if (/^(?:went|is|was)$/.test(after) && /^(?:public|listed|floated|bankrupt|insolvent)$/.test(after2))
    verdict.organization += 3;
  // "Orbis collapsed with debts of", "Orbis employs"
  if (isSingle && name.honorific.length === 0 && fallsAsFirm(tokens, name.to)) verdict.organization += 4;
}

function weighDoneTo(around: Surroundings, verdict: Verdict): void {
  const { name, tokens, before, before2 } = around;
  if (isOneWord(around) && isTradedWith(before, tokens, name.from)) verdict.organization += 2.5;
  if ((before !== 'at' && TO_ORGANIZATION.has(before)) || (before === 'the' && TO_ORGANIZATION.has(before2)))
    verdict.organization += 2;
  if (before === 'at') verdict.organization += 1;
  if (/^(?:founded|co-founded|acquired|rejoined)$/.test(before)) verdict.organization += 4;
}

/** "Downing Street denied": a seat for whoever sits there. */
const isMetonym = ({ name, before, after }: Surroundings): boolean =>
  METONYMS.has(name.name) && (METONYM_ACTS.test(after) || /^(?:told|accused|accusing|asked|by)$/.test(before));

/** "Rayo Halden are unwilling", "Orbis have sold": one name with a verb of several, as British papers have it of clubs and firms. */
function weighNumberOfVerb(
  { from, to, words: own, honorific }: EnglishName,
  tokens: readonly EnglishToken[],
  verdict: Verdict,
): void {
  if (own.length > 3 || honorific.length > 0 || !/^(?:are|have|were)$/.test(tokens[to]?.lower ?? '')) return;
  const before = tokens[from - 1];
  const opens = from === 0 || /^(?:[:;"“]|but|that|when|while|because|if|as|until|where)$/.test(before?.lower ?? '');
  if (opens && !isGivenName(own[0] ?? '')) verdict.organization += own.length > 1 ? 6 : 2;
}

/** "sold the unit to Orbis", "hired from Orbis", "a merger with Orbis", "his move to Orbis": one word there is a body's. */
function isTradedWith(before: string, tokens: readonly EnglishToken[], from: number): boolean {
  const deal = DEALS.get(before);
  if (deal === undefined) return false;
  for (let k = from - 2; k >= Math.max(0, from - 9); k--) {
    const token = tokens[k];
    if (token?.kind === 'mark') return false;
    if (deal.test(token?.lower ?? '')) return true;
  }
  return false;
}

/** Words of trade and work before each small word. */
const DEALS: ReadonlyMap<string, RegExp> = new Map([
  ['to', /^(?:sell|sold|sale|selling|defected|switched|licensed|supplied)$/],
  [
    'from',
    /^(?:hired|lured|poached|recruited|joined|bought|acquired|arrived|came|moved|resigned|departed|retired|signed|borrowed|defected|spun|investment|funding|loan|bid|offer|retirement|resignation|departure)$/,
  ],
  ['with', /^(?:merger|merged|merge|partnership|partnered|contract|venture|deal|alliance|tie-up)$/],
  [
    'by',
    /^(?:acquired|bought|owned|operated|published|employed|hired|manufactured|takeover|bid|backed|funded|acquisition)$/,
  ],
  ['for', /^(?:bid|worked|works|working|work|offer|left|quit|decamped)$/],
]);
