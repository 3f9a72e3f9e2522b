/**
 * A firm that an article calls by nothing but its founder's name: "Jane Doe, whose company bears her name", "the last Doe
 * to own any of the company that bears its name".
 *
 * Promises: the name is the surname of the person named last before; a body of the article that is already called so is
 * the one that is meant.
 */
import { countWhile } from '../../../../model/countWhile.ts';
import type { Document } from '../../../document.ts';
import type { FoundEntity } from '../../../findings.ts';
import { createEnglishEntity } from '../createEnglishEntity.ts';

const BEARS =
  /\b(?:the|a|whose) (?:[a-z-]+ ){0,2}?(?:company|firm|house|label|brand|business|bank|group|fund|empire|studio|brewery|agency|chain|foundation|dynasty) (?:(?:that|which) )?(?:now |still |also |once )?(?:bears?|bore|bearing|carries|carried|takes|took) (?:his|her|its|their|the family(?:['’]s)?) (?:own |family |last )?(?:sur)?names?\b/gu;

export function addNamesakeFirm(document: Document, entities: FoundEntity[]): void {
  let places: NamedAt[] | undefined;
  for (const match of document.reading.matchAll(BEARS)) {
    const [start, end] = [match.index, match.index + match[0].length];
    places ??= placesOf(entities);
    const bearer = lastNamed(places, start);
    const surname = bearer?.name.split(' ').at(-1);
    if (!bearer || !surname || surname === bearer.name) continue;
    const isCalled = ({ kind, name }: FoundEntity) => kind === 'organization' && name.split(' ').includes(surname);
    const known = entities.find(isCalled);
    const firm = known ?? createEnglishEntity('organization', surname);
    firm.mentions.push({ start, end, exact: document.text.slice(start, end), rule: 'en-namesake-firm', form: 'full' });
    if (!known) entities.push(firm);
  }
}

/** Of the places of full names of people, in order: whose stands last before an offset. */
function lastNamed(places: readonly NamedAt[], offset: number): FoundEntity | undefined {
  return places[countWhile(places.length, (i) => (places[i] as NamedAt).start < offset) - 1]?.entity;
}

interface NamedAt {
  start: number;
  entity: FoundEntity;
}

const placesOf = (entities: readonly FoundEntity[]): NamedAt[] =>
  entities
    .filter(({ kind }) => kind === 'person')
    .flatMap((entity) => entity.mentions.filter((m) => m.form === 'full').map(({ start }) => ({ start, entity })))
    .sort((a, b) => a.start - b.start);
