/**
 * Who takes part in a report: its subjects, owners, objects and those to whom the same happened.
 *
 * Promises: agents and those it is done to, never a mere possessor; nobody inside quotation marks.
 * Does not know: times, quotes, or what type of event is made of it.
 */
import type { EventType } from '../../../model/vocabulary.ts';
import { PERSON_NOUNS } from '../../entities/english/commonEnglishWords.ts';
import { isEmployer } from '../../entities/english/references/placeInSentence.ts';
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from './englishClause.ts';
import type { Report } from './englishReport.ts';
import type { Placed } from './englishRoles.ts';
import type { SentenceReading } from './englishSentence.ts';
import { nextFollowed } from './findFellows.ts';
import { findFollower } from './findLikewise.ts';
import { isOfTime } from './readEnglishClauses.ts';

/** "persuaded Doe to leave": whoever is moved to do it, where somebody named is. */
export function findDoers({ placed, isQuoted }: SentenceReading, { doer }: Report): Placed[] | null {
  if (!doer) return null;
  const isDoer = (p: Placed) =>
    p.from >= doer.from && p.to <= doer.to && p.role !== 'possessive' && (doer.isOblique || p.role === '');
  const found = placed.filter((p) => isDoer(p) && !isQuoted[p.from]);
  return found.length > 0 ? found : null;
}

/** The names at the head of a clause's subject, or of the clause it shares it with, or of what it describes. */
export function findSubjects(reading: SentenceReading, index: number, depth = 0): Placed[] {
  const { clauses, placed, tokens } = reading;
  const clause = clauses[index];
  if (!clause || depth > 6) return [];
  const named = namedBehindAside(reading, index) ?? namedBehindContact(reading, index);
  if (named) return [named];
  const listed = namedAmong(reading, clause);
  if (listed.length > 0) return listed;
  if (clause.sharesWith !== null) return findSubjects(reading, clause.sharesWith, depth + 1);
  if (clause.antecedent && !clause.isObjectRelative && clause.intro !== 'whose') return findAntecedent(reading, clause);
  const inside = placed.filter(
    (p) =>
      p.from >= clause.subject.from &&
      p.to <= clause.subject.to &&
      !reading.isQuoted[p.from] &&
      // "head of the Bank of Halden (BH)": what it is called in short.
      !(tokens[p.from - 1]?.text === '(' && p.from - 1 > clause.subject.from),
  );
  const opened = openedBy(reading, clause);
  const heads = inside
    .filter((p) => p.from >= opened && !(p.entity.kind === 'organization' && isEmployer(tokens, p.to)))
    .filter((p) => p.role === '' || (p.role !== 'possessive' && (p.from === opened || !governs(tokens, opened, p))));
  // "a spokesman for Jane Doe denied": she is the one who denies.
  const voiced = inside.filter(
    (p) =>
      p.role === 'for' &&
      /^(?:spokesman|spokeswoman|spokesperson|spokespeople|representative|representatives|lawyers?|attorneys?)$/.test(
        tokens[p.from - 2]?.lower ?? '',
      ),
  );
  if (heads.length === 0 && voiced.length > 0) return voiced;
  // "his spokeswoman denied it", "Doe's office said"
  const spokenFor = inside.filter((p) => {
    if (p.role !== 'possessive' || p.entity.kind !== 'person') return false;
    const owned = p.to + (tokens[p.to]?.kind === 'possessive' ? 1 : 0);
    return VOICE.test(tokens[owned]?.lower ?? '') && owned + 1 >= clause.subject.to;
  });
  if (heads.length === 0 && spokenFor.length > 0) return spokenFor;
  // "The report by Jane Doe blamed", "whose complaint accused"
  const writers = inside.filter((p) => p.role === 'by' && WRITTEN.test(beforeBy(tokens, p.from)));
  if (heads.length === 0 && writers.length > 0) return writers;
  // "Talks between Doe and Roe collapsed"
  const among = inside.filter((p) => p.role === 'between');
  if (heads.length === 0 && among.length > 0) return among;
  const isWritten = tokens.slice(clause.subject.from, clause.subject.to).some((t) => WRITTEN.test(t.lower));
  if (clause.intro === 'whose' && clause.antecedent && isWritten)
    return findAntecedent(reading, { ...clause, intro: 'who' });
  const led = inside.filter(
    (p) => p.role === 'by' && /^(?:led|headed|run|chaired|including)$/.test(beforeBy(tokens, p.from)),
  );
  // "Acme, now led by Doe, sued": Acme did.
  const isWhole = heads.some((p) => p.entity.id !== 'the-board') && !led.some((p) => isIncluded(tokens, p.from));
  // "Doe, along with Roe, founded it": both did.
  const along = heads.length > 0 ? inside.filter((p) => isAlong(tokens, p)) : [];
  const found = isWhole ? [...heads, ...along] : [...heads, ...led, ...along];
  if (found.length > 0) return found;
  // "…", said Jane Doe: the speaker stands behind the verb.
  if (isOnlyQuoted(reading, clause)) {
    // "Orbis, on Saturday, officially named Jane Doe"
    const opener = placed.find((p) => p.from <= 1 && p.role === '' && tokens[p.to]?.text === ',');
    if (opener && index === 0 && opener.to < clause.verb.from) return [opener];
    const behind = placed.find((p) => p.from >= clause.verb.to && p.from <= clause.verb.to + 4 && p.role === '');
    if (behind && index === 0) return [behind];
  }
  return [];
}

/** Whether nothing but what somebody says stands where the subject would. */
function isOnlyQuoted({ tokens, isQuoted }: SentenceReading, { subject }: EnglishClause): boolean {
  for (let i = subject.from; i < subject.to; i++) if (!isQuoted[i] && tokens[i]?.kind !== 'mark') return false;
  return true;
}

/** "A nurse who raised the alarm, Jane Doe, was suspended": named between commas behind what she did, before what befell her. */
function namedBehindAside({ clauses, placed, tokens }: SentenceReading, index: number): Placed | undefined {
  const relative = clauses[index]?.kind === 'relative' ? clauses[index] : clauses[index - 1];
  const behind = clauses[index]?.kind === 'relative' ? clauses[index + 1] : clauses[index];
  if (relative?.kind !== 'relative' || !/^(?:who|that)$/.test(relative.intro ?? '') || !relative.antecedent || !behind)
    return undefined;
  const comma = behind.verb.from - 1;
  const noun = tokens[relative.antecedent.to - 1];
  if (tokens[comma]?.text !== ',' || !noun || noun.isCapital || !PERSON_NOUNS.has(noun.lower)) return undefined;
  return placed.find(
    (p) =>
      p.to === comma && p.entity.kind === 'person' && tokens[p.from - 1]?.text === ',' && p.from > relative.verb.head,
  );
}

/** "Four doctors who had treated them, among them Jane Doe and John Roe, reported it": those named between commas before the verb. */
function namedAmong({ placed, tokens, isQuoted }: SentenceReading, { verb }: EnglishClause): Placed[] {
  const close = verb.from - 1;
  if (tokens[close]?.text !== ',') return [];
  for (let k = close - 2; k > Math.max(0, close - LONGEST_LIST); k--) {
    const { lower } = tokens[k] as EnglishToken;
    const isOpening = lower === 'including' || (/^(?:them|whom)$/.test(lower) && tokens[k - 1]?.lower === 'among');
    if (!isOpening) {
      if (/^(?:who|which|that|had|was|were|has|have)$/.test(lower)) return [];
      continue;
    }
    // "had two officials, among them Doe, arrested": whom it befell.
    const isObject = tokens
      .slice(Math.max(0, k - LONGEST_LIST), k)
      .some(
        (t, i, all) =>
          /^(?:had|have|has|got|saw)$/.test(t.lower) && all[i + 1] && !/(?:ed|en|n)$/.test(all[i + 1]?.lower ?? ''),
      );
    if (isObject) return [];
    const listed = placed.filter((p) => p.from > k && p.to <= close && p.entity.kind === 'person' && !isQuoted[p.from]);
    return listed.filter((p) => p.role !== 'possessive' && !/^(?:of|at|from)$/.test(p.role));
  }
  return [];
}
const LONGEST_LIST = 24;

/** "The man he had once favoured, Kevin Doe, quit": the same, where nothing but "he had favoured" says which. */
function namedBehindContact({ clauses, placed, tokens }: SentenceReading, index: number): Placed | undefined {
  const comma = (clauses[index]?.verb.from ?? 0) - 1;
  if (tokens[comma]?.text !== ',') return undefined;
  const name = placed.find(
    (p) =>
      p.to === comma && p.entity.kind === 'person' && tokens[p.from - 1]?.text === ',' && tokens[p.from]?.isCapital,
  );
  if (!name) return undefined;
  for (let k = name.from - 2; k > Math.max(1, name.from - LONGEST_CONTACT); k--) {
    const { text, lower, isCapital } = tokens[k] as EnglishToken;
    if (/^[,;:]$/.test(text) || /^(?:who|whom|which|that|and|but)$/.test(lower)) return undefined;
    const noun = tokens[k - 1];
    const isNoun = noun !== undefined && !noun.isCapital && PERSON_NOUNS.has(noun.lower);
    if (isNoun && (/^(?:he|she|they|it|we)$/.test(lower) || (isCapital && placed.some((p) => p.from === k))))
      return name;
  }
  return undefined;
}
const LONGEST_CONTACT = 12;

/** Who speaks for somebody, unnamed. */
const VOICE =
  /^(?:spokes(?:man|woman|person)|office|press|lawyers?|attorneys?|solicitors?|barrister|agent|representatives?)$/;

function isAlong(tokens: readonly EnglishToken[], { role, from }: Placed): boolean {
  if (role !== 'with') return false;
  let at = from - 1;
  // "sitting with Mr Justice Doe"
  while (at > from - 4 && tokens[at]?.isCapital) at--;
  return /^(?:along|together|sitting)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.text === ',';
}

/** "a group of five, including Doe" */
const isIncluded = (tokens: readonly EnglishToken[], from: number): boolean => tokens[from - 1]?.lower === 'including';

/** Whether the preposition of a name stands inside the subject: "after its chemist Jane Doe left" begins behind it. */
function governs(tokens: readonly EnglishToken[], from: number, p: Placed): boolean {
  for (let i = p.from - 1; i >= from; i--) if (tokens[i]?.lower === p.role) return true;
  return false;
}

/** "His trial opened", "Doe's appointment was announced": whose it is takes part. */
export function findOwners({ placed, tokens }: SentenceReading, { subject }: EnglishClause, type: EventType): Placed[] {
  return placed.filter((p) => {
    if (p.from < subject.from || p.to > subject.to) return false;
    const between = BETWEEN[type];
    if (p.role !== 'possessive') {
      // "The arrest of Doe stunned them", "Roe's row with Doe"
      const noun = tokens[p.from - 2]?.lower ?? '';
      if (p.role === 'of') return NOMINAL.test(noun) || Boolean(between?.test(noun));
      return /^(?:with|on|for|against|to)$/.test(p.role) && Boolean(between?.test(noun));
    }
    let owned = p.to + (tokens[p.to]?.kind === 'possessive' ? 1 : 0);
    // "Doe's last day", "his former marriage"
    if (
      /^(?:last|final|first|latest|next|former|second|own|recent|formal|sudden|abrupt|imminent|early)$/.test(
        tokens[owned]?.lower ?? '',
      )
    )
      owned++;
    if (between?.test(tokens[owned]?.lower ?? '')) return true;
    if (p.entity.kind === 'person' && tokens.slice(owned, owned + 3).some((t) => WRITTEN.test(t.lower))) return true;
    // "Her place was taken", but not "Her title was disputed"
    if (type === 'appointment' && PLACE.test(tokens[owned]?.lower ?? '')) return true;
    if (type === 'legal' && HELD.test(tokens[owned]?.lower ?? '')) return true;
    return NOMINAL.test(tokens[owned]?.lower ?? '');
  });
}

/** Behind "With Jane Doe, a theorist, " or "Accusing Jane Doe of fraud, " the subject begins: the place after the comma. */
function openedBy({ tokens, placed }: SentenceReading, { subject }: EnglishClause): number {
  let from = subject.from;
  for (let i = from; i < subject.to; i++) if (tokens[i]?.text === ';') from = i + 1;
  const opener = tokens[from]?.lower ?? '';
  const isDoing = from === 0 && /^\p{Ll}{2,}ing$/u.test(opener) && !placed.some((p) => p.from === from);
  if (!OPENING.test(opener) && !isDoing) return from;
  const behind = endOfFront(tokens, from, subject.to, placed);
  if (behind !== undefined) return behind;
  const commas: number[] = [];
  for (let i = from; i < subject.to; i++) if (tokens[i]?.text === ',') commas.push(i);
  // An apposition that ends at the verb has a comma of its own.
  const comma = tokens[subject.to]?.text === ',' ? (commas.length > 1 ? commas[0] : undefined) : commas.at(-1);
  return comma === undefined ? from : comma + 1;
}
/**
 * Where the subject begins behind a time or a setting that opens its clause, with a comma or without: "On Monday | Jane
 * Doe, a chemist, resigned", "After the vote | Jane Doe"; undefined where what opens it is neither.
 */
function endOfFront(
  tokens: readonly EnglishToken[],
  from: number,
  to: number,
  placed: readonly Placed[],
): number | undefined {
  let k = from + 1;
  while (k < to && isOfTime(tokens[k] as EnglishToken)) k++;
  // "On Friday | the prime minister": the article is the subject's.
  if (k > from + 2 && /^(?:the|an?|this|that|one|two|three)$/.test(tokens[k - 1]?.lower ?? '')) k--;
  if (k > from + 1 && k < to && (tokens[k]?.text === ',' || tokens[k]?.kind === 'word'))
    return tokens[k]?.text === ','
      ? k + 1
      : /^(?:of|to|and|or|with|for|by)$/.test(tokens[k]?.lower ?? '')
        ? undefined
        : k;
  const first = placed.find((p) => p.from > from + 1 && p.to <= to);
  if (!first) return undefined;
  const before = tokens[first.from - 1];
  const isNoun =
    before?.kind === 'word' &&
    !before.isCapital &&
    !NO_END_OF_FRONT.test(before.lower) &&
    !PERSON_NOUNS.has(before.lower);
  const isAcrossComma = tokens.slice(from, first.from).some((t) => t.text === ',');
  return isNoun && !isAcrossComma && first.role !== 'possessive' ? first.from : undefined;
}
/** Before a name these go on: a preposition, an article, an adjective of time. */
const NO_END_OF_FRONT =
  /^(?:with|in|at|on|after|under|despite|like|unlike|alongside|for|during|by|from|before|to|of|as|through|within|since|into|over|about|against|between|among|around|the|an?|his|her|its|their|this|that|these|those|and|or|but|former|late|both|either|neither|also|only|even|not|than|fellow|rival|then|new|old|young|sir|dame)$/;

const OPENING =
  /^(?:with|in|at|on|after|under|despite|like|unlike|alongside|for|during|by|from|before|according|besides|following|amid|as|through|within|since|together)$/;

/** The word before "by", honorifics passed over. */
function beforeBy(tokens: readonly EnglishToken[], from: number): string {
  let i = from - 1;
  while (i > 0 && tokens[i]?.lower !== 'by' && i > from - 5) i--;
  return tokens[i - 1]?.lower ?? '';
}

/** Whom "who" or "which" means: the nearest name of that kind before it that is no possessor. */
function findAntecedent({ placed, tokens }: SentenceReading, clause: EnglishClause): Placed[] {
  const { from, to } = clause.antecedent as { from: number; to: number };
  const wantsPerson = /^(?:who|whom)$/.test(clause.intro ?? '');
  const wantsThing = clause.intro === 'which';
  const fits = placed.filter(
    (p) =>
      p.from >= from &&
      p.to <= to &&
      p.role !== 'possessive' &&
      !(wantsPerson && p.entity.kind !== 'person') &&
      !(wantsThing && p.entity.kind === 'person'),
  );
  const last = fits.at(-1);
  if (!last || to - last.to > 12) return [];
  if (wantsPerson && isAnothersNoun(tokens, last.to, to)) return [];
  // "Jane Doe's firm, a deal that he opposed": a thing, and no name, is what is opposed.
  const head = tokens[tokens[to - 1]?.text === ',' ? to - 2 : to - 1];
  if (
    clause.isObjectRelative &&
    clause.intro !== 'whom' &&
    head &&
    !head.isCapital &&
    head.kind === 'word' &&
    !PERSON_NOUNS.has(head.lower)
  )
    return [];
  if (!clause.isObjectRelative && isOwnNoun(tokens, last.to, to)) return [];
  // "Doe, a close ally of Roe, who was sacked": Doe was.
  const isOfPerson =
    wantsPerson || (clause.reduction === 'part' && !clause.verb.lemmas.some((lemma) => OF_BODIES.test(lemma)));
  const described = isOfPerson ? fits.findLast((f) => isDescribedBy(tokens, f, last)) : undefined;
  if (described) return [described];
  const joined = fits.at(-2);
  return joined && last.from - joined.to === 1 && tokens[joined.to]?.lower === 'and' ? [joined, last] : [last];
}

/** What is done to bodies: "Jane Doe, head of Orbis, founded in 1998". */
const OF_BODIES = /^(?:found|establish|set|create|launch|start|acquire|buy|sell|own|base|form|build|take|merge|list)$/;

/** "Doe spoke of the explosion that": a noun with its article, by no comma said to be whoever is named before. */
function isOwnNoun(tokens: readonly EnglishToken[], from: number, to: number): boolean {
  const head = tokens[to - 1];
  if (head?.kind !== 'word' || head.isCapital || to - from < 3) return false;
  const between = tokens.slice(from, to - 1);
  if (between.some(({ kind }) => kind === 'mark')) return false;
  return /^(?:an?|the|his|her|its|their)$/.test(between.findLast(({ lower }) => !MODIFIES.test(lower))?.lower ?? '');
}
/** What stands between an article and its noun. */
const MODIFIES =
  /(?:al|ic|ive|ous|ful|less|able|ible|ary|ing|ed|ent|ant|er|est)$|^(?:new|old|big|small|first|second|third|last|late|same|own|huge|rival|chief)$/;

/** "Doe, a close ally of": between a name's comma and another name behind "of" stands what the first is, and no comma. */
function isDescribedBy(tokens: readonly EnglishToken[], { to }: Placed, last: Placed): boolean {
  if (last.role === '' || to >= last.from || last.from - to > 16 || tokens[to]?.text !== ',') return false;
  if (!/^(?:an?|the|his|her|their)$/.test(tokens[to + 1]?.lower ?? '')) return false;
  if (tokens[last.to]?.text !== ',') return false;
  for (let k = to + 1; k < last.from; k++) if (tokens[k]?.kind === 'mark') return false;
  return true;
}

/** "Jane Doe told the institute's auditor, who": the noun behind a preposition or possessive is somebody else. */
function isAnothersNoun(tokens: readonly EnglishToken[], from: number, to: number): boolean {
  let noun = -1;
  for (let i = from; i < to; i++) if (!tokens[i]?.isCapital && PERSON_NOUNS.has(tokens[i]?.lower ?? '')) noun = i;
  for (let i = noun - 1; i >= from; i--) {
    const token = tokens[i] as EnglishToken;
    if (token.kind === 'mark') return false;
    if (/^(?:to|from|by|for|with|against)$/.test(token.lower)) return true;
  }
  return false;
}

const ALWAYS = /^(?:with|against|between|among|alongside)$/;
/** Words that somebody has written or said, and what they do: "Doe's report blamed". */
const WRITTEN =
  /^(?:report|reports|letter|investigation|study|complaint|lawsuit|article|articles|testimony|evidence|memoir|email|memo|column|interview|speech|inquiry|audit|review|dissent|ruling|diary|diaries|notes|tweets?|posts?|essay|documentary)$/;
const NOMINAL =
  /^(?:appointment|elevation|resignation|departure|arrest|death|dismissal|sacking|ousting|unseating|services|removal|election|nomination|hiring|return|killing|murder|indictment|conviction|acquittal|suspension|trial|ouster|firing|victory|contract|comeback|tenure|term|promotion|demotion|expulsion|impeachment|retirement|exit|sentencing|reinstatement|release|chair|throne|crown|shoes|mandate|contract|career|reign|stint|spell)$/;
/** Prepositions behind which the one that a quarrel or support is about stands, close to the verb. */
const ABOUT: Partial<Record<string, RegExp>> = {
  dispute: /^(?:at|on|in|into|of|about)$/,
  support: /^(?:behind|by|for|around)$/,
  legal: /^(?:into|for)$/,
};
const ASKS = /^(?:ask|tell|order|invite|urge|force|persuade|compel|hire|allow|help|choose|pick)$/;
/** "as his successor", "in her place": whose it was. */
export const PLACE =
  /^(?:successor|replacement|place|stead|chair|shoes|seat|job|post|role|position|throne|crown|mantle|title|spot|duties|portfolio)$/;
/** Nouns of what people do to or with each other, or what becomes of them, as the subject of a clause. */
const BETWEEN: Partial<Record<EventType, RegExp>> = {
  dispute:
    /^(?:attacks?|row|feud|quarrel|dispute|clash|rift|argument|criticism|rebuke|outburst|fight|war|relationship|relations|friendship|alliance|falling-out)$/,
  support: /^(?:support|backing|endorsement|praise|defen[cs]e)$/,
  meeting: /^(?:meetings?|talks|visit|encounter|audience|dinner|lunch|conversation|negotiations)$/,
  statement: /^(?:apology|denial|admission|statement|remarks|words|confession|comments|warning|announcement)$/,
  departure: /^(?:days?|time|years|decision)$/,
  leave: /^(?:leave|sabbatical)$/,
  joining: /^(?:arrival|defection|transfer|move|switch|recruitment|signing)$/,
  legal:
    /^(?:claim|case|petition|action|suit|proceedings|charges?|allegations|prosecution|warrant|sentencing|detention|jailing|imprisonment|extradition)$/,
  change: /^(?:fortunes?|star|popularity|reputation|marriage|health|support)$/,
};
/** In whose interest, or against whom, something is said or ruled. */
const FOR_WHOM = /^(?:favou?r|behalf|side|head|scalp)$/;
const SPOKEN = /^(?:legal|decision|support|dispute|statement|assessment|launch)$/;
const TAKES_OVER = /^(?:take|inherit|assume|receive|accept|get)$/;
/** What befalls several at once. */
const GROUPS = /^(?:appointment|dismissal|departure|joining|legal|leave|return)$/;

/** "came to his defence" */
const SIDE = /^(?:defen[cs]e|side|aid|rescue|support|corner|back|camp|part|behalf|corner|cause)$/;

export const ownedBy = (tokens: readonly EnglishToken[], p: Placed): string =>
  tokens[p.to + (tokens[p.to]?.kind === 'possessive' ? 1 : 0)]?.lower ?? '';

/** What the law gives and takes is about whose it is. */
const HELD = /^(?:bail|sentence|appeal|extradition|licen[cs]e|passport|assets|accounts?|immunity|visa)$/;

const SOMEBODY_OF = /^(?:an?|former|ex|longtime|veteran|senior|retired|onetime|then)$/;

export function findObjects(reading: SentenceReading, report: Report, clause: EnglishClause, last: number): Placed[] {
  const { placed, tokens } = reading;
  const semicolon = tokens.findIndex((t, i) => i > report.trigger && t.text === ';');
  const follower = findFollower(tokens, placed, nextFollowed(tokens, report.trigger));
  const objects = placed.filter((p) => {
    // "was sued, followed by Doe": not by Doe.
    if (p === follower) return false;
    if (semicolon >= 0 && p.from > semicolon) return false;
    if (p.from < clause.verb.to || p.to > Math.min(clause.to, last)) return false;
    // "asked Jane Doe to lead": she stands before what she is to do.
    if (p.from < report.trigger && !(p.role === '' && ASKS.test(clause.verb.lemmas[0] ?? ''))) return false;
    if (reading.isQuoted[p.from]) return false;
    if (opensNext(reading, report, p)) return false;
    // "one for Jane Doe, a former Treasury official": whose she was
    if (
      p.entity.kind === 'organization' &&
      SOMEBODY_OF.test(tokens[p.from - 1]?.lower ?? '') &&
      isEmployer(tokens, p.to)
    )
      return false;
    // "left at 17 to help her": whom it was done for.
    if (
      report.rule.type === 'departure' &&
      p.role === '' &&
      p.from - 2 > report.trigger &&
      tokens[p.from - 2]?.lower === 'to'
    )
      return false;
    if (report.rule.type === 'appointment' && isLookedInto(tokens, report.trigger, p.from)) return false;
    if (isInAbsolute(tokens, report.trigger, p) || isBehindFront(reading, clause, report.trigger, p)) return false;
    if (isOverruled(tokens, report.trigger, p.from) || isDoneBesides(tokens, report.trigger, p.from)) return false;
    if (/^(?:dispute|legal)$/.test(report.rule.type) && p.role !== '' && isMatter(tokens, report.trigger, p.from))
      return false;
    if (/^(?:dispute|support|legal)$/.test(report.rule.type) && isWhatWasDone(tokens, report.trigger, p.from))
      return false;
    if (report.rule.type !== 'incident' && report.rule.type !== 'legal' && isInTail(tokens, report.trigger, p.from))
      return false;
    if (p.role === 'possessive') {
      const owned = tokens[p.to + (tokens[p.to]?.kind === 'possessive' ? 1 : 0)]?.lower ?? '';
      if (report.rule.type === 'support' && SIDE.test(owned)) return true;
      // "laid the blame at Doe's door"
      if (report.rule.type === 'dispute' && /^(?:door|feet|doorstep)$/.test(owned)) return true;
      if (/^(?:dispute|support)$/.test(report.rule.type) && isAimedAt(report.trigger, p)) return true;
      if (report.rule.type === 'appointment' && PLACE.test(owned)) return true;
      // "ruled in his favour", "called for her head", "spoke up on Doe's behalf"
      if (FOR_WHOM.test(owned) && SPOKEN.test(report.rule.type)) return true;
      return NOMINAL.test(owned) || (report.rule.type === 'legal' && HELD.test(owned));
    }
    // "quit ahead of a showdown with Doe": she quits nothing.
    if (p.role === 'with' && MOVES_ALONE.test(report.rule.type) && isQuarrelled(tokens, p.from)) return false;
    if (p.role === '' || ALWAYS.test(p.role)) return !isApart(tokens, report.trigger, p.from);
    if (p.role === 'by' && !report.rule.takes?.test(p.role))
      return report.isPassive || /^(?:led|headed)$/.test(tokens[p.from - 2]?.lower ?? '');
    if (p.role === 'to' && p.entity.kind === 'person') return true;
    // "opened an investigation into Doe", "a file on Roe"
    if (
      /^(?:into|on)$/.test(p.role) &&
      p.entity.kind === 'person' &&
      report.rule.type === 'legal' &&
      /^(?:investigations?|inquir(?:y|ies)|probe|file|dossier)$/.test(tokens[p.from - 2]?.lower ?? '')
    )
      return true;
    // "a motion of no confidence in Doe"
    if (
      p.role === 'in' &&
      p.entity.kind === 'person' &&
      /^(?:confidence|faith|trust)$/.test(tokens[p.from - 2]?.lower ?? '')
    )
      return true;
    if (p.role === 'from' && p.entity.kind === 'person' && report.lemma === 'hear') return true;
    // "took over as chair from Doe", "made way for Roe", "named five others, including Poe"
    if (p.role === 'from' && p.entity.kind === 'person' && report.rule.type === 'appointment')
      return TAKES_OVER.test(report.lemma);
    if (p.role === 'for' && p.entity.kind === 'person' && report.rule.type === 'departure')
      return /^(?:way|room|space)$/.test(tokens[report.trigger + 1]?.lower ?? '') && p.from - report.trigger <= 5;
    if (p.role === 'including' && p.entity.kind === 'person')
      return GROUPS.test(report.rule.type) && !isApart(tokens, report.trigger, p.from);
    if (p.role === 'from' && p.entity.kind === 'person' && report.rule.type === 'deal') return true;
    // "her trial opened before Judge Doe"
    if (
      p.role === 'before' &&
      p.entity.kind === 'person' &&
      report.rule.type === 'legal' &&
      p.from - report.trigger <= 6
    )
      return true;
    if (p.from - report.trigger <= 7 && p.entity.kind === 'person' && ABOUT[report.rule.type]?.test(p.role))
      return true;
    if (
      report.rule.type === 'appointment' &&
      /^(?:successor|predecessor|replacement)$/.test(tokens[p.to + (p.mention.form === 'pronoun' ? 0 : 1)]?.lower ?? '')
    )
      return true;
    // "brought in Doe", "got rid of Roe", "ruled in favour of Poe"
    if (p.role === 'in' && p.entity.kind === 'person' && p.from === report.trigger + 2) return true;
    // "was sacked in favour of Doe": nobody who did it, nor whom it befell.
    const isInsteadOf =
      /^favou?r$/.test(tokens[p.from - 2]?.lower ?? '') && /^(?:dismissal|departure)$/.test(report.rule.type);
    if (p.role === 'of' && !isInsteadOf && /^(?:rid|favou?r|side)$/.test(tokens[p.from - 2]?.lower ?? '')) return true;
    // "referred the case of Doe to the court"
    if (p.role === 'of' && report.lemma === 'refer' && tokens[p.from - 2]?.lower === 'case') return true;
    if (p.role === 'of' && report.rule.type !== 'support') return NOMINAL.test(tokens[p.from - 2]?.lower ?? '');
    // "came out in support of Doe", "rose to the defence of Doe"
    if (p.role === 'of' && report.rule.type === 'support' && SIDE.test(tokens[p.from - 2]?.lower ?? '')) return true;
    return Boolean(report.rule.takes?.test(p.role));
  });
  objects.push(...findListedBehind(reading, report, objects));
  // "a guitarist she met in 1968 and married in 1970"
  const host = clause.sharesWith === null ? undefined : reading.clauses[clause.sharesWith];
  if (
    objects.length === 0 &&
    clause.kind === 'joined' &&
    host?.isObjectRelative &&
    host.antecedent &&
    !report.isPassive
  )
    return findAntecedent(reading, host);
  if (!clause.antecedent || !clause.isObjectRelative) return objects;
  return [...findAntecedent(reading, clause), ...objects];
}

/** "charged Doe, who had left, and Roe, his deputy, with": objects listed behind what describes the first. */
function findListedBehind(
  { tokens, clauses, placed }: SentenceReading,
  report: Report,
  objects: readonly Placed[],
): Placed[] {
  const first = objects.find((o) => o.entity.kind === 'person' && o.role === '' && o.from > report.trigger);
  const next = clauses[report.clause + 1];
  if (!first || next?.kind !== 'relative' || tokens[first.to]?.text !== ',' || first.to + 1 !== next.from) return [];
  return placed.filter(
    (p) =>
      p.from > next.from &&
      p.to <= next.to &&
      p.entity.kind === 'person' &&
      tokens[p.from]?.isCapital &&
      tokens[p.from - 1]?.lower === 'and' &&
      tokens[p.from - 2]?.text === ',' &&
      /^(?:,|with|for|over|of|on|in|to|\.)$/.test(tokens[p.to]?.lower ?? ''),
  );
}

/** "hired a law firm to investigate Doe": whom the hired one is to do it to. */
function isLookedInto(tokens: readonly EnglishToken[], from: number, to: number): boolean {
  for (let i = Math.max(from + 1, to - LONGEST_LIST); i < to - 1; i++)
    if (tokens[i]?.lower === 'to' && LOOKS_INTO.test(tokens[i + 1]?.lower ?? '')) return true;
  return false;
}
const LOOKS_INTO =
  /^(?:investigate|examine|audit|review|probe|scrutini[sz]e|sue|defend|represent|spy|follow|watch|question|interview|discredit|kill|murder|track|prosecute|shadow|protect|advise|pursue|evict|assess)$/;

const MOVES_ALONE = /^(?:departure|dismissal|appointment|joining|return|leave|incident)$/;
/** Whether "with" before a name hangs on a noun of what two have with each other. */
function isQuarrelled(tokens: readonly EnglishToken[], from: number): boolean {
  for (let k = from - 1; k > from - 8 && k > 0; k--)
    if (tokens[k]?.lower === 'with')
      return /^(?:showdowns?|rows?|disputes?|clash(?:es)?|feuds?|battles?|fights?|arguments?|meetings?|talks|spats?|rifts?|disagreements?|tensions?|negotiations|standoff|stand-off|confrontation|relationship|affair|differences|deal|contract|interview|conversation|friction|power-struggle|struggle)$/.test(
        tokens[k - 1]?.lower ?? '',
      );
  return false;
}

/** "criticised her strategy", "vouches for Doe's honesty": what is somebody's, right behind the verb. */
const isAimedAt = (trigger: number, p: Placed): boolean => p.entity.kind === 'person' && p.from - trigger <= 2;

/** "stepped down, leaving her alone": what comes of it is about others. */
function isInTail(tokens: readonly EnglishToken[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (tokens[i]?.text === ',' && /^(?!including$)\p{Ll}+ing$/u.test(tokens[i + 1]?.text ?? '')) return true;
  return false;
}

/** "Doe had resigned, and Jane Roe, who had run Acme, was": she is the subject of what follows. */
function opensNext({ tokens, clauses, placed }: SentenceReading, report: Report, p: Placed): boolean {
  const next = clauses[report.clause + 1];
  if (next?.kind !== 'relative' || next.from < p.to || next.from > p.to + 1) return false;
  let i = p.from - 1;
  while (i > report.trigger && tokens[i]?.isCapital) i--;
  if (tokens[i]?.lower !== 'and' || tokens[i - 1]?.text !== ',') return false;
  // "fired him, and Jane Roe, whom she had beaten, was": behind a pronoun and a comma nobody else is listed.
  return !placed.some(
    (o) => o.to === i - 1 && o.from > report.trigger && !/^(?:him|her|it|them)$/.test(tokens[o.from]?.lower ?? ''),
  );
}

/** "was investigated for years, with Orbis asking for more": what others did meanwhile. */
function isInAbsolute(tokens: readonly EnglishToken[], from: number, p: Placed): boolean {
  // "has gone with Doe and Roe the leading candidates"
  if (p.role === 'with' && leadsOn(tokens, p.to)) return true;
  for (let k = p.from - 1; k > from + 1; k--)
    if (tokens[k]?.lower === 'with' && tokens[k - 1]?.text === ',') {
      for (let i = k + 1; i < tokens.length && i < k + 14 && !/^[,.;]$/.test(tokens[i]?.text ?? ''); i++)
        if (/^\p{Ll}{2,}ing$/u.test(tokens[i]?.text ?? '')) return true;
      return false;
    }
  return false;
}

/** Behind a name, or one joined to it, a noun of what they are: "the leading candidates". */
function leadsOn(tokens: readonly EnglishToken[], at: number): boolean {
  let k = at;
  if (tokens[k]?.lower === 'and')
    for (
      k++;
      k < at + 9 && (tokens[k]?.isCapital || /^(?:the|an?|de|van|von|\p{Ll}+-\p{Ll}+)$/u.test(tokens[k]?.text ?? ''));
    )
      k++;
  if (tokens[k - 1]?.lower === 'the') k--;
  return (
    /^(?:the|an?)$/.test(tokens[k]?.lower ?? '') &&
    tokens.slice(k + 1, k + 4).some((t) => PERSON_NOUNS.has(t.lower.replace(/s$/, '')) || PERSON_NOUNS.has(t.lower))
  );
}

/** "When Doe was killed, her widower Roe": he is the subject of what follows. */
function isBehindFront(
  { tokens, placed }: SentenceReading,
  { kind, from, intro, to }: EnglishClause,
  trigger: number,
  p: Placed,
): boolean {
  if (kind !== 'adverbial' || from > 0 || !intro) return false;
  const comma = tokens.findIndex((t, i) => i > trigger && i < to && t.text === ',');
  if (comma < 0 || p.from < comma) return false;
  // "After Orbis fired its chair, Jane Doe, on Monday,": what is done to her.
  const isApposed =
    p.from === comma + 1 &&
    p.to < to &&
    isPersonNoun(tokens[comma - 1]) &&
    OPENS_OBJECT.test(tokens[trigger + 1]?.lower ?? '');
  if (isApposed || (p.from === comma + 1 && tokens[trigger + 1]?.isCapital && isPersonNoun(tokens[comma - 1])))
    return false;
  return !placed.some((o) => o.from > trigger && o.to === comma);
}

/** "consulted lawyers before firing Jane Doe": what was done before or after has people of its own. */
function isDoneBesides(tokens: readonly EnglishToken[], from: number, to: number): boolean {
  for (let i = from + 1; i + 1 < to; i++)
    if (
      /^(?:before|after|without|since)$/.test(tokens[i]?.lower ?? '') &&
      /^\p{Ll}{3,}ing$/u.test(tokens[i + 1]?.text ?? '')
    )
      return true;
  return false;
}

const OPENS_OBJECT = /^(?:the|an?|its|his|her|their)$/;
const isPersonNoun = (token: EnglishToken | undefined): boolean =>
  token !== undefined && !token.isCapital && PERSON_NOUNS.has(token.lower);

/** "appointed him over the objections of Jane Doe": she only objected. */
function isOverruled(tokens: readonly EnglishToken[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (
      tokens[i]?.lower === 'over' &&
      /^(?:objections?|opposition|protests?|head|heads|misgivings|veto|wishes)$/.test(tokens[i + 2]?.lower ?? '')
    )
      return true;
  return false;
}

/** "sued the firm over a letter to Jane Doe": what it is about has people of its own. */
const isMatter = (tokens: readonly EnglishToken[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to - 1).some((t) => /^(?:over|about|regarding|concerning)$/.test(t.lower));

/** "faulted the bank for ignoring Jane Doe": what was done to others is not done to them here. */
function isWhatWasDone(tokens: readonly EnglishToken[], from: number, to: number): boolean {
  for (let i = from + 1; i + 1 < to; i++)
    if (/^(?:for|of|over|about)$/.test(tokens[i]?.lower ?? '') && /^\p{Ll}{3,}ing$/u.test(tokens[i + 1]?.text ?? ''))
      return true;
  return false;
}

/** Behind a comma and a new phrase of its own ("…, an ally of X"), a name is only mentioned. */
function isApart(tokens: readonly EnglishToken[], from: number, to: number): boolean {
  let commas = 0;
  for (let i = from; i < to; i++) {
    // "Doe, Roe and Poe": a comma of a list parts nobody from the verb.
    const isListing = tokens[i]?.text === ',' && tokens[i - 1]?.isCapital && tokens[i + 1]?.isCapital;
    if (/^[,;—-]$/.test(tokens[i]?.text ?? '') && !isListing) commas++;
  }
  return commas > 2;
}
