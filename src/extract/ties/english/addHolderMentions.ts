/**
 * Posts that stand for their holder: "backed its chairman", "Orbis's finance chief said", once the words beside a name have
 * told who has the post.
 *
 * Promises: only a post that one person of the article has, at the body that owns the word where that is known; a post with
 * a name beside it stands for nobody.
 */
import type { Document } from '../../document.ts';
import type { FoundEntity } from '../../findings.ts';
import { namesBySentence, ORGANIZATION as O, PERSON as P, placeNames } from '../templateOf.ts';

const POST =
  'chief executive|finance (?:chief|director)|chief [a-z]+ officer|operating chief|chairman|chairwoman|president|managing director|general manager|head coach|coach|manager|captain|editor|owner|general counsel|founder|deputy chairman|spokesman|spokeswoman';
const OWNED = new RegExp(
  `(?<own>[${O}${P}])(?:['’]s?)? (?:[a-z]+ing )?(?<post>${POST})(?![a-z-])(?! (?:${P}|of\\b|at\\b|for\\b|and (?:[a-z]+ ){0,3}${P}))(?!, (?:the [a-z ]{1,30}, ?)?${P}(?!['’]s))`,
  'dgu',
);
const IN_WORDS = new RegExp(`\\b(?:${POST})\\b`, 'gi');
const SAME: Readonly<Record<string, string>> = {
  'finance director': 'finance chief',
  'chief financial officer': 'finance chief',
};

const keyOf = (post: string) => SAME[post.toLowerCase()] ?? post.toLowerCase();

interface Holder {
  person: FoundEntity;
  organization: string | undefined;
}

/** Who has each post; null where several have. */
function readHolders(people: readonly FoundEntity[]): Map<string, Holder | null> {
  const holders = new Map<string, Holder | null>();
  for (const person of people)
    for (const { exact, organization, former } of person.appositions)
      for (const [post] of former ? [] : exact.matchAll(IN_WORDS)) {
        const known = holders.get(keyOf(post));
        const isSame = known === undefined || known?.person === person;
        holders.set(keyOf(post), isSame ? { person, organization: organization ?? known?.organization } : null);
      }
  return holders;
}

export function addHolderMentions(document: Document, entities: readonly FoundEntity[]): void {
  const known = entities.filter((e) => !e.isByline);
  const holders = readHolders(known.filter((e) => e.kind === 'person'));
  if (holders.size === 0) return;
  const bodies = new Set(known.filter((e) => e.kind === 'organization').map((e) => e.id));
  const taken = new Set(known.flatMap((e) => e.mentions.map((m) => m.start)));
  const changed = new Set<FoundEntity>();
  for (const { own, template } of namesBySentence(document, placeNames(known)))
    for (const match of own.length > 0 ? template.text.matchAll(OWNED) : []) {
      const holder = holders.get(keyOf(match.groups?.post ?? ''));
      const owner = template.entities.get(match.index);
      const [from, to] = match.indices?.groups?.post ?? [0, 0];
      const [start, end] = [template.offsets[from] as number, template.offsets[to] as number];
      const isOwned =
        /^['’]/.test(template.text.slice(match.index + 1, match.index + 2)) ||
        /^(?:its|his|her)\b/i.test(document.reading.slice(template.offsets[match.index], start));
      if (!holder || !isOwned || taken.has(start) || holder.person.id === owner) continue;
      if (owner && bodies.has(owner) && holder.organization && holder.organization !== owner) continue;
      const exact = document.text.slice(start, end);
      holder.person.mentions.push({ start, end, exact, rule: 'en-holder', form: 'title' });
      changed.add(holder.person);
    }
  for (const { mentions } of changed) mentions.sort((a, b) => a.start - b.start);
}
