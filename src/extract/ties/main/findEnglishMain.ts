/**
 * The organization that an English article is about.
 *
 * Promises: one named more than once, "it" aside. A site on the web only where no other is.
 */
import type { Document } from '../../document.ts';
import { isSite } from '../../entities/english/isSite.ts';
import { rateProminence } from '../../entities/english/rateProminence.ts';
import type { FoundEntity } from '../../findings.ts';
import { AUTHORITY, PARTY } from '../authorities.ts';
import { BOARD } from '../boards.ts';
import { findPrinters } from '../english/findPrinters.ts';
import { weightOfBody } from './weightOfBody.ts';

/** None that judges or governs; the headline and the opening count, and papers are mostly only quoted. */
export function findEnglishMain(document: Document, entities: readonly FoundEntity[]): string | undefined {
  const places = entities.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, entity: id })));
  const printers = findPrinters(document.reading, places);
  return findProminent(
    document,
    entities.filter((e) => !AUTHORITY.test(e.name) && !PARTY.test(e.name) && !printers.has(e.id)),
  );
}

/** The organization that an English article is about, also where it governs, polices or is a party. */
export function findEnglishHead(document: Document, entities: readonly FoundEntity[]): string | undefined {
  const bodies = entities.filter((e) => e.kind === 'organization' && !e.isByline && !BOARD.test(e.name));
  return findProminent(document, bodies) ?? (bodies.length === 1 ? bodies[0]?.id : undefined);
}

function findProminent(document: Document, entities: readonly FoundEntity[]): string | undefined {
  const prominence = rateProminence(document);
  const rated = entities
    .filter((e) => e.kind === 'organization' && !e.isByline)
    .map((e) => ({
      id: e.id,
      rate: (prominence(e) + countOwnWords(e)) * weightOfBody(e),
      // "could not defend it": often no body at all
      count: e.mentions.filter((m) => m.exact !== 'it').length,
    }))
    .sort((a, b) => b.rate - a.rate);
  // Named once, and not in the opening: told of in passing, however often "it" follows.
  const many = rated.filter((r) => r.count > 1 && r.rate > 1);
  const site = (id: string) => entities.some((e) => e.id === id && isSite(e, document.reading));
  return (many.find((r) => !site(r.id)) ?? many[0])?.id;
}

/** How often "the union" stands for the Westport Nurses Union: a word of the body's own name is as good as the name. */
function countOwnWords({ name, mentions }: FoundEntity): number {
  const own = name.toLowerCase().split(' ');
  return mentions.filter((m) => m.form === 'title' && own.includes(m.exact.toLowerCase().split(' ').at(-1) ?? ''))
    .length;
}
