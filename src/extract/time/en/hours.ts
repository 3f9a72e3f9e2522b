/** English times of day and of the hour of reading: 7:45 p.m. EST, nine o'clock, by morning, yesterday's, now, in future. */
import type { ExpressionPattern } from '../findExpressions.ts';
import { WEEKDAY } from './words.ts';

const HOUR = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const ZONE = '(?: (?:(?:[ECMP][SD]T|[ECMP]T|GMT|BST|CES?T|IST|HKT|UTC|AES?T)\\b|[A-Z]\\w+ time|local time))';
const PART = '(?:morning|afternoon|evening|night)';
const CLOCK = [
  `(?:\\d{1,2}(?::\\d\\d)?|${HOUR}) ?(?:[ap]\\.m\\.|[AP]\\.M\\.)`,
  '\\d{1,2}(?::\\d\\d)? ?(?:am|pm|AM|PM)\\b',
  `${HOUR} o['’]clock`,
  `(?:half past|(?:a )?quarter (?:past|to)) ${HOUR}\\b`,
  '(?:12 )?(?:noon|midday|midnight|dawn|dusk|daybreak|sunrise|sunset|nightfall)\\b',
  '(?<=\\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|around|about) )\\d{1,2}:\\d\\d\\b(?!:)',
].join('|');

export const HOURS: readonly ExpressionPattern[] = [
  {
    rule: 'en-clock-time',
    regex: new RegExp(
      `\\b(?:(?:about|approximately|roughly|nearly|almost|exactly) )?(?:${CLOCK})${ZONE}?|\\b(?:\\d{1,2}:\\d\\d|[012]\\d[0-5]\\d) GMT\\b`,
      'g',
    ),
  },
  {
    rule: 'en-part-of-day',
    regex: new RegExp(
      `\\b(?:(?:the|this|that|a|one) (?:(?:early|late|mid|second|first|next|following|previous)[ -])?|(?:each|every) |(?:early|late|mid)[ -]|(?<=\\b(?:at|by|until|till|since|before|after|through|toward|towards) ))${PART}\\b`,
      'gi',
    ),
  },
  { rule: 'en-parts-of-day', regex: new RegExp(`\\b${WEEKDAY} ${PART}s\\b`, 'g') },
  {
    rule: 'en-possessive-day',
    regex: /(?<!\bUSA )\b(?:yesterday|today|tonight|tomorrow)(?=['’]s\b)/gi,
    days: { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 },
  },
  // "Tuesday's Senate vote": the story leaves those out for "Tuesday's Herald"
  { rule: 'en-possessive-weekday', regex: new RegExp(`\\b${WEEKDAY}(?=['’]s [A-Z])`, 'g') },
  {
    rule: 'en-now',
    regex:
      /\b(?:(?:right )?now|as soon as possible|nowadays|currently|presently|overnight|(?<=at )present|(?<=at )(?:the|that|this) (?:time|moment|point|stage)(?! (?:of|when|that|the|he|she|they|it|in)\b)|(?<=at )the same time(?! as\b)|(?<=for )the time being|(?<=\b(?:in|for|of|from) )the (?:(?:near|distant|recent|foreseeable|immediate) )?(?:future|past))\b/gi,
  },
  // "their current home", "future talks"; not "the future of", "a current account"
  {
    rule: 'en-adjective',
    regex:
      /\b(?:[Cc]urrent|[Rr]ecent|[Ff]uture)(?= [a-z])(?! (?:accounts?|of|for|in|is|are|was|were|and|or|as|to|at|on|by|with|will|would|has|had|may|can|that|looks|than|from)\b)/g,
  },
];
