/** Who tells what an article has of others. */
import type { Span } from '../../document.ts';

/** 据《某报》披露, 对某电台表示: who tells it, or to whom it is told, is nobody's home. */
export const isSource = (reading: string, { start, end }: Span): boolean =>
  /[据对向]《?$|《$|援引《?$|告诉《?$|接受《?$/u.test(reading.slice(Math.max(0, start - 3), start)) &&
  /^》?(?:的?(?:报道|报导|采访|专访|访问|记者|消息|节目)|披露|透露|表示|说|称|爆料|指|引述|援引|坦言|直言|回应)/u.test(
    reading.slice(end, end + 4),
  );
