/**
 * English words of time beyond what dates a happening: clock times, lengths, "now", a year without preposition.
 * `explain` reports them; the story is not made of them.
 */
import type { Expressions } from '../findExpressions.ts';
import { LENGTHS } from './lengths.ts';
import { MONTH, WEEKDAY } from './words.ts';

const YEAR = '(?:1[6-9]|20)\\d\\d';
/** What is counted in thousands, so that the number before it is no year. */
const COUNTED =
  '(?:people|men|women|children|persons|workers|jobs|employees|members|students|troops|soldiers|officers|homes|houses|families|stores|shops|rooms|miles|yards|acres|votes|points|shares|barrels|units|items|cars|copies|pages|dollars|pounds|yen|tons|tonnes|feet|days|years|times|others|more)';
const HOUR = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const ZONE = '(?: (?:[ECMP][SD]T|GMT|[A-Z]\\w+ time|local time))';
const PART = '(?:morning|afternoon|evening|night)';

export const ENGLISH_EXPRESSIONS: Expressions = {
  patterns: [
    {
      rule: 'en-clock-time',
      regex: new RegExp(
        `\\b(?:\\d{1,2}(?::\\d\\d)? ?[ap](?:\\.m\\.|m\\b)|${HOUR} o['’]clock|(?:noon|midday|midnight|dawn|dusk|daybreak|sunrise|sunset|nightfall)\\b|(?<=\\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|around|about) )\\d{1,2}:\\d\\d\\b(?!:))${ZONE}?|\\b(?:\\d{1,2}:\\d\\d|[012]\\d[0-5]\\d) GMT\\b`,
        'g',
      ),
    },
    ...LENGTHS,
    {
      rule: 'en-possessive-day',
      regex: /\b(?:yesterday|today|tonight|tomorrow)(?=['’]s\b)/gi,
      days: { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 },
    },
    // "Tuesday's Senate vote": the story leaves those out for "Tuesday's Herald"
    { rule: 'en-possessive-weekday', regex: new RegExp(`\\b${WEEKDAY}(?=['’]s [A-Z])`, 'g') },
    {
      rule: 'en-now',
      regex:
        /\b(?:(?:right )?now|nowadays|currently|presently|so far|overnight|(?<=at )present|(?<=at )(?:the|that|this) (?:time|moment)(?! (?:of|when|that|the|he|she|they|it)\b)|(?<=for )the time being|(?<=\b(?:in|for|of|from) )the (?:(?:near|distant|recent|foreseeable|immediate) )?(?:future|past))\b/gi,
    },
    // "their current home", "future talks"; not "the future of", "a current account"
    {
      rule: 'en-adjective',
      regex:
        /\b(?:[Cc]urrent|[Rr]ecent|[Ff]uture)(?= [a-z]+)(?! (?:accounts?|of|for|in|is|are|was|were|and|or|as|to|at|on|by|with|will|would|has|had|may|can|that|looks|than|from)\b)/g,
    },
    {
      rule: 'en-part-of-day',
      regex: new RegExp(
        `\\b(?:(?:the|this|that|a|one) (?:(?:early|late|mid|second|first|next|following|previous)[ -])?|(?:each|every) |(?:early|late|mid)[ -]|(?<=\\b(?:at|by|until|till|since|before|after|through|toward|towards) ))${PART}\\b`,
        'gi',
      ),
    },
    {
      rule: 'en-bare-year',
      regex: new RegExp(
        `(?<![\\d$£€.,#-]|[A-Z] )\\b${YEAR}\\b(?!,\\d|\\.\\d|%| ${COUNTED}\\b| (?<!(?:19|20)\\d\\d )[a-z]+s\\b(?<! was| is| has))|(?<=\\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Tt]his) |['’]s )${YEAR}\\b(?= [a-z])(?! ${COUNTED}\\b)|\\b(?:[Pp]re|[Pp]ost)-${YEAR}\\b`,
        'g',
      ),
    },
    {
      rule: 'en-fiscal-year',
      regex: new RegExp(
        `\\b(?:the )?(?:fiscal|calendar) (?:year )?${YEAR}\\b|\\bthe ${YEAR} (?:quarter|period|season)\\b|\\bthe year ${YEAR}\\b|\\b(?:the )?${YEAR} (?:first|second|third|fourth|final) (?:half|quarter)\\b`,
        'g',
      ),
    },
    {
      rule: 'en-bare-month',
      regex:
        /\b(?:January|February|April|June|July|August|September|October|November|December)\b(?! [A-Z])|(?<=\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) |['’]s )(?:March|May)\b(?= [a-z])(?! (?:on|of|to|from|through|against|into|for)\b)/g,
    },
    {
      rule: 'en-day-beside',
      regex: new RegExp(`(?<=\\b${MONTH} \\d{1,2},? (?:and|or) )[123]?\\d\\b(?![\\d:%]|,\\d| [a-z]+s\\b)`, 'g'),
    },
    { rule: 'en-months-quarter', regex: /\b(?:the )?(?:[A-Z][a-z]+)-(?:March|June|September|December) quarter\b/g },
    {
      rule: 'en-holiday',
      regex:
        /\b(?:(?:Christmas|Thanksgiving|Hanukkah|Passover|Ramadan|Yom Kippur|Halloween)(?: (?:Day|Eve))?|Easter(?: (?:Sunday|Monday))?|New Year['’]s(?: (?:Day|Eve))?|(?:Labor|Memorial|Independence|Veterans|Columbus|Flag|Election|(?:Presidents|Mother|Father)['’]s?) Day|(?:Black|Bloody|Good) (?:Mon|Fri|Sun)day|(?:the )?Fourth of July)\b(?: weekend\b)?/g,
    },
    { rule: 'en-numeric-date', regex: /(?<![\d/-])\d{1,2}[/-]\d{1,2}[/-](?:\d\d)?\d\d(?![\d/-])/g },
    {
      rule: 'en-century',
      regex:
        /\b(?:the |this |last )?(?:(?:early|late|mid)[ -])?(?:\d{1,2}(?:st|nd|rd|th)|eighteenth|nineteenth|twentieth|twenty-first)[ -]century\b/gi,
    },
    { rule: 'en-years', regex: /(?<![\d$-])\b(?:1[89]|20)\d\d-\d\d\b(?![\d-])|\bFY ?(?:(?:19|20)\d\d|\d\d)\b/g },
    {
      rule: 'en-decade',
      regex: /(?<!\w)'\d0s\b|(?<=\b(?:fiscal|[Ii]n|[Ss]ince|(?:spring|summer|autumn|fall|winter) of) )'\d\d\b/g,
    },
    {
      rule: 'en-bare-season',
      regex:
        /\b(?:the |this |last |next |early |late |each |every )?(?:spring|summer|winter)\b|(?<=[Ii]n |by )the fall\b(?! of)|\b(?:last|next|each|every|early|late) fall\b|\bthis fall\b(?! (?:in|of)\b)/g,
    },
  ],
  trim: /^(?:(?:lasted|held|endured|survived|was|were|would be|took|would take|had been) )?(?:(?:in|over|during|for|within|since|on|at(?! (?:least|most)\b)|by|before|after|until|around) )?(?=\S)/i,
  // "a day after she left", "ten minutes into the flight": the length alone, where "the day after" is a day
  tail: /(?<!^the \w+) (?:after|before)(?= $)| into .*$/i,
  none: /^(?:(?:soon|shortly|just)\b|previously$|subsequently$|afterwards?$|until then$|before that$|since (?:the|his|her|its|their) )/i,
  before:
    /(?<![\w-])(?:(?:the )?(?:early|late|mid|fiscal)[ -](?:in )?|(?:the )?(?:week|month|quarter|year|months|weeks) (?:of|ended|ending) |(?:last|next|this) year's )$/i,
  after: /^ or (?:so|more)\b/,
  joint: /^(?:,? (?:on )?| of | in the )?$/,
  opens:
    /(?:\d ?[ap]\.?m\.?|year[ -]end|o['’]clock|\d:\d\d|\b(?:noon|midday|midnight|dawn|dusk|[A-Z]{2}T|GMT|time|ended|ending|of|year's|quarter|same \w+))$/i,
  openOf: /\b(?:half|hours|months|spring|summer|autumn|fall|winter)$/i,
};
