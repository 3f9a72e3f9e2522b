/**
 * Words about English posts: which one body in many has, which are states', which nouns of a post say whose it is
 * ("the union's general secretary", "party chairman"). General vocabulary.
 */
import { NATIONALITIES } from '../../entities/english/commonEnglishWords.ts';
import { sieveEach } from '../../sieve.ts';
import { type BodyKind, fitOf } from '../bodyKinds.ts';
import type { PostBookWords } from '../posts/createPostBook.ts';

/** Nouns that a post's words call its body by, and what such bodies are named. */
const BODIES: Readonly<Record<string, RegExp>> = {
  authority: /\bAuthority\b/u,
  agency: /\bAgency\b/u,
  bureau: /\bBureau\b/u,
  inspectorate: /\bInspectorate\b/u,
  foundation: /\bFoundation\b/u,
  association: /\b(?:Association|Federation|Union|Society)\b/u,
  league: /\bLeague\b/u,
  society: /\bSociety\b/u,
  council: /\bcouncil\b/iu,
  party: /\b(?:Party|Bloc|Alliance|Movement|Front|Union|League|Democrats|Labour|Conservatives|Coalition)\b/u,
  union: /\b(?:Union|Association|Federation|Guild|Teamsters|Congress|Unite|Unison|Workers)\b/u,
  court: /\b(?:Court|Tribunal)\b/iu,
  church: /\b(?:Church|Diocese|Cathedral|Vatican)\b/u,
  cathedral: /\b(?:Cathedral|Minster)\b/u,
  police: /\b(?:Police|Constabulary|Yard|Sheriff|FBI)\b/iu,
  force: /\b(?:Police|Constabulary|Yard|Guard)\b/u,
  army: /\b(?:Army|Forces|Guard|Navy)\b/u,
  ministry: /\b(?:Ministry|Department)\b/u,
  department: /\b(?:Department|Ministry)\b/u,
  parliament: /\b(?:Parliament|Congress|Senate|Assembly|House|Commons)\b/u,
  school: /\b(?:School|Academy|College|University|Institute)\b/u,
  university: /\b(?:University|College|Institute|School|Academy)\b/u,
  college: /\b(?:College|University|Institute|School|Academy)\b/u,
  hospital: /\b(?:Hospital|Clinic|Infirmary|Health|Medical)\b/u,
  committee: /\bCommittee\b/u,
  commission: /\bCommission\b/u,
  inquiry: /\bInquiry\b/u,
  regulator: /\b(?:Authority|Commission|Agency|Office|Board|Inspectorate|\p{Lu}{3,4}|Of[a-z]{2,4})\b/u,
  watchdog: /\b(?:Authority|Commission|Agency|Office|Board|Inspectorate|\p{Lu}{3,4}|Of[a-z]{2,4})\b/u,
  orchestra: /\b(?:Orchestra|Philharmonic|Symphony|Sinfonia|Opera)\b/u,
  museum: /\b(?:Museum|Gallery|Library|Archives?)\b/u,
  gallery: /\b(?:Gallery|Museum)\b/u,
  theatre: /\b(?:Theatre|Theater|Opera|Playhouse)\b/u,
  federation: /\b(?:Federation|Association|Union|Confederation|Congress)\b/u,
  festival: /\b(?:Festival|Biennale)\b/u,
  institute: /\b(?:Institute|Laborator\p{L}+|Centre|Center)\b/u,
};

const RANKS =
  '(?:(?:former|late|then|acting|interim|outgoing|incoming|new|current|previous|long-serving|longtime|long-time|retired|ousted|sacked|ex-?|deputy|vice|assistant|associate|senior|junior|first|second|last|next|fellow|own|old) ?-?)*';
const OFFICE_AT = new RegExp(`^(?:(?:the|an?|its|his|her|their|whose) )?(?:[a-z-]+['’]s? )?${RANKS}`, 'iu');
/** "of Acme", "at the Acme Trust since 2015". */
const AT_NAME = / (?:of|at|for|with|in|to) (?:the |an? )?\p{Lu}.*$/u;
const OWN_NOUN = new RegExp(
  `^(?:(?:the|an?|its|his|her|their) )?${RANKS}(?<noun>${Object.keys(BODIES).join('|')})(?:['’]s?)? (?=[a-z])`,
  'iu',
);

/** Offices that one body in many has. */
const EVERYWHERE =
  /\b(?:chair(?:man|woman|person)?|president|director|treasurer|secretary|manager|executive|officer|counsel|head|chief|spokes\p{L}+|trustee|controller|comptroller|administrator|registrar|boss|member|partner|engineer|analyst|adviser|advisor|leader|owner|deputy|employee|accountant|lawyer|c[etfo]o)\b/iu;

/** A post falls vacant: who is told of next takes it, or has one beside it. */
const VACATES =
  /\b(?:resign|quit|stepp?|left|leav|fire|fired|sack|oust|dismiss|remov|retir|died|death|replac|succeed|took over|depart|suspend)/u;
const KIN_BEFORE =
  /^['’]s? (?:\p{Ll}+ ){0,2}(?:son|daughter|wife|husband|brother|sister|nephew|niece|cousin|widow|father|mother)(?:-in-law)?(?: and|,) (?:\p{Ll}+ ){0,2}$/u;

export const ENGLISH_POSTS: PostBookWords = {
  officeOf: (words) => words.replace(OFFICE_AT, '').replace(AT_NAME, '').toLowerCase(),
  isEverywhere: (office) => EVERYWHERE.test(office),
  nounOf: (words) => OWN_NOUN.exec(words)?.groups?.noun?.toLowerCase(),
  isCalled: (name, noun) => BODIES[noun]?.test(name) ?? false,
  vacates: (before) => VACATES.test(before),
  isKin: (between) => KIN_BEFORE.test(between),
  isFounder: (words) => /founder/iu.test(words),
};

/** Posts that are at whatever body the story is about, if it says no more of them. */
const ANYWHERE =
  /\b(?:(?:vice-|co-)?chair(?:man|woman|person)?|(?:vice-)?president|director(?:-general)?|treasurer|(?:general |company |honorary |assistant |deputy )secretary|secretary(?:-general)?|(?:managing|general|chief|senior|deputy|site|plant|branch|office|regional|factory|finance|sales|operations|project|safety|commercial|marketing|personnel|quality) manager|chief [a-z]+|chief [a-z]+ [a-z]+|(?:finance|operating|marketing|security|technology|legal|sales|compliance|communications|press|policy|safety|personnel|operations|research|design|strategy) (?:chief|head|officer|boss)|(?:chief|general|company|in-house|legal) counsel|head of (?!state|government|the (?:inquiry|family|household|table|queue|government))[a-z]+(?: [a-z]+){0,3}|spokes(?:man|woman|person)|trustee|(?:financial )?controller|comptroller|registrar|bursar|board member|c[etfo]o|number[- ]two|second-in-command)$/iu;
/** Posts of states, towns and people, at no body that the article must name. */
const STATE =
  /\b(?:(?:home|foreign|health|education|defen[cs]e|treasury|transport|energy|justice|business|culture|environment|trade|labou?r|housing|interior|cabinet|colonial|war|press|private|personal|social|first|chief) secretary|secretary of (?:state|the treasury)|(?:film|theat(?:re|er)|stage|movie|funeral|casting|art) director|(?:fund|money|asset|hedge|portfolio|stage|tour|personal|wealth|property|campaign) manager|(?:vice[- ])?president[- ]elect|head of state|chief (?:[a-z]+ )?(?:prosecutor|justice|judge|magistrate|inspector|constable|coroner|whip|rabbi)|chief of police)\b/iu;

/** A word with a capital before a post that only says of which rank it is: "Former president", "Deputy chairman". */
export const RANK =
  /^(?:Former|Ex|Then|Acting|Interim|Outgoing|Incoming|New|Old|Senior|Junior|Deputy|Vice|Assistant|Associate|Chief|Managing|General|Executive|Founding|Long\p{L}*|Veteran|Head|Non-\p{L}+|Independent|Medical|Clinical|Finance|Financial|Sales|Marketing|Technical|Sporting|Commercial|Creative|Artistic|Music|Musical|Political|Legal|Operations|Communications|Press|News|Science|Economics|Research|Company|Club|Party|Union|The|An?|His|Her|Its|Their|Whose|Co-\p{L}+)$/u;

/** Posts that a party gives where its name does not stand beside them; a party has no president of a country and no chief of police. */
const OF_PARTY =
  /\b(?:(?<!opposition )leader|whip|chair(?:man|woman|person)?|treasurer|(?:general|party) secretary|secretary-general|spokes(?:man|woman|person)|strategist|candidate|nominee|lawmaker|backbencher|(?:campaign|communications|press|policy|election) (?:director|manager|chief|head))s?\b/iu;
/** Whether a post at a party that its words do not name can be one of it. */
export const isOfParty = (words: string): boolean => OF_PARTY.test(words) || ENGLISH_POSTS.nounOf(words) === 'party';

/** "US President", "the French president". */
export const isCountrysPresident = (words: string): boolean => {
  const country = /(?:^|\b(?:the|former|then) )(?<of>U\.?S\.?|UK|EU|[\p{L}-]+) (?:vice[- ])?president$/iu.exec(words)
    ?.groups?.of;
  return country !== undefined && (/^(?:U\.?S\.?|UK|EU)$/.test(country) || NATIONALITIES.has(country.toLowerCase()));
};

/** Whether a post without a named body is one at a body that is clear from the story, of whatever kind that is. */
export const isAnywhere = (words: string): boolean => ANYWHERE.test(words) && !STATE.test(words);

/** "chief executive of the publishing arm", "chairman of a golf club": a post at a body that has no name here. */
export const ELSEWHERE_EN =
  /\b(?:executive|officer|chief|head|chair|chairman|chairwoman|director|manager|president|editor|leader|member|secretary|boss|job|post|role|treasurer|economist|captain|coach|trustee|engineer|analyst) (?:of|at|with) (?:(?:an?|another) |(?:the|his|her|its|their) (?!day\b|time\b|moment\b|company|firm|club|group|bank|board|airline|paper|team|side|(?:[a-z'’-]+ ){0,2}(?:programme|program|department|section)\b))[a-z]|\b(?:of|at) another [a-z]/iu;
/** "An analyst": somebody who is asked, and is at no body that is told of. */
const PASSER = /^an? (?:[a-z-]+ )?(?:analyst|economist|trader|broker|investor|consultant|adviser|advisor)$/iu;
/** Whether the words of a post say that it is at none of the bodies told of. */
export const isElsewhere = (words: string): boolean => ELSEWHERE_EN.test(words) || PASSER.test(words);

/** Words for firms and the like that stand for whichever is told of: "the club's captain". */
const GENERIC_OWNER =
  /^(?:the )?(?:company|firm|group|bank|club|airline|charity|trust|foundation|paper|newspaper|magazine|team|side|agency|fund|studio|brewery|insurer|lender|retailer|maker|start-?up|business|organi[sz]ation|institution|body|force|exchange)['’]s /iu;
/** "the film's director": of something that is no body told of. */
export const isOfThing = (words: string): boolean =>
  /^(?:the )?[a-z-]+['’]s /iu.test(words) && ENGLISH_POSTS.nounOf(words) === undefined && !GENERIC_OWNER.test(words);

/** "the French director": of films, for whoever leads a firm is hardly called by a nation. */
export const isFilmmaker = (words: string): boolean =>
  NATIONALITIES.has(/(\p{L}+)(?:-born)? director$/iu.exec(words)?.[1]?.toLowerCase() ?? '');

/** Heads of states and towns, and those who sit in parliaments. */
const STATE_HEAD =
  /\b(?:prime minister|premier|mayor|governor|senator|lawmaker|congress\p{L}+|legislator|representative|backbencher|ambassador|official|civil servant|chancellor|president)\b/iu;
const FIELD = /(?<field>\p{L}{4,})(?:['’]s?)? (?:(?:deputy|junior|state) )*(?:minister|secretary)\b/iu;
const NO_FIELD =
  /^(?:former|late|then|acting|interim|deputy|junior|permanent|general|first|state|outgoing|previous|senior|cabinet|other|their|ministry)$/iu;
/** Letters in which "transport minister" and "Ministry of Transport" agree. */
const STEM = 5;

const fieldOf = (words: string): string | undefined => {
  const field = FIELD.exec(words)?.groups?.field;
  return field === undefined || NO_FIELD.test(field) ? undefined : field.toLowerCase();
};
/** Whether a post says of what it is a minister: "transport minister". */
export const saysField = (words: string): boolean => fieldOf(words) !== undefined;

/** Whether a post that one kind of body gives can be one at a body: "the health minister" at no ministry of transport. */
export function isOfficeOf(words: string, kind: BodyKind, name: string): boolean {
  if (fitOf(kind, name) === 0) return false;
  if (kind === 'parliament') return false;
  if (kind !== 'ministry') return true;
  if (STATE_HEAD.test(words)) return false;
  const field = fieldOf(words);
  return field === undefined || name.toLowerCase().includes(field.slice(0, STEM));
}

sieveEach(VACATES);
