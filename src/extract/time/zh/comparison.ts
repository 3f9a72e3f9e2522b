/** Dates that something is measured against: "较去年同期下降三成", "与2019年相比", "打破2016年的纪录". */
import type { Span } from '../../document.ts';
import { sieveEach } from '../../sieve.ts';

const BEFORE =
  /(?:比起?|相比(?:于|起|之下)?|[相比]?较(?:之|于)?|对[比照]|[高低多少大小好差优劣强弱快慢早晚]于|[高超胜多少]过|超越|不[及如]|[高多]出|打破|刷新)了?$/;
const WITH = /[与和跟同]$/;
const BEHIND = /^[^，。；]{0,10}?(?:[相比]较|相比|对[比照]|比起来|持平|相当|一样|相同|不同)/;

/** Whether a time is no time of what its clause tells, but what that is compared with. */
export function isComparedWith({ start, end }: Span, reading: string): boolean {
  const before = reading.slice(Math.max(0, start - 5), start);
  return BEFORE.test(before) || (WITH.test(before) && BEHIND.test(reading.slice(end, end + 16)));
}

sieveEach(BEFORE, BEHIND);
