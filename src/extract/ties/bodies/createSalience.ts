/** The organization that a post without a place is at. */
import type { Document } from '../../document.ts';
import { sieve } from '../../sieve.ts';
import { kindOfPost } from '../bodyKinds.ts';
import { FOUNDER } from '../chinese/chinesePostWords.ts';
import type { PlacedName } from '../templateOf.ts';
import { type BodyFinder, createBodyFinder } from './createBodyFinder.ts';

/** The body at an offset for the words of a post. */
export type Salience = (offset: number, words: string) => string | undefined;

export function createSalience(document: Document, names: readonly PlacedName[], main: string | undefined): Salience {
  const companies = companiesForBoards(document, names);
  const find = createBodyFinder(document, companies, main, 'post');
  // Few articles tell of founders whose body they do not name.
  let findFounded: BodyFinder | undefined;
  return (offset, words) => {
    if (!FOUNDER.test(words)) return find(offset, kindOfPost(words));
    findFounded ??= createBodyFinder(document, companies, main, 'founder');
    return findFounded(offset, kindOfPost(words));
  };
}

const BOARD = /(?:董事会|董事局|监事会|['’]s board)$/u;

/** The board of a company that is named as well stands for the company. */
function companiesForBoards({ reading }: Document, names: readonly PlacedName[]): PlacedName[] {
  const known = new Map<string, string>();
  for (const n of names)
    if (!n.isStandIn && n.kind === 'organization') known.set(reading.slice(n.start, n.end), n.entity);
  return names.map((n) => {
    const words = reading.slice(n.start, n.end);
    const company = known.get(words.replace(BOARD, ''));
    return company && company !== n.entity ? { ...n, entity: company, isStandIn: true } : n;
  });
}

sieve(BOARD);
