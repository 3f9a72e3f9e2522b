/** "published an essay accusing managers of …": the participle carries what happens where the verb does not. */
import { PERSON_NOUNS } from '../../../entities/english/commonEnglishWords.ts';
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { Report } from '../englishReport.ts';
import { readVerb } from '../rules/matchEnglishRule.ts';
import type { ClauseReading } from './clauseReading.ts';

export function findParticiple({ tokens, clause, i, match, isQuoted, modality }: ClauseReading): Report | null {
  for (let k = clause.verb.to; k < clause.to; k++) {
    if (isQuoted[k] || !canCarry(tokens, k)) continue;
    const lemmas = readVerb((tokens[k] as EnglishToken).lower).flatMap((r) => (r.form === 'ing' ? [r.lemma] : []));
    if (lemmas.length === 0) continue;
    const found = match(lemmas, false, tokens.slice(k + 1, clause.to), []);
    if (!found || /^(?:change|meeting|statement|support)$/.test(found.rule.type)) continue;
    const doer = doerOfGerund(tokens, clause.verb.to, k);
    return {
      ...found,
      clause: i,
      saidIn: null,
      trigger: k,
      isPassive: false,
      modality: doer ? 'asserted' : modality,
      ...(doer && { doer, from: doer.from }),
    };
  }
  return null;
}

/** Whether a word may be a participle that tells what is done, and no noun. */
function canCarry(tokens: readonly EnglishToken[], at: number): boolean {
  const { lower, kind, isCapital } = tokens[at] as EnglishToken;
  if (!lower.endsWith('ing') || kind !== 'word' || isCapital) return false;
  // "left with his family following the verdict"
  if (/^(?:following|including|regarding|concerning|according|pending)$/.test(lower)) return false;
  const before = tokens[at - 1];
  if (before?.kind === 'possessive') return false;
  if (before?.lower === 'by' ? !BY_DOING.test(lower) : BEFORE_NOUN.test(before?.lower ?? '')) return false;
  // "put Acme testing centres in its shops"
  return !(before?.isCapital && WORKPLACE.test(tokens[at + 1]?.lower ?? ''));
}

const BEFORE_NOUN = /^(?:of|the|a|an|his|her|its|their|for|without|from|about|against)$/;

/** What a word in -ing before it says the use of. */
const WORKPLACE =
  /^(?:cent(?:er|re)s?|camps?|sites?|facilit(?:y|ies)|machines?|systems?|labs?|plants?|equipment|lines?|units?|arm|rooms?|schools?|grounds?|stations?|kits?|partners?|stud(?:io|ios))$/;

/** "broke its record by signing …": what was done. */
const BY_DOING =
  /^(?:demanding|accusing|attacking|denouncing|criticising|criticizing|signing|appointing|hiring|buying|acquiring|selling|sacking|dismissing|ousting|replacing|reinstating|launching|firing|suspending|suing|resigning|merging)$/;

/** "despite the owner, Jane Doe, sacking him", "with Roe accusing them": whoever stands before the participle does it. */
function doerOfGerund(tokens: readonly EnglishToken[], from: number, at: number) {
  const last = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  // "with the chief executive resigning", "with him resigning"
  const isSomebody =
    PERSON_NOUNS.has(tokens[last]?.lower ?? '') || /^(?:him|her|them)$/.test(tokens[last]?.lower ?? '');
  if (!tokens[last]?.isCapital && tokens[last]?.kind !== 'number' && !isSomebody) return undefined;
  for (let k = last; k >= from && k > at - 12; k--)
    if (/^(?:despite|with|without|after|before|following|by|amid)$/.test(tokens[k]?.lower ?? ''))
      return { from: k + 1, to: at, isOblique: true };
  return undefined;
}
