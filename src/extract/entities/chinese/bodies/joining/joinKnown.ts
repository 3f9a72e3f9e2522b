/**
 * Bodies that everybody knows and full names by their ending, each place the longer's, with the branches that follow.
 *
 * Promises: what stands by itself of either is told apart.
 */
import type { Document, Span } from '../../../../document.ts';
import type { Tokens } from '../../readTokens.ts';
import { PLACES } from '../../words/places.ts';
import { widenToBranches } from '../findBranches.ts';
import type { OrganizationName } from '../findOrganizationNames.ts';

/** Names found by their ending and known ones, each place going to the longer; what is done to a known body is none of its name. */
export function joinKnown(
  tokens: Tokens,
  full: readonly OrganizationName[],
  known: readonly OrganizationName[],
): { full: OrganizationName[]; apart: OrganizationName[] } {
  const size = ({ start, end }: Span) => end - start;
  // "陈情" + 体育署.
  const isLed = (one: OrganizationName, over: OrganizationName) =>
    one.end === over.end &&
    over.start - one.start === 2 &&
    /^v/.test(tokens.tagOf(one.name.slice(0, 2)) ?? '') &&
    !PLACES.has(one.name.slice(0, 2));
  const kept: OrganizationName[] = [];
  const apart: OrganizationName[] = [];
  let next = 0;
  const openings = new Map(known.map((name) => [name.end, name]));
  for (const found of full) {
    const one = withOpening(found, openings);
    while (next < known.length && (known[next] as Span).end <= one.start) apart.push(known[next++] as OrganizationName);
    const over = known[next];
    if (over && over.start < one.end && (size(over) > size(one) || isLed(one, over))) continue;
    while (next < known.length && (known[next] as Span).start < one.end) next++;
    kept.push(one);
  }
  return { full: kept, apart: [...apart, ...known.slice(next)] };
}

/** What a firm's name goes on in behind a sign: a trade and its form in law. */
const TAIL_OF_FIRM =
  /^(?:资产|财富|投资|基金|证券|保险|科技|技术|实业|地产|置业|电器|汽车|能源|电力|医药|食品|饮料|文化|传媒|影业|物流|航空|国际|管理|控股|集团|发展|开发|建设|工业|制造|服务)*(?:股份)?(?:有限)?(?:责任)?(?:公司|集团)$/;

/** "长河" + 资产管理股份有限公司: one name, whose opening everybody knows. */
function withOpening(found: OrganizationName, openings: ReadonlyMap<number, OrganizationName>): OrganizationName {
  if (!TAIL_OF_FIRM.test(found.name)) return found;
  const opening = openings.get(found.start);
  return opening && !FULL_FORM.test(opening.name)
    ? { ...found, start: opening.start, name: opening.name + found.name }
    : found;
}

const FULL_FORM = /(?:公司|集团|银行|[局部署会院])$/;

/** All names with the branches that follow them; a known body with its branch is a name by an ending. */
export function widenAll(
  document: Document,
  tokens: Tokens,
  { full, apart }: { full: readonly OrganizationName[]; apart: readonly OrganizationName[] },
): { full: OrganizationName[]; apart: OrganizationName[] } {
  const isKnown = new Set(apart);
  const widened = widenToBranches(
    document,
    tokens,
    [...full, ...apart].sort((a, b) => a.start - b.start),
  );
  return { full: widened.filter((one) => !isKnown.has(one)), apart: widened.filter((one) => isKnown.has(one)) };
}
