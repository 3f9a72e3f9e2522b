/** Days that are only waited for: "全城都在等第二天的阅兵". The telling does not come to them. */
import type { Span } from '../../document.ts';
import { sieve } from '../../sieve.ts';

/** What stands right before such a day, as a fragment of an expression. */
export const AWAITED = '(?:等待?|准备|期待|迎接|筹备|商量|安排|预演)[^，。]{0,2}';
const ENDS_SO = sieve(new RegExp(`${AWAITED}$`));

export const isAwaited = (reading: string, { start }: Span): boolean =>
  ENDS_SO.test(reading.slice(Math.max(0, start - 5), start));
