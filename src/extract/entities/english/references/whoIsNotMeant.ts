/**
 * Whom a word does not mean: whoever a clause describes, or does something to somebody else.
 *
 * Does not know: whom it means instead; see chooseReferent.ts.
 */
import type { FoundEntity } from '../../../findings.ts';
import { PERSON_NOUNS } from '../commonEnglishWords.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { LOOK_BACK, type Seen } from './seenReferent.ts';

/** "Doe, the deputy he had hired", "Doe, whom he hired": whom such a clause describes does not do what it tells. */
export function describedBy(
  tokens: readonly EnglishToken[],
  at: number,
  seen: readonly Seen[],
  sentence: number,
): FoundEntity | null {
  // "Roe, his former deputy, resigned": whose deputy is somebody else.
  if (/^(?:his|her)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',') {
    const isPost = tokens.slice(at + 1, at + 6).some((t) => !t.isCapital && PERSON_NOUNS.has(t.lower));
    const named = seen
      .slice(-LOOK_BACK)
      .findLast((s) => s.sentence === sentence && s.to === at - 1 && s.entity.kind === 'person');
    return isPost && !named?.isPronoun ? (named?.entity ?? null) : null;
  }
  if (!/^(?:he|she)$/.test(tokens[at]?.lower ?? '')) return null;
  const before = tokens[at - 1];
  if (before?.lower !== 'whom' && !(before && !before.isCapital && PERSON_NOUNS.has(before.lower))) return null;
  for (let k = at - 1; k >= Math.max(1, at - 7); k--) {
    const comma = before.lower === 'whom' ? at - 2 : k;
    if (tokens[comma]?.text !== ',' && before.lower !== 'whom') continue;
    const end = tokens[comma]?.text === ',' ? comma : at - 1;
    const beside = seen.slice(-LOOK_BACK).findLast((s) => s.sentence === sentence && s.to === end);
    return beside?.entity.kind === 'person' ? beside.entity : null;
  }
  return null;
}

/** "Orbis sued Acme, accusing it of fraud", "Orbis bought Acme and sold it": what the subject does, it does to the other. */
export function doerOfJoined(
  tokens: readonly EnglishToken[],
  at: number,
  seen: readonly Seen[],
  sentence: number,
): FoundEntity | null {
  if (tokens[at]?.lower !== 'it') return null;
  const [verb, joint] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.text ?? ''];
  const isJoined =
    (joint === ',' && /^[a-z]{3,}ing$/.test(verb)) ||
    (joint === 'and' &&
      /^[a-z]{2,}(?:ed|ing)$|^(?:sold|bought|sent|gave|told|took|made|left|paid|ran|sued)$/.test(verb));
  if (!isJoined) return null;
  const bodies = seen.filter((o) => o.sentence === sentence && o.entity.kind === 'organization' && !o.isPossessor);
  const doer = bodies.find((o) => o.isSubject)?.entity;
  return doer !== undefined && bodies.some((o) => o.entity !== doer) ? doer : null;
}

/** "the High Court, which ordered it to pay": whatever does it to something does it to another. */
export function doerOfRelative(
  tokens: readonly EnglishToken[],
  at: number,
  seen: readonly Seen[],
  sentence: number,
): FoundEntity | null {
  if (tokens[at]?.lower !== 'it') return null;
  for (let k = at - 2; k >= Math.max(1, at - 8); k--) {
    const { text, lower } = tokens[k] as EnglishToken;
    if (/^(?:[,;:]|and|but|that|it)$/.test(lower) || /^[“”"]$/.test(text)) return null;
    if (lower !== 'which') continue;
    const end = tokens[k - 1]?.text === ',' ? k - 1 : k;
    return (
      seen.findLast((o) => o.sentence === sentence && o.to === end && o.entity.kind === 'organization')?.entity ?? null
    );
  }
  return null;
}

/** "the chairman, Doe, and the treasurer Roe hauled him in": who does it together with the doer is not "him" either. */
export function partnerOf(
  tokens: readonly EnglishToken[],
  object: number,
  seen: readonly Seen[],
  sentence: number,
  doer: FoundEntity,
): FoundEntity | null {
  const here = seen
    .slice(-LOOK_BACK)
    .filter((o) => o.sentence === sentence && o.to <= object && o.entity.kind === 'person');
  const at = here.findLastIndex((o) => o.entity === doer);
  const [first, second] = [here[at - 1], here[at]];
  if (!first || !second || first.entity === doer || tokens[first.to]?.lower !== 'and') return null;
  // "Doe sacked Roe and Poe sued him": one of two deeds.
  const opens =
    first.isSubject ||
    first.opensClause ||
    /^(?:after|when|before|while|because|since|until)$/.test(opener(tokens, first.to));
  const between = tokens.slice(first.to + 1, second.to);
  return opens && between.length <= LONGEST_PARTNER && between.every((t) => t.kind === 'word') ? first.entity : null;
}
const LONGEST_PARTNER = 7;

/** The last word before `to` that opens a clause, with nothing but a name and a post behind it; "" where there is none. */
function opener(tokens: readonly EnglishToken[], to: number): string {
  for (let k = to - 1; k > to - LONGEST_PARTNER && k >= 0; k--) {
    const { lower, kind } = tokens[k] as EnglishToken;
    if (/^(?:after|when|before|while|because|since|until)$/.test(lower)) return lower;
    if (kind !== 'word' || /(?:ed|was|were|had|did|met|saw|told)$/.test(lower)) return '';
  }
  return '';
}
