/** Which body is meant of a kind whose names often tell nothing: a firm, a club, a practice, or any. */
import type { Asked } from './createBodyFinder.ts';
import { lastBefore, nearest, type Place } from './lastBefore.ts';
import type { BodySurvey } from './surveyBodies.ts';
import { topicBefore } from './topicBefore.ts';

/** "the founder of Orbis": where somebody told of is. */
const OF_HEAD =
  /\b(?:founder|co-founder|founders|chief|executive|head|chair(?:man|woman)?|president|director|owner|CEO|boss|editor|manager|partner|leader) of (?:the )?$/;

export function chooseFirm(survey: BodySurvey, asked: Asked): string | undefined {
  const isOwned = isBesideBody(asked);
  const told = isOwned ? asked.like : survey.lists.activeOf(asked.like);
  const isByTopic = !survey.isEnglish && survey.use !== 'name' && !isOwned;
  if (isByTopic && asked.known !== undefined) return chooseTopic(survey, asked, told, asked.known);
  return chooseNear(survey, asked, told, isOwned) ?? chooseFar(survey, asked);
}

/** Whether a body of its sentence stands directly before it. */
function isBesideBody({ like, offset, sentence }: Asked): boolean {
  const owner = like[lastBefore(like, offset)];
  return owner !== undefined && owner.end >= offset - 1 && owner.start >= sentence;
}

/** Where the sentence before begins, in the same block. */
const startBefore = ({ boundsOf }: BodySurvey, { sentence, block }: Asked): number =>
  sentence > block ? boundsOf(sentence - 1).sentence : sentence;

/** A Chinese post without a body is at the main one unless a clause is about another. */
function chooseTopic(survey: BodySurvey, asked: Asked, told: readonly Place[], known: string): string | undefined {
  const { mains, isMainOften, boundsOf } = survey;
  const { offset, sentence, block } = asked;
  const first = mains[0]?.start ?? 0;
  // 总裁某甲邀请某乙加盟某公司: where somebody goes in the same sentence is elsewhere.
  if (first > offset && boundsOf(first).sentence === sentence) return undefined;
  const isSettled = survey.use === 'post' && isMainOften && nearest(mains, offset, block) !== undefined;
  return (
    topicBefore(survey, told, offset, sentence) ??
    (isSettled ? known : (topicBefore(survey, told, offset, startBefore(survey, asked), mains) ?? known))
  );
}

/** A body of its sentence, the main one in its paragraph, or a body of the sentence before. */
function chooseNear(survey: BodySurvey, asked: Asked, told: readonly Place[], isOwned: boolean): string | undefined {
  const { isEnglish, mains, isOutshone } = survey;
  const { offset, sentence, block, known } = asked;
  const plain = (entity: string | undefined) =>
    isEnglish && known && !isOwned && isOutshone(entity) ? undefined : entity;
  return (
    ledBefore(survey, asked) ??
    plain(nearest(told, offset, sentence)) ??
    (known && nearest(mains, offset, block)) ??
    plain(nearest(told, offset, startBefore(survey, asked)))
  );
}

/** "the founder of Orbis, said she would stay on as chairman": however little of Orbis is told. */
function ledBefore({ reading, isEnglish, places, fitTo }: BodySurvey, { offset, sentence, kind }: Asked) {
  const last = isEnglish ? places[lastBefore(places, offset)] : undefined;
  return last &&
    last.start >= sentence &&
    fitTo(last.entity, kind) > 0 &&
    OF_HEAD.test(reading.slice(Math.max(0, last.start - 40), last.start))
    ? last.entity
    : undefined;
}

/** One of its paragraph that the article names nearly as often as its main one, else that one, else any before. */
function chooseFar(survey: BodySurvey, { offset, sentence, block, like, same, known }: Asked): string | undefined {
  const far = nearest(like, offset, block);
  return (
    (survey.isOutshone(far) ? (known ?? far) : far) ??
    known ??
    nearest(like, offset, 0) ??
    onlyFirm(survey, same, sentence)
  );
}

/** The only firm of an article that begins with its people. */
function onlyFirm({ isEnglish, lists, boundsOf }: BodySurvey, firms: readonly Place[], sentence: number) {
  const isOne = !isEnglish && lists.ask(firms).isOne;
  // 总裁某甲邀请某乙加盟某公司: where somebody goes in the same sentence is elsewhere.
  return isOne && firms.every((p) => boundsOf(p.start).sentence !== sentence) ? firms[0]?.entity : undefined;
}
