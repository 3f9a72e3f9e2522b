/** What stands left of a noun and belongs to it: describing words up to an owner, a bare body, or where the phrase begins. */
import type { NounPhrase } from './findHolders.ts';
import { isDeterminer, isLinker, isOwner, isPreposition, type Unit } from './readUnits.ts';
import { relationsOf } from './relationNouns.ts';
import { isBe, isFiniteVerb } from './verbForms.ts';

export function readNounBefore(units: readonly Unit[], noun: number): Omit<NounPhrase, 'to'> {
  let i = noun - 1;
  for (; i >= 0 && noun - i < 9; i--) {
    const unit = units[i] as Unit;
    // "his own party's spokesman": the party's
    if (unit.kind === 'possessive' && units[i - 1]?.kind === 'word')
      return { from: i, owner: undefined, isBare: false };
    if (unit.kind === 'possessive') continue;
    if (unit.kind === 'name') {
      if (isOwner(units, i)) return { from: startOf(units, i), owner: unit, isBare: false };
      if (unit.side === 'O') return { from: startOf(units, i), owner: unit, isBare: true };
      return { from: i + 1, owner: undefined, isBare: false };
    }
    if (unit.kind === 'mark' && unit.text !== '-') break;
    if (unit.lower === 'whose' && units[i - 1]?.text === ',' && units[i - 2]?.kind === 'name')
      return { from: i, owner: units[i - 2], isBare: false };
    if (isDeterminer(unit.lower)) return { from: startOf(units, i), owner: undefined, isBare: false };
    // "Acme's founder and chief executive"
    if (unit.lower === 'and' && relationsOf(units[i - 1]?.lower ?? '').length > 0) continue;
    if (isPreposition(unit.lower) || isLinker(unit.lower) || isBe(unit.lower)) break;
    if (isFiniteVerb(units, i) && !DESCRIBES.test(unit.lower)) break;
  }
  return { from: i + 1, owner: undefined, isBare: false };
}
const DESCRIBES =
  /^(?:estranged|retired|disgraced|ousted|fired|sacked|respected|noted|renowned|celebrated|trusted|chosen|designated|wanted|convicted|accused|elected|appointed|aged|experienced|married|divorced|adopted)$/;

/** Back over what stands before an article or owner: "then a junior analyst", "once Acme's". */
function startOf(units: readonly Unit[], at: number): number {
  let i = beforeOneOf(units, at);
  while (
    i > 0 &&
    units[i - 1]?.kind === 'word' &&
    (isDeterminer(units[i - 1]?.lower ?? '') ||
      /^(?:then|now|once|former|formerly|previously|also|still|currently|long|later|former|longtime|one|rival)$/.test(
        units[i - 1]?.lower ?? '',
      ))
  )
    i--;
  return i;
}

/** "one of its directors", "the most vocal of Acme's trustees": back to the one; else the place itself. */
function beforeOneOf(units: readonly Unit[], at: number): number {
  let owner = at;
  while (isDeterminer(units[owner - 1]?.lower ?? '')) owner--;
  if (units[owner - 1]?.lower !== 'of') return at;
  const one = units[owner - 2];
  if (one?.kind !== 'word') return at;
  if (/^(?:one|another|two|three|some|\p{Ll}+est)$/u.test(one.lower)) return owner - 2;
  return units[owner - 3]?.lower === 'most' ? owner - 3 : at;
}
