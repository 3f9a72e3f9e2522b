/** The words by which an English event of business tells who buys, sells, pays into or agrees with whom. */
import { PERSON } from '../../templateOf.ts';
import { behind } from './readEventClause.ts';

export const IN = behind('in|into|of|to|behind|at|on|with');
export const BUYS =
  /\b(?:acquir|buy|bought|purchas|tak(?:e|en|ing) over|took over|takeover|buyout|buy-out|snapp?(?:ed|ing)? up|swallow|absorb|assum(?:e|ed|ing) control|took control)/iu;
export const INVESTS =
  /\b(?:invest|\d+(?:\.\d+)? ?(?:percent|per cent|%)|stakes?\b|shares\b|holding\b|shareholding|an? (?:quarter|third|fifth|tenth|sixth|half|minority interest) (?:of|in)|stock\b|round\b|(?<!blank-)checks?\b|cheques?\b|put in|pour|sank|sunk|pump|plough|plow|inject|commit|fund(?:ed|ing)?\b|backed|financ)/iu;
/** "invested about $5m": in what is told of. */
export const INVESTED = /\b(?:invested|put in|chipped in)(?: (?!in\b|into\b)[^\s,;]+){1,6}$/iu;
export const SELLS = /\b(?:sold|sell|sells|selling|unload|offload|divest|dispos|sale of|auction)/iu;

/** "Doe was sold to Acme", "loaned Doe out": somebody, and not a site "to Acme, a firm run by Doe". */
export const SELLS_SOMEBODY = new RegExp(
  `${PERSON}[^.;,]{0,40}? (?:was|were|been|being|be) (?:[a-z]+ )?(?:sold|loaned|transferred)\\b|\\b(?:sold|sell|sells|selling|loan|loaned|loaning|transferred) (?:the |its |their |his |striker |winger |midfielder |defender |goalkeeper |captain )*(?:[a-z]+ ){0,2}?${PERSON}`,
  'u',
);

export const SELLS_RIGHTS =
  /\b(?:sold|sell|sells|selling|sale of) (?:off )?(?:[A-Za-z'’-]+ ){0,5}?(?:rights|licen[cs]es?|sponsorship|tickets|airtime|power|gas|oil|milk|steel)\b/iu;
export const SELLS_THINGS =
  /\b(?:sold|sell|sells|selling|sale of) (?:off )?(?:[A-Za-z'’-]+ ){0,5}?(?:land|site|buildings?|headquarters|stadium|ground|house|houses|home|homes|mansion|villa|yacht|jet|paintings?|catalogue|archive|warehouse|office|offices|car|cars|collection|machinery|equipment|furniture)\b/iu;

/** Bids and talks that bought nothing. */
export const ONLY_WISHED =
  /\b(?:approach(?:ed|es)?|in talks|weigh(?:s|ed|ing)|explor(?:es|ed|ing)|considering|interested|rebuffed|spurned|rejected|abandoned|walked away|fell through|collapsed)\b/iu;
export const AGREES =
  /\b(?:sign|agree|partner|cooperat|team(?:ed)? up|tie-?up|joint venture|alliance|deal with|contract with|merg|truce|memorandum|pact)/iu;

export const SIGNED = /\bsign(?:s|ed|ing)? (?!an? |the |its |his |her |up to )[^,]{2,40} to (?:an?|the) /u;

/** "buys Acme", "its purchase of Acme": what is bought. */
export const BOUGHT = behind(
  'acquire|acquires|acquired|acquiring|buy|buys|bought|buying|purchase|purchased|take over|took over|taken over|taking over|absorb|absorbed|swallowed|snapped up|snap up|(?:purchase|acquisition|takeover|buyout|control)(?: of most| of all| of a majority)? of|bid for|of most of',
);

export const IS_BOUGHT =
  /\b(?:was|were|been|being) (?:\w+ly )?(?:bought|acquired|purchased|taken over|swallowed|absorbed|snapped up)/u;
/** To whom, from whom, by whom and with whom. */
export const TO = behind('to');
export const FROM = behind('from|by|led by|with');
export const BY = behind('by');
export const WITH = behind('with|and|between');
