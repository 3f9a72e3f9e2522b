/**
 * The time that an English paragraph has been telling of, and which clauses go on with it.
 *
 * Promises: only the simple past of a main line goes on: the pluperfect looks back, the present and the perfect are of
 * the day of writing, "would" lies ahead; only days, months and years carry, never a stretch.
 * Does not know: how a time expression is resolved.
 */
import { type Day, dayOf, parseEdtf } from '../../../model/edtf.ts';
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { FoundEvent, TimeMention } from '../../findings.ts';
import { isInCourt } from './dating/isInCourt.ts';
import { beginsCase, endsCase } from './dating/legalStage.ts';
import type { EnglishClause } from './englishClause.ts';
import type { Report } from './englishReport.ts';
import type { SentenceReading } from './englishSentence.ts';

export interface EnglishScene {
  time: TimeMention;
  /** Sentences since it was told. */
  age: number;
  /** The sentence before looked back from it. */
  isLookedBack: boolean;
  /** It lies in the days before publication. */
  isNews: boolean;
  /** It is the day of the lead, in a paragraph behind it that has told no time. */
  isOfLead?: boolean;
  /** What it told last of a case was how that began. */
  beginsCase?: boolean;
}

/** How many sentences without a date a scene outlasts. */
const LASTS = 6;
/** Days before publication that are still news. */
const NEWS = 10;

const PRECISIONS = new Set(['day', 'month', 'year']);
/** What tells of no certain time, or of another than the scene's. */
const ELSEWHEN =
  /^(?:once|previously|formerly|originally|always|often|never|already|long|ever|sometimes|usually|later|eventually|subsequently|ultimately|recently|lately|since|historically|earlier|before|beforehand|traditionally|annually|routinely|repeatedly)$/;
const ELSEWHEN_PHRASE =
  /\b(?:for (?:years|decades|months|weeks|generations|a (?:while|time|decade|generation))|over the (?:years|decades|course)|(?:in|as) (?:a|an) (?:young|former|boy|girl|child|student|teenager|past|earlier|previous)|in (?:his|her|their) (?:youth|twenties|thirties|teens|childhood)|used to|on the eve of|at (?:the age|one point|one stage|first)|in (?:the past|the end|time|due course)|until then|by then|at university|at school|from the (?:start|beginning|outset)|(?:spent|lasted|took) (?:\w+ ){1,3}(?:minutes|hours|days|weeks|months|years|decades)|on the (?:first|second|third|fourth|fifth|final|last|opening) (?:day|night|morning|afternoon)|as the (?:deadline|day|date|vote|hour|end) (?:neared|approached|loomed|drew|passed))\b/;

const wordsOf = (tokens: readonly EnglishToken[], from: number, to: number) => tokens.slice(from, to);

/** Whether a verb group tells of the past as it went on. */
export function isNarrated(tokens: readonly EnglishToken[], { verb }: EnglishClause): boolean {
  if (verb.tense !== 'past' || verb.modal !== null || verb.isNegated) return false;
  return !/^(?:had|'d|having)$/.test(tokens[verb.from]?.lower ?? '');
}

/** Whether a clause stands on the main line of what is told. */
const isMainLine = ({ kind, isFronted }: EnglishClause) =>
  !isFronted && (kind === 'main' || kind === 'joined' || kind === 'resumed');

function isElsewhen(tokens: readonly EnglishToken[], clause: EnglishClause): boolean {
  const words = wordsOf(tokens, clause.from, clause.to);
  if (words.some((t) => t.kind === 'word' && ELSEWHEN.test(t.lower))) return true;
  return ELSEWHEN_PHRASE.test(words.map((t) => t.lower).join(' '));
}

/** Whether a clause goes on with the scene, by itself or with the clause that it hangs on. */
function goesOn(reading: SentenceReading, index: number, depth = 0): boolean {
  const { tokens, clauses } = reading;
  const clause = clauses[index];
  if (!clause || depth > 5) return false;
  if (clause.kind === 'reduced')
    return clause.reduction === 'ing' && clause.parent !== null && goesOn(reading, clause.parent, depth + 1);
  if (!isNarrated(tokens, clause) || isElsewhen(tokens, clause)) return false;
  // "resigned on the first day and was replaced"
  const host = clause.sharesWith === null ? undefined : clauses[clause.sharesWith];
  if (host && isMainLine(host) && isElsewhen(tokens, host)) return false;
  if (isMainLine(clause)) return true;
  if (clause.parent === null) return /^(?:when|as|while)$/.test(clause.intro ?? '');
  const hangs = /^(?:when|as|while|whereupon|where)$/.test(clause.intro ?? '');
  return hangs && goesOn(reading, clause.parent, depth + 1);
}

const PUT_OFF =
  /^(?:adjourn|postpone|delay|defer|reschedule|remand|extend|suspend|ban|bar|bail|put|push|move|close|halt|freeze)$/;

/** "adjourned until Friday": when it is to go on, not when it was put off. */
export function isUntil(tokens: readonly EnglishToken[], lemma: string, time: TimeMention): boolean {
  if (!PUT_OFF.test(lemma)) return false;
  const at = tokens.findLastIndex((t) => t.end <= time.start);
  return /^(?:until|till|to)$/.test(tokens[at]?.lower ?? '') || /^(?:until|till)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "open until Nov. 17": until when, and nothing that happens then. */
const isBehindUntil = (tokens: readonly EnglishToken[], time: TimeMention): boolean => {
  const at = tokens.findLastIndex((t) => t.end <= time.start);
  // "interim head through the end of next month"
  const of = /^(?:end|close|start|beginning|middle)$/.test(tokens[at - 1]?.lower ?? '')
    ? at - (tokens[at - 2]?.lower === 'the' ? 3 : 2)
    : at;
  return /^(?:until|till|through)$/.test(tokens[of]?.lower ?? '');
};

/** The times of the main line of a sentence: what stands in no clause that looks elsewhere. */
function mainTimes({ tokens, clauses, times }: SentenceReading): TimeMention[] {
  return times.filter((time) => {
    if (time.kind !== 'date' || isBehindUntil(tokens, time)) return false;
    const clause = clauses.find(
      (c) =>
        c.kind !== 'reduced' &&
        (tokens[c.from]?.start ?? 0) <= time.start &&
        time.end <= (tokens[Math.min(c.to, tokens.length) - 1]?.end ?? 0),
    );
    if (!clause) return true;
    if (clause.verb.lemmas.some((lemma) => isUntil(tokens, lemma, time))) return false;
    return isMainLine(clause) || (clause.kind === 'adverbial' && !clause.isFronted);
  });
}

/** The time of the scene for a report without a time of its own, where the report goes on with it. */
export function timeOfScene(reading: SentenceReading, report: Report): TimeMention | undefined {
  const { scene } = reading;
  if (!scene || report.saidIn !== null || report.modality === 'planned' || report.modality === 'possible')
    return undefined;
  if (!PRECISIONS.has(precisionOf(scene.time) ?? '') && !/-weekend$/.test(scene.time.rule.replace(/\+.*/, '')))
    return undefined;
  // "He bowed out, and before the month was over she had sacked him": what is counted on behind a clause is not its time.
  const end = reading.tokens[(reading.clauses[report.clause]?.to ?? 0) - 1]?.end ?? 0;
  const isElsewhere = (t: TimeMention) =>
    t.start < end || !(t.order === 'after' || (t.order === 'same' && t.edtf === scene.time.edtf));
  if (mainTimes(reading).some(isElsewhere)) return undefined;
  const { type } = report.rule;
  if (type === 'founding' && precisionOf(scene.time) === 'day') return undefined;
  const isSaid = type === 'statement' || type === 'support' || type === 'assessment' || type === 'dispute';
  const clause = reading.clauses[report.clause];
  const isOfCourt = clause !== undefined && precisionOf(scene.time) === 'month' && isInCourt(reading.tokens, clause);
  if (isSaid && precisionOf(scene.time) !== 'day' && !isOfCourt) return undefined;
  if (scene.isOfLead && !isOfNews(reading, report)) return undefined;
  if (scene.beginsCase && type === 'legal' && endsCase(report.lemma)) return undefined;
  if (scene.isLookedBack && PRONOUN.test(reading.tokens[0]?.lower ?? '')) return undefined;
  return goesOn(reading, report.clause) ? carried(scene.time) : undefined;
}

/** Behind a lead what is told of its day is what was said, decided and ruled; the rest tells how it came to that. */
function isOfNews({ tokens, clauses }: SentenceReading, { rule: { type }, isPassive, lemma, clause }: Report): boolean {
  if (type === 'legal') return !isPassive || /^(?:pass|hand|deliver|return|adjourn|remand)$/.test(lemma);
  if (type !== 'appointment') return /^(?:statement|dispute|support|decision|assessment)$/.test(type);
  // "Roe was named interim chief": whoever steps in does so when the post falls vacant.
  const { from = 0, to = 0 } = clauses[clause] ?? {};
  return tokens.slice(from, to).some((t) => /^(?:interim|acting|caretaker|temporary|temporarily)$/.test(t.lower));
}

const PRONOUN = /^(?:he|she|they|it)$/;
const carried = (time: TimeMention): TimeMention =>
  time.rule.endsWith('+carried') ? time : { ...time, rule: `${time.rule}+carried` };

const precisionOf = (time: TimeMention) => (time.edtf ? parseEdtf(time.edtf)?.precision : undefined);

/** The scene behind a sentence: what its main line told of, else what was told before it. */
export function sceneAfter(reading: SentenceReading, events: readonly FoundEvent[]): EnglishScene | null {
  const { scene, document } = reading;
  const told = timeOnMainLine(reading, events);
  const isLookedBack = lastMain(reading)?.verb.tense === 'perfect';
  if (told === undefined) return scene && scene.age < LASTS ? { ...scene, age: scene.age + 1, isLookedBack } : null;
  const bounds = told.edtf ? parseEdtf(told.edtf) : null;
  const published = publishedDay(document.published);
  if (!bounds || (published !== null && bounds.from > published)) return null;
  const isNews = published !== null && published - bounds.to <= NEWS;
  const isOfLead = scene?.isOfLead === true && told.start === scene.time.start;
  return { time: told, age: 0, isNews, isLookedBack: false, isOfLead, beginsCase: lastBeginsCase(reading, events) };
}

/** Whether the last legal happening of a sentence begins a case. */
function lastBeginsCase({ tokens }: SentenceReading, events: readonly FoundEvent[]): boolean {
  const last = events.findLast(({ type, time }) => type === 'legal' && time);
  return last !== undefined && beginsCase(tokens.find((t) => t.start === last.trigger.start)?.lower ?? '');
}

const lastMain = ({ clauses }: SentenceReading) => clauses.findLast(isMainLine);

/** The time of the last happening on the main line; a time of the main line that none has. */
function timeOnMainLine(reading: SentenceReading, events: readonly FoundEvent[]): TimeMention | undefined {
  const { tokens, clauses } = reading;
  // "By Monday morning she had been fired": what follows goes on from there.
  const isReached = tokens[0]?.lower === 'by';
  for (const event of events.toReversed()) {
    if (!event.time || event.modality === 'planned' || event.modality === 'possible') continue;
    const index = clauses.findIndex((c) => tokens[c.verb.head]?.start === event.trigger.start);
    const clause = clauses[index];
    if (clause && (isNarrated(tokens, clause) || isReached) && isMainLine(clause)) return event.time;
  }
  const main = clauses.find(isMainLine);
  if (main && !isNarrated(tokens, main) && !isReached) return undefined;
  return mainTimes(reading).at(-1);
}

function publishedDay(published: string | null): Day | null {
  const [year, month, day] = published?.split('-').map(Number) ?? [];
  return year && month && day ? dayOf(year, month, day) : null;
}
