/**
 * What courts did to those of whom Chinese clauses only say that they got a sentence: 船长某甲获刑三年, 某甲被判有罪,
 * 处两年徒刑; and what an authority did to those whom the words after its own deed tell of: 某甲被禁止经营.
 *
 * Promises: only where the article names a court that can have passed it; a plan or a supposition is no sentence. Who
 * sentences whom in one clause ("被某法院判处") is left to the verbs of chineseActs.ts.
 */
import type { Document } from '../document.ts';
import type { FoundRelationship } from '../findings.ts';
import { AUTHORITY } from './authorities.ts';
import { isPower, kindOfName } from './bodyKinds.ts';
import { fitsInstance } from './courtLevels.ts';
import { type ChineseClause, type NameGroup, readClauseNames } from './readClauseNames.ts';
import type { BodyFinder } from './salientOrganization.ts';
import { namesBySentence, type PlacedName } from './templateOf.ts';

const SENTENCED =
  /(?:被|遭)(?:一审|二审|终审|重审|更审|当庭|法庭|依法|裁定|[\u4e00-\u9fff]{0,4})(?:判(?!断|定为|给)|定罪)|获刑|领刑|判囚|判监|获判(?!无罪)|被?改判|维持原判|罪名成立|罪成|(?:判|处|获|各)(?:处|得)?(?:有期徒刑)?[\d一二两三四五六七八九十半]+(?:年|个月)|判处|分获|的?刑期(?!届满|未满)|各领|加刑/gu;
const PUNISHED = /(?:被|遭)(?:禁止|罚|处罚|处分|吊销|免除|立案|查封|冻结|扣押|拘|逮捕|起诉|通缉|驱逐|限制)/gu;
const NOT_DONE = /可能|或将|或会|恐|若|如果|一旦|将(?!近|其|他|她|\ue000)|未|没有|有望|预计|最高可|最高判|曾经被指|求/u;

const peopleOf = (groups: readonly NameGroup[]) =>
  groups
    .flatMap((g) => g.members)
    .filter((m) => m.kind === 'P')
    .map((m) => m.entity);

/** Whom a sentence is passed on: those named before its words, else the one they are done to, else the one told of. */
function findSentenced(clause: ChineseClause, from: number, word: string): string[] {
  const isTerm = word.endsWith('刑期');
  const before = clause.groups.filter(
    (g) =>
      g.end <= from &&
      (isTerm || !g.owns) &&
      // 大副和二副某甲: somebody who was not found stands before her.
      (g.marker === '' || g.marker === 'ba' || (g.marker === 'with' && g.start - clause.start > 3)),
  );
  const named = peopleOf(before);
  if (named.length > 0) return named;
  const after = word.startsWith('判')
    ? clause.groups.find((g) => g.start >= from && peopleOf([g]).length > 0)
    : undefined;
  if (after) return peopleOf([after]);
  return clause.carried ? peopleOf([clause.carried]) : [];
}

export function findVerdicts(
  document: Document,
  names: readonly PlacedName[],
  bodyAt: BodyFinder,
  nameOf: (entity: string) => string,
): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  const isOf = (entity: string, test: (name: string) => boolean) => test(nameOf(entity));
  let block = -1;
  let court: string | undefined;
  let carried: NameGroup | null = null;
  for (const { sentence, template } of namesBySentence(document, names)) {
    if (sentence.block !== block) {
      court = undefined;
      carried = null;
    }
    block = sentence.block;
    const read = readClauseNames(template, carried);
    carried = read.after;
    let power: string | undefined;
    for (const clause of read.clauses) {
      const bodies = clause.groups.flatMap((g) => g.members.filter((m) => m.kind === 'O').map((m) => m.entity));
      court = bodies.find((b) => isOf(b, (n) => kindOfName(n) === 'court')) ?? court;
      const evidence = [
        { start: template.offsets[clause.start] as number, end: template.offsets[clause.end] as number },
      ];
      const add = (source: string, people: readonly string[], rule: string) => {
        for (const target of people)
          found.push({ type: 'legal_action_against', source, target, rule, evidence, events: [] });
      };
      for (const match of clause.text.matchAll(SENTENCED)) {
        const from = clause.start + match.index;
        if (NOT_DONE.test(clause.text.slice(0, match.index + 1))) continue;
        const people = findSentenced(clause, from, match[0]);
        const meant = people.length > 0 ? (court ?? bodyAt(template.offsets[from] as number, 'court')) : undefined;
        if (meant && fitsInstance(clause.text, nameOf(meant))) add(meant, people, 'tie-sentenced');
      }
      for (const match of clause.text.matchAll(PUNISHED))
        if (power && !bodies.includes(power) && !NOT_DONE.test(clause.text.slice(0, match.index)))
          add(power, findSentenced(clause, clause.start + match.index, match[0]), 'tie-punished');
      power =
        clause.groups
          .filter((g) => g.marker === '' && !g.owns)
          .flatMap((g) => g.members)
          .find((m) => m.kind === 'O' && isOf(m.entity, (n) => isPower(kindOfName(n)) || AUTHORITY.test(n)))?.entity ??
        power;
    }
  }
  return found;
}
