import type { Story } from '../model/story.ts';

const NONE = {};

/**
 * Keeps the answer for each story and input, by identity and for as long as both are in use: several stores may hold
 * the same story, each with filters of its own.
 */
export function remember<I extends object | null, R>(
  compute: (story: Story, input: I) => R,
): (story: Story, input: I) => R {
  const answers = new WeakMap<Story, WeakMap<object, R>>();
  return (story, input) => {
    const known = answers.get(story) ?? new WeakMap<object, R>();
    answers.set(story, known);
    const key = input ?? NONE;
    if (!known.has(key)) known.set(key, compute(story, input));
    return known.get(key) as R;
  };
}
