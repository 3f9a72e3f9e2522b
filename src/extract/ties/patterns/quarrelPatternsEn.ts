/** Rivals, quarrels and demands in English: "the feud between Doe and Roe", "pressed Doe to resign". */
import { NAME, NAMES, ORGANIZATION as O, PERSON as P, PERSONS } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

/** What is found fault with in somebody's stead. */
const WORK =
  '(?:approach|bid|offer|plans?|proposals?|decision|handling|treatment|conduct|response|failure|refusal|move|deal|statement|report|article|story|stories|coverage|claims?|verdict|ruling|tactics|behaviou?r|record|strategy|campaign|attitude|silence|account|figures|findings|methods|leadership|management|stewardship)';
const FAULTS =
  '(?:condemn(?:s|ed|ing)?|criticis(?:es|ed|ing)|criticiz(?:es|ed|ing)|attack(?:s|ed|ing)?|denounc(?:es|ed|ing)|slam(?:s|med|ming)?|blast(?:s|ed|ing)?|decr(?:ies|ied|ying)|lambast(?:s|es|ed|ing)|assail(?:s|ed|ing)?|deplor(?:es|ed|ing)|savag(?:es|ed|ing)|ridicul(?:es|ed|ing)|mock(?:s|ed|ing)?|disput(?:es|ed|ing)|rubbish(?:es|ed|ing)?|deride[sd]?|lament(?:s|ed|ing)?)';
const LABELS =
  '(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|describ(?:es|ed|ing)|label(?:s|led|led|ling|ed|ing)?|dismiss(?:es|ed|ing)?)';

export const QUARREL_PATTERNS_EN: readonly TiePattern[] = [
  // "The union condemned the approach by Acme", "disputed the findings of the Bureau"
  {
    rule: 'tie-faulted-work',
    type: 'criticized',
    pattern: shape(
      `(?<s>${NAME})[^.;“”"${P}${O}]{0,24}? ${FAULTS} (?:the|an?|its|their|this|that) (?:[a-z-]+ ){0,3}?${WORK}(?: [^.;,“”"${P}${O}]{0,40})? (?:by|from|of|in) (?:the )?(?<t>${NAME})(?!['’]s)`,
    ),
  },
  // "described the treatment of nurses by Acme as “indefensible”"
  {
    rule: 'tie-labelled-work',
    type: 'criticized',
    pattern: shape(
      `(?<s>${NAME})(?:['’]s (?:[a-z]+ ){0,2}?(?:report|letter|review|book|article))?[^.;“”"${P}${O}]{0,40}?,? ${LABELS} (?:the|an?|its|their) (?:[a-z-]+ ){0,3}?${WORK}(?: [^.;“”"${P}${O}]{0,40})? (?:by|from|of|in|at) (?:the )?(?<t>${NAME}) (?:as )?[“"]`,
    ),
  },
  // "blamed “a culture of looking away” at the top of Acme"
  {
    rule: 'tie-blamed-what-is-at',
    type: 'criticized',
    pattern: shape(
      `(?<s>${NAME})[^.;“”"${P}${O}]{0,24}? (?:blam(?:es|ed|ing)|complain(?:s|ed|ing)? of|denounc(?:es|ed|ing)|spoke of) (?:an? |the )?[“"]?(?:[a-z-]+ ){1,6}?[a-z-]+,?[”"]? (?:at|in|inside|within) (?:the (?:top|heart|core|upper reaches) of )?(?:the )?(?<t>${O})(?!['’]s)`,
    ),
  },
  // "The judge told Doe that she had only herself to blame"
  {
    rule: 'tie-told-to-blame-self',
    type: 'criticized',
    pattern: shape(
      `(?<s>${P}),? (?:had )?(?:told|reminded) (?<t>${PERSONS}) (?:that )?(?:${P}+|they|he|she) had only (?:${P}+|themselves|himself|herself) to blame`,
    ),
  },
  {
    rule: 'tie-rival-en',
    type: 'competes_with',
    pattern: shape(`(?<s>${NAME})['’]s? (?:[\\w-]+ )?(?:rival|competitor|arch-rival),? (?<t>${NAME})`),
  },
  {
    rule: 'tie-rival-apposed',
    type: 'competes_with',
    pattern: shape(`(?<s>${O}), (?:a|its|the) (?:[\\w-]+ )?(?:rival|competitor) (?:of|to) (?<t>${O})`),
  },
  {
    // "Acme and Orbis are old rivals"
    rule: 'tie-are-rivals',
    type: 'competes_with',
    pattern: shape(
      `(?<s>${NAME}) and (?:its |the )?(?<t>${NAME}),? (?:are|were|remain|have (?:long )?been|had (?:long )?been|,|which are|who are) (?:[a-z-]+ ){0,3}?(?:rivals|competitors|arch-rivals)\\b`,
    ),
  },
  {
    // "Acme, the hated neighbours of Orbis"
    rule: 'tie-hated-neighbours',
    type: 'competes_with',
    pattern: shape(
      `(?<s>${O}), (?:the |their |its )?(?:hated|bitter|fierce|local|old|great|city|cross-?town|arch|sworn|near|noisy|big) (?:neighbou?rs?|enem(?:y|ies)|foes?|adversary) of (?:the )?(?<t>${O})`,
    ),
  },
  {
    // "“Envy with footnotes,” Doe called Roe's paper"
    rule: 'tie-quoted-name-for',
    type: 'criticized',
    pattern: shape(
      `[”"],? (?<s>${P}) (?:[a-z]+ly )?(?:called|labelled|labeled|dubbed|termed|branded) (?<t>${NAME})(?:['’]s?)? (?:[a-z-]+ ){0,3}?(?:paper|note|report|letter|plan|offer|bid|decision|move|claim|claims|work|statement|account|speech|proposal|allegations?)\\b`,
    ),
  },
  {
    rule: 'tie-not-speaking',
    type: 'conflict_with',
    pattern: shape(
      `(?<s>${P}) and (?<t>${P})(?:,? who)? (?:[a-z]+ )?(?:(?:have|had|has) (?:not|never|hardly|barely) (?:exchanged a word|spoken|been on speaking terms)|(?:are|were) (?:no longer|not|barely|hardly) on speaking terms|(?:do|did) not speak|no longer speak)`,
    ),
  },
  {
    rule: 'tie-not-speaking-to',
    type: 'conflict_with',
    pattern: shape(
      `(?<s>${P})(?:,? who)? (?:(?:has|had) (?:not|never|hardly|barely) (?:exchanged a word|spoken|been on speaking terms)|(?:is|was) (?:no longer|not|barely|hardly) on speaking terms) (?:with|to) (?<t>${P})`,
    ),
  },
  // Quarrels that come of something
  {
    rule: 'tie-quarrels-with',
    type: 'conflict_with',
    pattern: shape(
      `(?<s>${P})[^.;${P}]{0,160}? (?:after|over|following|amid|because of) [^.;${P}]{0,50}?(?:quarrels?|clash(?:es)?|rows?|disputes?|falling-out|feud|disagreements?|differences|arguments?|rift) with (?<t>${NAME})`,
    ),
  },
  {
    rule: 'tie-wants-removed',
    type: 'opposed',
    pattern: shape(
      `(?<s>${NAME})[^.;${P}]{0,60}? (?:urged|urges|demanded|demands|recommended|recommends|proposed|insisted|argued|called for|voted)[^.;${P}]{0,40}? that (?<t>${P}) (?:should |must |ought to |had to )?(?:(?:be|have been) (?:[a-z]+ly )?(?:dismissed|fired|removed|sacked|ousted|expelled|suspended|replaced|stripped|gone|jailed|prosecuted|disqualified|dropped)|(?:step|stand)(?:s)? (?:down|aside|back)|go(?:es)?\\b(?! on| ahead| to| back)|resigns?|quits?|leaves?)`,
    ),
  },
  {
    rule: 'tie-wants-out',
    type: 'opposed',
    pattern: shape(
      `(?<!\\b(?:behind|for|with|of|to|against|on|by|at) )(?<s>${PERSONS})[^.;${P}]{0,60}? (?:to )?(?:beg|begged|urge|urged|press|pressed|ask|asked|tell|told|demand that|demanded that|call on|called on|called for|plead with) (?<t>${P}) to (?:leave|go|quit|resign|step down|stand down|stand aside)`,
    ),
  },
  // "recommended that she be given an extension"
  {
    rule: 'tie-wants-kept',
    type: 'supported',
    pattern: shape(
      `(?<s>${NAME})[^.;${P}]{0,60}? (?:urged|urges|demanded|demands|recommended|recommends|proposed|proposes|insisted|argued|voted)[^.;${P}]{0,40}? that (?<t>${P}) (?:should |must |ought to )?(?:be (?:[a-z]+ly )?(?:kept|retained|reinstated|rehired|promoted|reappointed|re-elected|spared|pardoned|released|freed|rewarded|given (?:an? |the |another |more )?(?:[a-z]+ )?(?:extension|job|post|chance|contract|role|time|award|prize|rise|raise))|stays?|remains?|returns?)`,
    ),
  },
  {
    rule: 'tie-wants-in',
    type: 'supported',
    pattern: shape(
      `(?<s>${PERSONS})(?:, [^.;${P}]{0,40},)? (?:begged|urged|pressed|asked|told|implored|pleaded with) (?<t>${P}) to (?:stay|fight on|carry on|stand firm|hold on|remain|return|run again)`,
    ),
  },
  {
    rule: 'tie-team-acts',
    type: 'legal_action_against',
    pattern: shape(
      `(?<s>${NAME})['’]s (?:legal )?(?:team|lawyers|attorneys|estate|family|trustees|liquidators|administrators)(?: later| then| also| has| had| have)? (?:sued|are suing|is suing|filed [^,.;]{0,30}?(?:suit|lawsuit|complaint|claim) against) (?<t>${NAMES})`,
    ),
  },
  {
    rule: 'tie-clash-pair',
    type: 'conflict_with',
    pattern: shape(
      `(?<s>${P}) and (?:the [a-z ]{1,30}, )?(?<t>${P}),? (?:\\w+ly )?(?:clashed|feuded|quarrelled|quarreled|fell out|disagreed|sparred|split)`,
    ),
  },
  {
    rule: 'tie-between',
    type: 'conflict_with',
    pattern: shape(
      `(?:feud|rift|dispute|clash|quarrel|row|tension|tensions|conflict|power struggle|falling-out|bad blood|ill feeling|coolness|hostility|animosity|acrimony|ill will|[Tt]rouble (?:(?:had|has) been |was )?brewing) between (?<s>${NAME}) and (?<t>${NAME})`,
    ),
  },
  {
    rule: 'tie-feud',
    type: 'conflict_with',
    pattern: shape(
      `(?<s>${NAME})[^.;${P}${O}]{0,20}? (?:feuded|clashed|quarrelled|quarreled|fell out|argued|fought) with (?<t>${NAME})`,
    ),
  },
];
