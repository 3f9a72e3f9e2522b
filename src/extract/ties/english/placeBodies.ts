/**
 * Words that stand for a body named before ("the company", "the club", "the university") where nothing else has told
 * whom they mean, placed among the names.
 *
 * Promises: the body is one whose name says that it is of that kind; for firms, whose names often say nothing, the one
 * that a post without a place would be at; a word for what an article is about ("the hospital", "the shipyard") is the
 * body that it is about where no name has the word. Does not know: a group of people, a side of a question.
 */
import type { Document } from '../../document.ts';
import { kindOfGeneric, kindOfName } from '../bodyKinds.ts';
import { createBodyFinder, longestNames } from '../salientOrganization.ts';
import type { PlacedName } from '../templateOf.ts';

const GENERIC =
  /(?<!in )[Tt]he (?:(?:company|firm|club|university|college|hospital|newspaper|paper|magazine|journal|start-?up|airline|carrier|force|festival|orchestra|theatre|theater|museum|gallery)|(?:school|party|committee|commission|panel|institute|laboratory|lab)(?! of))(?! (?:car|law|bus|meal|that|which))/gu;

/** What a body may be that its name does not say. */
const TRADE =
  /[Tt]he (?<noun>hospital|trust|charity|shipyard|yard|lender|retailer|brewer|brewery|refinery|mill|studio|label|publisher|insurer|housebuilder|hotel|restaurant|academy|college|school|mine|colliery|foundation|union|council|network|orchestra|theatre|theater|museum|gallery|bank|airline|carrier|paper|newspaper|magazine|carmaker|drugmaker|chipmaker|developer|contractor|supplier|operator)(?=['’]s\b|[,.;]| (?:[A-Z][a-z]+day\b|said|says|has|had|was|is|will|would|could|did|does|and|in|on|at|last|this|after|before|three|two|four|five|six|for|to|by|under|itself|since)\b)/gu;
/** Words of bodies' own names, by which they are called later: "the office" of an Office of Financial Regulation. */
const OWN_NOUN =
  /(?:[Tt]he|[Tt]hat) (?<own>cooperative|co-operative|co-op|commissioner|office|agency|bureau|authority|ministry|department|panel|trust|fund|council|institute|service|inspectorate|unit|centre|center|alliance|league|board|society|network|tribunal|regulator)(?=['’]s\b|[,.;]| (?:[A-Z][a-z]+day\b|said|says|has|had|was|is|will|would|could|did|does|and|in|on|at|last|this|after|before|for|to|by|with|over|from|of|when|while|who|which|that|itself|since)\b)/gu;

/** How often an article must use such words for them to mean what it is about. */
const OFTEN = 2;

interface Meant {
  entity: string;
  nouns: ReadonlySet<string>;
  /** Where the body is named first. */
  from: number;
}

/** The words of a trade that mean the body an article is about: its name says nothing of what it is, and no name has the word. */
function readTrades(
  { reading }: Document,
  names: readonly PlacedName[],
  labels: ReadonlyMap<string, string>,
  main: string | undefined,
): Meant | undefined {
  const label = main === undefined ? undefined : labels.get(main);
  if (main === undefined || label === undefined || kindOfName(label) !== undefined) return undefined;
  const others = [...labels].map(([, name]) => name.toLowerCase());
  const used = [...reading.matchAll(TRADE)].map((m) => m.groups?.noun ?? '');
  const nouns = new Set(used.filter((noun) => !others.some((name) => name.includes(noun))));
  const from = names.find((n) => n.entity === main)?.start;
  return used.filter((noun) => nouns.has(noun)).length >= OFTEN && from !== undefined
    ? { entity: main, nouns, from }
    : undefined;
}

/** `names`: in order. */
export function placeBodies(document: Document, names: readonly PlacedName[], main: string | undefined): PlacedName[] {
  const bodyAt = createBodyFinder(document, names, main);
  const labels = longestNames(document, names);
  const meant = readTrades(document, names, labels, main);
  const placed: PlacedName[] = [];
  /** The body named last before an offset that has a word in its name. */
  const calledBy = (noun: string, offset: number): string | undefined => {
    const word = new RegExp(`\\b${noun}\\b`, 'iu');
    for (let i = placed.length - 1; i >= 0; i--) {
      const { entity, kind, start } = placed[i] as PlacedName;
      if (kind === 'organization' && start < offset && word.test(labels.get(entity) ?? '')) return entity;
    }
    return undefined;
  };
  let next = 0;
  for (const { start: from, end: to } of document.sentences) {
    const text = document.reading.slice(from, to);
    const words = [...text.matchAll(GENERIC), ...text.matchAll(OWN_NOUN), ...(meant ? text.matchAll(TRADE) : [])].sort(
      (a, b) => a.index - b.index,
    );
    for (const match of words) {
      const start = from + match.index;
      const end = start + match[0].length;
      while (next < names.length && (names[next] as PlacedName).end <= start) placed.push(names[next++] as PlacedName);
      if (next < names.length && (names[next] as PlacedName).start < end) continue;
      if ((placed.at(-1)?.end ?? 0) > start) continue;
      const { noun, own } = match.groups ?? {};
      if (own !== undefined) {
        const entity = calledBy(own, start);
        if (entity) placed.push({ start, end, entity, kind: 'organization', isStandIn: true });
        continue;
      }
      const kind = kindOfGeneric(match[0].toLowerCase());
      const entity =
        noun === undefined
          ? kind && bodyAt(start, kind)
          : meant?.nouns.has(noun) && start > meant.from
            ? meant.entity
            : undefined;
      if (!entity) continue;
      if (noun === undefined && kind !== 'company' && kindOfName(labels.get(entity) ?? '') !== kind) continue;
      placed.push({ start, end, entity, kind: 'organization', isStandIn: true });
    }
  }
  return [...placed, ...names.slice(next)];
}
