/**
 * What those who weigh Chinese, Korean and Japanese names share: the name itself, what stands before it, its characters.
 */
import type { Span } from '../../../document.ts';
import { sieve, sieveEach } from '../../../sieve.ts';
import type { Token, Tokens } from '../readTokens.ts';
import { weighGivenCharacter } from '../words/givenNames.ts';
import { AFTER_NAME, AFTER_PERSON, BEFORE_NAME } from '../words/personVerbs.ts';
import { endsInPost } from '../words/posts.ts';
import { hasBylineBefore, hasDayBefore, hasKinBefore } from './weighContext.ts';

/** The score from which on a candidate is a name, where nothing makes it need less. */
export const THRESHOLD = 4.2;

export interface NativeName extends Span {
  name: string;
  surname: string;
  score: number;
  /** Made surer by the names beside it. */
  inList?: boolean;
}

/** Characters that hardly ever end or open a given name, as words of their own right after one. */
export const NEVER_GIVEN =
  /[虽仍的了在是有和与或被把将对从向于为及等说称曾已也又还都就才很更最不没未再只则却因由让给到过着们个这那其之所时分某说问答吗呢吧啊吃做打看听拿带没么您你我他她它你哪谁什怎啥另每各该此总部局偕陪副获员者们会党派内外前后遭便亦皆须使叫请邀跟谈指调头处死要嘴拟恐疑欲]/;

/** A noun of the dictionary whose characters stand chiefly in names: "志豪". */
export const isOfNames = ({ word, tag }: Token) =>
  /^n[rz]?$/.test(tag) && [...word].every((c) => weighGivenCharacter(c) > 1);

/** Whether the dictionary has the whole span as a name of three characters. */
export function isKnownName(tokens: Tokens, start: number, end: number): boolean {
  const token = tokens.after(start);
  return token !== undefined && token.end === end && token.tag.startsWith('nr') && end - start > 2;
}

/** A character that no name of the dictionary has speaks for one where it is rare in words as well. */
export function weighGiven(tokens: Tokens, char: string): number {
  const weight = weighGivenCharacter(char);
  return weight > -1.5 || !/^(?:g|zg|ng|ag|vg|x|nr)$/.test(tokens.tagOf(char) ?? 'x') ? weight : 0.9;
}

/** Whether nothing that could belong to a name stands right before `start`. */
export function opensClause(reading: string, tokens: Tokens, start: number): boolean {
  return /^[\s，。；：、“（的]?$/.test(reading[start - 1] ?? '') || BEFORE_NAME.has(tokens.before(start)?.word ?? '');
}

/** What stands before a name says of it. */
export interface Lead {
  isKin: boolean;
  hasPost: boolean;
}

/** "律师出身的某某" */
const BORN = sieve(/出身的$/);

/** "举报者之一" */
const ONE_OF = sieve(/之一$/);

export function readLead(reading: string, start: number): Lead {
  const isKin = hasKinBefore(reading, start);
  const hasPost =
    isKin ||
    endsInPost(
      reading
        .slice(Math.max(0, start - 9), start)
        .replace(BORN, '')
        .replace(ONE_OF, '')
        .slice(-6),
    ) ||
    hasBylineBefore(reading, start);
  return { isKin, hasPost };
}

/** Small words that lead on to what somebody does, and words of two characters that say how or where. */
export const LEADS_ON = /^[把将被向在对为与和由从又也还都则却曾已亦再便就即均遭获替帮靠随凭给跟没未仍只先才刚]$/;

/** Whether a mark or a date stands right before. */
export const opensMain = (reading: string, start: number): boolean =>
  /^[\s，。！？；“（]?$/.test(reading[start - 1] ?? '') || hasDayBefore(reading, start);

/** A word inside a name that is nobody's given name: how, when and where things are done, or a deed of people. */
export const isOfClause = ({ word, tag }: Token): boolean =>
  word.length > 1 && (/^[dtfcprmu]/.test(tag) || AFTER_NAME.has(word) || AFTER_PERSON.has(word));

sieveEach(NEVER_GIVEN);
