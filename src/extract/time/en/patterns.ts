/** The English families in order: of two that match the same words, the earlier one stands. */
import type { Pattern } from '../pattern.ts';
import { counted } from './counted.ts';
import { dates } from './dates.ts';
import { holidays } from './holidays.ts';
import { narrated } from './narrated.ts';
import { partsOfYear } from './partsOfYear.ts';
import { relative } from './relative.ts';
import { spans } from './spans.ts';
import { told } from './told.ts';
import { weeksAround } from './weeksAround.ts';

export const ENGLISH_PATTERNS: readonly Pattern[] = [
  ...weeksAround,
  ...partsOfYear,
  ...dates,
  ...holidays,
  ...counted,
  ...narrated,
  ...relative,
  ...told,
  ...spans,
];
