/**
 * A title that a reader takes in at a glance, made of the words of the article: who, what, whom.
 *
 * Promises: at most about 64 characters, never cut inside a word, the first letter a capital.
 */
import type { Document } from '../../document.ts';
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from './englishClause.ts';
import type { Report } from './englishReport.ts';
import type { Placed } from './englishRoles.ts';

const LONGEST = 64;

export function titleEnglishEvent(
  document: Document,
  tokens: readonly EnglishToken[],
  clause: EnglishClause,
  report: Report,
  { subjects, objects }: { subjects: readonly Placed[]; objects: readonly Placed[] },
  range: { from: number; to: number },
  clauses: readonly EnglishClause[],
): string {
  const slice = (from: number, to: number) =>
    to > from
      ? document.text
          .slice((tokens[from] as EnglishToken).start, (tokens[to - 1] as EnglishToken).end)
          .replace(/\s+/g, ' ')
      : '';
  const names = subjects
    .filter((s, i) => subjects.findIndex((other) => other.entity === s.entity) === i)
    .filter((s) => !subjects.some((other) => isPostBetween(tokens, s, other)))
    .slice(0, 3)
    .map((s) => (s.mention.form === 'pronoun' || s.mention.form === 'title' ? s.entity.name : s.mention.exact));
  const first = report.doer?.isOblique ? report.trigger : Math.min(report.trigger, clause.verb.from);
  // "no longer works there", "never returned": without that the title would say the opposite.
  const verbFrom = clause.verb.isNegated && first === clause.verb.from ? overNegation(tokens, first) : first;
  const said = report.rule.type === 'statement' ? findQuoteBefore(tokens, verbFrom) : null;
  const own =
    said && clause.subject.from < said.to
      ? describeSpeaker(tokens, clause.verb.to, slice)
      : describeSubject(tokens, clause, slice) || describeTaken(tokens, clause, clauses, slice);
  // "The vacancy left by Doe was filled": it was, and not Doe.
  const isOfOthers = report.lemma === 'fill' && report.isPassive && subjects.every((o) => o.role !== '');
  // "The fund asked the court to reverse it": the court is behind what the fund did.
  const isAsked = report.doer && own !== '' && subjects.length > 0 && subjects.every((s) => s.from >= clause.verb.to);
  const who =
    isOfOthers || isAsked
      ? own
      : (describeOwned(clause, subjects, slice) ?? (names.length > 0 ? joinNames([...new Set(names)]) : own));
  const end = Math.max(report.trigger + 1, Math.min(range.to, clause.to));
  const isBare = end <= report.trigger + 1;
  if (said && who !== '') return shorten(`${who}: “${slice(said.from, said.to)}”`);
  // "told broadcasters | that she was sad": what is said is what a reader looks for.
  const isSaid = report.rule.type === 'statement' && tokens[end]?.lower === 'that';
  const upTo = isBare || isSaid ? findComplementEnd(tokens, end) : end;
  const next = tokens[upTo];
  // "sued Acme over | claims of theft": the preposition asks for what the clause does not hold.
  const isCut = next?.kind === 'word' && upTo - report.trigger > 2 && ASKS.test(tokens[upTo - 1]?.lower ?? '');
  const object = objectBefore(tokens, clause, report, slice) || whomOf(clause, report, objects);
  const whole = object
    ? `${slice(verbFrom, report.trigger + 1)} ${object} ${slice(report.trigger + 1, upTo)}`.trim()
    : slice(verbFrom, isCut ? upTo - 1 : upTo);
  // "had resigned and | been replaced"
  const words = whole
    .replace(/^been /, 'had been ')
    .replace(DANGLING, '')
    .replace(/(?<=\S) by$/, '')
    .replace(CONTACT, '');
  const isMeasured = /^(?:before|after|when|that|since)$/.test(tokens[upTo]?.lower ?? '');
  const bare = isMeasured ? words.replace(HOW_LONG, '') : words;
  // "deliberated for three days before": how long it was, and no measure of what follows.
  const what = /\s(?:for|in|within|over|of)$/.test(bare) ? words : bare;
  // "Founded in 1998, the firm …" reads "The firm founded in 1998" no better than "was founded".
  const isFronted = clause.isFronted && who !== '';
  return shorten(
    `${who} ${isFronted ? `${clause.verb.isPassive ? 'was ' : ''}${what.charAt(0).toLowerCase()}${what.slice(1)}` : what}`.trim(),
  );
}

/** "Orbis Chief Executive Jane Doe": whose chief is told of is not told of. */
const isPostBetween = (tokens: readonly EnglishToken[], body: Placed, holder: Placed): boolean =>
  body.entity.kind === 'organization' &&
  holder.entity.kind === 'person' &&
  holder.from > body.to &&
  holder.from - body.to <= LONGEST_POST &&
  tokens.slice(body.to, holder.from).every((t) => t.kind === 'word' && !/^(?:and|or|with)$/.test(t.lower));
const LONGEST_POST = 5;

/** Of three names all, where they leave room for what they did; else two. */
function joinNames(names: readonly string[]): string {
  const [first = '', second, third] = names;
  if (second === undefined) return first;
  const all = `${first}, ${second} and ${third}`;
  return third === undefined || all.length > LONGEST_NAMES ? `${first} and ${second}` : all;
}
const LONGEST_NAMES = 44;

const ASKS = /^(?:over|about|against|for|from|in|on|at|by|under)$/;

/** "a firm, Acme, that Orbis bought in May": the name of what the verb is done to stands before the clause. */
function objectBefore(
  tokens: readonly EnglishToken[],
  clause: EnglishClause,
  report: Report,
  slice: (from: number, to: number) => string,
): string {
  const { antecedent, isObjectRelative, verb } = clause;
  if (!isObjectRelative || !antecedent || verb.isPassive || report.trigger !== verb.head) return '';
  // "Halden, where she met Doe"
  if (/^(?:where|when)$/.test(clause.intro ?? '')) return '';
  const to = tokens[antecedent.to - 1]?.text === ',' ? antecedent.to - 1 : antecedent.to;
  // Of "a self-driving firm, Acme" and "a firm called Acme" the name.
  let from = to;
  while (from > antecedent.from && tokens[from - 1]?.isCapital) from--;
  // "a plan | the board rejected"
  if (from === to && clause.intro === null)
    for (let k = to - 1; k >= Math.max(antecedent.from, to - LONGEST_OBJECT); k--)
      if (/^an?$/.test(tokens[k]?.lower ?? '')) from = k;
  return to - from <= LONGEST_OBJECT ? slice(from, to) : '';
}
const LONGEST_OBJECT = 4;

/** "Doe, the head of the unit, whom police detained": the name, where what he is stands between. */
const whomOf = (
  { intro, isObjectRelative, verb }: EnglishClause,
  report: Report,
  objects: readonly Placed[],
): string =>
  isObjectRelative && intro === 'whom' && !verb.isPassive && report.trigger === verb.head && objects.length === 1
    ? (objects[0]?.entity.name ?? '')
    : '';

/** Where a negation begins that stands right before a verb. */
function overNegation(tokens: readonly EnglishToken[], verb: number): number {
  if (tokens[verb - 1]?.lower === 'longer' && tokens[verb - 2]?.lower === 'no') return verb - 2;
  return /^(?:never|not|hardly|barely)$/.test(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
}

/** "Her trial opened": the trial did, and not she; `null` where the subject is somebody. */
function describeOwned(
  { subject }: EnglishClause,
  subjects: readonly Placed[],
  slice: (from: number, to: number) => string,
): string | null {
  const [owner, other] = subjects;
  const isOwner =
    owner !== undefined && !other && owner.role === 'possessive' && owner.from >= subject.from && owner.to < subject.to;
  if (!isOwner || subject.to - owner.from > LONGEST_OWNED) return null;
  return owner.mention.form === 'pronoun'
    ? `${owner.entity.name}’s ${slice(owner.to, subject.to)}`
    : slice(owner.from, subject.to);
}

/** A subject of more words than these is told by its owner's name. */
const LONGEST_OWNED = 16;

/** What asks for more at the end of a clause that another one goes on: "the man | whom she", "named head | of". */
const DANGLING =
  /(?<=\s\S+)(?:,?\s(?:(?:most|some|all|one|part|none|many|out|half|a fraction)\sof|of|to|into|from|with|as|than|that|whether|which|whose|whom|who|and|or|but|a|an|the|his|her|its|their|he|she|they|we))+$/;

/** "put forward a merger, a plan | the board rejected" */
const CONTACT = /(?<=\s\S+ \S+), an? \p{Ll}+$/u;

const MARKS = /^["“”]$/;

/** The tokens of the quotation that ends with its comma before whoever said it: `"We lost," she said`. */
function findQuoteBefore(tokens: readonly EnglishToken[], verb: number): { from: number; to: number } | null {
  let to = verb - 1;
  while (to > 0 && !MARKS.test((tokens[to] as EnglishToken).text)) to--;
  if (verb - to > 8 || !/^[,?!]$/.test(tokens[to - 1]?.text ?? '')) return null;
  let from = to;
  while (from > 0 && !MARKS.test((tokens[from - 1] as EnglishToken).text)) from--;
  if (tokens[to - 1]?.text === ',') to--;
  return to > from ? { from, to } : null;
}

/** Where what a verb asks for ends, that the clause does not hold: "said | that …", "had suggested | that …". */
function findComplementEnd(tokens: readonly EnglishToken[], end: number): number {
  const next = tokens[end]?.lower ?? '.';
  const after = tokens[end + 1]?.text ?? '';
  const isSaid = next === 'that' || next === ':' || (next === ',' && MARKS.test(after)) || MARKS.test(next);
  if (!isSaid && (/^[,.;:?!)—–-]/.test(next) || JOINS.test(next))) return end;
  let to = end + 1;
  while (to < tokens.length && !/^[.;?!]$/.test((tokens[to] as EnglishToken).text)) to++;
  return to;
}

/** What begins another clause than the one that a verb asks for. */
const JOINS =
  /^(?:and|or|but|so|yet|when|whenever|as|after|before|because|while|who|whom|whose|which|where|if|unless|until|though|although|since|once|than)$/;

/** Whoever spoke, behind what was said and the verb: "conceded | the coach of Halden". */
function describeSpeaker(
  tokens: readonly EnglishToken[],
  from: number,
  slice: (from: number, to: number) => string,
): string {
  const end = tokens.slice(from, from + LONGEST_NOUN + 1).findIndex((t) => t.kind !== 'word');
  if (end <= 0) return '';
  const head = endOfHead(tokens, from, from + end);
  return slice(from, head > from ? head : from + end);
}

/** The subject's words without what stands before or behind a comma: "Since the start of the year, the share". */
function describeSubject(
  tokens: readonly EnglishToken[],
  { subject }: EnglishClause,
  slice: (from: number, to: number) => string,
): string {
  let { from } = subject;
  const commaAt = (start: number) => {
    for (let i = start; i < subject.to; i++) if (tokens[i]?.text === ',') return i;
    return subject.to;
  };
  const isLead =
    /^(?:according|on|in|at|by|over|throughout|amid|after|since|during|for|under|with|as|when|before|until|from|within|despite|less|more|earlier|later|then|that|even)$/;
  // "Six months later, the fund", and not "Six officials, among them Doe,"
  const isTime = (at: number) =>
    /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(tokens[at]?.lower ?? '') &&
    tokens
      .slice(at + 1, at + 3)
      .some((t) => /^(?:second|minute|hour|day|night|week|month|year|decade)s?$/.test(t.lower));
  // "On Aug. 16, 2021, the board"
  const isYear = (at: number) => /^\d{1,4}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',';
  // "As many as 400 workers, who hold options, …"
  const isCounted = tokens[from]?.lower === 'as' && /^(?:many|much|few|little)$/.test(tokens[from + 1]?.lower ?? '');
  while (
    ((isLead.test(tokens[from]?.lower ?? '') && !isCounted) || isTime(from) || isYear(from)) &&
    commaAt(from) < subject.to
  )
    from = commaAt(from) + 1;
  // "That night 400 employees signed"
  if (
    tokens[from - 1]?.lower === 'that' &&
    /^(?:night|day|morning|evening|afternoon|week|month|year|summer|autumn|winter|spring)$/.test(
      tokens[from]?.lower ?? '',
    ) &&
    from + 1 < subject.to
  )
    from++;
  const to = commaAt(from);
  return to - from <= 10 ? slice(from, to) : slice(from, endOfHead(tokens, from, to));
}

/** Of a long subject its noun, up to what says more of it: "A former treasurer | accused of", "The physicist | at the centre of". */
function endOfHead(tokens: readonly EnglishToken[], from: number, to: number): number {
  for (let k = from + 2; k < Math.min(to, from + LONGEST_NOUN + 1); k++)
    if (tokens[k]?.kind !== 'word' || SAYS_MORE.test(tokens[k]?.lower ?? '')) return k;
  return from;
}
const SAYS_MORE =
  /^(?:of|at|in|on|for|from|with|to|by|who|whom|which|that|whose|where|behind|near|between|against|under|over|about|accused|charged|suspected|convicted|blamed|credited|known|hired|based|living|working|carrying|leading|running|facing|made|led|run|held|found|owned|named|called)$/;

/** The words of a subject that stands in the clause before or in front of a relative pronoun: "a group that | filed". */
function describeTaken(
  tokens: readonly EnglishToken[],
  clause: EnglishClause,
  clauses: readonly EnglishClause[],
  slice: (from: number, to: number) => string,
): string {
  let host = clause;
  for (let steps = 0; steps < MOST_STEPS && host.subject.to <= host.subject.from; steps++) {
    const shared = host.sharesWith === null ? undefined : clauses[host.sharesWith];
    if (!shared || shared === host) return host.isObjectRelative ? '' : describeAntecedent(tokens, host, slice);
    host = shared;
  }
  return host === clause ? '' : describeSubject(tokens, host, slice);
}
const MOST_STEPS = 4;

function describeAntecedent(
  tokens: readonly EnglishToken[],
  { antecedent, intro }: EnglishClause,
  slice: (from: number, to: number) => string,
): string {
  if (!antecedent || !/^(?:who|which|that)$/.test(intro ?? '')) return '';
  const to = tokens[antecedent.to - 1]?.text === ',' ? antecedent.to - 1 : antecedent.to;
  let from = to;
  while (from > antecedent.from && to - from < LONGEST_NOUN && isInNoun(tokens[from - 1])) from--;
  // "the family of a woman who": she is the one.
  if (intro === 'who')
    for (let k = to - 1; k > from + 1; k--)
      if (/^an?$/.test(tokens[k]?.lower ?? '') && tokens[k - 1]?.lower === 'of') from = k;
  // It has to begin as a noun phrase does: "a group of bondholders", "two former managers".
  while (from < to && !OPENS_NOUN.test(tokens[from]?.lower ?? '')) from++;
  return slice(from, to);
}
const LONGEST_NOUN = 7;
const isInNoun = (token: EnglishToken | undefined) =>
  token !== undefined &&
  token.kind === 'word' &&
  !/^(?:by|to|with|from|on|in|at|for|as|about|against|into|over|after|before|and|or|but|is|was|are|were|be|been|being|had|has|have|said|that)$/.test(
    token.lower,
  );
const OPENS_NOUN =
  /^(?:an?|the|his|her|its|their|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|many|most|both)$/;

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|April|May|June|July|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const PART = '(?:spring|summer|autumn|fall|winter|evening|morning|afternoon|night|end|start|beginning|early hours)';
const DATE = `(?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|${MONTH}(?: \\d{4})?|(?:early |late |mid-)?\\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: ${PART})?)`;
/** When it was: the timeline says so beside the title. */
const WHEN = new RegExp(
  `,? (?:in|on|by|since|during|from|at) (?:the ${PART} of )?${DATE}(?: of (?:that|this|the same|the following) year)?(?=[ ,;.]|$)`,
  'g',
);
/** What a sentence goes on with that is whole without it. */
const GOES_ON =
  /,? (?:after|before|when|while|because|amid|during|despite|although|so that|killing|leaving|in order to) |, following /;
/** How long before or after what it goes on with: "shut the mine the day | before", "came five days | after". */
const HOW_LONG =
  / (?:just |only |barely |less than |more than |about |some |earlier |last |this |next |the |an? |(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|few) )*(?:minutes?|hours?|days?|weeks?|months?|years?|the)$/;
const SHORTEST = 24;

/** What is left of a long title without dates, and without what it goes on with, where that is short enough. */
function withoutAdjuncts(title: string): string {
  const undated = title.replace(WHEN, '');
  const end = undated.length > LONGEST ? undated.search(GOES_ON) : -1;
  return end > SHORTEST && undated.indexOf('"') < 0 && undated.indexOf('“') < 0
    ? undated.slice(0, end).replace(HOW_LONG, '').replace(/[,;]$/, '')
    : undated;
}

/** Cut at a comma or between words, without a lone preposition or article at the end. */
export function shorten(text: string): string {
  let title = text.replace(/^[\s,;:“”"'(—-]+/, '').replace(/[\s,;:(—-]+$/, '');
  if (title.length > LONGEST) title = withoutAdjuncts(title);
  if (title.length > LONGEST) {
    const comma = title.slice(0, LONGEST).search(/[,;—](?!.*[,;—])/);
    const space = title.lastIndexOf(' ', LONGEST);
    title = title.slice(0, comma > 24 ? comma : space > 0 ? space : title.length);
    title = title.replace(
      /(?:[\s,;:—-]+(?:a|an|the|of|to|in|on|at|by|for|with|and|or|but|as|that|his|her|its|their|from|which|who|than|was|had|is|more|over|after))+$/i,
      '',
    );
    title = `${title}…`;
  }
  // What is quoted may go on behind the clause.
  if (title.split('"').length % 2 === 0) title += '"';
  if (title.split('“').length > title.split('”').length) title += '”';
  return title.charAt(0).toUpperCase() + title.slice(1);
}
