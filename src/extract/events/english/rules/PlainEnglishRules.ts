/**
 * Verbs that mostly mean one thing in news, whatever stands beside them; asked last, so that a rule that looks at more goes first.
 *
 * Does not know: senses; a verb of two common senses is here only with words that tell them apart.
 */
import type { EnglishRule } from './englishRule.ts';
import { PLAIN_ACCIDENTS } from './plain/plainAccidents.ts';
import { PLAIN_DECISIONS } from './plain/plainDecisions.ts';
import { PLAIN_FORTUNES } from './plain/plainFortunes.ts';
import { PLAIN_LAW } from './plain/plainLaw.ts';
import { PLAIN_MEETINGS } from './plain/plainMeetings.ts';
import { PLAIN_MONEY } from './plain/plainMoney.ts';
import { PLAIN_POSTS } from './plain/plainPosts.ts';
import { PLAIN_SIDES } from './plain/plainSides.ts';

export const PLAIN_RULES: readonly EnglishRule[] = [
  ...PLAIN_POSTS,
  ...PLAIN_MONEY,
  ...PLAIN_SIDES,
  ...PLAIN_DECISIONS,
  ...PLAIN_LAW,
  ...PLAIN_MEETINGS,
  ...PLAIN_ACCIDENTS,
  ...PLAIN_FORTUNES,
];
