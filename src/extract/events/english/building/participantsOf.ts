/**
 * Who takes part in an English report, and as what.
 *
 * Promises: everybody once, as what is told of them first: whose place it was before who takes it.
 */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { FoundEvent } from '../../../findings.ts';
import type { EnglishClause } from '../englishClause.ts';
import type { Report } from '../englishReport.ts';
import type { Placed } from '../englishRoles.ts';
import type { SentenceReading } from '../englishSentence.ts';
import { findSubjects, ownedBy, PLACE } from '../findEnglishParticipants.ts';
import { findFellows } from '../findFellows.ts';
import type { Cast } from './findCast.ts';

type Participants = FoundEvent['participants'];

export function participantsOf(
  reading: SentenceReading,
  report: Report,
  clause: EnglishClause,
  cast: Cast,
): Participants {
  const { tokens } = reading;
  const { heads, subjects, speakers, spokenOf } = cast;
  // "made way for Roe": she comes, and does not go.
  const comers = report.rule.type === 'departure' ? cast.objects.filter((o) => o.role === 'for') : [];
  const objects = cast.objects.filter((o) => !comers.includes(o));
  const found: Participants = [];
  add(found, replacedFirst(tokens, report, clause, cast), 'predecessor');
  add(found, subjects, roleOfSubject(tokens, report, objects));
  add(found, replaced(tokens, report, objects), 'predecessor');
  addObjects(found, tokens, report, objects);
  add(found, findFellows(reading, report), report.isPassive ? 'patient' : 'agent');
  add(found, speakers, 'speaker');
  // "persuaded Doe to leave": who moves somebody to do it takes part, and does not do it.
  if (report.doer && !heads.some((h) => h.from < clause.verb.from))
    add(found, findSubjects(reading, report.clause), 'speaker');
  add(found, [...spokenOf, ...comers], 'subject');
  return found;
}

function add(found: Participants, list: readonly Placed[], role: string): void {
  for (const { entity } of list)
    if (!found.some((p) => p.entity === entity.id)) found.push({ entity: entity.id, role });
}

/** "Into Doe's chair slides Roe", "sits in for Doe": whose place it was, of all who are named. */
function replacedFirst(
  tokens: readonly EnglishToken[],
  { rule, lemma }: Report,
  { subject }: EnglishClause,
  { heads, subjects, objects }: Cast,
): readonly Placed[] {
  if (rule.type !== 'appointment') return [];
  const isVacancy = lemma === 'fill' && tokens.slice(subject.from, subject.to).some((t) => t.lower === 'vacancy');
  const owners = heads.length > 0 ? [] : subjects.filter((o) => isVacancy || PLACE.test(ownedBy(tokens, o)));
  const isFilledIn = /^(?:sit|fill|stand|cover|deputi[sz]e)$/.test(lemma);
  return isFilledIn ? [...owners, ...objects.filter((o) => o.role === 'for')] : owners;
}

function roleOfSubject(
  tokens: readonly EnglishToken[],
  { rule, lemma, trigger, isPassive }: Report,
  objects: readonly Placed[],
): string {
  if (isPassive && /^(?:replace|succeed)$/.test(lemma) && objects.length > 0) return 'predecessor';
  // "had been under investigation": it is done to the subject.
  const isUnder =
    rule.type === 'legal' &&
    /^(?:be|come|remain|stay)$/.test(lemma) &&
    tokens.slice(trigger + 1, trigger + 4).some((t) => t.lower === 'under');
  return isPassive || isUnder ? 'patient' : 'agent';
}

/** Behind the verb, whose place it was. */
function replaced(
  tokens: readonly EnglishToken[],
  { rule, lemma, trigger, isPassive }: Report,
  objects: readonly Placed[],
): readonly Placed[] {
  // "replaced Reed with Hollis": the first is the one who had the post.
  const isSwapped = lemma === 'replace' && !isPassive && objects.some((o) => o.role === 'with');
  const swapped = isSwapped ? objects.filter((o) => o.role !== 'with') : [];
  if (rule.type !== 'appointment') return swapped;
  // "named Doe to replace Roe"
  const canBeNamed = !/^(?:replace|succeed|follow)$/.test(lemma);
  return [
    ...swapped,
    ...objects.filter((o) => o.role === 'possessive' && PLACE.test(ownedBy(tokens, o))),
    ...objects.filter((o) => canBeNamed && isToBeReplaced(tokens, trigger, o)),
    // "took over as chair from Roe"
    ...objects.filter((o) => o.role === 'from' && o.entity.kind === 'person' && TAKES.test(lemma)),
  ];
}

/** What whoever gets a post does with it. */
const TAKES = /^(?:take|inherit|assume|receive|accept|get)$/;

/** "to replace Roe", "to succeed the outgoing chief executive, Roe": nobody else named stands between. */
function isToBeReplaced(tokens: readonly EnglishToken[], trigger: number, { from }: Placed): boolean {
  for (let k = from - 1; k > trigger && k > from - 9; k--) {
    const { lower, isCapital } = tokens[k] as EnglishToken;
    if (/^(?:replace|succeed|follow)$/.test(lower)) return tokens[k - 1]?.lower === 'to';
    if (isCapital && !/^(?:Mr|Mrs|Ms|Dr|Sir)\.?$/.test((tokens[k] as EnglishToken).text)) return false;
  }
  return false;
}

/** Whom it is done to or with, or by whom. */
function addObjects(
  found: Participants,
  tokens: readonly EnglishToken[],
  { rule, trigger, isPassive }: Report,
  objects: readonly Placed[],
): void {
  // "her trial opened before Doe": the judge, to whom nothing is done.
  const judges = objects.filter((o) => o.role === 'before');
  add(found, judges, 'agent');
  if (!isPassive) {
    add(found, objects, 'patient');
    return;
  }
  // "was charged with the former chairman": both were.
  const fellows = SUFFERED.test(rule.type) ? objects.filter((o) => o.role === 'with') : [];
  // "was hired by Doe to run Orbis": Orbis did not hire her.
  const aims = objects.filter((o) => o.role === '' && isAim(tokens, trigger, o.from));
  const people = fellows.filter((o) => o.entity.kind === 'person');
  add(found, people, 'patient');
  const doers = objects.filter((o) => !aims.includes(o) && !fellows.includes(o));
  add(found, doers, 'agent');
  add(found, aims, 'patient');
}

/** What befalls people together. */
const SUFFERED = /^(?:legal|dismissal|incident|departure)$/;

/** Whether an infinitive stands between a verb and a name: "to run Orbis". */
const isAim = (tokens: readonly EnglishToken[], from: number, to: number): boolean =>
  tokens.some((t, i) => i > from && i < to - 1 && t.lower === 'to' && AIMS.test(tokens[i + 1]?.lower ?? ''));
const AIMS = /^(?:run|lead|head|manage|chair|oversee|rescue|revive|save|join|represent|edit|coach|direct|advise|turn)$/;
