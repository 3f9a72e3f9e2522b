/**
 * A Chinese verb of doing where it stands: its clause, the names before it, and what the clauses around it tell.
 *
 * Promises: `own` is nobody to whom an earlier verb of the clause does something.
 */
import { sieveEach } from '../../../sieve.ts';
import type { ChineseAct } from '../../acts/chineseAct.ts';
import type { Template } from '../../templateOf.ts';
import type { ChineseClause, NameGroup } from '../clauses/nameGroup.ts';
import { idsOf, type Surroundings } from '../deedSides.ts';
import { findRepresented } from '../findDoer.ts';

export interface VerbPlace {
  act: ChineseAct;
  clause: ChineseClause;
  template: Template;
  /** Where the verb begins and ends in the template. */
  from: number;
  to: number;
  nameOf: NameOf;
  around: Surroundings;
  /** The words of the clause before the verb, and the names in them. */
  beforeText: string;
  before: readonly NameGroup[];
  /** Those of them that no preposition marks, and that own nothing. */
  plain: readonly NameGroup[];
  /** The subject that the clause itself has. */
  own: NameGroup | undefined;
}

export type NameOf = (entity: string) => string;

export function createVerbPlace(
  act: ChineseAct,
  clause: ChineseClause,
  template: Template,
  from: number,
  to: number,
  nameOf: NameOf,
  around: Surroundings,
): VerbPlace {
  const { text } = template;
  const before = clause.groups.filter((g) => g.end <= from);
  const plain = before.filter((g) => g.marker === '' && !g.owns && !isObject(text, g));
  const own =
    findNominator(text, clause, before.at(-1), from, to) ??
    plain.findLast((g) => idsOf(g, act.source).length > 0) ??
    plain.at(-1) ??
    findRepresented(act, before, template, from);
  const beforeText = text.slice(clause.start, from);
  return { act, clause, template, from, to, nameOf, around, beforeText, before, plain, own };
}

/** 某甲与某党提名的某乙: whom the nominator stands beside does not nominate. */
function findNominator(
  text: string,
  clause: ChineseClause,
  beside: NameGroup | undefined,
  from: number,
  to: number,
): NameGroup | undefined {
  if (!beside || beside.end !== from || text[to] !== '的') return undefined;
  const isMarked =
    beside.marker === 'with' ||
    (beside.marker === 'other' && !PREPOSITION.test(text.slice(clause.start, beside.start)));
  return isMarked ? beside : undefined;
}
const PREPOSITION = /[从自在据给替因为于到经令让]$/u;

/** Deals are their companies': "某公司董事长某甲宣布收购". */
export const COMPANY_DEEDS: ReadonlySet<string> = new Set(['acquired', 'invested_in']);

export const OBJECT_OF =
  /(?:取代|接替|代替|收购|击败|会见|指责|批评|继任者|任命|提名|代表|离开|加入|创办|创立|加盟|退出|投资|入股|任职|就职|进入|执掌|控制|辞去|卖掉|告别|出售|起诉|控告|指控|调查|解雇|开除|罢免|逮捕|拘留|邀请|拜访|访问|联合|带领|率领|效力|供职|服务)(?:了|过|于)?$/u;
/** Whether a name is what an earlier verb of the clause is done to. */
const isObject = (text: string, group: NameGroup) =>
  OBJECT_OF.test(text.slice(Math.max(0, group.start - 6), group.start));

sieveEach(OBJECT_OF);
