/** Where an aside before an English verb begins, and whether it is a mere list of names. */
import { isNamedNoun } from './readPhrase.ts';
import { isLinker, isOwner, isPreposition, type Unit } from './readUnits.ts';
import { readVerb } from './verbForms.ts';

/** The names of a stretch that is a mere list of names. */
export function namesOnly(units: readonly Unit[], from: number, to: number): Unit[] {
  const own = units.slice(from, to);
  const isList = own.every(
    (u, i) => (u.kind === 'name' && !isOwner(units, from + i)) || /^(?:and|or|&|,)$/.test(u.lower),
  );
  return isList ? own.filter((u) => u.kind === 'name') : [];
}
const OPENS_ASIDE =
  /^(?:the|an?|his|her|its|their|who|whose|whom|which|where|now|then|former|formerly|once|one|long|chairman|chief|president|director|head|founder|co-founder|managing|vice|editor|professor|partner|also|himself|herself|itself|like|including|along|together|alongside|with|without|by|in|on|after|before|through|under|at|from|of|for|speaking|writing|citing|acting|aged|not|both|previously|until|still|despite|when|while|as)$/;

/** "Doe, grandson of the founder, sued": what somebody is, without an article. */
function isBareNoun(units: readonly Unit[], from: number): boolean {
  for (let k = from; k < from + 3; k++) {
    const unit = units[k];
    if (unit?.kind !== 'word' || !/^[a-z]/.test(unit.text) || isLinker(unit.lower) || isPreposition(unit.lower))
      return false;
    if (isNamedNoun(unit.lower)) return /^(?:of|at|to|for|since|in|until|from|,)$/.test(units[k + 1]?.lower ?? '');
  }
  return false;
}

/** The comma at which the aside begins that ends at `k`, or -1. */
export function findOpener(units: readonly Unit[], k: number, mark: string): number {
  for (let j = k - 1; j > 0 && j > k - 28; j--) {
    const unit = units[j] as Unit;
    if (/^[.;:]$/.test(unit.text)) return -1;
    if (unit.text !== mark) continue;
    const [before, after] = [units[j - 1], units[j + 1]];
    if (!before || !after) return -1;
    if (mark === '—') return j;
    const isVerbal = readVerb(after.lower).some((r) => r.form === 'part' || r.form === 'ing');
    const isOpening =
      OPENS_ASIDE.test(after.lower) ||
      after.kind === 'number' ||
      isOwner(units, j + 1) ||
      isVerbal ||
      isBareNoun(units, j + 1) ||
      after.kind === 'name';
    if (isOpening && (before.kind === 'name' || before.kind === 'number' || before.kind === 'word')) {
      // ", and his wife," goes on with a list.
      return j;
    }
  }
  return -1;
}
