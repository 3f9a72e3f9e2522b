/**
 * Pronouns and titles that stand for somebody named before: "he", "her", "it", "the company", "the engineer".
 *
 * Promises: each goes to the nearest fitting one before it, the subject of a sentence first; what does not fit
 * (gender known to differ, two people for a singular) is passed over; a paragraph further back counts only by its
 * last subject. Looks back a fixed number of mentions, so that reading stays linear.
 */
import type { Document } from '../document.ts';
import type { EntityMention, FoundEntity, MentionForm } from '../findings.ts';
import { HONORIFICS, NO_NAMES, ORGANIZATION_NOUNS, PERSON_NOUNS } from './commonEnglishWords.ts';
import { FEMALE_NAMES, MALE_NAMES } from './givenEnglishNames.ts';
import { rateProminence } from './rateProminence.ts';
import type { EnglishToken } from './tokenizeEnglish.ts';

type Gender = 'm' | 'f' | null;

interface Seen {
  entity: FoundEntity;
  sentence: number;
  block: number;
  isSubject: boolean;
  isPossessor: boolean;
  /** One of several joined by "and". */
  isJoined: boolean;
  isPronoun: boolean;
  /** "…, who" begins a clause whose subject it is. */
  isFollowedByWho: boolean;
  /** Stands behind ", and" with nothing of its kind before: the subject of a clause joined on. */
  opensClause: boolean;
  /** Token after it in its sentence. */
  to: number;
}

/** "Jane Doe, a chemist, founded": read from the end of a name. */
const FOUNDS =
  /^(?: and \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?(?:, [^,.]{1,24},)? (?:had )?(?:co-?founded|founded|set up|started|established)\b/u;
/** Stands for: only a body whose name or description has the noun. */
const NAMED = ' ';
/** Posts of which a story has one holder. */
const LEADER =
  /^(?:executive|founder|ceo|premier|prime minister|billionaire|millionaire|tycoon|magnate|mogul|buyer|owner|entrepreneur|financier|defendant|accused|businessman|businesswoman|politician|fugitive|whistleblower|whistle-blower|patriarch|matriarch)$/;
const HE = /^(?:he|him|his|himself)$/;
const SHE = /^(?:she|her|hers|herself)$/;
const IT = /^(?:it|its|itself)$/;
const LOOK_BACK = 24;
/** Begin a phrase before the subject, which means somebody else. */
const FRONTED = /^(?:with|without|like|unlike|alongside|against|under|by|for|to|besides|despite|thanks|together)$/;
const PREPOSITION = /^(?:of|at|by|in|for|with|from|to|against|on|about|over|between|under|like|than|as|into)$/;

export function resolveEnglishReferences(
  document: Document,
  sentences: readonly EnglishToken[][],
  entities: FoundEntity[],
): void {
  const genders = new Map(entities.map((entity) => [entity, genderOf(entity, document)]));
  const starts = new Map<number, { entity: FoundEntity; mention: EntityMention }>();
  for (const entity of entities) for (const mention of entity.mentions) starts.set(mention.start, { entity, mention });
  // The words of all appositions of each, read once: what one may be called by later.
  const words = new Map<FoundEntity, ReadonlySet<string>>();
  const called = (entity: FoundEntity): ReadonlySet<string> => {
    const known = words.get(entity);
    if (known) return known;
    const own = new Set(entity.appositions.flatMap((a) => a.exact.toLowerCase().split(/[^\p{L}-]+/u)));
    if (entity.kind === 'person' && entity.mentions.some((m) => FOUNDS.test(document.reading.slice(m.end, m.end + 40))))
      own.add('founder');
    words.set(entity, own);
    return own;
  };
  const seen: Seen[] = [];
  const prominence = rateProminence(document);
  const totals = new Map(entities.map((e) => [e, e.kind === 'organization' ? prominence(e) : e.mentions.length]));
  const found: { entity: FoundEntity; mention: EntityMention }[] = [];
  sentences.forEach((tokens, s) => {
    const block = document.sentences[s]?.block ?? 0;
    if (document.blocks[block]?.kind === 'title' || document.blocks[block]?.kind === 'heading') return;
    let hasSubject = false;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as EnglishToken;
      const hit = starts.get(token.start);
      let entity: FoundEntity | null = null;
      let end = i;
      if (hit) {
        entity = hit.entity;
        while (end + 1 < tokens.length && (tokens[end] as EnglishToken).end < hit.mention.end) end++;
      } else {
        const reference = readReference(tokens, i);
        if (!reference) continue;
        if (reference.want === 'pair') {
          const pair = choosePair(seen, s, block, reference.isLoose === true);
          const words = { start: token.start, end: (tokens[reference.to] as EnglishToken).end };
          for (const one of pair)
            found.push({
              entity: one,
              mention: {
                ...words,
                exact: document.text.slice(words.start, words.end),
                rule: 'en-pair',
                form: reference.form,
              },
            });
          if (pair.length > 0) i = reference.to;
          continue;
        }
        const object = isObject(tokens, i) ? i : -1;
        const doer = object >= 0 ? doerOf(tokens, object, seen, s) : null;
        const isOpening = !hasSubject && /^(?:he|she)$/.test(token.lower) && FRONTED.test(tokens[0]?.lower ?? '');
        entity =
          findNamesake(tokens, i, starts, seen, genders) ??
          choose(reference, seen, s, block, genders, totals, object, called, doer, isOpening);
        if (!entity) continue;
        end = reference.to;
        const span = { start: token.start, end: (tokens[end] as EnglishToken).end };
        const mention: EntityMention = {
          ...span,
          exact: document.text.slice(span.start, span.end),
          rule: `en-${reference.form}`,
          form: reference.form,
        };
        found.push({ entity, mention });
      }
      const isPossessor = tokens[end + 1]?.kind === 'possessive' || /^(?:his|her|its)$/.test(token.lower);
      const isOblique = isBehindPreposition(tokens, i);
      const isSubject = !hasSubject && !isPossessor && !isOblique;
      if (isSubject) hasSubject = true;
      seen.push({
        entity,
        sentence: s,
        block,
        isSubject,
        isPossessor,
        isJoined: isJoined(tokens, i, end, starts),
        opensClause: opensClause(tokens, i),
        to: end + 1,
        isPronoun: HE.test(token.lower) || SHE.test(token.lower),
        isFollowedByWho: tokens[end + 1]?.lower === 'who' || tokens[end + 2]?.lower === 'who',
      });
      i = end;
    }
  });
  for (const { entity, mention } of found) entity.mentions.push(mention);
}

const KIN =
  /^(?:father|mother|brother|sister|son|daughter|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandfather|grandmother|twin|half-brother|half-sister|wife|husband)$/;

/** "His father, Joseph Doe": of those named lately the one who has that surname, or a part of it. */
function findNamesake(
  tokens: readonly EnglishToken[],
  at: number,
  starts: ReadonlyMap<number, { entity: FoundEntity }>,
  seen: readonly Seen[],
  genders: ReadonlyMap<FoundEntity, Gender>,
): FoundEntity | null {
  const want = { his: 'm', her: 'f' }[tokens[at]?.lower ?? ''];
  if (!want) return null;
  let k = at + 1;
  while (k < at + 3 && /^(?:own|late|elder|younger|older|twin|only|eldest|youngest)$/.test(tokens[k]?.lower ?? '')) k++;
  if (!KIN.test(tokens[k]?.lower ?? '')) return null;
  const kin = starts.get(tokens[tokens[k + 1]?.text === ',' ? k + 2 : k + 1]?.start ?? -1)?.entity;
  const surname = kin?.kind === 'person' ? kin.name.split(' ').slice(1).at(-1) : undefined;
  if (!surname) return null;
  const isNamesake = (name: string) => name.split(' ').slice(1).at(-1)?.split('-').includes(surname);
  return (
    seen
      .slice(-LOOK_BACK)
      .findLast(
        ({ entity }) =>
          entity !== kin &&
          entity.kind === 'person' &&
          (genders.get(entity) ?? want) === want &&
          isNamesake(entity.name),
      )?.entity ?? null
  );
}

/** "of the striker Jane Doe": a preposition before the name and the words that describe it. */
function isBehindPreposition(tokens: readonly EnglishToken[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const token = tokens[k] as EnglishToken;
    if (PREPOSITION.test(token.lower)) return true;
    const isDescribing =
      token.kind === 'word' &&
      (PERSON_NOUNS.has(token.lower) ||
        HONORIFICS.has(token.lower) ||
        /^(?:the|a|an|his|her|its|their|former|then)$/.test(token.lower));
    if (!isDescribing) return false;
  }
  return false;
}

/** ", and Jane Doe", "; Jane Doe", ", while she": begins a clause. */
function opensClause(tokens: readonly EnglishToken[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && (tokens[i]?.isCapital || HONORIFICS.has(tokens[i]?.lower ?? ''))) i--;
  const word = tokens[i]?.lower ?? '';
  return word === ';' || (/^(?:and|but|while|whereas|though|although)$/.test(word) && tokens[i - 1]?.text === ',');
}

/** The subject of the verb whose object stands at a place: the name right before the verb, or, behind "and", the sentence's. */
function doerOf(
  tokens: readonly EnglishToken[],
  object: number,
  seen: readonly Seen[],
  sentence: number,
): FoundEntity | null {
  const all = seen.filter((s) => s.sentence === sentence && s.to <= object && !s.isPossessor);
  // "Doe had left, the bank having sued him": the body right before the verb is the one that does it.
  const nearest = all.at(-1);
  if (nearest && nearest.entity.kind !== 'person' && object - nearest.to <= 4 && !isAside(tokens, nearest.to, object))
    return nearest.entity;
  const semicolon = tokens.findLastIndex((t, k) => k < object && /^[;:]$/.test(t.text));
  const behind = semicolon < 0 ? [] : all.filter((s) => s.to > semicolon);
  if (behind[0]) return behind[0].entity;
  const own = seen.filter((s) => s.sentence === sentence && s.to <= object && s.entity.kind === 'person');
  const last = own.at(-1);
  if (!last) return null;
  for (let k = object - 1; k >= last.to; k--)
    if (/^(?:and|but|then|;|before|after)$/.test(tokens[k]?.lower ?? '') && object - k <= 6)
      return own.find((s) => s.isSubject)?.entity ?? null;
  if (last.isSubject || last.isFollowedByWho || object - last.to <= 4) return last.entity;
  return own.findLast((s) => s.isSubject || s.opensClause)?.entity ?? null;
}

/** Whether a comma or another clause's words stand between. */
const isAside = (tokens: readonly EnglishToken[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => /^(?:,|and|but|or|who|which|that|to|by)$/.test(t.lower));

/** Whom "the two men", "the pair", "both" mean: the two named last; "they" only those joined by "and". */
function choosePair(seen: readonly Seen[], sentence: number, block: number, isLoose: boolean): FoundEntity[] {
  const recent = seen.slice(-LOOK_BACK).filter((s) => s.entity.kind === 'person' && s.block === block);
  const near = recent.filter((s) => s.sentence >= sentence - 2);
  const joined = near.filter((s) => s.isJoined);
  const from = isLoose ? joined.filter((s) => s.sentence >= sentence - 1) : near.length > 1 ? near : recent;
  const pair: FoundEntity[] = [];
  for (const { entity } of [...from].reverse()) if (!pair.includes(entity) && pair.length < 2) pair.push(entity);
  return pair.length === 2 ? pair.reverse() : [];
}

const isJoined = (
  tokens: readonly EnglishToken[],
  from: number,
  to: number,
  starts: ReadonlyMap<number, unknown>,
): boolean =>
  (tokens[to + 1]?.lower === 'and' && starts.has(tokens[to + 2]?.start ?? -1)) ||
  (tokens[from - 1]?.lower === 'and' && tokens[from - 2]?.isCapital === true);

interface Reference {
  want: 'm' | 'f' | 'organization' | 'title' | 'pair';
  /** "they": only those that are plainly a pair. */
  isLoose?: boolean;
  noun?: string;
  words?: string[];
  form: MentionForm;
  to: number;
}

function readReference(tokens: readonly EnglishToken[], i: number): Reference | null {
  const word = tokens[i]?.lower ?? '';
  if (tokens[i]?.kind !== 'word') return null;
  if (HE.test(word)) return { want: 'm', form: 'pronoun', to: i };
  if (SHE.test(word)) return { want: 'f', form: 'pronoun', to: i };
  if (IT.test(word)) return isExpletive(tokens, i) ? null : { want: 'organization', form: 'pronoun', to: i };
  if (/^(?:they|them)$/.test(word)) return { want: 'pair', isLoose: true, form: 'pronoun', to: i };
  const pair = readPair(tokens, i);
  if (pair !== null) return { want: 'pair', form: 'title', to: pair };
  const aged =
    word === 'the' &&
    /^\d+-year-old$/.test(tokens[i + 1]?.lower ?? '') &&
    !isNounLike(tokens[i + 2] ?? (tokens[i] as EnglishToken));
  if (aged) return { want: 'title', noun: '', form: 'title', to: i + 1 };
  // "the Welshman"
  if (
    /^(?:The|the)$/.test(tokens[i]?.text ?? '') &&
    /^\p{Lu}\p{Ll}+(?:man|woman)$/u.test(tokens[i + 1]?.text ?? '') &&
    NO_NAMES.has(tokens[i + 1]?.lower ?? '')
  )
    return { want: 'title', noun: '', form: 'title', to: i + 1 };
  if (word !== 'the' && !(word === 'that' && tokens[i + 1]?.kind === 'word')) return null;
  if (tokens[i + 1]?.text === 'Prime' && tokens[i + 2]?.text === 'Minister' && !tokens[i + 3]?.isCapital)
    return { want: 'title', noun: 'prime minister', form: 'title', to: i + 2 };
  for (let k = i + 1; k <= i + 3; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.isCapital) return null;
    const isLast = tokens[k + 1]?.kind !== 'word' || !isNounLike(tokens[k + 1] as EnglishToken);
    if (!isLast) continue;
    if (tokens[k + 1]?.lower === 'of' || tokens[k + 1]?.isCapital) return null;
    if (tokens[k + 1]?.text === ',' && tokens[k + 2]?.isCapital) return null;
    const words = tokens.slice(i + 1, k).map((t) => t.lower);
    if (
      /^(?:company|firm|group|club|carmaker|retailer|lender|bank|airline|newspaper|startup|start-up|manufacturer|drugmaker|giant|side|team)$/.test(
        token.lower,
      )
    )
      return { want: 'organization', noun: token.lower, words, form: 'title', to: k };
    if (PERSON_NOUNS.has(token.lower)) return { want: 'title', noun: token.lower, form: 'title', to: k };
    if (ORGANIZATION_NOUNS.has(token.lower))
      return k === i + 1 ? { want: 'organization', noun: token.lower, words: [NAMED], form: 'title', to: k } : null;
    if (k === i + 3) return null;
  }
  return null;
}

/** "the two men", "both women", "the pair": the place of the last word, or `null`. */
function readPair(tokens: readonly EnglishToken[], i: number): number | null {
  const at = (k: number) => tokens[k]?.lower ?? '';
  if (at(i) === 'the' && /^(?:pair|duo)$/.test(at(i + 1)) && at(i + 2) !== 'of') return i + 1;
  if (
    at(i) === 'the' &&
    at(i + 1) === 'two' &&
    /^(?:men|women|executives|founders|friends|partners|rivals|brothers|sisters|colleagues|leaders|directors|ministers)$/.test(
      at(i + 2),
    )
  )
    return i + 2;
  if (at(i) === 'both' && /^(?:men|women)$/.test(at(i + 1))) return i + 1;
  return null;
}

const isObject = (tokens: readonly EnglishToken[], i: number): boolean =>
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

function choose(
  reference: Reference,
  seen: readonly Seen[],
  sentence: number,
  block: number,
  genders: ReadonlyMap<FoundEntity, Gender>,
  totals: ReadonlyMap<FoundEntity, number>,
  object: number,
  called: (entity: FoundEntity) => ReadonlySet<string>,
  doer: FoundEntity | null,
  isOpening: boolean,
): FoundEntity | null {
  const recent = seen.slice(-LOOK_BACK);
  const { want } = reference;
  if (want === 'title') {
    const people = recent.filter((s) => s.entity.kind === 'person');
    if (reference.noun === '') return people.findLast((s) => s.isSubject && s.sentence < sentence)?.entity ?? null;
    const words = (reference.noun ?? '').split(' ');
    const fits = people.filter((s) => words.every((w) => called(s.entity).has(w)));
    if (fits.length > 0 || !LEADER.test(reference.noun ?? '')) return fits.at(-1)?.entity ?? null;
    // Whom nobody called so before: the one whom the paragraph, or the article, names most.
    const others = people.filter((s) => s.sentence < sentence && (totals.get(s.entity) ?? 0) > 2);
    const beside = others.filter((s) => s.block === block);
    return mostNamed(beside.length > 0 ? beside : others, totals);
  }
  if (want === 'organization') {
    const near = recent.filter((s) => s.entity.kind === 'organization' && s.entity.id !== 'the-board');
    const organizations = reference.form === 'title' ? withLead(near, seen, totals) : near;
    if (reference.form === 'title') {
      const noun = reference.noun ?? '';
      if (reference.words?.[0] === NAMED)
        return (
          organizations.findLast(
            (s) => s.entity.name.toLowerCase().split(' ').includes(noun) || called(s.entity).has(noun),
          )?.entity ?? null
        );
      const fitting = organizations.filter((s) => fitsNoun(s.entity, noun, called(s.entity)));
      // The body that the sentence has just named, unless another is called so.
      const just = fitting.filter((s) => s.sentence === sentence && !s.isPossessor);
      if (just.length === 1 && (reference.words ?? []).length === 0) return just[0]?.entity ?? null;
      const own = fitting.filter((s) => namesKind(s.entity, noun) || called(s.entity).has(noun));
      if (own.length > 0 && (reference.words ?? []).length === 0) return mostNamed(own, totals);
      if (fitting.length > 0 && (reference.words ?? []).length === 0) return mostNamed(fitting, totals);
      const described = organizations.filter((s) =>
        [reference.noun ?? '', ...(reference.words ?? [])].every((w) => called(s.entity).has(w)),
      );
      if (described.length > 0 && (reference.words ?? []).length > 0) return described.at(-1)?.entity ?? null;
      return mostNamed(fitting, totals);
    }
    const subject = [...organizations].reverse().find((s) => s.isSubject && s.block === block);
    const last = organizations.at(-1);
    if (last && last.sentence === sentence && !(subject && subject.sentence === sentence)) return last.entity;
    return (subject ?? (last && last.block === block ? last : undefined))?.entity ?? null;
  }
  const fits = recent.filter(
    (s) => s.entity.kind === 'person' && !s.isJoined && (genders.get(s.entity) ?? want) === want,
  );
  // "Smith, who succeeded her": nobody is the object of what he himself does.
  const inSentence = fits.filter(
    (s) =>
      s.sentence === sentence &&
      s.entity !== doer &&
      // "With Jane Doe of Acme, he set up": the first subject is none of those before it, unless they own something.
      !(isOpening && !s.isPossessor && !s.isPronoun) &&
      !(object >= 0 && object - s.to <= 4 && (s.isSubject || s.isFollowedByWho)),
  );
  const isSure = (s: Seen) => genders.get(s.entity) === want;
  const own =
    (object >= 0 ? inSentence.findLast((s) => !s.isPossessor) : undefined) ??
    inSentence.find((s) => s.isSubject) ??
    inSentence.at(-1);
  // Somebody whose name tells nothing gives way to a subject just before whose name does.
  const surer =
    own && !isSure(own)
      ? fits.findLast(
          (s) => s.sentence >= sentence - 1 && s.isSubject && isSure(s) && (object < 0 || s.sentence < sentence),
        )
      : undefined;
  if (own) return (surer ?? own).entity;
  for (let back = sentence - 1; back >= sentence - 3; back--) {
    const there = fits.filter((s) => s.sentence === back && s.entity !== doer);
    // Whom a pronoun already stood for is whom the text is about.
    const one = there.find((s) => s.isSubject) ?? there.findLast((s) => s.isPronoun) ?? there.at(-1);
    if (one) return one.entity;
  }
  return null;
}

/** With the body that the article is about, however long ago it was named. */
function withLead(near: readonly Seen[], seen: readonly Seen[], totals: ReadonlyMap<FoundEntity, number>): Seen[] {
  let lead: FoundEntity | null = null;
  for (const [entity, total] of totals)
    if (entity.kind === 'organization' && total > (lead ? (totals.get(lead) ?? 0) : 6)) lead = entity;
  if (!lead || near.some((s) => s.entity === lead)) return [...near];
  const first = seen.find((s) => s.entity === lead);
  return first ? [first, ...near] : [...near];
}

/** Of those named lately the one that the article names most. */
function mostNamed(seen: readonly Seen[], totals: ReadonlyMap<FoundEntity, number>): FoundEntity | null {
  let best: FoundEntity | null = null;
  for (const { entity } of [...seen].reverse())
    if (!best || (totals.get(entity) ?? 0) > (totals.get(best) ?? 0)) best = entity;
  return best;
}

/** Bodies that no "company", "bank" or "club" means. */
const PUBLIC_BODY =
  /\b(?:authority|commission|court|tribunal|ministry|department|(?<!post )office|university|college|school|institute|union|party|parliament|senate|congress|house|council|committee|police|agency|bureau|association|federation|museum|hospital|army|treasury|government|board|foundation|church|bank of \w+)\b/i;
/** What in a name tells that it is of the kind. */
const KIND_WORDS: Record<string, RegExp> = {
  airline: /\b(?:air|airlines?|airways|jet)\b|(?:air|jet)$/i,
  bank: /\bbank/i,
  lender: /\bbank/i,
  club: /\b(?:FC|AFC|United|City|Town|Rovers|Athletic|County|Wanderers|Albion|Club|Real|Inter|Sporting)\b/,
  side: /\b(?:FC|AFC|United|City|Town|Rovers|Athletic|County|Wanderers|Albion|Real|Inter)\b/,
  newspaper: /\b(?:Times|Post|Herald|Tribune|Gazette|Guardian|Telegraph|Journal|News|Mail|Mirror|Ledger|Echo)\b/,
};

const namesKind = (entity: FoundEntity, noun: string): boolean => KIND_WORDS[noun]?.test(entity.name) ?? false;

function fitsNoun(entity: FoundEntity, noun: string, called: ReadonlySet<string>): boolean {
  if (called.has(noun) || namesKind(entity, noun)) return true;
  return !/^(?:group|team)$/.test(noun) ? !PUBLIC_BODY.test(entity.name) : true;
}

function genderOf(entity: FoundEntity, document: Document): Gender {
  if (entity.kind !== 'person') return null;
  for (const mention of entity.mentions) {
    const before = document.reading.slice(Math.max(0, mention.start - 8), mention.start);
    if (/\b(?:Mr|Sir|Lord)\.? $/.test(before)) return 'm';
    if (/\b(?:Mrs|Ms|Miss|Dame|Lady)\.? $/.test(before)) return 'f';
  }
  if (
    entity.appositions.some((a) =>
      /\b(?:wife|widow|daughter|mother|sister|actress|queen|chairwoman|spokeswoman|businesswoman|girlfriend|niece|aunt)\s*$/i.test(
        a.exact,
      ),
    )
  )
    return 'f';
  if (
    entity.appositions.some((a) =>
      /\b(?:husband|widower|son|father|brother|king|chairman|spokesman|businessman|boyfriend|nephew|uncle)\s*$/i.test(
        a.exact,
      ),
    )
  )
    return 'm';
  const given = entity.name.split(' ')[0] ?? '';
  const [isMale, isFemale] = [MALE_NAMES.has(given), FEMALE_NAMES.has(given)];
  return isMale === isFemale ? null : isMale ? 'm' : 'f';
}
