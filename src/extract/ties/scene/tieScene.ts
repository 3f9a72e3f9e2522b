/** What the steps that find ties hand on to each other. */
import type { Document } from '../../document.ts';
import type { FoundEntity, FoundEvent, FoundRelationship } from '../../findings.ts';
import type { BodyFinder } from '../bodies/createBodyFinder.ts';
import type { Salience } from '../bodies/createSalience.ts';
import type { EventPlaces } from '../events/happening.ts';
import type { PlacedName } from '../templateOf.ts';

/** What was found in an article before its ties. */
export interface Findings {
  document: Document;
  entities: readonly FoundEntity[];
  events: readonly FoundEvent[];
}

/** Who and what stands where in an article, and which body is meant where none is named. */
export interface TieScene extends Findings {
  /** Names, and what stands for them as far as that needs no ties, in order. */
  named: readonly PlacedName[];
  /** With everything that stands for a name. */
  names: readonly PlacedName[];
  /** What an entity is called at its longest. */
  nameOf: (entity: string) => string;
  /** The body that the article is about. */
  main: string | undefined;
  /** The body that a post without one is at. */
  salientAt: Salience;
  bodyAt: BodyFinder;
}

/** What the words of an article tell, before its events are asked. */
export interface ToldTies {
  /** Posts beside names and in phrases. */
  posts: readonly FoundRelationship[];
  /** What is said in so many words. */
  stated: readonly FoundRelationship[];
  /** What clauses say that somebody does. */
  acts: readonly FoundRelationship[];
}

/** Where people are. */
export interface Homes {
  /** What was found of posts by their words, for those who take them over. */
  placed: readonly FoundRelationship[];
  /** Posts that are somebody's, where that one has a post. */
  shared: readonly FoundRelationship[];
  /** The organization each person has most posts at. */
  homes: ReadonlyMap<string, string>;
}

export type HomeOf = EventPlaces['homeOf'];

/** All that was found of an article but what follows from it. */
export interface TiesSoFar {
  scene: TieScene;
  told: ToldTies;
  homes: Homes;
  fromEvents: readonly FoundRelationship[];
}
