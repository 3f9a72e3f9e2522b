/**
 * Ties between people and organizations, from posts beside names, from events, and from what sentences state.
 *
 * Promises: one tie for each type and pair (either way round where the type is symmetric), with all its quotes and
 * events; bylines take part in nothing.
 */
import { countWhile } from '../../model/countWhile.ts';
import type { Document } from '../document.ts';
import { isSite } from '../entities/english/isSite.ts';
import { createIsOpening, rateProminence } from '../entities/english/rateProminence.ts';
import { withStandIns } from '../events/chinese/findStandIns.ts';
import { listMentions } from '../events/chinese/mentionGroups.ts';
import type { FoundEntity, FoundEvent, FoundRelationship } from '../findings.ts';
import { AUTHORITY, REGULATES } from './authorities.ts';
import { isPower, kindOfGeneric, kindOfName } from './bodyKinds.ts';
import { createNextNamed } from './chinese/createNextNamed.ts';
import { findChineseActs } from './chinese/findChineseActs.ts';
import { findChinesePosts } from './chinese/findChinesePosts.ts';
import { findImpliedStakes } from './chinese/findImpliedStakes.ts';
import { findInvestors, type Investors } from './chinese/findInvestors.ts';
import { findKin } from './chinese/findKin.ts';
import { findSeatSuccessions } from './chinese/findSeatSuccessions.ts';
import { findVerdicts } from './chinese/findVerdicts.ts';
import { placeKin } from './chinese/placeKin.ts';
import { placeStandIns } from './chinese/placeStandIns.ts';
import { createPostPlacer, type PostPlacer } from './english/createPostPlacer.ts';
import { findEnglishDeeds } from './english/findEnglishDeeds.ts';
import { findEnglishEventTies } from './english/findEnglishEventTies.ts';
import { findEnglishPosts } from './english/findEnglishPosts.ts';
import { findEnglishSuccessions } from './english/findEnglishSuccessions.ts';
import { findImpliedTies } from './english/findImpliedTies.ts';
import { findPrinters } from './english/findPrinters.ts';
import { createHomeAt, findSharedPosts } from './english/findSharedPosts.ts';
import { isFollowedInPost } from './english/isFollowedInPost.ts';
import { ELSEWHERE_EN } from './english/postWords.ts';
import { isAccuser } from './events/isAccuser.ts';
import { findCountersuits } from './findCountersuits.ts';
import { findEventTies } from './findEventTies.ts';
import { findPostTies, hasPresident } from './findPostTies.ts';
import { findStatedTies } from './findStatedTies.ts';
import { groupBySource } from './groupBySource.ts';
import { actForOffices, findJudgements } from './impliedActors.ts';
import { implyConflicts } from './implyConflicts.ts';
import { implyKin } from './implyKin.ts';
import { implyTies, overlap } from './implyTies.ts';
import { mendSiblings } from './mendSiblings.ts';
import { mergeTies } from './mergeTies.ts';
import {
  createBodyFinder,
  createNearBody,
  createSalience,
  isDealtWith,
  longestNames,
  PARTY,
  type Salience,
} from './salientOrganization.ts';
import { type PlacedName, placeMentions, placeNames } from './templateOf.ts';

/** Rules by which somebody has a post at whoever put them there. */
const SENT_TO_POST: ReadonlySet<string> = new Set(['tie-from-appointment', 'tie-post-appointed']);
/** A board with a name of its own. */
const OWN_BOARD = /\p{Lu}\p{Ll}+ Board$/u;
/** Events by which people come to a body. */
const COMES: ReadonlySet<string> = new Set(['appointment', 'joining', 'return']);
const BOARD = /(?:董事会|董事局|董事會|监事会|監事會|['’]s board|\bboard(?: of directors)?)$/iu;
/** Posts of states and towns: who gives one up left none of the bodies that the article names, as far as it says. */
const STATE_POST =
  /总统|总理|首相|国务卿|大臣|特首|行政长官|[市省州县镇部署]长|检察总长|检察长|阁揆|大使|总司令|议员|立委|\b(?:minister|president of|senator|mayor|governor|lawmaker|chancellor|secretary)\b/iu;
/** Posts of a government or a parliament. */
const OF_STATE =
  /\b(?:minister|senator|mayor|lawmaker|ambassador|(?:home|foreign|health|education|defen[cs]e|treasury|transport|energy|justice|business|culture|trade|interior) (?:secretary|portfolio)|secretary of state|mp|premier|attorney general|solicitor general|(?:as|bec[ao]mes?|named|appointed|elected|chosen|made|her|him) (?:the |its |their |a )?(?:[a-z-]+ ){0,3}?(?:prosecutor|chief justice|speaker|chief of police|police chief|police commissioner|chief constable|ombudsman))\b/iu;
/** 辞去委员长, 律师某甲接替了他: a post at a body that has no name here. */
const ELSEWHERE_ZH = /委员长|委员会|委会|律师|顾问团|代表团|协会|工会|商会|基金会|党主席|校长|院长|法官|检察|警/u;
/** How many people of a state make an article one of politics. */
const MANY_STATESMEN = 3;
/** Kinds of body that people belong to beside their work. */
const GATHERS: ReadonlySet<string | undefined> = new Set(['party', 'committee', 'parliament']);

export function findRelationships(
  document: Document,
  entities: readonly FoundEntity[],
  events: readonly FoundEvent[],
  implied: readonly FoundRelationship[] = [],
): FoundRelationship[] {
  const isChinese = document.lang !== 'en';
  const { reading } = document;
  const known = entities.filter((e) => !e.isByline);
  const named = isChinese
    ? placeMentions(
        withStandIns(document, listMentions(known)).filter(
          ({ form, start, end }) => form !== 'title' || kindOfGeneric(reading.slice(start, end)) === undefined,
        ),
      )
    : withHonorifics(reading, placeNames(known));
  const investors = isChinese ? findInvestors(document, named) : undefined;
  const main = investors ? findMainOrganization(document, entities, investors) : findEnglishMain(document, entities);
  const head = isChinese ? main : findEnglishHead(document, entities);
  const called = isChinese ? placeStandIns(document, named, main) : named;
  const statedOfCalled = isChinese ? findStatedTies(document, called) : [];
  const longest = longestNames(document, named);
  const nameOf = (entity: string) => longest.get(entity) ?? '';
  const mend = (ties: readonly FoundRelationship[]) => (isChinese ? mendSiblings(ties, called, nameOf) : [...ties]);
  const kin = isChinese ? mend([...statedOfCalled, ...findKin(document, called)]) : [];
  const { names, told } = isChinese ? placeKin(document, called, kin) : { names: called, told: [] };
  const salientAt = createSalience(document, names, main);
  const isState = !isChinese && hasPresident(entities);
  const createPosts = (told: readonly FoundRelationship[]) =>
    createPostPlacer(document, { names, nameOf, salientAt, head, hasPresident: isState }, told);
  const { ties: posts, away } = isChinese
    ? findChinesePosts(document, names, salientAt, nameOf, main)
    : { ties: findPostsOfEnglish(document, entities, names, salientAt, main, createPosts), away: new Set<string>() };
  const stated = [
    ...mend(isChinese && names === called ? statedOfCalled : findStatedTies(document, names)).filter(
      (tie) => isChinese || isFollowedInPost(document, tie, events),
    ),
    ...kin,
    ...told,
    ...implied,
  ];
  const bodyAt = createBodyFinder(document, names, main, isChinese ? 'post' : 'name');
  const isFirm =
    main !== undefined &&
    [undefined, 'company', 'club'].includes(kindOfName(nameOf(main))) &&
    !(isChinese && isAccuser(nameOf(main)));
  const acts = isChinese
    ? [
        ...findChineseActs(document, names, nameOf, bodyAt),
        ...findVerdicts(document, names, bodyAt, nameOf),
        ...findImpliedStakes(document, names, isFirm ? main : undefined),
      ]
    : [
        ...findEnglishDeeds(document, names, {
          bodyAt,
          nameOf: nameWithOffice(entities, nameOf),
          main,
          lawyers: findLawyers(entities, document.reading),
          posts: createPosts(posts),
        }),
        ...findImpliedTies(document, names, isFirm ? main : undefined),
      ];
  const companyOf = readBoards(entities, main);
  const posted = [...posts, ...acts.filter((t) => t.rule === 'relation-role-at')];
  // "Doe became dean. His predecessor, Roe": what clauses tell of posts says where others are.
  const worked = acts
    .filter((t) => t.type === 'role_at' && t.rule !== 'relation-role-at')
    .flatMap((t) => seatAtCompany(t, companyOf));
  // Twice, since whose they are may be told of by whose those are.
  const share = (known: readonly FoundRelationship[]) =>
    findSharedPosts(document, names, createHomeAt(document, [...posted, ...worked, ...known]));
  const shared = isChinese ? [] : share(share([]));
  const placed = [...posted, ...shared];
  // Whence somebody was hired is home no more.
  const kept = placed.filter((t) => t.rule !== 'tie-hired-from');
  /** A party or a parliament: whoever belongs to it has a post elsewhere. */
  const isBeside = ({ target }: FoundRelationship) =>
    GATHERS.has(kindOfName(nameOf(target))) || PARTY.test(nameOf(target));
  /** "resigned as interior minister": a party or firm that they are of as well is not what they have left. */
  const isOfState = (words: string, home: string | undefined) =>
    !isChinese && home !== undefined && OF_STATE.test(words) && !isPower(kindOfName(nameOf(home)));
  /** "became mayor, replacing Roe": the post that both had is at no party or firm. */
  const isSeatOfState = ({ evidence }: FoundRelationship, body: string) =>
    evidence.some(({ start, end }) => isOfState(reading.slice(start, end), body));
  // "a former Orbis coach": whoever follows him does so elsewhere.
  const present = kept.filter((t) => (t.target === main || !isPast(document, t)) && !isBeside(t));
  const followed = isChinese
    ? []
    : implyTies(
        [...acts, ...stated].filter((t) => t.type === 'succeeded'),
        { stated: present, homes: countHomes(present), nameOf, main, isApart: isSeatOfState },
      );
  // "a former Acme executive": it is home no more.
  const current = isChinese ? kept : kept.filter((t) => t.target === main || !isPast(document, t));
  const homes = countHomes([...current, ...followed], isChinese ? main : undefined);
  // Courts are asked, and are nobody's opponents.
  const isCourt = (entity: string) => kindOfName(nameOf(entity)) === 'court' || /陪审团/u.test(nameOf(entity));
  const nearBodyAt = createNearBody(document, names, main);
  const outside = new Set([...findStatesmen(entities), ...away]);
  const isOutside = (person: string, words: string) =>
    STATE_POST.test(words) || outside.has(person) || (!isChinese && OF_STATE.test(words));
  const coming = events.filter((e) => COMES.has(e.type));
  const comings = findEventTies(document, entities, coming, {
    homeOf: (person, at, words) => homes.get(person) ?? (isOutside(person, words) ? undefined : nearBodyAt(at)),
    bodyAt,
    nameOf,
  })
    .filter((t) => t.type === 'role_at' || t.type === 'joined')
    // An authority that puts somebody in charge does so elsewhere.
    .filter((t) => isChinese || !REGULATES.test(nameOf(t.target)));
  const taken = countHomes(comings);
  const comingsOf = groupBySource(comings);
  /** "被解雇后，周岚加入远洋集团": one leaves before one comes, as a rule in the text as well. */
  const isStillToCome = (person: string, at: number) =>
    comingsOf.get(person)?.every(({ evidence: [span] }) => (span?.start ?? 0) > at) ?? true;
  // Ministries and parties see others' people come and go.
  const isHouse = main !== undefined && !isPower(kindOfName(nameOf(main))) && !GATHERS.has(kindOfName(nameOf(main)));
  // Where ministers come and go, so do others whose bodies have no name.
  const isOfGovernment = !isChinese && outside.size >= MANY_STATESMEN;
  const house = (isChinese && !isHouse) || isOfGovernment ? undefined : main;
  // Nobody's place is one that English has yet to name.
  const houseTold = named.find((n) => n.entity === house)?.start ?? 0;
  const elsewhere = isChinese ? ELSEWHERE_ZH : ELSEWHERE_EN;
  const own = isChinese
    ? posts.filter((t) => t.type === 'role_at')
    : [
        ...posts.filter((t) => !isFormer(document, t) && (t.target === main || !isPast(document, t))),
        ...stated.filter((t) => t.rule === 'tie-unveiled-after-at'),
        ...acts.filter(
          (t) =>
            (t.rule === 'relation-role-at' && !isPast(document, t)) ||
            t.type === 'founder_of' ||
            (t.type === 'joined' && !isBeside(t)),
        ),
        ...findEnglishEventTies(
          document,
          entities,
          events.filter((e) => e.type === 'founding' || COMES.has(e.type)),
          { homeOf: () => undefined, bodyAt, names, main, nameOf },
        ).filter((t) => t.type === 'founder_of' || (t.type === 'joined' && !isBeside(t))),
      ];
  const homeTold = createHomeTold(document, own, isChinese ? main : undefined);
  const homeOf = (person: string, at: number, words: string) => {
    const home = homeByPosts(person, at, words);
    return isOfState(words, home) ? undefined : home;
  };
  // "2021年空降某公司，去年底离开，今年转投某航": before they came there they were where they had come to before.
  const cameBefore = (person: string, at: number) =>
    isChinese
      ? comingsOf.get(person)?.findLast(({ evidence: [span] }) => span !== undefined && span.end < at)?.target
      : undefined;
  // "a former Acme executive": the body named last, and none that he leaves now.
  const behind = isChinese ? [] : kept.filter((t) => t.target !== main && isPast(document, t));
  const notLeft = (person: string, body: string | undefined) =>
    behind.some((t) => t.source === person && t.target === body) ? undefined : body;
  /** 检察总长某甲当日请辞: a body that is named once is not where those without a place leave. */
  const isHouseOnly = isChinese && named.filter((n) => n.entity === house).length <= 1;
  const homeByPosts = (person: string, at: number, words: string) =>
    homeTold(person, at) ??
    cameBefore(person, at) ??
    homes.get(person) ??
    (isOutside(person, words)
      ? undefined
      : ((isStillToCome(person, at) ? undefined : taken.get(person)) ??
        notLeft(person, nearBodyAt(at)) ??
        (elsewhere.test(words) || (!isChinese && at < houseTold) || isHouseOnly ? undefined : house)));
  const fromEvents = [
    ...(isChinese
      ? findEventTies(document, entities, events, {
          homeOf,
          bodyAt,
          nameOf,
          namedAfter: createNextNamed(document, names),
        })
      : findEnglishEventTies(document, entities, events, { homeOf, bodyAt, names, main, nameOf })),
    ...findJudgements(document, entities, events),
    ...findCountersuits(document, events),
  ];
  if (!isChinese) {
    const bosses = [...acts, ...fromEvents].filter((t) => t.type === 'dismissed' || t.type === 'appointed');
    fromEvents.push(
      ...findEnglishSuccessions(document, entities, events, { homes, known: [...acts, ...stated, ...fromEvents] }),
      ...postsUnder(bosses, homes, outside, (id) => isBodyOfStaff(nameOf(id), entities, id)),
    );
  }
  if (isChinese) {
    const persons = new Set(known.filter((e) => e.kind === 'person').map((e) => e.id));
    fromEvents.push(...findSeatSuccessions(document, events, [...posts, ...fromEvents], (id) => persons.has(id)));
  }
  if (isChinese) fromEvents.push(...actForOffices(document, entities, [...acts, ...fromEvents], bodyAt));
  const bodies = new Set(known.filter((e) => e.kind === 'organization').map((e) => e.id));
  const deeds = withoutAppointers([...acts, ...stated, ...fromEvents]);
  const isKept = new Set(deeds);
  const further = implyTies(deeds, {
    stated: isChinese ? posts : placed,
    homes,
    nameOf,
    main,
    isApart: isSeatOfState,
    wordsOf: ({ start, end }) => reading.slice(start, end),
    ...(isChinese && {
      isBody: (id: string) => bodies.has(id),
      isGone: createIsGone(document, events),
    }),
  });
  const ids = new Set(known.map((e) => e.id));
  // What a firm's chief buys, the firm buys.
  const bought = new Set(
    [...acts, ...fromEvents].filter((t) => t.type === 'acquired').map((t) => `${t.source} ${t.target}`),
  );
  const isForFirm = ({ type, source, target }: FoundRelationship) =>
    type === 'invested_in' && bought.has(`${homes.get(source)} ${target}`);
  // 某集团派某甲出任某公司总监: the post is where the words say, and not at whoever sends them.
  const postsOf = groupBySource(posts.filter(({ type }) => type === 'role_at'));
  const isOfSender = (tie: FoundRelationship) =>
    isChinese &&
    SENT_TO_POST.has(tie.rule) &&
    tie.type === 'role_at' &&
    postsOf.get(tie.source)?.some((p) => p.target !== tie.target && overlap(p, tie));
  const ties = [...posts, ...shared, ...[...fromEvents, ...acts, ...stated].filter((t) => isKept.has(t)), ...further]
    .flatMap((tie) => seatAtCompany(tie, companyOf))
    .filter((t) => ids.has(t.source) && ids.has(t.target) && t.source !== t.target)
    .filter((t) => t.type !== 'legal_action_against' || !isCourt(t.target))
    .filter((t) => !isForFirm(t))
    // "The board had lost confidence in the plan," said its chairman: what is theirs they hardly find fault with.
    .filter((t) => !(/^(?:act|blame)-criticized$/.test(t.rule) && homes.get(t.source) === t.target))
    .filter((t) => !isOfSender(t));
  const quarrels = implyConflicts(
    ties,
    (id) => !bodies.has(id),
    (id) => isPower(kindOfName(nameOf(id))) || AUTHORITY.test(nameOf(id)),
  );
  return mergeTies([...ties, ...quarrels, ...(isChinese ? implyKin(ties) : [])]);
}

/** 总统某乙任命某丙接替某甲: whoever appoints somebody to a post succeeds nobody in it. */
function withoutAppointers(ties: readonly FoundRelationship[]): FoundRelationship[] {
  const appointed = ties.filter((t) => t.type === 'appointed');
  if (appointed.length === 0) return [...ties];
  const successors = new Set(ties.flatMap((t) => (t.type === 'succeeded' ? [`${t.source} ${t.target}`] : [])));
  return ties.filter(
    (tie) =>
      tie.type !== 'succeeded' ||
      !appointed.some((a) => a.source === tie.source && overlap(a, tie) && successors.has(`${a.target} ${tie.target}`)),
  );
}

/**
 * Where somebody is at an offset of an article: of the posts told before it in the same paragraph the last, else
 * the one told most before it, of two the main one. Does not know: posts told only later.
 */
function createHomeTold(
  { blocks }: Document,
  posts: readonly FoundRelationship[],
  main: string | undefined,
): (person: string, at: number) => string | undefined {
  const byPerson = new Map<string, { target: string; start: number }[]>();
  for (const { source, target, evidence } of posts) {
    const told = { target, start: evidence[0]?.start ?? 0 };
    const own = byPerson.get(source);
    if (own) own.push(told);
    else byPerson.set(source, [told]);
  }
  for (const all of byPerson.values()) all.sort((a, b) => a.start - b.start);
  return (person, at) => {
    const all = byPerson.get(person) ?? [];
    const told = all.slice(
      0,
      countWhile(all.length, (i) => (all[i] as (typeof all)[number]).start < at),
    );
    const block = blocks[countWhile(blocks.length, (i) => (blocks[i] as (typeof blocks)[number]).start <= at) - 1];
    const near = told.at(-1);
    if (near && near.start >= (block?.start ?? 0)) return near.target;
    const counts = new Map<string, number>();
    for (const { target } of told) counts.set(target, (counts.get(target) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || Number(b[0] === main) - Number(a[0] === main))[0]?.[0];
  };
}

/** Posts beside names and in phrases; those that are somebody's ("Doe's deputy, Roe") where that one has a post. */
function findPostsOfEnglish(
  document: Document,
  entities: readonly FoundEntity[],
  names: readonly PlacedName[],
  salientAt: Salience,
  main: string | undefined,
  createPosts: (told: readonly FoundRelationship[]) => PostPlacer,
): FoundRelationship[] {
  const plain = findEnglishPosts(document, names);
  const unowned = findPostTies(
    document.text,
    entities,
    salientAt,
    readOwners(document, names, () => null),
    createPosts(plain),
    main,
  );
  let posts = [...unowned, ...plain];
  // "Doe's deputy, Roe, and his deputy": twice, since whoever owns may be told of by an owner.
  for (let turn = 0; turn < 2; turn++) {
    const homeAt = createHomeAt(
      document,
      posts.filter((t) => !isFormer(document, t)),
    );
    posts = [
      ...findPostTies(
        document.text,
        entities,
        salientAt,
        readOwners(document, names, homeAt),
        createPosts(plain),
        main,
      ),
      ...plain,
      ...findSharedPosts(document, names, homeAt),
    ];
  }
  return posts;
}

/** Posts told as left behind: "hired from Acme", "Acme, where she had worked", "formerly of Acme". */
const isFormer = ({ reading }: Document, { rule, label, evidence: [span] }: FoundRelationship): boolean =>
  rule === 'tie-hired-from' ||
  /\b(?:classmate|schoolmate|student|pupil|graduate|alumn\w+)\b/u.test(label ?? '') ||
  (/^tie-(?:where-worked|now-at|name-of)/.test(rule) &&
    span !== undefined &&
    /\b(?:had|once|formerly|previously|late of|previously|then)\b|, ex-/u.test(
      reading.slice(span.start, span.end + 12),
    ));

/** "a former Orbis coach", by the words beside the name. */
const isPast = ({ reading }: Document, { evidence: [span] }: FoundRelationship): boolean =>
  span !== undefined && PAST_POST.test(reading.slice(Math.max(0, span.start - 12), span.end));
const PAST_POST = /\b(?:former|ex|late|then|previous|one-time|onetime|retired)\b/u;

/** Which body "its" or "the company" at an offset stands for; of people, where they are. */
function readOwners(
  { reading }: Document,
  names: readonly PlacedName[],
  homeAt: (person: string, offset: number) => string | null | undefined,
): (offset: number) => string | null | undefined {
  const owners = new Map<number, PlacedName>();
  for (const name of names) {
    const { start, end, kind, isStandIn } = name;
    if (
      (isStandIn || kind === 'person') &&
      (POSSESSIVE.test(reading.slice(start, end)) || /^['’]s?\b/.test(reading.slice(end, end + 2)))
    )
      owners.set(start, name);
  }
  return (offset) => {
    const owner = owners.get(offset);
    return owner?.kind === 'person' ? homeAt(owner.entity, offset) : owner?.entity;
  };
}
const POSSESSIVE = /^(?:its|their|his|her)$/iu;

const HONORIFIC = /\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baron|Baroness|Rev)\.? )+$/u;

/** Names with the "Mrs" or "Sir" before them, so that patterns need not know of it. `names`: in order, without overlap. */
function withHonorifics(reading: string, names: readonly PlacedName[]): PlacedName[] {
  return names.map((name, i) => {
    if (name.kind !== 'person') return name;
    const from = Math.max(names[i - 1]?.end ?? 0, name.start - 24);
    const before = HONORIFIC.exec(reading.slice(from, name.start));
    return before ? { ...name, start: name.start - before[0].length } : name;
  });
}

/** The company of each board: the one whose name the board's begins with, else the one the article is about. */
function readBoards(entities: readonly FoundEntity[], main: string | undefined): Map<string, string | undefined> {
  const boards = entities.filter((e) => e.kind === 'organization' && BOARD.test(e.name));
  return new Map(
    boards.flatMap((board) => {
      const stem = board.name.replace(BOARD, '');
      const owner = entities.find((e) => e !== board && stem && (e.name === stem || e.aliases.includes(stem)));
      // "the Transport Safety Board" is nobody's.
      return !owner && OWN_BOARD.test(board.name) ? [] : [[board.id, owner?.id ?? main] as const];
    }),
  );
}

/** What is done to a board is done to its company. */
const OF_COMPANY: ReadonlySet<string> = new Set(['role_at', 'legal_action_against', 'criticized', 'opposed']);

/** A seat on a board is a post at its company; coming to one is no joining, and giving one up is no leaving. */
function seatAtCompany(
  tie: FoundRelationship,
  companyOf: ReadonlyMap<string, string | undefined>,
): FoundRelationship[] {
  if (!companyOf.has(tie.target)) return [tie];
  if (tie.type === 'joined' || tie.type === 'left') return [];
  const company = companyOf.get(tie.target);
  return company && OF_COMPANY.has(tie.type) ? [{ ...tie, target: company }] : [tie];
}

/** Those who prosecute, defend or judge: the next "his lawyer" is none of theirs. */
const findLawyers = (entities: readonly FoundEntity[], reading: string): ReadonlySet<string> =>
  new Set(
    entities
      .filter(
        (e) =>
          e.kind === 'person' &&
          (e.appositions.some((a) => LAWYER.test(a.exact)) ||
            e.mentions.some((m) =>
              /\b(?:Judge|Justice|Attorney|Prosecutor|Magistrate) $/u.test(
                reading.slice(Math.max(0, m.start - 12), m.start),
              ),
            )),
      )
      .map((e) => e.id),
  );
const LAWYER = /\b(?:judge|prosecutor|attorney|lawyer|barrister|solicitor|magistrate|justice|counsel)\b/iu;

/** What a body is called, with "regulator" where words beside its name say that it is one. */
function nameWithOffice(
  entities: readonly FoundEntity[],
  nameOf: (entity: string) => string,
): (entity: string) => string {
  const offices = new Set(
    entities
      .filter(
        (e) => e.kind === 'organization' && e.appositions.some((a) => /\b(?:regulator|watchdog)$/iu.test(a.exact)),
      )
      .map((e) => e.id),
  );
  return (id) => (offices.has(id) ? `${nameOf(id)} regulator` : nameOf(id));
}

/** Those whose posts are at no body that the article must name. */
const findStatesmen = (entities: readonly FoundEntity[]): ReadonlySet<string> =>
  new Set(
    entities
      .filter((e) =>
        e.appositions.some((a) => STATE_POST.test(a.exact) || (STYLED_HEAD.test(a.exact) && !a.organization)),
      )
      .map((e) => e.id),
  );
/** "President Doe", with a capital and no body. */
const STYLED_HEAD = /^(?:then-|former |then )?(?:Vice )?(?:President|Premier|Taoiseach|King|Queen|Emperor)$/u;

/** Who puts money into others, or works for them, is what an article is about only where hardly another is. */
const FOR_OTHERS =
  /(?:资本|创投|风投|基金|(?:律师|会计师)事务所|律所|会计师行)$|\b(?:Capital|Ventures|Investors|Advisors|Advisers|Fund|LLP|Law|Partners|Equity|Investments)$/u;
const weightOf = ({ name }: FoundEntity): number => (FOR_OTHERS.test(name) ? FOR_OTHERS_WEIGHT : 1);
const FOR_OTHERS_WEIGHT = 0.6;
/** What being named before all others is worth, in mentions. */
const OF_FIRST = 1;
/** What a place tells less, in mentions, where another body beats, sues or hires the one named there. */
const OF_OTHERS = 0.7;

/** The organization that the article is about: of those that judge and govern nobody the one named most, its opening counting more. */
function findMainOrganization(
  document: Document,
  entities: readonly FoundEntity[],
  investors: Investors,
): string | undefined {
  const prominence = rateProminence(document);
  const boardsOf = new Map<string, FoundEntity>();
  for (const entity of entities) if (BOARD.test(entity.name)) boardsOf.set(entity.name.replace(BOARD, ''), entity);
  const placeOf = (e: FoundEntity) => e.mentions[0]?.start ?? Number.POSITIVE_INFINITY;
  const bodies = entities.filter((e) => e.kind === 'organization' && !e.isByline && !AUTHORITY.test(e.name));
  const first = bodies.reduce<FoundEntity | undefined>((a, b) => (a && placeOf(a) <= placeOf(b) ? a : b), undefined);
  let main: { entity: FoundEntity; rate: number } | undefined;
  for (const entity of entities)
    if (entity.kind === 'organization' && !entity.isByline && !AUTHORITY.test(entity.name)) {
      // Where its board is named, so is the company.
      const boards = [entity.name, ...entity.aliases].flatMap((name) => boardsOf.get(name) ?? []);
      const rate =
        ([entity, ...boards].reduce((sum, e) => sum + prominence(e), 0) +
          (entity === first ? OF_FIRST : 0) -
          OF_OTHERS * entity.mentions.filter((m) => isDealtWith(document.reading, m.start)).length) *
        weightOf(entity) *
        investors.weightOf(entity.id);
      if (!main || rate > main.rate) main = { entity, rate };
    }
  const isBoughtInto = (id: string) => entities.some((e) => e.id !== id && investors.hasPartIn(e.id, id));
  // Short reports name it in the headline or the first sentence, and call it a company or a club from then on.
  const least = main && createIsOpening(document)(main.entity) ? 0 : main && isBoughtInto(main.entity.id) ? 1 : 2;
  return main && main.entity.mentions.length > least ? main.entity.id : undefined;
}

/** The same in English, where the headline and the opening count, and papers are mostly only quoted. */
function findEnglishMain(document: Document, entities: readonly FoundEntity[]): string | undefined {
  const places = entities.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, entity: id })));
  const printers = findPrinters(document.reading, places);
  return findProminent(
    document,
    entities.filter((e) => !AUTHORITY.test(e.name) && !PARTY.test(e.name) && !printers.has(e.id)),
  );
}

/** The organization that an English article is about, also where it governs, polices or is a party. */
function findEnglishHead(document: Document, entities: readonly FoundEntity[]): string | undefined {
  const bodies = entities.filter((e) => e.kind === 'organization' && !e.isByline && !BOARD.test(e.name));
  return findProminent(document, bodies) ?? (bodies.length === 1 ? bodies[0]?.id : undefined);
}

function findProminent(document: Document, entities: readonly FoundEntity[]): string | undefined {
  const prominence = rateProminence(document);
  const rated = entities
    .filter((e) => e.kind === 'organization' && !e.isByline)
    .map((e) => ({
      id: e.id,
      rate: (prominence(e) + countOwnWords(e)) * weightOf(e),
      // "could not defend it": often no body at all
      count: e.mentions.filter((m) => m.exact !== 'it').length,
    }))
    .sort((a, b) => b.rate - a.rate);
  // Named once, and not in the opening: told of in passing, however often "it" follows.
  const many = rated.filter((r) => r.count > 1 && r.rate > 1);
  const site = (id: string) => entities.some((e) => e.id === id && isSite(e, document.reading));
  return (many.find((r) => !site(r.id)) ?? many[0])?.id;
}

/** How often "the union" stands for the Westport Nurses Union: a word of the body's own name is as good as the name. */
function countOwnWords({ name, mentions }: FoundEntity): number {
  const own = name.toLowerCase().split(' ');
  return mentions.filter((m) => m.form === 'title' && own.includes(m.exact.toLowerCase().split(' ').at(-1) ?? ''))
    .length;
}

/** A body that has people of its own, rather than one that governs others' posts. */
const isBodyOfStaff = (name: string, entities: readonly FoundEntity[], id: string): boolean =>
  entities.some((e) => e.id === id && e.kind === 'organization') && !AUTHORITY.test(name) && !PARTY.test(name);

/** Whom somebody appoints or dismisses has or had a post where the one who does so has theirs, or at the body that does. */
function postsUnder(
  ties: readonly FoundRelationship[],
  homes: ReadonlyMap<string, string>,
  outside: ReadonlySet<string>,
  isBody: (entity: string) => boolean,
): FoundRelationship[] {
  return ties.flatMap((tie) => {
    const home = homes.get(tie.source) ?? (tie.type === 'dismissed' && isBody(tie.source) ? tie.source : undefined);
    if (!home || outside.has(tie.source) || outside.has(tie.target) || homes.has(tie.target)) return [];
    return [{ ...tie, type: 'role_at' as const, source: tie.target, target: home, rule: 'tie-post-under' }];
  });
}

/** A post is taken from somebody, which need not be all that they had. */
const ONE_POST = /停职|停权|停课|架空|雪藏|冷藏|免职|免去|撤职|职务|职位|一职|撤换|拉下|罢免/u;

/** Whether whom a body dismissed left it: not where only a post was taken from them, nor where they came back. */
function createIsGone({ reading }: Document, events: readonly FoundEvent[]): (dismissal: FoundRelationship) => boolean {
  const back = new Set(events.filter((e) => e.type === 'return').flatMap((e) => e.participants.map((p) => p.entity)));
  return ({ target, evidence }) =>
    !back.has(target) && !evidence.some(({ start, end }) => ONE_POST.test(reading.slice(start, end)));
}

/** The organization each person has most posts at; of two the one that the article is about. */
function countHomes(posts: readonly FoundRelationship[], main?: string): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { source, target } of posts) {
    const own = counts.get(source) ?? new Map<string, number>();
    own.set(target, (own.get(target) ?? 0) + 1);
    counts.set(source, own);
  }
  return new Map(
    [...counts].map(([person, own]) => [
      person,
      [...own].sort((a, b) => b[1] - a[1] || Number(b[0] === main) - Number(a[0] === main))[0]?.[0] as string,
    ]),
  );
}
