/**
 * What each rule of the pipeline found in a piece of text: for whoever mends a rule, and for measuring on public data.
 *
 * Promises: every line is read as a paragraph of an article, so that nothing is left out as title or noise, and lines
 * that English was merely broken into are read on;
 * `text.slice(start, end) === exact` for all that is found.
 */
import { closeSpaces } from '../extract/closeSpaces.ts';
import { detectLang } from '../extract/detectLang.ts';
import { createDocument, type Span } from '../extract/document.ts';
import { findEntities } from '../extract/entities/findEntities.ts';
import { findPersonNames } from '../extract/entities/findPersonNames.ts';
import { findTriggerWords } from '../extract/events/findTriggerWords.ts';
import type { FoundEntity } from '../extract/findings.ts';
import { toReading } from '../extract/reading.ts';
import { type Expression, findExpressions } from '../extract/time/findExpressions.ts';
import { findTimes } from '../extract/time/findTimes.ts';
import type { Tools } from '../extract/tools.ts';
import { type Day, isoOf, parseEdtf } from '../model/edtf.ts';
import type { EventType, Lang } from '../model/vocabulary.ts';
import { unwrapLines } from './unwrapLines.ts';

interface Found extends Span {
  exact: string;
  rule: string;
}

/** `from` and `to`: first and last day, ISO; `null` where open or not known. */
interface FoundTime extends Found {
  edtf: string | null;
  from: string | null;
  to: string | null;
}

export interface Explanation {
  /** What says when; in English not what says how long or how often: "five years", "weekly". */
  dates: FoundTime[];
  /** Names only; not the pronouns and titles that stand for them, nor the form of address behind a surname. */
  people: (Found & { name: string })[];
  organizations: (Found & { name: string })[];
  triggers: (Found & { type: EventType })[];
}

export interface Question {
  text: string;
  /** `YYYY-MM-DD`: the day the text is read at. */
  reference?: string;
  lang?: Lang;
}

export function explainText({ text, reference, lang: given }: Question, tools: Tools): Explanation {
  const lang = given ?? detectLang(text);
  const closed = lang === 'en' ? null : closeSpaces(text);
  const explained = explainLines(closed?.text ?? text, lang, reference, tools);
  if (!closed) return explained;
  const open = <T extends Found>(found: readonly T[]): T[] =>
    found.map((one) => {
      const span = closed.open(one);
      return { ...one, ...span, exact: text.slice(span.start, span.end) };
    });
  const { dates, people, organizations, triggers } = explained;
  return { dates: open(dates), people: open(people), organizations: open(organizations), triggers: open(triggers) };
}

function explainLines(text: string, lang: Lang, reference: string | undefined, tools: Tools): Explanation {
  const lines = toReading(text, lang !== 'en', lang === 'zh-Hant' ? tools.toSimplified : undefined);
  const reading = lang === 'en' ? unwrapLines(lines) : lines;
  const blocks = [...reading.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }));
  const document = createDocument({ text, reading, lang, published: reference ?? null, blocks });
  const times = findTimes(document);
  const entities = findEntities(document, times, tools);
  const inOrder = <T extends Span>(found: T[]) => found.sort((a, b) => a.start - b.start || a.end - b.end);
  const at = ({ start, end }: Span, rule: string): Found => ({ start, end, exact: text.slice(start, end), rule });
  const expressions = findExpressions(document, times);
  const readTime = (time: Expression): FoundTime => ({
    ...at(time, time.rule),
    edtf: time.edtf,
    ...boundsOf(time.edtf),
  });
  return {
    dates: expressions.filter(({ isMeasure }) => !isMeasure).map(readTime),
    people: inOrder(
      findPersonNames(document, entities, tools).map((found) => ({ ...at(found, found.rule), name: found.name })),
    ),
    organizations: inOrder(
      organizationsOf(entities).map(({ name, mention }) => ({ ...at(mention, mention.rule), name })),
    ),
    triggers: inOrder(
      findTriggerWords(document, entities, times).map((word) => ({ ...at(word, word.rule), type: word.type })),
    ),
  };
}

function organizationsOf(entities: readonly FoundEntity[]) {
  return entities
    .filter(({ kind }) => kind === 'organization')
    .flatMap(({ name, mentions }) =>
      mentions.filter(({ form }) => form !== 'pronoun' && form !== 'title').map((mention) => ({ name, mention })),
    );
}

function boundsOf(edtf: string | null): { from: string | null; to: string | null } {
  const date = edtf === null ? null : parseEdtf(edtf);
  const iso = (day: Day | undefined) => (day !== undefined && Number.isFinite(day) ? isoOf(day) : null);
  return { from: iso(date?.from), to: iso(date?.to) };
}
