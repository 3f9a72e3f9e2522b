/** How far a body may be what an article is about, by its name. */
import type { FoundEntity } from '../../findings.ts';

/** Who puts money into others, or works for them, is what an article is about only where hardly another is. */
const FOR_OTHERS =
  /(?:资本|创投|风投|基金|(?:律师|会计师)事务所|律所|会计师行)$|\b(?:Capital|Ventures|Investors|Advisors|Advisers|Fund|LLP|Law|Partners|Equity|Investments)$/u;
/** `isFund`: the words beside it say so, whatever its name. */
export const weightOfBody = ({ name }: FoundEntity, isFund = false): number =>
  isFund || FOR_OTHERS.test(name) ? FOR_OTHERS_WEIGHT : 1;
const FOR_OTHERS_WEIGHT = 0.6;
