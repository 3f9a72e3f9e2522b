/**
 * Figures of speech that papers use for plain happenings: "threw in the towel", "was handed the gavel", "dragged the
 * firm to court", "minds the shop". They look at more than the plain rules do and are asked before them.
 *
 * Does not know: literal senses; words that could be meant literally stand here only with what makes a figure of them.
 */
import type { EnglishRule } from './englishRule.ts';
import { FIGURES_OF_LAW } from './figures/figuresOfLaw.ts';
import { FIGURES_OF_LIFE } from './figures/figuresOfLife.ts';
import { FIGURES_OF_POSTS } from './figures/figuresOfPosts.ts';
import { FIGURES_OF_QUARREL } from './figures/figuresOfQuarrel.ts';
import { FIGURES_OF_TRADE } from './figures/figuresOfTrade.ts';

export const FIGURE_RULES: readonly EnglishRule[] = [
  ...FIGURES_OF_POSTS,
  ...FIGURES_OF_TRADE,
  ...FIGURES_OF_QUARREL,
  ...FIGURES_OF_LAW,
  ...FIGURES_OF_LIFE,
];
