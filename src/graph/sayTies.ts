/**
 * What a screen reader hears of the ties of each person: the drawing's lines say nothing to it.
 *
 * Promises: pure; every tie given is said at both of its ends, in the order given.
 */
import type { Relationship } from '../model/story.ts';

/**
 * Words by id of an entity. Who the tie goes out from is told the deed and whom it is done to, the other one who does
 * it: of "A criticizes B", A says "criticizes B" and B says "A criticizes".
 */
export function sayTies(
  ties: readonly Relationship[],
  nameOf: (id: string) => string,
  wordOf: (tie: Relationship) => string,
): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const add = (id: string, words: string) => said.set(id, said.has(id) ? `${said.get(id)}; ${words}` : words);
  for (const tie of ties) {
    const word = wordOf(tie);
    add(tie.source, `${word} ${nameOf(tie.target)}`);
    add(tie.target, `${nameOf(tie.source)} ${word}`);
  }
  return said;
}
