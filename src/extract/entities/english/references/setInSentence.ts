/**
 * What the sentence around a pronoun or description tells of it, and who was told of right before: whose staff, whose body, behind
 * which comma.
 */
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { EnglishScene } from './englishScene.ts';
import type { Reference } from './reading/reference.ts';

export function setInSentence(scene: EnglishScene, i: number, reference: Reference): void {
  const { tokens, seen, sentence } = scene;
  if (tokens[i - 1]?.text === ',') reference.behind = i - 1;
  if (tokens[i]?.lower === 'its') setOwner(tokens, i, reference);
  if (!reference.noun || !OF_OWNER.test(tokens[i - 1]?.lower ?? '')) return;
  const possessor = seen.at(-1);
  if (possessor?.sentence === sentence && possessor.isPossessor) reference.owner = possessor.entity;
}

const OF_OWNER = /^(?:his|her|their|['’]s?)$/;

/** "its former chief", "from its founder", "reported that its": what has people of its own. */
function setOwner(tokens: readonly EnglishToken[], i: number, reference: Reference): void {
  if (tokens[i - 1]?.lower === 'from')
    reference.isFromStaff = tokens.slice(i + 1, i + 3).some((t) => SELLER.test(t.lower));
  reference.isOfStaff = tokens.slice(i + 1, i + 5).some((t) => STAFF.test(t.lower));
  const that = tokens.findLastIndex(
    (t, k) => k < i && k > 0 && t.lower === 'that' && TELLS.test(tokens[k - 1]?.lower ?? ''),
  );
  if (that >= 0) reference.that = that;
}

const SELLER =
  /^(?:founders?|co-founders?|owners?|parent|shareholders?|administrators?|receivers?|liquidators?|creditors)$/;

const STAFF =
  /^(?:chief|head|chairman|chairwoman|chair|director|directors|executive|executives|founder|founders|manager|managers|owner|owners|trader|traders|employees|boss|bosses|president|officer|auditors?)$/;

/** Verbs behind which it is told what others do. */
const TELLS =
  /^(?:disclosed|reported|reports|revealed|said|says|wrote|claimed|alleged|announced|found|concluded|learned|heard)$/;
