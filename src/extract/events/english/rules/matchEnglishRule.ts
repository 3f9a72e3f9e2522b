/**
 * The rule that a verb of a clause meets, the more special rules first.
 *
 * Promises: rules are looked up by lemma, so that the number of rules does not matter for speed.
 */
import { NO_NAMES, PERSON_NOUNS } from '../../../entities/english/commonEnglishWords.ts';
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import { createVerbReader } from '../inflectEnglish.ts';
import { isUntold } from '../untoldEnglish.ts';
import { BUSINESS_RULES } from './BusinessEnglishRules.ts';
import { EVERYDAY_RULES } from './EverydayEnglishRules.ts';
import type { EnglishRule } from './englishRule.ts';
import { FIGURE_RULES } from './FigureEnglishRules.ts';
import { HAPPENING_RULES } from './HappeningEnglishRules.ts';
import { IDIOM_RULES } from './IdiomEnglishRules.ts';
import { LEGAL_RULES } from './LegalEnglishRules.ts';
import { LIGHT_VERB_RULES } from './LightVerbEnglishRules.ts';
import { PHRASE_RULES } from './PhraseEnglishRules.ts';
import { PLAIN_RULES } from './PlainEnglishRules.ts';
import { POST_RULES } from './PostEnglishRules.ts';
import { TURN_RULES } from './TurnEnglishRules.ts';
import { VOICE_RULES } from './VoiceEnglishRules.ts';

const RULES = [
  ...PHRASE_RULES,
  ...FIGURE_RULES,
  ...TURN_RULES,
  ...IDIOM_RULES,
  ...LEGAL_RULES,
  ...HAPPENING_RULES,
  ...POST_RULES,
  ...BUSINESS_RULES,
  ...VOICE_RULES,
  ...EVERYDAY_RULES,
  ...PLAIN_RULES,
  ...LIGHT_VERB_RULES,
];
/** A rule that looks at nothing but the verb comes behind all that do. */
const isBare = (rule: EnglishRule) =>
  !rule.after &&
  !rule.notAfter &&
  !rule.subject &&
  !rule.notSubject &&
  !rule.voice &&
  !rule.namesObject &&
  !rule.namesSubject;
const byLemma = new Map<string, EnglishRule[]>();
for (const rule of [...RULES.filter((r) => !isBare(r)), ...RULES.filter(isBare)])
  for (const lemma of rule.verbs.trim().split(/\s+/)) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), rule]);

/** Marks at the end of a clause, and what only joins it to the next: "replaced Doe and". */
const LAST_MARKS = /[\s.,;:!—-]+(?:(?:and|but)[\s,]*)?$/;

export const readVerb = createVerbReader(byLemma.keys());

export interface MatchedRule {
  rule: EnglishRule;
  lemma: string;
}

/** `after` and `subject` are tokens of the clause behind and before its verb; a negated verb meets only rules made for that. */
export function matchEnglishRule(
  lemmas: readonly string[],
  isPassive: boolean,
  after: readonly EnglishToken[],
  subject: readonly EnglishToken[],
  isNegated = false,
): MatchedRule | null {
  const words = after.slice(0, 24);
  const text = joinTokens(words).replace(LAST_MARKS, '');
  const owned = showOwners(words);
  const object = showObject(words);
  const others = [owned, showParticle(words), object].flatMap((o) =>
    o ? [joinTokens(o).replace(LAST_MARKS, '')] : [],
  );
  const before = joinTokens(subject.slice(0, 24));
  const named = beforeAside(before);
  for (const lemma of lemmas)
    for (const rule of byLemma.get(lemma) ?? []) {
      if ((rule.isNegated ?? false) !== isNegated) continue;
      if (rule.voice && (rule.voice === 'passive') !== isPassive) continue;
      if (rule.namesObject && !(object ?? after)[0]?.isCapital) continue;
      if (rule.namesDoer && !after[after[1]?.lower === 'the' ? 2 : 1]?.isCapital) continue;
      if (rule.after && !rule.after.test(text) && !others.some((o) => rule.after?.test(o))) continue;
      if (rule.notAfter?.test(text)) continue;
      if (rule.subject && !rule.subject.test(before) && !(named && rule.subject.test(named))) continue;
      if (rule.notSubject?.test(before)) continue;
      if (rule.namesSubject && !isSomebody(subject)) continue;
      if (isUntold(rule.type, lemma, { after: text, before, isPassive })) continue;
      return { rule, lemma };
    }
  return null;
}

/**
 * The words with "his" for each name that owns something, "came to his defence" for "came to Peter Quill's defence":
 * what a rule knows of the one holds of the other. Nothing where no name owns anything.
 */
function showOwners(tokens: readonly EnglishToken[]): EnglishToken[] | undefined {
  const isOwner = ({ kind }: EnglishToken, i: number) =>
    // "has Lund's back" is no "has him back".
    kind === 'possessive' && tokens[i - 1]?.isCapital && tokens[i + 1]?.lower !== 'back';
  if (!tokens.some(isOwner)) return undefined;
  const shown: EnglishToken[] = [];
  for (const token of tokens) {
    const owner = token.kind === 'possessive' ? shown.at(-1) : undefined;
    if (!owner?.isCapital) {
      shown.push(token);
      continue;
    }
    let first = owner;
    while (shown.at(-1)?.isCapital && shown.at(-1)?.kind === 'word') first = shown.pop() as EnglishToken;
    shown.push({ ...first, end: token.end, text: 'his', lower: 'his', isCapital: false });
  }
  return shown;
}

/**
 * The words with the name alone for an object that is named with what she is: "Jane Doe on Monday" for "its chair, Jane
 * Doe, on Monday", "chair Jane Doe on Monday" or "Jane Doe, 52, on Monday". Nothing where no object is.
 */
function showObject(tokens: readonly EnglishToken[]): EnglishToken[] | undefined {
  let from = /^(?:the|its|his|her|their|an?)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  const isOwned = tokens[0]?.isCapital === true;
  if (isOwned) while (from < LONGEST_OWNER && tokens[from]?.isCapital && tokens[from]?.kind === 'word') from++;
  if (isOwned && tokens[from]?.kind !== 'possessive') return withoutAside(tokens, 0, from);
  if (isOwned) from++;
  let noun = from;
  while (noun < from + LONGEST_POST && tokens[noun]?.kind === 'word' && !tokens[noun]?.isCapital) noun++;
  if (noun === from || !PERSON_NOUNS.has(tokens[noun - 1]?.lower ?? '')) return undefined;
  const name = tokens[noun]?.text === ',' ? noun + 1 : noun;
  let end = name;
  while (end < name + LONGEST_OWNER && tokens[end]?.isCapital) end++;
  if (end === name) return undefined;
  const isClosed = name > noun && tokens[end]?.text === ',';
  return [...tokens.slice(name, end), ...tokens.slice(isClosed ? end + 1 : end)];
}
const LONGEST_OWNER = 5;
const LONGEST_POST = 5;

/** Of a name from `from` to `to` what stands between commas behind it left out. */
function withoutAside(tokens: readonly EnglishToken[], from: number, to: number): EnglishToken[] | undefined {
  if (tokens[to]?.text !== ',' || !OPENS_ASIDE.test(tokens[to + 1]?.lower ?? '')) return undefined;
  const close = tokens.findIndex((t, i) => i > to + 1 && t.text === ',');
  return [...tokens.slice(from, to), ...(close < 0 ? [] : tokens.slice(close + 1))];
}
const OPENS_ASIDE = /^(?:\d{2}|the|an?|its|his|her|their|former|then)$/;

/** "takes it over", "took her on", "called him in": the words with the particle first; nothing where it is. */
function showParticle(tokens: readonly EnglishToken[]): EnglishToken[] | undefined {
  const [object, particle] = tokens;
  if (!object || !particle || !/^(?:it|him|her|them)$/.test(object.lower) || !PARTICLE.test(particle.lower))
    return undefined;
  // "took it on": a task, and nobody.
  if (object.lower === 'it' && particle.lower === 'on') return undefined;
  return [particle, ...tokens.slice(2)];
}
const PARTICLE = /^(?:over|on|off|up|down|out|in|away|back|aside|forward)$/;

/** Of a subject with an aside, "the hearing, put off twice" or "talks with Orbis, a lender", what stands before it; else nothing. */
function beforeAside(before: string): string | undefined {
  const comma = before.indexOf(', ');
  return comma > 0 && !OPENS_SETTING.test(before) ? before.slice(0, comma) : undefined;
}
/** What opens a clause before its subject. */
const OPENS_SETTING =
  /^(?:off|out|up|down|back|in|on|at|by|after|before|with|for|under|from|since|during|as|but|and|when|while|if|then|so|within|until|amid|despite|according|only|even|behind|over|through|to|of|against|like|last|this|that|next|the (?:next|same|following|day|week|month|year)|two|three|\d+)\b/;

/** Whether the words of a subject end with a name, a pronoun for a person, or a word for one. */
function isSomebody(subject: readonly EnglishToken[]): boolean {
  if (endsInSomebody(subject)) return true;
  // "Jane Doe, his successor at health, was gone": what stands behind the comma only says who she is.
  const comma = subject.findIndex((t) => t.text === ',');
  if (comma <= 0 || !subject[0]?.isCapital || OPENS_SETTING.test(subject[0].lower)) return false;
  return !subject.slice(comma).some((t) => /^(?:and|or)$/.test(t.lower)) && endsInSomebody(subject.slice(0, comma));
}

function endsInSomebody(subject: readonly EnglishToken[]): boolean {
  const last = subject.findLast((t) => t.kind === 'word');
  if (!last) return false;
  if (/^(?:he|she|who|they)$/.test(last.lower)) return true;
  return last.isCapital ? !NO_NAMES.has(last.lower) : PERSON_NOUNS.has(last.lower);
}

/** Words as they stand, in lower case: no space before marks and possessives, none behind money signs. */
export function joinTokens(tokens: readonly EnglishToken[]): string {
  let text = '';
  let end = -1;
  for (const token of tokens) {
    text += end >= 0 && token.start !== end ? ` ${token.lower}` : token.lower;
    end = token.end;
  }
  return text;
}
