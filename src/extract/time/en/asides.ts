/**
 * English dates that the telling only passes: ", published on May 2,", ", who left in May,", "compared with April 2023",
 * "until 2023", "Founded in 1998, …".
 *
 * Does not know: what the date is counted from.
 */
import { sieveEach } from '../../sieve.ts';

/** Behind a comma, what tells of a name by a deed of its own. */
const ATTRIBUTE =
  /^, (?:(?:(?:an?|the|his|her|its|their) (?:[\w'’-]+ ){1,6}?)?(?:who|which|whom|whose)\b|(?:(?:first|originally|\w+ly) )?(?:\w{3,}ed|written|drawn|made|sent|sold|told|held|given|taken|shown|built|bought|brought|caught|begun|won|lost|paid|led|chosen|found|left)\b)[^;]*$/;
/** What something is measured against. */
const COMPARED =
  /\b(?:[Cc]ompared (?:with|to)|(?:more|less|fewer|higher|lower|worse|better|earlier|later) than(?: in| on)?|up from|down from|dated)(?: the)? $/;
/** Up to when something was so. */
const UP_TO = /\b(?:[Uu]ntil|till|[Ss]ince)(?: (?:at least|about|as late as))? $/;
/** "Founded in 1998, the firm …" */
const MADE =
  /^(?:First |Originally |\w+ly )?(?:[A-Z]\w{2,}ed|Born|Set up|Built|Brought|Bought|Sold|Chosen|Taken|Made|Drawn|Begun|Sworn|Sent|Thrown|Given|Found|Held|Caught|Won|[a-z]{3,}ed)(?: [^,]{1,50})? (?:in|on|since|by) $/;
/** "In 2016 Doe had joined": the pluperfect of the clause that a date opens. */
const PLUPERFECT = /^,? ?[^.;,]{0,60}\b(?:had|having) (?!to\b|an?\b|the\b|no\b)/;

/** Whether a date stands in what only tells who or what something is. `before` and `behind`: the rest of its sentence. */
export function isInAttribute(before: string, behind: string): boolean {
  return behind.startsWith(',') && ATTRIBUTE.test(before.slice(Math.max(0, before.lastIndexOf(', '))));
}

/** Whether a date is only what is compared, or a year up to which something was so. */
export function isMeasure(before: string, isYear: boolean): boolean {
  return COMPARED.test(before) || (isYear && UP_TO.test(before));
}

/** Whether a date opens a sentence by telling when somebody or something began. */
export const isOfOrigin = (before: string, behind: string): boolean => behind.startsWith(',') && MADE.test(before);

/** "three pictures, the oldest of them from 1987", "a painting from 1987", "three patents, the first dating from 2004" */
const OLD_THING =
  /\b(?:dating (?:back )?(?:to|from)|dated)(?: the)? $|, (?:the )?(?:oldest|earliest|first|latest|last|newest|one|two|three|some|most|many|all|both|half|each)(?: of (?:them|which|these))? from $|\b(?:the|an?|its|his|her|their|this|these|old|several|some|many|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[\w'’-]+ ){0,2}?(?!(?:chairman|chairwoman|chair|head|boss|chief|president|editor|member|leader|manager|director|minister|coach|captain|professor|away|day)\b)[a-z]{3,} from $/;
/** "over a message posted in 2010": when what a preposition governs was made. */
const MADE_THING =
  /\b(?:over|of|about|with|for|from|by|against|on|into|to) (?:an?|the|his|her|its|their) (?:[\w'’-]+ ){1,3}?(?:posted|published|written|made|sent|signed|released|recorded|filmed|taken|issued|launched|printed|broadcast|aired|uploaded|founded|built|drawn up|bought) (?:back )?in $/;
/** What goes on from a year on: "led the firm from 2015". */
const LASTS =
  /\b(?:led|ran|headed|chaired|held|served|was|were|been|worked|lived|managed|owned|controlled|played|coached|edited|taught|ruled|governed|sat|is|are|spent|rose|fell|grew|dropped|oversaw|occupied|used|kept|covered|covering|moved|changed)\b/;
const TO = /^(?: to| until| till| through| onwards?| on\b|[-–])/;

/** Whether a year or month only tells how old a thing is. `before` and `behind`: the rest of its clause. */
export const isOfOldThing = (before: string, behind: string): boolean =>
  MADE_THING.test(before) || (OLD_THING.test(before) && !LASTS.test(before) && !TO.test(behind));

/** Whether a clause that a date opens tells it in the pluperfect. */
export const opensPluperfect = (behind: string): boolean => PLUPERFECT.test(behind);

sieveEach(COMPARED, UP_TO, MADE, MADE_THING, PLUPERFECT, OLD_THING);
