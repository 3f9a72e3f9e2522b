/**
 * English lengths of time, and stretches told apart by which of them is meant: five years, a six-month delay, the third
 * quarter, for decades, all night, these days. How old somebody is ("a 9-year-old") says when nothing happened.
 */
import type { ExpressionPattern } from '../findExpressions.ts';
import { MONTH } from './words.ts';

const UNIT =
  '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|semester|year|decade|generation|centur|millenni)(?:s|y|ies|um|a)?';
const SMALL =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|(?:an? )?(?:dozen|hundred|thousand)|\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?(?: \\d/\\d)?)';
const COUNT = `(?:${SMALL}(?:(?: to | or |-to-|-)${SMALL})?|an?|several|a few|few|a couple of|a number of|(?:dozens|hundreds|thousands) of|some|many|countless|half an?)`;
const ABOUT =
  '(?:(?:about|around|roughly|approximately|some|nearly|almost|more than|less than|fewer than|(?:just |well |a little )?(?:over|under)|at least|at most|up to|only|another|every|each) )*';
const ORDINAL = '(?:first|second|third|fourth|fifth|final)';
/** Which day of something, counted further. */
const NTH = '(?:sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}(?:st|nd|rd|th))';
const WHICH = `(?:${ORDINAL}|same|current|past|last|next|coming|recent|previous|prior|latest|following|preceding|fiscal|comparable|like|corresponding|whole|entire|full|straight|consecutive|year-(?:ago|earlier))`;
const PLURAL = '(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries|generations)';

export const LENGTHS: readonly ExpressionPattern[] = [
  {
    rule: 'en-length',
    regex: new RegExp(
      `(?<![$£€\\d.,])\\b(?!an? (?:second|quarter)\\b(?! (?:ago|later|earlier)\\b)|\\w+ quarters\\b)${ABOUT}${COUNT}(?:[- ]and[- ]a[- ]half)?(?: |-)(?:(?:straight|consecutive|full|more) )?${UNIT}\\b(?![- ](?:olds?|older|young|younger)\\b)(?: and a half\\b)?(?: ago\\b| from now\\b)?`,
      'gi',
    ),
  },
  // "for years", "weeks later", "the months ahead"; not "the days of cheap oil", "a matter of hours"
  {
    rule: 'en-lengths',
    regex: new RegExp(
      `(?<=\\b(?:for|in|over|within|take|takes|took|last|lasts|lasted|lasting|spend|spends|spent|recent|coming|early|waited|only|just|mere|barely|through|throughout|despite|amid|ending|ended) )${PLURAL}\\b(?! flat\\b)|(?<=\\b(?:after|following|with|of|by|and|or) )${PLURAL}(?= of [a-z])|(?<=${PLURAL} (?:and|or) )${PLURAL}\\b|(?<!\\b(?:the|these|those|${ORDINAL}|early|last|a few|\\w+[’']s?) )\\b${PLURAL}(?= (?:before|after|since|apart|away|late|in the making)\\b)|(?<=(?:^|[.!?:;]['’”"]{0,2} )['‘“"]?)${PLURAL}(?= of\\b)|\\b(?:${PLURAL}|moments) (?:later|ago|earlier)\\b|\\b(?:the )?${PLURAL} (?:ahead|to come)\\b|\\b(?:these|those) days\\b|(?<=\\b[Oo]ver )the years\\b|(?<=\\b(?:for|in|after) )(?:quite )?some time\\b`,
      'gim',
    ),
  },
  {
    rule: 'en-long',
    regex: /\b(?:[a-z]+-)?(?:minute|hour|day|night|week|month|year|decade|centurie)s?-?long\b/gi,
  },
  {
    rule: 'en-which-unit',
    regex: new RegExp(
      `\\b(?!(?:last-minute|last-second)\\b|(?:following|whole|entire|full|like|straight|consecutive|comparable) ${COUNT} )(?:the |this |that |last |next )?(?:(?:${WHICH})[ -])+(?:${COUNT} )?(?:fiscal )?(?:${UNIT}|half|period|season)\\b(?!-old\\b|-long\\b)(?: (?:ended|ending))?|\\b(?:the )?${NTH} (?:straight |consecutive )?(?:day|night|week|month|quarter|year|season)\\b(?!-)`,
      'gi',
    ),
  },
  {
    rule: 'en-the-unit',
    regex: new RegExp(
      `\\b(?:the|this|that|each|every|per) (?:day|week|weekend|month|quarter|year|decade|century)\\b(?!-old\\b|-care\\b|['’]s worth| [12]\\d{3} (?:problem|bug)| editions?\\b)(?<!(?:early|earlier|late|later) in the day)(?: (?:ended|ending|of(?= (?:${MONTH}|(?:the )?\\d))))?|\\b[a-z]+-[a-z]+ quarter\\b|\\bthe (?:wee|early|small|late) hours\\b|\\bthe turn of the (?:year|century|millennium)\\b|\\b(?:the other|some) day\\b|\\bsomeday\\b|\\bthis season\\b`,
      'gi',
    ),
  },
  { rule: 'en-year-earlier', regex: /\b(?:the |a )?(?:year|month|week)-(?:ago|earlier)\b/gi },
  {
    rule: 'en-mid',
    regex:
      /\bmid-?(?:morning|afternoon|week|month|summer|winter|year)\b|\ban? (?:long|short) (?:time|while) ago\b|\b(?:not )?(?:so |too )?long ago\b|\b(?:a|half a|the last|the past) quarter[ -](?:of a )?century\b/gi,
  },
  {
    rule: 'en-all-day',
    regex:
      /\ball (?:day|night|morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|winter)\b(?: long\b)?/gi,
  },
];
