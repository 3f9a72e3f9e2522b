/** Which body is meant of a kind whose names mostly say so: a court, a ministry, a school, and of clubs one named so. */
import { type BodyKind, isPower } from '../bodyKinds.ts';
import type { Asked } from './createBodyFinder.ts';
import { lastBefore, nearest } from './lastBefore.ts';
import type { BodySurvey } from './surveyBodies.ts';
import { topicBefore } from './topicBefore.ts';

/** Kinds whose bodies are hardly ever called by a mere name, so that the main body of an article is one by its name only. */
const OWN_NAMES: ReadonlySet<BodyKind | undefined> = new Set<BodyKind | undefined>([
  'school',
  'media',
  'church',
  'airline',
  'committee',
  'hospital',
]);

/** Kinds of which an article may name several. */
const ONE_OF_SEVERAL: ReadonlySet<BodyKind | undefined> = new Set<BodyKind | undefined>(['court', 'committee']);

export function chooseOfKind(survey: BodySurvey, asked: Asked): string | undefined {
  // The club that the article is about, rather than a rival told of in passing.
  const isMain = !isPower(asked.kind) && survey.lists.ask(asked.same).hasMain;
  const isByTopic = !survey.isEnglish && survey.use !== 'name' && isMain && survey.isMainOften;
  if (isByTopic) return chooseTopic(survey, asked);
  return chooseNear(survey, asked, isMain) ?? chooseFar(survey, asked, isMain) ?? chooseMain(survey, asked);
}

function chooseTopic(survey: BodySurvey, { same, offset, sentence }: Asked): string | undefined {
  const last = same[lastBefore(same, offset)];
  const isOwned = last !== undefined && last.end >= offset - 1;
  return isOwned ? last.entity : (topicBefore(survey, same, offset, sentence) ?? survey.main);
}

/** The main body in place of one that is named much less. */
const ownOf = ({ main, isOutshone }: BodySurvey, entity: string | undefined, isMain: boolean) =>
  isMain && isOutshone(entity) ? main : entity;

/** One of the kind in its paragraph, else one that might be of it in its sentence. */
const chooseNear = (
  survey: BodySurvey,
  { kind, same, like, offset, sentence, block }: Asked,
  isMain: boolean,
): string | undefined =>
  ownOf(survey, nearest(same, offset, block), isMain) ?? (isPower(kind) ? undefined : nearest(like, offset, sentence));

/** One of the kind elsewhere in the article. */
function chooseFar(survey: BodySurvey, { kind, same, offset, known }: Asked, isMain: boolean): string | undefined {
  // Of several courts or committees none is likelier than another.
  const isOnly = kind !== 'committee' && survey.lists.ask(same).isOne;
  if (!isOnly && ONE_OF_SEVERAL.has(kind)) return undefined;
  if (isMain && kind === 'club') return survey.main;
  const far = nearest(same, offset, 0) ?? same[0]?.entity;
  // The captain of the side that the article is about, though its name does not say that it is one.
  if (kind === 'club' && known !== undefined && !survey.isEnglish && survey.isOutshone(far)) return known;
  return ownOf(survey, far, isMain);
}

/** The main body, where it might be of the kind. */
const chooseMain = ({ main, fitTo }: BodySurvey, { kind, known }: Asked): string | undefined =>
  isPower(kind) || (OWN_NAMES.has(kind) && fitTo(main, kind) < 2) ? undefined : known;
