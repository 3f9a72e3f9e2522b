/** The gender of a person of an English article, by honorifics, kin nouns and given names; `null` where nothing tells. */
import type { Document } from '../../document.ts';
import type { FoundEntity } from '../../findings.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../givenEnglishNames.ts';
import type { Gender } from './references/seenReferent.ts';

/** A name with its second part as Koreans and some Chinese write it: "Kim Tae-ryong", "Lee Hsien-yang". */
const FAMILY_FIRST = /^\p{Lu}\p{L}{1,6} \p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u;

/** Said of women as well, whose names tell so. */
const MANS_POST = /^(?:\S+ ){0,3}?(?:chairman|spokesman|businessman|congressman|councilman)(?:\s*$| and\b)/i;

export function genderOf(entity: FoundEntity, document: Document): Gender {
  if (entity.kind !== 'person') return null;
  for (const mention of entity.mentions) {
    const before = document.reading.slice(Math.max(0, mention.start - 8), mention.start);
    if (/\b(?:Mr|Sir|Lord)\.? $/.test(before)) return 'm';
    if (/\b(?:Mrs|Ms|Miss|Dame|Lady)\.? $/.test(before)) return 'f';
  }
  if (
    entity.appositions.some((a) =>
      /^(?:\S+ ){0,3}?(?:wife|widow|daughter|mother|sister|actress|queen|chairwoman|spokeswoman|girlfriend|niece|aunt|granddaughter|grandmother|stepdaughter|stepmother|stepsister|half-sister|daughter-in-law|sister-in-law|mother-in-law|heiress|businesswoman|congresswoman|councilwoman|duchess|princess|baroness|countess)(?:\s*$| and\b)/i.test(
        a.exact,
      ),
    )
  )
    return 'f';
  if (
    entity.appositions.some((a) =>
      /^(?:\S+ ){0,3}?(?:husband|widower|son|father|brother|king|boyfriend|nephew|uncle|grandson|grandfather|stepson|stepfather|stepbrother|half-brother|son-in-law|brother-in-law|father-in-law|duke|prince)(?:\s*$| and\b)/i.test(
        a.exact,
      ),
    )
  )
    return 'm';
  // "Kim Tae-ryong": the family's name stands first.
  if (FAMILY_FIRST.test(entity.name)) return null;
  const given = entity.name.split(' ')[0] ?? '';
  const [isMale, isFemale] = [MALE_NAMES.has(given), FEMALE_NAMES.has(given)];
  if (isMale !== isFemale) return isMale ? 'm' : 'f';
  return entity.appositions.some((a) => MANS_POST.test(a.exact)) ? 'm' : null;
}
