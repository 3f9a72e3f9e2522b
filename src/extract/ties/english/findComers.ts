/**
 * Who steps into a place that the words leave unnamed: "Doe, who runs the branches, will take over next Friday", "Doe has been
 * drafted in for the next four games", "named Doe, a classicist, to stand in from May".
 *
 * Promises: somebody has just gone, whom nobody has followed yet, and the words name neither what is taken over nor from whom.
 * Does not know: whoever fills in for one evening.
 */
import { countWhile } from '../../../model/countWhile.ts';
import type { Document } from '../../document.ts';
import type { FoundEntity, FoundRelationship } from '../../findings.ts';

const WHEN =
  '(?=\\s*(?:[.,;]|$|(?:as|in|on|until|till|next|this|last|tomorrow|today|later|immediately|temporarily|permanently|with immediate|at the (?:end|start|helm|top|weekend)|from (?:\\d|next|tomorrow|[JFMASOND][a-z]{2}))))';
const STEPS_IN = new RegExp(
  [
    `\\b(?:take|takes|took|taking|taken) over${WHEN}`,
    `\\b(?:stand|stands|standing|step|steps|stepping|stepped) in${WHEN}`,
    `\\b(?:been|was|is|were|being|be) (?:drafted|brought|called|parachuted) in(?=\\s*(?:[.,;]|$|(?:as|until|temporarily|for the|on an?|to (?:steady|take|run|lead|manage|replace)\\b)))`,
    `\\b(?:put|placed|left) in (?:temporary |interim |caretaker |sole )?(?:charge|command)${WHEN}`,
  ].join('|'),
  'gu',
);
const BETWEEN =
  /^(?:, [^,;:.]{2,80},)?(?: (?:will|would|is|was|has|had|have|been|to|now|then|also|since|temporarily|immediately|promptly|swiftly|duly|who|set|due|expected|agreed|asked|ready|could|may|might|and))*\s*$/u;
/** Characters back to who went. */
const FAR = 1200;
/** Characters between whoever steps in and the verb. */
const NEAR = 160;

/** The last of things in order that ends before a place. */
const lastBefore = <T>(things: readonly T[], isBefore: (thing: T) => boolean): T | undefined =>
  things[countWhile(things.length, (i) => isBefore(things[i] as T)) - 1];

export function findComers(
  document: Document,
  entities: readonly FoundEntity[],
  gone: readonly { person: string; at: number }[],
  known: readonly FoundRelationship[],
): FoundRelationship[] {
  if (gone.length === 0) return [];
  const people = entities
    .filter((e) => e.kind === 'person')
    .flatMap((e) => e.mentions.map((m) => ({ id: e.id, start: m.start, end: m.end })))
    .sort((a, b) => a.start - b.start);
  const order = [...gone].sort((a, b) => a.at - b.at);
  const followed = new Set(known.map((t) => t.target));
  const comers = new Set(known.map((t) => t.source));
  return [...document.reading.matchAll(STEPS_IN)].flatMap((match) => {
    const sentence = lastBefore(document.sentences, (s) => s.start <= match.index);
    const comer = lastBefore(people, (m) => m.end <= match.index);
    if (!sentence || !comer || comer.start < sentence.start || match.index - comer.end > NEAR) return [];
    if (comers.has(comer.id)) return [];
    // Only what describes her, and the verb's own words, may stand between: else somebody else steps in.
    if (!BETWEEN.test(document.reading.slice(comer.end, match.index))) return [];
    const goer = lastBefore(order, (g) => g.at < match.index);
    if (!goer || match.index - goer.at >= FAR || goer.person === comer.id || followed.has(goer.person)) return [];
    comers.add(comer.id);
    followed.add(goer.person);
    return [
      {
        type: 'succeeded' as const,
        source: comer.id,
        target: goer.person,
        rule: 'tie-steps-in',
        evidence: [{ start: comer.start, end: match.index + match[0].length }],
        events: [],
      },
    ];
  });
}
