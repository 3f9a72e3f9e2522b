/**
 * Keeps in mind who has been named or meant in an English article, and what part they have in their sentence.
 *
 * Promises: a headline's names are the subject of nothing; a body that is only where something happened is not kept in mind.
 */
import type { FoundEntity } from '../../../findings.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { EnglishScene } from './englishScene.ts';
import { isBehindPreposition, isBehindVerb, isEmployer, isJoined, opensClause } from './placeInSentence.ts';
import { HE, SHE } from './reading/pronounWords.ts';
import type { Seen } from './seenReferent.ts';

/** Sees somebody at the tokens from one to another of the sentence at hand. */
export function see(scene: EnglishScene, from: number, to: number, entity: FoundEntity): void {
  const { tokens, seen, sentence, block, starts } = scene;
  // "The company" is never the mine where something happened.
  if (scene.sites.has(entity)) return;
  const word = tokens[from]?.lower ?? '';
  const isPossessor =
    tokens[to + 1]?.kind === 'possessive' ||
    /^(?:his|her|its)$/.test(word) ||
    (entity.kind === 'organization' && isEmployer(tokens, to + 1));
  const isOblique = isBehindPreposition(tokens, from);
  const isSubject = !scene.hasSubject && !isPossessor && !isOblique;
  if (isSubject) scene.hasSubject = true;
  seen.push({
    entity,
    sentence,
    block,
    isSubject,
    isPossessor,
    isOblique,
    isJoined: isJoined(tokens, from, to, starts) || joinAside(tokens, from, to, seen, sentence, entity),
    opensClause: opensClause(tokens, from),
    isObject: isSubject && isBehindVerb(tokens, from),
    to: to + 1,
    isPronoun: HE.test(word) || SHE.test(word),
    isFollowedByWho: tokens[to + 1]?.lower === 'who' || tokens[to + 2]?.lower === 'who',
  });
}

/** Whom a headline names: told of already, and not as the subject of anything. */
export function seeAbove({ tokens, starts, sentence, block, seen }: EnglishScene): void {
  for (const [i, token] of tokens.entries()) {
    const hit = starts.get(token.start);
    if (!hit) continue;
    let to = i;
    while (to + 1 < tokens.length && (tokens[to] as EnglishToken).end < hit.mention.end) to++;
    seen.push({
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
    });
  }
}

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
