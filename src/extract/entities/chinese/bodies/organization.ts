/** An organization of an article with the forms of its name, the fullest first. */
import type { EntityMention, MentionForm } from '../../../findings.ts';

export interface Organization {
  name: string;
  kind: 'organization' | 'work';
  latinName?: string;
  forms: Map<string, MentionForm>;
  mentions: EntityMention[];
}

/** The name that an organization was first found by. */
export const keyOf = ({ forms }: Organization): string => forms.keys().next().value as string;

/** Makes two organizations one, the first, unless either has gone into another. */
export type Join = (one: Organization, other: Organization | undefined) => void;

export type ByForm = ReadonlyMap<string, Organization>;
