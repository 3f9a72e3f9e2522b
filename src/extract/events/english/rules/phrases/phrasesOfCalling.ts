/** What people call each other: praise and insults; and who beat whom at the ballot. */
import type { EnglishRule } from '../englishRule.ts';

const SOMEBODY = "(?:him|her|them|[\\p{L}.’'-]+(?: [\\p{L}.’'-]+){0,2}?)";
const PRAISE =
  '(?:terrific|great|wonderful|brilliant|superb|magnificent|outstanding|exceptional|excellent|fantastic|inspirational|inspiring|remarkable|extraordinary|hero|heroine|legend|genius|giant|visionary|inspiration|national treasure|role model|pioneer|gentleman|good man|good woman|fine (?:man|woman|manager|leader|minister|player|doctor|lawyer|judge)|decent (?:man|woman)|true friend|patriot|great friend|statesman|credit to)';
const ABUSE =
  '(?:liars?|disgrace|cowards?|frauds?|thie(?:f|ves)|crooks?|bull(?:y|ies)|traitors?|hypocrites?|con ?m[ae]n|criminals?|racists?|fools?|idiots?|clowns?|puppets?|dictator|tyrant|monster|menace|embarrassment|snakes?|rats?|charlatans?|loser|failure|laughing stock|joke|parasites?|vultures?|mercenar(?:y|ies)|dishonest|incompetent|corrupt|arrogant|reckless|unfit|hypocritical|cowardly|shameless|toxic|weak|out of touch|greedy|naive|impulsive|irresponsible)';

export const PHRASES_OF_CALLING: readonly EnglishRule[] = [
  {
    type: 'support',
    verbs: 'call hail describe praise salute',
    voice: 'active',
    after: new RegExp(
      `^${SOMEBODY} (?:as )?(?:an? |the |one of the |“|"|truly |absolutely |quite )*(?:\\p{L}+ )?${PRAISE}\\b`,
      'u',
    ),
    notAfter: /\b(?:not|no|hardly|once) (?:an? )?\p{L}+/u,
    namesSubject: true,
  },
  {
    type: 'dispute',
    verbs: 'call brand label dub describe denounce deride mock',
    voice: 'active',
    after: new RegExp(`^${SOMEBODY} (?:as )?(?:an? |the |“|"|utterly |totally |both )*(?:\\p{L}+ )?${ABUSE}\\b`, 'u'),
    notAfter: /^(?:it|this|that)\b/,
    namesSubject: true,
  },
  // "beat Doe by 52 per cent to 48", "defeated Roe in a run-off"
  {
    type: 'appointment',
    verbs: 'beat defeat trounce outpoll edge pip best',
    voice: 'active',
    after: new RegExp(
      `^(?:out )?${SOMEBODY},? (?:by|with|in|for) (?:(?:about |just |only |some )?\\d[\\d.,]*(?: per ?cent|%| votes| points)?(?: to|[-–] ?\\d| votes)|(?:an? |the |last |that )?(?:[\\p{L}’'\\d-]+ ){0,3}?(?:ballot|run-off|runoff|election|by-election|primary|leadership|nomination|presidency|vote|contest|members['’]? vote|second round)\\b)`,
      'u',
    ),
    namesSubject: true,
  },
];
