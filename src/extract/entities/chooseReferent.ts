/**
 * Whom a pronoun or title stands for, of those named before it.
 *
 * Promises: the nearest fitting one, the subject of a sentence first; nobody whose gender is known to differ, and nobody
 * as the object of what they do themselves. Does not know: what stands for somebody; see readReference.ts.
 */
import type { FoundEntity } from '../findings.ts';
import { NAMED, type Reference } from './readReference.ts';
import { type Gender, LONG_AGO, LOOK_BACK, type Seen } from './seenReferent.ts';

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
    // "Orbis, the bank's rival": what describes a body is not said of itself.
    const near = recent.filter(
      (s) =>
        s.entity.kind === 'organization' &&
        s.entity.id !== 'the-board' &&
        !(reference.form === 'title' && s.sentence === sentence && s.to === reference.behind),
    );
    const organizations = reference.form === 'title' ? withLead(near, seen, totals) : near;
    if (reference.form === 'title') {
      const noun = reference.noun ?? '';
      if (reference.words?.[0] === NAMED) {
        const isCalled = ({ entity }: Seen) =>
          entity.name.toLowerCase().split(' ').includes(noun) || called(entity).has(noun);
        const isOfKind = ({ entity }: Seen) => namesKind(entity, noun);
        const some = WORKERS.test(noun) ? seen.slice(-LONG_AGO) : organizations;
        // "Doe's union": the one that was told of together with her, called so from then on.
        const hers = reference.owner && some.findLast((s) => isOfKind(s) && isTogether(s, reference.owner, some));
        if (hers) called(hers.entity).add(noun);
        // "the party", where a story is about one and names others in passing
        const lead = noun === 'party' && !hers ? withLead([], seen, totals)[0] : undefined;
        const isParty = lead && !CORPORATE.test(lead.entity.name) && !PUBLIC_BODY_NOT_PARTY.test(lead.entity.name);
        if (
          isParty &&
          [...totals].every(
            ([e, n]) => e === lead.entity || e.kind !== 'organization' || n * 2 < (totals.get(lead.entity) ?? 0),
          )
        )
          return lead.entity;
        return (
          (
            hers ??
            organizations.findLast(isCalled) ??
            some.findLast(isOfKind) ??
            onlyOfKind(seen, noun, isCalled) ??
            firmJustNamed(reference, recent, sentence, called)
          )?.entity ?? null
        );
      }
      const fitted = organizations.filter((s) => fitsNoun(s.entity, noun, called(s.entity)));
      // A source is nobody's company, where another may be meant.
      const told = fitted.filter((s) => (totals.get(s.entity) ?? 0) >= 1 || namesKind(s.entity, noun));
      const fitting = told.some((s) => (totals.get(s.entity) ?? 0) > 1) ? told : fitted;
      // The body that the sentence has just named, unless another is called so.
      const just = fitting.filter((s) => s.sentence === sentence && s.isSubject && !s.isPossessor);
      const isCalled = ({ entity }: Seen) => namesKind(entity, noun) || called(entity).has(noun);
      const isJust = just.length === 1 && (isCalled(just[0] as Seen) || !fitting.some(isCalled));
      if (isJust && (reference.words ?? []).length === 0) return just[0]?.entity ?? null;
      const lead = fitting.length > 0 ? withLead([], seen, totals)[0]?.entity : undefined;
      const own = fitting.filter((s) => isCalled(s) || (s.entity === lead && /^(?:club|side|team)$/.test(noun)));
      if (own.length > 0 && (reference.words ?? []).length === 0) return mostNamed(own, totals);
      if (fitting.length > 0 && (reference.words ?? []).length === 0) return mostNamed(fitting, totals);
      const described = organizations.filter((s) =>
        [reference.noun ?? '', ...(reference.words ?? [])].every((w) => called(s.entity).has(w)),
      );
      if (described.length > 0 && (reference.words ?? []).length > 0) return described.at(-1)?.entity ?? null;
      return mostNamed(fitting, totals);
    }
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
    return (plain ?? (there && lead ? lead : there))?.entity ?? null;
  }
  const fits = recent.filter(
    (s) => s.entity.kind === 'person' && !s.isJoined && (genders.get(s.entity) ?? want) === want,
  );
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

/**
 * "Orbis was on the hook. The grocery chain": the one firm of the sentence before, where it is called nothing else; from
 * then on it is called so.
 */
function firmJustNamed(
  { words = [], noun = '' }: Reference,
  recent: readonly Seen[],
  sentence: number,
  called: (entity: FoundEntity) => Set<string>,
): Seen | undefined {
  if (words.length < 2) return undefined;
  const bodies = recent.filter((s) => s.entity.kind === 'organization' && s.sentence === sentence - 1);
  const firm = new Set(bodies.map((s) => s.entity)).size === 1 ? bodies[0] : undefined;
  if (!firm || PUBLIC_BODY.test(firm.entity.name)) return undefined;
  if ([...called(firm.entity)].some((word) => OF_TRADE.test(word))) return undefined;
  called(firm.entity).add(noun);
  return firm;
}
/** Words that say of a firm what it does. */
const OF_TRADE =
  /^(?:bank|lender|insurer|airline|carrier|newspaper|broadcaster|publisher|chain|retailer|grocer|brewer|brewery|dairy|carmaker|automaker|drugmaker|chipmaker|supermarket|brokerage|exchange|fund|contractor|builder|housebuilder|shipbuilder|developer|distillery|winery|refiner|operator|utility|producer|supplier|charity|regulator|watchdog|club|startup|start-up|consultancy)$/;

/** A paragraph that begins with "He" is about whom the text has told of far more often than the last one named before it. */
function protagonistOver(one: Seen, fits: readonly Seen[], seen: readonly Seen[]): FoundEntity {
  const counts = new Map<FoundEntity, number>();
  for (const { entity } of seen) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const most = mostNamed(fits, counts) ?? one.entity;
  return (counts.get(most) ?? 0) >= OUTNAMES * (counts.get(one.entity) ?? 0) ? most : one.entity;
}
const OUTNAMES = 2;

/** With the body that the article is about, however long ago it was named. */
function withLead(near: readonly Seen[], seen: readonly Seen[], totals: ReadonlyMap<FoundEntity, number>): Seen[] {
  let lead: FoundEntity | null = null;
  for (const [entity, total] of totals)
    if (entity.kind === 'organization' && total > (lead ? (totals.get(lead) ?? 0) : 4)) lead = entity;
  if (!lead || near.some((s) => s.entity === lead)) return [...near];
  const first = seen.find((s) => s.entity === lead);
  return first ? [first, ...near] : [...near];
}

/** Of those named lately the one that the article names most. */
export function mostNamed(seen: readonly Seen[], totals: ReadonlyMap<FoundEntity, number>): FoundEntity | null {
  let best: FoundEntity | null = null;
  for (const { entity } of [...seen].reverse())
    if (!best || (totals.get(entity) ?? 0) > (totals.get(best) ?? 0)) best = entity;
  return best;
}

const CORPORATE =
  /\b(?:Inc|Corp|Ltd|Limited|PLC|plc|Group|Holdings?|Bank|Capital|Partners|Airlines?|Motors|Energy|University|Institute|FC|United|City|Rovers|Trust|Ministry|Department|Council|Commission)\b/;
const PUBLIC_BODY_NOT_PARTY =
  /\b(?:authority|court|tribunal|office|college|school|parliament|senate|congress|house|committee|police|agency|bureau|museum|hospital|army|navy|treasury|government|board|foundation|church|inquiry)\b/i;

/** Bodies that no "company", "bank" or "club" means. */
const PUBLIC_BODY =
  /\b(?:authority|commission|court|tribunal|ministry|department|(?<!post )office|university|college|school|institute|union|party|parliament|senate|congress|house|council|committee|police|agency|bureau|association|federation|museum|hospital|army|navy|guard|air force|marine corps|marshals|secret service|treasury|government|board|foundation|church|league|cup|regulator|inquiry|law firm|bank of \w+)\b/i;

const GOVERNS =
  /\b(?:Authority|Commission|Court|Tribunal|Ministry|Department|Office|Agency|Bureau|Board|Police|Treasury|SEC|FTC|FCC|FDA|EPA|FAA|FCA|SFO|CMA|IRS|HMRC|CFTC|Ofcom|Ofgem|Ofwat|Finma|BaFin|Consob|Justice)\b/;

const PRESS =
  /\b(?:Times|Post|Herald|Tribune|Gazette|Guardian|Telegraph|Journal|News|Mail|Mirror|Ledger|Echo|Courier|Chronicle|Examiner|Inquirer|Argus|Observer|Globe|Beacon)\b/;
/** Offices of state that see to something, as "the agency" and "the regulator" mean them. */
const OFFICES =
  /\b(?:Authority|Commission|Agency|Administration|Bureau|Office (?:of|for)|Inspectorate|Cent(?:er|re)s (?:of|for)|Safety Board|Transport Board|Transportation Board|SEC|FTC|FCC|FDA|EPA|FAA|FCA|SFO|CMA|IRS|NASA|FEMA|CDC|Ofcom|Ofgem|Ofwat)\b|Services$/;

/** Those of them that watch over a trade. */
const REGULATES =
  /\b(?:Authority|Commission|Agency|Inspectorate|Regulat(?:or|ion|ory)|Office (?:of|for)|Standards|Conduct|Ombudsman|SEC|FTC|FCC|FDA|EPA|FAA|FCA|SFO|CMA|CFTC|Ofcom|Ofgem|Ofwat|Ofsted|BaFin|Finma)\b/;

/** What in a name tells that it is of the kind. */
const KIND_WORDS: Record<string, RegExp> = {
  airline: /\b(?:air|airlines?|airways|jet)\b|(?:air|jet)$/i,
  bank: /\bbank/i,
  lender: /\bbank/i,
  club: /\b(?:FC|AFC|United|City|Town|Rovers|Athletic|County|Wanderers|Albion|Club|Real|Inter|Sporting)\b/,
  side: /\b(?:FC|AFC|United|City|Town|Rovers|Athletic|County|Wanderers|Albion|Real|Inter)\b/,
  newspaper: PRESS,
  paper: PRESS,
  magazine: /\b(?:Magazine|Weekly|Review|Quarterly)\b/,
  broadcaster: /\b(?:TV|Television|Radio|Broadcasting|Channel)\b/,
  chain: /\b(?:Stores?|Supermarkets?|Hotels|Markets|Restaurants|Pharmac(?:y|ies)|Coffee|Pizza|Burgers?)\b/,
  insurer: /\b(?:Insurance|Assurance|Mutual)\b/,
  agency: OFFICES,
  union: /\b(?:Union|Unions|Alliance|Guild|Federation|Brotherhood|Teamsters|Workers|Unite|Unison)\b/,
  guild: /\bGuild\b/,
  builder: /\b(?:Construction|Builders|Building|Homes|Contractors|Constructors)\b/,
  housebuilder: /\b(?:Construction|Builders|Homes|Housing)\b/,
  contractor: /\b(?:Construction|Builders|Contractors|Engineering)\b/,
  publisher: /\b(?:Press|Publishing|Publishers|Books)\b/,
  brewer: /\b(?:Brew(?:ery|eries|ing|ers)|Ales|Beers)\b/,
  carmaker: /\b(?:Motors?|Cars|Automobiles?|Automotive)\b/,
  drugmaker: /\b(?:Pharma|Pharmaceuticals?|Therapeutics|Biosciences|Laboratories)\b/,
  regulator: REGULATES,
  watchdog: REGULATES,
  inspectorate: OFFICES,
  authority: OFFICES,
  university: /\b(?:University|Polytechnic|College)\b/,
  charity: /\b(?:Foundation|Trust|Relief|Aid|Appeal)\b/,
  consultancy: /\b(?:Consulting|Consultants|Advisory|Advisers|Advisors|Associates|Analytics)\b/,
  ministry: /\bMinistry\b/,
  hospital: /\b(?:Hospital|Infirmary|Clinic)\b/,
  orchestra: /\b(?:Orchestra|Philharmonic|Symphony|Sinfonia)\b/,
  museum: /\b(?:Museum|Gallery)\b/,
  theatre: /\b(?:Theatre|Theater|Playhouse)\b/,
  party: /\b(?:Party|Democrats|Alliance|Movement|Labour|Conservatives)\b/,
};

/** Whether a body stands in a sentence that tells of somebody as well. */
const isTogether = (body: Seen, owner: FoundEntity | undefined, seen: readonly Seen[]): boolean =>
  seen.some((s) => s.entity === owner && s.sentence === body.sentence);

/** "the inspectorate", told of long ago: the only body whose name says that it is one, or that was called so. */
function onlyOfKind(seen: readonly Seen[], noun: string, isCalled: (one: Seen) => boolean): Seen | undefined {
  const found = seen
    .slice(-LONG_AGO)
    .filter((s) => s.entity.kind === 'organization' && (isCalled(s) || namesKind(s.entity, noun)));
  return found.every((s) => s.entity === found[0]?.entity) ? found[0] : undefined;
}

/** Kinds of which a story has one, so that it is meant however long ago it was named. */
const WORKERS = /^(?:union|guild)$/;

const namesKind = (entity: FoundEntity, noun: string): boolean => KIND_WORDS[noun]?.test(entity.name) ?? false;

function fitsNoun(entity: FoundEntity, noun: string, called: ReadonlySet<string>): boolean {
  if (called.has(noun) || namesKind(entity, noun)) return true;
  return noun !== 'group' ? !PUBLIC_BODY.test(entity.name) : true;
}
