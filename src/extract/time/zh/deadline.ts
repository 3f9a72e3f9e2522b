/** Days until when something is asked or promised: "责令他在12月31日前回国". The telling does not come to them. */
import type { Span } from '../../document.ts';
import { sieve } from '../../sieve.ts';

/** Behind the day; `end` of a longer match may take 前 in. */
const BEFORE = /^[^前]?前(?!夕|往|来|去)|^[^前]?[之以]前/;
const ASKED = sieve(
  /(?:责令|勒令|限令|限期|要求|敦促|督促|催促|命令|下令|通牒|呼吁|请求|吁请|承诺|答应|保证|允诺|通知|告知|给[^，。；]{1,8}期限)[^。；]{0,14}?(?:[于在至到]|最[迟晚]|务必|必须|须|应)?$/,
);
/** Characters before the day within which it is asked. */
const REACH = 22;

/** Whether a day is a deadline that a word of asking behind the offset `from` sets. */
export const isDeadline = ({ start, end }: Span, reading: string, from: number): boolean =>
  BEFORE.test(reading.slice(end - 1, end + 3)) && ASKED.test(reading.slice(Math.max(from, start - REACH), start));
