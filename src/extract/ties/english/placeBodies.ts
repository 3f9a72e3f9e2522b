/**
 * Words that stand for a body named before ("the company", "the club", "the university") where nothing else has told
 * whom they mean, placed among the names.
 *
 * Promises: the body is one whose name says that it is of that kind; for firms, whose names often say nothing, the one
 * that a post without a place would be at. Does not know: a group of people, a side of a question.
 */
import type { Document } from '../../document.ts';
import { kindOfGeneric, kindOfName } from '../bodyKinds.ts';
import { createBodyFinder, longestNames } from '../salientOrganization.ts';
import type { PlacedName } from '../templateOf.ts';

const GENERIC =
  /(?<!in )[Tt]he (?:(?:company|firm|club|university|college|hospital|newspaper|paper|magazine|journal|start-?up|airline|carrier|force|festival|orchestra|theatre|theater|museum|gallery)|(?:school|party|committee|commission|panel|institute|laboratory|lab)(?! of))(?! (?:car|law|bus|meal|that|which))/gu;

/** `names`: in order, without overlap; gives them with the stand-ins between. */
export function placeBodies(document: Document, names: readonly PlacedName[], main: string | undefined): PlacedName[] {
  const bodyAt = createBodyFinder(document, names, main);
  const labels = longestNames(document, names);
  const placed: PlacedName[] = [];
  let next = 0;
  for (const { start: from, end: to } of document.sentences) {
    for (const match of document.reading.slice(from, to).matchAll(GENERIC)) {
      const start = from + match.index;
      const end = start + match[0].length;
      while (next < names.length && (names[next] as PlacedName).end <= start) placed.push(names[next++] as PlacedName);
      if (next < names.length && (names[next] as PlacedName).start < end) continue;
      const kind = kindOfGeneric(match[0].toLowerCase());
      const entity = kind && bodyAt(start, kind);
      if (!entity || (kind !== 'company' && kindOfName(labels.get(entity) ?? '') !== kind)) continue;
      placed.push({ start, end, entity, kind: 'organization', isStandIn: true });
    }
  }
  return [...placed, ...names.slice(next)];
}
