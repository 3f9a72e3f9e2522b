/**
 * Whether a name is a person's, an organization's, a work's or a place's, by what stands beside it anywhere in the article.
 *
 * Promises: one verdict for a name in the whole article; without any sign a name of two or three words is a person's,
 * and a single word is nobody's.
 */
import type { EntityKind } from '../../model/vocabulary.ts';
import { HONORIFICS, ORGANIZATION_NOUNS, OTHER_ENDS, PERSON_NOUNS, words } from './commonEnglishWords.ts';
import type { EnglishName } from './findEnglishNames.ts';
import { isGivenName } from './givenEnglishNames.ts';
import { KNOWN_BODIES } from './knownEnglishBodies.ts';
import { PLACES } from './knownEnglishPlaces.ts';
import type { EnglishToken } from './tokenizeEnglish.ts';
import type { Verdict } from './verdict.ts';
import { KIN_PLURAL, POST_AT, THING_NOUN, weighList, weighNeighbours } from './weighEnglishNeighbours.ts';
import { METONYMS, OF_LAND } from './weighEnglishWords.ts';
import { fallsAsFirm, weighFirmSigns } from './weighFirmSigns.ts';
import { weighTitlesAndTrades } from './weighTitlesAndTrades.ts';

/** What only people do. */
const OF_PEOPLE = words(
  'resigned retired married died divorced smiled laughed wept testified confessed wed recalled stood sat whispered',
);
const SAYING =
  words(`said says told added wrote admitted denied argued insisted replied recalled testified tweeted explained acknowledged
conceded resigned retired married died divorced thinks thought smiled laughed wept`);
const ORGANIZATION_VERBS =
  words(`sued acquired bought announced hired fired sacked raised appointed launched released unveiled merged reported
posted published dismissed investigated fined charged arrested ruled rejected approved suspended agreed signed sold paid beat drew
declined confirmed filed recalled employed banned licensed listed operates makes owns says said`);
const STRONG_VERBS = words('sued acquired bought hired fired sacked unveiled launched');
const TO_ORGANIZATION =
  words(`acquired bought acquire buy sued sue joined join joining left leave quit at fined against investigated founded co-founded
found start started leads led ran run saved rescued runs heads headed owns owned chairs chaired rejoined bankrolled suing buying founding running leading representing represents
represented advised advising regulates`);
const OF_ORGANIZATION =
  words(`chairman chairwoman chair president director executive chief head founder co-founder founders owner partner partners boss ceo cfo coo cto
unit subsidiary division arm parent board helm ranks shareholders employee employees member members editor captain manager coach headquarters
shares stake takeover acquisition control liquidation bankruptcy collapse demise founding staff counsel charge spokesman spokeswoman spokesperson leader dean professor`);
const OWNED =
  words(`bosses boss directors revenues sales turnover market business operations takeover purchase flotation listing float ipo collapse bankruptcy
insolvency valuation prospectus accounts books lenders creditors bondholders debts newsroom offices branches stores shops restaurants app website
software technology products brands brewery plant plants mine mines fleet cars planes jets ships merger rival rivals competitor competitors
headquarters board shares chief president chairman ceo cfo coo cto executives executive employees staff stock share lawyers
managers management head shareholder shareholders investors customers users products factory factories offices subsidiary parent owner owners profits revenue losses
pilots crew crews engineers passengers drivers founder founders co-founder fans stadium manager squad captain coach academy auditor auditors directors researchers`);
const OF_PERSON =
  words(`wife husband son daughter father mother brother sister family lawyer lawyers death resignation spokesman spokeswoman widow
arrest trial testimony successor predecessor departure career life colleagues parents children deputy house home estate marriage body
book memoir remarks statement`);
/** Words behind a name that only a body has: "Orbis shares", "a Vesta spokesman". */
const BODY_OF =
  words(`shares stock flight flights jet jets executives executive employees employee spokesman spokeswoman spokesperson
shareholders customers board headquarters plane planes engineers investors lawmakers
striker midfielder defender goalkeeper winger fans supporters stadium flanker hooker fly-half scrum-half full-back fullback quarterback
linebacker shortstop wicketkeeper batsman bowler`);
const METONYM_ACTS =
  /^(?:said|says|denied|denies|insisted|confirmed|announced|declined|refused|thought|opened|launched|issued|rejected|ordered|warned|knew|has|had|was|released|accused|condemned|approved|passed|voted|investigated|wants|wanted)$/;
const IN_PLACE = words('in near around outside throughout across');

/** Adds what one mention tells. `kindOf` tells nothing of other names. */
export function weighMention(name: EnglishName, tokens: readonly EnglishToken[], verdict: Verdict): void {
  const at = (i: number) => tokens[i]?.lower ?? '';
  const before = at(name.from - 1);
  const after = at(name.to);
  if (name.honorific.length > 0) verdict.person += 8;
  weighNeighbours(name, tokens, verdict);
  const isOblique = /^(?:for|of|at|by|with|from|to|in|on)$/.test(before);
  // "got out of a green Orbis with a pistol": one of what such a maker makes.
  if (name.words.length === 1 && isOneOfMake(tokens, name)) verdict.organization -= 13;
  // "a Green, who wanted": one of that party, or of that family.
  if (/^an?$/.test(before) && name.words.length === 1 && name.honorific.length === 0) verdict.person -= 8;
  if (SAYING.has(after) && !isOblique) verdict.person += name.words.length > 1 || OF_PEOPLE.has(after) ? 2 : 0.5;
  // People sue, buy and hire as well: of two words without any other sign the name is somebody's.
  if (ORGANIZATION_VERBS.has(after) && name.words.length === 1) verdict.organization += STRONG_VERBS.has(after) ? 2 : 1;
  if (isOneWord(name) && isTradedWith(before, tokens, name.from)) verdict.organization += 2.5;
  if (
    /^(?:at|in|near|outside)$/.test(before) &&
    name.words.length > 1 &&
    OTHER_ENDS.has(name.words.at(-1)?.toLowerCase() ?? '')
  )
    verdict.work += 7;
  if (after === ',' && /^(\d{1,2})$/.test(tokens[name.to + 1]?.text ?? '') && /^[,.]$/.test(at(name.to + 2)))
    verdict.person += 6;
  // "an engineer hired from Orbis, who …": the pronoun means the engineer.
  const isWhence =
    (/^(?:from|at|of|for)$/.test(before) || (before === 'the' && /^(?:from|at|of|for)$/.test(at(name.from - 2)))) &&
    name.words.length === 1 &&
    name.honorific.length === 0;
  if (/^(who|whom)$/.test(after) || (after === ',' && /^(who|whom)$/.test(at(name.to + 1))))
    verdict.person += isWhence || isWhereSomebodyWorks(name, tokens) ? 0.5 : 5;
  if (/^(himself|herself)$/.test(after)) verdict.person += 5;
  // "Doe was a philanthropist": a surname alone, told of for the first time.
  if (
    name.words.length === 1 &&
    /^(?:is|was)$/.test(after) &&
    /^an?$/.test(at(name.to + 1)) &&
    isSomebodysNoun(tokens, name.to + 2)
  )
    verdict.person += 5;
  // "Doe became chairwoman of Orbis"
  if (/^becom(?:es|e)$|^became$/.test(after) && becomesSomebody(tokens, name.to + 1)) verdict.person += 5;
  if (after === ',' && at(name.to + 1) === 'which') verdict.organization += 1;
  if (tokens[name.to]?.kind === 'possessive') {
    let k = name.to + 1;
    const isOwned = (w: string) => OWNED.has(w);
    while (
      k < name.to + 4 &&
      !isOwned(at(k)) &&
      !OF_PERSON.has(at(k)) &&
      tokens[k]?.kind === 'word' &&
      !tokens[k]?.isCapital
    )
      k++;
    if (isOwned(at(k))) verdict.organization += isChiefNamed(tokens, k) && isOneWord(name) ? 5 : 2;
    else if (OF_PERSON.has(at(k)) || OWN_FIRM.test(at(k))) verdict.person += 2;
  }
  if (
    (before === 'at' ? false : TO_ORGANIZATION.has(before)) ||
    (before === 'the' && TO_ORGANIZATION.has(at(name.from - 2)))
  )
    verdict.organization += 2;
  if (before === 'of' && OF_ORGANIZATION.has(at(name.from - 2))) verdict.organization += 2;
  if (isRunAsBody(tokens, name)) verdict.organization += 12;
  if (isFoundedSo(tokens, name)) verdict.organization += 14;
  // "in charge of Halden Borough", which is a town as well
  if (before === 'of' && at(name.from - 2) === 'charge' && name.words.length < 4 && !isGivenName(name.words[0] ?? ''))
    verdict.organization += 8;
  const isPlain = name.honorific.length === 0 && !isGivenName(name.words[0] ?? '');
  if (isPlain) weighPlain(name, tokens, verdict);
  // "Chicago-based Orbis Foods"
  if (isPlain && /-(?:based|listed|headquartered|owned|backed|registered)$/.test(before)) verdict.organization += 6;
  if (
    /^(for|of)$/.test(before) &&
    /^(worked|works|working|spokesman|spokeswoman|lawyer|played|playing)$/.test(at(name.from - 2))
  )
    verdict.organization += 1.5;
  if (/^(?:founded|co-founded|acquired|rejoined)$/.test(before)) verdict.organization += 4;
  if (/^(?:spokesman|spokeswoman|spokesperson)$/.test(at(name.from - 2)) && before === 'for')
    verdict.organization += name.words.length > 1 && isGivenName(name.words[0] ?? '') ? 0 : 3;
  if (BODY_OF.has(after) && !PERSON_NOUNS.has(name.words.at(-1)?.toLowerCase() ?? '')) verdict.organization += 2;
  if (/^(?:went|is|was)$/.test(after) && /^(?:public|listed|floated|bankrupt|insolvent)$/.test(at(name.to + 1)))
    verdict.organization += 3;
  if (/^(?:with|to)$/.test(before) && /^(?:interview|interviews)$/.test(at(name.from - 2))) verdict.organization += 3;
  if (
    /^(?:of|in)$/.test(before) &&
    /^(?:shares|stake|stakes|shareholders|takeover|leadership)$/.test(at(name.from - 2))
  )
    verdict.organization += 3;
  if (before === 'at' && name.words.length === 1 && AT_WORK.test(at(name.from - 2))) verdict.organization += 2;
  // "an Orbis inspector, Jane Doe"
  if (/^an?$/.test(before) && name.words.length === 1 && PERSON_NOUNS.has(after) && !OF_SOMEBODY.test(after))
    verdict.organization += 2;
  // "the Fenwick decision" is named after a place or a case.
  if (before === 'the' && name.words.length < 3 && OF_MATTER.test(after)) verdict.work += name.words.length > 1 ? 4 : 2;
  // "Defendants who …", "Flight NL 482": nouns that begin a sentence, and the letters of a number.
  if (name.words.length === 1 && name.isInitial && PERSON_NOUNS.has(name.name.toLowerCase().replace(/s$/, '')))
    verdict.person -= 8;
  if (/^\p{Lu}{1,3}$/u.test(name.name) && tokens[name.to]?.kind === 'number') verdict.organization -= 4;
  if (METONYMS.has(name.name) && (METONYM_ACTS.test(after) || /^(?:told|accused|accusing|asked|by)$/.test(before)))
    verdict.organization += 24;
  // A club is played, joined and left; a town is only lived in.
  if (
    name.words.length === 2 &&
    /^(?:City|Town|United)$/.test(name.words[1] ?? '') &&
    !PLACES.has(name.name) &&
    /^(?:at|against|by|to|from|with|over|for|beat|joined|of)$/.test(before)
  )
    verdict.organization += 8;
  // "the Moretti distillery", "called it Moretti"
  if (isOneWord(name) && before === 'the' && MADE_IN.test(after)) verdict.organization += 3;
  if (isOneWord(name) && before === 'it' && /^(?:called|named|christened|dubbed)$/.test(at(name.from - 2)))
    verdict.organization += 3;
  // "a writer for The Beacon": with its article in capitals in the middle of a sentence a publication is named.
  if (tokens[name.from - 1]?.text === 'The' && PUBLISHED.test(at(name.from - 2)) && name.words.length < 4)
    verdict.organization += 6;
  // "the newspaper The Beacon", "told The Beacon's editor", "over Orbis News, The Beacon or": likewise a place's name.
  const title = tokens[name.from - 2];
  if (
    tokens[name.from - 1]?.text === 'The' &&
    name.words.length < 4 &&
    ((title?.kind === 'word' && !title.isCapital) || /^(?:,|or|and)$/.test(title?.text ?? '')) &&
    !/^(?:Hague|Gambia|Bahamas|Netherlands|Bronx|Strand|Oval)$/.test(name.name)
  )
    verdict.organization += PLACES.has(name.name) ? 9 : 6;
  // "an ice hockey team, the Orbis Larks"
  if (before === 'the' && at(name.from - 2) === ',' && ORGANIZATION_NOUNS.has(at(name.from - 3)))
    verdict.organization += hasArticle(tokens, name.from - 4) ? 6 : 0;
  weighNumberOfVerb(name, tokens, verdict);
  // "Jane Doe of Marsh Doyle": nobody is of somebody.
  if (
    before === 'of' &&
    name.words.length === 2 &&
    !isGivenName(name.words[0] ?? '') &&
    tokens[name.from - 2]?.isCapital &&
    isGivenName(tokens[name.from - 3]?.text ?? '')
  ) {
    verdict.person -= 8;
    // Whether that is a house or a village, their trade tells.
    if (tokens.slice(Math.max(0, name.from - 9), name.to + 9).some((t) => OF_HOUSE.test(t.lower)))
      verdict.organization += 4;
  }
  // "The Lancet": a paper that everybody knows by its name with the article
  if (
    before === 'the' &&
    KNOWN_BODIES.has(`The ${name.name}`) &&
    (tokens[name.from - 1]?.text === 'The' || !/^(?:Hill|Independent|Atlantic|Nation|Week)$/.test(name.name))
  )
    verdict.organization += 14;
  // "a reporter at the Herald"
  if (before === 'the' && name.words.length === 1 && PRESS.test(name.name) && !tokens[name.to]?.isCapital)
    verdict.organization += 6;
  // "the town of Orbis, Massachusetts"
  if (
    name.words.length < 3 &&
    after === ',' &&
    PLACES.has(tokens[name.to + 1]?.text ?? '') &&
    /^(?:,|\.|;)$/.test(at(name.to + 2)) &&
    /^(?:in|of|from|near|at|to|outside)$/.test(before)
  )
    verdict.place += 16;
  // "the Orbis League final", "the Polaris sank"
  if (
    /^(?:final|semi-final|semifinal|quarter-final|title|trophy|qualifier|qualifiers|fixture|tie|anthem|groups?)$/.test(
      after,
    ) &&
    /^(?:League|Cup|Trophy|Shield|Championship)$/.test(name.words.at(-1) ?? '')
  )
    verdict.work += 9;
  if (before === 'the' && /^(?:sailed|sank|capsized|docked|foundered|departed|collided|listed|drifted)$/.test(after))
    verdict.work += 7;
  if (isShipsName(tokens, name)) verdict.work += 40;
  // "software known as ORBIS"
  if (before === 'as' && at(name.from - 2) === 'known' && THING_NOUN.test(at(name.from - 3))) verdict.work += 8;
  // "a prestigious CAREER award"
  if (
    /^\p{Lu}{2,}$/u.test(name.name) &&
    /^(?:awards?|grants?|prizes?|exams?|tests?|virus|vaccine|medal|format|standard|score|scale)$/.test(after)
  )
    verdict.work += 5;
  // "a contractor, Orbis, whose bid": only a body has one.
  if (after === ',' && at(name.to + 1) === 'whose' && BODYS_OWN.test(at(name.to + 2))) verdict.organization += 4;
  // "Business reporter": the desk somebody works at.
  if (name.words.length === 1 && DESK.test(name.name) && /^(?:reporter|correspondent|editor|desk)$/.test(after))
    verdict.organization -= 6;
  // "a Westport judge", "flew to Westport"
  if (/^(?:judge|court|courtroom|courthouse|jury|mayor|resident|residents|suburb|jail|airport)$/.test(after))
    verdict.place += 3;
  if (before === 'to' && /^(?:flew|fly|flying|flown|travelled|traveled|drove|driven|sailed)$/.test(at(name.from - 2)))
    verdict.place += 3;
  // "landed at Orbis Field airport": what is built there has the name.
  if (BUILT_THERE.test(after)) verdict.place += 16;
  weighTitlesAndTrades(name, tokens, verdict);
  weighList(name, tokens, verdict);
  if (isAmongKin(tokens, name)) verdict.person += 4;
  if (IN_PLACE.has(before)) verdict.place += 2;
  // "the mayor of Orbis"
  if (
    before === 'of' &&
    /^(?:mayor|sheriff|village|town|city|county|parish|suburb|port|outskirts|streets)$/.test(at(name.from - 2))
  )
    verdict.place += 8;
  // "Lord Patel of Halden", "came to Halden at the age of ten"
  if (before === 'of' && /^(?:lord|lady|baroness|baron|viscount|earl|duke|duchess|countess)$/.test(at(name.from - 3)))
    verdict.place += 24;
  if (
    before === 'to' &&
    /^(?:came|moved|emigrated|travelled|traveled|went|drove|returned)$/.test(at(name.from - 2)) &&
    /^(?:at|as|in|when|with|after|from|to|aged)$/.test(after) &&
    PLACES.has(name.name)
  )
    verdict.place += 14;
  // "Zhumadian city in Henan Province"
  if (name.words.length === 1 && OF_LAND.test(after) && !/^(?:the|an?)$/.test(before)) verdict.place += 6;
  if (before === 'from' && name.words.length === 1 && PERSON_NOUNS.has(at(name.from - 2))) {
    verdict.place += 3;
    verdict.person -= 5;
  }
  if (name.words.length > 1 && name.words.length < 4 && name.honorific.length === 0)
    verdict.organization += weighFirmSigns(name, tokens);
  // "Orbis collapsed with debts of", "Orbis employs"
  if (name.words.length === 1 && name.honorific.length === 0 && fallsAsFirm(tokens, name.to)) verdict.organization += 4;
  if (before === 'at') verdict.organization += 1;
  if (before === 'the' && name.words.length > 1) verdict.person -= 4;
  if (before === 'the' && name.words.length === 1) verdict.person -= 2;
}

const OF_HOUSE =
  /^(?:lawyers?|barristers?|solicitors?|attorneys?|counsel|firm|analysts?|bankers?|brokers?|traders?|investors?|funds?|consultants?|accountants?|auditors?|advisers?|advisors?|economists?|strategists?|architects?|agents?|publicists?|representing|represents|represented|advising|partners?|prosecutors?|defen[cs]e|court)$/;

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

/** "a professor at Vesta Leuven whom": the professor is meant. */
const isWhereSomebodyWorks = ({ from, words: own }: EnglishName, tokens: readonly EnglishToken[]): boolean =>
  /^(?:at|from|of)$/.test(tokens[from - 1]?.lower ?? '') &&
  PERSON_NOUNS.has(tokens[from - 2]?.lower ?? '') &&
  !isGivenName(own[0] ?? '');

/** "set up a charity for bereaved parents, Forty Minutes", "to start a firm of her own, Clearseam": what it is called. */
function isFoundedSo(tokens: readonly EnglishToken[], name: EnglishName): boolean {
  const isCalled = /^(?:called|named)$/.test(tokens[name.from - 1]?.lower ?? '');
  if (!isCalled && tokens[name.from - 1]?.text !== ',') return false;
  if (!/^(?:[.,;]|and|which|in|with|that|to|for|from|last|on)$/.test(tokens[name.to]?.lower ?? '.')) return false;
  let noun = -1;
  for (let k = name.from - 2; k > Math.max(0, name.from - 14); k--) {
    const word = tokens[k];
    if (word?.kind !== 'word' || word.isCapital) return false;
    if (FOUNDED_AS.test(word.lower)) noun = k;
    if (noun > 0 && STARTS_IT.test(word.lower)) return true;
  }
  return false;
}
const FOUNDED_AS =
  /^(?:firm|company|charity|business|consultancy|start-?up|foundation|agency|studio|label|fund|party|club|newspaper|magazine|school|practice|venture|group|brand|outfit|movement|trust|brewery|bank|website|podcast)$/;
const STARTS_IT =
  /^(?:start|starts|started|starting|found|founds|founded|founding|co-founded|launch|launches|launched|launching|set|sets|setting|establish|established|create|created|built|form|formed|run|runs|running|ran)$/;

/** Whether an indefinite article stands at most three words before. */
function hasArticle(tokens: readonly EnglishToken[], at: number): boolean {
  for (let k = at; k > at - 4 && tokens[k]?.kind === 'word'; k--)
    if (/^(?:an?|another|one)$/.test(tokens[k]?.lower ?? '')) return true;
  return false;
}

/** What somebody has, and a body hardly. */
const OWN_FIRM = /^(?:company|firm|business|start-?up)$/;

/** "Orbis's chief executive, Jane Doe": the post of somebody named. */
function isChiefNamed(tokens: readonly EnglishToken[], at: number): boolean {
  if (!/^(?:chief|president|chairman|chairwoman|ceo|managing)$/.test(tokens[at]?.lower ?? '')) return false;
  const comma = tokens.slice(at, at + 4).findIndex((t) => t.text === ',');
  return comma > 0 && Boolean(tokens[at + comma + 1]?.isCapital);
}

const OF_BODIES =
  /^(?:partner|member|leader|supplier|backer|donor|investor|owner|maker|lender|critic|winner|champion|buyer|bidder|shareholder|survivor|candidate|contender|challenger|beneficiary|victim|opponent|defendant|plaintiff|claimant|co-owner|dealer|broker|seller|producer|developer|model|star|success|landlord|sponsor|ally|pioneer|newcomer|giant)$/;
/** "a philanthropist", "a retired police officer": the first noun of the phrase is somebody's. */
function isSomebodysNoun(tokens: readonly EnglishToken[], from: number): boolean {
  for (let k = from; k < from + 4 && tokens[k]?.kind === 'word'; k++) {
    const word = tokens[k]?.lower ?? '';
    if (!PERSON_NOUNS.has(word)) continue;
    const next = tokens[k + 1];
    return (
      !ORGANIZATION_NOUNS.has(word) &&
      !OF_BODIES.test(word) &&
      (next?.kind !== 'word' || /^(?:and|who|in|from|of|at|for|when|with|by|whose)$/.test(next.lower))
    );
  }
  return false;
}

/** "(became) the company's first chairwoman": behind at most three words, somebody's noun. */
function becomesSomebody(tokens: readonly EnglishToken[], from: number): boolean {
  for (let k = from; k < from + 5 && tokens[k]?.kind !== 'mark'; k++) {
    const word = tokens[k]?.lower ?? '';
    if (ORGANIZATION_NOUNS.has(word) && tokens[k + 1]?.kind !== 'possessive') return false;
    if (PERSON_NOUNS.has(word)) return true;
  }
  return false;
}

/** What tells a body from a person where no word of the name does: posts, money, deals, and what is done to firms. */
function weighPlain(name: EnglishName, tokens: readonly EnglishToken[], verdict: Verdict): void {
  const at = (i: number) => tokens[i]?.lower ?? '';
  const [before, after] = [at(name.from - 1), at(name.to)];
  let k = name.from - 2;
  // "the boss of the Danish Orbis"
  if (/^(?:the|its|his|her|their|rival)$/.test(before)) k--;
  const prep = k < name.from - 2 ? at(k + 1) : before;
  const noun = at(k);
  if (/^(?:at|with)$/.test(prep) && (OF_ORGANIZATION.has(noun) || PERSON_NOUNS.has(noun))) verdict.organization += 2;
  if (prep === 'of' && OF_FIRM.test(noun)) verdict.organization += 2;
  // "retained Marsh Doyle and sued"
  if (/^retain(?:ed|s|ing)$/.test(before) && name.words.length === 2) verdict.organization += 3;
  // "previously of Orbis", "now at Orbis"
  if (/^(?:of|at|with)$/.test(prep) && /^(?:previously|formerly|late|lately|now|currently|once|later|then)$/.test(noun))
    verdict.organization += 3;
  // "lawyers from Marsh Doyle", "a team from Marsh Doyle"
  if (
    prep === 'from' &&
    name.words.length > 1 &&
    /^(?:lawyers?|bankers?|analysts?|consultants?|advisers?|advisors?|auditors?|accountants?|engineers?|executives?|team|specialists?|experts?|barristers?|solicitors?|traders?|brokers?|economists?|investigators?)$/.test(
      noun,
    )
  )
    verdict.organization += 4;
  // "took over Orbis", "set up Orbis", "thought up Orbis"
  if (/^(?:over|up|out)$/.test(before) && OPENS_FIRM.test(at(name.from - 2))) verdict.organization += 3;
  if (
    /^(?:built|created|launched|rescued|nationalised|nationalized|privatised|privatized|delisted|poached|audited)$/.test(
      before,
    )
  )
    verdict.organization += name.words.length === 1 ? 2 : 1;
  // "put $80m into Orbis", "a stake in Orbis"
  if (/^(?:into|in)$/.test(before) && isFunded(tokens, name.from - 2)) verdict.organization += 4;
  // "Orbis was set up by", "Orbis has been run by", "Orbis, founded in"
  if (isRunBy(tokens, name.to)) verdict.organization += 4;
  if (/^(?:employs|operates|manufactures|specialises|specializes|floated|listed|trades)$/.test(after))
    verdict.organization += 2;
  // "Orbis finance director Jane Doe", but "Assistant coach"
  if (name.isInitial && name.words.length === 1) return;
  if (POST_AT.test(after) || (FIRM_POST.test(after) && POST_AT.test(at(name.to + 1)))) verdict.organization += 2;
}

const OF_FIRM =
  /^(?:boss|bosses|manager|managers|secretary|treasurer|counsel|auditor|auditors|trustees|creditors|bankers|purchase|sale|merger|flotation|rescue|buyout|buy-out|nationalisation|insolvency|administrators|liquidators|customers|clients|workers|staff)$/;
const OPENS_FIRM =
  /^(?:take|takes|took|taken|taking|set|sets|setting|start|started|starting|build|builds|built|think|thought|dream|dreamed|dreamt|dreaming|buy|bought|buying|carve|carved|wind|wound|prop|propped|bail|bailed|snap|snapped)$/;
const FIRM_POST = /^(?:chief|finance|managing|vice|executive|senior|deputy|sales|marketing|operations|general)$/;
/** Money before "into", or a share before "in". */
function isFunded(tokens: readonly EnglishToken[], from: number): boolean {
  for (let k = from; k >= Math.max(0, from - 7); k--) {
    const word = tokens[k]?.lower ?? '';
    if (tokens[k]?.kind === 'mark' && !/^[$£€]$/.test(word)) return false;
    if (
      /^(?:stake|stakes|shares|share|holding|shareholding|shareholder|shareholders|investor|investors|interest|investment|invested|invest|investing)$/.test(
        word,
      )
    )
      return true;
    if (/^(?:put|sank|sunk|poured|pumped|ploughed|plowed|injected|pour|pump|plough|inject|sink)$/.test(word))
      return true;
  }
  return false;
}
/** Behind a name: "(which) was founded by", ", run by", "has been listed since". */
function isRunBy(tokens: readonly EnglishToken[], from: number): boolean {
  let k = from;
  while (
    k < from + 5 &&
    /^(?:,|\(|which|that|was|is|were|had|has|been|being|now|then|later|also|once|long)$/.test(tokens[k]?.lower ?? '')
  )
    k++;
  const [word, next] = [tokens[k]?.lower ?? '', tokens[k + 1]?.lower ?? ''];
  if (k === from) return false;
  if (
    /^(?:founded|co-founded|acquired|nationalised|nationalized|delisted|floated|headquartered|privatised|privatized|liquidated)$/.test(
      word,
    )
  )
    return true;
  if (/^(?:run|owned|chaired|managed|headed|controlled|bankrolled|backed|funded|financed|audited)$/.test(word))
    return next === 'by';
  if (/^(?:wound|set|broken)$/.test(word)) return next === 'up';
  return word === 'taken' && /^(?:over|private|public)$/.test(next);
}

/** One word, or two of which the first is nobody's given name. */
const isOneWord = ({ words, honorific }: EnglishName): boolean =>
  words.length === 1 || (words.length === 2 && honorific.length === 0 && !isGivenName(words[0] ?? ''));

/** "Ann and Roberta, her daughters": both are. */
function isAmongKin(tokens: readonly EnglishToken[], { to }: EnglishName): boolean {
  let k = to;
  if (tokens[k]?.lower === 'and' && tokens[k + 1]?.isCapital) k += 2;
  if (k === to || tokens[k]?.text !== ',' || !/^(?:the|his|her|their)$/.test(tokens[k + 1]?.lower ?? '')) return false;
  const end = tokens.slice(k + 2, k + 7).findIndex((t) => t.kind === 'mark');
  return (
    KIN_PLURAL.test(tokens[end < 0 ? k + 6 : k + 1 + end]?.lower ?? '') ||
    tokens.slice(k + 2, k + 6).some((t) => KIN_PLURAL.test(t.lower))
  );
}

/** "the ferry Lady Ann": a vessel's noun before whatever it is called. */
const isShipsName = (tokens: readonly EnglishToken[], { from, honorific }: EnglishName): boolean =>
  /^(?:ferry|ship|yacht|trawler|tanker|freighter|liner|vessel|steamer|schooner|frigate|destroyer|submarine|tug|tugboat|lifeboat|barge|catamaran|icebreaker|dredger|boat|superyacht)$/.test(
    tokens[from - 1 - honorific.length]?.lower ?? '',
  );

const DESK =
  /^(?:Business|Sports?|Politics|Political|City|Education|Health|Science|Technology|Economics|Culture|Arts|Crime|Environment|Media|Money|Markets|News|World)$/;
const BUILT_THERE =
  /^(?:airport|aerodrome|airfield|airbase|heliport|seaport|motorway|racecourse|racetrack|reservoir|peninsula)$/;

/** "a green Orbis,": an article and at most one adjective before, no noun behind. */
function isOneOfMake(tokens: readonly EnglishToken[], { from, to }: EnglishName): boolean {
  const isArticle = (i: number) => /^an?$/.test(tokens[i]?.lower ?? '') && !tokens[i]?.isCapital;
  if (!isArticle(from - 1) && !(isArticle(from - 2) && COLOUR.test(tokens[from - 1]?.lower ?? ''))) return false;
  const next = tokens[to];
  return (
    !next ||
    next.kind === 'mark' ||
    /^(?:with|and|in|on|at|to|that|which|from|outside|near|parked|driven)$/.test(next.lower)
  );
}
const COLOUR =
  /^(?:red|blue|green|black|white|grey|gray|silver|yellow|brown|battered|old|new|second-hand|used|rented|hired|stolen|vintage|armoured|armored|chauffeured|beige|gold|rusty)$/;

const PRESS =
  /^(?:Herald|Times|Post|Guardian|Telegraph|Mirror|Observer|Independent|Standard|Express|Tribune|Gazette|Chronicle|Journal|Globe|Echo|Ledger|Scotsman|Argus|Inquirer|Examiner|Courier|Bulletin|Beacon|Economist|Spectator|Mail|Sun)$/;
const PUBLISHED = /^(?:of|for|at|by|told|to|with|from|in|and|that)$/;
const BODYS_OWN =
  /^(?:bid|shares|stock|profits?|sales|factory|factories|plants?|products?|customers|shareholders|headquarters|board|tender|fleet|passengers|readers|revenues?|brands?|software|clients|owners|chief|chairman|investors)$/;
/** "sold the unit to Orbis", "hired from Orbis", "a merger with Orbis", "his move to Orbis": one word there is a body's. */
function isTradedWith(before: string, tokens: readonly EnglishToken[], from: number): boolean {
  if (!/^(?:to|from|with|by|for|between)$/.test(before)) return false;
  for (let k = from - 2; k >= Math.max(0, from - 9); k--) {
    const token = tokens[k];
    if (token?.kind === 'mark') return false;
    if (before === 'to' && /^(?:sell|sold|sale|selling|defected|switched|licensed|supplied)$/.test(token?.lower ?? ''))
      return true;
    if (
      before === 'from' &&
      /^(?:hired|lured|poached|recruited|joined|bought|acquired|arrived|came|moved|resigned|departed|retired|signed|borrowed|defected|spun|investment|funding|loan|bid|offer|retirement|resignation|departure)$/.test(
        token?.lower ?? '',
      )
    )
      return true;
    if (
      before === 'with' &&
      /^(?:merger|merged|merge|partnership|partnered|contract|venture|deal|alliance|tie-up)$/.test(token?.lower ?? '')
    )
      return true;
    if (
      before === 'by' &&
      /^(?:acquired|bought|owned|operated|published|employed|hired|manufactured|takeover|bid|backed|funded|acquisition)$/.test(
        token?.lower ?? '',
      )
    )
      return true;
    if (before === 'for' && /^(?:bid|worked|works|working|work|offer|left|quit|decamped)$/.test(token?.lower ?? ''))
      return true;
  }
  return false;
}

/** "a Doe loyalist": what one is to somebody, and hardly to a body. */
const OF_SOMEBODY =
  /^(?:ally|loyalist|critic|rival|opponent|supporter|backer|confidante?|protege|protégé|acolyte|appointee|nominee|disciple|lieutenant|foe|friend|heir|successor|aide)$/;
const AT_WORK =
  /^(?:met|studied|worked|works|working|taught|teaches|professor|researcher|student|students|engineer|engineers|post|job|career|years|executive|executives|colleagues|colleague|lecturer|fellow|graduate|studying|classmates)$/;
const OF_MATTER =
  /^(?:decision|plan|plant|project|affair|scandal|crash|case|trial|site|factory|mine|murder|murders|inquiry|report|disaster|fire|route|line|valley|estate|tapes|papers|files)$/;

/** Houses of trade that bear the name of who founded them. */
const MADE_IN =
  /^(?:distiller(?:y|ies)|brewer(?:y|ies)|winer(?:y|ies)|vineyards?|bakery|dairy|foundry|shipyard|sawmill|tannery|refinery|company|business|group|empire|conglomerate|fund|firm|bank|chain|label|dynasty|brand|restaurants?|hotels?|stores?|supermarkets?)$/;

/** What comes round every year, and is a body as well where somebody runs it. */
const HELD = /^(?:Festival|Biennale|Biennial|Triennale|Carnival|Fair|Marathon|Regatta|Expo|Proms)$/;
/** Whoever is one of it, or what it has, only where it is a body. */
const OF_HELD =
  /^(?:board|director|directors|founder|co-founder|head|chair|chairman|chairwoman|president|organi[sz]ers?|trustees?|treasurer|secretary|manager|staff|sponsors?|programmers?|curator|executive|helm|offices?)$/;
const RUNS_HELD =
  /^(?:ran|runs|run|running|led|leads|heads|headed|chaired|chairs|founded|co-founded|established|directed|directs|joined|quit|left|sponsors|sponsored|boycotted|boycott|sued|funds|funded)$/;
const HELD_ACTS =
  /^(?:said|says|announced|appointed|named|hired|fired|dismissed|denied|withdrew|dropped|apologi[sz]ed|signed|sued)$/;

/** "the board of the Halden Film Festival", "ran the Halden Biennale", "the Halden Fair's director". */
function isRunAsBody(tokens: readonly EnglishToken[], { from, to, words: own }: EnglishName): boolean {
  if (own.length < 2 || !HELD.test(own.at(-1) ?? '')) return false;
  const lead = from - (tokens[from - 1]?.lower === 'the' ? 2 : 1);
  const before = tokens[lead]?.lower ?? '';
  const behind = tokens[to]?.lower ?? '';
  return (
    RUNS_HELD.test(before) ||
    HELD_ACTS.test(behind) ||
    (/^(?:of|at|for)$/.test(before) && OF_HELD.test(tokens[lead - 1]?.lower ?? '')) ||
    (tokens[to]?.kind === 'possessive' && tokens.slice(to + 1, to + 4).some((t) => OF_HELD.test(t.lower)))
  );
}

/** Trades that are surnames, and a paper's name, as often. */
const SURNAME_TRADES = words(
  'porter butler clerk gardener carpenter tailor butcher barber potter tutor archer shepherd knight earl saint page steward foreman monk friar abbot deacon chaplain guardian squire joiner cobbler grocer usher climber diver fencer overseer emperor patron prophet exile fisherman forger waiter welder teller',
);

/** What a minister is for. */
const OF_MINISTRY =
  /^(?:Work|Pensions|Communities|Housing|Levelling|Up|Skills|Sport|Sports|Rural|Care|Social|Families|Equalities|Immigration|Policing|Universities|Schools|Farming|Tourism|Industry|Agriculture|Fisheries|Labour|Labor|Transport|Transportation|Infrastructure|Culture|Education|Environment|Defence|Defense|Commerce)$/;

/** "Chief Financial Officer", "Special One" */
const OF_OFFICER =
  /^(?:Financial|Operating|Technology|Technical|Medical|Information|Marketing|Legal|Scientific|Commercial|Compliance|Risk|Investment|Revenue|Product|Strategy|Human|Resources|Special|One|Old|Lady|Non-Executive)$/;

/** The verdict's winner, or `null` where a name is nothing that a story keeps. */
export function decideKind(words: readonly string[], verdict: Verdict): EntityKind | null {
  const { person, organization, place, work } = verdict;
  const best = Math.max(person, organization, place, work);
  const last = words.at(-1)?.toLowerCase() ?? '';
  const isTrade = PERSON_NOUNS.has(last) && !SURNAME_TRADES.has(last);
  if (person === best && words.length > 1 && isTrade && !isGivenName(words[0] ?? '') && person < 6) return null;
  const isPosts = words.every(
    (w) => PERSON_NOUNS.has(w.toLowerCase()) || HONORIFICS.has(w.toLowerCase()) || OF_OFFICER.test(w),
  );
  // "Work and Pensions Secretary"
  if (words.every((w) => OF_MINISTRY.test(w))) return null;
  // "the Jane Doe Chair": somebody's seat at a university.
  if (words.length > 2 && last === 'chair') return null;
  if (isPosts && (isTrade || last === 'general' || /^(?:one|lady)$/.test(last))) return null;
  if (person < 0 && best <= 0.5) return null;
  if (words.length === 1 && best < 2) return null;
  if (best <= 0) return words.length === 2 || words.length === 3 ? 'person' : null;
  if (place === best && place > person) return place >= organization ? 'place' : 'organization';
  if (work === best) return 'work';
  if (person === best) return 'person';
  return 'organization';
}
