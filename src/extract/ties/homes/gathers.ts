/** Parties, committees and parliaments: whoever belongs to one has a post elsewhere. */
import { PARTY } from '../authorities.ts';
import { kindOfName } from '../bodyKinds.ts';

/** Kinds of body that people belong to beside their work. */
export const GATHERS: ReadonlySet<string | undefined> = new Set(['party', 'committee', 'parliament']);

/** Whether people belong to a body of a name beside their work. */
export const isGathering = (name: string): boolean => GATHERS.has(kindOfName(name)) || PARTY.test(name);
