/**
 * Who has or had a post where, and who founded what: from the words set beside a name.
 *
 * A post whose words name no organization is counted to the organization named last before it, in the same sentence
 * or the same paragraph, and only where the post is one that a company or club gives.
 */
import { NATIONALITIES, ORGANIZATION_ENDS, PERSON_NOUNS } from '../entities/english/commonEnglishWords.ts';
import type { Apposition, FoundEntity, FoundRelationship } from '../findings.ts';
import type { Salience } from './bodies/createSalience.ts';
import { isPower, kindOfName, kindOfPost } from './bodyKinds.ts';
import type { PostPlacer } from './english/createPostPlacer.ts';
import {
  ENGLISH_POSTS,
  isAnywhere,
  isCountrysPresident,
  isElsewhere,
  isFilmmaker,
  isOfParty,
  RANK,
} from './english/postWords.ts';

/** "the fixer of Acme's founder": what somebody is to whoever founded it. */
const OF_A_FOUNDER = /\b(?:of|to|for|by|with) [^,;]{1,40}['’]s? (?:[a-z-]+ ){0,3}(?:co-)?founders?\b/u;
const FOUNDER = /创始人|创办人|创建人|联合创始|始创|co-?founder|founder/iu;
const COMPANY_POST =
  /\bC[ETFO]O\b|首席|总裁|董事|总经理|经理|主席|行政总裁|主帅|主教练|教练|队长|前锋|后卫|中场|门将|工程师|研究员|研究官|监事|总监|主管|合伙人|高管|社长|会长|副总|掌门|chief|president|chair|director|executive|(?:top|chief|senior|head|in-house) lawyer|coach|manager|engineer|head of|partner|captain|striker|midfielder|goalkeeper|secretary[- ]general|general secretary|vice-president|trustee|treasurer|analyst|counsel|editor|chancellor of the university|vice-chancellor|rector\b|provost|headmaster|headteacher|headmistress/iu;
const KIN =
  /\b(?:wife|husband|mother|father|brother|sister|son|daughter|widow|uncle|aunt|cousin|friend|lawyer|attorney|grandson|granddaughter|grandfather|grandmother|nephew|niece|stepson|stepdaughter|son-in-law|daughter-in-law|father-in-law|brother-in-law|sister-in-law|widower|heir|heiress|girlfriend|boyfriend|fiancée?)\b|[妻夫父母子女弟兄姐妹]$/iu;
/** "(Doe,) accused her of …" goes on with the sentence. */
const CLAUSE = /^[a-z]+ed (?:his|her|him|them|it|the|an?|[A-Z])/u;
/** "his business partner" is his. */
const OWN_PARTNER = /\bpartner in\b|^(?:his|her)\b.*\b(?:partner|manager|trainer|coach|editor|doctor|analyst)s?\b/iu;
/** What has people of its own, and is no body: "the ferry's captain". */
const OF_THING =
  /^(?:[Tt]he )?(?:country|nation|state|city|town|village|island|region|province|county|ferry|ship|vessel|boat|yacht|plane|jet|aircraft|train|film|movie|play|show|couple|family|world|programme|project|expedition|flight)['’]s\b/u;
/** "the minister's chief of staff": one who serves whoever has an office of the state serves no firm. */
const OF_OFFICE =
  /^(?:[Tt]he )?(?:[a-z]+ ){0,2}(?:minister|president|premier|governor|mayor|senator|ambassador|chancellor|prince|princess|king|queen|judge|bishop|archbishop|prosecutor)['’]s /u;
/** "Acme's largest shareholder": who has a part of a body, or deals with it, works elsewhere. */
const OUTSIDER =
  /\b(?:shareholder|stockholder|investor|backer|creditor|lender|customer|client|supplier|sponsor|donor|critic|supporter|rival|competitor|buyer|bidder|insurer)s?(?:$| (?:in|of|to) )/iu;
/** "the owner of 64% of the shares": who has a part of it has no post. */
const OF_PART =
  /\b(?:owner|holder)s? of (?:about |around |roughly |nearly |just |some |almost |over )*[\d.]+ ?(?:%|per ?cent)/u;
/** Who works for the firm that is told of, whatever they do there. */
const OF_STAFF =
  /^(?:an?|another|one) (?:[a-z-]+ ){0,2}?(?:employees?|staffer|staff member)\b(?! of| at)|^(?:another|a fellow) (?:[a-z-]+ )?(?:worker|engineer|technician|scientist|salesman|saleswoman|manager|clerk|trainee|apprentice)$/u;
const OF_STATE =
  /\b(?:government|state|city|council|county|federal|municipal|public|postal|bank|hospital|airline|hotel|university)\b/iu;
/** "his counsel" works for him. */
const OWN_COUNSEL =
  /^(?:his|her)\b.*\b(?:chief of staff|(?:private|press|personal) secretary|personal assistant|counsel|barrister|solicitor|adviser|advisor|agent|aide|spokes\w+)\b/iu;
/** "Doe's counsel", of somebody who is named. */
const COUNSEL_OF =
  /^(?:\p{L}[\p{L}'’-]* ){0,2}\p{L}[\p{L}-]*['’]s? (?:[a-z-]+ )?(?:counsel|barrister|solicitor|agent|aide|adviser|advisor|manager|trainer|coach|doctor|secretary|chief of staff|bodyguard)\b/u;
const isOfPerson = (words: string, people: ReadonlySet<string>): boolean => {
  const owner = COUNSEL_OF.exec(words)?.[0].replace(/['’]s? .*$/u, '');
  return owner !== undefined && people.has(owner);
};
/** "Doe's sales chief", "their spokeswoman": of somebody or of several whose body nothing has told. */
function isOwned(words: string, people: ReadonlySet<string>): boolean {
  if (/^their\b/iu.test(words)) return true;
  const owner = /^(.{2,40}?)['’]s? /u.exec(words)?.[1];
  return owner !== undefined && people.has(owner);
}
const COMPANY_LAWYER = /\b(?:top|chief|senior|head|in-house) lawyer\b/iu;
/** Money managers and the like run a firm of their own, directors of films and plays none. */
const OWN_MASTER =
  /\b(?:(?:hedge|fund|money|asset|portfolio|wealth|property|railway|bank|hotel|office|farm|estate|stage) (?:fund )?manager|(?:film|theatre|theater|stage|music|art|movie) director|private (?:detective|investigator))\b/iu;
const PLAIN_COUNTRY =
  /(?:总统|总理|首相|部长|大臣|市长|省长|州长|议员|法官|检察官|律师|警察|记者|minister|prime|senator|judge|prosecutor|lawyer|attorney|mayor|governor|lawmaker|chief of police|police chief)/iu;

/** An owner with a capital that is no body of the article. */
const OF_NAMED = /^(?:the )?(\p{Lu}[\p{L}.-]+)['’]s? (?!own\b)/u;
const isOfPlace = (words: string, people: ReadonlySet<string>): boolean => {
  const owner = OF_NAMED.exec(words)?.[1];
  return owner !== undefined && !people.has(owner);
};
/** "Rovers chairman Jane Doe": a body that is called by one word of its name, or that was not found. */
const CALLED = /^(?:the |former |ex-|then )*(?<body>\p{Lu}[\p{L}’'-]+) (?=[a-z])/u;
function calledBody(words: string, isInitial: boolean): { word: string; isInitial: boolean } | undefined {
  const body = CALLED.exec(words)?.groups?.body;
  if (body === undefined || RANK.test(body) || PERSON_NOUNS.has(body.toLowerCase())) return undefined;
  if (NATIONALITIES.has(body.toLowerCase())) return undefined;
  return { word: body, isInitial: isInitial && !ORGANIZATION_ENDS.has(body.toLowerCase()) };
}
/** "its rival's chairman": of one that is named elsewhere, if at all. */
const OF_ITS =
  /^(?:(?:its|their|the \p{Ll}+['’]s?) )?(?:\p{Ll}+ ){0,2}?(?:rival|competitor|opponent|supplier|customer|client|neighbour|neighbor|buyer|bidder|partner|auditor|regulator|lender|predecessor)s?['’]s? /iu;
const OF_STATES =
  /^(?:the|its|their|an?) (?:(?:\p{Ll}+) )?(?:government|country|state|nation|kingdom|republic|city|town|county|province|army|navy|opposition|cabinet|parliament)['’]s /u;
const OF_COURT = /\bcourts? (?:president|head|chief|official|clerk)\b/iu;

const HEAD_OF_STATE = /(?:^|\b(?:of|from|by|to|with|for|and) )(?:[Tt]hen-|[Ff]ormer |[Tt]hen )?(?:Vice )?President$/u;
const BARE_FOUNDER =
  /^(?:the |a )?(?:(?:last|first|only|other|former|one) )*(?:of (?:the|its) )?(?:co-?)?founders?\b(?! of| at)/iu;
const STATE_HEAD =
  /^(?:the )?(?:(?:former|then|late|new|ousted|deposed|acting|interim|current|previous|first) )*(?:vice[- ])?president$/iu;
/** Whether a body can be what owns a post: "the council's" is said of a council. */
function isOfKind(words: string, body: string): boolean {
  const noun = ENGLISH_POSTS.nounOf(words);
  return noun === undefined || ENGLISH_POSTS.isCalled(body, noun);
}

const SCHOOL = /\b(?:University|College|Institute|School|Academy)\b/u;

const HAN = /[\u3400-\u9fff]/u;

const FROM_A_PLACE = /^an? (?:[a-z-]+ ){0,4}[a-z-]+ (?:from|born in|based in) (?:the )?[A-Z]/u;

/** The post alone: "its president" is "president", "the chief executive of Acme" is "chief executive". */
function postOf(words: string): string {
  const bare = words
    .replace(/^(?:[\w&. -]+['’]s? )/u, '')
    .replace(/^(?:the|an?|its|his|her|their) /iu, '')
    .replace(/ (?:of|at|for|with) (?:the |an? )?(?:[a-z-]+ ){0,4}?[A-Z].*$/u, '');
  return bare || words;
}

/** Where the owner in "its president", "the agency's director" ends, so that it counts as the body named last. */
const ownerEnd = (words: string) => /^(?:[Ii]ts\b|(?:[Tt]he )?[a-z-]+['’]s?\b)/u.exec(words)?.[0].length ?? 0;

/** The body that a word at an offset stands for ("its", "the company"), or, of a person's ("his"), where they are; null where that is unknown. */
export type OwnerAt = (offset: number) => string | null | undefined;

/** Whether somebody is styled President without a body. */
export const hasPresident = (entities: readonly FoundEntity[]): boolean =>
  entities.some((e) => e.appositions.some((a) => HEAD_OF_STATE.test(a.exact) && !a.organization));

export function findPostTies(
  text: string,
  entities: readonly FoundEntity[],
  salientAt: Salience,
  ownerAt: OwnerAt,
  posts: PostPlacer,
  main?: string,
): FoundRelationship[] {
  // Where somebody is styled President without a body, "the former president" was none of a firm.
  const isState = hasPresident(entities);
  const namesOf = new Map(entities.map((e) => [e.id, e.name]));
  const nameOf = (id: string) => namesOf.get(id) ?? '';
  const people = new Set(entities.flatMap((e) => (e.kind === 'person' ? [e.name, ...e.aliases] : [])));
  const bodies = new Set(
    entities.flatMap((e) => (e.kind === 'organization' ? e.mentions.map(({ start }) => start) : [])),
  );
  const schools = new Set(entities.filter((e) => SCHOOL.test(e.name)).map((e) => e.id));
  const bodyCalled = (word: string) => {
    const fits = entities.filter((e) => e.kind === 'organization' && e.name.split(' ').includes(word));
    return fits.length === 1 ? fits[0]?.id : undefined;
  };
  const article = { bodyCalled, text, salientAt, ownerAt, posts, schools, bodies, people, isState, main, nameOf };
  return entities
    .filter((e) => e.kind === 'person' && !e.isByline)
    .flatMap((person) => person.appositions.map((words) => ({ person, words })))
    .sort((a, b) => a.words.start - b.words.start)
    .flatMap(({ person, words }) => {
      const ties = tieOf(person, words, article);
      for (const { type, source, target } of ties) if (type === 'role_at') posts.tell(source, target, words.exact);
      return ties;
    });
}

function tieOf(
  person: FoundEntity,
  words: Apposition,
  {
    bodyCalled,
    text,
    salientAt,
    ownerAt,
    posts,
    schools,
    bodies,
    people,
    isState,
    main,
    nameOf,
  }: {
    /** The only body with a word in its name. */
    bodyCalled: (word: string) => string | undefined;
    text: string;
    salientAt: Salience;
    ownerAt: OwnerAt;
    posts: PostPlacer;
    schools: ReadonlySet<string>;
    /** Where bodies are named. */
    bodies: ReadonlySet<number>;
    /** All forms of people's names. */
    people: ReadonlySet<string>;
    isState: boolean;
    main: string | undefined;
    nameOf: (id: string) => string;
  },
): FoundRelationship[] {
  if (KIN.test(words.exact) || OWN_COUNSEL.test(words.exact) || CLAUSE.test(words.exact)) return [];
  if (!words.organization && OF_ITS.test(words.exact)) return [];
  if (isFilmmaker(words.exact) || OF_PART.test(words.exact) || OUTSIDER.test(words.exact)) return [];
  if (!words.organization && (isElsewhere(words.exact) || isOfPerson(words.exact, people))) return [];
  if (!words.organization && (OF_THING.test(words.exact) || OWN_PARTNER.test(words.exact))) return [];
  const isStaff = OF_STAFF.test(words.exact) && !OF_STATE.test(words.exact);
  const isCompanyPost =
    (isStaff || COMPANY_POST.test(words.exact)) &&
    !OWN_MASTER.test(words.exact) &&
    (!PLAIN_COUNTRY.test(words.exact) || COMPANY_LAWYER.test(words.exact));
  const isFounder = FOUNDER.test(words.exact) && !OF_A_FOUNDER.test(words.exact);
  // "a professor of medicine there": at the body named last.
  const there = /\bthere$/u.test(words.exact) && !words.organization ? salientAt(words.start, '') : undefined;
  if (there) words = { ...words, organization: there };
  const isPost =
    there !== undefined ||
    isCompanyPost ||
    isFounder ||
    isAnywhere(words.exact) ||
    kindOfPost(words.exact) !== undefined;
  const called = words.organization
    ? undefined
    : calledBody(words.exact, /(?:^|[.!?”"]\s?|\n)$/u.test(text.slice(Math.max(0, words.start - 2), words.start)));
  if (called !== undefined && isPost) {
    const organization = bodyCalled(called.word);
    if (organization !== undefined) words = { ...words, organization };
    else if (!called.isInitial) return [];
  }
  const owner = words.organization || !isPost ? undefined : ownerAt(words.start);
  if (owner === null) return [];
  if (!words.organization && owner === undefined && isOwned(words.exact, people)) return [];
  // "An engineer from Maryland", "its president", where nothing tells whose.
  if (!words.organization && owner === undefined && (FROM_A_PLACE.test(words.exact) || /^its\b/iu.test(words.exact)))
    return [];
  const placeOf = (at: number) =>
    (isFounder ? undefined : posts.placeOf(at, words.exact)) ??
    (isCompanyPost || isFounder ? salientAt(at, words.exact) : undefined);
  const organization =
    words.organization ??
    owner ??
    // "Doe, the founder": of what the article is about.
    (isFounder && BARE_FOUNDER.test(words.exact) ? main : undefined) ??
    placeOf(words.start + ownerEnd(words.exact));
  if (!organization) return [];
  const isNear = !words.organization && !HAN.test(words.exact);
  if (isNear && !isOfParty(words.exact) && kindOfName(nameOf(organization)) === 'party') return [];
  if (isNear && !schools.has(organization) && isCountrysPresident(words.exact)) return [];
  if (isState && !words.organization && !owner && STATE_HEAD.test(words.exact)) return [];
  // "the council's treasurer": of a council, and not of a firm named before
  if (!words.organization && !isOfKind(words.exact, nameOf(organization))) return [];
  const isServant = !words.organization && OF_OFFICE.test(words.exact) && !schools.has(organization);
  if (isServant && !isPower(kindOfName(nameOf(organization)))) return [];
  // "Austria’s president", "a retired high court president": of a place or a court, and not of a firm named before.
  if (!words.organization && !owner && (isOfPlace(words.exact, people) || OF_COURT.test(words.exact))) return [];
  // "the government's chief whip": of a body that no name here calls.
  if (!words.organization && !owner && OF_STATES.test(words.exact)) return [];
  // "the committee, whose chairman, Jane Doe": whose it is has no name here.
  if (!words.organization && /^whose\b/u.test(words.exact)) return [];
  // "President Jane Doe" leads a country, unless there is a school to lead.
  if (!words.organization && HEAD_OF_STATE.test(words.exact) && !schools.has(organization)) return [];
  const beside =
    person.mentions.find((m) => m.start >= words.end && m.start - words.end < 8) ??
    person.mentions.find((m) => m.end <= words.start && words.start - m.end < 30);
  // "Treasurer Jane Doe of Acme": the place of the post stands behind the name.
  const behind =
    beside && beside.start >= words.end ? /^ of (?:the )?/u.exec(text.slice(beside.end, beside.end + 8)) : null;
  if (!words.organization && beside && behind && bodies.has(beside.end + behind[0].length)) return [];
  const evidence = [
    { start: Math.min(words.start, beside?.start ?? words.start), end: Math.max(words.end, beside?.end ?? words.end) },
  ];
  const tie = (type: 'role_at' | 'founder_of'): FoundRelationship => ({
    type,
    source: person.id,
    target: organization,
    rule: type === 'founder_of' ? 'tie-founder-beside-name' : words.organization ? 'tie-post-named' : 'tie-post-near',
    evidence,
    label: HAN.test(words.exact) ? text.slice(words.start, words.end) : postOf(words.exact),
    events: [],
  });
  const isOnlyFounder = isFounder && !COMPANY_POST.test(words.exact.replace(new RegExp(FOUNDER.source, 'giu'), ''));
  return [...(isFounder ? [tie('founder_of')] : []), ...(isOnlyFounder ? [] : [tie('role_at')])];
}
