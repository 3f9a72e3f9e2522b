/** Moves of players and others between two bodies, in Chinese: 某甲从某队转投某队, 某队从某队买下某甲, 某甲由某队租借而来. */
import { ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

const GAP = `[^，。；${P}${O}不没未拒]`;
/** Out of which body somebody comes. */
const OUT_OF = `(?:从|由|自)(?<t>${O})(?:手中|手里|处|队|俱乐部)?`;
/** How somebody gets to another. */
const MOVES = '(?:转投|转会|跳槽|改投|加盟|租借|外租|出租|转战|转签|转赴|转入|转去)(?:至|到|去|给|加盟|加入)?了?';
/** How a body gets somebody. */
const BUYS = '(?:买下|买入|买来|买走|购入|购得|租来|租借来?|借来|借入|引进|签下|签入|签来|挖来|挖走|招入|带来|淘来)了?';

export const TRANSFER_PATTERNS_ZH: readonly TiePattern[] = [
  {
    rule: 'tie-moved-between',
    type: 'left',
    pattern: shape(`(?<s>${P})(?!的)${GAP}{0,16}?${OUT_OF}${GAP}{0,8}?${MOVES}[^，。；${P}${O}]{0,4}?${O}`),
  },
  {
    rule: 'tie-moved-here',
    type: 'left',
    pattern: shape(`(?<s>${P})(?!的)${GAP}{0,16}?${OUT_OF}${GAP}{0,8}?(?:租借|外租|转会|转投|跳槽)(?:而来|过来|加盟)`),
  },
  {
    rule: 'tie-bought-from',
    type: 'left',
    pattern: shape(`${OUT_OF}${GAP}{0,10}?${BUYS}${GAP}{0,10}?(?<s>${P})(?!的[^，。；]{0,6}(?:股|资产|专利|画|房))`),
  },
  {
    rule: 'tie-bought-by',
    type: 'joined',
    pattern: shape(
      `(?<t>${O})${GAP}{0,16}?(?:从|由|自)${O}(?:手中|手里|处|队|俱乐部)?${GAP}{0,10}?${BUYS}${GAP}{0,10}?(?<s>${P})(?!的[^，。；]{0,6}(?:股|资产|专利|画|房))`,
    ),
  },
];
