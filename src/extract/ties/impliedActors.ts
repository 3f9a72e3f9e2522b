/**
 * Who must have done what a clause leaves without a doer: a court convicts, prosecutors charge.
 *
 * Promises: a deed is counted to a body of the kind that does such deeds, and only where the article names one.
 * Words in Simplified characters and English; general vocabulary.
 */
import type { Document } from '../document.ts';
import type { EntityMention, FoundEntity, FoundEvent, FoundRelationship } from '../findings.ts';
import { sieveEach } from '../sieve.ts';
import type { BodyFinder } from './bodies/createBodyFinder.ts';
import type { BodyKind } from './bodyKinds.ts';

/** In order: the first that fits the words of a clause decides. */
const DEEDS: readonly { kind: BodyKind; words: RegExp }[] = [
  { kind: 'prosecution', words: /检控|公诉|起诉|控罪|求刑|求处|\b(?:charg|indict|prosecut)/iu },
  {
    kind: 'court',
    words:
      /判|获刑|领刑|定罪|罪成|罪名成立|有罪|刑期|收监|\b(?:convict|sentenc|acquit|found (?:not )?guilty|jailed|ordered to pay)/iu,
  },
];

/** The kind of body that does what the words of a legal step say. */
export const kindOfDeed = (words: string): BodyKind | undefined => DEEDS.find((d) => d.words.test(words))?.kind;

/** A judge's name stands behind these words. */
const JUDGE = /(?:法官|审判长|庭长|\b(?:Judge|Justice|Magistrate))\s?$/u;

/** What a judge does to somebody who stands trial. */
const JUDGES = /\b(?:sentenc|revok|order|rul|jail|convict|reject|denied bail|set bail)|判|裁|量刑|宣判/iu;

/** What a judge rules in favour of somebody, or in a suit between others. */
const FOR_THEM = /胜诉|得直|获释|无罪|\bacquit/iu;

function findJudges(reading: string, entities: readonly FoundEntity[]): ReadonlySet<string> {
  const isNamedSo = (m: EntityMention) => JUDGE.test(reading.slice(Math.max(0, m.start - 12), m.start));
  return new Set(entities.filter((e) => e.kind === 'person' && e.mentions.some(isNamedSo)).map((e) => e.id));
}

/** Offices whose officers act for them. */
const OFFICERS: readonly { kind: BodyKind; title: RegExp }[] = [
  { kind: 'prosecution', title: /(?:检察官|检察长|公诉人)$/u },
  { kind: 'court', title: /(?:法官|庭长|审判长)$/u },
];

/** 检察官某甲起诉: her office does. Only where the article names one that can be meant. */
export function actForOffices(
  { reading }: Document,
  entities: readonly FoundEntity[],
  ties: readonly FoundRelationship[],
  bodyAt: BodyFinder,
): FoundRelationship[] {
  const kinds = new Map<string, BodyKind>();
  for (const { id, kind, mentions } of entities)
    for (const { start } of kind === 'person' ? mentions : []) {
      const office = OFFICERS.find((o) => o.title.test(reading.slice(Math.max(0, start - 4), start)));
      if (office) kinds.set(id, office.kind);
    }
  return ties.flatMap((tie) => {
    const kind = tie.type === 'legal_action_against' ? kinds.get(tie.source) : undefined;
    const office = kind && bodyAt(tie.evidence[0]?.start ?? 0, kind);
    return office ? [{ ...tie, source: office, rule: 'tie-office' }] : [];
  });
}

/** The person that most legal steps of a story are against. */
function findDefendant(events: readonly FoundEvent[], people: ReadonlySet<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const event of events)
    if (event.type === 'legal' && event.modality !== 'denied')
      for (const { entity, role } of event.participants)
        if (role === 'patient' && people.has(entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The ties of judges to the one on trial, where their clauses leave that one out: "the judge set sentencing for May". */
export function findJudgements(
  document: Document,
  entities: readonly FoundEntity[],
  events: readonly FoundEvent[],
): FoundRelationship[] {
  const judges = findJudges(document.reading, entities);
  const people = new Set(entities.filter((e) => e.kind === 'person').map((e) => e.id));
  const defendant = judges.size > 0 ? findDefendant(events, people) : undefined;
  if (!defendant) return [];
  return events.flatMap((event, index) => {
    const span = event.evidence[0] ?? event.trigger;
    const words = document.reading.slice(span.start, span.end);
    // "His ruling came in May": of whatever it was.
    if (/-(?:come|follow)$/.test(event.rule)) return [];
    if (!['legal', 'decision'].includes(event.type) || !JUDGES.test(words) || FOR_THEM.test(words)) return [];
    const rest = event.participants.filter((p) => !judges.has(p.entity));
    return event.participants
      .filter((p) => judges.has(p.entity) && p.entity !== defendant && rest.length === 0)
      .map(
        (judge): FoundRelationship => ({
          type: 'legal_action_against',
          source: judge.entity,
          target: defendant,
          rule: 'tie-judges',
          evidence: event.evidence.slice(0, 1),
          events: [index],
        }),
      );
  });
}

sieveEach(JUDGE);
