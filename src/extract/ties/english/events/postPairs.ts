/** Posts that people come to by an event, at the bodies that its clause names for them. */
import { REGULATES } from '../../authorities.ts';
import { cross, type TiePair } from '../../createEventTie.ts';
import { ORGANIZATION as O } from '../../templateOf.ts';
import { behind, bodiesAfter, isOwner, type Reading } from './readEventClause.ts';

const AT_POST = behind('of|at|as [a-z -]{1,40} of|run|lead|head|over|for|to');

/** A post at the body that the clause names for it, that gives it, or that they belong to. */
export function postPairs(r: Reading, holders: readonly string[]): TiePair[] {
  const before = bodiesAfter(r, CAME_FROM);
  const place = placeOfPost(r, before);
  if (place === undefined && isAtNoBody(r)) return [];
  return [
    ...cross('role_at', holders.slice(0, 1), before.slice(0, 1)),
    ...holders.flatMap((h) => {
      const body = place ?? r.homeOf(h);
      return body === undefined ? [] : cross('role_at', [h], [body]);
    }),
  ];
}

/** `before`: where somebody was until then. */
function placeOfPost(r: Reading, before: readonly string[]): string | undefined {
  // A regulator that puts somebody in charge does so elsewhere.
  const isOver = (a: string) => REGULATES.test(r.nameOf(a)) && !BECOMES_ITS.test(r.words);
  const named = bodiesAfter(r, AT_POST).find(
    (b) => !/board$/.test(b) && !before.includes(b) && !(r.agents.includes(b) && isOver(b)),
  );
  return named ?? ownersOf(r)[0] ?? r.agents.find((a) => !r.isPerson(a) && !/board$/.test(a) && !isOver(a));
}

const isAtNoBody = ({ lemma, words }: Reading): boolean =>
  // "appointed Doe to lead an inquiry": into others, and not where she works.
  INQUIRES.test(words) ||
  // Whom voters choose has no post at a firm.
  (/^(?:elect|re-elect|reelect|win|vote|swear)$/.test(lemma) &&
    !/\b(?:chairm[ae]n|chairwoman|chair|board|director|captain)\b/u.test(words));

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
