/** Ties that sentences state by their form; see tiePatterns.ts. */
import type { Document } from '../document.ts';
import type { FoundRelationship } from '../findings.ts';
import { matchesOf, sieveAll } from '../sieve.ts';
import {
  entitiesBetween,
  NAMES,
  namesBySentence,
  ORGANIZATION,
  PERSON,
  PERSONS,
  type PlacedName,
  type Template,
} from './templateOf.ts';
import { TIE_PATTERNS } from './tiePatterns.ts';

/** Words of English patterns; every one of them has such a word. */
const ENGLISH_WORD = /[a-z]{2}/;
const HAN_WORD = /[\u3400-\u9fff]/;
const PATTERNS = TIE_PATTERNS.map(({ rule, type, pattern: { source } }) => ({
  rule,
  type,
  pattern: new RegExp(source, 'dgu'),
  /** Says first whether there is a match at all, without the places of its groups. */
  probe: new RegExp(source, 'u'),
  isEnglish: !HAN_WORD.test(source.replaceAll(NAMES, '').replaceAll(PERSONS, '')),
  /** The names that a side of it has to be, so that a sentence without any is not searched. */
  needs: [PERSON, ORGANIZATION].filter((kind) => new RegExp(`\\(\\?<[st]>${kind}`, 'u').test(source)),
}));

const mayMatch = sieveAll(PATTERNS.map(({ probe }) => probe));

/** The entities that stand in a named group of a match made with the `d` flag. */
function entitiesOf(template: Template, match: RegExpExecArray, group: 's' | 't'): string[] {
  const span = match.indices?.groups?.[group];
  return span ? entitiesBetween(template, span[0], span[1]) : [];
}

interface Stated {
  type: FoundRelationship['type'];
  source: string;
  target: string;
  rule: string;
  start: number;
  end: number;
  label: string | undefined;
}

function readTemplate(template: Template): Stated[] {
  const found: Stated[] = [];
  const hasEnglish = ENGLISH_WORD.test(template.text);
  const lacks = [PERSON, ORGANIZATION].filter((kind) => !template.text.includes(kind));
  for (const place of mayMatch(template.text)) {
    const { rule, type, pattern, probe, isEnglish, needs } = PATTERNS[place] as (typeof PATTERNS)[number];
    if (lacks.length > 0 && needs.some((kind) => lacks.includes(kind))) continue;
    if ((isEnglish && !hasEnglish) || !probe.test(template.text)) continue;
    for (const match of matchesOf(pattern, template.text)) {
      const [start, end] = [template.offsets[match.index], template.offsets[match.index + match[0].length]];
      if (start === undefined || end === undefined || end <= start) continue;
      const label = match.groups?.label;
      for (const source of entitiesOf(template, match, 's'))
        for (const target of entitiesOf(template, match, 't'))
          if (source !== target) found.push({ type, source, target, rule, start, end, label });
    }
  }
  return found;
}

/** What was read of each template: kin, what kin words stand for and ties ask of the same sentences. */
const read = new WeakMap<Template, readonly Stated[]>();

/** `only`: ties of no other type. */
export function findStatedTies(
  document: Document,
  names: readonly PlacedName[],
  only?: FoundRelationship['type'],
): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  for (const { own, template } of namesBySentence(document, names)) {
    if (own.length < 2) continue;
    const stated = read.get(template) ?? readTemplate(template);
    read.set(template, stated);
    for (const { type, source, target, rule, start, end, label } of stated)
      if (!only || type === only)
        found.push({ type, source, target, rule, evidence: [{ start, end }], events: [], ...(label && { label }) });
  }
  return found;
}
