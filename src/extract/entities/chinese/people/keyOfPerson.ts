import type { Person } from './collectPeople.ts';

/** The name by which the reading copy knows somebody. */
export const keyOfPerson = ({ forms, name }: Person): string => forms.keys().next().value ?? name;
