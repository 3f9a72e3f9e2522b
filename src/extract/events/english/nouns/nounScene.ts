/**
 * How a phrase of a happening's noun stands in its sentence, and whether it stands there as something that happened:
 * behind "after", as what is announced, as the subject of what came of it, alone in a row.
 *
 * Does not know: who takes part.
 */
import type { Modality } from '../../../../model/vocabulary.ts';
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from '../englishClause.ts';
import type { NounPhrase } from './nounPhrase.ts';

export interface NounScene {
  /**
   * `adjunct`: behind "after" and the like; `announced`: what is made known; `subject` and `object` of another verb; `row`: all
   * that its sentence says; `other`.
   */
  as: 'adjunct' | 'announced' | 'subject' | 'object' | 'row' | 'other';
  /** The first token of the words that open it: of "two days after". */
  from: number;
  /** "after", "before" … */
  opener: string;
  /** The clause it stands in. */
  clause: number;
  /** "The strike comes days after the arrest of Doe": told by what it comes after. */
  isUpon?: boolean;
  modality: Modality;
}

/** Where a phrase stands; nothing where it stands as what did not happen, or nobody knows. */
export function readNounScene(
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  phrase: NounPhrase,
): NounScene | undefined {
  const words = tokens.slice(phrase.from, phrase.head).map((t) => t.lower);
  if (words.some((w) => UNDONE.test(w))) return undefined;
  const isPlan = words.some((w) => PLANNED.test(w));
  const modality: Modality = isPlan ? 'planned' : 'asserted';
  const clause = clauseAt(clauses, phrase);
  if (clauses.length === 0) {
    const isRow = phrase.from === 0 || /^[:—–|*-]$/.test(tokens[phrase.from - 1]?.text ?? '');
    const isAll = /^[.;]?$/.test(tokens[phrase.to]?.text ?? '');
    return isRow && isAll ? { as: 'row', from: phrase.from, opener: '', clause: -1, modality } : undefined;
  }
  const host = clauses[clause];
  if (!host || isUnreal(tokens, clauses, host)) return undefined;
  const opened = openerOf(tokens, phrase.from);
  if (opened && !isSubject(clauses, phrase))
    return isUnsure(host)
      ? undefined
      : { as: 'adjunct', ...opened, clause, modality, isUpon: host.verb.lemmas[0] === 'come' };
  const base = { from: phrase.from, opener: '', clause, modality };
  if (host.verb.isNegated) return undefined;
  // "The appointment of Doe will take effect in March"
  const isToBe = host.verb.modal === 'will' && isMadeKnown(tokens, host);
  if (isUnsure(host) && !isToBe) return undefined;
  const before = tokens[phrase.from - 1]?.lower ?? '';
  // "News of the arrest of Doe on Monday sent"
  if (
    !isToBe &&
    before === 'of' &&
    /^(?:news|announcement|confirmation|reports?)$/.test(tokens[phrase.from - 2]?.lower ?? '')
  )
    return { ...base, as: 'object' };
  if (host.subject.from <= phrase.from && phrase.head < host.subject.to && phrase.to >= host.subject.to - 1) {
    const isFirst = tokens.slice(host.subject.from, phrase.from).every((t) => t.kind === 'mark' || t.lower === 'and');
    if (!isFirst) return undefined;
    return { ...base, as: isMadeKnown(tokens, host) ? 'announced' : 'subject', ...(isToBe && { modality: 'planned' }) };
  }
  if (isToBe) return undefined;
  if (phrase.from === host.verb.to && !host.verb.isPassive) {
    const lemma = host.verb.lemmas[0] ?? '';
    if (ANNOUNCES.test(lemma)) return { ...base, as: 'announced' };
    return TELLS_OF.test(lemma) ? { ...base, as: 'object' } : undefined;
  }
  // "led to the arrest of Doe"
  if (phrase.from === host.verb.to + 1 && LEADS.test(`${host.verb.lemmas[0]} ${before}`))
    return { ...base, as: 'object' };
  return undefined;
}

/** What was only tried, or is only thought of. */
const UNDONE =
  /^(?:attempted|failed|aborted|abandoned|botched|blocked|unsuccessful|possible|potential|likely|rumou?red|mooted|threatened|hypothetical|feared|alleged|eventual|any|no|another|such|every|each|would-be|near|fake|mock|rejected|scrapped|collapsed|cancelled|canceled|anticipated|suggested)$/;
const PLANNED =
  /^(?:planned|proposed|forthcoming|upcoming|impending|imminent|pending|expected|scheduled|intended|future|looming)$/;

/** The innermost clause around a phrase; else the one whose subject it stands in, or in front of which it stands. */
function clauseAt(clauses: readonly EnglishClause[], { from, head }: NounPhrase): number {
  let found = -1;
  clauses.forEach((c, i) => {
    if (c.from <= from && head < c.to && (found < 0 || c.from >= (clauses[found] as EnglishClause).from)) found = i;
  });
  if (found >= 0) return found;
  const ofSubject = clauses.findIndex((c) => c.subject.from <= from && head < c.subject.to);
  return ofSubject >= 0 ? ofSubject : clauses.findIndex((c) => c.from > head && c.kind === 'main');
}

/** "after its merger with Acme fell apart": a verb follows, of which it is the subject. */
const isSubject = (clauses: readonly EnglishClause[], { from, to }: NounPhrase): boolean =>
  clauses.some((c) => c.verb.from >= to && c.verb.from <= to + 1 && c.subject.from <= from && c.subject.to > from);

/** Within a condition, a question or a negation. */
function isUnreal(tokens: readonly EnglishToken[], clauses: readonly EnglishClause[], host: EnglishClause): boolean {
  let clause: EnglishClause | undefined = host;
  for (let i = 0; clause && i < 4; i++) {
    if (/^(?:if|unless|whether|lest|how|why)$/.test(clause.intro ?? '')) return true;
    if (clause.kind === 'complement' && clause.parent !== null && clauses[clause.parent]?.verb.isNegated) return true;
    clause = clause.parent === null ? undefined : clauses[clause.parent];
  }
  return /^(?:if|unless|whether)$/.test(tokens[0]?.lower ?? '');
}

/** "would", "may", "should": what hangs on it has not happened. */
const isUnsure = ({ verb }: EnglishClause): boolean => verb.modal !== null && !/^(?:did|do|does)$/.test(verb.modal);

/** The words that set a happening before or behind another: "after", "two days before", "in the wake of"; nothing where none do. */
function openerOf(tokens: readonly EnglishToken[], from: number): { from: number; opener: string } | undefined {
  const word = tokens[from - 1]?.lower ?? '';
  if (word === 'of') {
    const noun = tokens[from - 2]?.lower ?? '';
    if (/^(?:days|weeks|months|hours|minutes)$/.test(noun) && tokens[from - 3]?.lower === 'within')
      return { from: from - 3, opener: 'after' };
    if (noun === 'ahead') return { from: from - 2, opener: 'before' };
    if (!/^(?:wake|aftermath|time|day|night|eve)$/.test(noun) || tokens[from - 3]?.lower !== 'the') return undefined;
    const opener = /^(?:wake|aftermath)$/.test(noun) ? 'after' : noun === 'eve' ? 'before' : 'on';
    return { from: Math.max(0, from - 4), opener };
  }
  if (word === 'to' && tokens[from - 2]?.lower === 'prior') return { from: from - 2, opener: 'before' };
  if (/^(?:despite|amid|during)$/.test(word) || (word === 'with' && from === 1))
    return { from: from - 1, opener: 'amid' };
  if (!/^(?:after|following|since|before|upon|until)$/.test(word)) return undefined;
  let first = from - 1;
  while (first > 0 && from - first < 6 && MEASURES.test(tokens[first - 1]?.lower ?? '')) first--;
  return { from: first, opener: word === 'following' || word === 'upon' ? 'after' : word };
}
const MEASURES =
  /^(?:\d+|an?|the|one|two|three|four|five|six|seven|eight|nine|ten|several|few|couple|of|only|just|barely|less|more|than|about|nearly|almost|some|ever|long|shortly|soon|immediately|right|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|morning|week|ever)$/;

/** "was announced", "took place", "came": the verb only tells of its subject that it is so. */
const isMadeKnown = (tokens: readonly EnglishToken[], { verb }: EnglishClause): boolean =>
  verb.isPassive
    ? /^(?:announce|confirm|report|reveal|disclose|complete|agree|make|approve|seal|finalise|finalize|conclude|unveil)$/.test(
        verb.lemmas[0] ?? '',
      )
    : /^(?:come|happen|occur|follow)$/.test(verb.lemmas[0] ?? '') ||
      (verb.lemmas[0] === 'take' && /^(?:place|effect)$/.test(tokens[verb.to]?.lower ?? ''));

const ANNOUNCES = /^(?:announce|confirm|report|reveal|disclose|complete|finalise|finalize|unveil)$/;
/** What is told of something that happened. */
const TELLS_OF =
  /^(?:follow|cause|trigger|prompt|spark|bring|mark|see|force|precede|oversee|mourn|celebrate|witness|survive|engineer|orchestrate|hasten)$/;
const LEADS =
  /^(?:lead to|result in|end in|end with|begin with|start with|culminate in|contribute to|come after|come with)$/;
