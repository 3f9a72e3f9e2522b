/**
 * Which organization is meant where none is named: "总裁某甲", "校长", "该公司", "the chief executive, Jane Doe".
 *
 * Promises: a body of the kind that gives such a post, the nearest before it; for firms and clubs, whose names often
 * tell nothing, the one named before it in its sentence, else the one the article is about where its paragraph names
 * it, else one named in the sentence before, else one in the paragraph that the article names nearly as often as its
 * main one, else the main one. Never a court, a regulator or a board, unless the post is one of theirs.
 */
import type { Document } from '../../document.ts';
import type { BodyKind } from '../bodyKinds.ts';
import type { PlacedName } from '../templateOf.ts';
import { chooseFirm } from './chooseFirm.ts';
import { chooseOfKind } from './chooseOfKind.ts';
import type { Place } from './lastBefore.ts';
import { type BodySurvey, surveyBodies, type Use } from './surveyBodies.ts';

/** The body of a kind at an offset. */
export type BodyFinder = (offset: number, kind: BodyKind | undefined) => string | undefined;

/** A post or a word that stands for a body, as it is asked about. */
export interface Asked {
  offset: number;
  kind: BodyKind | undefined;
  /** Where its sentence and its block begin. */
  sentence: number;
  block: number;
  /** Where bodies stand that might be of the kind, and those named as one. */
  like: readonly Place[];
  same: readonly Place[];
  /** The main body, where it might be of the kind. */
  known: string | undefined;
}

/** Kinds whose bodies are often called by a mere name. */
const NAMELESS: ReadonlySet<BodyKind | undefined> = new Set<BodyKind | undefined>([
  undefined,
  'company',
  'club',
  'practice',
]);

/** `names`: in order; stand-ins among them count. For a founder those count as well who hold a part of another body. */
export function createBodyFinder(
  document: Document,
  names: readonly PlacedName[],
  main: string | undefined,
  use: Use = 'name',
): BodyFinder {
  const survey = surveyBodies(document, names, main, use);
  return (offset, kind) => {
    const asked = askAt(survey, offset, kind);
    return NAMELESS.has(kind) ? chooseFirm(survey, asked) : chooseOfKind(survey, asked);
  };
}

function askAt({ main, boundsOf, lists }: BodySurvey, offset: number, kind: BodyKind | undefined): Asked {
  const { sentence, block } = boundsOf(offset);
  const [like, same] = [lists.likeOf(kind), lists.listOf(kind, 2)];
  const known = lists.ask(like).hasMain ? main : undefined;
  return { offset, kind, sentence, block, like, same, known };
}
