/**
 * Words of an English sentence that stand for somebody named before: "he", "the company", "the two men".
 *
 * Does not know: whom they stand for; see chooseReferent.ts.
 */
import type { FoundEntity, MentionForm } from '../../../findings.ts';
import { NATIONALITIES, NO_NAMES, ORGANIZATION_NOUNS, PERSON_NOUNS } from '../commonEnglishWords.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { TELLS_OF_TRADE } from './describingNouns.ts';

/** Stands for: only a body whose name or description has the noun. */
export const NAMED = ' ';

export const HE = /^(?:he|him|his|himself)$/;

export const SHE = /^(?:she|her|hers|herself)$/;

const IT = /^(?:it|its)$/;

export const PREPOSITION = /^(?:of|at|by|in|for|with|from|to|against|on|about|over|between|under|like|than|as|into)$/;

export interface Reference {
  want: 'm' | 'f' | 'organization' | 'title' | 'pair';
  /** "he", "she": neither object nor owner. */
  isDoer?: boolean;
  /** "himself": who does it. */
  isReflexive?: boolean;
  /** "they": only those that are plainly a pair. */
  isLoose?: boolean;
  /** "they married": what two do. */
  isOfTwo?: boolean;
  noun?: string;
  /** "the Welshman" */
  sex?: 'm' | 'f';
  /** "its former chief": has people of its own. */
  isOfStaff?: boolean;
  /** Token of the "that" behind a verb of telling before it, if any. */
  that?: number;
  /** "from its founder": of whoever is bought. */
  isFromStaff?: boolean;
  /** Token before a comma that stands right before it: the end of what it describes. */
  behind?: number;
  words?: string[];
  /** Whose the body is: "Doe's union". */
  owner?: FoundEntity;
  /** "the neuroscientist", "the old warrior": may mean somebody whom nobody called so before. */
  isAnew?: boolean;
  /** "the former Orbis chairman": where the name of the body begins. */
  bodyFrom?: number;
  form: MentionForm;
  /** Where the words that stand for somebody begin, where that is not where they were read from. */
  from?: number;
  to: number;
}

export function readReference(tokens: readonly EnglishToken[], i: number): Reference | null {
  const word = tokens[i]?.lower ?? '';
  if (tokens[i]?.kind !== 'word') return null;
  const isDoer = word === 'he' || word === 'she';
  // "before his Honour": a style, and nobody's.
  if (/^(?:his|her)$/.test(word) && STYLE.test(tokens[i + 1]?.text ?? '')) return null;
  const isReflexive = word === 'himself' || word === 'herself';
  if (HE.test(word)) return { want: 'm', form: 'pronoun', to: i, isDoer, isReflexive };
  if (SHE.test(word)) return { want: 'f', form: 'pronoun', to: i, isDoer, isReflexive };
  if (IT.test(word))
    return isExpletive(tokens, i) || isOfWhatWasDone(tokens, i)
      ? null
      : { want: 'organization', form: 'pronoun', to: i };
  if (/^(?:they|them)$/.test(word)) {
    const next = tokens
      .slice(i + 1, i + 4)
      .find((t) => !/^(?:had|have|were|later|then|soon|never|first|are)$/.test(t.lower));
    const isOfTwo = word === 'they' && OF_TWO.test(next?.lower ?? '');
    return { want: 'pair', isLoose: true, isOfTwo, form: 'pronoun', to: i };
  }
  const pair = readPair(tokens, i);
  if (pair !== null) return { want: 'pair', form: 'title', to: pair };
  const aged =
    word === 'the' &&
    /^\d+-year-old$/.test(tokens[i + 1]?.lower ?? '') &&
    !isNounLike(tokens[i + 2] ?? (tokens[i] as EnglishToken));
  if (aged) return { want: 'title', noun: '', words: [tokens[i + 1]?.lower ?? ''], form: 'title', to: i + 1 };
  // "the Welshman"
  if (
    /^(?:The|the)$/.test(tokens[i]?.text ?? '') &&
    /^\p{Lu}\p{Ll}+(?:man|woman)$/u.test(tokens[i + 1]?.text ?? '') &&
    NO_NAMES.has(tokens[i + 1]?.lower ?? '')
  )
    return {
      want: 'title',
      noun: '',
      sex: /woman$/.test(tokens[i + 1]?.text ?? '') ? 'f' : 'm',
      form: 'title',
      to: i + 1,
    };
  // "the Portuguese was cleared"
  if (
    word === 'the' &&
    tokens[i + 1]?.isCapital &&
    /(?:ese|ish|ch|ss|aqi|eli|ani)$/.test(tokens[i + 1]?.lower ?? '') &&
    NATIONALITIES.has(tokens[i + 1]?.lower ?? '') &&
    /^(?:was|is|has|himself|herself)$/.test(tokens[i + 2]?.lower ?? '')
  )
    return { want: 'title', noun: '', form: 'title', to: i + 1 };
  const told = readDescription(tokens, i);
  if (told) return told;
  // "the Spaniard", "the German": before a verb, a preposition or a mark
  const next = tokens[i + 2];
  if (
    word === 'the' &&
    DEMONYM.test(tokens[i + 1]?.text ?? '') &&
    (next?.kind !== 'word' ||
      /(?:ed|s|ly)$|^(?:had|has|was|is|who|of|and|in|for|to|on|at|with|did|would|will|took|left|met|told|went|came|later|also|then|once|now|never|soon|still|said|won|lost|made|gave|got|ran|sold|bought|led|built|became|began|quit|fell|found|kept|knew|saw|sent|spoke|stood|wrote|could|may|might|must|should|threw|drew|hit|put|set|paid|held|swore|flew|fled|broke|brought|chose|felt|fought)$/.test(
        next.lower,
      )) &&
    next?.kind !== 'possessive'
  )
    return { want: 'title', noun: '', form: 'title', to: i + 1 };
  // "grandson of the founder": of whoever that was.
  if (
    word === 'the' &&
    tokens[i - 1]?.lower === 'of' &&
    /^(?:grand)?(?:son|daughter|child|nephew|niece|heir|heiress|widow|brother|sister|cousin)s?$/.test(
      tokens[i - 2]?.lower ?? '',
    )
  )
    return null;
  // "her union", "Doe's union": where whoever owns the word belongs.
  const owner = tokens[i - 1];
  if (OWN_BODY.test(word) && (owner?.kind === 'possessive' || /^(?:his|her|their)$/.test(owner?.lower ?? '')))
    return { want: 'organization', noun: word, words: [NAMED], form: 'title', to: i };
  if (
    word !== 'the' &&
    !(word === 'that' && tokens[i + 1]?.kind === 'word' && !OPENS_CLAUSE.test(tokens[i + 1]?.lower ?? ''))
  )
    return null;
  // "The MP"
  if (/^(?:MP|MEP|CEO|CFO)$/.test(tokens[i + 1]?.text ?? '') && !tokens[i + 2]?.isCapital)
    return { want: 'title', noun: tokens[i + 1]?.lower ?? '', form: 'title', to: i + 1 };
  if (tokens[i + 1]?.text === 'Prime' && tokens[i + 2]?.text === 'Minister' && !tokens[i + 3]?.isCapital)
    return { want: 'title', noun: 'prime minister', form: 'title', to: i + 2 };
  for (let k = i + 1; k <= i + 3; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.isCapital) return null;
    const isLast = tokens[k + 1]?.kind !== 'word' || !isNounLike(tokens[k + 1] as EnglishToken);
    if (!isLast) continue;
    if (tokens[k + 1]?.isCapital || (tokens[k + 1]?.lower === 'of' && !isChargedWith(tokens, i, k + 1))) return null;
    // "an examiner with the office, Doe": the examiner is Doe.
    const isAfterNoun =
      PREPOSITION.test(tokens[i - 1]?.lower ?? '') &&
      (PERSON_NOUNS.has(tokens[i - 2]?.lower ?? '') ||
        /^\p{Ll}{3,}(?:er|or|ist|ant)$/u.test(tokens[i - 2]?.text ?? '')) &&
      !PERSON_NOUNS.has(token.lower);
    if (tokens[k + 1]?.text === ',' && tokens[k + 2]?.isCapital && !isAfterNoun) return null;
    if (token.lower === 'side' && BESIDE.test(tokens[k + 1]?.lower ?? '')) return null;
    const words = tokens.slice(i + 1, k).map((t) => t.lower);
    // "he led the team that did it": a team of which nothing was told.
    if (/^(?:team|group|firm|side)$/.test(token.lower) && /^(?:that|which|who|whose)$/.test(tokens[k + 1]?.lower ?? ''))
      return null;
    if (
      /^(?:company|firm|group|club|carmaker|retailer|lender|bank|airline|newspaper|startup|start-up|manufacturer|drugmaker|giant|side|team)$/.test(
        token.lower,
      )
    )
      return { want: 'organization', noun: token.lower, words, form: 'title', to: k };
    // "patted on the head", "was given the chair": no people.
    if (isThing(token.lower, tokens[i - 1]?.lower ?? '')) return null;
    // "the chief executive's job": a post, and nobody in it.
    if (tokens[k + 1]?.kind === 'possessive' && OF_A_POST.test(tokens[k + 2]?.lower ?? '')) return null;
    if (PERSON_NOUNS.has(token.lower) && !/^(?:regulator|watchdog)$/.test(token.lower))
      return {
        want: 'title',
        noun: token.lower,
        words,
        form: 'title',
        to: k,
        isAnew: TELLS_OF_TRADE.has(token.lower) && !saysWho(tokens, k + 1),
      };
    if (ORGANIZATION_NOUNS.has(token.lower) || OWN_NOUN.test(token.lower)) {
      const isTold = k > i + 1 && TRADES.test(token.lower) && !words.some((w) => ANOTHERS.test(w));
      return k === i + 1 || isTold
        ? { want: 'organization', noun: token.lower, words: [NAMED, ...words], form: 'title', to: k }
        : null;
    }
    if (k === i + 3) return null;
  }
  return null;
}

/** Most words between the article and its noun. */
const LONGEST_DESCRIPTION = 5;

/**
 * "the Italian surgeon", "the old warrior", "the boss himself", "the former Orbis chairman": by words that the reading of posts
 * passes over.
 */
function readDescription(tokens: readonly EnglishToken[], i: number): Reference | null {
  if (tokens[i]?.lower !== 'the') return null;
  const words: string[] = [];
  let bodyFrom: number | undefined;
  let bodyTo: number | undefined;
  for (let k = i + 1; k <= i + LONGEST_DESCRIPTION; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word') return null;
    const next = tokens[k + 1];
    const isNation = token.isCapital && NATIONALITIES.has(token.lower);
    if (token.isCapital && !isNation) {
      // Only one name, and behind a word that tells it from what it is part of.
      if (bodyTo !== undefined && bodyTo !== k - 1) return null;
      if (bodyFrom === undefined && !TELLS_TIME.test(tokens[k - 1]?.lower ?? '')) return null;
      bodyFrom ??= k;
      bodyTo = k;
      continue;
    }
    const isHead =
      !token.isCapital &&
      (TELLS_OF_TRADE.has(token.lower) ||
        (bodyFrom !== undefined && PERSON_NOUNS.has(token.lower)) ||
        isHimself(next)) &&
      !(next?.kind === 'word' && (isNounLike(next) || TELLS_OF_TRADE.has(next.lower)));
    if (isHead) {
      const isSet = next?.text === ',' && tokens[k + 2]?.isCapital;
      if (isSet || next?.isCapital || saysWho(tokens, k + 1)) return null;
      const isPlain =
        bodyFrom === undefined && !words.some((w) => w === NATION) && !isHimself(next) && PERSON_NOUNS.has(token.lower);
      // What the reading of posts reads as well.
      if (isPlain) return null;
      return {
        want: 'title',
        noun: token.lower,
        words: words.filter((w) => w !== NATION),
        isAnew: true,
        form: 'title',
        to: k,
        ...(isHimself(next) && { sex: next?.lower === 'himself' ? ('m' as const) : ('f' as const) }),
        ...(bodyFrom !== undefined && { bodyFrom, from: k }),
      };
    }
    const isBody = !token.isCapital && OF_NATION.test(token.lower) && words.at(-1) === NATION;
    if (isBody) {
      const isSet = next?.text === ',' && tokens[k + 2]?.isCapital;
      if (isSet || next?.isCapital || saysWho(tokens, k + 1) || (next && isNounLike(next))) return null;
      return { want: 'organization', noun: token.lower, words: [], isAnew: true, form: 'title', to: k };
    }
    if (ENDS_PHRASE.test(token.lower)) return null;
    words.push(isNation ? NATION : token.lower);
  }
  return null;
}
const NATION = '+nation';
/** Bodies that are called by their nation. */
const OF_NATION =
  /^(?:company|firm|group|club|carmaker|retailer|lender|bank|airline|newspaper|startup|start-up|manufacturer|drugmaker|giant|side|team)$/;
const TELLS_TIME =
  /^(?:former|new|ex|current|then|one-time|onetime|outgoing|incoming|ousted|sacked|departing|departed|late|longtime|long-time)$/;
const isHimself = (token: EnglishToken | undefined): boolean => /^(?:himself|herself)$/.test(token?.lower ?? '');
/** Words that no noun phrase goes on over. */
const ENDS_PHRASE =
  /^(?:who|whom|whose|which|that|of|in|on|at|to|for|by|with|from|and|or|but|is|was|were|are|has|had|have|will|would|could|may|might|as|than|when|while|after|before|his|her|its|their|he|she|it|they|said|says|told)$/;

/** "the woman who hired him", "the surgeon from Uppsala": tells of whom it speaks. */
const saysWho = (tokens: readonly EnglishToken[], at: number): boolean =>
  /^(?:who|whom|whose|that|which|of|from|in|at|with|behind|for|named|called|known|whose)$/.test(
    tokens[at]?.lower ?? '',
  );

/** What a post itself has. */
const OF_A_POST = /^(?:job|post|role|seat|chair|position|title|suite|armband|mantle|gavel|duties|spot|slot)$/;
const STYLE = /^(?:Honou?r|Majesty|Highness|Lordship|Ladyship|Excellency|Holiness|Grace|Royal)$/;
/** What somebody has or sits on, by the word before. */
const isThing = (noun: string, before: string): boolean =>
  (noun === 'head' && /^(?:on|over|in|to|above|into|through)$/.test(before)) ||
  (noun === 'chair' &&
    /^(?:in|into|from|given|took|take|takes|taken|inherit|inherited|vacated?|offered|left|leave|filled?|won|lost|hand|handed)$/.test(
      before,
    ));
/** Words of bodies' own names that are no bodies elsewhere: "the office" of an Office of Financial Regulation. */
const OWN_NOUN = /^(?:office|bureau|panel|centre|center|service|unit|society|tribunal|authority)$/;
const OWN_BODY = /^(?:union|guild|federation|association)$/;

/** "the side door": what is at the side. */
const BESIDE =
  /^(?:doors?|entrance|exit|gate|street|streets|road|effects?|issues?|deals?|projects?|table|room|window)$/;

/** What a firm is by its trade: "the grocery chain" may be the first to say so of a firm just named. */
const TRADES =
  /^(?:chain|insurer|grocer|brewer|brewery|dairy|publisher|utility|supermarket|automaker|chipmaker|producer|supplier|carrier|brokerage|contractor|builder|housebuilder|shipbuilder|developer|distillery|winery|refiner|conglomerate|operator)$/;
const ANOTHERS =
  /^(?:rival|other|same|whole|entire|local|national|only|first|second|third|last|next|new|old|big|biggest|largest|leading|parent|average|competing|smaller|bigger|larger|target|former)$/;

/** What two people do with each other. */
const OF_TWO = /^(?:married|wed|divorced|separated|split|parted|eloped|quarrelled|quarreled|fell|met)$/;

/** "(said) that his company": no "that company". */
const OPENS_CLAUSE = /^(?:his|her|its|their|the|an?|he|she|it|they|this|these|those|there|no|some|all|both|our|my)$/;

/** "accused the company of lying", "cleared the minister of fraud": what follows is the charge. */
const isChargedWith = (tokens: readonly EnglishToken[], the: number, of: number): boolean =>
  /^(?:accus|convict|inform|remind|warn|stripp?|rid|clear|acquitt?|suspect|reliev|depriv|assur|notif|absolv)(?:e|es|ed|ing|s|ies|ied)?$/.test(
    tokens[the - 1]?.lower ?? '',
  ) || /^\p{Ll}{3,}ing$/u.test(tokens[of + 1]?.text ?? '');

const DEMONYM =
  /^(?:Spaniard|Briton|Dane|Swede|Finn|Pole|Turk|Scot|American|German|Italian|Norwegian|Belgian|Austrian|Australian|Canadian|Brazilian|Argentine|Argentinian|Russian|Indian|Israeli|Ivorian|Catalan|Texan|Californian|Mexican|Colombian|Chilean|Croatian|Serb|Greek|Hungarian|Romanian|Ukrainian|Nigerian|Ghanaian|Egyptian|Moroccan|Algerian|Korean|Indonesian|Malaysian|Singaporean|Icelander|New Zealander|South African|Londoner|New Yorker)$/;

const VERB_OF_TWO =
  /^(?:have|has|had|were|was|are|is|did|do|could|will|would|may|might|can|deny|denies|denied|met|meet|left|went|came|fell|told|said|say|says|quit|insist|insisted|resigned|refused|declined|pleaded|clashed|called|voted|backed|pledged|lost|demanded|urged|signed|supported|opposed|criticised|criticized|quarrelled|agreed|married|split|worked|sued|signed|faced|face|spoke|never|later|also|eventually|once|now|still|set|built|ran|became|began|won|lost|sold|bought|went|wrote|grew|shared|founded|started|launched|opened|joined|parted|divorced|argued|disagreed|teamed|moved|settled|resigned|retired|apologised|apologized|appealed|denied)$/;

/** "executives", "neighbours", "women": people in the plural. */
const isOfPeople = (word: string): boolean =>
  /^(?:men|women)$/.test(word) ||
  (word.endsWith('s') && (PERSON_NOUNS.has(word.slice(0, -1)) || TELLS_OF_TRADE.has(word.slice(0, -1)))) ||
  (word.endsWith('men') && PERSON_NOUNS.has(word.replace(/men$/, 'man')));

/** "the two men", "both women", "the pair": the place of the last word, or `null`. */
function readPair(tokens: readonly EnglishToken[], i: number): number | null {
  const at = (k: number) => tokens[k]?.lower ?? '';
  if (at(i) === 'the' && /^(?:pair|duo|couple)$/.test(at(i + 1)) && (at(i + 2) !== 'of' || /ing$/.test(at(i + 3))))
    return i + 1;
  // "the two rival neighbours", "both executives"
  if (/^the$/.test(at(i)) && at(i + 1) === 'two') {
    const noun = [i + 2, i + 3].find((k) => isOfPeople(at(k)));
    if (noun !== undefined && !/^(?:who|whom|whose|that|of|from|in|at|with|named|and)$/.test(at(noun + 1))) return noun;
  }
  if (at(i) === 'both' && isOfPeople(at(i + 1)) && at(i + 2) !== 'of') return i + 1;
  // "The men's cause", "the brothers sued"
  if (
    at(i) === 'the' &&
    /^(?:men|women|brothers|sisters|twins|siblings)$/.test(at(i + 1)) &&
    (tokens[i + 2]?.kind === 'possessive' || /^['’]$/.test(tokens[i + 2]?.text ?? '') || VERB_OF_TWO.test(at(i + 2)))
  )
    return i + 1;
  // "All three have denied it"
  if (at(i) === 'all' && sizeOfGroup(at(i + 1)) > 2 && VERB_OF_TWO.test(at(i + 2))) return i + 1;
  // "The three took it to the dean"
  if (at(i) === 'the' && sizeOfGroup(at(i + 1)) > 2 && VERB_OF_TWO.test(at(i + 2))) return i + 1;
  // "indicted both of them", "fired the two of them"
  if (/^(?:both|neither|each)$/.test(at(i)) && at(i + 1) === 'of' && at(i + 2) === 'them') return i + 2;
  if (at(i) === 'the' && at(i + 1) === 'two' && at(i + 2) === 'of' && at(i + 3) === 'them') return i + 3;
  // "Both have denied it", "The two met in May", "Neither told him", "each could be jailed"
  const isPast = (k: number) =>
    /^(?:\p{Ll}{2,}ed|took|made|got|gave|held|kept|stood|sat|swore|rose|drew|fled|fought|sought)$/u.test(at(k)) &&
    (BEHIND_VERB.test(at(k + 1)) || /^(?:peace|friends|common|clear|amends|headlines|news)$/.test(at(k + 1)));
  const isVerb = VERB_OF_TWO.test(at(i + 1)) || (at(i) === 'both' && isPast(i + 1));
  if (/^(?:both|neither|each)$/.test(at(i)) && isVerb && !/^(?:of|,)$/.test(at(i - 1))) return i;
  if (at(i) === 'the' && at(i + 1) === 'two' && (VERB_OF_TWO.test(at(i + 2)) || isPast(i + 2))) return i + 1;
  return null;
}

/** What stands behind a verb, and hardly behind an adjective. */
const BEHIND_VERB =
  /^(?:the|an?|his|her|their|its|over|in|on|at|to|from|for|as|by|with|up|down|out|off|away|back|it|him|them|that|charge|part|office|place|again|later|soon|last|this|after|before|when|and|but|[.,;])$/;
/** How many "three" of "all three" are, up to five; else 2. */
export const sizeOfGroup = (word: string): number => ({ three: 3, four: 4, five: 5 })[word] ?? 2;

export const isObject = (tokens: readonly EnglishToken[], i: number): boolean =>
  tokens[i]?.lower === 'him' ||
  (tokens[i]?.lower === 'her' && !(tokens[i + 1]?.kind === 'word' && !PREPOSITION.test(tokens[i + 1]?.lower ?? '')));

const isNounLike = (token: EnglishToken): boolean =>
  PERSON_NOUNS.has(token.lower) || ORGANIZATION_NOUNS.has(token.lower) || token.isCapital;

/** "It is said that", "it was not clear": stands for nothing. */
function isExpletive(tokens: readonly EnglishToken[], i: number): boolean {
  if (tokens[i]?.lower !== 'it') return false;
  const next = tokens
    .slice(i + 1, i + 5)
    .map((t) => t.lower)
    .join(' ');
  return /^(?:is|was|has been|seems?|appears?|remains?)(?: not| un)?\s?(?:clear|unclear|said|believed|likely|unlikely|possible|known|thought|that|only|a|the|time|understood|hard|too)/.test(
    next,
  );
}

/** "let it be known", "had it announced", "made it clear". */
const LET_KNOWN =
  /^(?:let|lets) it be$|^(?:had|has) it (?:announced|known|said|declared)$|^(?:make|makes|made) it (?:clear|known|plain)$/;

/** "It was drafted by the finance chief": a report or a letter, and no body. */
const isPaper = (tokens: readonly EnglishToken[], i: number): boolean => {
  const isPassive = /^(?:was|is|had)$/.test(tokens[i + 1]?.lower ?? '');
  const verb = tokens[i + 2]?.lower === 'been' ? tokens[i + 3] : tokens[i + 2];
  return (
    isPassive &&
    /^(?:written|drafted|penned|typed|dated|addressed|handwritten|leaked|circulated|compiled|posted|filmed|recorded|translated|co-written|ghostwritten)$/.test(
      verb?.lower ?? '',
    )
  );
};

/** "packed it in", "hit it off": turns of phrase in which it is nothing. */
const IDIOM =
  /^(?:pack(?:s|ed)? it in|hit it off|call(?:s|ed)? it (?:off|quits|a)|had it (?:out|in|coming)|ha[sd] it that|made it (?:to|into|through|on|back|as|past|in)|makes? it (?:to|into|through|on|back|as|past|in)|(?:pull|see|put|get|let|made|make|keep|kept|stuck|stick|play|played|laugh|laughed|shrug|shrugged|brush|brushed|rub|rubbed|take|took|call|slug|slugged|fought|fight|battle|rough|roughed|live|lived|ride|rode) it (?:off|through|out|this|that|bluntly|mildly|simply|over|behind|go|slip|up|down|in|safe|straight|upon|easy|from)|puts? it|(?:blew|lost|lose|risked|risk|with|at|about|like|worth|mind|doubt|overdo|overdid|that's|for) it (?:all|[.,;]|and|but)|wish(?:ed)? it on|ow(?:e|es|ed) it to|pa(?:y|id) for it)/;
/** What only a happening does. */
const HAPPENS =
  /^(?:emerged?|emerges|transpired|transpires|dawned|fell|falls|turns|turned|follows|followed|happens?|happened|rained|snowed)$/;

/** "It was Doe who left", "it was only in May that": what is set in relief. */
function isCleft(tokens: readonly EnglishToken[], i: number): boolean {
  if (!/^(?:is|was|['’]s)$/.test(tokens[i + 1]?.lower ?? '')) return false;
  const to = tokens
    .slice(i + 2, i + 2 + LONGEST_CLEFT)
    .findIndex((t) => /^(?:who|that|which|whose|when)$/.test(t.lower));
  return to > 0 && tokens.slice(i + 2, i + 2 + to).every((t) => t.kind !== 'mark' || t.text === ',');
}
const LONGEST_CLEFT = 9;

/** "called it a disgrace", "denied it": what happened, and no body. */
const isOfWhatWasDone = (tokens: readonly EnglishToken[], i: number): boolean =>
  tokens[i]?.lower === 'it' &&
  (isPaper(tokens, i) ||
    isCleft(tokens, i) ||
    IDIOM.test(`${tokens[i - 1]?.lower} it ${tokens[i + 1]?.lower}`) ||
    /^(?:in|of|about|through|over) it all$/.test(`${tokens[i - 1]?.lower} it ${tokens[i + 1]?.lower}`) ||
    HAPPENS.test(tokens[i + 1]?.lower ?? '') ||
    LET_KNOWN.test(`${tokens[i - 1]?.lower} it ${tokens[i + 1]?.lower}`) ||
    /^(?:den(?:y|ies|ied|ying)|admit(?:s|ted|ting)?|regret(?:s|ted|ting)?|prov(?:e|es|ed|ing)|mean(?:s|t)?|confess(?:ed)?)$/.test(
      tokens[i - 1]?.lower ?? '',
    ) ||
    (/^(?:call(?:s|ed|ing)?|consider(?:s|ed|ing)?|deem(?:s|ed)?|think|thought|found|finds|made|makes)$/.test(
      tokens[i - 1]?.lower ?? '',
    ) &&
      tokens[i + 1]?.kind === 'word' &&
      !/^(?:and|in|to|from|with|at|by|on|for|into)$/.test(tokens[i + 1]?.lower ?? '')));
