/** Whether what follows is what somebody says or is told, and describes no noun: "said that", "told the inquiry she had". */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from '../englishClause.ts';

/** "said that …", "told employees that …", "It emerged a week ago that": not a noun's "that". */
export function isSpeechPlace(tokens: readonly EnglishToken[], at: number, previous: EnglishClause): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const lead = previous.verb.lemmas[0] ?? '';
  if (at === previous.verb.to || SAYS_SO.test(before)) return true;
  // "let it be known that", "made it clear that"
  if (/^(?:let|make)$/.test(lead) && /^(?:known|clear|plain|public|understood)$/.test(before)) return true;
  // "disputed at the time that she had known"
  if (before === 'time' && /^(?:the|that)$/.test(tokens[at - 2]?.lower ?? '') && tokens[at - 3]?.lower === 'at')
    return /^(?:dispute|contest|protest|maintain)$/.test(lead) || SPEECH_LEMMAS.test(lead);
  if (/^(?:tell|inform|warn|assure|persuade|convince|remind|emerge)$/.test(lead)) return true;
  if (!SPEECH_LEMMAS.test(lead)) return false;
  // "was treasurer of Orbis, the group that": what it is, save in "It was on Monday that".
  if (lead === 'be' && tokens[previous.subject.to - 1]?.lower !== 'it') return false;
  return isSaidSomewhere(tokens, at, previous) || !/^(?:a|an|the)$/.test(tokens[at - 2]?.lower ?? '');
}

/** Nouns and words whose "that" says what they are. */
const SAYS_SO =
  /^(?:fact|claims?|idea|evidence|suggestions?|allegations?|fears?|reports?|rumou?rs?|news|belief|so|condition|grounds|such)$/;

/** "declared in the lobby that she was leaving": nothing that the clause could describe is the object. */
const isSaidSomewhere = (tokens: readonly EnglishToken[], at: number, { verb }: EnglishClause): boolean =>
  SAID_SOMEWHERE.test(tokens[verb.to]?.lower ?? '') &&
  at - verb.to <= LONGEST_SETTING &&
  !tokens.slice(verb.to, at).some((t) => t.kind === 'mark');
const SAID_SOMEWHERE = /^(?:in|on|at|during|before|after|outside|through|last|yesterday|today)$/;
const LONGEST_SETTING = 9;
const SPEECH_LEMMAS =
  /^(?:say|tell|announce|declare|confirm|deny|admit|insist|acknowledge|concede|reveal|disclose|explain|claim|state|warn|reply|argue|assure|promise|inform|convince|persuade|remind|show|emerge|find|rule|agree|decide|vow|pledge|allege|suggest|testify|believe|think|write|add|complain|be|learn|hear|report|demand|conclude)$/;

/** "told the inquiry she had": what somebody is told, and nothing that the noun before is. */
export const isTold = (tokens: readonly EnglishToken[], { verb }: EnglishClause, pronoun: number): boolean =>
  /^(?:tell|inform|assure|warn|remind|convince|persuade|swear|promise)$/.test(verb.lemmas[0] ?? '') &&
  !verb.isPassive &&
  pronoun - verb.to < 7 &&
  !tokens.slice(verb.to, pronoun).some((t) => t.kind === 'mark' || /^(?:everything|all|things|what)$/.test(t.lower));

/** Whether what stands right behind its verb may be what is said, without "that". */
export const isSaying = ({ verb }: EnglishClause): boolean => verb.lemmas.some((l) => SAYING.test(l));
const SAYING =
  /^(?:say|tell|claim|believe|think|insist|hope|fear|report|argue|admit|announce|confirm|know|add|allege|warn|find|know|mean|suggest)$/;

/** "that night", "in that case": points, and introduces nothing. */
export const isDeterminer = (tokens: readonly EnglishToken[], i: number): boolean =>
  /^(?:night|day|week|month|year|time|morning|afternoon|evening|summer|autumn|winter|spring|weekend|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    tokens[i + 1]?.lower ?? '',
  ) || /^(?:in|at|on|of|by|for|with|to|from|after|before|since|like|than)$/.test(tokens[i - 1]?.lower ?? '');
