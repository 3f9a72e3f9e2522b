/**
 * More turns of phrase: a plain verb whose object, preposition or subject makes it a happening ("ceded both titles",
 * "gave her five months in prison", "into his chair went", "shed a fifth of their value"). Asked first.
 */
import type { EnglishRule } from './englishRule.ts';
import { TURNS_OF_CALENDAR } from './turns/turnsOfCalendar.ts';
import { TURNS_OF_CHAMBERS } from './turns/turnsOfChambers.ts';
import { TURNS_OF_COMING } from './turns/turnsOfComing.ts';
import { TURNS_OF_FORTUNE } from './turns/turnsOfFortune.ts';
import { TURNS_OF_LAW } from './turns/turnsOfLaw.ts';
import { TURNS_OF_MONEY } from './turns/turnsOfMoney.ts';
import { TURNS_OF_POSTS } from './turns/turnsOfPosts.ts';
import { TURNS_OF_SIDES } from './turns/turnsOfSides.ts';

export const TURN_RULES: readonly EnglishRule[] = [
  ...TURNS_OF_COMING,
  ...TURNS_OF_CHAMBERS,
  ...TURNS_OF_CALENDAR,
  ...TURNS_OF_LAW,
  ...TURNS_OF_FORTUNE,
  ...TURNS_OF_POSTS,
  ...TURNS_OF_MONEY,
  ...TURNS_OF_SIDES,
];
