/**
 * Lettering for pictures drawn at build time: text as outlines, so that a picture looks the same on every machine.
 *
 * Promises: the same text gives the same outlines; characters that the font lacks leave a gap of their width.
 * Does not know: kerning between the font's parts, right-to-left text. The font comes as some hundred small parts
 * (WOFF2), each for a range of characters; a part is unpacked when a character of it is first drawn.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import { decompress } from 'wawoff2';

export type Weight = 400 | 700;

/** Sizes, widths and places in pixels; `y` is the baseline. */
export interface Lettering {
  measure: (text: string, size: number, weight?: Weight) => number;
  /** The `d` of one SVG path that draws the text from `x` on. */
  outline: (text: string, x: number, y: number, size: number, weight?: Weight) => string;
}

const FILE = 'noto-serif-sc';

interface Part {
  file: string;
  ranges: [from: number, to: number][];
}

/** The parts of the font and the characters of each, from the package's own table. */
function readParts(folder: string): Part[] {
  const table = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(table).map(([name, ranges]) => ({
    file: join(folder, 'files', `${FILE}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: ranges.split(',').map((range) => {
      const [from, to] = range.slice(2).split('-');
      return [Number.parseInt(from as string, 16), Number.parseInt(to ?? (from as string), 16)];
    }),
  }));
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Unpacks what `texts` need and gives their lettering; later texts may hold no other characters. */
export async function createLettering(texts: Iterable<string>): Promise<Lettering> {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/unicode.json'));
  const parts = readParts(folder);
  const partOf = new Map<number, Part>();
  for (const char of new Set([...texts].join(''))) {
    const code = char.codePointAt(0) as number;
    const part = parts.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
    if (part) partOf.set(code, part);
  }
  const fonts = new Map<Part, Font>();
  for (const part of new Set(partOf.values())) fonts.set(part, await unpack(part.file));
  const faces = new Map<string, Font>();
  const faceOf = (code: number, weight: Weight): Font | undefined => {
    const part = partOf.get(code);
    if (!part) return undefined;
    const key = `${part.file} ${weight}`;
    const face = faces.get(key) ?? (fonts.get(part) as Font).getVariation({ wght: weight });
    faces.set(key, face);
    return face;
  };
  const glyphs = (text: string, size: number, weight: Weight) =>
    [...text].map((char) => {
      const code = char.codePointAt(0) as number;
      const face = faceOf(code, weight);
      const glyph = face?.glyphForCodePoint(code);
      const scale = size / (face?.unitsPerEm ?? 1000);
      return { glyph, scale, advance: glyph ? glyph.advanceWidth * scale : size / 2 };
    });
  return {
    measure: (text, size, weight = 400) => round(glyphs(text, size, weight).reduce((sum, g) => sum + g.advance, 0)),
    outline: (text, x, y, size, weight = 400) => {
      let at = x;
      return glyphs(text, size, weight)
        .map(({ glyph, scale, advance }) => {
          const left = at;
          at += advance;
          return glyph ? toPath(glyph.path.commands, left, y, scale) : '';
        })
        .join('');
    },
  };
}

async function unpack(file: string): Promise<Font> {
  const font = create(Buffer.from(await decompress(readFileSync(file))));
  if (!('getVariation' in font)) throw new Error(`${file} is no single font`);
  return font;
}

const LETTERS = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;

/** Font units grow upwards, pixels downwards. */
function toPath(
  commands: readonly { command: keyof typeof LETTERS; args: number[] }[],
  x: number,
  y: number,
  scale: number,
): string {
  return commands
    .map(({ command, args }) => {
      const places = args.map((value, i) => round(i % 2 === 0 ? x + value * scale : y - value * scale));
      return LETTERS[command] + places.join(' ');
    })
    .join('');
}
