/**
 * What verbs of happenings tell besides: "dismissed six counts", "succeeded despite it", "crashed out of the cup". A rule
 * of the type that looks at the verb alone does not hold before these words, or behind that subject.
 *
 * Does not know: what else is told there; rules of their own say so.
 */
import type { EventType } from '../../../model/vocabulary.ts';
import { PENALTY } from './rules/phrases/phraseWords.ts';

interface Untold {
  type: EventType;
  verbs: string;
  after?: RegExp;
  subject?: RegExp;
  /** In the passive too. */
  isInAnyVoice?: boolean;
}

const ROWS: readonly Untold[] = [
  // Nobody's post is taken by whoever has success
  {
    type: 'appointment',
    verbs: 'succeed',
    after:
      /^(?:$|despite|because|thanks|though|although|where|by|with|without|beyond|only|even|if|when|brilliantly|admirably|in (?:\p{L}+ing\b|business|life|part|the (?:market|end|race|long)|his|her|their|its|this|that|a|an|court|persuading)|on (?!(?:\d|\p{Lu}|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)))/u,
  },
  // A case, and nobody, is dismissed
  {
    type: 'dismissal',
    verbs: 'dismiss drop remove',
    after:
      /^(?:the |all |an? |his |her |their |its |some |most |any |\p{L}+ of the |(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) )*(?:of )?(?:the )?(?:\p{L}+ )?(?:counts?|charges?|claims?|cases?|lawsuits?|suits?|appeals?|petitions?|indictments?|complaints?|motions?|allegations?|accusations?|criticisms?|reports?|rumou?rs|suggestions?|idea|notion|talk|concerns?|fears)\b/u,
  },
  { type: 'departure', verbs: 'leave', subject: /\bthere (?:was|were|is|are|had been|have been)\b/ },
  // Out of a room or a hearing, and no post
  {
    type: 'departure',
    verbs: 'leave',
    after:
      /^(?:the |a |an |her |his |their )?(?:\p{L}+ )?(?:courthouse|courtroom|court|dock|building|room|house|home|hotel|stage|stadium|scene|hospital|restaurant|hall|table|witness (?:box|stand))(?:$|,| (?:with|without|in|by|via|through|on|after|following|flanked|surrounded|smiling|late|early|accompanied|arm)\b)/u,
  },
  // "about what went wrong"
  { type: 'change', verbs: 'go', after: /^(?:so |badly |terribly |horribly )?(?:wrong|awry)\b/ },
  // "left without speaking to reporters"
  {
    type: 'departure',
    verbs: 'leave depart go walk',
    after:
      /^(?:quickly |quietly |together |separately |early )?(?:without (?:speaking|talking|commenting|comment|a word|answering|taking questions|saying)\b|by (?:a|the) (?:side|back|rear) (?:door|entrance|exit)\b|(?:the )?(?:matter|it|them|him|her) (?:alone|at that|be)\b|(?:in|with) (?:tears|silence)\b)/,
  },
  // To one's knees, and no figure
  {
    type: 'change',
    verbs: 'drop fall sink rise climb',
    after:
      /^(?:in)?to (?:his|her|their|the|one|its|zero|silence|place)(?:$| (?:knees?|feet|floor|ground|bed|seats?|chairs?|stage|podium)\b)/,
  },
  // Into a car, and no figure
  {
    type: 'change',
    verbs: 'climb jump hop drop rise',
    after:
      /^(?:in|on|out|down|off|aboard|up|over|through|from)(?:to)? (?:of )?(?:an? |the |his |her |their )(?:\p{L}+ )?(?:car|taxi|cab|train|bus|plane|jet|stage|bed|ladder|stairs?|tree|roof|ring|pool|boat|helicopter|van|lorry|truck|fence|wall|seat|window|balcony|horse|bicycle|bike)\b/u,
  },
  {
    type: 'incident',
    verbs: 'collapse',
    subject:
      /\b(?:case|argument|theory|claim|plan|alibi|marriage|confidence|support|demand)(?: (?:for|against|of|in) .{1,40})?$/,
  },
  // Nobody is hurt
  {
    type: 'incident',
    verbs: 'poison',
    after:
      /^(?:the |their |his |her |its )?(?:\p{L}+ )?(?:workforce|atmosphere|minds?|relationship|relations|well|wells|debate|politics|staff|mood|air against|party)\b/u,
  },
  // "told her to drop it"
  {
    type: 'change',
    verbs: 'drop lift raise',
    after: /^(?:(?:it|him|her|them|this|that)$|everything\b|(?:hints?|an? (?:hint|line|bombshell|clanger|note))\b)/u,
  },
  { type: 'change', verbs: 'rise sit', subject: /\b(?:court|parliament|sun|moon|curtain|house)$/ },
  {
    type: 'support',
    verbs: 'stand',
    after:
      /^(?:(?:by|behind|with|for|around) (?:an?|the|his|her) (?:\S+ )?(?:goal|goals|counter|window|glass|rope|while|moment|minute|photographs?|photos|picture|portrait)\b|for (?:hours|minutes|long|some|an hour))/,
  },
  // A letter, and nobody
  {
    type: 'dismissal',
    verbs: 'throw',
    after:
      /^(?:out )?(?:the|an?|all|his|her|their|its) (?:\S+ )?(?:letters?|papers?|files?|food|rubbish|clothes|ball|towel|book|boxes|baby)\b/,
  },
  // Hands, and no firm
  {
    type: 'restructuring',
    verbs: 'fold',
    after: /^(?:$|(?:his|her|their|its) (?:arms|hands|wings|paper|papers|napkin)\b)/,
    subject: /\b(?:hands|arms|legs|papers?|letter|note|map|newspaper|flag|clothes)\b/,
  },
  // What somebody puts together does not meet
  {
    type: 'meeting',
    verbs: 'assemble',
    after: /^(?:an?|the|his|her|its|their|one of|more|\d)\b/,
  },
  {
    type: 'assessment',
    verbs: 'assess',
    after: PENALTY,
  },
  { type: 'joining', verbs: 'sign', after: /^(?:it|them|this|that|his|her|their|off|over|into)\b/ },
  {
    type: 'joining',
    verbs: 'join',
    after:
      /^(?:an? |the |his |her )?(?:\p{L}+ )*?(?:handful|list|ranks?|chorus|number|string|wave|exodus|likes|queue|rush|calls?|race|debate|conversation|protests?|celebrations?|condemnation|criticism|dots|fray|battle|fight|bidding)\b/u,
  },
  { type: 'incident', verbs: 'overturn', after: /^(?:on appeal|the |his |her |its |their |an? )/, isInAnyVoice: true },
  // Out of a contest, and hurt nobody
  {
    type: 'incident',
    verbs: 'crash',
    after: /^(?:out (?:of (?!control)|in|at|to|on)|to (?:an? |their |its |his |her )?(?:\S+ )?(?:defeat|loss))\b/,
  },
  // The hour in which members ask
  {
    type: 'dispute',
    verbs: 'get take be begin start open',
    subject: /\b(?:prime minister['’]s questions|question time)$/,
  },
  // "That left her alone", "It cost her the job": what comes of what is told
  { type: 'departure', verbs: 'leave', subject: /^(?:and |but )?(?:that|this|it|which|what|all this|all that)$/ },
  { type: 'dismissal', verbs: 'cost', subject: /^(?:and |but )?(?:that|this|it|which)$/ },
  { type: 'dismissal', verbs: 'cost', after: /^(?:other|many|some|dozens|hundreds|thousands|several)\b/ },
  {
    type: 'deal',
    verbs: 'buy',
    after:
      /^(?:him|her|them|it|us|himself|herself|themselves|itself) (?:little|some|more|time|a (?:little|few|week|month|year)|two|breathing)\b/,
  },
  {
    type: 'return',
    verbs: 'go head rush hurry come',
    after: /^home(?:$|[,;]| (?:and|early|alone|happy|that|late|for|empty-handed|together)\b)/,
  },
  {
    type: 'legal',
    verbs: 'pick',
    subject: /\b(?:calls?|phones?|signals?|sounds?|tab|bill|pieces|trail|voices?|conversations?)$/,
    isInAnyVoice: true,
  },
  {
    type: 'legal',
    verbs: 'book',
    after:
      /^(?:\p{L}+ )?(?:trades?|profits?|loss(?:es)?|sales|revenues?|orders?|gains?|charges?|appointments?|tables?|shows?|gigs?|tours?|holidays?|flights?|rooms?|tickets?|halls?|space|ads?)\b/u,
  },
  {
    type: 'dismissal',
    verbs: 'fire',
    subject:
      /\b(?:neutrinos|particles|protons|electrons|beams?|bullets?|rounds?|rockets?|cannons?|lasers?|engines?|thrusters|imaginations?|torpedo(?:es)?|arrows?|pulses?)\b/,
    isInAnyVoice: true,
  },
  {
    type: 'legal',
    verbs: 'charge',
    after:
      /^(?:an? |the |its |their |his |her |any |up )?(?:\p{L}+ )?(?:cars?|phones?|batter(?:y|ies)|laptops?|vehicles?|fees?|premium|rents?|interest|customers|clients|tolls?|tuition|devices?|prices?|[$£€])\b/u,
  },
  {
    type: 'founding',
    verbs: 'date',
    subject:
      /\b(?:defen[cs]e|laws?|practice|tradition|custom|rules?|claims?|allegations?|row|feud|debts?|letters?|emails?|documents?|pictures?|photo\w*|offences?)$/,
  },
  { type: 'legal', verbs: 'prompt spark trigger', after: /\bin (?:a |other |similar )?cases? of\b/ },
];

const byVerb = new Map<string, Untold[]>();
for (const row of ROWS) for (const verb of row.verbs.split(' ')) byVerb.set(verb, [...(byVerb.get(verb) ?? []), row]);

/** Whether a verb tells of no happening of the type, by the words behind and before it. */
export const isUntold = (
  type: EventType,
  lemma: string,
  { after, before, isPassive }: { after: string; before: string; isPassive: boolean },
): boolean =>
  byVerb
    .get(lemma)
    ?.some(
      (row) =>
        row.type === type &&
        (!isPassive || row.isInAnyVoice === true) &&
        (row.after === undefined || row.after.test(after)) &&
        (row.subject?.test(before) ?? true),
    ) ?? false;
