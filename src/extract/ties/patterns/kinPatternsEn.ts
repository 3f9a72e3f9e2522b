/** Kin and spouses in English, as a sentence states them by its form: "Doe’s elder brother Roe". */
import { ORGANIZATION as O, PERSON as P, PERSONS } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

export const KIN_EN =
  'wife|husband|ex-wife|ex-husband|widow|widower|father|mother|son|daughter|brother|sister|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandfather|grandmother|great-grandson|great-granddaughter|great-grandfather|great-grandmother|great-nephew|great-niece|great-uncle|great-aunt|late husband|late wife|stepson|stepdaughter|half-brother|half-sister|stepfather|stepmother|stepbrother|stepsister|godson|goddaughter|ex-girlfriend|ex-boyfriend|son-in-law|daughter-in-law|father-in-law|mother-in-law|brother-in-law|sister-in-law|fiancée|fiancé|girlfriend|boyfriend|twin brother|twin sister';
export const ELDER_EN =
  '(?:\\d+-year-old |elder |eldest |older |oldest |younger |youngest |late |only |second |third |twin |former |estranged |adopted |first |two |three |four |five |surviving |own |then |future |grown |infant |teenage |baby |then-)*';

export const KIN_PATTERNS_EN: readonly TiePattern[] = [
  {
    rule: 'tie-kin-possessive',
    type: 'family_of',
    pattern: shape(
      `(?<!(?:children|sons?|daughters?|child|${P}) by )(?<s>${P})(?:['’]s?)? ${ELDER_EN}(?<label>${KIN_EN}),? (?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-several',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})(?:['’]s?)? ${ELDER_EN}(?<label>parents|sons|daughters|brothers|sisters|children|siblings|half-brothers|half-sisters|stepsons|stepdaughters|grandsons|granddaughters|nephews|nieces|cousins)(?: (?:by|with|from) (?:${P}|his|her|an?) [a-z -]{0,20}(?:wife|husband|marriage|partner))?,? (?:(?:the|both) [^.;${P}${O}]{0,40}?(?:${O}['’]?s? [^.;${P}${O}]{0,40}?)?)?(?<t>${P}(?:, ${P}){0,6}(?:,? and ${P})?)`,
    ),
  },
  {
    rule: 'tie-kin-apposed',
    type: 'family_of',
    pattern: shape(`(?<t>${P}), (?:the |a )?${ELDER_EN}(?<label>${KIN_EN}) of (?<s>${PERSONS})`),
  },
  // '"I would never hurt my wife Jane or my son Roe," Doe, 54, told the court'
  {
    rule: 'tie-kin-quoted',
    type: 'family_of',
    pattern: shape(
      `\\b[Mm]y ${ELDER_EN}(?<label>${KIN_EN}),? (?<t>${P})(?=[^"“”.;]{0,120}[,.!?]["”] (?:said )?(?<s>${P})(?:, \\d+,)?(?: (?:said|told|added|wrote|replied|testified|cried|insisted)\\b|[,.]))`,
    ),
  },
  // "The son of Jane Doe, who led it for years, Roe took over"
  {
    rule: 'tie-kin-fronted',
    type: 'family_of',
    pattern: shape(
      `(?<![\\p{L},] )\\b(?:The|A) ${ELDER_EN}(?<label>${KIN_EN}) of (?:the )?(?:[a-z-]+ ){0,4}?(?<s>${P})(?:, (?:who|whose|the|an?) [^.;${P}${O}]{1,70})?, (?<t>${P})(?!['’]s)`,
    ),
  },
  // "their sons Luc and Piers": those of one list are kin of each other as well
  {
    rule: 'tie-kin-siblings',
    type: 'family_of',
    pattern: shape(
      `(?<label>sons|daughters|brothers|sisters|children|siblings|twins|half-brothers|half-sisters),? (?<s>${P}),? and (?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-couple',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})(?:['’]s?)? (?:\\w+ )?(?<label>divorce from|marriage to|wedding to|engagement to|separation from|split from) (?:the [a-z ]{1,30})?(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-possessive-after',
    type: 'family_of',
    pattern: shape(`(?<t>${P})(?: \\(|, )(?<s>${P}{1,2})(?:['’]s?)? ${ELDER_EN}(?<label>${KIN_EN})(?=[,.;)])`),
  },
  {
    rule: 'tie-kin-pronoun',
    type: 'family_of',
    pattern: shape(`(?<s>${P}) and (?:his|her) ${ELDER_EN}(?<label>${KIN_EN}),? (?<t>${P})`),
  },
  {
    rule: 'tie-kin-his',
    type: 'family_of',
    pattern: shape(`(?<s>${P})[^.;${P}]{0,60}? (?:his|her) ${ELDER_EN}(?<label>${KIN_EN}),? (?<t>${P})`),
  },
  // "Doe left on the arm of husband Roe", "came with wife Roe"
  {
    rule: 'tie-kin-bare',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})[^.;:${P}]{0,80}? (?:of|with|by|alongside|beside|from) (?:new |then |late |estranged |second |third |ex-)?(?<label>${KIN_EN}) (?<t>${P})`,
    ),
  },
  // "Roe, the wife he left"
  {
    rule: 'tie-kin-of-clause',
    type: 'family_of',
    pattern: shape(
      `(?<t>${P}), the ${ELDER_EN}(?<label>${KIN_EN}) (?:whom |who |that )?(?<s>${P}) (?:had |has |once |later |then )*(?:\\p{Ll}{2,}ed|left|met|lost|saw|sent|brought|took|kept|made|wed)\\b`,
    ),
  },
  {
    // "her brother, Acme's general counsel Roe"
    rule: 'tie-kin-with-post',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})(?:['’]s?)? ${ELDER_EN}(?<label>${KIN_EN}), (?:the |a )?${O}(?:['’]s?)? (?:[a-z-]+ ){1,4}?(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-kin-married-to',
    type: 'family_of',
    pattern: shape(
      `(?<s>${P})(?:,? who)? (?:is |was |has been )?(?<label>married)(?: to)? (?<t>${P})(?!['’]s| (?:\\w+ )?(?:${KIN_EN}))`,
    ),
  },
];
