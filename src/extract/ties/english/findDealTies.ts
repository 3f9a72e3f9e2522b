/**
 * Who buys, pays into or agrees with whom, from an English event of business.
 *
 * Promises: people act for the body they belong to; a bid or talks bought nothing.
 */
import { cross, type TiePair } from '../createEventTie.ts';
import { ORGANIZATION, PERSON } from '../templateOf.ts';
import { behind, bodiesAfter, type Reading } from './readEventClause.ts';

const IN = behind('in|into|of|to|behind|at|on|with');
const BUYS =
  /\b(?:acquir|buy|bought|purchas|tak(?:e|en|ing) over|took over|takeover|buyout|buy-out|snapp?(?:ed|ing)? up|swallow|absorb|assum(?:e|ed|ing) control|took control)/iu;
const INVESTS =
  /\b(?:invest|\d+(?:\.\d+)? ?(?:percent|per cent|%)|stakes?\b|shares\b|holding\b|shareholding|an? (?:quarter|third|fifth|tenth|sixth|half|minority interest) (?:of|in)|stock\b|round\b|(?<!blank-)checks?\b|cheques?\b|put in|pour|sank|sunk|pump|plough|plow|inject|commit|fund(?:ed|ing)?\b|backed|financ)/iu;
/** "invested about $5m": in what is told of. */
const INVESTED = /\b(?:invested|put in|chipped in)(?: (?!in\b|into\b)[^\s,;]+){1,6}$/iu;
const SELLS = /\b(?:sold|sell|sells|selling|unload|offload|divest|dispos|sale of|auction)/iu;

/** "Doe was sold to Acme", "loaned Doe out": somebody, and not a site "to Acme, a firm run by Doe". */
const SELLS_SOMEBODY = new RegExp(
  `${PERSON}[^.;,]{0,40}? (?:was|were|been|being|be) (?:[a-z]+ )?(?:sold|loaned|transferred)\\b|\\b(?:sold|sell|sells|selling|loan|loaned|loaning|transferred) (?:the |its |their |his |striker |winger |midfielder |defender |goalkeeper |captain )*(?:[a-z]+ ){0,2}?${PERSON}`,
  'u',
);

const SELLS_RIGHTS =
  /\b(?:sold|sell|sells|selling|sale of) (?:off )?(?:[A-Za-z'’-]+ ){0,5}?(?:rights|licen[cs]es?|sponsorship|tickets|airtime|power|gas|oil|milk|steel)\b/iu;
const SELLS_THINGS =
  /\b(?:sold|sell|sells|selling|sale of) (?:off )?(?:[A-Za-z'’-]+ ){0,5}?(?:land|site|buildings?|headquarters|stadium|ground|house|houses|home|homes|mansion|villa|yacht|jet|paintings?|catalogue|archive|warehouse|office|offices|car|cars|collection|machinery|equipment|furniture)\b/iu;

/** Bids and talks that bought nothing. */
const ONLY_WISHED =
  /\b(?:approach(?:ed|es)?|in talks|weigh(?:s|ed|ing)|explor(?:es|ed|ing)|considering|interested|rebuffed|spurned|rejected|abandoned|walked away|fell through|collapsed)\b/iu;
const AGREES =
  /\b(?:sign|agree|partner|cooperat|team(?:ed)? up|tie-?up|joint venture|alliance|deal with|contract with|merg|truce|memorandum|pact)/iu;

const SIGNED = /\bsign(?:s|ed|ing)? (?!an? |the |its |his |her |up to )[^,]{2,40} to (?:an?|the) /u;

/** "buys Acme", "its purchase of Acme": what is bought. */
const BOUGHT = behind(
  'acquire|acquires|acquired|acquiring|buy|buys|bought|buying|purchase|purchased|take over|took over|taken over|taking over|absorb|absorbed|swallowed|snapped up|snap up|(?:purchase|acquisition|takeover|buyout|control)(?: of most| of all| of a majority)? of|bid for|of most of',
);

/** "bought Acme, Orbis and Lumen": a body with those listed behind it. */
function listedWith({ template }: Reading, body: string): string[] {
  const at = [...template.entities].find(([, id]) => id === body)?.[0];
  const list = at === undefined ? null : LISTED.exec(template.text.slice(at));
  if (at === undefined || !list) return [body];
  const found = [body];
  for (let i = at + 1; i < at + list[0].length; i++) {
    const entity = template.text[i] === ORGANIZATION ? template.entities.get(i) : undefined;
    if (entity) found.push(entity);
  }
  return found;
}
const LISTED = new RegExp(`^${ORGANIZATION}(?:(?:, ${ORGANIZATION}){0,8},? and ${ORGANIZATION})(?!['’]s)`, 'u');

export const deal = (r: Reading): TiePair[] => {
  const { words, main } = r;
  const doers = r.agents.flatMap((a) => (r.isPerson(a) ? (r.homeOf(a) ?? []) : [a]));
  const buyer = doers[0];
  if (
    /^(?:loan|transferr|sold|sell)/iu.test(r.trigger) &&
    r.patients.some(r.isPerson) &&
    SELLS_SOMEBODY.test(r.template.text)
  )
    return cross('joined', r.patients.filter(r.isPerson), bodiesAfter(r, behind('to')).slice(0, 1));
  if (SELLS.test(r.trigger) || (SELLS.test(words) && !BUYS.test(words))) {
    const buyers = bodiesAfter(r, behind('to'));
    // "sold its broadcasting rights to Acme": the two deal with each other, and neither is sold.
    if (SELLS_RIGHTS.test(words)) return cross('works_with', doers.slice(0, 1), buyers.slice(0, 1));
    if (SELLS_THINGS.test(words)) return [];
    const sold = r.bodies.filter((b) => !buyers.includes(b) && b !== buyer);
    if (INVESTS.test(words))
      return cross(
        'invested_in',
        [...r.agents.filter((a) => !r.isPerson(a)).slice(0, 1), ...buyers.slice(0, 1)].filter((a) => a !== sold[0]),
        sold.slice(0, 1),
      );
    return cross(
      'acquired',
      buyers.slice(0, 1),
      (sold.length > 0 ? sold : r.agents.filter((a) => !r.isPerson(a))).slice(0, 1),
    );
  }
  // Who lends to somebody puts nothing into where they work.
  if (/\bborrow/iu.test(r.trigger) && r.agents.length > 0 && r.agents.every(r.isPerson)) return [];
  if (/\brais|secur|receiv|borrow|obtain|got\b|attract/iu.test(r.trigger)) {
    const givers = bodiesAfter(r, behind('from|by|led by|with'));
    return cross(
      'invested_in',
      givers,
      [buyer].filter((b) => b !== undefined),
    );
  }
  const bought = bodiesAfter(r, BOUGHT).filter((b) => b !== buyer);
  const passive = r.patients.filter((p) => !r.isPerson(p));
  const isPassive =
    /\bby $/.test('') ||
    /\b(?:was|were|been|being) (?:\w+ly )?(?:bought|acquired|purchased|taken over|swallowed|absorbed|snapped up)/u.test(
      words,
    );
  if (isPassive) {
    const buyers = bodiesAfter(r, behind('by'));
    return cross(
      'acquired',
      buyers.slice(0, 1),
      (passive.length > 0 ? passive : r.bodies).filter((b) => !buyers.includes(b)).slice(0, 1),
    );
  }
  if (INVESTS.test(words)) {
    const into = bodiesAfter(r, IN).filter((b) => b !== buyer);
    const persons = r.agents.filter(r.isPerson);
    const isOwn = persons.length === r.agents.length && INVESTED.test(words);
    const target = into[0] ?? (buyer !== main || isOwn ? main : undefined);
    if (!target) return [];
    const investors = buyer !== undefined && buyer !== target ? [buyer] : persons;
    return cross('invested_in', investors, [target]);
  }
  if (BUYS.test(words) && !ONLY_WISHED.test(words)) {
    const target =
      bought[0] ??
      (r.bodies.length > 1
        ? r.bodies.find((b) => b !== buyer)
        : /\bcontrol\b/.test(words) && buyer !== main
          ? main
          : undefined);
    return cross(
      'acquired',
      [buyer].filter((b) => b !== undefined),
      target === undefined ? [] : listedWith(r, target).filter((b) => b !== buyer),
    );
  }
  if (!AGREES.test(words)) return [];
  // "signed Acme to a naming deal": with where whoever signs is.
  const signed = SIGNED.test(words) ? r.patients.filter((p) => !r.isPerson(p)) : [];
  const sides = [...new Set([...doers.slice(0, 1), ...bodiesAfter(r, behind('with|and|between')), ...signed])];
  return sides.length > 1 ? cross('works_with', sides.slice(0, 1), sides.slice(1)) : [];
};
