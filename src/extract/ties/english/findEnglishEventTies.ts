/**
 * The ties that the happenings of an English article make: who appointed, removed, joined, left, bought, sued, backed,
 * criticized or met whom, read from the roles in the event and from where the bodies stand in its clause.
 *
 * Promises: what is denied, planned or only possible makes no tie, save a step of the law; a body that the clause does
 * not name is the one its people belong to, and nobody is tied to themselves.
 * Does not know: dates of ties that the event does not have.
 */
import type { Document } from '../../document.ts';
import type { FoundEntity, FoundEvent, FoundRelationship } from '../../findings.ts';
import { REGULATES } from '../authorities.ts';
import { isPower, kindOfName } from '../bodyKinds.ts';
import { canTie, createEventTie, cross, type TiePair } from '../createEventTie.ts';
import { kindOfDeed } from '../impliedActors.ts';
import { NAME, ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { conflictOf } from './englishQuarrels.ts';
import { deal } from './findDealTies.ts';
import { behind, bodiesAfter, type EnglishPlaces, isOwner, type Reading, readEvent } from './readEventClause.ts';

const GOES_TO = behind('join|joining|for|to');
const FOUNDS = behind('found|set up|start|launch|establish|create|build');
const COMES_FROM = behind(
  '(?<!\\b(?:pressure|criticism|calls|demands|pushback|scrutiny|opposition|threats|revolt|fire|attack|attacks|backlash|complaints|request|support|help|letter|letters|offer|bid|approach|statement|news|money|funds|funding|investment|investments|investor|investors|loan|loans|loans|proposal|inquiry|investigation|report|order|orders|demand|letter|call|calls|email|emails|message|warning|warnings|data|evidence|documents|takeover|deal|contract|move|payment|payments|grant|grants|gift|donation|donations|interest|competition|resistance) )from|leave|leaving|left|quit|quits|quitting|exit|exited|departed|(?<!\\b(?:defeat|loss|win|victory|draw|match|game|thrashing|humiliation|final|hearing|meeting|speech|dinner|party|conference|protest|rally) )at|(?:resignation|departure|exit|chief|head|executive|officer|chairman|chairwoman|chair|director|member|president|leader|board|partner|editor|manager|coach|captain|boss|out|shareholder|staff|ranks|helm|top) of|as [a-z ]{1,30} of',
);
const AT_POST = behind('of|at|as [a-z -]{1,40} of|run|lead|head|over|for|to');

const appointment = (r: Reading): TiePair[] => [...appointmentOf(r), ...heldBefore(r)];

/** "named chairman of Acme, succeeding Roe": she had been the chairman of it. */
function heldBefore(r: Reading): TiePair[] {
  const { template, bodies, isPerson } = r;
  const body = bodies.length === 1 ? bodiesAfter(r, POST_OF)[0] : undefined;
  if (body === undefined) return [];
  const found = FOLLOWED.exec(template.text);
  const held = found ? template.entities.get(found.index + found[0].length - 1) : undefined;
  return held !== undefined && isPerson(held) ? cross('role_at', [held], [body]) : [];
}
const POST_OF =
  /\b(?:officer|executive|chairm[ae]n|chairwoman|chair|president|director|head|manager|editor|coach|treasurer|dean|rector|governor|secretary) (?:of|at) (?:the )?$/u;
const FOLLOWED = new RegExp(
  `\\b(?:succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|(?:take|takes|took|taking) over from) (?:his |her )?(?:[a-z]+, )?${P}`,
  'u',
);

const GIVES_POST = /^(?:appoint|name|promote|pick|choose|elevate|install|nominate|tap|hire|recruit|select)$/;

const appointmentOf = (read: Reading): TiePair[] => {
  const r = withSuccession(read);
  const { agents, patients, predecessors, isPerson, lemma, words } = r;
  // "stood in for her": for an evening, and in no post.
  if (/^(?:stand|sit|cover|deputi[sz]e|substitute)$/.test(lemma)) return [];
  // "extended his contract": whoever stays was given the post before.
  if (/^(?:extend|renew|prolong|lengthen)$/.test(lemma)) return atPosts(r, patients.filter(isPerson).slice(0, 1));
  // "Doe beat Roe in the election": whoever is beaten gets no post.
  if (/^(?:beat|defeat|edge|trounce|thrash|best|outpoll)$/.test(lemma) || BEATS.test(words))
    return cross('competes_with', agents.filter(isPerson).slice(0, 1), patients.filter(isPerson).slice(0, 2));
  // "filled her post with Doe": given to her.
  const isGiven = lemma === 'fill' && / with /.test(words);
  const isSuccession = SUCCEEDS.test(lemma) && !isGiven && !/\bdenied|declined\b/.test(words);
  const people = patients.filter(isPerson);
  if (isSuccession && predecessors.length === 0 && people.length > 0)
    return [
      ...cross('succeeded', agents.filter(isPerson).slice(0, 3), people.slice(0, 2)),
      ...atPosts(r, agents.filter(isPerson)),
    ];
  if (isSuccession && predecessors.length > 0 && agents.length > 0 && people.length === 0)
    return [...cross('succeeded', agents.filter(isPerson), predecessors), ...atPosts(r, agents.filter(isPerson))];
  if (/\bcandidates?\b|\bnominees?\b|\b(?:find|pick|groom|choose|search for) an? (?:\w+ )?successor/u.test(words))
    return [];
  // "Doe promoted two allies to replace Roe": they do, whoever they are.
  if (people.length === 0 && predecessors.length > 0 && GIVES_POST.test(lemma)) return [];
  // "Doe became chairman and Roe chief executive": nobody gives a post here.
  const givers =
    people.length > 0 && !/^(?:become|be|serve|take|assume|step|go|come|hand|pass|fall)$/.test(lemma)
      ? agents.filter((a) => !predecessors.includes(a))
      : [];
  const holders = people.length > 0 ? people : agents.filter(isPerson);
  const isHolderRemoved = predecessors.length > 0 && /^(?:replace|swap)$/.test(lemma);
  // "named Marsh Doyle as monitor": a firm is given a task.
  const firms = patients.filter((p) => !isPerson(p));
  if (people.length === 0 && firms.length > 0 && /^(?:name|appoint)$/.test(lemma) && / as /.test(words))
    return cross('appointed', agents, firms);
  // Lawyers are hired, and stay where they are.
  if (/^(?:hire|retain|engage|instruct)$/.test(lemma) && COUNSEL.test(words))
    return cross('works_with', givers, holders.slice(0, 3));
  return [
    ...cross('appointed', givers, holders.slice(0, 3)),
    ...cross('succeeded', holders, isHolderRemoved ? predecessors : predecessors.filter((p) => !holders.includes(p))),
    ...atPosts(r, holders),
  ];
};
/** "appointed director in succession to Roe": who had it before gives it to nobody. */
function withSuccession(r: Reading): Reading {
  const found = IN_SUCCESSION.exec(r.template.text);
  const before = found ? r.template.entities.get(found.index + found[0].length - 1) : undefined;
  if (before === undefined) return r;
  const isOther = (id: string) => id !== before;
  return {
    ...r,
    agents: r.agents.filter(isOther),
    patients: r.patients.filter(isOther),
    predecessors: [...r.predecessors.filter(isOther), before],
  };
}
const IN_SUCCESSION = new RegExp(
  `\\b(?:in (?:immediate )?succession to|as (?:the |a |his |her )?(?:[a-z]+ )?(?:successor|replacement|heir) (?:to|for)) (?:his |her )?(?:[a-z]+, )?${P}`,
  'u',
);
const COUNSEL =
  /\bto (?:represent|defend|argue|sue)\b|\b(?:lawyers?|attorneys?(?! general)|barrister|solicitor|KC|QC|law firm)\b/u;
const BEATS =
  /^[^,;]{0,40}\b(?:beat|beats|defeated|defeats|trounced|thrashed|edged out|saw off|outpolled)\b[^;]{0,60}\b(?:election|vote|ballot|race|contest|poll|primary|run-?off|leadership|by-election)\b/u;
const SUCCEEDS = /^(?:succeed|replace|follow|inherit|take|fill)$/;

/** A post at the body that the clause names for it, that gives it, or that they belong to. */
function atPosts(r: Reading, holders: readonly string[]): TiePair[] {
  // A regulator that puts somebody in charge does so elsewhere.
  const isOver = (a: string) => REGULATES.test(r.nameOf(a)) && !BECOMES_ITS.test(r.words);
  const before = bodiesAfter(r, CAME_FROM);
  const named = bodiesAfter(r, AT_POST).filter(
    (b) => !/board$/.test(b) && !before.includes(b) && !(r.agents.includes(b) && isOver(b)),
  );
  const owner = ownersOf(r)[0];
  const giver = r.agents.find((a) => !r.isPerson(a) && !/board$/.test(a) && !isOver(a));
  const place = named[0] ?? owner ?? giver;
  // "appointed Doe to lead an inquiry": into others, and not where she works.
  if (place === undefined && INQUIRES.test(r.words)) return [];
  // Whom voters choose has no post at a firm.
  if (
    place === undefined &&
    /^(?:elect|re-elect|reelect|win|vote|swear)$/.test(r.lemma) &&
    !/\b(?:chairm[ae]n|chairwoman|chair|board|director|captain)\b/u.test(r.words)
  )
    return [];
  return [
    ...cross('role_at', holders.slice(0, 1), before.slice(0, 1)),
    ...holders.flatMap((h) =>
      cross(
        'role_at',
        [h],
        [place ?? r.homeOf(h)].filter((o) => o !== undefined),
      ),
    ),
  ];
}

/** "the authority named Doe as its chief": its own. */
const BECOMES_ITS = /\b(?:its|their)\b/u;

/** "became chairman after 20 years at Acme": where somebody was until then. */
const CAME_FROM =
  /\bafter (?:[a-z0-9-]+ ){0,4}(?:years?|decades?|months?|spells?|stints?|career|time|period|terms?|seasons?) (?:[a-z]+ ){0,3}(?:at|with|for|in|of) (?:the )?$/u;
const INQUIRES =
  /\bto (?:(?:lead|head|chair|conduct|oversee|run) (?:an?|the|its|his|her) (?:[a-z-]+ ){0,3}?(?:inquiry|investigation|review|probe|commission|panel|task ?force|negotiations|prosecution)|(?:review|investigate|examine|look into|inquire into|probe|mediate|arbitrate|audit|report on))\b/u;

/** "Acme's chief executive": bodies that own what the clause speaks of. */
const ownersOf = ({ template }: Reading): string[] =>
  [...template.entities].filter(([at]) => template.text[at] === O && isOwner(template, at)).map(([, id]) => id);

const departure = (r: Reading): TiePair[] => {
  if (/\bseat\b|\boffer(?:s|ed|ing)? to (?:resign|quit|go)|\bbriefly left\b/iu.test(r.words)) return [];
  if (ONLY_WANTS.test(r.words)) return [];
  const leavers = (r.agents.some(r.isPerson) ? r.agents : r.patients)
    .filter(r.isPerson)
    .filter((p) => !r.predecessors.includes(p));
  const founded = [...bodiesAfter(r, FOUNDS), ...bodiesAfter(r, TO_FOUND)];
  const quit = bodiesAfter(r, TO_QUIT);
  const next = bodiesAfter(r, GOES_TO).filter((b) => !founded.includes(b) && !quit.includes(b));
  const apart = new Set([...next, ...founded, ...bodiesAfter(r, behind('with|against|between'))]);
  const named = [...bodiesAfter(r, COMES_FROM), ...r.bodies.filter((b) => r.doers.includes(b))].filter(
    (b) => !apart.has(b),
  );
  const isPost =
    /\bas (?:its |the |their )?(?:[a-z-]+ ){0,2}(?:chief|ceo|president|chair|director|head|editor|manager|executive|officer)/iu.test(
      r.words,
    );
  return leavers.flatMap((person) => {
    const home =
      named.length > 0
        ? named.slice(0, 1)
        : [homeApart(r, person, [...next, ...founded])].filter((o) => o !== undefined);
    if (named.length === 0 && next.length === 0 && FOR_A_PLACE.test(r.words)) return [];
    if (named.length === 0 && HAS_RETIRED.test(r.words)) return [];
    const isOut = OUT_OF_IT.test(r.words) && !WITH_POST.test(r.words);
    if (named.length === 0 && (ELSEWHERE.test(r.words) || isOut)) return [];
    return [
      ...cross('left', [person], home),
      ...(isPost ? cross('role_at', [person], home) : []),
      ...cross('joined', [person], next.slice(0, 1)),
      ...cross('role_at', [person], next.slice(0, 1)),
    ];
  });
};
/** "left to start a firm of her own, Acme" */
const TO_FOUND =
  /\b(?:to|and) (?:found|set up|start|launch|establish|create|build|form) (?:an?|his|her|their|the|\ue000) [^.;\ue001]{0,40}$/u;
/** "persuaded him to leave Acme": what stands behind "to" is what is left. */
const TO_QUIT = /\bto (?:leave|quit|exit|abandon) (?:the |its |his |her )?$/u;
/** "left for Japan": where they live, and perhaps no post. */
const FOR_A_PLACE = /\b(?:left|leaves|departed) for (?:the )?[A-Z]/u;
/** "who has retired": from whatever it was. */
const HAS_RETIRED = /\b(?:has|have|had) (?:[a-z]+ )?retired\b/u;
/** "asked to leave": nobody has gone yet. */
const ONLY_WANTS =
  /\b(?:ask|want|wish|hop|tr[iy]|threaten|request|refus|declin|consider)(?:e|s|es|ed|ing|ied|ies)? (?:for )?to (?:be allowed to )?(?:leave|quit|go|resign|step|retire|walk)\b/u;
/** "a day later he walked away": from a deal, or anything else. */
const OUT_OF_IT = /\b(?:walk|walks|walked|walking|back|backed|pull|pulled) (?:away|out|off)(?! of| from)\b/u;
/** "Doe, the general counsel, walked out": of where the post is. */
const WITH_POST =
  /, (?:the|its|their|an?) (?:[a-z-]+ ){0,3}(?:chief|executive|officer|director|counsel|manager|chair|chairman|chairwoman|president|treasurer|secretary|editor|coach|partner|head)\b[^,]{0,40},(?: who [^,]{1,60},)? (?:[a-z]+ ){0,2}(?:walk|back|pull)/u;
const ELSEWHERE =
  /\b(?:left|leaves) (?!(?:in|on|at|last|after|for|to|this|by|under|when|as|amid|following|early|late|office|the|his|her|its|their|a|an|with|without|because|over|before|during|voluntarily|abruptly|suddenly|quietly|soon|then|shortly|behind|only|just|within|and|but|that|while|since|from)\b)[a-z]|\b(?:left|leaves|quit|walked out of) (?:the )?[A-Z]|\b(?:left|leaves|quit) (?:the|his|her|a) (?!following|next|same|previous|day|week|month|company|firm|group|club|bank|team|board|business|organi[sz]ation|airline|paper|newspaper|start-?up|studio|side|agency)[a-z]|\b(?:walked|stormed|strode|stepped|came|emerged) out of (?:an?|the|his|her) (?:[A-Za-z'’]+ )?(?:meeting|talks|room|session|hearing|court|courthouse|courtroom|house|home|building|hotel|office|prison|jail|church|car|hospital|theatre|theater|stadium|restaurant|hall|studio|embassy|interview|trial|debate|match|plane)/u;

/** Whoever goes to a body did not leave it. */
function homeApart(r: Reading, person: string, next: readonly string[]): string | undefined {
  const home = r.homeOf(person);
  return home !== undefined && next.includes(home) ? (r.main !== home ? r.main : undefined) : home;
}

const dismissal = (r: Reading): TiePair[] => {
  const removed = r.patients.filter(r.isPerson);
  if (/\blos(?:e|es|t|ing)\b/u.test(r.trigger)) return JOB_LOST.test(r.words) ? lostPosts(r) : [];
  // Who is stripped of one post, or dropped from a team, goes on working there.
  const isPartial = /^(?:strip|demot|drop|suspend|banish|sidelin|bench)/iu.test(r.trigger);
  if (r.agents.length > 0) {
    const firer = r.agents.find((a) => !r.isPerson(a) && !/board$/.test(a));
    // "Orbis ousted two Acme directors": they are of the other.
    const postAt = r.bodies.find((b) => b !== firer && POSTS_OF.test(wordsBehind(r, b)));
    const own = firer !== undefined && !REMOVES_OTHERS.test(r.nameOf(firer)) ? firer : undefined;
    const home = (person: string) => bodiesAfter(r, COMES_FROM)[0] ?? postAt ?? own ?? homeApart(r, person, r.agents);
    return [
      ...cross('dismissed', r.agents, removed),
      ...(isPartial ? [] : removed).flatMap((person) =>
        cross(
          'left',
          [person],
          [home(person)].filter((o) => o !== undefined),
        ),
      ),
    ];
  }
  if (BY_STATE.test(r.words.slice(0, r.words.indexOf(r.trigger)))) return [];
  return removed.flatMap((person) => {
    const home = bodiesAfter(r, COMES_FROM)[0] ?? r.homeOf(person);
    if (!home) return [];
    return [...cross('dismissed', [home], [person]), ...(isPartial ? [] : cross('left', [person], [home]))];
  });
};

/** "have lost their jobs": gone from where they were, whoever sent them away. */
const lostPosts = (r: Reading): TiePair[] =>
  [...r.patients, ...r.agents].filter(r.isPerson).flatMap((person) => {
    const home = bodiesAfter(r, COMES_FROM)[0] ?? r.homeOf(person);
    return home === undefined ? [] : cross('left', [person], [home]);
  });
const JOB_LOST =
  /\blos(?:e|es|t|ing) (?:his|her|their|\ue000(?:['’]s?)?) (?:[a-z]+ )?(?:jobs?|posts?|positions?|places?|livelihoods?)\b/u;

/** "the government sacked Doe": of no body that was named before. */
const BY_STATE =
  /\b(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ )?(?:government|ministry|minister|cabinet|parliament|junta|regime|king|queen|lawmakers|voters|court|judge|tribunal|regulator|state) (?:[^,;.]{0,80}(?:,? and )?)?$/u;
/** Courts, parliaments and those who watch over others: whom they remove did not work for them. */
const REMOVES_OTHERS =
  /\b(?:Court|Tribunal|Parliament|Assembly|Senate|Congress|House of \p{Lu}\p{L}+|Rada|Bundestag|Knesset|Duma|Diet|Seimas|Sejm|Authority|Commission|Ombudsman|Regulator|SEC|FTC|FCA|FIFA|Fifa|UEFA|Uefa)$/u;

const POSTS_OF =
  /^(?:['’]s)? (?:[a-z]+ )?(?:directors?|executives?|managers?|chairm[ae]n|chief|officers?|board members?|employees?|staff)\b/u;

/** The words behind a body's name in the clause. */
function wordsBehind({ template }: Reading, body: string): string {
  const at = [...template.entities].find(([, id]) => id === body)?.[0];
  return at === undefined ? '' : template.text.slice(at + 1, at + 30);
}

const joining = (r: Reading): TiePair[] => {
  // "announced a rival campaign", "threw his hat into the ring": a race, and no body.
  if (/^(?:declare|announce|launch|throw|toss|run|stand)$/.test(r.lemma)) return [];
  const taken = r.patients.filter(r.isPerson);
  const isTaken = /^(?:hire|lure|poach|recruit|persuade|tempt|entice|woo)$/.test(r.lemma);
  if (isTaken && taken.length === 0 && !/\b(?:was|were|been|being|is|are)\b|^[a-z]+ed\b/u.test(r.words)) return [];
  const people = isTaken && taken.length > 0 ? taken : [...r.agents.filter(r.isPerson), ...taken];
  if (/\bseats?\b/u.test(r.words) && /\b(?:seek|sought|seeks|demand)/u.test(r.words)) return [];
  if (/\bafter (?:an? |\w+ )?(?:decade|year|month)s? (?:at|with)\b/iu.test(r.words) && r.bodies.length < 2) return [];
  const from = [...bodiesAfter(r, behind('from|after [a-z ]{1,30} at')), ...unitsLeft(r)];
  // "joined her as an adviser": where she is.
  const hosts = r.lemma === 'join' && !isTaken ? taken.filter((p) => !r.agents.includes(p)) : [];
  if (hosts.length > 0 && /\bjoin(?:s|ed|ing)? (?:him|her|[A-Z])/u.test(r.words)) {
    const home = r.homeOf(hosts[0] as string);
    const comers = r.agents.filter(r.isPerson);
    return [...cross('works_with', comers, hosts), ...cross('role_at', comers, home ? [home] : [])];
  }
  const named = r.bodies.filter((b) => !from.includes(b));
  const isBoard = /\bboard\b/u.test(r.words);
  const direct = bodiesAfter(r, behind('join|joined|joins|joining|to|for|with|at|aboard|on')).filter(
    (b) => !from.includes(b),
  );
  // "who has been with Acme for years, signed for Orbis": the one behind the verb.
  const at = r.template.text.indexOf(r.trigger);
  const placeOf = (body: string) => [...r.template.entities].find(([, id]) => id === body)?.[0] ?? -1;
  // "Orbis lured her from Acme": to where whoever lures is.
  const taker = isTaken && taken.length > 0 ? r.agents.find((a) => !taken.includes(a)) : undefined;
  const own = taker === undefined ? undefined : r.isPerson(taker) ? r.homeOf(taker) : taker;
  const to =
    direct.find((b) => placeOf(b) > at) ??
    direct[0] ??
    (isTaken || isBoard ? own : named.at(-1)) ??
    (r.main !== undefined && from.includes(r.main) ? undefined : r.main);
  if (to === undefined) return cross('left', people, from.slice(0, 1));
  const isCouncil = /^the-board/.test(to);
  const target = isCouncil ? (r.main ?? to) : to;
  const joined = cross(isBoard || isCouncil ? 'role_at' : 'joined', people, [target]);
  const rivals = /\barch-?rivals?\b|\brivals?\b|\bcompetitor\b/iu.test(r.words)
    ? people.flatMap((p) => r.homeOf(p) ?? [])
    : [];
  return [
    ...joined,
    ...cross(
      'competes_with',
      [target],
      rivals.filter((o) => o !== target),
    ),
    ...cross('left', people, from.slice(0, 1)),
    ...(isTaken && taken.length > 0 ? cross('appointed', r.agents.filter(r.isPerson), taken) : []),
  ];
};

/** "from Acme's van division": whose unit somebody has left. */
function unitsLeft({ template }: Reading): string[] {
  const found: string[] = [];
  for (const match of template.text.matchAll(UNIT_LEFT)) {
    const entity = template.entities.get(match.index + match[0].indexOf(O));
    if (entity) found.push(entity);
  }
  return found;
}
const UNIT_LEFT = new RegExp(
  `\\bfrom (?:the )?${O}['’]s? (?:[a-z-]+ ){0,3}?(?:division|unit|arm|department|team|group|business|office|lab|laboratory|board|ranks|academy|desk|bureau|newsroom|staff)\\b`,
  'gu',
);

const returning = (r: Reading): TiePair[] => {
  if (
    !/\b(?:chief|post|job|helm|office|chair|president|role|board|coach|manager|reinstat|rejoin|rehire|company|club|team)/iu.test(
      r.words,
    )
  )
    return [];
  const people = [...r.patients, ...r.agents].filter(r.isPerson).slice(0, 1);
  const named = bodiesAfter(r, behind('to|at|of|rejoined|rejoin|with|for'))[0];
  return people.flatMap((person) =>
    cross(
      'role_at',
      [person],
      [named ?? r.homeOf(person)].filter((o) => o !== undefined),
    ),
  );
};

const legal = (r: Reading): TiePair[] => {
  const { words, agents, patients, isPerson } = r;
  if (
    /testif|plead|confess|took the stand|evidence|surrender|settle|apolog|acquit|clear|exonerat|pardon|quash|overturn|freed|parol|cleared/iu.test(
      r.trigger,
    ) ||
    // Who pays for an appeal sues nobody.
    /^pa(?:y|ys|id|ying)$/u.test(r.trigger) ||
    /\bpleaded|on the stand|released|\bevidence\b|testimony\b/u.test(words) ||
    (r.event.modality === 'possible' && /\b(?:may|might|could)\b/u.test(words))
  )
    return [];
  // "The inquiry, chaired by Doe, was ordered by Roe": into what others have done.
  if (CHAIRED.test(words) || /\bfil(?:e|es|ed|ing) for (?:bankruptcy|protection|insolvency|divorce)/u.test(words))
    return [];
  const doers = agents.filter((a) => !isPerson(a) || patients.length > 0 || SUES.test(r.trigger));
  if (doers.length > 0 && patients.length === 0) {
    const target =
      r.bodies.find((b) => !doers.includes(b)) ??
      (SUES.test(r.trigger) && WITHOUT_OBJECT.test(afterTrigger(r)) && !doers.includes(r.main ?? '')
        ? r.main
        : undefined);
    return SUES.test(r.trigger) && target ? cross('legal_action_against', doers, [target]) : [];
  }
  // "a court in May convicted Doe": one that is named nowhere else.
  const kind = /\b(?:an?|another) (?:[a-z-]+ ){0,2}(?:court|judge|jury|magistrate|tribunal)\b/u.test(words)
    ? undefined
    : kindOfDeed(words);
  const court = doers.length === 0 && kind !== undefined ? r.bodyAt(r.event.trigger.start, kind) : undefined;
  // A court of appeal that is told of elsewhere tried nobody.
  const body = court !== undefined && HIGHER.test(r.nameOf(court)) && !r.bodies.includes(court) ? undefined : court;
  // "Doe was charged with fraud": by the prosecutor whom the article names.
  const officer =
    doers.length === 0 && body === undefined && r.event.modality !== 'denied' && CHARGED.test(r.trigger)
      ? r.prosecutor
      : undefined;
  return cross(
    'legal_action_against',
    body ? [body] : officer !== undefined && !patients.includes(officer) ? [officer] : doers,
    patients,
  );
};

const CHAIRED =
  /\b(?:inquiry|investigation|review|probe|panel|commission|committee|tribunal)\b[^.;]{0,12}\b(?:chaired|led|headed|run|presided over|conducted|overseen) by\b/iu;
const HIGHER = /\b(?:Appeals?|Appellate|Cassation|Supreme|Constitutional)\b/u;
const CHARGED = /\b(?:charged|indicted|arraigned|prosecuted)\b/iu;

/** "sued over the film": the one who is sued is left out. */
const WITHOUT_OBJECT = /^(?:$|[,.;]|over|in|for|after|last|on|at|to)\b|^$/u;

const afterTrigger = ({ words, trigger }: Reading) => words.slice(words.indexOf(trigger) + trigger.length).trim();
const SUES = /^(?:su(?:e|es|ed|ing)|fil(?:e|es|ed)|took|brought|lodged)$/iu;

const dispute = (r: Reading): TiePair[] => {
  const { agents, isPerson } = r;
  const patients =
    r.patients.length > 0 ? r.patients : r.event.participants.filter((p) => p.role === 'subject').map((p) => p.entity);
  // "questioned by the police": a step of the law.
  const isExamined =
    /^(?:question|interview|interrogat|quiz)/iu.test(r.trigger) &&
    agents.some((a) => !isPerson(a) && (REGULATES.test(r.nameOf(a)) || isPower(kindOfName(r.nameOf(a)))));
  if (isExamined) return cross('legal_action_against', agents, patients.slice(0, 3));
  const type = conflictOf(r.trigger, r.words);
  const people = agents.filter(isPerson);
  if (type === 'conflict_with') {
    const sides =
      patients.length > 0 ? cross(type, agents, patients) : cross(type, people.slice(0, 1), people.slice(1));
    return sides;
  }
  return cross(type, agents, patients.slice(0, 2));
};

/** "She brought the two together": they met each other. */
const BROUGHT = /^(?:brings?|brought|bringing|gather(?:s|ed|ing)?)$/iu;

const meeting = (r: Reading): TiePair[] => {
  if (BROUGHT.test(r.trigger) && /\btogether\b/u.test(r.words)) return [];
  // "called on Doe to appear": asked, and not seen.
  if (/\bcall(?:s|ed|ing)? (?:on|upon) [^.;]{1,60} to [a-z]/u.test(r.words)) return [];
  const [hosts, guests] = [r.agents.filter(r.isPerson), r.patients.filter(r.isPerson)];
  // "Doe and Roe met Hart": he was met by both.
  if (hosts.length > 1 && guests.length > 0) return cross('met_with', hosts.slice(0, 3), guests.slice(0, 3));
  const people = [...new Set([...r.agents, ...r.patients])].filter(r.isPerson);
  return people.length > 1 ? cross('met_with', people.slice(0, 1), people.slice(1, 4)) : [];
};

const change = (r: Reading): TiePair[] => {
  if (!/^(?:marr|wed|divorc|remarr|elope|separat)/iu.test(r.trigger)) return [];
  const people = [...new Set([...r.agents, ...r.patients])].filter(r.isPerson);
  return people.length > 1 ? cross('family_of', people.slice(0, 1), people.slice(1, 2)) : [];
};

const founding = (r: Reading): TiePair[] => {
  const founders = [...r.agents, ...r.patients].filter(r.isPerson);
  const own = r.patients.filter((p) => !r.isPerson(p));
  // "left Orbis to set up a firm of her own, Acme": what stands behind the founding.
  const begun = LEFT_TO_FOUND.test(r.words) ? bodiesAfter(r, TO_FOUND) : [];
  const founded = begun.length > 0 ? begun : own.length > 0 ? own : r.bodies;
  const meant = founded.length === 0 && r.main && GENERIC_BODY.test(r.words) ? [r.main] : founded;
  return cross('founder_of', founders, meant.slice(0, 1));
};

const LEFT_TO_FOUND =
  /\b(?:left|leave|leaves|leaving|quit|quits|resigned|departed|walked out)\b.{0,80}? (?:to|and) (?:found|set up|start|launch|establish|create|build|form)\b/iu;

const HAS_TRUST = /\b(?:confidence|trust|backing|support|blessing|endorsement|faith|protection)\b/u;

/** What a firm that is not named again is called. */
const GENERIC_BODY =
  /\b(?:found|founded|started|set up|built|created|launched) the (?:company|firm|service|site|website|platform|business|group|network|start-?up|bank|airline|club|party|paper|app)\b/iu;
const TIES: Partial<Record<FoundEvent['type'], (reading: Reading) => TiePair[]>> = {
  appointment,
  departure,
  dismissal,
  joining,
  return: returning,
  founding,
  deal,
  legal,
  dispute,
  meeting,
  change,
  // "helped to write a report accusing Acme": no help to Acme
  support: (r) =>
    cross(
      /\b(?:report|letter|article|complaint|dossier|petition|book|film|paper)s? (?:accusing|alleging|attacking|critici[sz]ing|denouncing|condemning)\b/u.test(
        r.words,
      )
        ? 'criticized'
        : 'supported',
      // "Doe enjoyed the confidence of Roe": who has it is supported.
      ...(/^(?:enjoy|win|have|receive|secure|get|gain|command|retain|earn)$/.test(r.lemma) && HAS_TRUST.test(r.words)
        ? ([r.patients, r.agents] as const)
        : ([r.agents, r.patients] as const)),
    ),
  // "voted to remove Doe", and not "ordered Roe to fire Doe" of Roe, nor "refused to fire Doe"
  decision: (r) => {
    const fired = /\b(?:fir|oust|dismiss|remov|sack)(?:e|ed|ing)?\b/iu.exec(r.template.text);
    if (!fired || SPARED.test(r.template.text.slice(0, fired.index))) return [];
    const before = new Set([...r.template.entities].filter(([at]) => at < fired.index).map(([, id]) => id));
    const isMoved = TOLD_TO.test(r.template.text.slice(0, fired.index));
    const patients = r.patients.filter((p) => r.isPerson(p) && !(isMoved && before.has(p)));
    return cross('opposed', r.agents.filter(r.isPerson), patients);
  },
};

const SPARED = /\b(?:refus|declin)(?:e|es|ed|ing) to (?:[a-z]+ly )?$/u;
/** "ordered Roe to": behind whoever is told to. */
const TOLD_TO = new RegExp(`${NAME} to (?:[a-z]+ly )?$`, 'u');

/** "urged her to strip Doe of it": nothing that was done. */
const isOnlyAsked = ({ words, trigger, event }: Reading): boolean =>
  /^(?:dismissal|departure|legal|decision|appointment)$/.test(event.type) &&
  (ASKED.test(words.slice(0, Math.max(0, words.indexOf(trigger)))) ||
    TRIED.test(words.slice(0, Math.max(0, words.indexOf(trigger)))));
const TRIED =
  /\b(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|sought|seeks?|hop(?:e|es|ed|ing)|fail(?:s|ed|ing)?|struggl(?:e|es|ed|ing)) (?:in vain |unsuccessfully )?to $/u;
const ASKED =
  /\b(?:urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|tell(?:s|ing)?|told|order(?:s|ed|ing)?|instruct(?:s|ed|ing)?|begg?(?:s|ed|ing)?|press(?:es|ed|ing)?|implor(?:e|es|ed|ing)|want(?:s|ed|ing)?|advis(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for|upon)|encourag(?:e|es|ed|ing)|pressur(?:e|es|ed|ing)|lobb(?:y|ies|ied|ying)|plead(?:s|ed|ing)? with)\b[^,;.]{1,60} to (?:[a-z]+ly )?$/u;

const PROSECUTES =
  /^(?!.*\b(?:former|ex-|retired)\b).*\b(?:prosecutor|(?<!assistant |deputy )(?:attorney general|district attorney|state['’]s attorney))$/iu;

export function findEnglishEventTies(
  document: Document,
  entities: readonly FoundEntity[],
  events: readonly FoundEvent[],
  places: EnglishPlaces,
): FoundRelationship[] {
  const kinds = new Map(entities.map((e) => [e.id, e.kind]));
  const officers = entities.filter((e) => e.kind === 'person' && e.appositions.some((a) => PROSECUTES.test(a.exact)));
  const prosecutor = officers.length === 1 ? officers[0]?.id : undefined;
  return events.flatMap((event, index) => {
    const read = TIES[event.type];
    if (!read || !canTie(event)) return [];
    const reading = readEvent(document, event, kinds, { ...places, prosecutor });
    if (isOnlyAsked(reading)) return [];
    return read(reading).map((pair) => createEventTie(event, index, pair));
  });
}
