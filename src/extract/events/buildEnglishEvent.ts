/**
 * A report in a sentence made into an event: its quote, who takes part, its time, who says so, its title.
 *
 * Promises: the quote is one piece of the sentence with the trigger in it; participants are agents, those it is done
 * to and a named speaker, never a possessor.
 */
import { parseEdtf } from '../../model/edtf.ts';
import type { Span } from '../document.ts';
import type { EnglishToken } from '../entities/tokenizeEnglish.ts';
import type { FoundEvent, TimeMention } from '../findings.ts';
import { behindFront, dateEnglishReport } from './dateEnglishReport.ts';
import type { EnglishClause } from './englishClause.ts';
import { isHungOn, type Report } from './englishReport.ts';
import type { Placed } from './englishRoles.ts';
import type { SentenceReading } from './englishSentence.ts';
import {
  findDoers,
  findFellows,
  findObjects,
  findOwners,
  findSubjects,
  ownedBy,
  PLACE,
} from './findEnglishParticipants.ts';
import { titleEnglishEvent } from './titleEnglishEvent.ts';

export function buildEnglishEvent(reading: SentenceReading, report: Report): FoundEvent | null {
  const { document, tokens, clauses } = reading;
  const clause = clauses[report.clause] as EnglishClause;
  const said = report.saidIn === null ? null : (clauses[report.saidIn] as EnglishClause);
  const heads = findDoers(reading, report) ?? findSubjects(reading, report.clause);
  const subjects = heads.length > 0 ? heads : findOwners(reading, clause, report.rule.type);
  const speakers = said ? findSubjects(reading, report.saidIn as number) : [];
  const trigger = tokens[report.trigger] as EnglishToken;
  const range = findEvidence(reading, report);
  const objects = findObjects(reading, report, clause, range.to).filter((o) => !report.doer || !heads.includes(o));
  const next = clauses[report.clause + 1];
  // "denied that Doe had left", "ruled that Doe had lied": it is about her.
  const isAbout =
    report.modality === 'denied' || (FINDS.test(report.lemma) && /^(?:legal|assessment)$/.test(report.rule.type));
  const spokenOf = isAbout && next?.kind === 'complement' ? findSubjects(reading, report.clause + 1) : [];
  // "moved to Rome", "arrived from Paris": who goes to no body that the article knows only goes somewhere.
  const isGoing =
    report.rule.type === 'joining' &&
    /^(?:move|transfer|arrive|switch)$/.test(report.lemma) &&
    !tokens.slice(report.trigger + 1, report.trigger + 6).some((t) => SIDES.test(t.lower));
  const hasBody = reading.placed.some(
    (p) =>
      p.entity.kind === 'organization' &&
      /^(?:to|from|at|for)$/.test(p.role) &&
      p.from > report.trigger &&
      p.from < range.to,
  );
  if (isGoing && !hasBody && report.lemma === 'arrive') return null;
  // "asked the judge to stand down": from the case, and not from the bench.
  const isRecusal =
    /^(?:departure|leave)$/.test(report.rule.type) &&
    /^(?:stand|step|recuse|withdraw)$/.test(report.lemma) &&
    report.trigger > clause.verb.head &&
    heads.length > 0 &&
    heads.every((h) => isJudge(document, h.entity));
  const type = isRecusal ? 'legal' : isGoing && !hasBody ? 'change' : report.rule.type;
  if (report.rule.type === 'statement' && !isWorthTelling(reading, report, subjects)) return null;
  const participants: FoundEvent['participants'] = [];
  const add = (list: readonly Placed[], role: string) => {
    for (const { entity } of list)
      if (!participants.some((p) => p.entity === entity.id)) participants.push({ entity: entity.id, role });
  };
  const isReplaced = report.isPassive && /^(?:replace|succeed)$/.test(report.lemma) && objects.length > 0;
  // "Into Doe's chair slides Roe", "sits in for Doe": whose place it was.
  const isPlaceTaken = report.rule.type === 'appointment' && heads.length === 0;
  const isVacancy =
    report.lemma === 'fill' && tokens.slice(clause.subject.from, clause.subject.to).some((t) => t.lower === 'vacancy');
  if (isPlaceTaken)
    add(
      subjects.filter((o) => isVacancy || PLACE.test(ownedBy(tokens, o))),
      'predecessor',
    );
  if (report.rule.type === 'appointment' && /^(?:sit|fill|stand|cover|deputi[sz]e)$/.test(report.lemma))
    add(
      objects.filter((o) => o.role === 'for'),
      'predecessor',
    );
  // "had been under investigation": it is done to the subject.
  const isUnder =
    report.rule.type === 'legal' &&
    /^(?:be|come|remain|stay)$/.test(report.lemma) &&
    tokens.slice(report.trigger + 1, report.trigger + 4).some((t) => t.lower === 'under');
  add(subjects, isReplaced ? 'predecessor' : report.isPassive || isUnder ? 'patient' : 'agent');
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
  // "named Doe to replace Roe"
  if (report.rule.type === 'appointment' && !/^(?:replace|succeed|follow)$/.test(report.lemma))
    add(
      objects.filter((o) => isToBeReplaced(tokens, report.trigger, o)),
      'predecessor',
    );
  // "her trial opened before Doe": the judge, to whom nothing is done.
  add(
    objects.filter((o) => o.role === 'before'),
    'agent',
  );
  // "was hired by Doe to run Orbis": Orbis did not hire her.
  // "was charged with the former chairman": both were.
  const fellows = report.isPassive && SUFFERED.test(report.rule.type) ? objects.filter((o) => o.role === 'with') : [];
  add(
    fellows.filter((o) => o.entity.kind === 'person'),
    'patient',
  );
  const aims = report.isPassive ? objects.filter((o) => o.role === '' && isAim(tokens, report.trigger, o.from)) : [];
  add(
    objects.filter((o) => !aims.includes(o) && !fellows.includes(o)),
    report.isPassive ? 'agent' : 'patient',
  );
  add(aims, 'patient');
  add(findFellows(reading, report), report.isPassive ? 'patient' : 'agent');
  add(speakers, 'speaker');
  // "persuaded Doe to leave": who moves somebody to do it takes part, and does not do it.
  if (report.doer && !heads.some((h) => h.from < clause.verb.from))
    add(findSubjects(reading, report.clause), 'speaker');
  add(spokenOf, 'subject');
  const evidence: Span = {
    start: (tokens[range.from] as EnglishToken).start,
    end: (tokens[range.to - 1] as EnglishToken).end,
  };
  const told = dateEnglishReport(reading, report, clause, said);
  // "On May 5 the board asked her to resign": the day is that of the asking.
  const isOfAsking =
    told !== undefined && clause.verb.tense === 'past' && told.end <= (tokens[clause.verb.from]?.start ?? 0);
  // "Oct. 4: She will pay after all": the day of a row is not the one of what its row says is to be.
  const isOfRow = told !== undefined && reading.row?.start === told.start;
  const time = isOfRow ? told : told && fitYear(told, report, clause, document.published, isOfAsking);
  const speaker = (said ? speakers : report.rule.type === 'statement' ? subjects : [])[0];
  return {
    type,
    rule: `en-${type}-${report.lemma}`,
    trigger: { start: trigger.start, end: trigger.end },
    evidence: [evidence],
    participants,
    modality: isRecusal
      ? 'asserted'
      : report.modality === 'asserted' && isAhead(time, document.published)
        ? 'planned'
        : report.modality,
    ...(speaker && {
      speaker: {
        start: speaker.mention.start,
        end: speaker.mention.end,
        exact: speaker.mention.exact,
        entity: speaker.entity.id,
      },
    }),
    ...(time && { time }),
    title: titleEnglishEvent(document, tokens, clause, report, { subjects, objects }, range, clauses),
  };
}

/** Whether somebody is called a judge anywhere. */
const isJudge = (
  { reading }: SentenceReading['document'],
  { kind, mentions, appositions }: Placed['entity'],
): boolean =>
  kind === 'person' &&
  (appositions.some((a) => JUDGE.test(a.exact)) ||
    mentions.some(({ start }) => JUDGE_BEFORE.test(reading.slice(Math.max(0, start - 14), start + 10))));
const JUDGE = /\b(?:judge|justice|magistrate)\b/i;
const JUDGE_BEFORE = /\b(?:Judge|Justice|judge|magistrate)[, ]/;

/** "to replace Roe", "to succeed the outgoing chief executive, Roe": nobody else named stands between. */
function isToBeReplaced(tokens: readonly EnglishToken[], trigger: number, { from }: Placed): boolean {
  for (let k = from - 1; k > trigger && k > from - 9; k--) {
    const { lower, isCapital } = tokens[k] as EnglishToken;
    if (/^(?:replace|succeed|follow)$/.test(lower)) return tokens[k - 1]?.lower === 'to';
    if (isCapital && !/^(?:Mr|Mrs|Ms|Dr|Sir)\.?$/.test((tokens[k] as EnglishToken).text)) return false;
  }
  return false;
}

/** Behind "switched" and "moved": whom one is with from then on. */
const SIDES = /^(?:sides|camps|parties|allegiance|benches|ranks|fold)$/;
/** What befalls people together. */
const SUFFERED = /^(?:legal|dismissal|incident|departure)$/;

/** What judges, panels and inquiries do with what happened. */
const FINDS = /^(?:rule|find|hold|conclude|decide|determine|establish|confirm|show|reveal)$/;

/** Whether an infinitive stands between a verb and a name: "to run Orbis". */
const isAim = (tokens: readonly EnglishToken[], from: number, to: number): boolean =>
  tokens.some((t, i) => i > from && i < to - 1 && t.lower === 'to' && AIMS.test(tokens[i + 1]?.lower ?? ''));
const AIMS = /^(?:run|lead|head|manage|chair|oversee|rescue|revive|save|join|represent|edit|coach|direct|advise|turn)$/;

/**
 * What is told in the past has no day that is still to come, and what is planned none that is over: "on 1 November",
 * without a year, is of the year before or the next.
 */
function fitYear(
  time: TimeMention,
  report: Report,
  clause: EnglishClause,
  published: string | null,
  isOfAsking: boolean,
): TimeMention | undefined {
  const isBare =
    MONTH.test(time.exact) &&
    !/\d{4}/.test(time.exact) &&
    /^\d{4}-(?:0[1-9]|1[0-2]|2[1-4])(?:-\d\d)?$/.test(time.edtf ?? '');
  if (isPast(clause, report) && isAhead(time, published)) {
    const earlier = isBare ? shiftYear(time, -1) : undefined;
    return earlier && !isAhead(earlier, published) ? earlier : undefined;
  }
  const { tense, modal } = clause.verb;
  // "has not ruled out selling", "may sell", not "may have sold"
  const isOpen =
    report.modality === 'possible' &&
    !isOfAsking &&
    (modal === null ? report.trigger > clause.verb.head : tense !== 'perfect');
  const isComing =
    isOpen || (report.modality === 'planned' && (tense === 'present' || (tense === 'future' && modal !== 'would')));
  const isOver =
    isComing && isBare && published !== null && (time.edtf ?? '') < published.slice(0, (time.edtf ?? '').length);
  const later = isOver ? shiftYear(time, 1) : undefined;
  return later && isAhead(later, published) ? later : time;
}
const MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter)/i;

const shiftYear = (time: TimeMention, years: number): TimeMention => ({
  ...time,
  edtf: (time.edtf ?? '').replace(/^\d{4}/, (year) => String(Number(year) + years)),
});

const isPerfectMaybe = ({ modal, tense }: EnglishClause['verb']): boolean =>
  tense === 'perfect' && /^(?:may|might|could|must)$/.test(modal ?? '');

const isPast = ({ verb }: EnglishClause, { trigger, lemma }: Report): boolean =>
  verb.head === trigger &&
  // "may have left in January"
  (verb.modal === null ? verb.tense === 'past' || verb.tense === 'perfect' : isPerfectMaybe(verb)) &&
  !/^(?:set|schedule|plan|fix|expect|slate|list|book|call|announce|postpone|delay|put|push|agree|adjourn|extend|move|bring|sign|give|win)$/.test(
    lemma,
  );

/** "takes over on 1 April": what has a date after publication is still to come. */
function isAhead(time: TimeMention | undefined, published: string | null): boolean {
  const [bounds, day] = [time?.edtf ? parseEdtf(time.edtf) : null, published ? parseEdtf(published) : null];
  return bounds !== null && day !== null && bounds.from > day.to;
}

/** The clause as a careful reader would quote it: from its subject or time to its end. */
function findEvidence(reading: SentenceReading, report: Report): { from: number; to: number } {
  const { tokens, clauses, placed } = reading;
  const clause = clauses[report.clause] as EnglishClause;
  const first = report.saidIn === null ? clause : (clauses[report.saidIn] as EnglishClause);
  const own = behindFront(first);
  let from = Math.max(first.quoteFrom, own === first ? 0 : own.from);
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
  const whole = to;
  // "…, hours after": the measure belongs to what follows.
  const next = clauses[report.clause + 1];
  if (to === clause.to && next?.kind === 'adverbial')
    while (to > report.trigger + 1 && MEASURE.test(tokens[to - 1]?.lower ?? '') && !isOwnDate(tokens, to - 1)) to--;
  // "deliberated for three days before": how long it was.
  if (to < whole && /^(?:for|in|within|over|lasted|took|spent)$/.test(tokens[to - 1]?.lower ?? '')) to = whole;
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
  // "fired him, and Jane Roe, whom he had met, was": what follows begins with her.
  const next = clauses[report.clause + 1];
  if (next?.kind === 'relative') {
    let k = tokens[next.from - 1]?.text === ',' ? next.from - 2 : next.from - 1;
    while (k > report.trigger && tokens[k]?.isCapital) k--;
    const isListed = !/^(?:him|her|it|them)$/.test(tokens[k - 2]?.lower ?? '');
    if (tokens[k]?.lower === 'and' && tokens[k - 1]?.text === ',' && !isListed) return k - 1;
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
function isWorthTelling(
  { tokens, clauses, isQuoted, times }: SentenceReading,
  report: Report,
  subjects: readonly Placed[],
): boolean {
  if (report.modality === 'denied') return true;
  // Who adds goes on with what was told of already.
  if (report.lemma === 'add') return false;
  const { verb, to, kind, isObjectRelative } = clauses[report.clause] as EnglishClause;
  // "a cell that it said could charge a car": an aside within what it describes.
  if (kind === 'relative' && isObjectRelative && report.lemma === 'say' && clauses[report.clause + 1]?.from === verb.to)
    return false;
  const hung = clauses[report.clause + 1]?.kind === 'complement';
  // "He followed it on the radio, he says, and": aside, and with nothing of it in the quote.
  const isBare =
    !hung &&
    !isQuoted.includes(true) &&
    tokens.slice(verb.to, to).every((t) => t.kind === 'mark' || /^(?:and|but)$/.test(t.lower));
  const isPronoun = /^(?:he|she|they|it)$/.test(tokens[verb.from - 1]?.lower ?? '');
  if (isBare && isPronoun && (verb.tense === 'present' || tokens[verb.from - 2]?.lower === 'so')) return false;
  // "“It was a nice call,” Doe says": words that go with no day.
  const isRemark = verb.tense === 'present' && report.lemma === 'say' && !hung && isQuoted.includes(true);
  if (isRemark && times.every((t) => t.kind !== 'date')) return false;
  // "He has been told that he no longer has a key": by nobody.
  if (report.isPassive && verb.tense === 'perfect' && /^(?:tell|inform|advise|assure)$/.test(report.lemma))
    return tokens.slice(verb.to, to).some((t) => t.lower === 'by');
  const isPlain =
    /^(?:say|tell|write|add|state|describe|note|explain|claim|know|recall|argue|reply|stress|suggest|allege)$/.test(
      report.lemma,
    );
  if (!isPlain) return true;
  return subjects.some((s) => s.entity.id !== 'the-board');
}
