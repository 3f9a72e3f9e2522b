/**
 * Kin told of in English whose owners the sentence does not name: "their eldest son, Roe", "The youngest, Roe,", "whose
 * daughter Roe".
 *
 * Promises: "their" is the couple or the brothers and sisters named last, or the two that the sentence joins, or those
 * with whom the paragraph's last sentences began; "the eldest" is a child of whoever was said to have children in the
 * sentences just before.
 */
import type { Document } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';
import { ELDER_EN, KIN_EN } from '../patterns/kinPatternsEn.ts';
import { namesBySentence, ORGANIZATION as O, PERSON as P, type PlacedName, type Template } from '../templateOf.ts';
import { ANY_KIN, kindOfKin } from './kinWordsEn.ts';

const LIST = `${P}(?:(?:,|,? and|, then) (?:the )?${ELDER_EN}(?:(?:${KIN_EN}),? )?${P}){0,6}`;
const THEIR = new RegExp(`\\b[Tt]heir ${ELDER_EN}(?<label>${ANY_KIN}),? (?<t>${LIST})`, 'dgu');
const WHOSE = new RegExp(
  `(?<s>${P})(?:, [^.;${P}]{1,60})?,? (?:and )?whose ${ELDER_EN}(?<label>${ANY_KIN}),? (?<t>${LIST})`,
  'dgu',
);
const BROOD = new RegExp(
  `(?<s>${P})(?:, [^.;${P}]{1,60},)?(?: and (?<s2>${P}))? (?:had|has|have|raised|fathered|left|leaves|adopted|is survived by|was survived by) (?:only )?(?:two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:[a-z]+ ){0,2}(?:children|sons|daughters|heirs|offspring)\\b`,
  'dgu',
);
const EACH = new RegExp(
  `\\b[Tt]he (?:eldest|elder|oldest|older|youngest|younger|second|third|fourth|other|middle|first|firstborn)(?: (?:of them|son|daughter|child|boy|girl|two))?,? (?<t>${P})`,
  'dgu',
);
const WEDS_CHILD = new RegExp(`${P} (?<s>${P}) (?:had |has |later |then |soon )?(?:married|wed|divorced)\\b`, 'dgu');
const WED_EACH_OTHER = new RegExp(
  `(?<s>${P}) and (?<t>${P}),? (?:who )?(?:had |have |were |are |later |then |soon |never )*(?:married|wed|divorced|eloped|remarried)\\b(?! ${P})`,
  'dgu',
);
const JOINED = new RegExp(
  `(?<s>${P})(?:, [^.;${P}]{1,40},)?,? and (?:(?:${P}(?:['’]s)?|the|an?|${O}['’]s) )?${ELDER_EN}(?:(?:${KIN_EN}),? )?(?<t>${P})`,
  'dgu',
);
/** "The brothers agreed": the two whom the sentence before names. */
const BOTH = /\b[Tt]he (?:two )?(?<label>brothers|sisters|siblings|twins|couple)\b(?! of\b| [A-Z]| who\b)/dgu;
/** People named before among whom "their" is looked for. */
const RECENT = 8;
/** Sentences within which "the eldest" is of those told of. */
const BROOD_REACH = 3;

type Groups = Record<string, [number, number] | undefined>;

function entitiesIn(template: Template, span: [number, number] | undefined): string[] {
  const found: string[] = [];
  for (let at = span?.[0] ?? 0; at < (span?.[1] ?? 0); at++) {
    const entity = template.text[at] === P ? template.entities.get(at) : undefined;
    if (entity && !found.includes(entity)) found.push(entity);
  }
  return found;
}

/** `stated`: kin that sentences state by their form. */
export function findEnglishKin(
  document: Document,
  names: readonly PlacedName[],
  stated: readonly FoundRelationship[],
): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  let recent: string[] = [];
  let joined: string[] = [];
  let openers: string[] = [];
  let lastNamed: string[] = [];
  let block = -1;
  let brood: { parents: string[]; left: number } | null = null;
  for (const { sentence, own, template } of namesBySentence(document, names)) {
    const { text } = template;
    if (sentence.block !== block) {
      lastNamed = [];
      openers = [];
    }
    block = sentence.block;
    if (brood && --brood.left < 0) brood = null;
    if (own.length === 0 && lastNamed.length !== 2) continue;
    const add = (match: RegExpExecArray, owners: readonly string[], label: string, relatives: readonly string[]) => {
      const start = template.offsets[match.index] as number;
      const end = template.offsets[match.index + match[0].length] as number;
      for (const source of owners)
        for (const target of relatives)
          if (source !== target)
            found.push({
              type: 'family_of',
              source,
              target,
              rule: 'tie-kin-en',
              evidence: [{ start, end }],
              events: [],
              label,
            });
    };
    const groupsOf = (match: RegExpExecArray) => (match.indices?.groups ?? {}) as Groups;
    const known = [...stated, ...found];
    for (const match of text.matchAll(THEIR)) {
      const label = match.groups?.label ?? '';
      const relatives = entitiesIn(template, groupsOf(match).t);
      const before = entitiesIn(template, [0, match.index]);
      const here = [...text.slice(0, match.index).matchAll(JOINED)].at(-1);
      const together = here ? entitiesIn(template, [here.index, here.index + here[0].length]) : joined;
      const owners = chooseOwners(label, [...recent, ...before], together, openers, known).filter(
        (o) => !relatives.includes(o),
      );
      add(match, owners, label, relatives);
    }
    for (const match of text.matchAll(WHOSE)) {
      const relatives = entitiesIn(template, groupsOf(match).t);
      add(match, entitiesIn(template, groupsOf(match).s), match.groups?.label ?? '', relatives);
      const behind = text.slice(match.index + match[0].length - 1);
      const weds = relatives.length === 1 ? [...behind.matchAll(WEDS_CHILD)].find((m) => m.index === 0) : undefined;
      const spouse = weds && template.entities.get(match.index + match[0].length + 1);
      if (spouse) add(match, [spouse], 'spouse', relatives);
    }
    for (const match of text.matchAll(WED_EACH_OTHER))
      add(match, entitiesIn(template, groupsOf(match).s), 'spouse', entitiesIn(template, groupsOf(match).t));
    if (brood) {
      const { parents } = brood;
      for (const match of text.matchAll(EACH)) add(match, parents, 'child', entitiesIn(template, groupsOf(match).t));
    }
    for (const match of text.matchAll(BROOD)) {
      const { s, s2 } = groupsOf(match);
      brood = { parents: [...entitiesIn(template, s), ...entitiesIn(template, s2)], left: BROOD_REACH };
    }
    for (const match of text.matchAll(BOTH)) {
      const before = entitiesIn(template, [0, match.index]);
      const pair = before.length > 0 ? before : lastNamed;
      const label = match.groups?.label === 'couple' ? 'spouse' : 'sibling';
      if (pair.length === 2) add(match, pair.slice(0, 1), label, pair.slice(1));
    }
    const named = own.filter((n) => n.kind === 'person' && !n.isStandIn).map((n) => n.entity);
    if (own.length > 0) lastNamed = [...new Set(named)];
    const [opener] = entitiesIn(template, [0, text.length]);
    if (opener) openers = [...openers.filter((o) => o !== opener), opener].slice(-2);
    const last = [...text.matchAll(JOINED)].at(-1);
    joined = last ? entitiesIn(template, [last.index, last.index + last[0].length]) : joined;
    recent = [...recent, ...entitiesIn(template, [0, text.length])].slice(-RECENT);
  }
  return found;
}

/**
 * Whose kin "their" says: of children the couple, of others those who are kin of each other, else those just joined or
 * told of.
 */
function chooseOwners(
  label: string,
  recent: readonly string[],
  joined: readonly string[],
  openers: readonly string[],
  known: readonly FoundRelationship[],
): string[] {
  const isChild = kindOfKin(label) === 'child' || /^(?:step|grand)/.test(label);
  const fits = ({ label: own = '' }: FoundRelationship) => {
    const kind = kindOfKin(own.replace(/s$/, '')) ?? (own === 'spouse' ? 'spouse' : undefined);
    return isChild ? kind === 'spouse' : kind === 'sibling' || /^half-/.test(own);
  };
  const pairs = known.filter((t) => fits(t) && recent.includes(t.source) && recent.includes(t.target));
  const place = (t: FoundRelationship) => Math.min(recent.lastIndexOf(t.source), recent.lastIndexOf(t.target));
  const best = pairs.reduce<FoundRelationship | undefined>((a, b) => (a && place(a) >= place(b) ? a : b), undefined);
  if (best) return [best.source, best.target];
  if (joined.length > 1 && recent.slice(-RECENT).some((r) => joined.includes(r))) return [...joined];
  return !isChild && openers.length === 2 ? [...openers] : [];
}
