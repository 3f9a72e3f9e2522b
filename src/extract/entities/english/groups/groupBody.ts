/**
 * Gives an English name to the body that it means in short, or to one of its own.
 *
 * Promises: a single word is a body's own name only on good evidence.
 */
import type { FoundEntity } from '../../../findings.ts';
import { ORGANIZATION_ENDS } from '../commonEnglishWords.ts';
import { createEnglishEntity } from '../createEnglishEntity.ts';
import { mentionOf } from '../mentionOf.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { Verdict } from '../verdict.ts';
import { addAlias } from './addAlias.ts';
import type { Grouping } from './groupName.ts';

/** Whether the name is one that a body of the article has in short. `isBody`: what stands beside it tells of a body. */
export function addShortBody(grouping: Grouping, name: EnglishName, verdict: Verdict, isBody: boolean): boolean {
  if (name.words.length !== 1) return false;
  const body = bodyInShort(grouping, name, verdict, isBody) ?? bodyByHead(grouping, name);
  if (!body) return false;
  addAlias(body, name.name);
  body.mentions.push(mentionOf(grouping.document, name, 'short', 'en-short-organization'));
  return true;
}

function bodyInShort(
  { bodies, namesakes, organizations }: Grouping,
  { name }: EnglishName,
  { person, organization, place }: Verdict,
  isBody: boolean,
): FoundEntity | null {
  // "his sister, Katrien", though a firm is called Katrien & Co.
  const isSomebody = person >= 6 && person > organization;
  if ((!isBody && isSomebody) || (place >= 2 && place > organization)) return null;
  const called = bodyCalled(name, organizations);
  if (called) return called;
  const full = bodies.get(name) ?? (isBody && namesakes.has(name) ? name : undefined);
  return full ? (organizations.get(full) ?? createOrganization(full, organizations)) : null;
}

/** "City" for the one club of the article whose name ends so. */
function bodyCalled(word: string, organizations: ReadonlyMap<string, FoundEntity>): FoundEntity | null {
  if (!ORGANIZATION_ENDS.has(word.toLowerCase())) return null;
  const owners = [...organizations.values()].filter((o) => o.name.endsWith(` ${word}`));
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

/** "the Institute" for the one body whose name begins so. */
function bodyByHead({ heads, organizations, sentences }: Grouping, name: EnglishName): FoundEntity | undefined {
  const headed = heads.get(name.name);
  const whole = headed === undefined ? undefined : organizations.get(headed);
  return sentences[name.sentence]?.[name.from - 1]?.lower === 'the' ? whole : undefined;
}

/** A body by its own name. */
export function addNamedBody(grouping: Grouping, name: EnglishName, verdict: Verdict): void {
  const { document, sentences, organizations, counts } = grouping;
  if (!isKept(name, verdict, counts)) return;
  const entity = organizations.get(name.name) ?? createOrganization(name.name, organizations);
  entity.mentions.push(mentionOf(document, name, 'full', 'en-organization'));
  addArticle(entity, name, sentences[name.sentence] ?? []);
}

/** A single word is an organization's name only on good evidence, or where it keeps coming back. */
function isKept(name: EnglishName, verdict: Verdict, counts: ReadonlyMap<string, number>): boolean {
  if (name.words.length > 1) return true;
  return (
    verdict.organization >= 3 ||
    (verdict.organization >= 2 && ((counts.get(name.name) ?? 0) >= 1 || !name.name.endsWith('s')))
  );
}

/** "The New York Times" goes by its name with and without the article. */
function addArticle(entity: FoundEntity, name: EnglishName, tokens: readonly EnglishToken[]): void {
  const the = tokens[name.from - 1];
  const before = tokens[name.from - 2];
  if (the?.text === 'The' && name.from > 1 && (before?.kind === 'word' || before?.text === ','))
    addAlias(entity, `The ${name.name}`);
}

function createOrganization(name: string, organizations: Map<string, FoundEntity>): FoundEntity {
  const entity = createEnglishEntity('organization', name);
  organizations.set(name, entity);
  return entity;
}
