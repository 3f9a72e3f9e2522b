/**
 * Sets and tables of characters that are asked at every place of a text. By the code of a character the answer is one
 * look into an array; a `Set` of strings makes each character a string first and reckons its hash.
 *
 * Promises: `has` says of a character of one unit what a `Set` of the same characters would.
 * Does not know: characters of two units; of a longer text only the first unit counts.
 */
const SIZE = 0x10000;

/** What a look at `text[i]` gives, also beside the ends of the text. */
type Character = string | undefined;

export class CharacterSet {
  private readonly bits = new Int32Array(SIZE >> 5);

  constructor(characters: Iterable<string>) {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      this.bits[code >> 5] = (this.bits[code >> 5] as number) | (1 << (code & 31));
    }
  }

  has(character: Character): boolean {
    return character !== undefined && character !== '' && this.hasCode(character.charCodeAt(0));
  }

  hasCode(code: number): boolean {
    return (((this.bits[code >> 5] as number) >>> (code & 31)) & 1) === 1;
  }
}

/** The number that each character has, `undefined` for any other; of two for one character the last counts. */
export function tabulateWeights(
  weights: Iterable<readonly [string, number]>,
): (character: Character) => number | undefined {
  const kinds = new Uint8Array(SIZE);
  const values: (number | undefined)[] = [undefined];
  for (const [character, weight] of weights) {
    let kind = values.indexOf(weight);
    if (kind < 0) kind = values.push(weight) - 1;
    kinds[character.charCodeAt(0)] = kind;
  }
  return (character) => (character ? values[kinds[character.charCodeAt(0)] as number] : undefined);
}
