/** What a title can be made of: who, the verb with what leads to it, what follows. */
import type { Span } from '../../../document.ts';
import { sieve } from '../../../sieve.ts';
import type { Tools } from '../../../tools.ts';
import { LONGEST, widthOf } from '../cutTitle.ts';
import type { Named } from '../groups/mentionGroup.ts';
import { clauseOf } from './clauseOf.ts';
import { HALTS, isWhole } from './isWhole.ts';
import { DEALT_WITH, HAS_DONE, LEAD, PHRASE } from './leadWords.ts';
import { nameSubject } from './nameSubject.ts';
import { type Objects, objectsOf } from './objectsOf.ts';
import { withoutBrackets, withoutLead } from './withoutLead.ts';

export interface TitleParts {
  text: string;
  span: Span;
  segment: Tools['segment'];
  /** Those whose name begins the title, and whether the clause names one of them before its verb. */
  doers: readonly Named[];
  isNamed: boolean;
  subject: string;
  /** What stands between them and the verb. */
  before: string;
  word: string;
  lead: string;
  /** A colon of the title's own, where one stands behind the verb. */
  colon: string;
  /** The verb with ever less of what leads to it. */
  verbs: readonly string[];
  /** What stands behind it. */
  rest: string;
  /** What of that may follow it, read when first asked for. */
  objects: () => Objects;
  /** The clause as it stands, and whether it can be the title. */
  clause: string;
  isShort: boolean;
}

export function readParts(
  text: string,
  span: Span,
  trigger: Span,
  doers: readonly Named[],
  segment: Tools['segment'],
): TitleParts {
  const named = doers.filter((d) => d.end <= trigger.start && d.start >= span.start).map((d) => d.end);
  const isNamed = named.length > 0;
  const before = withoutBrackets(text.slice(Math.max(span.start, ...named), trigger.start));
  const after = /^([说說称稱道]?)([，,：:])?/.exec(text.slice(trigger.end, span.end)) as RegExpExecArray;
  const word = text.slice(trigger.start, trigger.end) + (after[2] ? after[1] : '');
  const lead = LEAD.exec(before)?.[0] ?? '';
  const rest = text.slice(trigger.end + (after[2] ? after[0].length : 0), span.end);
  const clause = clauseOf(text, span, trigger, doers);
  let objects: Objects | undefined;
  return {
    ...{ text, span, segment, doers, isNamed, before, word, lead, rest, clause },
    // Their spokesman says it, not they.
    subject: nameSubject(text, doers) + (isNamed ? (SPOKESMAN.exec(before)?.[0] ?? '') : ''),
    colon: after[2] ? '：' : '',
    verbs: verbsOf(before, lead, word, doers),
    objects: () => {
      objects ??= objectsOf(rest, segment);
      return objects;
    },
    isShort: widthOf(clause) <= LONGEST && !HALTS.test(clause) && isWhole(clause),
  };
}
const SPOKESMAN = /^(?:的|方面的?)?(?:新闻)?(?:发言人|代表律师|代理律师|律师)/;

/** The verb with the phrase that completes it, without, and alone. */
function verbsOf(before: string, lead: string, word: string, doers: readonly Named[]): string[] {
  const led = before.slice(0, before.length - lead.length);
  const found = (PHRASE.exec(led) ?? DEALT_WITH.exec(led) ?? (doers.length > 0 ? HAS_DONE.exec(led) : null))?.[0] ?? '';
  // "被捕前先后担任": when it was.
  const phrase = /[前时時]$/.test(found) ? '' : found;
  // "信任与安全负责人辞职": where nobody named does it, what 与 joins is the body that does.
  const joined = doers.length === 0 && /^[与與和]/.test(phrase) ? [withoutLead(led) + lead + word] : [];
  const passive = /^[被遭]/.exec(phrase)?.[0] ?? '';
  const isTold = doers.some((d) => phrase.includes(d.exact));
  return [...joined, ...(isTold ? [] : [phrase + lead + word]), passive + lead + word, passive + word];
}

sieve(SPOKESMAN);
