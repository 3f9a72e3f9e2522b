/**
 * Words for two or more people: "the pair", "both men", "they", "the three women".
 *
 * Promises: each of those whom the words mean gets them as a mention, and is told of. Does not know: which two of those told of
 * are a pair (see chooseGroup.ts).
 */
import type { FoundEntity } from '../../../findings.ts';
import { PERSON_NOUNS } from '../commonEnglishWords.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { chooseGroup, choosePair } from './chooseGroup.ts';
import type { EnglishScene } from './englishScene.ts';
import { opensClause } from './placeInSentence.ts';
import { sizeOfGroup } from './reading/readPair.ts';
import type { Reference } from './reading/reference.ts';
import type { Seen } from './seenReferent.ts';

/** The last token that was read. */
export function addPair(scene: EnglishScene, i: number, reference: Reference): number {
  const { document, tokens, found } = scene;
  const pair = choose(scene, i, reference);
  if (pair.length === 0) return i;
  const [start, end] = [(tokens[i] as EnglishToken).start, (tokens[reference.to] as EnglishToken).end];
  const exact = document.text.slice(start, end);
  for (const entity of pair)
    found.push({ entity, mention: { start, end, exact, rule: 'en-pair', form: reference.form } });
  for (const entity of pair) seeOneOf(scene, i, reference.to + 1, entity);
  scene.hasSubject = true;
  return reference.to;
}

function seeOneOf(
  { tokens, seen, sentence, block, hasSubject }: EnglishScene,
  i: number,
  to: number,
  entity: FoundEntity,
) {
  seen.push({
    entity,
    sentence,
    block,
    isSubject: !hasSubject,
    isPossessor: false,
    isOblique: false,
    // "The two men wheeled him out. He": neither of them.
    isJoined: true,
    opensClause: opensClause(tokens, i),
    isObject: false,
    to,
    isPronoun: true,
    isFollowedByWho: false,
  });
}

function choose(scene: EnglishScene, i: number, reference: Reference): readonly FoundEntity[] {
  const { tokens, sentences, sentence, block, seen } = scene;
  const isOfAll = /^(?:all|the)$/.test(tokens[i]?.lower ?? '');
  const size = isOfAll ? sizeOfGroup(tokens[reference.to]?.lower ?? '') : 2;
  if (size > 2) return chooseGroup(seen, sentence, block, size);
  const two = chooseTwo(scene, i, reference);
  return reference.isLoose && !reference.isOfTwo ? wholeList(sentences, seen, two) : two;
}

function chooseTwo(scene: EnglishScene, i: number, { isLoose = false, isOfTwo = false, to }: Reference): FoundEntity[] {
  const { tokens, sentence, block, seen, genders, hasSubject } = scene;
  const gender = genderOfPair(tokens[to]?.lower ?? '');
  const fits = gender ? seen.filter((o) => (genders.get(o.entity) ?? gender) === gender) : seen;
  const isOfKind = /^(?:men|women|brothers|sisters|twins|siblings)$/.test(tokens[i + 1]?.lower ?? '');
  return choosePair(fits, sentence, block, {
    isLoose,
    isOfTwo,
    isBare: isOfKind && tokens[i]?.lower === 'the',
    isObject: hasSubject && !isLoose && isDoneTo(tokens, i),
  });
}

const genderOfPair = (word: string): 'm' | 'f' | null =>
  /^(?:women|sisters)$/.test(word) ? 'f' : /^(?:men|brothers)$/.test(word) ? 'm' : null;

/** "accused the pair", "sat down with both men": behind what is done, and not what a clause begins with. */
const isDoneTo = (tokens: readonly EnglishToken[], at: number): boolean =>
  /^(?:with|of|to|against|for|at|on|by|behind|from|about|[a-z]+(?:ed|ses|hes)|met|beat|saw|told|hit|left|sent|gave|paid|brought|put)$/.test(
    tokens[at - 1]?.lower ?? '',
  );

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

/** Whether two people without a name were told of last, in the sentence or the one before. */
export function isUnnamedPair(
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
