/**
 * English words of time beyond what dates a happening: clock times, lengths, "now", a year without preposition.
 * `explain` reports them; the story is not made of them.
 */
import type { Expressions } from '../findExpressions.ts';

const UNIT = '(?:second|minute|hour|day|night|week|weekend|month|quarter|year|decade|centur)(?:s|y|ies)?';
const SMALL =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|\\d{1,3})';
const COUNT = `(?:${SMALL}|an?|several|a few|few|a couple of|many|half an?)`;
const ABOUT = '(?:(?:about|around|roughly|nearly|almost|more than|less than|over|at least|up to|only|another) )?';
const ORDINAL = '(?:first|second|third|fourth|fifth|final)';
const WHICH = `(?:${ORDINAL}|same|current|past|last|next|coming|recent|previous|prior|latest|following|preceding|fiscal|comparable|whole|entire|full|straight|consecutive|year-(?:ago|earlier))`;

export const ENGLISH_EXPRESSIONS: Expressions = {
  patterns: [
    {
      rule: 'en-clock-time',
      regex:
        /\b(?:\d{1,2}(?::\d\d)? ?[ap](?:\.m\.|m\b)|noon|midday|midnight|dawn|dusk)(?: (?:[ECMP][SD]T|GMT|[A-Z]\w+ time|local time))?/g,
    },
    {
      rule: 'en-length',
      regex: new RegExp(
        `(?<![$£€\\d.])\\b${ABOUT}${COUNT}(?: |-)(?:(?:straight|consecutive|full|more|and a half) )?${UNIT}\\b(?:[ -]old\\b| ago\\b| from now\\b)?`,
        'gi',
      ),
    },
    { rule: 'en-lengths', regex: /\b(?:minutes|hours|days|weeks|months|years|decades|centuries)\b/gi },
    {
      rule: 'en-which-unit',
      regex: new RegExp(
        `\\b(?:the |this |that |last |next )?(?:(?:${WHICH})[ -])+(?:${COUNT} )?(?:fiscal )?(?:${UNIT}|half|period)\\b(?: (?:ended|ending))?`,
        'gi',
      ),
    },
    {
      rule: 'en-the-unit',
      regex:
        /\b(?:the|this|that|each|every|per) (?:day|week|weekend|month|quarter|year|decade|century)\b(?: (?:ended|ending|of(?= [A-Z])))?|\b[a-z]+-[a-z]+ quarter\b/gi,
    },
    {
      rule: 'en-now',
      regex:
        /\b(?:now|nowadays|currently|presently|so far|overnight|(?<=at )(?:the|that|this) (?:time|moment)|(?<=in )the (?:near |distant )?(?:future|past))\b/gi,
    },
    {
      rule: 'en-part-of-day',
      regex:
        /\b(?:(?:the|this|that|a|each|every) )?(?:(?:early|late|mid|second|first|next)[ -])?(?:morning|afternoon|evening|night)s?\b/gi,
    },
    {
      rule: 'en-bare-year',
      regex: /(?<![\d$£€.,#-]|[A-Z] )\b(?:1[6-9]|20)\d\d\b(?!,\d|\.\d|%| [a-z]+s\b(?<! was| is| has))/g,
    },
    {
      rule: 'en-fiscal-year',
      regex:
        /\b(?:the )?(?:fiscal|calendar) (?:year )?(?:1[6-9]|20)\d\d\b|\bthe (?:1[6-9]|20)\d\d (?:quarter|period|season)\b/g,
    },
    {
      rule: 'en-bare-month',
      regex: /\b(?:January|February|April|June|July|August|September|October|November|December)\b(?! [A-Z])/g,
    },
    { rule: 'en-months-quarter', regex: /\b(?:the )?(?:[A-Z][a-z]+)-(?:March|June|September|December) quarter\b/g },
    {
      rule: 'en-holiday',
      regex:
        /\b(?:Christmas(?: (?:Day|Eve))?|Thanksgiving(?: Day)?|Easter(?: (?:Sunday|Monday))?|Halloween|New Year's(?: (?:Day|Eve))?|(?:Labor|Memorial|Independence|Veterans) Day|(?:Black|Bloody|Good) (?:Mon|Fri|Sun)day)\b/g,
    },
    { rule: 'en-numeric-date', regex: /(?<![\d/-])\d{1,2}[/-]\d{1,2}[/-](?:\d\d)?\d\d(?![\d/-])/g },
    {
      rule: 'en-century',
      regex:
        /\b(?:the |this |last )?(?:(?:early|late|mid)[ -])?(?:\d{1,2}(?:st|nd|rd|th)|eighteenth|nineteenth|twentieth|twenty-first)[ -]century\b/gi,
    },
    { rule: 'en-years', regex: /(?<![\d$-])\b(?:1[89]|20)\d\d-\d\d\b(?![\d-])|\bFY ?(?:(?:19|20)\d\d|\d\d)\b/g },
    { rule: 'en-decade', regex: /(?<!\w)'\d0s\b/g },
    {
      rule: 'en-bare-season',
      regex: /\b(?:the |this |last |next |early |late )?(?:spring|summer|winter)\b|(?<=[Ii]n |by )the fall\b(?! of)/g,
    },
  ],
  trim: /^(?:in|over|during|for|within|since|on) (?=\S)/i,
  before:
    /(?<![\w-])(?:(?:the )?(?:early|late|mid|fiscal)[ -](?:in )?|(?:the )?(?:week|month|quarter|year|months|weeks) (?:of|ended|ending) |(?:last|next|this) year's )$/i,
  after: /^(?:'s\b(?! [A-Z]))/,
  joint: /^(?:,? (?:on )?| of | in the )?$/,
  opens:
    /(?:\d ?[ap]\.?m\.?|\b(?:noon|midday|midnight|dawn|dusk|[A-Z]{2}T|GMT|time|ended|ending|of|year's|quarter|same \w+|months))$/i,
};
