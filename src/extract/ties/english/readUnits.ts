/**
 * An English sentence as a row of units: names as one unit each, words, numbers and marks between them.
 *
 * Promises: units lie in order and do not overlap; a name knows its entity; `his`, `its` and `their` before a noun are
 * names that own what follows.
 */
import type { Span } from '../../document.ts';
import { tokenizeEnglish } from '../../entities/english/tokenizeEnglish.ts';
import type { PlacedName } from '../templateOf.ts';

export interface Unit extends Span {
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'possessive' | 'mark' | 'name';
  entity?: string;
  side?: 'P' | 'O';
  /** What it is called at its longest, where a pronoun stands for it. */
  label: string;
  /** Stands inside quotation marks. */
  isQuoted: boolean;
}

const POSSESSIVE = /^(?:his|its|their)$/;

/** `names`: those of the sentence, in order. */
export function readUnits(
  reading: string,
  sentence: Span,
  names: readonly PlacedName[],
  nameOf: (entity: string) => string = () => '',
): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  let isQuoted = false;
  for (const token of tokenizeEnglish(reading, sentence)) {
    while (next < names.length && (names[next] as PlacedName).end <= token.start) next++;
    const name = names[next];
    const last = units.at(-1);
    if (last?.kind === 'name' && token.start < last.end) continue;
    if (/^["“”]$/.test(token.text)) isQuoted = token.text === '“' || (token.text === '"' && !isQuoted);
    if (name && token.end > name.start && token.start < name.end) {
      const text = reading.slice(name.start, name.end);
      units.push({
        start: name.start,
        end: name.end,
        text,
        lower: text.toLowerCase(),
        kind: 'name',
        entity: name.entity,
        label: nameOf(name.entity) || text,
        side: name.kind === 'person' ? 'P' : 'O',
        isQuoted,
      });
    } else {
      const { start, end, text, lower, kind } = token;
      // "a 47-year-old engineer"
      if (last?.kind === 'number' && last.end === start && (text === '-' || last.text.endsWith('-'))) {
        Object.assign(last, { end, text: last.text + text, lower: last.lower + lower });
        continue;
      }
      // "chief of staff" is one noun
      const chief = units.at(-2);
      if (lower === 'staff' && last?.lower === 'of' && chief?.lower === 'chief') {
        units.pop();
        Object.assign(chief, { end, text: 'chief-of-staff', lower: 'chief-of-staff' });
        continue;
      }
      units.push({ start, end, text, lower, kind, isQuoted, label: text });
    }
  }
  return units;
}

/** Whether a name owns what follows: "Acme's", "his". */
export function isOwner(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (unit?.kind !== 'name') return false;
  if (units[i + 1]?.kind === 'possessive' || POSSESSIVE.test(unit.lower)) return true;
  if (unit.lower !== 'her') return false;
  const after = units[i + 1];
  return after?.kind === 'word' && !isPreposition(after.lower) && !isLinker(after.lower);
}

const PREPOSITIONS = new Set(
  'of at by in for with from to against on about over between among under like than as into through during after before without within near behind beside alongside including via per toward towards outside inside across around amid despite following until since upon onto off beyond concerning regarding up down out away'.split(
    ' ',
  ),
);

export const isPreposition = (word: string): boolean => PREPOSITIONS.has(word);

const LINKERS = new Set(
  'and or but nor yet so because while when if although though whereas unless that which who whom whose where whether how why what then'.split(
    ' ',
  ),
);

export const isLinker = (word: string): boolean => LINKERS.has(word);

const DETERMINERS = new Set(
  'the a an this that these those both some any every each no another his her its their'.split(' '),
);

export const isDeterminer = (word: string): boolean => DETERMINERS.has(word);

const ADVERBS = new Set(
  'not never also already earlier still then just now only finally eventually recently later soon again once briefly even ever yet often since twice first himself herself itself themselves both all each meanwhile instead nonetheless nevertheless together afterwards too indeed perhaps thereafter long no longer reportedly much apart further ago yesterday today tonight'.split(
    ' ',
  ),
);

export const isAdverb = (word: string): boolean => ADVERBS.has(word) || /^[a-z]{3,}ly$/.test(word);

const TIMES =
  /^(?:\d.*|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept\.?|sep\.?|oct\.?|nov\.?|dec\.?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this|next|that|same|week|month|year|day|night|morning|evening|afternoon|spring|summer|autumn|fall|winter|weekend|decade|earlier|previous|following|past)$/;
/** Words of a time, which may stand between a subject and its verb. */
export const isTimeWord = (word: string): boolean => TIMES.test(word);
