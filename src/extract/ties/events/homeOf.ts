/**
 * The body that somebody of an event belongs to, where the clause does not name it.
 *
 * Promises: who gives up a party's post leaves no ministry, and who gives up a ministry's leaves no party.
 */
import { sieveEach } from '../../sieve.ts';
import type { Happening } from './happening.ts';

export function homeOf({ event, words, places }: Happening, person: string): string | undefined {
  const home = places.homeOf(person, event.trigger.start, words);
  return home === undefined || isElsewhere(words, places.nameOf(home)) ? undefined : home;
}

/** 辞去党主席 leaves no ministry. */
const isElsewhere = (words: string, home: string): boolean =>
  /党/u.test(home) ? isAboutOffice(words) && !QUITS_PARTY.test(words) : PARTY_POST.test(words);

/** An office that somebody of a party has, and not one of the party's. */
const isAboutOffice = (words: string): boolean =>
  WEARS_COLOURS.test(words) || (OF_STATE.test(words) && !PARTY_POST.test(words));

/** Posts in a party. */
const PARTY_POST = /党主席|党魁|党首|退党|党籍|党秘书长/u;
/** 自由党籍立委某甲: whose colours somebody wears is not what they give up. */
const WEARS_COLOURS =
  /籍的?(?:前|现任|时任|资深)?[^，。；]{0,8}?(?:立委|[众参]?议员|[省市州县区]长|总统|总理|部长|大臣|委员|代表|参选人|候选人)|党籍的|党(?:前|现任|时任|资深)?(?:立委|[众参国]?议员)/u;
/** Posts of a state, which nobody gives up by leaving a party. */
const OF_STATE = /总理|总统|首相|部长|大臣|国务卿|[省市州县]长|议员|立委/u;
const QUITS_PARTY = /退党|退出|脱党|脱离|出走/u;

sieveEach(PARTY_POST);
