/** Which room may import which: arrows point one way, and the browser's rooms hold nothing of the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** A room may always import from itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  extract: ['model'],
  loader: ['model', 'extract', 'exchange'],
  store: ['model'],
  ui: ['model', 'store'],
  timeline: ['model', 'store', 'ui'],
  graph: ['model', 'store', 'ui'],
  reader: ['model', 'store', 'ui'],
  exchange: ['model', 'ui'],
  app: ['model', 'store', 'ui', 'timeline', 'graph', 'reader', 'exchange'],
  embed: ['model', 'store', 'ui', 'app', 'exchange'],
};
/** Only the loader touches files and the machine; pure rooms import no library that does. */
const PURE = ['model', 'extract', 'store', 'exchange'];
const BUILD_ONLY =
  /^(node:|vite$|yaml$|linkedom$|jsonc-parser$|@mozilla\/readability$|@node-rs\/|opencc-js|edtf$|pinyin-pro$)/;

interface Import {
  file: string;
  room: string;
  to: string;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function listImports(): Import[] {
  return listFiles(SRC).flatMap((path) => {
    const file = relative(SRC, path);
    const found = readFileSync(path, 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]/g,
    );
    return [...found].map((m) => {
      const name = (m[1] ?? m[2] ?? m[3]) as string;
      const to = name.startsWith('.') ? relative(SRC, resolve(dirname(path), name)) : name;
      return { file, room: file.split('/')[0] as string, to };
    });
  });
}

const imports = listImports();
const rooms = Object.keys(MAY_IMPORT);

describe('rooms', () => {
  it('are those of the table and no others', () => {
    expect(readdirSync(SRC).filter((room) => !rooms.includes(room))).toEqual([]);
  });

  it('import only from the rooms they may', () => {
    const wrong = imports.filter(({ room, to }) => {
      const target = to.split('/')[0] as string;
      return rooms.includes(target) && target !== room && !MAY_IMPORT[room]?.includes(target);
    });
    expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
  });

  it('other than the loader import nothing of the build', () => {
    const wrong = imports.filter(({ room, to }) => room !== 'loader' && BUILD_ONLY.test(to));
    expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
  });

  it('that are pure know no React', () => {
    const wrong = imports.filter(
      ({ file, room, to }) => PURE.includes(room) && /^react/.test(to) && !file.endsWith('.tsx'),
    );
    expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
  });

  it('see imports at all', () => {
    expect(imports.length).toBeGreaterThan(50);
  });
});

describe('ARCHITECTURE.md', () => {
  const root = resolve(SRC, '..');
  const folders = ['src', 'tests', 'bench'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `/${folder}/${path}`),
  );
  const files = [...readdirSync(root).map((name) => `/${name}`), ...folders];
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const named = [
    ...text.matchAll(/`([\w./-]+\.tsx?|(?:src|tests|bench|extract|events|entities|ties|time)\/[\w./-]*)`/g),
  ].map((m) => (m[1] as string).replace(/\/$/, ''));

  it('names files and folders that there are', () => {
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !files.some((file) => file.endsWith(`/${name}`)))).toEqual([]);
  });
});
