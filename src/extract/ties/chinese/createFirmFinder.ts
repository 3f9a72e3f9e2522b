/**
 * Which firm somebody has a stake in where the words name none.
 *
 * Promises: the firm that is salient there; where that is the investor or another house of investors, of which one
 * round after another is told, the last firm named before it that is neither. With nobody to except it is the salient one.
 */
import { countWhile } from '../../../model/countWhile.ts';
import { sieveEach } from '../../sieve.ts';
import type { BodyFinder } from '../bodies/createBodyFinder.ts';
import { fitOf } from '../bodyKinds.ts';
import type { PlacedName } from '../templateOf.ts';

const INVESTOR = /(?:资本|创投|风投|基金|私募|投资|财团)(?:公司|集团|管理|合伙)*$/u;

/** `names`: in order. */
export function createFirmFinder(
  names: readonly PlacedName[],
  nameOf: (entity: string) => string,
  bodyAt: BodyFinder,
): (offset: number, except: readonly string[]) => string | undefined {
  const bodies = names.filter((n) => n.kind === 'organization');
  return (offset, except) => {
    const isFirm = (entity: string) => !except.includes(entity) && !INVESTOR.test(nameOf(entity));
    const salient = bodyAt(offset, 'company');
    if (salient === undefined || except.length === 0 || isFirm(salient)) return salient;
    for (let at = countWhile(bodies.length, (i) => (bodies[i] as PlacedName).start < offset) - 1; at >= 0; at--) {
      const { entity } = bodies[at] as PlacedName;
      if (isFirm(entity) && fitOf('company', nameOf(entity)) > 0) return entity;
    }
    return undefined;
  };
}

sieveEach(INVESTOR);
