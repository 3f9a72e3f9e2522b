/** The Chinese families in order: of two that match the same words, the earlier one stands. */
import type { Pattern } from '../pattern.ts';
import { anaphora } from './anaphora.ts';
import { clock } from './clock.ts';
import { dates } from './dates.ts';
import { festivals } from './festivals.ts';
import { lunarDates } from './lunarDates.ts';
import { offsetParts } from './offsetParts.ts';
import { offsets } from './offsets.ts';
import { spans } from './spans.ts';
import { toldWeeks } from './toldWeeks.ts';
import { vague } from './vague.ts';
import { weekdays } from './weekdays.ts';

export const CHINESE_PATTERNS: readonly Pattern[] = [
  ...festivals,
  ...lunarDates,
  ...dates,
  ...toldWeeks,
  ...weekdays,
  ...anaphora,
  ...spans,
  ...offsetParts,
  ...offsets,
  ...clock,
  ...vague,
];
