/**
 * Posts told by whose they are: "Doe's finance chief, Roe", "two of his predecessors, Roe and Hart", "Roe, her deputy": at
 * the body where the owner has a post.
 *
 * Promises: the owner's body is the one of their posts told last before in the paragraph, else the one told most. Does not
 * know: where those are whose owner has no post that the article tells.
 */
import type { Document } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';
import { namesBySentence, PERSON as P, PERSONS, type PlacedName } from '../templateOf.ts';

const OFFICE =
  'predecessors?|successors?|replacement|heir apparent|deputy|junior minister|vice-chair|deputies|number two|second-in-command|lieutenants?|subordinates?|underlings?|line manager|team leader|supervisor|assistants?|personal assistant|secretary|chief of staff|finance (?:chief|director)|(?:chief )?operating (?:chief|officer)|chief [a-z]+ officers?|chief executive|head of [a-z]+(?: [a-z]+)?|chairman|chairwoman|managing director|vice[- ]chairman|general counsel|co-chair(?:man|woman)?|fellow (?:director|executive|trustee|partner|board member)s?|right-hand (?:man|woman)';
const PLAIN = 'boss|superior|manager|colleagues?|co-founders?';
const DESCRIBES =
  '(?:(?:then|own|new|old|long-?time|trusted|chosen|immediate|eventual|interim|loyal|closest|chief|senior|most senior|young|two|three|four|ambitious|then-) )*';
const NOUN = `${DESCRIBES}(?:(?<label>(?:former |late |ousted |sacked |ex-)?(?:${OFFICE})|${PLAIN}))`;
const HELD: readonly RegExp[] = [
  new RegExp(
    `(?<own>${P})(?:['’]s?)? ${NOUN},? (?:(?:the|an?) [^.;,${P}]{1,40}, |(?:the|an?) (?:[a-z-]+ ){1,4})?(?<who>${PERSONS}(?:(?:, ${P})*,? and (?:[a-z]+ ){0,3}${P})?)(?!['’]s)`,
    'dgu',
  ),
  new RegExp(
    `(?<who>${P})(?:, | \\()(?<own>${P})(?:['’]s?)? ${NOUN}(?=[,.;)]| and\\b| who\\b| until\\b| in\\b| for\\b)(?! (?:in|for) (?:the )?[A-Z])`,
    'dgu',
  ),
  new RegExp(
    `(?<who>${P})(?:, who)? (?:is|was|became|becomes|remains|remained|had been|has been) (?<own>${P})(?:['’]s?)? ${NOUN}(?=[,.;)]| and\\b| until\\b| from\\b| when\\b| at the\\b| for\\b)`,
    'dgu',
  ),
];

const startOf = ({ evidence }: FoundRelationship) => evidence[0]?.start ?? 0;

/** Where somebody is, at a place of the article. */
export type HomeAt = (person: string, offset: number) => string | undefined;

/** Of posts as told: the last before a place in its paragraph, else the one told most. */
export function createHomeAt(document: Document, posts: readonly FoundRelationship[]): HomeAt {
  const byPerson = new Map<string, FoundRelationship[]>();
  for (const post of posts)
    if (post.type === 'role_at') byPerson.set(post.source, [...(byPerson.get(post.source) ?? []), post]);
  return (person, offset) => {
    const own = byPerson.get(person) ?? [];
    const block = document.blocks.findLast((b) => b.start <= offset)?.start ?? 0;
    const near = own
      .filter((post) => startOf(post) >= block && startOf(post) < offset)
      .sort((a, b) => startOf(a) - startOf(b))
      .at(-1);
    if (near) return near.target;
    const counts = new Map<string, number>();
    for (const { target } of own) counts.set(target, (counts.get(target) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  };
}

export function findSharedPosts(document: Document, names: readonly PlacedName[], homeAt: HomeAt): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  for (const { own, template } of namesBySentence(document, names)) {
    if (own.length < 2) continue;
    for (const shape of HELD)
      for (const match of template.text.matchAll(shape)) {
        const [at = 0] = match.indices?.groups?.own ?? [];
        const [from = 0, to = 0] = match.indices?.groups?.who ?? [];
        const owner = template.entities.get(at);
        const start = template.offsets[match.index] as number;
        const isOwned =
          /^['’]/.test(template.text.slice(at + 1, at + 2)) ||
          /^(?:his|her)\b/i.test(document.reading.slice(template.offsets[at], (template.offsets[at] as number) + 4));
        const home = owner && isOwned ? homeAt(owner, start) : undefined;
        if (!home) continue;
        const label = match.groups?.label ?? '';
        for (let i = from; i < to; i++) {
          const source = template.text[i] === P ? template.entities.get(i) : undefined;
          if (!source || source === owner) continue;
          found.push({
            type: /co-founder/.test(label) ? 'founder_of' : 'role_at',
            source,
            target: home,
            rule: 'tie-post-shared',
            evidence: [{ start, end: template.offsets[match.index + match[0].length] as number }],
            events: [],
          });
        }
      }
  }
  return found;
}
