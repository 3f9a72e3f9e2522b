/** The title of a Chinese clause that describes whoever stands behind it. */
import type { Span } from '../../../document.ts';
import { sieveEach } from '../../../sieve.ts';
import { LONGEST, widthOf } from '../cutTitle.ts';
import type { Named } from '../groups/mentionGroup.ts';
import { nameOf } from '../groups/nameOf.ts';
import { isWhole } from './isWhole.ts';
import { LEAD } from './leadWords.ts';
import { withoutBrackets } from './withoutLead.ts';

/** With them told first; null where the words between are no description. */
export function titleBehind(text: string, span: Span, trigger: Span, behind: Named): string | null {
  const object = BEHIND.exec(withoutBrackets(text.slice(trigger.end, behind.start)))?.[1];
  if (object === undefined) return null;
  const before = text.slice(span.start, trigger.start);
  const word = (LEAD.exec(before)?.[0] ?? '') + text.slice(trigger.start, trigger.end);
  if (CHOOSES.test(word)) return null;
  const title = nameOf(behind) + word + object;
  return widthOf(title) <= LONGEST && isWhole(title) ? title : null;
}

/** Who does it is named behind it: "接手的正是时任副董事长的何亦", "当选镇长的何亦". */
const BEHIND = /^([^，。；：“”「」]*?)(?:的[正便恰就]?是[^，。；：“”「」]*|的[^，。；：“”「」的]{0,12})$/;

/** Verbs of others, who get somebody into a post: "找来的是何亦". */
const CHOOSES = /^(?![被遭获獲]).*(?:[来來]|任命|委任|提名|[聘请請选選派推][^举舉]?)$/;

sieveEach(BEHIND, CHOOSES);
