/** How well a body fits a kind: 0 not at all, 1 by a name that tells nothing, 2 as one of the kind. */
import { AUTHORITY } from '../authorities.ts';
import { type BodyKind, fitOf, isPower, kindOfName } from '../bodyKinds.ts';

export type Fit = (entity: string | undefined, kind: BodyKind | undefined) => 0 | 1 | 2;

/** Bodies that run or watch over a sport, and have no side of their own. */
const RUNS_SPORT = /(?:机构|委员会|仲裁[庭院]|仲裁法庭|[泳田羽]联)$/u;

/** `labels`: what bodies are called; `told`: kinds that are said before their names. */
export const createFit =
  (labels: ReadonlyMap<string, string>, told: ReadonlyMap<string, BodyKind>): Fit =>
  (entity, kind) => {
    if (entity === undefined) return 0;
    const name = labels.get(entity) ?? '';
    const said = told.get(entity);
    if (kind !== undefined && said === kind) return 2;
    if ((kind === 'company' || kind === undefined) && said === 'practice') return 0;
    if (kind === 'club' && RUNS_SPORT.test(name)) return 0;
    const own = fitOf(kind, name);
    return own !== 2 && (isPower(kindOfName(name)) || AUTHORITY.test(name)) ? 0 : own;
  };
