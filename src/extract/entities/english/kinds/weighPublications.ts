/**
 * What tells that a name is a paper's or a magazine's: its article in capitals, what papers are called, and what is known.
 *
 * Promises: a place that is written so too ("The Hague") is none.
 */
import { KNOWN_BODIES } from '../knownEnglishBodies.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import type { Verdict } from '../verdict.ts';
import type { Surroundings } from './surroundingsOf.ts';

export function weighPublications({ name, tokens, before, before2, isSingle }: Surroundings, verdict: Verdict): void {
  if (before !== 'the') return;
  const isNamedWithArticle = tokens[name.from - 1]?.text === 'The';
  if (isNamedWithArticle && name.words.length < 4) {
    // "a writer for The Beacon": with its article in capitals in the middle of a sentence a publication is named.
    if (PUBLISHED.test(before2)) verdict.organization += 6;
    if (isTitled({ name, tokens })) verdict.organization += PLACES.has(name.name) ? 9 : 6;
  }
  // "The Lancet": a paper that everybody knows by its name with the article
  if (KNOWN_BODIES.has(`The ${name.name}`) && (isNamedWithArticle || !COMMON.test(name.name)))
    verdict.organization += 14;
  // "a reporter at the Herald"
  if (isSingle && PRESS.test(name.name) && !tokens[name.to]?.isCapital) verdict.organization += 6;
}

/** "the newspaper The Beacon", "told The Beacon's editor", "over Orbis News, The Beacon or": likewise a place's name. */
function isTitled({ name, tokens }: Pick<Surroundings, 'name' | 'tokens'>): boolean {
  const title = tokens[name.from - 2];
  const isInside = (title?.kind === 'word' && !title.isCapital) || /^(?:,|or|and)$/.test(title?.text ?? '');
  return isInside && !/^(?:Hague|Gambia|Bahamas|Netherlands|Bronx|Strand|Oval)$/.test(name.name);
}

/** Papers whose names with a small article are mostly something else. */
const COMMON = /^(?:Hill|Independent|Atlantic|Nation|Week)$/;
const PRESS =
  /^(?:Herald|Times|Post|Guardian|Telegraph|Mirror|Observer|Independent|Standard|Express|Tribune|Gazette|Chronicle|Journal|Globe|Echo|Ledger|Scotsman|Argus|Inquirer|Examiner|Courier|Bulletin|Beacon|Economist|Spectator|Mail|Sun)$/;

const PUBLISHED = /^(?:of|for|at|by|told|to|with|from|in|and|that)$/;
