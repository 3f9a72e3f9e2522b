/**
 * What names a firm without the ending that says that it is one.
 *
 * Promises: no town and no everyday word.
 */
import { sieveEach } from '../../../sieve.ts';
import type { Tokens } from '../readTokens.ts';
import { FIRM_ENDINGS } from '../words/organizationWords.ts';
import { isPlaceName, PLACES } from '../words/places.ts';

export const GENERAL_ENDING = /(?:股份有限公司|有限公司|控股集团|集团公司|公司|集团|控股|股份|系)$/;

/** In their order, by their last character. */
const FIRM_ENDINGS_BY_LAST = new Map(
  FIRM_ENDINGS.map((ending) => [ending.slice(-1), FIRM_ENDINGS.filter((other) => other.endsWith(ending.slice(-1)))]),
);

/** What a mine is called without, as a firm is without its trade. */
const MINE = /(?<=[\u3400-\u9fff]{2})[煤铁金铜铅锌锡钨锂]矿$/;

/** A full name without its firm's ending; '' where nothing that can name it is left. */
export function stripEnding(name: string, tokens: Tokens): string {
  const bare = name.replace(/（[^）]*）$/, '');
  const ending =
    FIRM_ENDINGS_BY_LAST.get(bare.slice(-1))?.find((e) => bare.endsWith(e) && bare.length - e.length >= 2) ??
    MINE.exec(bare)?.[0];
  if (!ending) return '';
  const core = bare.slice(0, -ending.length);
  const tag = tokens.tagOf(core);
  if (PLACES.has(core) || isPlaceName(core, '') || (tag && /^(?:v|a|d|b|m|t|l|f|s)/.test(tag))) return '';
  return core;
}

sieveEach(GENERAL_ENDING);
