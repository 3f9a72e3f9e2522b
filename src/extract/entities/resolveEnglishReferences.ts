/**
 * Pronouns and titles that stand for somebody named before: "he", "her", "it", "the company", "the engineer".
 *
 * Promises: each goes to the nearest fitting one before it, the subject of a sentence first; what does not fit
 * (gender known to differ, two people for a singular) is passed over; a paragraph further back counts only by its
 * last subject. Looks back a fixed number of mentions, so that reading stays linear.
 */
import type { Document } from '../document.ts';
import type { EntityMention, FoundEntity } from '../findings.ts';
import { calledByDeeds } from './calledByDeeds.ts';
import { chooseDescribed } from './chooseDescribed.ts';
import { chooseDescribedBody } from './chooseDescribedBody.ts';
import { chooseGroup, choosePair } from './chooseGroup.ts';
import { chooseReferent } from './chooseReferent.ts';
import { PERSON_NOUNS } from './commonEnglishWords.ts';
import { findForetold } from './findForetold.ts';
import { findNamesake } from './findNamesake.ts';
import { findReplaced } from './findReplaced.ts';
import { genderOf } from './genderOfEntity.ts';
import { learnGenders } from './gendersByPronouns.ts';
import { isSite } from './isSite.ts';
import { doerOf, isBehindPreposition, isBehindVerb, isEmployer, isJoined, opensClause } from './placeInSentence.ts';
import { rateProminence } from './rateProminence.ts';
import { HE, isObject, type Reference, readReference, SHE, sizeOfGroup } from './readReference.ts';
import { LOOK_BACK, type Seen } from './seenReferent.ts';
import type { EnglishToken } from './tokenizeEnglish.ts';
import { describedBy, doerOfJoined, doerOfRelative, partnerOf } from './whoIsNotMeant.ts';

/** "Jane Doe, a chemist, founded": read from the end of a name. */
const FOUNDS =
  /^(?: and \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?(?:, [^,.]{1,24},)? (?:had )?(?:co-?founded|founded|set up|started|established)\b/u;

/** "Jane Doe is chief executive of", "Doe, who became prime minister in", "Doe resigned as mayor": the post behind a name. */
const HOLDS =
  /^(?:, who)? (?:is|was|has been|had been|became|becomes|(?:was |has been )?(?:appointed|named|elected|made)|(?:\p{Ll}+ ){1,5}as) (?:the |its |their |his |her |an? |[\p{Lu}\p{L}’']+['’]s )?((?:\p{Ll}[\p{L}-]* ){0,3}?\p{Ll}[\p{L}-]*)(?=[,.;]| (?:of|at|for|in|on|and|who|since|until|from|to|with|after|last)\b)/u;
const LONGEST_POST = 90;

const SELLER =
  /^(?:founders?|co-founders?|owners?|parent|shareholders?|administrators?|receivers?|liquidators?|creditors)$/;
const OF_OWNER = /^(?:his|her|their|['’]s?)$/;
const STAFF =
  /^(?:chief|head|chairman|chairwoman|chair|director|directors|executive|executives|founder|founders|manager|managers|owner|owners|trader|traders|employees|boss|bosses|president|officer|auditors?)$/;

/** Verbs behind which it is told what others do. */
const TELLS =
  /^(?:disclosed|reported|reports|revealed|said|says|wrote|claimed|alleged|announced|found|concluded|learned|heard)$/;

/** What a firm and somebody may both be called. */
const MAKERS =
  /^(?:builder|publisher|dealer|developer|brewer|grocer|auditor|producer|seller|haulier|contractor|lender|broker|maker|operator|baker|printer)$/;

/** "the patriarch's daughters" are no patriarch. */
const OWNER = /[\p{L}-]+['’]s? /gu;
/** Begin a phrase before the subject, which means somebody else. */
const FRONTED = /^(?:with|without|like|unlike|alongside|against|under|by|for|to|besides|despite|thanks|together)$/;

/** The words of a post that is said behind a name or a pronoun that ends at an offset. */
function postBehind(reading: string, end: number): readonly string[] {
  const words =
    HOLDS.exec(reading.slice(end, end + LONGEST_POST))?.[1]
      ?.toLowerCase()
      .split(' ') ?? [];
  return PERSON_NOUNS.has(words.at(-1) ?? '') ? words : [];
}

export function resolveEnglishReferences(
  document: Document,
  sentences: readonly EnglishToken[][],
  entities: FoundEntity[],
): void {
  const genders = new Map(entities.map((entity) => [entity, genderOf(entity, document)]));
  const learned = learnGenders(document, entities, genders);
  const starts = new Map<number, { entity: FoundEntity; mention: EntityMention }>();
  for (const entity of entities) for (const mention of entity.mentions) starts.set(mention.start, { entity, mention });
  // The words of all appositions of each, read once: what one may be called by later.
  const words = new Map<FoundEntity, Set<string>>();
  const called = (entity: FoundEntity): Set<string> => {
    const known = words.get(entity);
    if (known) return known;
    const own = new Set(
      entity.appositions.flatMap((a) =>
        a.exact
          .toLowerCase()
          .replace(OWNER, ' ')
          .split(/[^\p{L}-]+/u),
      ),
    );
    if (entity.kind === 'person' && entity.mentions.some((m) => FOUNDS.test(document.reading.slice(m.end, m.end + 40))))
      own.add('founder');
    if (entity.kind === 'person')
      for (const { end } of entity.mentions) for (const word of postBehind(document.reading, end)) own.add(word);
    if (entity.kind === 'person')
      for (const { start, end } of entity.mentions)
        for (const word of calledByDeeds(document.reading, start, end)) own.add(word);
    words.set(entity, own);
    return own;
  };
  const seen: Seen[] = [];
  const prominence = rateProminence(document);
  const totals = new Map(entities.map((e) => [e, e.kind === 'organization' ? prominence(e) : e.mentions.length]));
  const sites = new Set(entities.filter((e) => e.kind === 'organization' && isSite(e, document.reading)));
  const found: { entity: FoundEntity; mention: EntityMention }[] = [];
  const foretold = findForetold(document, sentences, entities, genders);
  sentences.forEach((tokens, s) => {
    const ahead = foretold.get(s);
    const block = document.sentences[s]?.block ?? 0;
    const { kind } = document.blocks[block] ?? {};
    if (kind === 'title' || kind === 'heading') {
      if (kind === 'heading' || s < OPENING) seen.push(...namedAbove(tokens, starts, s, block));
      return;
    }
    let hasSubject = false;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as EnglishToken;
      const hit = starts.get(token.start);
      let entity: FoundEntity | null = null;
      let end = i;
      if (hit) {
        entity = hit.entity;
        while (end + 1 < tokens.length && (tokens[end] as EnglishToken).end < hit.mention.end) end++;
      } else if (ahead?.from === i) {
        entity = ahead.entity;
        end = ahead.to;
        const [start, last] = [token.start, (tokens[end] as EnglishToken).end];
        const exact = document.text.slice(start, last);
        found.push({ entity, mention: { start, end: last, exact, rule: 'en-foretold', form: 'title' } });
      } else {
        const reference = readReference(tokens, i);
        if (!reference) continue;
        if (tokens[i - 1]?.text === ',') reference.behind = i - 1;
        if (token.lower === 'its' && tokens[i - 1]?.lower === 'from')
          reference.isFromStaff = tokens.slice(i + 1, i + 3).some((t) => SELLER.test(t.lower));
        if (token.lower === 'its') {
          reference.isOfStaff = tokens.slice(i + 1, i + 5).some((t) => STAFF.test(t.lower));
          const that = tokens.findLastIndex(
            (t, k) => k < i && k > 0 && t.lower === 'that' && TELLS.test(tokens[k - 1]?.lower ?? ''),
          );
          if (that >= 0) reference.that = that;
        }
        const possessor = seen.at(-1);
        if (
          reference.noun &&
          OF_OWNER.test(tokens[i - 1]?.lower ?? '') &&
          possessor?.sentence === s &&
          possessor.isPossessor
        )
          reference.owner = possessor.entity;
        // "Doe, the chief executive, left": set beside the name, it stands for nobody else.
        const beside = seen.at(-1);
        if (
          reference.want === 'title' &&
          reference.behind !== undefined &&
          tokens[reference.to + 1]?.kind !== 'possessive' &&
          beside?.sentence === s &&
          beside.to === reference.behind &&
          beside.entity.kind === 'person'
        ) {
          seen.push({ ...beside, to: reference.to + 1 });
          i = reference.to;
          continue;
        }
        // "with Orbis, the company that bought Acme": what it is.
        if (
          reference.behind !== undefined &&
          beside?.sentence === s &&
          beside.to === reference.behind &&
          /^(?:the|a)$/.test(token.lower) &&
          /^(?:that|which)$/.test(tokens[reference.to + 1]?.lower ?? '')
        ) {
          i = reference.to;
          continue;
        }
        // "Doe is the chairman and owner of": what she is.
        if (
          reference.want === 'title' &&
          tokens[reference.to + 1]?.lower === 'and' &&
          /^(?:is|was|became|becomes|remains|remained)$/.test(tokens[i - 1]?.lower ?? '')
        ) {
          i = reference.to;
          continue;
        }
        // "two of its officers were charged. Both men": two whom nobody names.
        if (reference.want === 'pair' && isUnnamedPair(sentences, s, i, seen)) {
          i = reference.to;
          continue;
        }
        const near = seen.slice(-LOOK_BACK);
        const described =
          describedBy(tokens, i, seen, s) ?? doerOfRelative(tokens, i, near, s) ?? doerOfJoined(tokens, i, near, s);
        if (reference.want === 'pair') {
          const gender = genderOfPair(tokens[reference.to]?.lower ?? '');
          const fits = gender ? seen.filter((o) => (genders.get(o.entity) ?? gender) === gender) : seen;
          const size = /^(?:all|the)$/.test(token.lower) ? sizeOfGroup(tokens[reference.to]?.lower ?? '') : 2;
          const two = choosePair(fits, s, block, {
            isLoose: reference.isLoose === true,
            isOfTwo: reference.isOfTwo === true,
            isBare:
              /^(?:men|women|brothers|sisters|twins|siblings)$/.test(tokens[i + 1]?.lower ?? '') &&
              token.lower === 'the',
            isObject: hasSubject && !reference.isLoose && isDoneTo(tokens, i),
          });
          const pair =
            size > 2
              ? chooseGroup(seen, s, block, size)
              : reference.isLoose && !reference.isOfTwo
                ? wholeList(sentences, seen, two)
                : two;
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
          for (const one of pair)
            seen.push({
              entity: one,
              sentence: s,
              block,
              isSubject: !hasSubject,
              isPossessor: false,
              isOblique: false,
              // "The two men wheeled him out. He": neither of them.
              isJoined: true,
              opensClause: opensClause(tokens, i),
              isObject: false,
              to: reference.to + 1,
              isPronoun: true,
              isFollowedByWho: false,
            });
          if (pair.length > 0) {
            hasSubject = true;
            i = reference.to;
          }
          continue;
        }
        const speaksOf = isSayer(tokens, i) ? endsInQuotation(tokens, i) : NOWHERE;
        const object = isObject(tokens, i) ? i : -1;
        const doer = object >= 0 ? doerOf(tokens, object, seen, s) : null;
        const partner = doer ? partnerOf(tokens, object, seen, s, doer) : null;
        const isOpening =
          !hasSubject &&
          /^(?:he|she)$/.test(token.lower) &&
          (FRONTED.test(tokens[0]?.lower ?? '') || opensWithKin(tokens, i));
        const trader =
          MAKERS.test(reference.noun ?? '') && reference.want === 'organization' ? reference.noun : undefined;
        const known =
          described || partner || speaksOf.size > 0
            ? seen.filter(
                (one) =>
                  one.entity !== described && one.entity !== partner && !(one.sentence === s && speaksOf.has(one.to)),
              )
            : seen;
        entity =
          (trader === undefined
            ? null
            : near.findLast((o) => o.entity.kind === 'person' && called(o.entity).has(trader))?.entity) ??
          findNamesake(tokens, i, starts, seen, genders) ??
          findReplaced(sentences, s, i, seen, genders) ??
          ownerJoined(tokens, i, seen, s, genders) ??
          (reference.want === 'title'
            ? chooseDescribed(reference, { seen: known, sentence: s, block, genders, totals, called })
            : reference.want === 'organization' && reference.form === 'title'
              ? chooseDescribedBody(reference, { seen: known, sentence: s, block, genders, totals, called })
              : chooseReferent(
                  reference,
                  known,
                  s,
                  block,
                  genders,
                  learned,
                  totals,
                  object,
                  called,
                  doer,
                  isOpening,
                  tokens.findLastIndex((t, k) => k < i && /^[:;]$/.test(t.text)),
                ));
        if (!entity) continue;
        end = reference.to;
        const own = reference.bodyFrom === undefined ? undefined : starts.get(tokens[reference.bodyFrom]?.start ?? -1);
        if (own?.entity.kind === 'organization') addPost(document, tokens, reference, entity, own.entity);
        const span = {
          start: (tokens[reference.from ?? i] as EnglishToken).start,
          end: (tokens[end] as EnglishToken).end,
        };
        const mention: EntityMention = {
          ...span,
          exact: document.text.slice(span.start, span.end),
          rule: `en-${reference.form}`,
          form: reference.form,
        };
        found.push({ entity, mention });
        // "he will step down as president of", "her resignation as minister": what they are called from then on.
        if (entity.kind === 'person' && reference.form === 'pronoun') {
          const post = postBehind(document.reading, span.end);
          for (const word of post) called(entity).add(word);
        }
      }
      // "Its" is hardly the police's or a court's, and "the company" never the mine where something happened.
      if (hit?.mention.rule === 'en-lower-body' || sites.has(entity)) {
        i = end;
        continue;
      }
      const isPossessor =
        tokens[end + 1]?.kind === 'possessive' ||
        /^(?:his|her|its)$/.test(token.lower) ||
        (entity.kind === 'organization' && isEmployer(tokens, end + 1));
      const isOblique = isBehindPreposition(tokens, i);
      const isSubject = !hasSubject && !isPossessor && !isOblique;
      if (isSubject) hasSubject = true;
      seen.push({
        entity,
        sentence: s,
        block,
        isSubject,
        isPossessor,
        isOblique,
        isJoined: isJoined(tokens, i, end, starts) || joinAside(tokens, i, end, seen, s, entity),
        opensClause: opensClause(tokens, i),
        isObject: isSubject && isBehindVerb(tokens, i),
        to: end + 1,
        isPronoun: HE.test(token.lower) || SHE.test(token.lower),
        isFollowedByWho: tokens[end + 1]?.lower === 'who' || tokens[end + 2]?.lower === 'who',
      });
      i = end;
    }
  });
  for (const { entity, mention } of found) entity.mentions.push(mention);
}

/** Sentences among which the article's own headline is. */
const OPENING = 2;

/** Whom a headline names: told of already, and not as the subject of anything. */
function namedAbove(
  tokens: readonly EnglishToken[],
  starts: ReadonlyMap<number, { entity: FoundEntity; mention: EntityMention }>,
  sentence: number,
  block: number,
): Seen[] {
  return tokens.flatMap((token, i): Seen[] => {
    const hit = starts.get(token.start);
    if (!hit) return [];
    let to = i;
    while (to + 1 < tokens.length && (tokens[to] as EnglishToken).end < hit.mention.end) to++;
    return [
      {
        entity: hit.entity,
        sentence,
        block,
        isSubject: false,
        isPossessor: tokens[to + 1]?.kind === 'possessive',
        isOblique: isBehindPreposition(tokens, i),
        isJoined: isJoined(tokens, i, to, starts),
        opensClause: false,
        isObject: false,
        to: to + 1,
        isPronoun: false,
        isFollowedByWho: false,
      },
    ];
  });
}

/** "The former Orbis chairman": says of whoever is meant where they have or had the post. */
function addPost(
  document: Document,
  tokens: readonly EnglishToken[],
  { bodyFrom = 0, to, words = [] }: Reference,
  entity: FoundEntity,
  body: FoundEntity,
): void {
  const [start, end] = [(tokens[bodyFrom] as EnglishToken).start, (tokens[to] as EnglishToken).end];
  const former = words.some((w) => /^(?:former|ex|one-time|then|sacked|ousted)$/.test(w));
  entity.appositions.push({
    start,
    end,
    exact: document.text.slice(start, end),
    rule: 'en-description',
    organization: body.id,
    ...(former && { former }),
  });
}

/** "“We let Doe down,” he said": who says it is nobody whom the quotation names. */
const isSayer = (tokens: readonly EnglishToken[], at: number): boolean =>
  /^(?:he|she)$/.test(tokens[at]?.lower ?? '') &&
  (/^["”]$/.test(tokens[at - 1]?.text ?? '') || /^["”]$/.test(tokens[at - 2]?.text ?? '')) &&
  /^(?:said|says|told|added|wrote|recalled|insisted|replied|explained|admitted|later|also)$/.test(
    tokens[at + 1]?.lower ?? '',
  );

/** The places behind the words of the quotation that ends before a place. */
function endsInQuotation(tokens: readonly EnglishToken[], at: number): ReadonlySet<number> {
  let close = at - 1;
  while (close >= 0 && !/^["”]$/.test(tokens[close]?.text ?? '')) close--;
  const inside = new Set<number>();
  for (let k = close; k > 0 && !(k < close && /^["“]$/.test(tokens[k]?.text ?? '')); k--) inside.add(k);
  return inside;
}
const NOWHERE: ReadonlySet<number> = new Set();

/** "Doe, Roe and Hart run it. They": the two last of a list stand for all of it. */
function wholeList(
  sentences: readonly EnglishToken[][],
  seen: readonly Seen[],
  pair: readonly FoundEntity[],
): readonly FoundEntity[] {
  if (pair.length === 0) return pair;
  const found = [...pair];
  let at = seen.findLastIndex((s) => s.entity === found[0] && !s.isPronoun);
  for (let prev = seen[at - 1]; at > 0 && prev && found.length < LONGEST_LIST; prev = seen[--at - 1]) {
    const { entity, sentence, isPossessor, to } = prev;
    const isNext = entity.kind === 'person' && !isPossessor && sentence === seen[at]?.sentence;
    if (!isNext || sentences[sentence]?.[to]?.text !== ',' || !sentences[sentence]?.[to + 1]?.isCapital) break;
    if (!found.includes(entity)) found.unshift(entity);
  }
  return found;
}
const LONGEST_LIST = 6;

/** "The son of Jane Doe, who led it for years, he took over": he is not Jane Doe. */
function opensWithKin(tokens: readonly EnglishToken[], at: number): boolean {
  if (!/^(?:the|an?)$/.test(tokens[0]?.lower ?? '') || tokens[at - 1]?.text !== ',') return false;
  const of = tokens.slice(0, LONGEST_KIN).findIndex((t) => t.lower === 'of');
  return of > 1 && KIN.test(tokens[of - 1]?.lower ?? '');
}
const LONGEST_KIN = 5;
const KIN =
  /^(?:(?:grand|step|god)?(?:son|daughter|child)|nephew|niece|brother|sister|widow|widower|wife|husband|heir|heiress|prot[eé]g[eé]e?|pupil|disciple)$/;

const genderOfPair = (word: string): 'm' | 'f' | null =>
  /^(?:women|sisters)$/.test(word) ? 'f' : /^(?:men|brothers)$/.test(word) ? 'm' : null;

/** Whether two people without a name were told of last, in the sentence or the one before. */
function isUnnamedPair(
  sentences: readonly EnglishToken[][],
  sentence: number,
  at: number,
  seen: readonly Seen[],
): boolean {
  for (let s = sentence; s >= Math.max(0, sentence - 1); s--) {
    const tokens = sentences[s] as EnglishToken[];
    for (let i = (s === sentence ? at : tokens.length) - 1; i >= 0; i--) {
      if (tokens[i]?.lower !== 'two' || /^(?:the|these|those|its|his|her|their)$/.test(tokens[i - 1]?.lower ?? ''))
        continue;
      const noun = tokens
        .slice(i + 1, i + 6)
        .findIndex((t) => !t.isCapital && t.lower.endsWith('s') && PERSON_NOUNS.has(t.lower.replace(/s$/, '')));
      const next = tokens[i + 2 + noun];
      if (noun < 0 || next?.isCapital || (next?.text === ',' && tokens[i + 3 + noun]?.isCapital)) continue;
      const later = seen.filter(
        (o) => o.entity.kind === 'person' && !o.isPronoun && (o.sentence > s || (o.sentence === s && o.to > i + noun)),
      );
      return new Set(later.map((o) => o.entity)).size < 2;
    }
  }
  return false;
}

/** "Doe and his successor, Roe": whose it is stands before "and". */
function ownerJoined(
  tokens: readonly EnglishToken[],
  at: number,
  seen: readonly Seen[],
  sentence: number,
  genders: ReadonlyMap<FoundEntity, 'm' | 'f' | null>,
): FoundEntity | null {
  const word = tokens[at]?.lower ?? '';
  if (!/^(?:his|her)$/.test(word) || tokens[at - 1]?.lower !== 'and' || tokens[at + 1]?.kind !== 'word') return null;
  const last = seen.at(-1);
  const isBefore =
    last?.sentence === sentence && last.to === at - 1 && last.entity.kind === 'person' && !last.isPossessor;
  if (!isBefore) return null;
  const gender = genders.get(last.entity) ?? null;
  return gender === null || gender === (word === 'his' ? 'm' : 'f') ? last.entity : null;
}

/** "accused the pair", "sat down with both men": behind what is done, and not what a clause begins with. */
const isDoneTo = (tokens: readonly EnglishToken[], at: number): boolean =>
  /^(?:with|of|to|against|for|at|on|by|behind|from|about|[a-z]+(?:ed|ses|hes)|met|beat|saw|told|hit|left|sent|gave|paid|brought|put)$/.test(
    tokens[at - 1]?.lower ?? '',
  );

/** "charged Doe, who had left, and Roe, his deputy, with": two joined though something stands between; marks the first. */
function joinAside(
  tokens: readonly EnglishToken[],
  from: number,
  to: number,
  seen: readonly Seen[],
  sentence: number,
  entity: FoundEntity,
): boolean {
  if (entity.kind !== 'person' || tokens[from - 1]?.lower !== 'and' || tokens[from - 2]?.text !== ',') return false;
  if (!tokens[from]?.isCapital || !/^(?:,|with|for|over|of|on|in|to|\.)$/.test(tokens[to + 1]?.lower ?? ''))
    return false;
  const first = seen.find(
    (s) =>
      s.sentence === sentence &&
      s.entity.kind === 'person' &&
      s.entity !== entity &&
      !s.isPronoun &&
      !s.isPossessor &&
      tokens[s.to]?.text === ',' &&
      /^(?:who|whom|whose|the|an?|his|her|its|then|now|formerly)$/.test(tokens[s.to + 1]?.lower ?? ''),
  );
  if (first) first.isJoined = true;
  return first !== undefined;
}
