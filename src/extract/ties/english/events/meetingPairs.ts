/** Who meets or marries whom by an English event. */
import { cross, type TiePair } from '../../createEventTie.ts';
import { decide, type TieRule, tiesNobody } from '../../events/tieRule.ts';
import type { Reading } from './readEventClause.ts';

export const meetingPairs = (r: Reading): readonly TiePair[] => decide(MEETINGS, r);

/** "She brought the two together": they met each other. */
const bringsTogether = ({ trigger, words }: Reading) => BROUGHT.test(trigger) && /\btogether\b/u.test(words);
const BROUGHT = /^(?:brings?|brought|bringing|gather(?:s|ed|ing)?)$/iu;

/** "called on Doe to appear": asked, and not seen. */
const callsOn = ({ words }: Reading) => /\bcall(?:s|ed|ing)? (?:on|upon) [^.;]{1,60} to [a-z]/u.test(words);

/** "Doe and Roe met Hart": he was met by both. */
const meetTogether: TieRule<Reading> = ({ agents, patients, isPerson }) => {
  const [hosts, guests] = [agents.filter(isPerson), patients.filter(isPerson)];
  return hosts.length > 1 && guests.length > 0 ? cross('met_with', hosts.slice(0, 3), guests.slice(0, 3)) : undefined;
};

const peopleOf = ({ agents, patients, isPerson }: Reading): string[] =>
  [...new Set([...agents, ...patients])].filter(isPerson);

const meet: TieRule<Reading> = (r) => {
  const people = peopleOf(r);
  return cross('met_with', people.slice(0, 1), people.slice(1, 4));
};

const MEETINGS: readonly TieRule<Reading>[] = [tiesNobody(bringsTogether), tiesNobody(callsOn), meetTogether, meet];

/** A wedding or a divorce. */
export function matchPairs(r: Reading): TiePair[] {
  if (!/^(?:marr|wed|divorc|remarr|elope|separat)/iu.test(r.trigger)) return [];
  const people = peopleOf(r);
  return cross('family_of', people.slice(0, 1), people.slice(1, 2));
}
