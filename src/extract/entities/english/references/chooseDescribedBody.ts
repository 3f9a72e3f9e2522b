/**
 * Which body a description means: "the company", "the club", "her union", "the French group", "the network".
 *
 * Promises: a body that is of the kind by its name, or was called so, comes first; a word for a trade that nobody was called by
 * means the one firm just told of, or the one that the article is about, and from then on that one is called so. Does not know:
 * courts, ministries and boards without a name.
 */
import type { FoundEntity } from '../../../findings.ts';
import type { ToldSoFar } from './chooseDescribed.ts';
import { mostNamed, withLead } from './chooseReferent.ts';
import { NAMED, type Reference } from './reading/reference.ts';
import { LONG_AGO, LOOK_BACK, type Seen } from './seenReferent.ts';

export function chooseDescribedBody(
  reference: Reference,
  { seen, sentence, totals, called }: ToldSoFar,
): FoundEntity | null {
  const recent = seen.slice(-LOOK_BACK);
  // "Orbis, the bank's rival": what describes a body is not said of itself.
  const near = recent.filter(
    (s) =>
      s.entity.kind === 'organization' &&
      s.entity.id !== 'the-board' &&
      !(s.sentence === sentence && s.to === reference.behind),
  );
  const organizations = withLead(near, seen, totals);
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
        firmJustNamed(reference, recent, sentence, called) ??
        firmAnew(noun, near, seen, sentence, totals, called)
      )?.entity ?? null
    );
  }
  // "Into the gap stepped Orbis. The French group": the one just named.
  if (reference.isAnew) {
    const just = near.filter((s) => s.sentence === sentence - 1 && fitsNoun(s.entity, noun, called(s.entity)));
    const [first] = just;
    if (first && just.every((s) => s.entity === first.entity)) return first.entity;
  }
  const fitted = organizations.filter((s) => fitsNoun(s.entity, noun, called(s.entity)));
  // A source is nobody's company, where another may be meant.
  const told = fitted.filter((s) => (totals.get(s.entity) ?? 0) >= 1 || namesKind(s.entity, noun));
  const all = told.some((s) => (totals.get(s.entity) ?? 0) > 1) ? told : fitted;
  // "Doe had walked away from the company": of those told of together with her, where there are any.
  const doer = recent.find((s) => s.sentence === sentence && s.entity.kind === 'person')?.entity;
  const long = seen.slice(-LONG_AGO);
  const hers = new Set(doer ? long.filter((s) => s.entity === doer).map((s) => s.sentence) : []);
  const together = long.filter(
    (s) => s.entity.kind === 'organization' && hers.has(s.sentence) && fitsNoun(s.entity, noun, called(s.entity)),
  );
  const main = withLead([], seen, totals)[0]?.entity;
  const isHers = together.length > 0 && !all.some((s) => s.entity === main);
  const fitting = isHers ? together : all;
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

/**
 * "Doe has left Orbis News. The network's chief": a word for a trade means the one firm told of in the last sentences, of several
 * the one that the article is about.
 */
function firmAnew(
  noun: string,
  near: readonly Seen[],
  seen: readonly Seen[],
  sentence: number,
  totals: ReadonlyMap<FoundEntity, number>,
  called: (entity: FoundEntity) => Set<string>,
): Seen | undefined {
  if (!FIRM_NOUNS.test(noun)) return undefined;
  const isFit = ({ entity }: Seen) =>
    fitsNoun(entity, noun, called(entity)) &&
    !Object.entries(KIND_WORDS).some(
      ([kind, words]) => kind !== noun && !ALIKE.test(kind) && words.test(entity.name),
    ) &&
    ![...called(entity)].some((word) => word !== noun && OF_TRADE.test(word));
  const lead = withLead([], seen, totals)[0];
  const there = near.filter((s) => s.sentence >= sentence - REACH && isFit(s));
  const bodies = new Set(there.map((s) => s.entity));
  const one =
    bodies.size === 1
      ? there[0]
      : (there.find((s) => s.entity === lead?.entity) ?? (bodies.size === 0 && lead && isFit(lead) ? lead : undefined));
  if (one) called(one.entity).add(noun);
  return one;
}
/** Sentences back to which a firm is called by its trade. */
const REACH = 2;
/** Kinds that a firm may be of beside another. */
const ALIKE =
  /^(?:chain|publisher|newspaper|daily|paper|magazine|broadcaster|carmaker|housebuilder|contractor|builder|consultancy|lender|bank|airline)$/;
const FIRM_NOUNS =
  /^(?:network|chain|brand|carrier|brokerage|insurer|publisher|broadcaster|studio|label|shipyard|refinery|chipmaker|automaker|developer|contractor|supplier|operator|producer|conglomerate|consultancy|outfit|brewer|brewery|supermarket|grocer|start-up|startup|utility|distillery|winery|hotel|restaurant|fund)$/;

/** Words that say of a firm what it does. */
const OF_TRADE =
  /^(?:bank|lender|insurer|airline|carrier|newspaper|broadcaster|publisher|chain|retailer|grocer|brewer|brewery|dairy|carmaker|automaker|drugmaker|chipmaker|supermarket|brokerage|exchange|fund|contractor|builder|housebuilder|shipbuilder|developer|distillery|winery|refiner|operator|utility|producer|supplier|charity|regulator|watchdog|club|startup|start-up|consultancy)$/;

const CORPORATE =
  /\b(?:Inc|Corp|Ltd|Limited|PLC|plc|Group|Holdings?|Bank|Capital|Partners|Airlines?|Motors|Energy|University|Institute|FC|United|City|Rovers|Trust|Ministry|Department|Council|Commission)\b/;
const PUBLIC_BODY_NOT_PARTY =
  /\b(?:authority|court|tribunal|office|college|school|parliament|senate|congress|house|committee|police|agency|bureau|museum|hospital|army|navy|treasury|government|board|foundation|church|inquiry)\b/i;

/** Bodies that no "company", "bank" or "club" means. */
const PUBLIC_BODY =
  /\b(?:authority|commission|court|tribunal|ministry|department|(?<!post )office|university|college|school|institute|union|party|parliament|senate|congress|house|council|committee|police|agency|bureau|association|federation|museum|hospital|army|navy|guard|air force|marine corps|marshals|secret service|treasury|government|board|foundation|church|league|cup|regulator|inquiry|law firm|bank of \w+)\b/i;

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
  journal: /\b(?:Journal|Annals|Letters|Proceedings|Review|Transactions|Bulletin)\b/,
  daily: PRESS,
  lab: /\bLab(?:s|oratory|oratories)?\b/,
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

const TEAM = /^(?:team|side|squad|club)$/;
/** Names and words of bodies that play in no league. */
const PLAYS_NOT = new RegExp(
  `${PUBLIC_BODY.source}|\\b(?:Media|Bank|Capital|Holdings?|Partners|Airlines?|Motors|Energy|Pharma\\w*|Insurance|Television|TV|News|Press|Telecom|Broadcasting|Unit|Division|Force|Section|Inc|Corp|Ltd|Limited|PLC|plc|LLC|LLP)\\b`,
  'i',
);
const OF_BUSINESS =
  /^(?:company|firm|business|sponsor|backer|maker|owner|bank|lender|insurer|airline|broadcaster|brewer|retailer)$/;

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
  if (/^(?:company|firm|startup|start-up|business)$/.test(noun) && namesKind(entity, 'journal')) return false;
  // "Orbis Media, a company run by his brother": no side that plays.
  if (TEAM.test(noun)) return !PLAYS_NOT.test(entity.name) && ![...called].some((word) => OF_BUSINESS.test(word));
  return noun !== 'group' ? !PUBLIC_BODY.test(entity.name) : true;
}
