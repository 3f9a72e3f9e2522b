/** Ties that sentences state by their form; see tiePatterns.ts. */
import type { Document } from '../document.ts';
import type { FoundRelationship } from '../findings.ts';
import { entitiesBetween, namesBySentence, type PlacedName, type Template, templateOf } from './templateOf.ts';
import { TIE_PATTERNS } from './tiePatterns.ts';

/** The entities that stand in a named group of a match made with the `d` flag. */
function entitiesOf(template: Template, match: RegExpExecArray, group: 's' | 't'): string[] {
  const span = match.indices?.groups?.[group];
  return span ? entitiesBetween(template, span[0], span[1]) : [];
}

export function findStatedTies(document: Document, names: readonly PlacedName[]): FoundRelationship[] {
  const patterns = TIE_PATTERNS.map((p) => ({ ...p, pattern: new RegExp(p.pattern.source, 'dgu') }));
  const found: FoundRelationship[] = [];
  for (const { sentence, own } of namesBySentence(document, names)) {
    if (own.length < 2) continue;
    const template = templateOf(document.reading, sentence, own);
    for (const { rule, type, pattern } of patterns) {
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
