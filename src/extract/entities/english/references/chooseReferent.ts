/**
 * Whom a pronoun or title stands for, of those named before it.
 *
 * Promises: the nearest fitting one, the subject of a sentence first; nobody whose gender is known to differ, and nobody
 * as the object of what they do themselves. Does not know: what stands for somebody; see readReference.ts.
 */
import type { FoundEntity } from '../../../findings.ts';
import type { Reference } from './reading/reference.ts';
import { type Gender, LOOK_BACK, type Seen, TOLD_BACK } from './seenReferent.ts';

const SPEAKS_FOR = ['lawyer', 'attorney', 'solicitor', 'barrister', 'spokesman', 'spokeswoman', 'spokesperson'];
export function chooseReferent(
  reference: Reference,
  seen: readonly Seen[],
  sentence: number,
  block: number,
  genders: ReadonlyMap<FoundEntity, Gender>,
  /** Those of them whose names do not tell it. */
  learned: ReadonlySet<FoundEntity>,
  totals: ReadonlyMap<FoundEntity, number>,
  object: number,
  called: (entity: FoundEntity) => Set<string>,
  doer: FoundEntity | null,
  isOpening: boolean,
  /** Place of the colon or semicolon before it in its sentence, or -1. */
  mark: number,
): FoundEntity | null {
  const recent = seen.slice(-LOOK_BACK);
  const { want } = reference;
  if (want === 'organization') {
    const organizations = recent.filter((o) => o.entity.kind === 'organization' && o.entity.id !== 'the-board');
    // "The Ledger disclosed that Acme's board was looking into its chief": of whom it is told, and not who tells it.
    const told =
      reference.that === undefined
        ? []
        : organizations.filter((o) => o.sentence === sentence && o.to > (reference.that as number));
    const own = told.find((o) => o.isPossessor) ?? told.find((o) => !o.isOblique);
    if (own && reference.isOfStaff) return own.entity;
    // "The board backed its chairman": the company's.
    if (recent.some((s) => s.entity.id === 'the-board' && s.sentence === sentence && s.isSubject))
      return withLead([], seen, totals)[0]?.entity ?? null;
    const subject = [...organizations].reverse().find((s) => s.isSubject && s.block === block);
    const last = organizations.at(-1);
    // "The regulator fined Orbis and banned its chief": a body that governs has none.
    // "buy Orbis from its founder": the one that is bought.
    if (reference.isFromStaff && last?.sentence === sentence && last !== subject) return last.entity;
    const isGoverned =
      reference.isOfStaff === true && last?.sentence === sentence && subject?.sentence === sentence && last !== subject;
    if (isGoverned && GOVERNS.test(subject.entity.name) && !GOVERNS.test(last.entity.name)) return last.entity;
    if (last && last.sentence === sentence && !(subject && subject.sentence === sentence)) return last.entity;
    // "Orbis replaced him. She left Vesta. Police raided the contractor. It": the subject was told of too long before.
    const isStale = last && subject && last.block === block && last.sentence - subject.sentence >= 2;
    if (isStale && last.sentence >= sentence - 1) return last.entity;
    if (subject) return subject.entity;
    // Of those named only in passing none is meant before the body that the article is about.
    const lead = withLead([], seen, totals)[0];
    const plain = organizations.findLast((s) => s.block === block && (!s.isOblique || s.entity === lead?.entity));
    const there = last && last.block === block ? last : undefined;
    const named = plain ?? (there && lead ? lead : there);
    const isOwner = reference.isOfStaff !== undefined;
    return named?.entity ?? (isOwner ? toldAbove(organizations, sentence, block) : null);
  }
  const isOfSex = (s: Seen) => s.entity.kind === 'person' && (genders.get(s.entity) ?? want) === want;
  // Of two joined by "and" either may be meant, unless only one can be by sex.
  const isOneOfTwo = (s: Seen) =>
    s.isJoined &&
    (s.isPronoun ||
      genders.get(s.entity) !== want ||
      recent.some((o) => o.entity !== s.entity && o.sentence === s.sentence && o.isJoined && isOfSex(o)));
  const fits = recent.filter((s) => isOfSex(s) && !isOneOfTwo(s));
  // "Smith, who succeeded her": nobody is the object of what he himself does.
  const inSentence = fits.filter(
    (s) =>
      s.sentence === sentence &&
      s.entity !== doer &&
      // "With Jane Doe of Acme, he set up": the first subject is none of those before it, unless they own something.
      !(isOpening && !s.isPossessor && !s.isPronoun) &&
      !(object >= 0 && object - s.to <= 4 && ((s.isSubject && !s.isObject) || s.isFollowedByWho)),
  );
  if (reference.isReflexive) {
    const self = inSentence.findLast((s) => !s.isPossessor && !s.isOblique);
    if (self) return self.entity;
  }
  const isSure = (s: Seen) => genders.get(s.entity) === want;
  /** Sure enough to be meant before somebody nearer. */
  const isSurer = (s: Seen) => isSure(s) && !learned.has(s.entity);
  // "He had lost his best player: Doe, having said that he": behind a colon another's clause begins.
  const behind =
    mark < 0 || object >= 0 ? undefined : inSentence.find((s) => s.to > mark + 1 && !s.isPossessor && !s.isOblique);
  const own =
    behind ??
    (object >= 0 ? inSentence.findLast((s) => !s.isPossessor) : undefined) ??
    inSentence.find((s) => s.isSubject) ??
    inSentence.at(-1);
  // Somebody whose name tells nothing gives way to a subject just before whose name does.
  const surer =
    own && !isSure(own)
      ? fits.findLast(
          (s) => s.sentence >= sentence - 1 && s.isSubject && isSurer(s) && (object < 0 || s.sentence < sentence),
        )
      : undefined;
  if (own) return (surer ?? own).entity;
  // "Her lawyer, Roe, appealed. A court ordered him to pay her": who is spoken for, and not who speaks.
  const isSpokenFor = (s: Seen) => reference.isDoer === true || !SPEAKS_FOR.some((word) => called(s.entity).has(word));
  for (let back = sentence - 1; back >= sentence - 3; back--) {
    const all = fits.filter((s) => s.sentence === back && s.entity !== doer);
    const principals = all.filter(isSpokenFor);
    const there = principals.length > 0 ? principals : all;
    // Whom a pronoun already stood for is whom the text is about; before a subject whose name tells nothing, one of whom it tells.
    const sure =
      there.find((s) => s.isSubject && isSurer(s)) ??
      there.findLast((s) => s.isPronoun && isSurer(s)) ??
      there.findLast((s) => isSurer(s) && !s.isPossessor && !s.isPronoun && !s.isOblique);
    const subject = there.find((s) => s.isSubject);
    const one =
      (subject && !isSure(subject) && sure) ||
      (subject ??
        there.findLast((s) => s.isPronoun && !s.isPossessor) ??
        there.findLast((s) => !s.isPossessor) ??
        there.at(-1));
    if (one && one.block !== block) return protagonistOver(one, fits, seen);
    if (one) return one.entity;
  }
  return null;
}

/** "…\n\nIts chairman, Roe, said": the body that the paragraph above told of most, as the subject of a sentence. */
function toldAbove(organizations: readonly Seen[], sentence: number, block: number): FoundEntity | null {
  const last = organizations.at(-1);
  if (!last || last.block === block || last.sentence < sentence - ABOVE) return null;
  const counts = new Map<FoundEntity, number>();
  const subjects = new Set<FoundEntity>();
  for (const s of organizations) {
    if (s.block !== last.block) continue;
    counts.set(s.entity, (counts.get(s.entity) ?? 0) + 1);
    if (s.isSubject) subjects.add(s.entity);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const isMost = first && (second === undefined || first[1] > second[1]);
  return isMost && subjects.has(first[0]) ? first[0] : null;
}
/** Sentences back to what the paragraph above told. */
const ABOVE = 3;

/** A paragraph that begins with "He" is about whom the text has told of far more often than the last one named before it. */
function protagonistOver(one: Seen, fits: readonly Seen[], seen: readonly Seen[]): FoundEntity {
  const counts = new Map<FoundEntity, number>();
  for (const { entity } of seen.slice(-TOLD_BACK)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const most = mostNamed(fits, counts) ?? one.entity;
  return (counts.get(most) ?? 0) >= OUTNAMES * (counts.get(one.entity) ?? 0) ? most : one.entity;
}
const OUTNAMES = 2;

/** With the body that the article is about, however long ago it was named. */
export function withLead(
  near: readonly Seen[],
  seen: readonly Seen[],
  totals: ReadonlyMap<FoundEntity, number>,
): Seen[] {
  let lead: FoundEntity | null = null;
  for (const [entity, total] of totals)
    if (entity.kind === 'organization' && total > (lead ? (totals.get(lead) ?? 0) : 4)) lead = entity;
  if (!lead || near.some((s) => s.entity === lead)) return [...near];
  const first = seen.find((s) => s.entity === lead);
  return first ? [first, ...near] : [...near];
}

/** Between two that are named as often, who stands behind no preposition: "Rovers lost to Town. The club". */
const PLAIN = 0.5;

/** Of those named lately the one that the article names most. */
export function mostNamed(seen: readonly Seen[], totals: ReadonlyMap<FoundEntity, number>): FoundEntity | null {
  const plain = new Set(seen.flatMap((s) => (s.isOblique ? [] : [s.entity])));
  const weight = (entity: FoundEntity) => (totals.get(entity) ?? 0) + (plain.has(entity) ? PLAIN : 0);
  let best: FoundEntity | null = null;
  for (const { entity } of [...seen].reverse()) if (!best || weight(entity) > weight(best)) best = entity;
  return best;
}

const GOVERNS =
  /\b(?:Authority|Commission|Court|Tribunal|Ministry|Department|Office|Agency|Bureau|Board|Police|Treasury|SEC|FTC|FCC|FDA|EPA|FAA|FCA|SFO|CMA|IRS|HMRC|CFTC|Ofcom|Ofgem|Ofwat|Finma|BaFin|Consob|Justice)\b/;
