/** The Latin name in parentheses right after a Chinese one: "山姆·奥斯汀（Sam Austin）". */
import { CharacterSet } from '../../characterSet.ts';
import type { Span } from '../../document.ts';
import { sieveEach } from '../../sieve.ts';

export interface LatinBeside extends Span {
  /** `acronym` where it is capitals only or ends as firms do, `name` where it has two or more words, else `word`. */
  kind: 'acronym' | 'name' | 'word';
}

const BRACKETED =
  /^ ?[（(] ?(?:[\u3400-\u9fff]{0,4}：)?([A-Z\u00c0-\u00de][\p{Script=Latin}.'’"“”&\- ]{0,60}?) ?(?:[，,；;/、][^（）()\n]{0,40})?[）)]/u;

/** What it begins with. */
const OPENING = new CharacterSet(' （(');

/** What names of firms and bodies end in: "Investor AB". */
const FIRM =
  /(?:^| )(?:AB|Inc|Ltd|LLC|LLP|PLC|Plc|Corp|Group|GmbH|SE|AG|SA|NV|Co|Company|Capital|Partners|Fund|Bank|Holdings?|Technologies|Ventures|Media|Studios?|Airlines?|Labs?|Institute|Association|University|Foundation)\.?$/;

/** The Latin words bracketed at `end`, without the brackets. */
export function readLatinBeside(reading: string, end: number): LatinBeside | undefined {
  // Most often no bracket opens, and nothing has to be cut out and searched.
  if (!OPENING.has(reading[end])) return undefined;
  const match = BRACKETED.exec(reading.slice(end, end + 120));
  const words = match?.[1];
  if (!match || !words) return undefined;
  const start = end + match[0].indexOf(words);
  const kind =
    FIRM.test(words) || (/^[A-Z&.\- ]+$/.test(words) && !/ [A-Z]{2,}$/.test(words))
      ? 'acronym'
      : /[ ]/.test(words)
        ? 'name'
        : 'word';
  return { start, end: start + words.length, kind };
}

sieveEach(BRACKETED, FIRM);
