/**
 * Rows to CSV as RFC 4180 has it, safe to open in a spreadsheet.
 *
 * Promises: a cell that a spreadsheet would take for a formula begins with an apostrophe, so that it is text; every
 * other cell comes back as it went in, less control characters.
 */
import { csvFormatRow } from 'd3';
import { cleanText } from './cleanText.ts';

/** Full-width forms are formulas too where the spreadsheet's language is Chinese or Japanese. */
export const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

export type Cell = string | number | undefined;

const disarm = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell);

/** Without a byte order mark. Numbers are written as they are. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const clean = (cell: Cell) => (typeof cell === 'string' ? disarm(cleanText(cell)) : String(cell ?? ''));
  return [columns, ...rows.map((row) => row.map(clean))].map((row) => `${csvFormatRow([...row])}\r\n`).join('');
}

/** With the byte order mark by which Excel knows the file for UTF-8; without it Chinese comes out garbled there. */
export function writeSpreadsheet(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${writeCsv(columns, rows)}`;
}

/** Several values in one cell. */
export function joinCells(values: readonly string[]): string {
  return values.join('; ');
}
