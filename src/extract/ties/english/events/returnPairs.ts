/** Who comes back to a post by an English event. */
import { cross, type TiePair } from '../../createEventTie.ts';
import { behind, bodiesAfter, type Reading } from './readEventClause.ts';

/** "returned to Paris": nothing that is held. */
const POST =
  /\b(?:chief|post|job|helm|office|chair|president|role|board|coach|manager|reinstat|rejoin|rehire|company|club|team)/iu;
const TO = behind('to|at|of|rejoined|rejoin|with|for');

export function returnPairs(r: Reading): TiePair[] {
  if (!POST.test(r.words)) return [];
  const person = [...r.patients, ...r.agents].find(r.isPerson);
  const body = person && (bodiesAfter(r, TO)[0] ?? r.homeOf(person));
  return person && body !== undefined ? cross('role_at', [person], [body]) : [];
}
