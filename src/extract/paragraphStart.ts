/** Where the paragraph of a place begins, as far as it is near: a text without lines takes no longer for it. */
const FAR = 2000;

/** The place of the line break before `at`, or of the character that far before it. */
export function paragraphStart(reading: string, at: number): number {
  const from = Math.max(0, at - FAR);
  const found = reading.slice(from, at).lastIndexOf('\n');
  return found < 0 ? from - 1 : from + found;
}
