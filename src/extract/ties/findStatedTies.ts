/** Ties that sentences state by their form; see tiePatterns.ts. */
import type { Document } from '../document.ts';
import type { FoundRelationship } from '../findings.ts';
import { sieveAll } from '../sieve.ts';
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
  /** Says first whether there is a match at all: `matchAll` copies its expression each time. */
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

/** `only`: ties of no other type. */
export function findStatedTies(
  document: Document,
  names: readonly PlacedName[],
  only?: FoundRelationship['type'],
): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  for (const { own, template } of namesBySentence(document, names)) {
    if (own.length < 2) continue;
    const hasEnglish = ENGLISH_WORD.test(template.text);
    const lacks = [PERSON, ORGANIZATION].filter((kind) => !template.text.includes(kind));
    for (const place of mayMatch(template.text)) {
      const { rule, type, pattern, probe, isEnglish, needs } = PATTERNS[place] as (typeof PATTERNS)[number];
      if (lacks.length > 0 && needs.some((kind) => lacks.includes(kind))) continue;
      if ((only && type !== only) || (isEnglish && !hasEnglish) || !probe.test(template.text)) continue;
      for (const match of template.text.matchAll(pattern)) {
        const [start, stop] = [template.offsets[match.index], template.offsets[match.index + match[0].length]];
        if (start === undefined || stop === undefined || stop <= start) continue;
        for (const source of entitiesOf(template, match, 's'))
          for (const target of entitiesOf(template, match, 't'))
            if (source !== target)
              found.push({
                type,
                source,
                target,
                rule,
                evidence: [{ start, end: stop }],
                events: [],
                ...(match.groups?.label && { label: match.groups.label }),
              });
      }
    }
  }
  return found;
}
