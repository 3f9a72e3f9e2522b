/** Boards, whose seats are posts at their companies: what is told of a board is told of its company. */
import type { FoundEntity, FoundRelationship } from '../findings.ts';

/** A board with a name of its own. */
const OWN_BOARD = /\p{Lu}\p{Ll}+ Board$/u;

export const BOARD = /(?:董事会|董事局|董事會|监事会|監事會|['’]s board|\bboard(?: of directors)?)$/iu;

/** The company of each board: the one whose name the board's begins with, else the one the article is about. */
export function readBoards(
  entities: readonly FoundEntity[],
  main: string | undefined,
): Map<string, string | undefined> {
  const boards = entities.filter((e) => e.kind === 'organization' && BOARD.test(e.name));
  return new Map(
    boards.flatMap((board) => {
      const stem = board.name.replace(BOARD, '');
      const owner = entities.find((e) => e !== board && stem && (e.name === stem || e.aliases.includes(stem)));
      // "the Transport Safety Board" is nobody's.
      return !owner && OWN_BOARD.test(board.name) ? [] : [[board.id, owner?.id ?? main] as const];
    }),
  );
}

/** What is done to a board is done to its company. */
const OF_COMPANY: ReadonlySet<string> = new Set(['role_at', 'legal_action_against', 'criticized', 'opposed']);

/** A seat on a board is a post at its company; coming to one is no joining, and giving one up is no leaving. */
export function seatAtCompany(
  tie: FoundRelationship,
  companyOf: ReadonlyMap<string, string | undefined>,
): FoundRelationship[] {
  if (!companyOf.has(tie.target)) return [tie];
  if (tie.type === 'joined' || tie.type === 'left') return [];
  const company = companyOf.get(tie.target);
  return company && OF_COMPANY.has(tie.type) ? [{ ...tie, target: company }] : [tie];
}
