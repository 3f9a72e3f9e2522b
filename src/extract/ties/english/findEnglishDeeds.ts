/**
 * Ties out of the clauses of English sentences: what verbs say that somebody did to somebody (deeds.ts), deeds told as
 * nouns (deedNouns.ts), nouns that say what somebody is to another (relationNouns.ts), and fault found in what is said.
 *
 * Promises: sentences are read one by one; what they say of who is what to whom is known to all of them.
 * Does not know: what happenings the article has; see findEnglishEventTies.ts.
 */
import type { Document } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';
import type { BodyFinder } from '../bodies/createBodyFinder.ts';
import { namesBySentence, type PlacedName } from '../templateOf.ts';
import { type ActOwners, createActOwners, namesAct } from './createActOwners.ts';
import type { PostPlacer } from './createPostPlacer.ts';
import { createTies } from './createTies.ts';
import { findBlame } from './findBlame.ts';
import { findFollowers } from './findFollowers.ts';
import { findLoneSuits } from './findLoneSuits.ts';
import { findNamedDeeds } from './findNamedDeeds.ts';
import { findRelations, type Relation } from './findRelations.ts';
import {
  BOARDS,
  parePronouns,
  placeBoards,
  placeDescribed,
  placeHolders,
  readHolders,
  turnToClients,
} from './placeMeant.ts';
import { readDeed } from './readDeed.ts';
import { readUnits, type Unit } from './readUnits.ts';
import { readVerbs } from './readVerbs.ts';
import { relationsOf } from './relationNouns.ts';
import type { Verb } from './verb.ts';

/** "sacked Roe and turned to Doe": the second has the first's place. */
function findSwaps(ties: readonly FoundRelationship[]): FoundRelationship[] {
  const gone = ties.filter((t) => t.type === 'dismissed');
  return gone.flatMap((out) =>
    ties
      .filter((t) => t.type === 'appointed' && t.source === out.source && t.target !== out.target)
      .slice(0, 1)
      .map((t) => ({ ...t, type: 'succeeded' as const, target: out.target, source: t.target, rule: 'deed-swapped' })),
  );
}

/** What is known around the sentences; every part may be left out. */
export interface DeedPlaces {
  /** The body meant at an offset, for sentences that only say "the board". */
  bodyAt?: BodyFinder;
  /** The body that the article is about. */
  main?: string | undefined;
  /** What an entity is called at its longest. */
  nameOf?: (entity: string) => string;
  /** People of the law. */
  lawyers?: ReadonlySet<string>;
  /** Knows where posts without a body are. */
  posts?: PostPlacer;
}

interface ReadSentence {
  units: Unit[];
  verbs: Verb[];
  relations: Relation[];
  /** The names of the sentence before it in its paragraph, or the last of the paragraph before. */
  last: readonly PlacedName[];
  block: number;
  /** Has one name and nothing that may mean another, but for what somebody else has done. */
  isLone?: boolean;
}

export function findEnglishDeeds(
  document: Document,
  names: readonly PlacedName[],
  places: DeedPlaces = {},
): FoundRelationship[] {
  const sentences = readSentences(document, names, places);
  const holders = readHolders(sentences.flatMap((s) => s.relations));
  const acts = createActOwners();
  let block = -1;
  return sentences.flatMap(({ units, verbs: known, relations, last, block: own, isLone }) => {
    if (own !== block) acts.turn();
    block = own;
    if (isLone) return readStands(units, known, acts);
    const verbs = placeHolders(units, holders) ? readVerbs(units) : known;
    placeBoards(verbs, units, places.bodyAt);
    parePronouns(units, verbs, names, places.main, last);
    const deeds = verbs.flatMap((verb) => readDeed(units, verb));
    const told = readStands(units, verbs, acts);
    return [
      ...deeds,
      ...told,
      ...findSwaps(deeds),
      ...findBlame(units, verbs).flatMap(({ speakers, blamed, at, type }) =>
        createTies(type, speakers, blamed, units[at] as Unit, 'blame'),
      ),
      ...findLoneSuits(units, verbs, last, places.nameOf ?? (() => '')).flatMap(({ plaintiffs, against, at }) =>
        createTies('legal_action_against', plaintiffs, [against], units[at] as Unit, 'lone'),
      ),
      ...findFollowers(units, verbs).flatMap(({ comer, goer, at }) =>
        createTies('succeeded', [comer], [goer], units[at] as Unit, 'follower'),
      ),
      ...findNamedDeeds(units, verbs).flatMap(({ deed, sources, targets, noun }) =>
        createTies(deed.type, sources, targets, noun, 'named'),
      ),
      ...relations.flatMap(({ relation, holders: held, others, noun }) =>
        relation.isTurned
          ? createTies(relation.type, others, held, noun, 'relation')
          : createTies(relation.type, held, others, noun, 'relation'),
      ),
    ];
  });
}

const STANDS: ReadonlySet<string> = new Set(['criticized', 'supported', 'opposed']);

/** "called the move reckless": what somebody is for or against by what others have done. */
function readStands(units: readonly Unit[], verbs: readonly Verb[], acts: ActOwners): FoundRelationship[] {
  const placed = acts.place(units, verbs);
  acts.tell(units, verbs);
  if (placed === units) return [];
  const read = readVerbs(placed);
  const deeds = [
    ...read.flatMap((verb) => readDeed(placed, verb)),
    ...findBlame(placed, read).flatMap(({ speakers, blamed, at, type }) =>
      createTies(type, speakers, blamed, placed[at] as Unit, 'blame'),
    ),
  ];
  return deeds.filter((t) => STANDS.has(t.type)).map((t) => ({ ...t, rule: t.rule.replace(/^[a-z]+/, 'act') }));
}

function readSentences(
  document: Document,
  names: readonly PlacedName[],
  { bodyAt, nameOf, lawyers, main, posts }: DeedPlaces,
): ReadSentence[] {
  const read = namesBySentence(document, names);
  return read.flatMap(({ sentence, own }, i) => {
    if (own.length === 0) return [];
    const units = readUnits(document.reading, sentence, own, nameOf);
    const isMeant = own.length > 1 || units.some((u) => MEANT.test(u.lower) || BOARDS.test(u.lower));
    const last = read[i - 1];
    const told = { units, last: last?.own ?? [], block: sentence.block };
    if (!isMeant && !units.some((u) => isPostNoun(u.lower)))
      return [{ ...told, verbs: namesAct(units) ? readVerbs(units) : [], relations: [], isLone: true }];
    if (lawyers && lawyers.size > 0) turnToClients(units, names, lawyers);
    const verbs = readVerbs(units);
    if (isMeant && last?.sentence.block === sentence.block) placeDescribed(units, verbs, last.own);
    const relations = findRelations(units, verbs, bodyAt, main, posts);
    return [{ ...told, verbs, relations }];
  });
}
/** Sentences with one name may mean another by what they are to it. */
const MEANT =
  /^(?:suing|sued|sues|founder|chief|executive|chairman|chairwoman|president|director|deputy|boss|lawyer|wife|husband|rival|owner|parent)$/;
const isPostNoun = (word: string): boolean => relationsOf(word).some((r) => r.type === 'role_at');
