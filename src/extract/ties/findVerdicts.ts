/**
 * What courts did to those of whom Chinese clauses only say that they got a sentence: 船长某甲获刑三年, 某甲被判有罪.
 *
 * Promises: only where the article names a court; a plan or a supposition is no sentence. Who sentences in the same
 * clause ("被某法院判处") is left to the verbs of chineseActs.ts.
 */
import type { Document } from '../document.ts';
import type { FoundRelationship } from '../findings.ts';
import { readClauseNames } from './readClauseNames.ts';
import type { BodyFinder } from './salientOrganization.ts';
import { namesBySentence, type PlacedName } from './templateOf.ts';

const SENTENCED =
  /(?:被|遭)(?:一审|二审|终审|重审|当庭|法庭|依法|裁定|[\u4e00-\u9fff]{0,4})(?:判(?!断|定为|给)|定罪)|获刑|领刑|判囚|判监|获判|被改判|罪名成立|罪成/gu;
const NOT_DONE = /可能|或将|或会|恐|若|如果|一旦|将(?!近)|未|没有|有望|预计|最高|曾经被指/u;

export function findVerdicts(
  document: Document,
  names: readonly PlacedName[],
  bodyAt: BodyFinder,
): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  for (const { own, template } of namesBySentence(document, names)) {
    if (own.length === 0) continue;
    for (const clause of readClauseNames(template, null).clauses)
      for (const match of clause.text.matchAll(SENTENCED)) {
        const from = clause.start + match.index;
        if (NOT_DONE.test(clause.text.slice(0, match.index))) continue;
        const before = clause.groups.filter((g) => g.end <= from && !g.owns);
        const people = (before.length > 0 ? before : clause.carried ? [clause.carried] : [])
          .flatMap((g) => g.members)
          .filter((m) => m.kind === 'P');
        const court = people.length > 0 ? bodyAt(template.offsets[from] as number, 'court') : undefined;
        if (!court) continue;
        const evidence = [
          { start: template.offsets[clause.start] as number, end: template.offsets[clause.end] as number },
        ];
        for (const { entity } of people)
          found.push({
            type: 'legal_action_against',
            source: court,
            target: entity,
            rule: 'tie-sentenced',
            evidence,
            events: [],
          });
      }
  }
  return found;
}
