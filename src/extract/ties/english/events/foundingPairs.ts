/** Who founds which body by an English event. */
import { cross, type TiePair } from '../../createEventTie.ts';
import { bodiesAfter, type Reading } from './readEventClause.ts';

/** "left to start a firm of her own, Acme" */
export const TO_FOUND =
  /\b(?:to|and) (?:found|set up|start|launch|establish|create|build|form) (?:an?|his|her|their|the|\ue000) [^.;\ue001]{0,40}$/u;

export function foundingPairs(r: Reading): TiePair[] {
  const founders = [...r.agents, ...r.patients].filter(r.isPerson);
  const founded = bodiesFounded(r);
  const meant = founded.length === 0 && r.main && GENERIC_BODY.test(r.words) ? [r.main] : founded;
  return cross('founder_of', founders, meant.slice(0, 1));
}

function bodiesFounded(r: Reading): readonly string[] {
  // "left Orbis to set up a firm of her own, Acme": what stands behind the founding.
  const begun = LEFT_TO_FOUND.test(r.words) ? bodiesAfter(r, TO_FOUND) : [];
  if (begun.length > 0) return begun;
  const own = r.patients.filter((p) => !r.isPerson(p));
  return own.length > 0 ? own : r.bodies;
}
const LEFT_TO_FOUND =
  /\b(?:left|leave|leaves|leaving|quit|quits|resigned|departed|walked out)\b.{0,80}? (?:to|and) (?:found|set up|start|launch|establish|create|build|form)\b/iu;

/** What a firm that is not named again is called. */
const GENERIC_BODY =
  /\b(?:found|founded|started|set up|built|created|launched) the (?:company|firm|service|site|website|platform|business|group|network|start-?up|bank|airline|club|party|paper|app)\b/iu;
