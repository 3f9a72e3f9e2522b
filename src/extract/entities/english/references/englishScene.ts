/**
 * How far the reading of an English article has come, and who has been told of until then.
 *
 * Promises: what is known of the whole article is read once; the sentence at hand and who was seen change as the reading goes on.
 */
import type { Document } from '../../../document.ts';
import type { EntityMention, FoundEntity } from '../../../findings.ts';
import { genderOf } from '../genderOfEntity.ts';
import { isSite } from '../isSite.ts';
import { rateProminence } from '../rateProminence.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { type Foretold, findForetold } from './findForetold.ts';
import { learnGenders } from './gendersByPronouns.ts';
import type { Gender, Seen } from './seenReferent.ts';
import { wordsForEach } from './wordsForEach.ts';

/** A mention and whose it is. */
export interface Hit {
  entity: FoundEntity;
  mention: EntityMention;
}

export interface EnglishScene {
  readonly document: Document;
  readonly sentences: readonly EnglishToken[][];
  readonly genders: ReadonlyMap<FoundEntity, Gender>;
  /** Those whose gender only pronouns tell. */
  readonly learned: ReadonlySet<FoundEntity>;
  /** Names by where they start. */
  readonly starts: ReadonlyMap<number, Hit>;
  /** What one may be called by later. */
  readonly called: (entity: FoundEntity) => Set<string>;
  /** How much the article tells of each. */
  readonly totals: ReadonlyMap<FoundEntity, number>;
  /** Bodies that are only where something happened. */
  readonly sites: ReadonlySet<FoundEntity>;
  /** By sentence, who is named only behind what stands for them. */
  readonly foretold: ReadonlyMap<number, Foretold>;
  readonly seen: Seen[];
  /** Mentions that the pass has found, which are no one's until it ends. */
  readonly found: Hit[];
  /** The sentence at hand, its place, its block, and whether its subject has been read. */
  tokens: readonly EnglishToken[];
  sentence: number;
  block: number;
  hasSubject: boolean;
}

export function openScene(
  document: Document,
  sentences: readonly EnglishToken[][],
  entities: readonly FoundEntity[],
): EnglishScene {
  const genders = new Map(entities.map((entity) => [entity, genderOf(entity, document)]));
  const learned = learnGenders(document, entities, genders);
  const starts = new Map<number, Hit>();
  for (const entity of entities) for (const mention of entity.mentions) starts.set(mention.start, { entity, mention });
  const prominence = rateProminence(document);
  return {
    document,
    sentences,
    genders,
    learned,
    starts,
    called: wordsForEach(document.reading),
    totals: new Map(entities.map((e) => [e, e.kind === 'organization' ? prominence(e) : e.mentions.length])),
    sites: new Set(entities.filter((e) => e.kind === 'organization' && isSite(e, document.reading))),
    foretold: findForetold(document, sentences, entities, genders),
    seen: [],
    found: [],
    tokens: [],
    sentence: 0,
    block: 0,
    hasSubject: false,
  };
}
