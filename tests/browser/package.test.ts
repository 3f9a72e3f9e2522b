/**
 * What `npm pack` makes, installed into a fresh project: drawn in the browser by a Vite app, rendered on a server and
 * woken, its types, its command, its plugin, and what the checkers of packages say.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder } from './serveFolder.ts';
import { startBrowser } from './startBrowser.ts';
import { stopServer } from './stopServer.ts';

const { devDependencies: versions } = JSON.parse(readFileSync('package.json', 'utf8'));
const env = { ...process.env, NODE_ENV: 'production' };

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "private": true, "type": "module" }',
  'client.html': '<!doctype html><main></main><script type="module" src="/client.jsx"></script>',
  // The component of the README, and what puts it into a page.
  'component.jsx': /```jsx\n([^`]*)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '',
  'client.jsx': `import { createRoot } from 'react-dom/client';
    import { readStory } from 'whowhen';
    import { Story } from './component.jsx';
    import story from './story.json';
    createRoot(document.querySelector('main')).render(<Story story={readStory(story)} />);`,
  'woken.html': '<!doctype html><main><!--here--></main><script type="module" src="/woken.jsx"></script>',
  'woken.jsx': `import { hydrateRoot } from 'react-dom/client';
    import { WhoWhen } from 'whowhen';
    import 'whowhen/style.css';
    import story from './story.json';
    hydrateRoot(document.querySelector('main'), <WhoWhen story={story} defaultFilter="type=dismissal" />);`,
  'element.html':
    '<!doctype html><who-when src="./story.json"></who-when><script type="module" src="/element.js"></script>',
  'element.js': "import 'whowhen/element';",
  'server.js': `import { readFileSync } from 'node:fs';
    import { createElement } from 'react';
    import { renderToString } from 'react-dom/server';
    import { WhoWhen } from 'whowhen';
    import 'whowhen/element';
    const story = JSON.parse(readFileSync('story.json', 'utf8'));
    process.stdout.write(renderToString(createElement(WhoWhen, { story, defaultFilter: 'type=dismissal' })));`,
  'check.tsx': `import { type Selection, type Story, WhoWhen, fetchStory } from 'whowhen';
    import type { WhoWhenElement } from 'whowhen/element';
    import { extractStory } from 'whowhen/extract';
    import { checkStory, storyJsonSchema } from 'whowhen/schema';
    import { whowhen } from 'whowhen/vite';
    export const plugin = whowhen({ seeds: 'seeds' });
    export const fetched: Promise<Story> = fetchStory('/story.json');
    export const story: Story = extractStory('', { file: 'a.txt' });
    export const faults: string[] = checkStory(story);
    export const schema: object = storyJsonSchema();
    export const element: WhoWhenElement | null = document.querySelector('who-when');
    export const view = <WhoWhen story={story} filter="type=deal" onSelect={(selected: Selection) => selected?.id} />;
    // @ts-expect-error: no such view
    export const wrong = <WhoWhen story={story} view="map" />;`,
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      jsx: 'react-jsx',
      module: 'nodenext',
      target: 'es2022',
      skipLibCheck: true,
      types: [],
    },
    files: ['check.tsx'],
  }),
  'pages.config.js': `export default { base: './', build: { outDir: 'pages', rollupOptions: { input: ['client.html', 'woken.html', 'element.html'] } } };`,
  'site.config.js': `import { whowhen } from 'whowhen/vite';
    export default { root: 'site', base: './', build: { outDir: '../stories' }, plugins: [whowhen()] };`,
};
const SITE_PAGE = readFileSync('index.html', 'utf8').replace(
  /<script [^>]*><\/script>/,
  "<script type=\"module\">import 'whowhen/style.css'; import 'whowhen/page';</script>",
);

let folder: string;
let tarball: string;
const browser = startBrowser();
let served: { server: Server; url: string };
const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
const vite = (...args: string[]) => run('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', ...args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whowhen-package-'));
  const npm = (args: string[], cwd: string) =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const packed = npm(['pack', '--silent', '--pack-destination', folder], '.').trim().split('\n').at(-1) as string;
  tarball = join(folder, packed);
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const wanted = ['react', 'react-dom', 'vite', '@types/react', '@types/react-dom', '@vitejs/plugin-react'];
  const named = wanted.map((name) => `${name}@${versions[name]}`);
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', tarball, ...named], folder);
  const story = await (await fetch(`${inject('site')}openai-cto.json`)).text();
  writeFileSync(join(folder, 'story.json'), story);
  const html = run('server.js');
  writeFileSync(
    join(folder, 'woken.html'),
    (FILES['woken.html'] as string).replace('<!--here-->', () => html),
  );
  vite('--config', 'pages.config.js');
  cpSync(join(folder, 'story.json'), join(folder, 'pages/story.json'));
  served = await serveFolder(folder, '/apps/');
}, 600_000);
afterAll(async () => {
  if (served) await stopServer(served.server);
  if (folder) rmSync(folder, { recursive: true, force: true });
});

async function open(path: string) {
  const page = await (await browser().newContext({ locale: 'zh-CN' })).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
  await page.goto(`${served.url}${path}`);
  await page.locator('.ww-live').waitFor();
  expect(complaints).toEqual([]);
  return page;
}
const shown = async (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0]);

describe('the package', () => {
  it('shows a story in a fresh Vite app', async () => {
    const page = await open('pages/client.html');
    await page.locator('.ww-pane-timeline h2').waitFor();
    expect(await page.locator('[data-node]:visible').count()).toBeGreaterThan(5);
  });

  it('shows a story rendered on a server, and wakes it without a difference', async () => {
    const html = readFileSync(join(folder, 'woken.html'), 'utf8');
    expect(html).toMatch(/<section class="ww-pane ww-pane-timeline"[^>]*><h2/);
    expect(html).not.toContain(' style=');
    const page = await open('pages/woken.html');
    const some = await shown(await page.locator('.ww-shown').textContent());
    await page.locator('details.ww-facet').first().waitFor();
    const all = await (await open('pages/client.html')).locator('.ww-shown').textContent();
    expect(some).toBeLessThan(await shown(all));
  });

  it('defines the element in a Vite app', async () => {
    const page = await open('pages/element.html');
    expect(await page.locator('who-when').evaluate((e) => e.shadowRoot?.querySelectorAll('.ww-pane').length)).toBe(3);
  });

  it('has types that hold what they should, under Node’s resolution', () => {
    execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder], { stdio: 'pipe' });
  });

  it('reads an article by its command', () => {
    writeFileSync(
      join(folder, 'a.txt'),
      '星海科技换帅\n\n2024年3月5日，星海科技宣布，创始人林远辞去首席执行官职务。\n',
    );
    const story = JSON.parse(
      execFileSync(join(folder, 'node_modules/.bin/whowhen'), ['extract', 'a.txt'], {
        cwd: folder,
        env,
        encoding: 'utf8',
      }),
    );
    expect(story.events.map((event: { date: string }) => event.date)).toContain('2024-03-05');
  });

  it('builds a site of stories by its plugin', async () => {
    mkdirSync(join(folder, 'site/seeds'), { recursive: true });
    for (const name of ['openai-cto.txt', 'openai-cto.story.yaml'])
      cpSync(`seeds/${name}`, join(folder, 'site/seeds', name));
    writeFileSync(join(folder, 'site/index.html'), SITE_PAGE);
    vite('--config', 'site.config.js');
    const page = await open('stories/openai-cto/');
    await page.getByRole('heading', { level: 1, name: /OpenAI CTO/ }).waitFor();
  }, 240_000);

  it('leaves publint nothing to say', async () => {
    const bytes = readFileSync(tarball);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const { messages, pkg } = await publint({ pack: { tarball: file }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  it('has types where each way of importing looks for them', () => {
    const cli = resolve('node_modules/@arethetypeswrong/cli/dist/index.js');
    const rest = ['--profile', 'esm-only', '--exclude-entrypoints', './style.css', './page', './story.schema.json'];
    const said = execFileSync(process.execPath, [cli, tarball, '--format', 'ascii', '--no-color', ...rest], {
      encoding: 'utf8',
    });
    const found = said.split('\n').filter((line) => /^(node16 \(from ESM\)|bundler): /.test(line));
    expect(found.filter((line) => !line.includes('🟢'))).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(10);
  });
});
