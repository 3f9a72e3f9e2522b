/**
 * Who leaves which body by an English event, and where they go.
 *
 * Promises: whoever only asks or offers to go leaves nothing; nor does whoever walks out of a room or a deal.
 */
import { cross, type TiePair } from '../../createEventTie.ts';
import { decide, type TieRule, tiesNobody } from '../../events/tieRule.ts';
import { TO_FOUND } from './foundingPairs.ts';
import { COMES_FROM, homeApart } from './placesLeft.ts';
import { behind, bodiesAfter, type Reading } from './readEventClause.ts';

export const departurePairs = (r: Reading): readonly TiePair[] => decide(RULES, r);

const isOfSeat = ({ words }: Reading) =>
  /\bseat\b|\boffer(?:s|ed|ing)? to (?:resign|quit|go)|\bbriefly left\b/iu.test(words);

const onlyWants = ({ words }: Reading) => ONLY_WANTS.test(words);
/** "asked to leave": nobody has gone yet. */
const ONLY_WANTS =
  /\b(?:ask|want|wish|hop|tr[iy]|threaten|request|refus|declin|consider)(?:e|s|es|ed|ing|ied|ies)? (?:for )?to (?:be allowed to )?(?:leave|quit|go|resign|step|retire|walk)\b/u;

/** The bodies of a clause that tells of leaving. */
interface Places {
  /** Those that are left. */
  named: readonly string[];
  /** Where whoever leaves goes. */
  next: readonly string[];
  /** What whoever leaves sets up. */
  founded: readonly string[];
}

function readPlaces(r: Reading): Places {
  const founded = [...bodiesAfter(r, FOUNDS), ...bodiesAfter(r, TO_FOUND)];
  const quit = bodiesAfter(r, TO_QUIT);
  const next = bodiesAfter(r, GOES_TO).filter((b) => !founded.includes(b) && !quit.includes(b));
  const apart = new Set([...next, ...founded, ...bodiesAfter(r, BESIDE)]);
  const from = [...bodiesAfter(r, COMES_FROM), ...r.bodies.filter((b) => r.doers.includes(b))];
  return { named: from.filter((b) => !apart.has(b)), next, founded };
}
const GOES_TO = behind('join|joining|for|to');
const FOUNDS = behind('found|set up|start|launch|establish|create|build');
const BESIDE = behind('with|against|between');
/** "persuaded him to leave Acme": what stands behind "to" is what is left. */
const TO_QUIT = /\bto (?:leave|quit|exit|abandon) (?:the |its |his |her )?$/u;

const leaves: TieRule<Reading> = (r) => {
  const places = readPlaces(r);
  const { named, next, founded } = places;
  if (named.length === 0 && leavesNoBody(r, places)) return [];
  const isPost = POST.test(r.words);
  return leaversOf(r).flatMap((person) => {
    const home = named.length > 0 ? named[0] : homeApart(r, person, [...next, ...founded]);
    const left = home === undefined ? [] : [home];
    return [
      ...cross('left', [person], left),
      ...(isPost ? cross('role_at', [person], left) : []),
      ...cross('joined', [person], next.slice(0, 1)),
      ...cross('role_at', [person], next.slice(0, 1)),
    ];
  });
};
const POST =
  /\bas (?:its |the |their )?(?:[a-z-]+ ){0,2}(?:chief|ceo|president|chair|director|head|editor|manager|executive|officer)/iu;

const leaversOf = ({ agents, patients, predecessors, isPerson }: Reading): string[] =>
  (agents.some(isPerson) ? agents : patients).filter((p) => isPerson(p) && !predecessors.includes(p));

/** Where a clause that names no body that is left tells of none that is meant. */
const leavesNoBody = ({ words }: Reading, { next }: Places): boolean =>
  (next.length === 0 && FOR_A_PLACE.test(words)) ||
  HAS_RETIRED.test(words) ||
  ELSEWHERE.test(words) ||
  (OUT_OF_IT.test(words) && !WITH_POST.test(words));

/** "left for Japan": where they live, and perhaps no post. */
const FOR_A_PLACE = /\b(?:left|leaves|departed) for (?:the )?[A-Z]/u;
/** "who has retired": from whatever it was. */
const HAS_RETIRED = /\b(?:has|have|had) (?:[a-z]+ )?retired\b/u;
/** "a day later he walked away": from a deal, or anything else. */
const OUT_OF_IT = /\b(?:walk|walks|walked|walking|back|backed|pull|pulled) (?:away|out|off)(?! of| from)\b/u;
/** "Doe, the general counsel, walked out": of where the post is. */
const WITH_POST =
  /, (?:the|its|their|an?) (?:[a-z-]+ ){0,3}(?:chief|executive|officer|director|counsel|manager|chair|chairman|chairwoman|president|treasurer|secretary|editor|coach|partner|head)\b[^,]{0,40},(?: who [^,]{1,60},)? (?:[a-z]+ ){0,2}(?:walk|back|pull)/u;
const ELSEWHERE =
  /\b(?:left|leaves) (?!(?:in|on|at|last|after|for|to|this|by|under|when|as|amid|following|early|late|office|the|his|her|its|their|a|an|with|without|because|over|before|during|voluntarily|abruptly|suddenly|quietly|soon|then|shortly|behind|only|just|within|and|but|that|while|since|from)\b)[a-z]|\b(?:left|leaves|quit|walked out of) (?:the )?[A-Z]|\b(?:left|leaves|quit) (?:the|his|her|a) (?!following|next|same|previous|day|week|month|company|firm|group|club|bank|team|board|business|organi[sz]ation|airline|paper|newspaper|start-?up|studio|side|agency)[a-z]|\b(?:walked|stormed|strode|stepped|came|emerged) out of (?:an?|the|his|her) (?:[A-Za-z'’]+ )?(?:meeting|talks|room|session|hearing|court|courthouse|courtroom|house|home|building|hotel|office|prison|jail|church|car|hospital|theatre|theater|stadium|restaurant|hall|studio|embassy|interview|trial|debate|match|plane)/u;

const RULES: readonly TieRule<Reading>[] = [tiesNobody(isOfSeat), tiesNobody(onlyWants), leaves];
