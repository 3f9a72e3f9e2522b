/**
 * A report in a sentence made into an event: its quote, who takes part, its time, who says so, its title.
 *
 * Promises: the quote is one piece of the sentence with the trigger in it; participants are agents, those it is done
 * to and a named speaker, never a possessor.
 */
import type { Span } from '../document.ts';
import type { EnglishToken } from '../entities/tokenizeEnglish.ts';
import type { FoundEvent, TimeMention } from '../findings.ts';
import { isHungOn, type Report } from './chooseEnglishReports.ts';
import type { EnglishClause } from './englishClause.ts';
import type { Placed } from './englishRoles.ts';
import { findFellows, findObjects, findOwners, findSubjects, ownedBy, PLACE } from './findEnglishParticipants.ts';
import type { SentenceReading } from './sentenceReading.ts';
import { titleEnglishEvent } from './titleEnglishEvent.ts';

export function buildEnglishEvent(reading: SentenceReading, report: Report): FoundEvent | null {
  const { document, tokens, clauses } = reading;
  const clause = clauses[report.clause] as EnglishClause;
  const said = report.saidIn === null ? null : (clauses[report.saidIn] as EnglishClause);
  const heads = findSubjects(reading, report.clause);
  const subjects = heads.length > 0 ? heads : findOwners(reading, clause);
  const speakers = said ? findSubjects(reading, report.saidIn as number) : [];
  const trigger = tokens[report.trigger] as EnglishToken;
  const range = findEvidence(reading, report);
  const objects = findObjects(reading, report, clause, range.to);
  const next = clauses[report.clause + 1];
  const denied =
    report.modality === 'denied' && next?.kind === 'complement' ? findSubjects(reading, report.clause + 1) : [];
  // "moved to Rome", "arrived from Paris": who goes to no body that the article knows only goes somewhere.
  const isGoing = report.rule.type === 'joining' && /^(?:move|transfer|arrive|switch)$/.test(report.lemma);
  const hasBody = reading.placed.some(
    (p) =>
      p.entity.kind === 'organization' &&
      /^(?:to|from|at|for)$/.test(p.role) &&
      p.from > report.trigger &&
      p.from < range.to,
  );
  if (isGoing && !hasBody && report.lemma === 'arrive') return null;
  const type = isGoing && !hasBody ? 'change' : report.rule.type;
  if (report.rule.type === 'statement' && !isWorthTelling(report, subjects)) return null;
  const participants: FoundEvent['participants'] = [];
  const add = (list: readonly Placed[], role: string) => {
    for (const { entity } of list)
      if (!participants.some((p) => p.entity === entity.id)) participants.push({ entity: entity.id, role });
  };
  const isReplaced = report.isPassive && /^(?:replace|succeed)$/.test(report.lemma) && objects.length > 0;
  add(subjects, isReplaced ? 'predecessor' : report.isPassive ? 'patient' : 'agent');
  // "replaced Reed with Hollis": the first is the one who had the post.
  const isSwapped = report.lemma === 'replace' && !report.isPassive && objects.some((o) => o.role === 'with');
  if (isSwapped)
    add(
      objects.filter((o) => o.role !== 'with'),
      'predecessor',
    );
  if (report.rule.type === 'appointment')
    add(
      objects.filter((o) => o.role === 'possessive' && PLACE.test(ownedBy(tokens, o))),
      'predecessor',
    );
  add(objects, report.isPassive ? 'agent' : 'patient');
  add(findFellows(reading, report), report.isPassive ? 'patient' : 'agent');
  add(speakers, 'speaker');
  add(denied, 'subject');
  const evidence: Span = {
    start: (tokens[range.from] as EnglishToken).start,
    end: (tokens[range.to - 1] as EnglishToken).end,
  };
  const time = findTime(reading, report, clause, said);
  const speaker = (said ? speakers : report.rule.type === 'statement' ? subjects : [])[0];
  return {
    type,
    rule: `en-${type}-${report.lemma}`,
    trigger: { start: trigger.start, end: trigger.end },
    evidence: [evidence],
    participants,
    modality: report.modality,
    ...(speaker && {
      speaker: {
        start: speaker.mention.start,
        end: speaker.mention.end,
        exact: speaker.mention.exact,
        entity: speaker.entity.id,
      },
    }),
    ...(time && { time }),
    title: titleEnglishEvent(document, tokens, clause, report, subjects, range),
  };
}

/** The clause as a careful reader would quote it: from its subject or time to its end. */
function findEvidence(reading: SentenceReading, report: Report): { from: number; to: number } {
  const { tokens, clauses, placed } = reading;
  const clause = clauses[report.clause] as EnglishClause;
  const first = report.saidIn === null ? clause : (clauses[report.saidIn] as EnglishClause);
  let from = first.quoteFrom;
  if (clause.kind === 'relative' && report.saidIn === null && clause.antecedent) {
    const near = placed
      .filter((p) => p.to <= clause.from && clause.from - p.from <= 8 && p.from >= (clause.antecedent?.from ?? 0))
      .at(-1);
    const before = tokens[clause.from - 1]?.text;
    if (before !== ',' && near) from = near.from;
    else if (before !== ',') {
      for (let k = clause.from - 1; k >= Math.max(0, clause.from - 5); k--)
        if (/^(?:the|a|an|his|her)$/.test(tokens[k]?.lower ?? '')) {
          from = k;
          break;
        }
    }
  }
  while (
    from < clause.verb.from &&
    (/^(?:and|but|or|so|yet|—|-|,|;|:|\)|")$/.test(tokens[from]?.lower ?? '') || tokens[from]?.kind === 'possessive')
  )
    from++;
  if (
    clause.kind === 'adverbial' &&
    /^(?:after|before|when|while|because|although|though|since|as|until)$/.test(tokens[from]?.lower ?? '')
  )
    from++;
  let to = lastOf(reading, report, clause);
  // "…, hours after": the measure belongs to what follows.
  const next = clauses[report.clause + 1];
  if (to === clause.to && next?.kind === 'adverbial')
    while (to > report.trigger + 1 && MEASURE.test(tokens[to - 1]?.lower ?? '') && !isOwnDate(tokens, to - 1)) to--;
  while (to > report.trigger + 1 && LOOSE_END.test(tokens[to - 1]?.lower ?? '')) to--;
  if (to > report.trigger + 2 && tokens[to - 2]?.text === ',' && /ing$/.test(tokens[to - 1]?.lower ?? '')) to -= 2;
  return { from: Math.min(from, report.trigger), to };
}

/** "on May 3", "last week": no measure of what follows. */
const isOwnDate = (tokens: readonly EnglishToken[], at: number): boolean =>
  /^(?:last|this|next|that|the|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\.?$/.test(
    tokens[at - 1]?.lower ?? '',
  );

const MEASURE =
  /^(?:hours?|days?|weeks?|months?|minutes?|years?|shortly|soon|long|only|just|a|an|few|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
const LOOSE_END = /^(?:and|but|or|so|yet|even|just|[,;:—.“"(-])$/;

/** Ends before a long participle phrase behind a comma; a statement goes on to the end of what is said. */
function lastOf({ tokens, clauses, isQuoted }: SentenceReading, report: Report, clause: EnglishClause): number {
  const told = clauses.find(
    (c) => c.isReported && c.from > report.trigger && c.from < clause.to && c.parent === report.clause,
  );
  const end = told && /^[,—]$/.test(tokens[told.from - 1]?.text ?? '') ? told.from - 1 : undefined;
  if (end !== undefined && end > report.trigger) return end;
  const hung = clauses[report.clause + 1];
  if (hung && isHungOn(tokens, hung)) return hung.to;
  if (/^(?:statement|assessment|legal|decision|dispute)$/.test(report.rule.type)) {
    const next = clauses[report.clause + 1];
    if (next?.kind === 'complement') return next.to;
    if (report.rule.type === 'statement') return clause.to;
  }
  for (let i = report.trigger + 1; i < clause.to; i++) {
    if (tokens[i]?.text === ';' && !isQuoted[i]) return i;
    if (tokens[i]?.text !== ',' || isQuoted[i]) continue;
    const next = tokens[i + 1]?.lower ?? '';
    if (/ing$/.test(next) && clause.to - i > 10) return i;
    if (/^(?:according|despite|amid|although|though)$/.test(next)) return i;
  }
  return clause.to;
}

/** A saying is told only of somebody named, or where it denies or owns up to something. */
function isWorthTelling(report: Report, subjects: readonly Placed[]): boolean {
  if (report.modality === 'denied') return true;
  const isPlain =
    /^(?:say|tell|write|add|state|describe|note|explain|claim|know|recall|argue|reply|stress|suggest|allege)$/.test(
      report.lemma,
    );
  if (!isPlain) return true;
  return subjects.some((s) => s.entity.id !== 'the-board');
}

function findTime(
  reading: SentenceReading,
  report: Report,
  clause: EnglishClause,
  said: EnglishClause | null,
): TimeMention | undefined {
  const { tokens, clauses, carried } = reading;
  const named = timeBeforeWhen(reading, clause);
  if (named) return named;
  const own = timesIn(reading, clause, report);
  if (own) return own;
  if (clause.kind === 'reduced')
    return clause.reduction === 'ing' && clause.parent !== null
      ? timesIn(reading, clauses[clause.parent] as EnglishClause, report)
      : undefined;
  if (said) {
    const outer = timesIn(reading, said, report);
    // "announced on Monday that it would merge": seen from that day; "said on Monday that it will" has a day of its own.
    if (outer && (report.modality === 'asserted' || clause.verb.modal === 'would')) return outer;
    if (outer) return undefined;
  }
  const attribution = report.attributedIn === undefined ? undefined : clauses[report.attributedIn];
  if (attribution && report.modality === 'asserted') return timesIn(reading, attribution, report);
  if (/^has|^have/.test(tokens[clause.verb.from]?.lower ?? '')) return undefined;
  if (clause.kind === 'main' && clauses[report.clause - 1]?.isFronted) {
    // "Released the next day, he …" tells of that day; "Founded in 1998, the firm …" of another time.
    const fronted = timesIn(reading, clauses[report.clause - 1] as EnglishClause, report);
    return (fronted?.edtf?.length ?? 0) >= 10 ? fronted : undefined;
  }
  if (clause.kind === 'resumed' && clause.sharesWith === null) {
    const { from, to } = clause.subject;
    const beside = to > from ? timesIn(reading, { ...clause, from, to }, report) : undefined;
    if (beside) return beside;
    for (let i = report.clause - 2; i >= 0; i--) {
      if (!/^(?:main|joined|resumed)$/.test(clauses[i]?.kind ?? '')) continue;
      const before = timesIn(reading, clauses[i] as EnglishClause, report);
      if (before) return before;
    }
  }
  if (clause.intro === 'when' && clause.parent !== null) {
    const parent = timesIn(reading, clauses[clause.parent] as EnglishClause, report);
    if (parent) return parent;
  }
  // What is joined to a clause happens with it; what a relative clause tells lies elsewhere.
  if (clause.kind === 'joined' || clause.kind === 'resumed') {
    const shared = clause.sharesWith ?? report.clause - 1;
    for (let i = report.clause - 1; i >= Math.max(0, shared); i--) {
      if (i !== shared && clauses[i]?.kind === 'relative') continue;
      if (clause.kind === 'resumed' && clauses[i]?.kind === 'relative') continue;
      const before = timesIn(reading, clauses[i] as EnglishClause, report);
      if (before) return before;
    }
  }
  if (clause.kind === 'main' && report.clause > 0) {
    for (let i = report.clause - 1; i >= 0; i--) {
      const other = clauses[i] as EnglishClause;
      if (other.kind === 'relative' || other.kind === 'complement') continue;
      const before = timesIn(reading, other, report);
      if (before) return before;
    }
  }
  const opening = tokens
    .slice(0, 5)
    .map((t) => t.lower)
    .join(' ');
  if (
    carried &&
    /^(?:at the same|then\b|at that|in the same|immediately|within (?:hours|minutes)|hours later|minutes later|in response|moments later|in(?:to)? (?:his|her|their) (?:place|stead|shoes|chair|seat)\b|(?:his|her|their) (?:place|seat|job|chair|post) (?:went|was taken|passed|fell)\b|taking (?:his|her|their) place)/.test(
      opening,
    )
  )
    return carried;
  return undefined;
}

/** "in July 2019, when she took over …, or that December": the date that "when" hangs on. */
function timeBeforeWhen({ tokens, times }: SentenceReading, clause: EnglishClause): TimeMention | undefined {
  if (clause.intro !== 'when' || clause.from === 0) return undefined;
  const before = tokens[clause.from - (tokens[clause.from - 1]?.text === ',' ? 2 : 1)];
  const time = times.find((t) => t.kind === 'date' && t.edtf !== null && before !== undefined && t.end === before.end);
  // "the worst fire since 2014, when …": in that year.
  return time?.edtf?.endsWith('/..') ? { ...time, edtf: time.edtf.slice(0, -3) } : time;
}

/** "set sentencing for March 28": that day is what was set, not when. */
const isSetFor = (tokens: readonly EnglishToken[], time: TimeMention): boolean =>
  tokens.findLast((t) => t.end <= time.start)?.lower === 'for';

/** The most exact date inside a clause; one that cannot be resolved counts last. */
function timesIn({ tokens, times }: SentenceReading, clause: EnglishClause, report: Report): TimeMention | undefined {
  const start = tokens[clause.from]?.start ?? 0;
  const end = tokens[Math.min(clause.to, tokens.length) - 1]?.end ?? 0;
  const trigger = tokens[report.trigger]?.start ?? start;
  const isSetting = /^(?:set|schedule|fix)$/.test(report.lemma) && !report.isPassive;
  const inside = times.filter(
    (t) => t.kind === 'date' && t.start >= start && t.end <= end && !(isSetting && isSetFor(tokens, t)),
  );
  const rank = (t: TimeMention) =>
    (t.edtf === null ? -10 : t.edtf.includes('/') ? 0 : t.edtf.length) - Math.abs(t.start - trigger) / 10_000;
  return [...inside].sort((a, b) => rank(b) - rank(a))[0];
}
