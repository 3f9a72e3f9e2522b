/** What a part of the bench is given, and how its tables are set. */
import type { Browser } from 'playwright-core';

export interface Bench {
  browser: Browser;
  /** Fewer sizes and shorter runs, for a look in between. */
  isQuick: boolean;
  /** Numbers of events; left out, the section's own. */
  sizes?: number[] | undefined;
  /** Beside the plain canvas only. */
  isPlain?: boolean;
  print: (line?: string) => void;
}

/** Columns to the right, the first to the left; wide characters count one. */
export function formatTable(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[i] ?? 0) + 2))).join(''),
  );
}
