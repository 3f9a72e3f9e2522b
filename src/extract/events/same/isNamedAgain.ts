/**
 * Whether an English noun names again what is told elsewhere: "since her resignation" behind "she stepped down in May".
 *
 * Promises: only deeds of one kind, done to or by the same; a noun with its article means one that is known, so that nothing
 * else need be alike. Does not know: dates (they were compared before).
 */
import type { FoundEvent } from '../../findings.ts';
import { isOtherPost } from './isOtherPost.ts';
import { meets, shares, sharesHero } from './likeness.ts';
import type { ToldEvent } from './toldEvent.ts';

/** Whether an English noun tells of it. */
export const isEnglishNoun = ({ rule }: FoundEvent): boolean => rule.startsWith('en-noun-');

/** Verbs that tell of one kind of happening, a row each. */
const DEEDS: ReadonlyMap<string, number> = new Map(
  [
    'arrest detain apprehend capture seize nab hold pick',
    'convict find',
    'charge indict arraign',
    'sentence jail imprison',
    'acquit clear exonerate',
    'extradite deport',
    'release free',
    'go file enter declare collapse fail fold fall crumble',
    'die kill murder shoot assassinate stab take lose drown perish',
    'kidnap abduct poison',
    'disappear vanish go',
    'acquire buy purchase take sell snap swallow',
    'merge join combine',
    'float list',
    'rescue bail save',
    'close shut liquidate dissolve wind',
    'nationalise nationalize privatise privatize',
    'split break demerge spin',
    'found create form establish set start begin launch',
    'publish release launch open unveil issue introduce bring come',
    'marry wed',
  ].flatMap((row, i) => row.split(' ').map((verb) => [verb, i] as const)),
);

/** Of the families of which any verb tells the same. */
const OF_ANY = /^(?:appointment|dismissal|leave|return)$/;

export function isNamedAgain(one: ToldEvent, other: ToldEvent): boolean {
  if (!isEnglishNoun(one.event) && !isEnglishNoun(other.event)) return false;
  if (one.family === 'appointment' && isOtherPost(one, other)) return false;
  if (OF_ANY.test(one.family)) return sharesHero(one, other);
  if (!isOneDeed(one.event.rule, other.event.rule)) return false;
  const [ones, others] = [patientsOf(one.event), patientsOf(other.event)];
  return ones.length > 0 && others.length > 0 ? meets(ones, others) : shares(one.event, other.event);
}

function isOneDeed(rule: string, other: string): boolean {
  const [one, two] = [lemmaOf(rule), lemmaOf(other)];
  if (one === two) return true;
  const deed = DEEDS.get(one);
  return deed !== undefined && deed === DEEDS.get(two);
}

const lemmaOf = (rule: string): string => rule.slice(rule.lastIndexOf('-') + 1);
const patientsOf = ({ participants }: FoundEvent): string[] =>
  participants.filter((p) => p.role === 'patient').map((p) => p.entity);
