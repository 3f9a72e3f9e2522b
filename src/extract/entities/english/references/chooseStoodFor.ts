/**
 * Whom a pronoun or description of an English sentence stands for, by what the sentence says of it and by who was told of before.
 *
 * Promises: who is told of in a quotation does not say it, who does something does not undergo it, and whoever the sentence itself
 * joins, repeats or replaces comes before who was told of longer ago. Does not know: words for two; see addPair.ts.
 */
import type { FoundEntity } from '../../../findings.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { chooseDescribed } from './chooseDescribed.ts';
import { chooseDescribedBody } from './chooseDescribedBody.ts';
import { chooseReferent } from './chooseReferent.ts';
import type { EnglishScene } from './englishScene.ts';
import { findNamesake } from './findNamesake.ts';
import { findReplaced } from './findReplaced.ts';
import { doerOf } from './placeInSentence.ts';
import { isObject } from './reading/pronounWords.ts';
import type { Reference } from './reading/reference.ts';
import { LOOK_BACK, type Seen } from './seenReferent.ts';
import { describedBy, doerOfJoined, doerOfRelative, partnerOf } from './whoIsNotMeant.ts';

export function chooseStoodFor(scene: EnglishScene, i: number, reference: Reference): FoundEntity | null {
  const { sentences, tokens, sentence, seen, genders, starts } = scene;
  return (
    traderOf(scene, reference) ??
    findNamesake(tokens, i, starts, seen, genders) ??
    findReplaced(sentences, sentence, i, seen, genders) ??
    ownerJoined(tokens, i, seen, sentence, genders) ??
    chooseOfSeen(scene, i, reference)
  );
}

/** "the builder", which may be a firm: somebody who was called so. */
function traderOf({ seen, called }: EnglishScene, { noun = '', want }: Reference): FoundEntity | undefined {
  if (want !== 'organization' || !MAKERS.test(noun)) return undefined;
  return seen.slice(-LOOK_BACK).findLast((o) => o.entity.kind === 'person' && called(o.entity).has(noun))?.entity;
}

/** What a firm and somebody may both be called. */
const MAKERS =
  /^(?:builder|publisher|dealer|developer|brewer|grocer|auditor|producer|seller|haulier|contractor|lender|broker|maker|operator|baker|printer)$/;

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

function chooseOfSeen(scene: EnglishScene, i: number, reference: Reference): FoundEntity | null {
  const { tokens, sentence, block, seen, genders, learned, totals, called } = scene;
  const object = isObject(tokens, i) ? i : -1;
  const doer = object >= 0 ? doerOf(tokens, object, seen, sentence) : null;
  const known = withoutOthers(scene, i, doer ? partnerOf(tokens, object, seen, sentence, doer) : null);
  const told = { seen: known, sentence, block, genders, totals, called };
  if (reference.want === 'title') return chooseDescribed(reference, told);
  if (reference.want === 'organization' && reference.form === 'title') return chooseDescribedBody(reference, told);
  const mark = tokens.findLastIndex((t, k) => k < i && /^[:;]$/.test(t.text));
  const opens = isOpening(scene, i);
  return chooseReferent(reference, known, sentence, block, genders, learned, totals, object, called, doer, opens, mark);
}

/** Everybody seen but who cannot be meant. */
function withoutOthers(
  { tokens, seen, sentence }: EnglishScene,
  i: number,
  partner: FoundEntity | null,
): readonly Seen[] {
  const near = seen.slice(-LOOK_BACK);
  const described =
    describedBy(tokens, i, seen, sentence) ??
    doerOfRelative(tokens, i, near, sentence) ??
    doerOfJoined(tokens, i, near, sentence);
  const speaksOf = isSayer(tokens, i) ? endsInQuotation(tokens, i) : NOWHERE;
  if (!described && !partner && speaksOf.size === 0) return seen;
  return seen.filter(
    (one) => one.entity !== described && one.entity !== partner && !(one.sentence === sentence && speaksOf.has(one.to)),
  );
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

/** Whether a sentence has told of others before the pronoun that is its subject: "With Roe gone, he". */
const isOpening = ({ tokens, hasSubject }: EnglishScene, i: number): boolean =>
  !hasSubject &&
  /^(?:he|she)$/.test(tokens[i]?.lower ?? '') &&
  (FRONTED.test(tokens[0]?.lower ?? '') || opensWithKin(tokens, i));

/** Begin a phrase before the subject, which means somebody else. */
const FRONTED = /^(?:with|without|like|unlike|alongside|against|under|by|for|to|besides|despite|thanks|together)$/;

/** "The son of Jane Doe, who led it for years, he took over": he is not Jane Doe. */
function opensWithKin(tokens: readonly EnglishToken[], at: number): boolean {
  if (!/^(?:the|an?)$/.test(tokens[0]?.lower ?? '') || tokens[at - 1]?.text !== ',') return false;
  const of = tokens.slice(0, LONGEST_KIN).findIndex((t) => t.lower === 'of');
  return of > 1 && KIN.test(tokens[of - 1]?.lower ?? '');
}

const LONGEST_KIN = 5;

const KIN =
  /^(?:(?:grand|step|god)?(?:son|daughter|child)|nephew|niece|brother|sister|widow|widower|wife|husband|heir|heiress|prot[eé]g[eé]e?|pupil|disciple)$/;
