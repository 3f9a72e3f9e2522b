/**
 * Descriptions that say what somebody is and stand for nobody: set beside a name, or behind "is".
 */
import { isUnnamedPair } from './addPair.ts';
import type { EnglishScene } from './englishScene.ts';
import type { Reference } from './reading/reference.ts';

/** Whether a reference is such a description. What stands beside a person's name goes on with it. */
export function isDescription(scene: EnglishScene, i: number, reference: Reference): boolean {
  const { seen } = scene;
  const beside = besideOf(scene, reference);
  // "Doe, the chief executive, left": set beside the name, it stands for nobody else.
  if (
    beside?.entity.kind === 'person' &&
    reference.want === 'title' &&
    scene.tokens[reference.to + 1]?.kind !== 'possessive'
  ) {
    seen.push({ ...beside, to: reference.to + 1 });
    return true;
  }
  return (
    (beside !== undefined && isClauseOn(scene, i, reference)) ||
    isPredicate(scene, i, reference) ||
    (reference.want === 'pair' && isUnnamedPair(scene.sentences, scene.sentence, i, seen))
  );
}

/** Who was told of last, where that is right before the comma that the description stands behind. */
function besideOf({ seen, sentence }: EnglishScene, { behind }: Reference) {
  const last = seen.at(-1);
  return behind !== undefined && last?.sentence === sentence && last.to === behind ? last : undefined;
}

/** "with Orbis, the company that bought Acme": what it is. */
const isClauseOn = ({ tokens }: EnglishScene, i: number, { to }: Reference): boolean =>
  /^(?:the|a)$/.test(tokens[i]?.lower ?? '') && /^(?:that|which)$/.test(tokens[to + 1]?.lower ?? '');

/** "Doe is the chairman and owner of": what she is. */
const isPredicate = ({ tokens }: EnglishScene, i: number, { want, to }: Reference): boolean =>
  want === 'title' &&
  tokens[to + 1]?.lower === 'and' &&
  /^(?:is|was|became|becomes|remains|remained)$/.test(tokens[i - 1]?.lower ?? '');
