/**
 * Posts of parliaments and cabinets, in capitals before somebody's name: "House Speaker", "Public Safety Minister",
 * "Representatives", "(Secretary of) State".
 *
 * Promises: only words of a table are taken for a post, and only before what can be somebody's name.
 * Does not know: posts in firms and courts (see HONORIFICS), and who holds the post.
 */

import { isGivenName } from '../../givenEnglishNames.ts';
import {
  HONORIFICS,
  NATIONALITIES,
  ORGANIZATION_ENDS,
  OTHER_ENDS,
  PERSON_NOUNS,
  words,
} from '../commonEnglishWords.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { MATTERS } from './endOfMatters.ts';

/** The last word of a post, alone or of several people. */
const POSTS = words(`
speaker speakers whip whips leader leaders representative representatives reps reps. senators sens sens. congressmen congresswomen
minister ministers secretary secretaries treasurer treasurers premiers governors mayors councillors commissioners critic
spokesman spokeswoman lawmaker lawmakers backbencher peers justices judges`);
/** A post only behind what it is of: "Army Chief", and not "Chief". */
const POSTS_OF = words('chief chairman chairwoman chair director commander head boss envoy adviser advisor');
/** What a post is in, or how it is held. */
const QUALIFIERS = words(`
opposition majority minority house senate commons lords parliamentary deputy assistant chief party assembly floor caucus shadow acting interim
cabinet home office government coalition federal state national provincial military army navy police intelligence spy security air force
conservative labour labor tory first second junior senior former then small up level and &`);

const isQualifier = (token: EnglishToken): boolean =>
  QUALIFIERS.has(token.lower) ||
  MATTERS.has(token.lower) ||
  HONORIFICS.has(token.lower) ||
  NATIONALITIES.has(token.lower) ||
  PLACES.has(token.text);

/** Words that a minister is of, behind "of" and "for". */
const OF_POST =
  /^(?:minister|secretary|secretaries|ministers|state|spokesman|spokeswoman|spokesperson|commissioner|critic)$/;

/** What a post before a name takes of the capitals from `from` to `to`: where the name begins and what its words stand in. */
export interface Title {
  /** Where the name begins. */
  name: number;
  /** Whether all before it is the post; if not, what the post is at comes before it. */
  isWhole: boolean;
  /** Where the post's own word is. */
  post: number;
}

/** `null` where there is no such post. */
export function endOfTitle(tokens: readonly EnglishToken[], from: number, to: number): Title | null {
  const last = tokens[to - 1]?.lower ?? '';
  if (ORGANIZATION_ENDS.has(last) && to - from < 4 && !isGivenName(tokens[to - 2]?.text ?? '')) return null;
  // "Minister for Foreign Affairs Jane Doe", "Secretary of State Jane Doe"
  if (/^(?:of|for)$/.test(tokens[from - 1]?.lower ?? '') && OF_POST.test(tokens[from - 2]?.lower ?? '')) {
    let name = from;
    while (
      name < to &&
      (MATTERS.has(tokens[name]?.lower ?? '') || /^(?:state|foreign|home|and)$/.test(tokens[name]?.lower ?? ''))
    )
      name++;
    if (name > from && name < to && startsPerson(tokens, name, to)) return { name, isWhole: true, post: from };
  }
  for (let post = to - 2; post >= from; post--) {
    const word = tokens[post]?.lower ?? '';
    // "Social Protection Minister Jane Doe": what a minister is for has no other capitals.
    const isWhole = /^ministers?$/.test(word) || tokens.slice(from, post).every(isQualifier);
    if (!POSTS.has(word) && !(POSTS_OF.has(word) && post > from && isWhole)) continue;
    if (post > from && isGivenName(tokens[post - 1]?.text ?? '') && !isWhole) return null;
    return startsPerson(tokens, post + 1, to) ? { name: post + 1, isWhole, post } : null;
  }
  return null;
}

/** "Public Safety (Minister Jane Doe)", "Refugees and Citizenship (Minister …)": what a minister is for. */
export function isPortfolio(tokens: readonly EnglishToken[], from: number, to: number): boolean {
  const [post, name] = [tokens[to], tokens[to + 1]];
  if (!post?.isCapital || !name?.isCapital || name.kind !== 'word') return false;
  const isMinister = post.lower === 'minister' && isGivenName(name.text) && to - from < LONGEST_PORTFOLIO;
  if (isMinister && !PLACES.has(tokens[from]?.text ?? '')) return true;
  return Boolean(
    /^(?:minister|secretary|commissioner|critic|spokesman|spokeswoman)$/.test(post.lower) &&
      tokens
        .slice(from, to)
        .every(({ lower }) => MATTERS.has(lower) || /^(?:and|&|home|foreign|social|higher|rural)$/.test(lower)),
  );
}

const LONGEST_PORTFOLIO = 4;

/** Whether what stands behind a post can be somebody's name: "Leader Jane Doe", and not "Speaker Series". */
function startsPerson(tokens: readonly EnglishToken[], from: number, to: number): boolean {
  const [first, last] = [tokens[from] as EnglishToken, tokens[to - 1] as EnglishToken];
  if (first.kind !== 'word' || !first.isCapital) return false;
  if (isGivenName(first.text)) return true;
  return (
    !OTHER_ENDS.has(last.lower) &&
    !ORGANIZATION_ENDS.has(last.lower) &&
    !PERSON_NOUNS.has(last.lower) &&
    !MATTERS.has(first.lower)
  );
}
