/**
 * Ties that a sentence states by its form, without an event: ownership, kinship, rivalry, quarrels, partnership. One file
 * of patterns for each family and language; examples and counter-examples stand with the tests.
 */
import { COMING_PATTERNS_EN } from './patterns/comingPatternsEn.ts';
import { COMING_PATTERNS_ZH } from './patterns/comingPatternsZh.ts';
import { CONTROL_PATTERNS_ZH } from './patterns/controlPatternsZh.ts';
import { DEED_NOUN_PATTERNS_ZH } from './patterns/deedNounPatternsZh.ts';
import { EVERYDAY_PATTERNS_EN } from './patterns/everydayPatternsEn.ts';
import { FOUNDING_PATTERNS_ZH } from './patterns/foundingPatternsZh.ts';
import { KIN_PATTERNS_EN } from './patterns/kinPatternsEn.ts';
import { KIN_PATTERNS_ZH } from './patterns/kinPatternsZh.ts';
import { PLAIN_PATTERNS_EN } from './patterns/plainPatternsEn.ts';
import { PLAIN_PATTERNS_ZH } from './patterns/plainPatternsZh.ts';
import { POST_PATTERNS_ZH } from './patterns/postPatternsZh.ts';
import { QUARREL_PATTERNS_EN } from './patterns/quarrelPatternsEn.ts';
import { QUARREL_PATTERNS_ZH } from './patterns/quarrelPatternsZh.ts';
import { QUOTE_PATTERNS_ZH } from './patterns/quotePatternsZh.ts';
import { SERVICE_PATTERNS_ZH } from './patterns/servicePatternsZh.ts';
import { STAKE_PATTERNS_EN } from './patterns/stakePatternsEn.ts';
import { STAKE_PATTERNS_ZH } from './patterns/stakePatternsZh.ts';
import { SUCCESSION_PATTERNS_EN } from './patterns/successionPatternsEn.ts';
import { SUCCESSION_PATTERNS_ZH } from './patterns/successionPatternsZh.ts';
import { SUIT_PATTERNS_ZH } from './patterns/suitPatternsZh.ts';
import type { TiePattern } from './patterns/tiePattern.ts';
import { TRANSFER_PATTERNS_ZH } from './patterns/transferPatternsZh.ts';
import { WORK_PATTERNS_EN } from './patterns/workPatternsEn.ts';
import { WORK_PATTERNS_ZH } from './patterns/workPatternsZh.ts';

export const TIE_PATTERNS: readonly TiePattern[] = [
  ...KIN_PATTERNS_ZH,
  ...KIN_PATTERNS_EN,
  ...SUCCESSION_PATTERNS_ZH,
  ...SUCCESSION_PATTERNS_EN,
  ...STAKE_PATTERNS_ZH,
  ...CONTROL_PATTERNS_ZH,
  ...STAKE_PATTERNS_EN,
  ...DEED_NOUN_PATTERNS_ZH,
  ...QUOTE_PATTERNS_ZH,
  ...SUIT_PATTERNS_ZH,
  ...WORK_PATTERNS_ZH,
  ...WORK_PATTERNS_EN,
  ...QUARREL_PATTERNS_ZH,
  ...QUARREL_PATTERNS_EN,
  ...POST_PATTERNS_ZH,
  ...PLAIN_PATTERNS_ZH,
  ...PLAIN_PATTERNS_EN,
  ...EVERYDAY_PATTERNS_EN,
  ...FOUNDING_PATTERNS_ZH,
  ...COMING_PATTERNS_ZH,
  ...TRANSFER_PATTERNS_ZH,
  ...COMING_PATTERNS_EN,
  ...SERVICE_PATTERNS_ZH,
];
