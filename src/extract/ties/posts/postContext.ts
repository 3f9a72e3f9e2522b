/** What the rules of Chinese posts are given of a sentence, and what they state. */
import type { Salience } from '../bodies/createSalience.ts';
import type { ChineseClause } from '../chinese/clauses/nameGroup.ts';
import { PERSON as P, type Template } from '../templateOf.ts';

export interface PostContext {
  template: Template;
  clauses: readonly ChineseClause[];
  salientAt: Salience;
  /** The body whose name says that it has such a head: 院长 of a 院. */
  headedAt: Salience;
  /** The body at which somebody was told before to have just such a post. */
  heldBy: (person: string, post: string) => string | undefined;
  /** What an organization is called at its longest. */
  nameOf: (entity: string) => string;
  /** Who was named last in the paragraph before. */
  told?: string | undefined;
  /** Says of somebody that their post is at a body which was not found. */
  isAway: (entity: string) => void;
  /** States a post, or that somebody founded the body; `person`, `from` and `to` are places of the template. */
  state: (post: StatedPost) => void;
}

export interface StatedPost {
  person: number;
  /** The people of one that stands for several, or of a clause before. */
  entity?: string;
  organization: string | undefined;
  from: number;
  to: number;
  words: string;
  rule: string;
}

/** An expression that tells where its groups stand. */
export const pattern = (source: string) => new RegExp(source, 'dgu');

/** The places of a span of a template at which people stand. */
export function* peopleOf({ text }: Template, [from, to]: readonly [number, number]): Generator<number> {
  for (let i = from; i < to; i++) if (text[i] === P) yield i;
}

/** The span of a named group that has matched. */
export const placeOf = (match: RegExpExecArray, group: string) => match.indices?.groups?.[group] as [number, number];

/** What is planned, refused or not done gives no post. */
export const NOT_DONE = /(?:可能|有望|或将|拟|计划|打算|提名|参选|竞选|拒绝|不再|反对|不|未|没)[^，。]{0,6}$/u;
