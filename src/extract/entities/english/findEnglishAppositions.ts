/**
 * Posts and other words set beside a name: "Howard Pell, the former chairman of Northern Electric",
 * "Wayfare's chief executive, Jane Doe", "former minister John Roe".
 *
 * Promises: an apposition's span is its own words without the name; its organization is one that its words name.
 */
import type { Document, Span } from '../../document.ts';
import type { Apposition, EntityMention, FoundEntity } from '../../findings.ts';
import { ORGANIZATION_NOUNS, PERSON_NOUNS } from './commonEnglishWords.ts';
import type { EnglishToken } from './tokenizeEnglish.ts';

const FORMER =
  /\b(?:former|formerly|ex-|then|late|outgoing|previous|once|one-time|onetime|retired|ousted|sacked|disgraced|deposed)\b/i;
const LONGEST = 18;

/** Adds to each entity what stands in apposition to it; the first gives its description. */
export function classifyEnglishAppositions(
  document: Document,
  sentences: readonly EnglishToken[][],
  entities: readonly FoundEntity[],
): void {
  const placed = entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })));
  const starts = new Map(placed.map((p) => [p.mention.start, p]));
  const ends = new Map(placed.map((p) => [p.mention.end, p]));
  for (const tokens of sentences)
    for (let i = 0; i < tokens.length; i++) {
      const hit = starts.get((tokens[i] as EnglishToken).start);
      if (!hit || hit.mention.form === 'title') continue;
      let to = i;
      while (to < tokens.length && (tokens[to] as EnglishToken).end < hit.mention.end) to++;
      const after = findAfter(tokens, to + 1);
      const before = findBefore(tokens, i, ends) ?? findPostOf(tokens, i, to + 1, ends);
      const second = after && findSecond(tokens, to + 1, after);
      for (const found of [after, second, before]) if (found) add(document, hit, found, starts);
    }
}

interface Found extends Span {
  rule: string;
}

/** ", the former chairman of Northern Electric," — up to the next comma, relative pronoun or stop. */
function findAfter(tokens: readonly EnglishToken[], at: number): Found | null {
  at = afterPlace(tokens, at);
  if (!/^[,(—]$/.test(tokens[at]?.lower ?? '')) return null;
  let end = at + 1;
  let head = -1;
  for (; end < tokens.length && end < at + LONGEST; end++) {
    const token = tokens[end] as EnglishToken;
    if (head >= 0 && token.lower === 'and' && sharesPlace(tokens, end + 1)) continue;
    if (
      /^[,;()—.]$/.test(token.text) ||
      /^(who|whom|which|whose|and|but|was|is|had|has|were|said|he|she|they)$/.test(token.lower)
    )
      break;
    if (head < 0 && isNoun(token)) head = end;
  }
  if (head < 0 || head > at + 8 || end === at + 1) return null;
  const between = tokens.slice(at + 1, head).map((t) => t.lower);
  if (PAST.test(tokens[at + 1]?.lower ?? '') || isDone(tokens, at + 1)) return null;
  if (between.some((w) => /^(in|on|after|before|by|to|from|with|told|for|where|when|as)$/.test(w))) return null;
  if (isOrganizationsName(tokens, head, end)) return null;
  return {
    start: (tokens[at + 1] as EnglishToken).start,
    end: (tokens[end - 1] as EnglishToken).end,
    rule: 'en-apposition-after',
  };
}

/** "founder and chief executive of Orbis", "professor of physics and chemistry at": up to the body both are at. */
function sharesPlace(tokens: readonly EnglishToken[], from: number): boolean {
  let k = from;
  while (k < from + 4 && tokens[k]?.kind === 'word' && !/^(?:of|at)$/.test(tokens[k]?.lower ?? '')) {
    const word = tokens[k]?.lower ?? '';
    if (PAST.test(word) || /^(?:the|an?|his|her|its|their|then|who|to|in|on|as|for|by|from|with)$/.test(word))
      return false;
    if (/\p{Ll}{2,}ed$/u.test(word) && !isNoun(tokens[k] as EnglishToken)) return false;
    k++;
  }
  if (k === from || !/^(?:of|at)$/.test(tokens[k]?.lower ?? '')) return false;
  const place = tokens[k + 1]?.lower === 'the' ? tokens[k + 2] : tokens[k + 1];
  return Boolean(place?.isCapital && place.kind === 'word');
}

/** ", the minister's grandson and a junior employee,": what is said besides, with an article of its own. */
function findSecond(tokens: readonly EnglishToken[], at: number, first: Found): Found | null {
  let and = at;
  while (and < tokens.length && (tokens[and] as EnglishToken).start < first.end) and++;
  if (tokens[and]?.lower !== 'and' || !/^an?$/.test(tokens[and + 1]?.lower ?? '')) return null;
  let end = and + 2;
  while (end < and + 6 && tokens[end]?.kind === 'word' && !tokens[end]?.isCapital) end++;
  const head = tokens[end - 1];
  if (!head || !PERSON_NOUNS.has(head.lower) || !/^[,.;)—]$/.test(tokens[end]?.text ?? '')) return null;
  return { start: (tokens[and + 1] as EnglishToken).start, end: head.end, rule: 'en-apposition-second' };
}

/** "Doe of the Cayman Islands, the head of": over where somebody is from. */
function afterPlace(tokens: readonly EnglishToken[], at: number): number {
  if (!/^(?:of|from)$/.test(tokens[at]?.lower ?? '')) return at;
  let k = at + 1;
  if (tokens[k]?.lower === 'the') k++;
  const from = k;
  while (k < from + 4 && tokens[k]?.kind === 'word' && tokens[k]?.isCapital) k++;
  return k > from && tokens[k]?.text === ',' ? k : at;
}

/** "the lawyer of Orbis, threatened the newspaper": what the subject did to it. */
const isDone = (tokens: readonly EnglishToken[], at: number): boolean =>
  /^\p{Ll}{3,}ed$/u.test(tokens[at]?.text ?? '') &&
  /^(?:the|an?|his|her|its|their|that|this|two|three|several|some|both|no)$/.test(tokens[at + 1]?.lower ?? '');

/** "Doe, met the president": the sentence goes on. */
const PAST =
  /^(?:met|told|said|saw|left|took|gave|went|came|became|won|lost|ran|sent|wrote|found|paid|sold|bought|spent|built|got|made|knew|kept|let|sat|stood|spoke|drew|fell|began|broke|brought|caught|chose|drove|felt|flew|fought|rose|swore|threw|is|has|had|was|were|are|have|will|would|could|may|might|must)$/;

/** A comma and another name with a post behind it belong to the other name. */
function isOrganizationsName(tokens: readonly EnglishToken[], head: number, end: number): boolean {
  return head + 1 < end && Boolean(tokens[head + 1]?.isCapital) && tokens[head + 1]?.kind === 'word';
}

/** "Rydeo's president, Neil Hart", "the engineer Jane Doe", "a director, Paul Reeve". */
function findBefore(tokens: readonly EnglishToken[], name: number, ends: ReadonlyMap<number, unknown>): Found | null {
  // "the chairman, Lord Doe"
  let first = name;
  while (first > 0 && tokens[first - 1]?.isCapital && TITLE.test(tokens[first - 1]?.lower ?? '')) first--;
  let noun = first - 1;
  if (/^[,—]$/.test(tokens[noun]?.text ?? '')) noun--;
  if (noun === first - 2 && opensMain(tokens, noun, name)) return null;
  while (
    noun >= 0 &&
    tokens[noun]?.isCapital &&
    isNoun(tokens[noun] as EnglishToken) &&
    isNoun((tokens[noun - 1] ?? tokens[noun]) as EnglishToken) &&
    noun > 0
  )
    noun--;
  const last = noun;
  noun = headOfField(tokens, noun);
  const token = tokens[noun];
  if (!token || !isNoun(token) || ends.has((tokens[last] as EnglishToken).end)) return null;
  let start = noun;
  for (let k = noun - 1; k >= Math.max(0, noun - 9); k--) {
    const t = tokens[k] as EnglishToken;
    // "chief executive and founder Jane Doe": two posts of one.
    if (t.lower === 'and' && k === start - 1 && LEADS.test(tokens[k - 1]?.lower ?? '')) continue;
    if (endsClause(tokens, k) || opensAside(tokens, k)) break;
    // "Orbis has cleared the chemist Jane Doe": what the subject did is no part of what she is.
    if (IS_OR_HAS.test(t.lower)) {
      while (start < noun && isVerbal(tokens, start)) start++;
      break;
    }
    if (/^(and|or|but|that|who|which|when|after|before|to|by|with|on|at|in|from|as|told|said|for)$/.test(t.lower))
      break;
    if (t.kind === 'mark' || t.lower === ',' || DAY.test(t.lower)) break;
    if (t.kind === 'possessive') {
      start = k;
      while (start > 0 && tokens[start - 1]?.isCapital && tokens[start - 1]?.kind === 'word') start--;
      if (start === k) start = k - 1;
      break;
    }
    // "telephoned President Jane Doe"
    if (tokens[start]?.isCapital && !t.isCapital && !BEFORE_TITLE.test(t.lower)) break;
    start = k;
    if (/^(a|an|the|his|her|their|its)$/.test(t.lower)) break;
  }
  // "as chairman of both firms, Jane Doe moved": without an article it ends a phrase of its own.
  const opens = tokens[start] as EnglishToken;
  const isOpen = /^(?:the|an?|his|her|its|their|former|then|another|one)$/.test(opens.lower) || opens.isCapital;
  const isLoose =
    /^[,—]$/.test(tokens[first - 1]?.text ?? '') && (start === noun || (!isOpen && !PERSON_NOUNS.has(token.lower)));
  if (isLoose) return null;
  return {
    start: (tokens[start] as EnglishToken).start,
    end: (tokens[/^[,—]$/.test(tokens[first - 1]?.text ?? '') ? last : first - 1] as EnglishToken).end,
    rule: 'en-apposition-before',
  };
}

/** "head of public policy Jane Doe": the noun of the post before its field; else the place itself. */
function headOfField(tokens: readonly EnglishToken[], last: number): number {
  if (isNoun(tokens[last] ?? NOTHING)) return last;
  let of = last;
  while (
    of > last - 4 &&
    tokens[of]?.kind === 'word' &&
    !tokens[of]?.isCapital &&
    !/^(?:of|for)$/.test(tokens[of]?.lower ?? '')
  )
    of--;
  const isField =
    of < last &&
    of > last - 4 &&
    /^(?:of|for)$/.test(tokens[of]?.lower ?? '') &&
    !NO_FIELD.test(tokens[of + 1]?.lower ?? '');
  return isField && HEADS.test(tokens[of - 1]?.lower ?? '') ? of - 1 : last;
}
const NOTHING = { lower: '' } as EnglishToken;
const NO_FIELD = /^(?:the|an?|his|her|its|their|this|that|these|those|both|all|some|many|two|three|which|whom)$/;
const HEADS = /^(?:head|director|chief|vice-president|secretary|minister|manager|professor|lecturer|editor|dean)$/;

/** "Without a word to his grandmother, Doe announced": behind a phrase that stands before it a clause begins, with somebody else. */
function opensMain(tokens: readonly EnglishToken[], noun: number, name: number): boolean {
  let next = name;
  while (tokens[next]?.isCapital && tokens[next]?.kind === 'word') next++;
  if (!DONE_NEXT.test(tokens[next]?.lower ?? '')) return false;
  let the = noun;
  while (the > noun - 4 && !/^(?:the|an?|his|her|its|their)$/.test(tokens[the]?.lower ?? '')) the--;
  return LEADS_TO.test(tokens[the - 1]?.lower ?? '');
}
const LEADS_TO =
  /^(?:to|from|with|without|for|by|against|of|over|about|like|unlike|despite|under|through|via|at|after|before)$/;
const DONE_NEXT =
  /^(?:\p{Ll}{2,}ed|said|told|was|is|has|had|took|went|came|left|made|gave|won|lost|met|kept|held|wrote|became|began|would|will|could|may|might|sold|bought|flew|spoke|stood|set|put|quit)$/u;

/** "On Monday chairman Jane Doe" */
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)$/;

const LEADS =
  /^(?:ceo|cfo|coo|cto|executive|officer|chairman|chairwoman|chair|president|founder|co-founder|owner|director|editor|publisher|head|boss|partner|treasurer)$/;
const IS_OR_HAS = /^(?:has|have|had|is|are|was|were|be|been|being|will|would|could|may|might|must|not|never)$/;
/** A participle, or an adverb before it. */
const isVerbal = (tokens: readonly EnglishToken[], at: number): boolean =>
  /^\p{Ll}{2,}(?:ed|ly|ing)$|^(?:told|met|found|made|sent|paid|shot|held|beaten|chosen|taken|given|named)$/u.test(
    tokens[at]?.text ?? '',
  );

/** ", blaming former president Jane Doe", "including the founder Jane Doe" */
const opensAside = (tokens: readonly EnglishToken[], at: number): boolean =>
  /^includ(?:e|es|ed|ing)$/.test(tokens[at]?.lower ?? '') ||
  (/^\p{Ll}{3,}ing$/u.test(tokens[at]?.text ?? '') &&
    tokens[at - 1]?.text === ',' &&
    !/^(?:acting|outgoing|incoming|founding|managing|sitting|leading|retiring|serving|presiding|departing|visiting|aspiring|governing)$/.test(
      tokens[at]?.lower ?? '',
    ));

/** "Orbis sacks manager Jane Doe", "it claimed former chairman Jane Doe": the verb of a clause, behind who does it. */
function endsClause(tokens: readonly EnglishToken[], at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  if (!before || word?.kind !== 'word' || word.isCapital) return false;
  if (/^(?:it|he|she|they|we|who|i|that|which)$/.test(before.lower))
    return /(?:ed|s)$|^(?:told|met|said)$/.test(word.lower);
  if (!DOES_TO.test(word.lower)) return false;
  return (
    before.kind === 'word' &&
    (before.isCapital || isNoun(before) || /^(?:also|later|once|now|then)$/.test(before.lower))
  );
}
const DOES_TO =
  /^(?:sack|fire|dismiss|oust|axe|hire|appoint|name|replace|suspend|ban|sue|accuse|arrest|charge|blame|praise|thank|urge|ask|back|clear|jail|fine|sign|poach|recruit|elect|promote|reinstate|beat|marr(?:y|ie)|oppose|support|summon|question|investigate|remove|reject|demote|claim|call|want|confirm|welcome|defend|kill|attack|threaten|criticise|criticize|own|found|buy|run|lead)(?:s|d|ed|es|ned)?$|^(?:bought|ran|led|told|tells|met|meets|beat|beats)$/;

/** "The chief executive of Orbis, Jane Doe,": a post and its body before the name, which a mark closes. */
function findPostOf(
  tokens: readonly EnglishToken[],
  name: number,
  to: number,
  ends: ReadonlyMap<number, { entity: FoundEntity }>,
): Found | null {
  const last = tokens[name - 2];
  if (tokens[name - 1]?.text !== ',' || !last || !/^[,.;)]$/.test(tokens[to]?.text ?? '.')) return null;
  if (ends.get(last.end)?.entity.kind !== 'organization') return null;
  // "Bank of Orbis": behind a capital the word is the name's.
  const isOfPost = (k: number) => /^(?:of|at|for)$/.test(tokens[k]?.lower ?? '') && !tokens[k - 1]?.isCapital;
  let of = name - 3;
  while (of > name - 9 && !isOfPost(of)) {
    if (tokens[of]?.kind !== 'word') return null;
    of--;
  }
  if (!isOfPost(of) || !PERSON_NOUNS.has(tokens[of - 1]?.lower ?? '')) return null;
  for (let k = of - 2; k >= Math.max(0, of - 7); k--) {
    const token = tokens[k] as EnglishToken;
    if (token.kind !== 'word' || /^(?:and|or|of|to|by|with|at|in|from|as|for|who|that)$/.test(token.lower)) return null;
    if (!/^(?:the|its|their)$/.test(token.lower)) continue;
    if (UNLIKE.test(tokens[k - 1]?.lower ?? '')) return null;
    return { start: token.start, end: last.end, rule: 'en-apposition-of' };
  }
  return null;
}
/** "as the head of Orbis, Jane Doe, …": what she did, or who is set beside her. */
const UNLIKE = /^(?:as|like|unlike|with|without|against|besides)$/;

const TITLE = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|baron|baroness|professor|prof|rev|reverend)\.?$/;
const BEFORE_TITLE = /^(?:an?|the|his|her|their|its|whose|former|then|late|outgoing|acting|deputy|now|new|ex|another)$/;

const isNoun = (token: EnglishToken): boolean => PERSON_NOUNS.has(token.lower) || ORGANIZATION_NOUNS.has(token.lower);

/** "a man convicted of attempting to dupe Orbis": a body that somebody only had to do with. */
const DONE_TO =
  /\b(?:convicted|accused|acquitted|suspected|charged|jailed|imprisoned|sentenced|fined|banned|wanted|guilty|critical|blamed|sued|arrested) (?:of|for|by|over|with|in|on)\b/u;

function add(
  document: Document,
  { entity }: { entity: FoundEntity; mention: EntityMention },
  found: Found,
  starts: ReadonlyMap<number, { entity: FoundEntity; mention: EntityMention }>,
): void {
  const exact = document.text.slice(found.start, found.end);
  const head = exact.toLowerCase().split(/[^\p{L}-]+/u);
  const wanted = entity.kind === 'person' ? PERSON_NOUNS : ORGANIZATION_NOUNS;
  if (!head.some((w) => wanted.has(w))) return;
  let inside: FoundEntity | null = null;
  for (let at = found.start; at < found.end && !inside; at++) {
    const there = starts.get(at);
    if (
      there &&
      there.entity.kind === 'organization' &&
      there.entity !== entity &&
      there.mention.end <= found.end &&
      !DONE_TO.test(document.text.slice(found.start, there.mention.start))
    )
      inside = there.entity;
  }
  const apposition: Apposition = {
    start: found.start,
    end: found.end,
    exact,
    rule: found.rule,
    ...(inside && { organization: inside.id }),
    ...(FORMER.test(exact) && { former: true }),
  };
  entity.appositions.push(apposition);
  entity.description ??= exact;
}
