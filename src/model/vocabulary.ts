/**
 * The closed lists of a story: what kinds of happenings, ties, certainty, blocks and entities there are.
 * Readers, rules, filters and exports all choose from these; nothing else may stand in a story.
 */

export const EVENT_TYPES = [
  'appointment',
  'departure',
  'dismissal',
  'return',
  'leave',
  'joining',
  'founding',
  'launch',
  'deal',
  'restructuring',
  'dispute',
  'support',
  'statement',
  'decision',
  'legal',
  'assessment',
  'meeting',
  'incident',
  'change',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const RELATIONSHIP_TYPES = [
  'role_at',
  'founder_of',
  'joined',
  'left',
  'invested_in',
  'appointed',
  'dismissed',
  'succeeded',
  'supported',
  'opposed',
  'criticized',
  'conflict_with',
  'works_with',
  'family_of',
  'competes_with',
  'parent_of',
  'acquired',
  'legal_action_against',
  'met_with',
] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** Ties that mean the same from either end. */
export const SYMMETRIC_TYPES: ReadonlySet<RelationshipType> = new Set([
  'conflict_with',
  'works_with',
  'family_of',
  'competes_with',
  'met_with',
]);

export const SIGNS = ['for', 'against', 'neutral'] as const;
export type Sign = (typeof SIGNS)[number];

/** What side a tie of each type is on when the text says no more. */
export const SIGN_OF: Readonly<Record<RelationshipType, Sign>> = {
  role_at: 'neutral',
  founder_of: 'for',
  joined: 'for',
  left: 'neutral',
  invested_in: 'for',
  appointed: 'for',
  dismissed: 'against',
  succeeded: 'neutral',
  supported: 'for',
  opposed: 'against',
  criticized: 'against',
  conflict_with: 'against',
  works_with: 'for',
  family_of: 'neutral',
  competes_with: 'against',
  parent_of: 'neutral',
  acquired: 'neutral',
  legal_action_against: 'against',
  met_with: 'neutral',
};

export const MODALITIES = ['asserted', 'reported', 'possible', 'planned', 'denied'] as const;
export type Modality = (typeof MODALITIES)[number];

export const BLOCK_KINDS = ['title', 'heading', 'keypoint', 'paragraph', 'byline', 'noise'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const ENTITY_KINDS = ['person', 'organization', 'work', 'place'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const LANGS = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Lang = (typeof LANGS)[number];
