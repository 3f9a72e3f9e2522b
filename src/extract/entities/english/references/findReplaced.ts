/**
 * "Doe fired Roe. Poe took his place", "ousted Roe; Poe replaced him", "His successor, Poe": of the one who has just been put out
 * or has gone, and not of who did it.
 *
 * Promises: only right behind the verb of it, in the same sentence or the one before. Does not know: who was told of earlier.
 */
import type { FoundEntity } from '../../../findings.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { LOOK_BACK, type Seen } from './seenReferent.ts';

const PLACE =
  /^(?:place|job|post|role|seat|position|spot|shoes|chair|stead|successor|replacement|duties|office|portfolio|command)$/;
const BETWEEN = /^(?:old|former|vacant|immediate|eventual|designated|interim|top)$/;
const FOLLOWS = /^(?:replace[sd]?|replacing|succeed(?:s|ed|ing)?)$/;
const PUTS_OUT =
  /^(?:fired|sacked|ousted|dismissed|removed|axed|dropped|ditched|dumped|jettisoned|toppled|deposed|unseated|expelled|demoted|suspended)$/;
/** "Doe resigned; Roe replaced him": who went by themselves. */
const GOES = /^(?:resigned|resigns|quit|quits|retired|retires|departed|died|stepped|stood|left)$/;
/** "Doe steps into his shoes": nobody's own. */
const STEPS = /^(?:step|steps|stepped|stepping|slip|slips|slipped|slid|moved|moves|sit|sits|sat|come|comes|came)$/;
const INTO = /^(?:in|into|up)$/;
/** Tokens between the verb and whom it puts out. */
const REACH = 9;

export function findReplaced(
  sentences: readonly (readonly EnglishToken[])[],
  sentence: number,
  at: number,
  seen: readonly Seen[],
  genders: ReadonlyMap<FoundEntity, 'm' | 'f' | null>,
): FoundEntity | null {
  const tokens = sentences[sentence] as readonly EnglishToken[];
  const word = tokens[at]?.lower ?? '';
  if (!/^(?:his|her|him)$/.test(word)) return null;
  const owned = BETWEEN.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const isOfPlace = word !== 'him' && PLACE.test(tokens[owned]?.lower ?? '');
  const isInto = isOfPlace && INTO.test(tokens[at - 1]?.lower ?? '') && STEPS.test(tokens[at - 2]?.lower ?? '');
  if (!isOfPlace && !FOLLOWS.test(tokens[at - 1]?.lower ?? '')) return null;
  for (let s = sentence; s >= Math.max(0, sentence - 1); s--) {
    const words = sentences[s] as readonly EnglishToken[];
    for (let k = (s === sentence ? at : words.length) - 1; k >= 0; k--) {
      const isFollowing = word === 'him' || isOfPlace;
      if (isFollowing && GOES.test(words[k]?.lower ?? '')) {
        const left = seen
          .slice(-LOOK_BACK)
          .findLast(
            (o) => o.sentence === s && o.to <= k && o.entity.kind === 'person' && o.isSubject && !o.isPossessor,
          );
        const own = left ? (genders.get(left.entity) ?? null) : null;
        if (left && (own === null || own === (word === 'her' ? 'f' : 'm'))) return left.entity;
      }
      if (!PUTS_OUT.test(words[k]?.lower ?? '')) continue;
      // "was fired by Doe": the subject is who went.
      if (/^(?:was|were|been|being|is|are|got)$/.test(words[k - 1]?.lower ?? '')) return null;
      const gone = seen.find(
        (o) => o.sentence === s && o.to > k + 1 && o.to - k <= REACH && o.entity.kind === 'person' && !o.isPossessor,
      );
      const gender = gone ? (genders.get(gone.entity) ?? null) : null;
      const isFit = gender === null || gender === (word === 'her' ? 'f' : 'm');
      return gone && isFit ? gone.entity : null;
    }
  }
  if (isInto) {
    const near = seen.slice(-LOOK_BACK);
    const own = near.findLast((o) => o.sentence === sentence && o.entity.kind === 'person' && o.to < at)?.entity;
    const isFit = (o: Seen) => (genders.get(o.entity) ?? null) !== (word === 'her' ? 'm' : 'f');
    const before = near.findLast(
      (o) => o.sentence === sentence - 1 && o.entity.kind === 'person' && o.isSubject && isFit(o),
    );
    return before && before.entity !== own ? before.entity : null;
  }
  return null;
}
