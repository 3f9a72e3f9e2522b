/** The body that is headed as the words of a Chinese post say. */
import type { Document } from '../../document.ts';
import { sieve } from '../../sieve.ts';
import type { PlacedName } from '../templateOf.ts';
import { createBounds } from './createBounds.ts';
import type { Salience } from './createSalience.ts';
import { findOthersBodies } from './findOthersBodies.ts';
import { HEADED } from './headedBodies.ts';
import { longestNames } from './longestNames.ts';

const OF_POST = /前任?|原|副|代理?|署理|时任|现任|新任|历任|候任|常务|执行|名誉|分管|主管|任|兼|的|这名|这位|该/gu;

const OTHER_HOUSE =
  /[\u4e00-\u9fff]{2}(?:设计|研究|科学|美术|疗养|养老|福利|敬老|[医学法剧画书戏影])院(?!线|落|子|校|系|长|方|士|生)/u;

/** Characters of a name that says nothing but what it is the name of. */
const BARE = 3;

/**
 * Near before it, else the only one of the article, else the one that
 * the article is about.
 */
export function createHeadFinder(document: Document, names: readonly PlacedName[], main?: string): Salience {
  const labels = longestNames(document, names);
  const places = names.filter((n) => n.kind === 'organization');
  const boundsOf = createBounds(document);
  const others = findOthersBodies(document.reading, names);
  const lists = new Map<RegExp, PlacedName[]>();
  const listOf = (body: RegExp) => {
    const known = lists.get(body) ?? places.filter((p) => body.test(labels.get(p.entity) ?? ''));
    lists.set(body, known);
    return known;
  };
  const rows = new Map<string, (typeof HEADED)[number] | undefined>();
  const rowOf = (words: string) => {
    if (!rows.has(words))
      rows.set(
        words,
        HEADED.find((h) => h.post.test(words)),
      );
    return rows.get(words);
  };
  return (offset, words) => {
    const row = rowOf(words);
    if (!row) return undefined;
    const of = (row.post.exec(words)?.groups?.of ?? '').replace(OF_POST, '');
    // 市议会, 市府: called by the mere word.
    const fits = (p: PlacedName) => {
      const label = labels.get(p.entity) ?? '';
      return label.includes(of) || (label.length <= BARE && label.replace(row.body, '') === '');
    };
    const list = listOf(row.body).filter(fits);
    const { sentence, block } = boundsOf(offset);
    const isNear = (p: PlacedName) => p.start < offset && p.start >= block;
    // 某医院院长某甲说…。副院长某乙…: whose head only comments is not the one that the article is about.
    const isOwn = (p: PlacedName) => p.entity === main || p.start >= sentence || !others.has(p.start);
    const near = list.findLast((p) => isNear(p) && isOwn(p)) ?? list.findLast(isNear);
    // 某设计院否认，院长某甲: the head of what was not found.
    const from = Math.max(near?.end ?? 0, sentence);
    if (/院长/u.test(words) && OTHER_HOUSE.test(document.reading.slice(from, offset))) return undefined;
    const isOnly = list.every((p) => p.entity === list[0]?.entity);
    const isMain = main !== undefined && list.some((p) => p.entity === main);
    return near?.entity ?? (isOnly ? list[0]?.entity : isMain ? main : undefined);
  };
}

sieve(OTHER_HOUSE);
