/**
 * Brothers and sisters told of in a row ("某甲、某乙、某丙三兄弟"): that they are kin, and the words that count or rank
 * them afterwards ("老三", "大哥", "三兄弟").
 *
 * Promises: ranks are those of the row, the eldest first, and only where the article has one such row; a word that
 * ranks stands for nobody beside a name. Does not know: who is the eldest where the row does not say.
 */
import type { Document, Span } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import { readNumber } from '../../time/zh/numerals.ts';
import { SIBLINGS } from '../kinship.ts';
import type { PlacedName } from '../templateOf.ts';

const JOINS = /^(?:、|和|与|及|以及)$/;
/** Right behind the row. Sworn brothers and firms called so are none. */
const ARE_SIBLINGS =
  /^(?:等)?(?:这)?(?:一家)?(?:[两三四五六七八九][个位名]?)?(?:亲|胞|同胞)?(?:兄弟姐妹|兄弟|姐妹|姊妹|兄妹|姐弟|姊弟)(?![会连档牌象]|公司|集团|影业|资本|控股|情|般)/;
/** "三个哥哥", "四兄妹": all of as many. */
const COUNTED =
  /(?<![\d一二三四五六七八九十这])(?<n>[三四五六七八九])(?:[个位名]?(?:哥哥|姐姐|弟弟|妹妹)|(?:兄弟姐妹|姐妹|姊妹|兄妹|姐弟|姊弟))(?![会连档的])/g;
/** By rank; "业界老大" and "大老二" are none. */
const RANKED =
  /(?<![元长古遗养敬业界行的是称当做头])(?:(?<first>老大(?![多都人概约致家妈爷])|大哥(?![大们])|大姐(?![大们])|长兄|长姐)|(?<second>老二|二哥(?!哥)|二姐(?!姐))|(?<third>老三|三哥(?!哥)|三姐(?!姐))|(?<fourth>老四|四哥(?!哥)|四姐(?!姐))|(?<last>老幺|老么))/g;
const RANKS = ['first', 'second', 'third', 'fourth'];

interface Row {
  members: string[];
  span: Span;
}

/** Rows of people that the words behind them call brothers or sisters. */
function findRows(reading: string, names: readonly PlacedName[]): Row[] {
  const rows: Row[] = [];
  let row: PlacedName[] = [];
  for (const name of names) {
    if (name.kind !== 'person' || name.isStandIn) continue;
    const last = row.at(-1);
    row = last && JOINS.test(reading.slice(last.end, name.start)) ? [...row, name] : [name];
    const told = row.length > 1 && ARE_SIBLINGS.exec(reading.slice(name.end, name.end + 12));
    const members = [...new Set(row.map((m) => m.entity))];
    if (told && members.length > 1)
      rows.push({ members, span: { start: (row[0] as PlacedName).start, end: name.end + told[0].length } });
  }
  return rows;
}

/** Right before a name: which of the children of one house it is. */
const RANK_BEFORE =
  /(?<rank>老(?:[大二三四五六七八]|幺|么)|(?<![\u3400-\u9fff]长|[徒弟侄养继义])[长次三四幼么幺][子女])(?:叫|名叫|是)?$/;

/** "某甲的长子某乙，…某丙的次子某丁": cousins, where each has somebody before the rank; nor are two the eldest of one house. */
function areOfOneHouse(reading: string, ranked: readonly PlacedName[]): boolean {
  const befores = ranked.map(({ start }) => reading.slice(Math.max(0, start - 6), start));
  const ranks = befores.map((before) => RANK_BEFORE.exec(before)?.groups?.rank);
  const owned = befores.filter((before) => /[的之][^的之]{2,4}$/.test(before));
  return new Set(ranks).size === ranks.length && owned.length < 2;
}

/** "老大某甲管厂，老二某乙跑销售", "长子某甲、次子某乙": those of one surname whom a paragraph ranks. */
function findRanked({ reading, blocks }: Document, names: readonly PlacedName[]): Row[] {
  const ranked = names.filter(
    ({ kind, isStandIn, start }) =>
      kind === 'person' && !isStandIn && RANK_BEFORE.test(reading.slice(Math.max(0, start - 4), start)),
  );
  return blocks.flatMap((block) => {
    const inside = ranked.filter(({ start }) => block.start <= start && start < block.end);
    const [first, ...others] = inside;
    const alike = first ? [first, ...others.filter(({ start }) => reading[start] === reading[first.start])] : [];
    const once = alike.filter(({ entity }, i) => alike.findIndex((a) => a.entity === entity) === i);
    const members = once.map(({ entity }) => entity);
    return members.length > 1 && areOfOneHouse(reading, once)
      ? [{ members, span: { start: (first as PlacedName).start, end: (alike.at(-1) as PlacedName).end } }]
      : [];
  });
}

const tiesOf = ({ members, span }: Row): FoundRelationship[] =>
  members.flatMap((source, i) =>
    members.slice(i + 1).map((target) => ({
      type: 'family_of' as const,
      source,
      target,
      rule: SIBLINGS,
      evidence: [span],
      events: [],
    })),
  );

/** `names`: in the order of the text. A word that stands for several is placed once for each. */
export function findSiblings(
  document: Document,
  names: readonly PlacedName[],
): { ties: FoundRelationship[]; placed: PlacedName[] } {
  const { reading } = document;
  const rows = [...findRows(reading, names), ...findRanked(document, names)];
  const ties = rows.flatMap(tiesOf);
  const sets = new Set(rows.map(({ members }) => members.join(' ')));
  const [row] = rows;
  if (!row || sets.size !== 1) return { ties, placed: [] };
  const { members, span } = row;
  const placed: PlacedName[] = [];
  const isFree = (start: number, end: number) =>
    start > span.end && !names.some((name) => name.start < end + 1 && start - 1 < name.end);
  for (const match of reading.matchAll(RANKED)) {
    const end = match.index + match[0].length;
    const rank = match.groups?.last ? members.length - 1 : RANKS.findIndex((r) => match.groups?.[r] !== undefined);
    const entity = members[rank];
    if (entity && isFree(match.index, end))
      placed.push({ start: match.index, end, entity, kind: 'person', isStandIn: true });
  }
  for (const { 0: words, index, groups } of reading.matchAll(COUNTED)) {
    if (readNumber(groups?.n ?? '') !== members.length || words.length < members.length) continue;
    if (!isFree(index, index + words.length)) continue;
    for (const entity of members)
      placed.push({ start: index, end: index + words.length, entity, kind: 'person', isStandIn: true });
  }
  return { ties, placed };
}

sieveEach(ARE_SIBLINGS);
