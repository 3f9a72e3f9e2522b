/**
 * What a dated clause of English tells of somebody in words that no rule knows: a report of a likely type.
 *
 * Promises: only clauses in the past with a day or month of their own, at or before publication, that told nothing
 * else, and in which somebody named does something. Does not know: what it means; the type is guessed from the words
 * around, and the rule's name says so.
 */
import { DAY_LENGTH, parseEdtf } from '../../../model/edtf.ts';
import type { EventType, Modality } from '../../../model/vocabulary.ts';
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { FoundEvent, TimeMention } from '../../findings.ts';
import type { EnglishClause } from './englishClause.ts';
import type { Report } from './englishReport.ts';
import type { SentenceReading } from './englishSentence.ts';
import { findSubjects } from './findEnglishParticipants.ts';
import { joinTokens } from './rules/matchEnglishRule.ts';
import { SPEECH } from './rules/VoiceEnglishRules.ts';
import { isUntold } from './untoldEnglish.ts';

/** Verbs of being, having, feeling and meaning, and what anybody does all day: how things were, not what somebody did. */
const IDLE: ReadonlySet<string> = new Set(
  `be have know think believe feel want need like love hope seem appear look remain stay stand lie live own belong cost exist matter depend
  wish expect plan intend consider tend mean contain include involve concern resemble represent fear worry deserve last wait wonder doubt
  hang hung cling sit sat walk stroll wander smile laugh grin sigh nod weep cry blush shrug stare sleep wake dress`
    .trim()
    .split(/\s+/),
);

/** Who does little but what the law does. */
const JUDGES = /\b(?:courts?|judges?|justice|magistrate|jury|prosecutors?|police|tribunal|marshals)\b/;

/** Words that tell of a type, wherever they stand behind the subject; the first that fits counts. */
const CUES: readonly (readonly [EventType, RegExp])[] = [
  [
    'change',
    /^(?:had )?(?:reached|exceeded|topped|totall?ed|hit|passed|peaked at) (?:about |some |almost |nearly |over |a record )?[$£€¥]?\d/,
  ],
  [
    'incident',
    /\b(?:died|dead|killed|crash|explo|blast|fire|flood|collapse|bang|crack|injur|wreck|missing|search|combed|rescue|hospital|heart attack|stroke|found dead)/,
  ],
  [
    'legal',
    /\b(?:court|judges?|jury|trial|lawsuit|suit|charges?|police|bail|custody|warrants?|prosecut|indict|plea|guilty|verdict|hearing|appeal|settled|jail|prison|marshals|extradit|tribunal|subpoena|sessions?|justice|magistrate|inquest|filed|inquiry)\b/,
  ],
  [
    'deal',
    /[$£€¥]\s?\d|\b\d[\d.,]* ?(?:million|billion|m|bn)\b|\b(?:stakes?|shares|contract|deal|bid|offer|bought|sold|buy|sell|loan|wired|paid|invest)/,
  ],
  [
    'appointment',
    /\b(?:chief executive|chairman|chairwoman|chair|president|post|job|role|board seat|directors?|boss|coach|manager|successor|helm|reins)\b/,
  ],
  ['departure', /\b(?:left|quit|stepped|walked away|stood down|packed|out the door|bowed out)\b/],
  [
    'dispute',
    /\b(?:against|refus|protest|complain|accus|attack|fight|row|clash|quarrel|rejected|threaten|hit back|war|baseless|objected|blamed|lashed|argued|warned|enraged|pressed|lobbied|grilled|scolded)/,
  ],
  ['assessment', /\b(?:report|test|dive|inspect|audit|inquiry|review|data|results?|findings|experiment|measured)\b/],
  [
    'meeting',
    /\b(?:met|meeting|flew|visited|dinner|lunch|arrived|returned|came to|went to|massed|assembled|lined|filed past|queued|sailed|travelled|traveled|gathered|talks|conference|sat down|summoned)\b/,
  ],
  [
    'statement',
    /\b(?:letter|emailed|email|interview|told|wrote|said|called|phoned|letting|announce|tweet|post(?:ed)?|published|disclosed|let it be known|got (?:hold|wind) of|leaked|surfaced|admitted|aired|broadcast|remarks|speech|reporters?|newspaper|reported|magazine|print(?:s|ed)|present(?:s|ed)|sent in|sent off|submitted|popped up|apologi[a-z]+|on (?:air|television|tv|screen)|press)\b/,
  ],
  ['restructuring', /\b(?:shut|closed|ceased|wound (?:up|down)|scrapped|dissolved|merged|laid off|jobs|staff)\b/],
  ['launch', /\b(?:opened|released|unveiled|launched|premiered|first time|debut|began selling)\b/],
  [
    'decision',
    /\b(?:voted?|board|approved?|extended|nominat|signed|gave|granted|recommend|backed|cleared|allowed|ordered|barred|banned)/,
  ],
];

/** Behind a verb, a sum or number that something comes to. */
const FIGURE = /^(?:to )?(?:about |some |almost |nearly |over |a record )?[$£€¥]?\d/;

const OWN: ReadonlySet<EnglishClause['kind']> = new Set(['main', 'joined', 'resumed']);

export function findDatedReports(reading: SentenceReading, told: readonly FoundEvent[]): Report[] {
  const { tokens, clauses, document } = reading;
  const found: Report[] = [];
  clauses.forEach((clause, i) => {
    const { verb } = clause;
    const isWhen = clause.kind === 'adverbial' && /^(?:after|before|when|once|until)$/.test(clause.intro ?? '');
    const isPast = verb.tense === 'past' || (isWhen && verb.tense === 'perfect');
    if (!(OWN.has(clause.kind) || isWhen) || verb.isNegated || verb.modal !== null || !isPast) return;
    if (!verb.isPassive && verb.lemmas.some((lemma) => IDLE.has(lemma) || SPEECH.has(lemma))) return;
    const start = tokens[clause.from]?.start ?? 0;
    const end = tokens[Math.min(clause.to, tokens.length) - 1]?.end ?? 0;
    if (told.some((event) => event.evidence.some((e) => e.start < end && start < e.end))) return;
    const time = reading.times.find((t) => t.start >= start && t.end <= end && isTold(t, document.published));
    if (!time || told.some((event) => event.time?.start === time.start)) return;
    // "left the room in tears": no step in a story.
    const after = joinTokens(tokens.slice(verb.to, clause.to)).toLowerCase();
    if (verb.lemmas.some((lemma) => isUntold('departure', lemma, { after, before: '', isPassive: verb.isPassive })))
      return;
    const report = guess(reading, i, 'asserted');
    if (findSubjects(reading, i).length === 0) {
      // "The helicopter landed on Tuesday": what a thing does is told where its words say of what kind that is.
      const isKnown = verb.isPassive || report.rule.type !== 'change' || FIGURE.test(after);
      if (time.edtf?.length !== DAY_LENGTH || !isKnown || !isOfNoun(tokens, clause)) return;
    }
    found.push(report);
  });
  return found;
}

/** What somebody has in mind to do, by the verb before "to". */
const AIMS = /^(?:plan|intend|expect|schedule|prepare|aim|vow|set|slate|poised?|arrange|undertake|propose)$/;
/** The same, by the word behind "is". */
const AHEAD = /^(?:due|set|about|expected|ready|poised|primed|scheduled|slated|likely)$/;

/**
 * What somebody is going to do, or may do, in words that no rule knows: "will captain the side next spring". What may
 * come, and what only "will", needs a day, month or year of its own, for those words are also those of guesses.
 */
export function findIntendedReports(reading: SentenceReading, told: readonly FoundEvent[]): Report[] {
  const { tokens, clauses, document } = reading;
  return clauses.flatMap((clause, i): Report[] => {
    const { verb } = clause;
    if (!OWN.has(clause.kind) || verb.isNegated || /^(?:if|unless|whether|lest)$/.test(tokens[0]?.lower ?? ''))
      return [];
    const start = tokens[clause.from]?.start ?? 0;
    const end = tokens[Math.min(clause.to, tokens.length) - 1]?.end ?? 0;
    if (told.some((event) => event.evidence.some((e) => e.start < end && start < e.end))) return [];
    const modality = intentOf(tokens, clause);
    if (!modality) return [];
    const days = reading.times.filter((t) => t.start >= start && t.end <= end && t.kind === 'date');
    const isSomebodys = findSubjects(reading, i).length > 0;
    if (!isSomebodys && !(days.some((t) => isAhead(t, document.published)) && isOfThing(tokens, clause))) return [];
    // "is to meet" is as little as "will meet".
    const isOnlyModal = verb.modal !== null || (verb.lemmas.includes('be') && tokens[verb.to]?.lower === 'to');
    if (days.length === 0 && isOnlyModal) return [];
    return [guess(reading, i, modality)];
  });
}

/** How sure a clause of somebody's plans is; nothing where it tells of none. */
function intentOf(tokens: readonly EnglishToken[], { verb, to }: EnglishClause): 'planned' | 'possible' | undefined {
  const rest = tokens.slice(verb.to, to).map((t) => t.lower);
  const isDeed = !verb.lemmas.some((lemma) => IDLE.has(lemma) || SPEECH.has(lemma));
  if (isDeed && (verb.modal === 'will' || verb.modal === 'shall')) return 'planned';
  if (isDeed && /^(?:may|might|could)$/.test(verb.modal ?? '')) return 'possible';
  // "had been expected to run": what was planned then.
  if (verb.modal !== null || !/^(?:present|progressive)$/.test(verb.tense)) return undefined;
  const aimed = rest.indexOf('to');
  const isAim =
    aimed >= 0 &&
    aimed <= 2 &&
    (verb.lemmas.some((lemma) => AIMS.test(lemma)) ||
      // "is to be held", "are to meet"
      (verb.lemmas.includes('be') && (aimed === 0 || AHEAD.test(rest[aimed - 1] ?? ''))));
  const deed = rest[aimed + 1] === 'be' ? (rest[aimed + 2] ?? '') : (rest[aimed + 1] ?? '');
  return isAim && !IDLE.has(deed) && !/^(?:blame|say|do|come|made)$/.test(deed) ? 'planned' : undefined;
}

/** "On 22 September news agencies got hold of it": somebody or something, without a name, does what is told. */
function isOfNoun(tokens: readonly EnglishToken[], { subject, sharesWith, kind, verb }: EnglishClause): boolean {
  if (sharesWith !== null || kind === 'adverbial' || verb.lemmas.some((lemma) => ONLY_LEADS.test(lemma))) return false;
  const last = tokens.slice(subject.from, subject.to).findLast((t) => t.kind === 'word');
  return last !== undefined && !/^(?:it|that|this|there|which|who|what|you|i|we|one|nobody|nothing)$/.test(last.lower);
}

/** What only leads to what is told next: "The trouble began with", "Wednesday came late". */
const ONLY_LEADS = /^(?:begin|start|turn|come|go|end|unravel|change|follow|pass|mark|bring|dawn|arrive|continue|grow)$/;

/** "The corrected paper is to be sent in again in July": what is done then, to a thing or body without a name. */
function isOfThing(tokens: readonly EnglishToken[], { subject, verb, sharesWith }: EnglishClause): boolean {
  if (sharesWith !== null) return false;
  const words = tokens.slice(subject.from, subject.to).filter((t) => t.kind === 'word');
  const last = words.at(-1)?.lower ?? '';
  const isToBe = tokens[verb.to]?.lower === 'to' && tokens[verb.to + 1]?.lower === 'be';
  return (
    words.some((t) => /^(?:the|an?|its|his|her|their|all|both|two|three)$/.test(t.lower)) &&
    !/^(?:it|that|this|there|which|he|she|they|who|we|you|i)$/.test(last) &&
    (verb.isPassive || isToBe)
  );
}

/** A report of a clause's verb with a type by the words around it. */
function guess(reading: SentenceReading, i: number, modality: Modality): Report {
  const { tokens, clauses } = reading;
  const clause = clauses[i] as EnglishClause;
  const { verb } = clause;
  const words = joinTokens(tokens.slice(verb.from, clause.to)).toLowerCase();
  const subject = joinTokens(tokens.slice(clause.from, verb.from)).toLowerCase();
  const isFreed = verb.isPassive && /^(?:\S+ ){1,3}(?:released|freed)\b/.test(words) && isOfPerson(reading, i);
  const type = isFreed
    ? 'legal'
    : JUDGES.test(subject)
      ? 'legal'
      : (cuedBy(words) ?? (isToldBySubject(reading, i) ? cuedBy(subject) : undefined) ?? 'change');
  return {
    rule: { type, verbs: '' },
    lemma: verb.lemmas[0] ?? '',
    clause: i,
    trigger: verb.head,
    isPassive: verb.isPassive,
    modality,
    saidIn: null,
  };
}

const cuedBy = (words: string): EventType | undefined => CUES.find(([, cue]) => cue.test(words))?.[0];

/** "A hearing on costs will be held", "By paying €300m, Doe did more": what is before the verb tells what it is. */
const isToldBySubject = (reading: SentenceReading, i: number): boolean => {
  const { from } = reading.clauses[i] as EnglishClause;
  const isByDoing =
    reading.tokens[from]?.lower === 'by' && /^\p{Ll}{2,}ing$/u.test(reading.tokens[from + 1]?.text ?? '');
  return isByDoing || findSubjects(reading, i).length === 0;
};

/** "Doe was released on Tuesday": no film and no report. */
const isOfPerson = (reading: SentenceReading, clause: number): boolean =>
  findSubjects(reading, clause)[0]?.entity.kind === 'person';

/** Whether a time is a day, month or year behind publication. */
function isAhead({ edtf }: TimeMention, published: string | null): boolean {
  const [bounds, day] = [edtf ? parseEdtf(edtf) : null, published ? parseEdtf(published) : null];
  return bounds !== null && day !== null && bounds.to > day.to;
}

/** Whether a time is a day, a month or a season, wholly at or before publication. */
function isTold({ kind, edtf }: TimeMention, published: string | null): boolean {
  if (kind !== 'date' || !edtf || edtf.length < 7 || edtf.includes('/')) return false;
  const [bounds, day] = [parseEdtf(edtf), published ? parseEdtf(published) : null];
  return bounds !== null && (day === null || bounds.from <= day.to);
}
