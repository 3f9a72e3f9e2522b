/** The Chinese families in order: of two that match the same words, the earlier one stands. */
import type { Pattern } from '../pattern.ts';
import { anaphora } from './anaphora.ts';
import { dates } from './dates.ts';
import { offsets } from './offsets.ts';
import { spans } from './spans.ts';
import { vague } from './vague.ts';
import { weekdays } from './weekdays.ts';

export const CHINESE_PATTERNS: readonly Pattern[] = [
  ...dates,
  ...weekdays,
  ...anaphora,
  ...spans,
  ...offsets,
  ...vague,
];
