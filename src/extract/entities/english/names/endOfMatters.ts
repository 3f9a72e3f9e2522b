/**
 * Several matters that one office is for: "(Department for) Work and Pensions", "(Ministry of) Housing, Communities and
 * Local Government".
 *
 * Promises: only matters of a table are joined, and only where no other name follows. Does not know: the office.
 */
import { HONORIFICS } from '../commonEnglishWords.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';

/** What offices of state, their committees and faculties are for. */
export const MATTERS: ReadonlySet<string> = new Set(
  'refugees indigenous aboriginal schools universities policing levelling equalities disability disabilities seniors health human services work works pensions labour labor social affairs welfare trade industry industrial strategy commerce business energy environment environmental climate change food rural culture cultural media sport sports justice science sciences innovation technology transport transportation housing urban development regional local communities community government education skills training employment disease diseases control prevention finance financial economy economic planning tourism water agriculture agricultural forestry fisheries land lands natural resources mines mining migration immigration asylum citizenship women gender family families youth children veterans defence defense security public administration infrastructure information communications communication digital telecommunications budget foreign international cooperation religious heritage arts humanities letters law medicare medicaid customs border excise taxation revenue statistics investment enterprise competition consumer consumers markets research medicine nursing engineering philosophy design music drama alcohol tobacco firearms explosives drugs medicines crime emergency civil nuclear maritime shipping harbour harbor ports aviation constitutional democratic legal tribal governmental homeland privacy conduct standards quality accounting auditing safety hygiene nutrition'.split(
    ' ',
  ),
);

/** The place after the matters that begin at `from`, or 0. */
export function endOfMatters(tokens: readonly EnglishToken[], from: number): number {
  const isMatter = (k: number) => Boolean(tokens[k]?.isCapital && MATTERS.has(tokens[k]?.lower ?? ''));
  let k = from;
  let isLast = false;
  while (isMatter(k) && !isLast) {
    while (isMatter(k)) k++;
    if (tokens[k]?.text === ',' && tokens[k + 1]?.lower === 'and') k++;
    isLast = /^(?:and|&)$/.test(tokens[k]?.lower ?? '');
    if (!isLast && tokens[k]?.text !== ',') return 0;
    k++;
  }
  if (!isLast || !isMatter(k)) return 0;
  while (isMatter(k)) k++;
  // "the Ministry of Justice and Home Office" are two.
  return tokens[k]?.isCapital && tokens[k]?.kind === 'word' && !HONORIFICS.has(tokens[k]?.lower ?? '') ? 0 : k;
}
