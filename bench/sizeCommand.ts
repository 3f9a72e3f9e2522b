/**
 * `npm run size`: what readers have to fetch, gzipped, of the built site (`dist/`) and the package (`lib/`).
 *
 * Ends with 1 where something is larger than it may be. One KB is 1000 bytes. Of the page everything counts that is
 * there before anybody asks for more, the words of its language among it; of the React entry the same, without React.
 * Parts that are fetched when a name or a crowd of events is looked at are listed beside it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

interface Measured {
  name: string;
  bytes: number;
  /** In bytes. */
  limit: number;
}

const gzipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

/** Scripts and styles that a built page names in its head, of the page with most: each has the words of its language. */
function measurePage(): number {
  const stories = readdirSync('dist').filter(
    (name) => existsSync(`dist/${name}/index.html`) && existsSync(`dist/${name}.json`),
  );
  const sizes = stories.map((story) => {
    const html = readFileSync(`dist/${story}/index.html`, 'utf8');
    const named = [...html.matchAll(/(?:src|href)="\.\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, name]) => name);
    if (named.length < 3) throw new Error(`dist/${story}/ lacks a script, a style or its words`);
    return sum(named.map((name) => gzipped(readFileSync(`dist/${name}`))));
  });
  return Math.max(...sizes);
}

/** The package's React entry as a project would bundle it. */
async function measureReact(): Promise<{ first: number; later: number }> {
  const entry = 'virtual:entry';
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? `export { WhoWhen } from '${process.cwd()}/lib/whowhen.js'` : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: entry, external: [/^react/], preserveEntrySignatures: 'strict' },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('the React entry was not built');
  const chunks = new Map(
    bundle.output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part] as const] : [])),
  );
  const first = new Set([...chunks.values()].filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName));
  // A set goes on with what is added while it is gone through.
  for (const name of first) for (const next of chunks.get(name)?.imports ?? []) if (chunks.has(next)) first.add(next);
  const sizeOf = (isFirst: boolean) =>
    sum([...chunks.values()].filter((c) => first.has(c.fileName) === isFirst).map((c) => gzipped(c.code)));
  return { first: sizeOf(true), later: sizeOf(false) };
}

const file = (name: string) => gzipped(readFileSync(name));
const react = await measureReact();
const measured: Measured[] = [
  { name: 'page: script and style', bytes: measurePage(), limit: 120_000 },
  { name: 'custom element: script, style inside', bytes: file('dist/whowhen.js'), limit: 120_000 },
  { name: 'frame script for host pages', bytes: file('dist/whowhen-frame.js'), limit: 1_000 },
  { name: 'React entry without React', bytes: react.first, limit: 50_000 },
  { name: 'style.css of the package', bytes: file('lib/style.css'), limit: 10_000 },
];
for (const { name, bytes, limit } of measured) {
  const mark = bytes > limit ? 'TOO LARGE' : 'ok';
  process.stdout.write(
    `${(bytes / 1000).toFixed(1).padStart(7)} KB of ${String(limit / 1000).padStart(3)}  ${mark}  ${name}\n`,
  );
}
process.stdout.write(`${(react.later / 1000).toFixed(1).padStart(7)} KB             React entry, fetched later\n`);
process.exitCode = measured.some(({ bytes, limit }) => bytes > limit) ? 1 : 0;
