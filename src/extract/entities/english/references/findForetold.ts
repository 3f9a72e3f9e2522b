/**
 * Whom the opening of an English article tells of before it names them: "A former bank manager was jailed on Monday.
 * Peter Quill, 54, pleaded guilty", "The president of the union was arrested. Jane Doe was held at her home".
 *
 * Promises: only in the first paragraphs, where nobody has been named yet; whoever is named next opens a sentence with
 * a full name and is of a fitting sex, and is not said to be somebody else ("a neighbour").
 * Does not know: whether the two are the same beyond that.
 */
import type { Document } from '../../../document.ts';
import type { EntityMention, FoundEntity } from '../../../findings.ts';
import { PERSON_NOUNS } from '../commonEnglishWords.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';

export interface Foretold {
  entity: FoundEntity;
  /** Token indices in its sentence: the article, and the noun. */
  from: number;
  to: number;
}

/** What befalls or is done by whoever an opening tells of: deeds that the sentence with the name goes on from. */
const DEED =
  /^(?:arrested|detained|jailed|charged|convicted|sentenced|fined|banned|suspended|struck|found|indicted|cleared|acquitted|accused|sacked|fired|dismissed|ousted|removed|expelled|appointed|named|elected|chosen|stripped|barred|led|told|ordered|questioned|remanded|released|extradited|disqualified|resigned|quit|stepped|stood|pleaded|admitted|denied|confessed|agreed|apologised|apologized|announced|lost|won|appeared|faces|faced|defrauded|stole|embezzled|left|returned|walked|retired|relieved|placed|forced|handed|given|made)$/;
/** What the law does, which befalls a man or a woman of whom nothing else is said. */
const OF_LAW =
  /^(?:arrested|detained|jailed|charged|convicted|sentenced|fined|banned|indicted|cleared|acquitted|accused|questioned|remanded|extradited|pleaded|admitted|confessed|defrauded|stole|embezzled|faces)$/;
const ANYBODY =
  /^(?:man|woman|boy|girl|teenager|father|mother|couple|person|driver|passenger|patient|student|worker|victim|resident)$/;
/** Whom others stand for or speak of. */
const BYSTANDER =
  /^(?:witness|neighbou?r|spokesman|spokeswoman|spokesperson|lawyer|attorney|barrister|solicitor|prosecutor|judge|detective|inspector|victim|friend|colleague|relative|widow|brother|sister|analyst|professor|expert|resident|campaigner|critic|rival|successor|mother|father|wife|husband)$/;
const DETERMINER = /^(?:the|an?|its|one)$/;
const MALE = /^(?:man|father|businessman|chairman|policeman|boy|husband|king|prince|duke)$/;
const FEMALE = /^(?:woman|mother|businesswoman|chairwoman|policewoman|girl|wife|queen|princess|duchess)$/;
/** Sentences of an opening, and how far behind them the name is looked for. */
const OPENING = 3;
const AHEAD = 3;

/** By the index of the sentence. */
export function findForetold(
  document: Document,
  sentences: readonly EnglishToken[][],
  entities: readonly FoundEntity[],
  genders: ReadonlyMap<FoundEntity, 'm' | 'f' | null>,
): ReadonlyMap<number, Foretold> {
  const found = new Map<number, Foretold>();
  const isTold = (s: number) => document.blocks[document.sentences[s]?.block ?? 0]?.kind === 'paragraph';
  const told = sentences.map((_, s) => s).filter(isTold);
  for (const s of told.slice(0, OPENING)) {
    const tokens = sentences[s] as EnglishToken[];
    if (namedIn(tokens, entities)) return found;
    const phrase = findPhrase(tokens);
    if (!phrase) continue;
    const entity = findNamedNext(sentences, told.slice(told.indexOf(s) + 1).slice(0, AHEAD), entities);
    const noun = tokens[phrase.to]?.lower ?? '';
    const gender = MALE.test(noun) ? 'm' : FEMALE.test(noun) ? 'f' : null;
    if (!entity || (gender !== null && (genders.get(entity) ?? gender) !== gender)) continue;
    found.set(s, { entity, ...phrase });
    return found;
  }
  return found;
}

/** The first phrase for somebody before a deed: "its former manager (was charged)". */
function findPhrase(tokens: readonly EnglishToken[]): { from: number; to: number } | null {
  for (let i = 1; i < Math.min(tokens.length - 1, LATEST); i++) {
    const token = tokens[i] as EnglishToken;
    if (token.isCapital || !PERSON_NOUNS.has(token.lower) || PERSON_NOUNS.has(tokens[i + 1]?.lower ?? '')) continue;
    if (tokens[i + 1]?.kind === 'possessive' || tokens[i + 1]?.isCapital) return null;
    let from = i - 1;
    while (
      from > 0 &&
      i - from < LONGEST_PHRASE &&
      tokens[from]?.kind === 'word' &&
      !DETERMINER.test(tokens[from]?.lower ?? '')
    )
      from--;
    if (!DETERMINER.test(tokens[from]?.lower ?? '')) continue;
    // "after a passenger was told": behind a preposition or a verb nobody does it.
    if (from > 0 && !/^[,–—-]$/.test(tokens[from - 1]?.text ?? '')) continue;
    const deed = deedBehind(tokens, i + 1);
    if (deed === null) continue;
    if (ANYBODY.test(token.lower) && !OF_LAW.test(deed)) return null;
    // "its" is the owner's
    return { from: tokens[from]?.lower === 'its' ? from + 1 : from, to: i };
  }
  return null;
}
const LATEST = 30;
const LONGEST_PHRASE = 7;

/** "of the union was (finally) arrested", "who stole £2m has been jailed": the deed that follows. */
function deedBehind(tokens: readonly EnglishToken[], from: number): string | null {
  for (let k = from; k < Math.min(tokens.length, from + REACH); k++) {
    const { lower, text } = tokens[k] as EnglishToken;
    if (/^[;:“”"]$/.test(text)) return null;
    if (DEED.test(lower)) return lower;
  }
  return null;
}
const REACH = 18;

const namedIn = (tokens: readonly EnglishToken[], entities: readonly FoundEntity[]): boolean => {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return entities.some(
    (e) => e.kind === 'person' && !e.isByline && e.mentions.some((m) => m.start >= start && m.end <= end),
  );
};

/** Whoever opens the next sentence in which somebody is named, unless said to be somebody else. */
function findNamedNext(
  sentences: readonly EnglishToken[][],
  next: readonly number[],
  entities: readonly FoundEntity[],
): FoundEntity | null {
  for (const s of next) {
    const tokens = sentences[s] as EnglishToken[];
    const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
    const named = entities
      .filter((e) => e.kind === 'person' && !e.isByline)
      .flatMap((entity) =>
        entity.mentions.filter((m) => m.start >= start && m.end <= end).map((mention) => ({ entity, mention })),
      )
      .sort((a, b) => a.mention.start - b.mention.start);
    const [first] = named;
    if (!first) continue;
    return isIntroduced(tokens, first.mention) ? first.entity : null;
  }
  return null;
}

function isIntroduced(tokens: readonly EnglishToken[], { start, end, exact }: EntityMention): boolean {
  if (!/\s/.test(exact)) return false;
  const [at, behind] = [tokens.findIndex((t) => t.start >= start), tokens.findIndex((t) => t.start >= end)];
  if (
    tokens
      .slice(0, at)
      .some(
        (t) =>
          !/^(?:but|and|on|in|mr|mrs|ms|dr|sir|dame|lord|lady|professor|prof|coach|former|the|banker|constable|sergeant|captain|colonel|major|general|judge|justice|bishop|father|sister|\d+|\p{L}+day)\.?$/u.test(
            t.lower,
          ),
      )
  )
    return false;
  if (tokens[behind]?.kind === 'possessive') return false;
  const rest = tokens.slice(behind, behind + 12);
  // "Peter Quill, 54, a neighbour, said"
  if (rest[0]?.text === ',') {
    const close = rest.findIndex((t, i) => i > 2 && t.text === ',');
    const aside = rest.slice(1, close < 0 ? rest.length : close);
    const described = rest.slice(1, 10).some((t) => BYSTANDER.test(t.lower));
    if (described) return false;
    return (
      /^(?:\d{2}|who|of|from|then|formerly|the|an?|whose|its|now)$/.test(aside[0]?.lower ?? '') || aside.length > 0
    );
  }
  return !/^(?:said|says|told|added|called|criticised|criticized|welcomed|accused|urged|and)$/.test(
    rest[0]?.lower ?? '',
  );
}
