/** Who works with whom in English: "Doe’s mentor Roe", "worked closely with". */
import { NAMES, ORGANIZATION as O, PERSON as P, PERSONS } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

export const WORK_PATTERNS_EN: readonly TiePattern[] = [
  {
    rule: 'tie-alongside',
    type: 'works_with',
    pattern: shape(
      `(?<s>${P})[^.;${P}]{0,60}? (?:alongside|together with|side by side with|in partnership with) (?<t>${P})`,
    ),
  },
  {
    // "had brought Doe and Roe together over lunch"
    rule: 'tie-brought-together',
    type: 'met_with',
    pattern: shape(
      `(?:brought|bringing|got|put) (?<s>${P}) and (?<t>${P}) (?:together|around (?:a|the) table|into (?:a|one|the same) room|face to face)`,
    ),
  },
  {
    rule: 'tie-introduced',
    type: 'met_with',
    pattern: shape(`(?:introduced|introducing) (?<s>${P}) to (?<t>${P})(?! ?['’]s)`),
  },
  {
    // "launched a class action, seeking £5m from Acme and its parent"
    rule: 'tie-suit-seeks-from',
    type: 'legal_action_against',
    pattern: shape(
      `(?<s>${NAMES})[^.;${P}${O}]{0,80}? (?:sued|lawsuit|suit|class action|claim|proceedings|legal action|arbitration)[^.;${P}${O}]{0,40}?,? (?:seeking|demanding|claiming) [^.;${P}${O}]{1,40}? from (?:the |its |his )?(?<t>${NAMES})`,
    ),
  },
  {
    // "a meeting with his Acme counterpart, Roe"
    rule: 'tie-counterpart-at',
    type: 'role_at',
    pattern: shape(`(?<t>${O})(?:['’]s?)? (?:counterpart|opposite number),? (?<s>${P})`),
  },
  // "published the paper, co-written with Roe", "a paper written by Doe with Roe"
  {
    rule: 'tie-written-with',
    type: 'works_with',
    pattern: shape(
      `(?<s>${P})[^.;${P}]{0,90}? (?:co-?written|co-?authored|co-?produced|jointly written) with (?:his |her |the |an? )?(?:[a-z-]+ ){0,3}?(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-written-by-both',
    type: 'works_with',
    pattern: shape(
      `\\b(?:written|authored|composed|published|designed|developed|devised|produced) (?:in \\d{4} )?by (?<s>${P}),? (?:and|(?:together |jointly )?with) (?<t>${P})`,
    ),
  },
  // Those who work together
  {
    rule: 'tie-colleague',
    type: 'works_with',
    pattern: shape(
      `(?<s>${P})(?:['’]s?)? (?:(?:former|long-?time|old|close|closest|chief|trusted|fellow|then|own|senior|junior|most trusted|top|one-time) ){0,2}(?:colleague|mentor|business partner|collaborator|co-author|protege|protégé|right-hand man|right-hand woman|lieutenant|ally|confidant|confidante|co-founder|co-defendant|sidekick|fixer),? (?<t>${P})`,
    ),
  },
  {
    rule: 'tie-colleague-after',
    type: 'works_with',
    pattern: shape(
      `(?<s>${P}), (?:once )?(?:${P}(?:['’]s?)? and )?(?<t>${P})(?:['’]s?)? (?:(?:former|long-?time|old|close|closest|chief|trusted|fellow|then|own|senior|top|most trusted|one-time) ){0,2}(?:colleague|mentor|business partner|collaborator|co-author|protege|protégé|right-hand man|right-hand woman|lieutenant|ally|confidant|confidante|sidekick|fixer)(?=[,.;]| who| and)`,
    ),
  },
  {
    rule: 'tie-among-advisers',
    type: 'works_with',
    pattern: shape(
      `(?<s>${P}) and (?:${P} |an? |several |some |other )?(?:[a-z-]+ ){0,2}?(?:of )?(?:advisers|advisors|aides|allies|associates|lieutenants|partners|collaborators|confidants)(?:,? (?:among them|including|such as|notably)|:) (?:the [a-z -]{1,40}?)?(?<t>${PERSONS})`,
    ),
  },
  {
    rule: 'tie-represents',
    type: 'works_with',
    pattern: shape(`(?<s>${P}),? who (?:represents|represented|advises|advised|acts for|acted for) (?<t>${NAMES})`),
  },
  {
    rule: 'tie-jointly-with',
    type: 'works_with',
    pattern: shape(`(?<s>${O}),? (?:together|jointly|in partnership|in tandem|along) with (?<t>${O})`),
  },
  {
    rule: 'tie-counsel-for',
    type: 'works_with',
    pattern: shape(
      `(?<s>${P}),? for (?<t>${NAMES}), (?:said|told|argued|asked|called|urged|insisted|replied|countered|described|suggested|submitted|claimed|put)`,
    ),
  },
  {
    rule: 'tie-services',
    type: 'works_with',
    pattern: shape(
      `(?<s>${O})['’]?s? (?:(?:long-?time|former|outside|external|main|biggest|largest|then|own) ){0,2}(?:auditor|auditors|accountants|bankers|bank|broker|advisers|law firm|lawyers|supplier|contractor|distributor|sponsor|lender|customer|client|manufacturer|partner),? (?<t>${O})(?!['’]s)`,
    ),
  },
  {
    rule: 'tie-cooperate-en',
    type: 'works_with',
    pattern: shape(
      `(?<s>${NAMES})[^.;${P}${O}]{0,20}? (?:collaborated|cooperated|partnered|worked|teamed up|co-wrote|co-authored) (?:closely )?with (?<t>${NAMES})`,
    ),
  },
  {
    // "walked out in 2019 to start Acme"
    rule: 'tie-left-to-found',
    type: 'founder_of',
    pattern: shape(
      `(?<s>${P})(?:,? who)? (?:had |has |later |then )?(?:left|quit|resigned|departed|walked out|stepped down|broke away|split)[^.;${P}]{0,60}? to (?:co-?)?(?:found|set up|start|launch|establish|create) (?<t>${O})(?!['’]s)`,
    ),
  },
  {
    // "left to start a firm of her own, Acme"
    rule: 'tie-own-firm-en',
    type: 'founder_of',
    pattern: shape(
      `(?<s>${P})[^.;${P}${O}]{0,70}? (?:start|starts|started|starting|launch|launched|launching|found|founded|founding|set up|setting up|establish|established|create|created|form|formed|build|built) (?:an?|his|her|their|the|${P}) (?:own )?(?:[a-z-]+ ){0,3}?(?:firm|company|business|start-up|startup|studio|agency|consultancy|practice|label|fund|brand|chain|magazine|newspaper|charity|foundation|school|club|bank|brewery|restaurant|publisher|laboratory|outfit|venture|group)(?: of (?:his|her|their|${P}) own)?(?:,| called| named| known as|, called|, named) (?:the )?(?<t>${O})`,
    ),
  },
  {
    // "Acme, the company Doe created in 1999"
    rule: 'tie-firm-made-by-en',
    type: 'founder_of',
    pattern: shape(
      `(?<t>${O}), (?:the|an?|his|her) (?:[a-z-]+ ){1,4}?(?:(?:that|which) )?(?<s>${P}) (?:had |has |once |co-|himself |herself )?(?:created|founded|co-founded|started|built|set up|launched|established)\\b`,
    ),
  },
  {
    // "one of the founders of Acme"
    rule: 'tie-one-founder-en',
    type: 'founder_of',
    pattern: shape(
      `(?<s>${P})(?:,| is| was|, who (?:is|was))+ (?:among|one of|the (?:last|only|youngest|oldest) of) (?:the |its )?(?:[a-z]+ )?(?:co-)?founders of (?:the )?(?<t>${O})`,
    ),
  },
  {
    rule: 'tie-founded-with',
    type: 'works_with',
    pattern: shape(`(?<s>${P})[^.;${P}]{0,30}? (?:founded|started|set up|built)[^.;${P}]{0,30}? with (?<t>${PERSONS})`),
  },
];
