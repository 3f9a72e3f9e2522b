/**
 * Which FollowTheMoney schema a tie becomes, and which of its properties hold the two ends
 * (https://followthemoney.tech/explorer/).
 *
 * Promises: nothing is claimed that the tie does not say. What is only planned, possible or denied is never an
 * employment or a holding, but an UnknownLink that says what it is; and so is whatever does not fit a schema's ends.
 */
import type { Entity, Relationship } from '../model/story.ts';
import type { RelationshipType } from '../model/vocabulary.ts';

export interface TieSchema {
  schema: string;
  /** The properties for the tie's source and target. */
  source: string;
  target: string;
  /** The property that takes the post, the kinship, or what the tie is called; none for Succession's own meaning. */
  role: 'role' | 'relationship';
}

type Kinds = readonly [source: Entity['kind'], target: Entity['kind']];

const LINK: TieSchema = { schema: 'UnknownLink', source: 'subject', target: 'object', role: 'role' };
const EMPLOYMENT: TieSchema = { schema: 'Employment', source: 'employee', target: 'employer', role: 'role' };
const DIRECTORSHIP: TieSchema = { schema: 'Directorship', source: 'director', target: 'organization', role: 'role' };
const OWNERSHIP: TieSchema = { schema: 'Ownership', source: 'owner', target: 'asset', role: 'role' };
const ASSOCIATE: TieSchema = { schema: 'Associate', source: 'person', target: 'associate', role: 'relationship' };
const FAMILY: TieSchema = { schema: 'Family', source: 'person', target: 'relative', role: 'relationship' };
const SUCCESSION: TieSchema = { schema: 'Succession', source: 'successor', target: 'predecessor', role: 'role' };

/** Posts on a board. */
const BOARD = /董事|理事|监事|監事|\bdirector\b|\bchair|\bboard\b|\btrustee\b/i;

const KINDS: Record<string, Kinds> = {
  Employment: ['person', 'organization'],
  Directorship: ['person', 'organization'],
  Associate: ['person', 'person'],
  Family: ['person', 'person'],
  Succession: ['person', 'person'],
};

function wantedSchema(type: RelationshipType, label: string | undefined): TieSchema {
  switch (type) {
    case 'role_at':
      return label && BOARD.test(label) ? DIRECTORSHIP : EMPLOYMENT;
    case 'joined':
    case 'left':
      return EMPLOYMENT;
    case 'parent_of':
    case 'acquired':
      return OWNERSHIP;
    case 'works_with':
      return ASSOCIATE;
    case 'family_of':
      return FAMILY;
    case 'succeeded':
      return SUCCESSION;
    default:
      return LINK;
  }
}

export function chooseTieSchema(tie: Relationship, source: Entity, target: Entity): TieSchema {
  if (tie.modality === 'planned' || tie.modality === 'possible' || tie.modality === 'denied') return LINK;
  const wanted = wantedSchema(tie.type, tie.label);
  if (wanted === OWNERSHIP) return isBody(source) && target.kind === 'organization' ? wanted : LINK;
  const kinds = KINDS[wanted.schema];
  return !kinds || (source.kind === kinds[0] && target.kind === kinds[1]) ? wanted : LINK;
}

/** Persons and organizations: what can own, direct and be involved. */
export function isBody({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'organization';
}
