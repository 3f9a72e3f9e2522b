/**
 * What a happening of each type ties.
 *
 * Does not know: whether it has happened at all; who asks leaves out what is denied or only possible.
 */
import type { EventType } from '../../../model/vocabulary.ts';
import type { TiePair } from '../createEventTie.ts';
import { appointmentPairs } from './appointmentPairs.ts';
import { dealPairs } from './dealPairs.ts';
import { departurePairs } from './departurePairs.ts';
import { dismissalPairs } from './dismissalPairs.ts';
import { disputePairs } from './disputePairs.ts';
import type { Happening } from './happening.ts';
import { foundingPairs, joiningPairs } from './joiningPairs.ts';
import { legalPairs } from './legalPairs.ts';
import { matchPairs, meetingPairs } from './meetingPairs.ts';
import { decisionPairs, supportPairs } from './supportPairs.ts';

const PAIRS: Partial<Record<EventType, (happening: Happening) => readonly TiePair[]>> = {
  appointment: appointmentPairs,
  departure: departurePairs,
  dismissal: dismissalPairs,
  joining: joiningPairs,
  founding: foundingPairs,
  support: supportPairs,
  dispute: disputePairs,
  decision: decisionPairs,
  legal: legalPairs,
  meeting: meetingPairs,
  deal: dealPairs,
  change: matchPairs,
};

export const pairsOf = (happening: Happening): readonly TiePair[] => PAIRS[happening.event.type]?.(happening) ?? [];
