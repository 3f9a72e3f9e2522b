/**
 * The happenings that a sentence tells by a noun with its arguments: "shares fell after the arrest of Doe on Monday",
 * "Acme's sale of its office to Orbis was announced on Friday", "3 July: Arrest of Doe."
 *
 * Promises: each has somebody or some body that it is about (a publication or opening: a day, month or year of its own),
 * and is anchored by its own time, by a told clause that it comes before or after, or by being made known; what is
 * asked for, denied, only possible or told of nobody in particular is none.
 * Does not know: whether a verb tells of the same elsewhere (see ../../same/isNamedAgain.ts).
 */
import { parseEdtf } from '../../../../model/edtf.ts';
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { FoundEvent, TimeMention } from '../../../findings.ts';
import { isMeasure } from '../dating/timeBeside.ts';
import type { Report } from '../englishReport.ts';
import type { SentenceReading } from '../englishSentence.ts';
import { shorten } from '../titleEnglishEvent.ts';
import { type NounCast, readNounCast } from './nounCast.ts';
import { NOUN_DEEDS, type NounDeed } from './nounDeeds.ts';
import { type NounPhrase, readNounPhrases } from './nounPhrase.ts';
import { type NounScene, readNounScene } from './nounScene.ts';

/** A happening told by a noun, before it is known whether anything anchors it. */
export interface NounReport {
  phrase: NounPhrase;
  scene: NounScene;
  deed: NounDeed;
  cast: NounCast;
  time?: TimeMention;
  /** Whether the clause that it stands beside told something by its words alone. */
  isWhole?: boolean;
}

export const isAdjunct = ({ scene }: NounReport): boolean => scene.as === 'adjunct';

/** Whether the clause of a noun is told by its verb. */
export const isTold = (reports: readonly Report[], { scene }: NounReport): boolean =>
  reports.some((r) => r.clause === scene.clause);

type Parts = Pick<SentenceReading, 'tokens' | 'clauses' | 'placed' | 'times' | 'isQuoted' | 'document' | 'row'>;

export function readNounReports(reading: Parts): NounReport[] {
  const { tokens, clauses, times, isQuoted } = reading;
  return readNounPhrases(tokens, clauses, times, isQuoted).flatMap((phrase): NounReport[] => {
    const scene = readNounScene(tokens, clauses, phrase);
    if (!scene) return [];
    const noun = tokens[phrase.head]?.lower ?? '';
    for (const deed of NOUN_DEEDS.get(noun) ?? []) {
      const cast = readNounCast(reading, phrase, deed);
      if (!cast) continue;
      const time = timeOf(reading, phrase, scene);
      return isAnchored(deed, phrase, scene, cast, time) ? [{ phrase, scene, deed, cast, ...(time && { time }) }] : [];
    }
    return [];
  });
}

/** Its own time, or the one that is counted to it: "on Friday, two days after the arrest of Doe". */
function timeOf(
  { tokens, times, row, document }: Parts,
  { time, from }: NounPhrase,
  scene: NounScene,
): TimeMention | undefined {
  if (scene.modality === 'planned') return toCome(time, document.published);
  if (time) return time;
  if (scene.as === 'row') return row ?? undefined;
  const opener = tokens[from - 1]?.end;
  return scene.as === 'adjunct' ? times.find((t) => t.end === opener && isMeasure(t)) : undefined;
}

/** "ahead of the planned sale in March": of the March to come. */
function toCome(time: TimeMention | undefined, published: string | null): TimeMention | undefined {
  if (!time?.edtf || !published || /\d{4}/.test(time.exact) || time.edtf >= published.slice(0, time.edtf.length))
    return time;
  const edtf = time.edtf.replace(/^\d{4}/, (year) => String(Number(year) + 1));
  return edtf >= published.slice(0, edtf.length) ? { ...time, edtf } : undefined;
}

function isAnchored(
  { about }: NounDeed,
  { isDefinite }: NounPhrase,
  { as, opener }: NounScene,
  { participants }: NounCast,
  time: TimeMention | undefined,
): boolean {
  const isDated = Boolean(time?.edtf && parseEdtf(time.edtf));
  if (about === 'thing' && participants.length === 0 && !(isDated && isDefinite)) return false;
  return isDated || as === 'announced' || as === 'row' || (as === 'adjunct' && opener !== 'amid');
}

/** The events of such reports; `told`: what the verbs of the sentence tell, of which some are overruled. */
export function buildNounEvents(
  reading: SentenceReading,
  reports: readonly NounReport[],
  told: readonly FoundEvent[],
): { found: FoundEvent[]; overruled: ReadonlySet<FoundEvent> } {
  const overruled = new Set<FoundEvent>();
  const found = reports.flatMap((report): FoundEvent[] => {
    const { scene, deed, time } = report;
    // "After his death, his daughter sold the firm": of long ago, and told for the daughter's sake.
    if (deed.verb === 'die' && isOwnedByPronoun(reading, report) && !time?.edtf) return [];
    if (scene.as === 'adjunct')
      return time?.edtf || told.length > 0 || scene.isUpon || report.isWhole ? [build(reading, report)] : [];
    const verb = hostVerb(reading, scene);
    const ofVerb = told.find((e) => e.trigger.start === verb?.start);
    const isOnlySo = scene.as === 'announced' && /^(?:came|comes|come|took|takes|take)$/.test(verb?.lower ?? '');
    if (ofVerb?.type === deed.type && !isOnlySo) return joinTold(ofVerb, report);
    if (ofVerb && saysLittle(ofVerb, verb?.lower ?? '', scene)) {
      overruled.add(ofVerb);
      // "Doe's conviction was announced on Friday": of the day on which it was.
      const known = scene.as === 'announced' ? (time ?? ofVerb.time) : time;
      const event = build(reading, { ...report, ...(known && { time: known }) });
      return [{ ...event, evidence: scene.as === 'announced' ? ofVerb.evidence : event.evidence }];
    }
    return [build(reading, report)];
  });
  return { found, overruled };
}

const isOwnedByPronoun = ({ tokens }: SentenceReading, { phrase: { owner } }: NounReport): boolean =>
  /^(?:his|her|their|its)$/.test(tokens[owner]?.lower ?? '');

const hostVerb = ({ tokens, clauses }: SentenceReading, { clause }: NounScene): EnglishToken | undefined =>
  tokens[clauses[clause]?.verb.head ?? -1];

/** What a verb tells that only makes something known, or what people felt about it. */
const saysLittle = ({ type }: FoundEvent, verb: string, { as }: NounScene): boolean =>
  as === 'announced'
    ? /^(?:statement|decision|launch|assessment|legal|change)$/.test(type) ||
      /^(?:came|comes|come|took|takes|take)$/.test(verb)
    : as === 'subject' && FELT.test(verb);
const FELT =
  /^(?:shock|stun|surpris|anger|angri|upset|dismay|delight|please|sadden|enrage|infuriat|outrag|startl|jolt|rattl|shake|shook|rock|alarm|astonish|unsettl|disappoint|devastat|horrif)/;

/** "The departure of Doe was announced": what the verb of the clause tells has her in it from then on. */
function joinTold(event: FoundEvent, { cast, time, scene }: NounReport): [] {
  // "The move follows the resignation of Doe": it has been.
  if (scene.as === 'object' && event.modality === 'planned') event.modality = scene.modality;
  for (const { entity, role } of cast.participants)
    if (!event.participants.some((p) => p.entity === entity.id)) event.participants.push({ entity: entity.id, role });
  if (time?.edtf) event.time = time;
  return [];
}

function build({ tokens, document }: SentenceReading, report: NounReport): FoundEvent {
  const { phrase, scene, deed, cast, time } = report;
  const head = tokens[phrase.head] as EnglishToken;
  const start = (tokens[phrase.from] as EnglishToken).start;
  const end = (tokens[phrase.to - 1] as EnglishToken).end;
  return {
    type: deed.type,
    rule: `en-noun-${deed.type}-${deed.verb}`,
    trigger: { start: head.start, end: head.end },
    evidence: [{ start, end }],
    participants: cast.participants.map(({ entity, role }) => ({ entity: entity.id, role })),
    modality: isBehind(time, document.published) ? 'planned' : scene.modality,
    ...(time && { time }),
    title: shorten(titleOf(document.text, tokens, phrase, cast)),
  };
}

const isBehind = (time: TimeMention | undefined, published: string | null): boolean => {
  const [bounds, day] = [time?.edtf ? parseEdtf(time.edtf) : null, published ? parseEdtf(published) : null];
  return bounds !== null && day !== null && bounds.from > day.to;
};

/** The phrase; with the name of whoever a pronoun owns it for. */
function titleOf(
  text: string,
  tokens: readonly EnglishToken[],
  { from, to, owner }: NounPhrase,
  { owners }: NounCast,
): string {
  const [first] = owners;
  const isPronoun = owner >= 0 && tokens[owner]?.kind === 'word' && first !== undefined;
  const words = text.slice(
    (tokens[isPronoun ? owner + 1 : from] as EnglishToken).start,
    (tokens[to - 1] as EnglishToken).end,
  );
  return isPronoun ? `${first.entity.name}’s ${words}` : words;
}
