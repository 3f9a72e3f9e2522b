/**
 * English words of time beyond what dates a happening: clock times, lengths, "now", a year without preposition.
 * `explain` reports them; the story is not made of them.
 */
import type { Expressions } from '../findExpressions.ts';
import { HOURS } from './hours.ts';
import { LENGTHS } from './lengths.ts';
import { isMeasure } from './measures.ts';
import { YEARS } from './years.ts';

/** Before a time: what is told of it, and the prepositions that hang it on a clause. */
const VERB = '(?:lasted|held|endured|survived|was|were|would be|took|would take|had been)';
const PREPOSITION =
  '(?:so far|in|over|during|for|within|since|on|at(?! (?:least|most)\\b)|by|before|after|until|around)';

export const ENGLISH_EXPRESSIONS: Expressions = {
  patterns: [...HOURS, ...LENGTHS, ...YEARS],
  trim: new RegExp(`^(?:${VERB} )?(?:${PREPOSITION} )?(?=\\S)`, 'i'),
  // "a day after she left", "ten minutes into the flight": the length alone, where "the day after" is a day
  tail: /(?<!^[Tt]he \w+) (?:after|before)(?= $)| into .*$/,
  range: / (?:to|until|till|through|and) | ?—{1,2} ?|-(?=[^-]*$)/,
  none: /^(?:(?:[Ss]oon|[Ss]hortly|[Jj]ust (?:before|after|as|when))\b|(?:[Oo]n )?[Tt]he eve of$|[Pp]reviously$|[Ss]ubsequently$|[Aa]fterwards?$|[Uu]ntil then$|[Bb]efore that$|[Ss]ince (?:the|his|her|its|their) |(?:Daily|Weekly|Monthly|Quarterly)$)/,
  before:
    /(?<![\w-])(?:(?:the )?(?:early|late|mid|fiscal)[ -](?:in )?|(?:the )?(?:week|month|quarter|year|months|weeks) (?:of|ended|ending) |(?:last|next|this) year's |(?:the )?(?:rest|remainder|end|start|beginning|close|middle|turn) of |(?:earlier|later) |(?:the )?(?:same|this) (?:time|period|point|stage|quarter|month|week|day) |at (?:least|the latest) )$/i,
  after: /^ or (?:so|more)\b/,
  joint: /^(?:,? (?:on )?| of | in the )?$/,
  opens:
    /(?:\d ?[ap]\.?m\.?|year[ -]end|o['’]clock|\d:\d\d|\b(?:noon|midday|midnight|dawn|dusk|[A-Z]{2}T|GMT|time|ended|ending|of|year's|quarter|same \w+))$/i,
  openOf:
    /\b(?:(?:first|last|final|early|closing) (?:days?|weeks?)|half|hours|months|spring|summer|autumn|fall|winter)$/i,
  isMeasure,
};
