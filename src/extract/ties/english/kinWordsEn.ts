/** Kin words of English: what kind of kin each says, and of which gender. */

import type { Kind } from '../kinship.ts';
import { KIN_EN } from '../patterns/kinPatternsEn.ts';

const KINDS: readonly [Kind, RegExp][] = [
  ['parent-in-law', /^(?:father|mother|parents)-in-law$/],
  ['child-in-law', /^(?:son|daughter)-in-law$/],
  ['grandparent', /^(?:grandfather|grandmother|grandparents?)$/],
  ['grandchild', /^(?:grandson|granddaughter|grandchild|grandchildren|grandsons|granddaughters)$/],
  ['spouse', /^(?:wife|husband|widow|widower|spouse|ex-wife|ex-husband)$/],
  ['sibling', /^(?:brothers?|sisters?|siblings?|twins?|twin brother|twin sister)$/],
  ['parent', /^(?:father|mother|parents?)$/],
  ['child', /^(?:sons?|daughters?|child|children|heir|heiress)$/],
  ['elder', /^(?:uncle|aunt)s?$/],
  ['younger', /^(?:nephew|niece)s?$/],
];

/** None for kin by another marriage (stepson, half-sister, brother-in-law) and for cousins: nothing follows from those. */
export const kindOfKin = (label: string): Kind | undefined => KINDS.find(([, words]) => words.test(label))?.[0];

export const genderOfKin = (word: string): 'm' | 'f' | undefined =>
  /wife|widow$|mother|daughter|sister|aunt|niece|girl|heiress|matriarch/.test(word)
    ? 'f'
    : /husband|widower|father|son|brother|uncle|nephew|boyfriend|patriarch/.test(word)
      ? 'm'
      : undefined;

/** One or several of a kind. */
export const ANY_KIN = `${KIN_EN}|parents|sons|daughters|brothers|sisters|children|siblings|twins|cousins|nephews|nieces|grandsons|granddaughters|grandchildren|half-brothers|half-sisters|stepsons|stepdaughters`;

/** Whether any word of an article tells of kin; most tell of none. */
export const HAS_KIN =
  /\b(?:wife|husband|widow(?:er)?|fathers?|mothers?|parents|sons?|daughters?|brothers?|sisters?|siblings|twins|uncle|aunt|nephews?|nieces?|cousins?|children|couple|(?:grand|step|half-)[a-z]{3,9})\b/;
