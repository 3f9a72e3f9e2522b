/**
 * How far an organization's name goes on behind its ending: its form in law, its campus, its branch, its town in brackets.
 *
 * Promises: a small word before it, and the country that only tells where it lies, are left out.
 */
import { sieveEach } from '../../../../sieve.ts';
import { countryLength } from '../../countryLength.ts';
import { PLACES } from '../../words/places.ts';
import type { OrganizationName } from '../findOrganizationNames.ts';
import type { BodyCandidate } from './ruleOutBody.ts';

export function closeBody(candidate: BodyCandidate): OrganizationName {
  const { reading, start, end, name, ending, next } = candidate;
  if (name.endsWith('基金') && next?.word === '委') return { start, end: end + 1, name: `${name}委`, ending: '基金委' };
  const form = LEGAL_FORM.exec(reading.slice(end, end + 10))?.[0] ?? '';
  if (form && ending !== '')
    return { start, end: end + form.length, name: name + form, ending: name.endsWith('公司') ? ending : '公司' };
  const campus = CAMPUS.exec(reading.slice(end, end + 12))?.[0] ?? '';
  if (campus && /大学$/.test(name)) return { start, end: end + campus.length, name: name + campus, ending };
  // "以北山银行为首的": the small word.
  const isLed = name.startsWith('以') && /^(?:为首|为代表|领衔|牵头)/.test(reading.slice(end, end + 3));
  const first = start + (isLed ? 1 : countryLength(name));
  const last = end + (townBehind(candidate) ?? branchBehind(candidate)).length;
  return { start: first, end: last, name: reading.slice(first, last), ending };
}

/** A town in brackets. */
function townBehind({ reading, end }: BodyCandidate): string | undefined {
  const bracket = /^（([\u3400-\u9fff]{2,6})）/.exec(reading.slice(end, end + 10));
  return bracket && PLACES.has(bracket[1] as string) ? bracket[0] : undefined;
}

function branchBehind({ reading, name, end }: BodyCandidate): string {
  const beyond = reading.slice(end, end + 8);
  return (
    (/(?:检察院|法院|公安局)$/.test(name) && BRANCH.exec(beyond)?.[0]) ||
    (/公安局$/.test(name) && POLICE_BRANCH.exec(beyond)?.[0]) ||
    ''
  );
}

/** In which form of the law a firm is one: "青川农村商业银行" + 股份有限公司. */
const LEGAL_FORM = /^(?:集团)?(?:股份)?有限(?:责任)?公司/;

/** The campus of a university of several. */
const CAMPUS = /^[\u3400-\u9fff]{2,7}分校/;

/** The branch of a court, of prosecutors or police, by its number. */
const BRANCH = /^第[一二三四五六七八九十]{1,2}(?:检察)?分[院局]/;

/** The branch of a city's police, by its district. */
const POLICE_BRANCH = /^[\u3400-\u9fff]{2,4}?分局/;

sieveEach(CAMPUS);
