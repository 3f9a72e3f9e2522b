/** What an English clause tells of as asked for or tried. */
import type { Reading } from './readEventClause.ts';

/** "urged her to strip Doe of it": nothing that was done. */
export const isOnlyAsked = ({ words, trigger, event }: Reading): boolean =>
  /^(?:dismissal|departure|legal|decision|appointment)$/.test(event.type) &&
  isAskedFor(words.slice(0, Math.max(0, words.indexOf(trigger))));

const isAskedFor = (before: string): boolean => ASKED.test(before) || TRIED.test(before);
const TRIED =
  /\b(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|sought|seeks?|hop(?:e|es|ed|ing)|fail(?:s|ed|ing)?|struggl(?:e|es|ed|ing)) (?:in vain |unsuccessfully )?to $/u;
const ASKED =
  /\b(?:urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|tell(?:s|ing)?|told|order(?:s|ed|ing)?|instruct(?:s|ed|ing)?|begg?(?:s|ed|ing)?|press(?:es|ed|ing)?|implor(?:e|es|ed|ing)|want(?:s|ed|ing)?|advis(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for|upon)|encourag(?:e|es|ed|ing)|pressur(?:e|es|ed|ing)|lobb(?:y|ies|ied|ying)|plead(?:s|ed|ing)? with)\b[^,;.]{1,60} to (?:[a-z]+ly )?$/u;
