/** The ties of an article from what was found in it: with what follows from them, without those that are none. */
import type { FoundRelationship } from '../findings.ts';
import { AUTHORITY } from './authorities.ts';
import { readBoards, seatAtCompany } from './boards.ts';
import { isPower, kindOfName } from './bodyKinds.ts';
import { createIsGone } from './chinese/createIsGone.ts';
import { createIsSeatOfState } from './homes/statePosts.ts';
import { implyConflicts } from './implyConflicts.ts';
import { implyKin } from './implyKin.ts';
import { implyTies } from './implyTies.ts';
import { mergeTies } from './mergeTies.ts';
import { createRuledOut } from './ruleOutTies.ts';
import type { TiesSoFar } from './scene/tieScene.ts';
import { withoutAppointers } from './withoutAppointers.ts';

export function concludeTies(found: TiesSoFar): FoundRelationship[] {
  const { scene, told, homes, fromEvents } = found;
  const { posts, stated, acts } = told;
  const deeds = withoutAppointers([...acts, ...stated, ...fromEvents]);
  const isKept = new Set(deeds);
  const bodies = findBodies(found);
  const companyOf = readBoards(scene.entities, scene.main);
  const isRuledOut = createRuledOut(found);
  const ties = [
    ...posts,
    ...homes.shared,
    ...[...fromEvents, ...acts, ...stated].filter((t) => isKept.has(t)),
    ...findFurther(found, deeds, bodies),
  ]
    .flatMap((tie) => seatAtCompany(tie, companyOf))
    .filter((tie) => !isRuledOut(tie));
  const kin = scene.document.lang === 'en' ? [] : implyKin(ties);
  return mergeTies([...ties, ...findQuarrels(found, ties, bodies), ...kin]);
}

const findBodies = ({ scene: { entities } }: TiesSoFar): ReadonlySet<string> =>
  new Set(entities.filter((e) => !e.isByline && e.kind === 'organization').map((e) => e.id));

/** What follows from what is done. */
function findFurther(
  { scene, homes: { placed, homes } }: TiesSoFar,
  deeds: readonly FoundRelationship[],
  bodies: ReadonlySet<string>,
): FoundRelationship[] {
  const { document, events, nameOf, main } = scene;
  const isEnglish = document.lang === 'en';
  return implyTies(deeds, {
    stated: placed,
    homes,
    nameOf,
    main,
    wordsOf: ({ start, end }) => document.reading.slice(start, end),
    ...(isEnglish
      ? { isApart: createIsSeatOfState(document, nameOf) }
      : { isBody: (id: string) => bodies.has(id), isGone: createIsGone(document, events) }),
  });
}

/** Who fall out by what they do to each other; with an office nobody does. */
function findQuarrels(
  { scene: { nameOf } }: TiesSoFar,
  ties: readonly FoundRelationship[],
  bodies: ReadonlySet<string>,
): FoundRelationship[] {
  return implyConflicts(
    ties,
    (id) => !bodies.has(id),
    (id) => isPower(kindOfName(nameOf(id))) || AUTHORITY.test(nameOf(id)),
  );
}
