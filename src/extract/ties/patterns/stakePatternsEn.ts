/** Stakes, backers and ownership in English: "a unit of Globex", "its biggest shareholder". */
import { NAME, NAMES, ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

export const STAKE_PATTERNS_EN: readonly TiePattern[] = [
  {
    // "Acme, majority-owned by Orbis"
    rule: 'tie-owned-by-en',
    type: 'parent_of',
    pattern: shape(
      `(?<t>${O}),? (?:which (?:is|was) |(?:is|was|are|were) )?(?:now |then |long |once |since \\d{4} )?(?:majority|wholly|fully)[- ]owned by (?:the )?(?:[a-z-]+ ){0,3}?(?<s>${O})`,
    ),
  },
  {
    // "Acme was long a unit of Orbis"
    rule: 'tie-unit-of-en',
    type: 'parent_of',
    pattern: shape(
      `(?<t>${O}) (?:is|was|became|remains) (?:now |then |long |once |still |formerly )?(?:part|an? (?:[a-z-]+ ){0,2}(?:unit|subsidiary|division|arm|affiliate|brand)) of (?:the )?(?:[a-z-]+ ){0,3}?(?<s>${O})`,
    ),
  },
  {
    // "Acme, part of Orbis", "Acme, one of Orbis's companies", "Acme, another club in the Orbis stable"
    rule: 'tie-part-of-en',
    type: 'parent_of',
    pattern: shape(
      `(?<t>${O}), (?:now |long |itself |also )?(?:part of (?:the )?(?=${O}(?:['’]s)?(?:[,.]| and| group| empire| stable| family))|(?:one of|an?(?:other)? [a-z-]+ (?:in|of|from)) (?:the )?(?=${O}(?:['’]s)? (?:stable|group|empire|portfolio|network|family|companies|businesses|brands|units|holdings)))(?<s>${O})`,
    ),
  },
  {
    rule: 'tie-unit-of',
    type: 'parent_of',
    pattern: shape(
      `(?<t>${O}),? (?:the|a|an|which is)? ?(?:[\\w-]+ ){0,4}?(?:unit|subsidiary|division|arm|brand|affiliate) of (?<s>${O})`,
    ),
  },
  {
    rule: 'tie-part-owned',
    type: 'invested_in',
    pattern: shape(
      `(?<t>${O})(?:,| is| was|,? which is)? (?:[\\d.]+ ?(?:percent|per cent|%)|part|half|partly|jointly)[- ]owned by (?<s>${NAMES})`,
    ),
  },
  {
    rule: 'tie-owned-compound',
    type: 'parent_of',
    pattern: shape(`(?<s>${O})-(?:owned|controlled|run) (?:[a-z][\\w’'-]* ){0,3}?(?<t>${O})`),
  },
  {
    rule: 'tie-parent-of-en',
    type: 'parent_of',
    pattern: shape(`(?<t>${O})['’]s? (?:parent|owner|parent company),? (?<s>${O})`),
  },
  {
    rule: 'tie-parent-possessive-after',
    type: 'parent_of',
    pattern: shape(
      `(?<s>${O}), (?<t>${O})['’]s? (?:corporate |ultimate |majority )?(?:parent|owner|parent company|controlling shareholder)(?=[,.;])`,
    ),
  },
  {
    rule: 'tie-owned-by',
    type: 'parent_of',
    pattern: shape(`(?<t>${O})(?:,| \\(| which is| is| was)* ?(?:owned|controlled) by (?<s>${O})`),
  },
  {
    rule: 'tie-parent-apposed',
    type: 'parent_of',
    pattern: shape(`(?<s>${O}), (?:the )?(?:parent company|parent|owner) of (?<t>${O})`),
  },
  {
    rule: 'tie-belongs-to',
    type: 'parent_of',
    pattern: shape(
      `(?<t>${O})(?:,? (?:which|that))? (?:now |still |has |had )*(?:belongs|belonged|reports|answers) to (?:the |an? )?(?:[\\w’'-]+ ){0,3}?(?<s>${O})(?!['’]s)`,
    ),
  },
  {
    rule: 'tie-sits-on-share',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME})(?:, [^.;${P}${O}]{0,50}?)?,? (?:which |that |who )?(?:now |still )?(?:sits on|sat on|owns|holds|controls|speaks for|commands) (?:about |around |roughly |nearly |just |some |an? )*[\\d.]+ ?(?:percent|per cent|%) of (?<t>${O})['’]s? (?:\\w+ )?(?:shares|stock|equity|capital|voting rights|votes)`,
    ),
  },
  // Backers
  {
    rule: 'tie-man-of',
    type: 'supported',
    pattern: shape(
      `(?<s>${P}), (?:an?|another|one|once a) (?:[a-z-]+ )?(?<t>${P}) (?:man|woman|loyalist|ally|supporter|backer|acolyte)`,
    ),
  },
  {
    rule: 'tie-backer-of',
    type: 'supported',
    pattern: shape(
      `(?<s>${P}),? (?:once |long |who was |one of |among )+(?<t>${NAME})(?:['’]s)? (?:[a-z]+ )?(?:backer|supporter|ally|allies|champion|defender)s?`,
    ),
  },
  {
    rule: 'tie-backer-invests',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME})(?:, [^.;${P}]{0,60}?|,? (?:was|is) |,? who (?:was|is) )(?:early |longtime |long-time |first |major |biggest |largest |main |former |leading )+(?:backer|investor|shareholder|stakeholder) (?:of|in) (?<t>${O})`,
    ),
  },
  {
    rule: 'tie-holder-possessive',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME}), (?<t>${O})['’]s? (?:\\w+ ){0,2}?(?:shareholder|investor|backer|stakeholder|investors|shareholders|backers)(?=[,.;]| who| which| and)`,
    ),
  },
  {
    rule: 'tie-possessive-holder',
    type: 'invested_in',
    pattern: shape(
      `(?<t>${O})['’]s? (?:largest|biggest|main|top|first|earliest|early|leading|controlling|founding|major|principal|single largest|second-largest) (?:outside |individual |institutional |minority |private )?(?:shareholder|investor|backer|stakeholder),? (?<s>${NAME})`,
    ),
  },
  {
    rule: 'tie-backed-by',
    type: 'invested_in',
    pattern: shape(
      `(?<t>${O})(?:,|,? which (?:was|is|had been)| was| is)? (?:\\w+ )?(?:backed|funded|financed|bankrolled|part-owned|seeded) (?:in part )?by (?:the )?(?:(?:[a-z’'-]+|${O}(?:['’]s)?) ){0,4}?(?<s>${NAME})(?!['’]s? | (?:founder|co-founder|chief|boss|owner|chairman|executive)\\b)`,
    ),
  },
  {
    rule: 'tie-into-which',
    type: 'invested_in',
    pattern: shape(
      `(?<t>${O})(?:, [^.;${P}${O}]{0,40})? (?:into|in) which (?:the |an? )?(?:[a-z][\\w’'-]* ){0,3}?(?<s>${NAME}) (?:has |had |\\w+ly )?(?:sank|sunk|put|invested|poured|pumped|ploughed|plowed|injected|holds|held|owns|owned|bought|took|has|had|have)`,
    ),
  },
  {
    rule: 'tie-owner-of-share',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME}),? (?:who |which )?(?:is |was |now |still )*(?:the |an? )?(?:[a-z]+ )?(?:owners?|holders?) of (?:about |around |roughly |nearly |just |some |almost |over )*[\\d.]+ ?(?:percent|per cent|%)(?: (?:stake|holding))? (?:of (?:the |its )?(?:[a-z]+ )?(?:shares|stock|equity|votes) )?(?:of|in|at) (?:the )?(?<t>${O})(?!['’]s)`,
    ),
  },
  {
    rule: 'tie-owns-share',
    type: 'invested_in',
    pattern: shape(
      `(?<s>${NAME})(?:,? (?:which|who))? (?:had |has |now |still |already |once )*(?:owns|owned|holds|held|controls|acquired|bought|built up|amassed|took) (?:about |around |roughly |nearly |just |some |an? )*[\\d.]+ ?(?:percent|per cent|%)(?: stake| holding)? (?:of|in) (?:the )?(?<t>${O})(?!['’]s)`,
    ),
  },
];
