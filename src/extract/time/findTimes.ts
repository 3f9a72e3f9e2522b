/**
 * Time expressions of an article, found by our own grammar and resolved in narrative order.
 *
 * Promises: mentions in order and without overlap, none in noise; every EDTF string is valid; linear in the length
 * of the text; never throws. What hangs on an unknown publication date has `edtf` null.
 * Does not know: which happening a time belongs to.
 */
import { isEdtf } from '../../model/edtf.ts';
import type { Document, Sentence, Span } from '../document.ts';
import type { TimeMention } from '../findings.ts';
import { contextOf } from './contextOf.ts';
import { goOn } from './goOn.ts';
import { type Joined, joinSpans } from './joinSpans.ts';
import { liesAhead } from './liesAhead.ts';
import type { Resolution } from './pattern.ts';
import { type Article, articleOf, type Place, placeOf } from './place.ts';
import { sayBasis } from './says.ts';
import type { Match } from './scanTimes.ts';
import { beginTelling, enterQuotation, enterSentence, type Telling } from './telling.ts';
import { isDayOfDate } from './zh/goesOn.ts';
import { isWhatIsPaidFor } from './zh/passing.ts';

export function findTimes(document: Document): TimeMention[] {
  const article = articleOf(document);
  const { matches, quoted, reading, published } = article;
  const telling = beginTelling();
  const mentions: Joined[] = [];
  let next = 0;
  let quotedAt = 0;
  for (const [sentenceAt, sentence] of document.sentences.entries()) {
    enterSentence(telling, article, sentence);
    let clauseAt = 0;
    while (next < matches.length && (matches[next] as Match).start < sentence.start) next++;
    for (; next < matches.length && (matches[next] as Match).end <= sentence.end; next++) {
      const { start } = matches[next] as Match;
      while ((sentence.clauses[clauseAt + 1]?.start ?? Infinity) <= start) clauseAt++;
      while ((quoted[quotedAt]?.end ?? Infinity) <= start) quotedAt++;
      const isQuoted = (quoted[quotedAt]?.start ?? Infinity) < start;
      enterQuotation(telling, article, isQuoted ? (quoted[quotedAt] as Span) : null);
      const place = placeOf(article, next, sentence.clauses[clauseAt] ?? sentence, sentence, sentenceAt);
      const mention = readTime(telling, article, place, mentions.at(-1));
      if (mention) mentions.push(mention);
    }
  }
  return joinSpans(document.text, reading, mentions, document.lang, published?.toString() ?? null);
}

/** Resolves an expression, and moves the telling on; `null` where it is no time of its own. `last`: the mention before it. */
function readTime(telling: Telling, article: Article, place: Place, last: TimeMention | undefined): Joined | null {
  const { document, isEnglish, published, reading } = article;
  const { match, sentence } = place;
  if (!isEnglish && isDayOfDate(reading, last, match)) return null;
  const isFuture = liesAhead(article, place, telling.local, telling.isToldHere);
  const context = contextOf(article, place, telling, last, isFuture);
  const resolution = match.pattern.resolve(match.groups, context);
  if (!resolution) return null;
  if (!isEnglish && isWhatIsPaidFor(resolution.edtf ?? '', reading.slice(match.end, match.end + 8))) return null;
  const isOfReport = isDateline(reading, match, sentence);
  goOn(telling, article, place, resolution, context, isOfReport);
  const rule = isOfReport ? 'dateline' : match.pattern.rule;
  return mentionOf(document, published?.toString() ?? null, match, rule, resolution, isFuture);
}

/** The date of the report itself, before its text: "SAN FRANCISCO, Aug. 30, 2017 - ", "某社北京3月5日电". */
function isDateline(reading: string, match: Match, sentence: Sentence): boolean {
  if (match.start - sentence.start > 40) return false;
  const behind = reading.slice(match.end, match.end + 40);
  return (
    /^\)? ?(?:\([^)]{1,30}\) ?)?[-—] ?\p{Lu}/u.test(behind) ||
    /^[）\s]?[^，。；：\s]{0,8}(?:电|讯)(?:[\s）】]|（|$)/.test(behind)
  );
}

function mentionOf(
  { text, lang }: Document,
  published: string | null,
  { start, end }: Match,
  rule: string,
  resolution: Resolution,
  isFuture: boolean,
): Joined {
  const exact = text.slice(start, end);
  const edtf = resolution.edtf !== null && isEdtf(resolution.edtf) ? resolution.edtf : null;
  return {
    start,
    end,
    exact,
    rule,
    kind: resolution.kind ?? 'date',
    edtf,
    ...(resolution.order ? { order: resolution.order } : {}),
    basis: {
      evidence: [{ start, end, exact }],
      rule,
      ...sayBasis(exact, edtf, resolution.hold, published, lang),
    },
    isFuture,
  };
}
