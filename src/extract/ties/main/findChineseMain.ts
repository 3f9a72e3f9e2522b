/**
 * The organization that a Chinese article is about.
 *
 * Promises: of those that judge and govern nobody the one named most, its opening counting more, whoever others only
 * beat, sue or hire less. None where it is named once, unless the opening names it.
 */
import type { Document } from '../../document.ts';
import { createIsOpening, rateProminence } from '../../entities/english/rateProminence.ts';
import type { FoundEntity } from '../../findings.ts';
import { AUTHORITY } from '../authorities.ts';
import { BOARD } from '../boards.ts';
import { isDealtWith } from '../bodies/isDealtWith.ts';
import type { Investors } from '../chinese/findInvestors.ts';
import { weightOfBody } from './weightOfBody.ts';

/** What being named before all others is worth, in mentions. */
const OF_FIRST = 1;
/** What being named in the headline is worth, beside the rest of the opening. */
const OF_TITLE = 2;
/** What a place tells less, in mentions, where another body beats, sues or hires the one named there. */
const OF_OTHERS = 0.7;

export function findChineseMain(
  document: Document,
  entities: readonly FoundEntity[],
  investors: Investors,
): string | undefined {
  const bodies = entities.filter((e) => e.kind === 'organization' && !e.isByline && !AUTHORITY.test(e.name));
  const rateOf = createRating(document, entities, bodies, investors);
  let main: { entity: FoundEntity; rate: number } | undefined;
  for (const entity of bodies) {
    const rate = rateOf(entity);
    if (!main || rate > main.rate) main = { entity, rate };
  }
  if (!main) return undefined;
  const { id, mentions } = main.entity;
  const isBoughtInto = () => entities.some((e) => e.id !== id && investors.hasPartIn(e.id, id));
  // Short reports name it in the headline or the first sentence, and call it a company or a club from then on.
  const least = createIsOpening(document)(main.entity) ? 0 : isBoughtInto() ? 1 : 2;
  return mentions.length > least ? id : undefined;
}

/** "对冲基金磐石": what it is called to be where its name does not say so. */
const FUND = /(?:(?:对冲|私募|风投|创投|量化|主权|养老|投资)基金|私募股权|风投|创投|投行|投资公司|投资机构)[“「]?$/;
const isIntroducedAsFund = (reading: string, start: number): boolean =>
  FUND.test(reading.slice(Math.max(0, start - 6), start));

/** How much the article is about a body, in mentions. */
function createRating(
  document: Document,
  entities: readonly FoundEntity[],
  bodies: readonly FoundEntity[],
  investors: Investors,
): (body: FoundEntity) => number {
  const prominence = rateProminence(document);
  const boardsOf = new Map<string, FoundEntity>();
  for (const entity of entities) if (BOARD.test(entity.name)) boardsOf.set(entity.name.replace(BOARD, ''), entity);
  const title = document.blocks.find(({ kind }) => kind === 'title');
  const isTitled = (e: FoundEntity) =>
    title !== undefined && e.mentions.some((m) => m.start >= title.start && m.end <= title.end);
  const placeOf = (e: FoundEntity) => e.mentions[0]?.start ?? Number.POSITIVE_INFINITY;
  const first = bodies.reduce<FoundEntity | undefined>((a, b) => (a && placeOf(a) <= placeOf(b) ? a : b), undefined);
  return (entity) => {
    // Where its board is named, so is the company.
    const boards = [entity.name, ...entity.aliases].flatMap((name) => boardsOf.get(name) ?? []);
    return (
      ([entity, ...boards].reduce((sum, e) => sum + prominence(e), 0) +
        (entity === first ? OF_FIRST : 0) +
        (isTitled(entity) ? OF_TITLE : 0) -
        OF_OTHERS * entity.mentions.filter((m) => isDealtWith(document.reading, m.start)).length) *
      weightOfBody(
        entity,
        entity.mentions.some((m) => isIntroducedAsFund(document.reading, m.start)),
      ) *
      investors.weightOf(entity.id)
    );
  };
}
