/**
 * How many of the first of `count` things fulfil a condition that holds for some of the first and for none after them;
 * found in as many looks as `count` has binary digits.
 */
export function countWhile(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
