// @vitest-environment node
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../src/loader/fillPage.ts';
import { whowhen } from '../../src/loader/vitePlugin.ts';
import { Story } from '../../src/model/story.ts';
import { createSite } from './siteFixture.ts';

// Each starts a process or a build, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const roots: string[] = [];
const site = (files: Record<string, string>) => {
  const root = createSite(files);
  roots.push(root);
  return root;
};
const ARTICLE = '矿长周建国被捕\n青岭煤矿矿长周建国3月4日被警方逮捕，三名工人仍下落不明。\n';
const HOSTILE =
  'Mayor </title><script>alert(1)</script> resigns\n"Goodbye," said Mayor </script> Jones \u202e\u0000 on Friday.\n';

const buildSite = (root: string, site?: string) =>
  build({
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [whowhen({ site, finish: (story) => ({ ...story, graph: { width: 1, height: 1, nodes: {} } }) })],
  });
const filesOf = (root: string) => (readdirSync(join(root, 'dist'), { recursive: true }) as string[]).sort();
const read = (root: string, path: string) => readFileSync(join(root, 'dist', path), 'utf8');

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

describe('the build', () => {
  const root = site({
    'seeds/mine.txt': ARTICLE,
    'seeds/mine.story.yaml': 'publisher: 山城晚报\npublished: 2021-03-05\n',
    'seeds/mayor.txt': HOSTILE,
    'seeds/rain.timeline.csv':
      'Year,Headline,Text,Type\n,Rain,,title\n1953,Flood in Harlow,<script>alert(1)</script>The sea came.,\n',
  });
  const done = buildSite(root);

  it('gives each article a page, a hashed story and a stable one', async () => {
    await done;
    const files = filesOf(root);
    expect(files).toEqual(
      expect.arrayContaining(['index.html', 'mayor/index.html', 'mayor.json', 'mine/index.html', 'mine.json']),
    );
    const hashed = files.find((file) => /^assets\/mine-[\w-]{8}\.json$/.test(file)) as string;
    expect(read(root, hashed)).toBe(read(root, 'mine.json'));
    const story = Story.parse(JSON.parse(read(root, 'mine.json')));
    expect(story.source).toEqual({ file: 'mine.txt', publisher: '山城晚报', published: '2021-03-05' });
    expect(story.graph).toEqual({ width: 1, height: 1, nodes: {} });
    const page = read(root, 'mine/index.html');
    expect(page).toContain('<html lang="zh-Hans"');
    expect(page).toContain('<title>矿长周建国被捕</title>');
    expect(page).toContain('<meta name="description" content="about 矿长周建国被捕">');
    expect(page).toContain(`<div id="root" data-story-url="../${hashed}" data-site="../" data-index-url="../"><h1>`);
    expect(page).toContain(`<link rel="preload" as="fetch" crossorigin href="../${hashed}">`);
  });

  it('gives each article a page to stand in a frame: its story inside, nothing to be fetched with an origin', async () => {
    await done;
    const page = read(root, 'mayor/embed/index.html');
    expect(page).toContain(`content="${CONTENT_SECURITY_POLICY}"`);
    expect(page).toContain('<who-when masthead="h1"><h2>Mayor &#60;/title&#62;');
    expect(page).not.toMatch(/crossorigin|type="module"|<style|\sstyle=|\son\w+=|<script>/);
    const [, data] = /<script type="application\/json">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(data as string)).toEqual(JSON.parse(read(root, 'mayor.json')));
    const [, styles] = /<link rel="stylesheet" href="..\/..\/([^"]+)">/.exec(page) ?? [];
    expect(filesOf(root)).toContain(styles);
    expect([...page.matchAll(/<script defer src="([^"]+)"/g)].map((m) => m[1])).toEqual([
      '../../whowhen-embed.js',
      '../../whowhen.js',
    ]);
  });

  it('gives a timeline of another tool a page too', async () => {
    await done;
    const story = Story.parse(JSON.parse(read(root, 'rain.json')));
    expect(story.events.map(({ title, date }) => [title, date])).toEqual([['Flood in Harlow', '1953']]);
    expect(story.text).toBe('Rain\n1953: Flood in Harlow\nThe sea came.\n');
    expect(read(root, 'rain/index.html')).toContain('<title>Rain</title>');
  });

  it('lists all stories at the root', async () => {
    await done;
    expect(read(root, 'index.html')).toContain('<div id="root"><ol><li>Mayor &#60;/title&#62;&#60;script&#62;alert(1)');
  });

  it('holds no inline script or style, and a policy that forbids them', async () => {
    await done;
    for (const path of ['index.html', 'mine/index.html', 'mayor/index.html']) {
      const page = read(root, path);
      expect(page).toContain(`content="${CONTENT_SECURITY_POLICY}"`);
      const scripts = page.match(/<script\b[^>]*>[^<]*/g) ?? [];
      const isData = (script: string) => script.startsWith('<script type="application/ld+json">{');
      expect(scripts.filter((script) => !isData(script))).toEqual([
        expect.stringMatching(/ src="(\.\.?)\/assets\/[^"]+\.js">$/),
      ]);
      expect(scripts.filter(isData)).toHaveLength(path === 'index.html' ? 0 : 1);
      expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/);
      expect(page).not.toMatch(/(?:src|href)="\//);
    }
  });

  it('points at files that are there from every page', async () => {
    await done;
    for (const path of ['index.html', 'mine/index.html']) {
      const addresses = [...read(root, path).matchAll(/(?:src|href|data-story-url)="(\.[^"]+[^/"])"/g)].map(
        (m) => m[1] as string,
      );
      expect(addresses.length).toBeGreaterThanOrEqual(2);
      for (const address of addresses) expect(filesOf(root)).toContain(join(path, '..', address));
    }
  });

  it('gives each story a picture, and tells other sites how to show it', async () => {
    await done;
    const picture = readFileSync(join(root, 'dist/mine/picture.png'));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    const page = read(root, 'mine/index.html');
    expect(page).toContain('<link rel="alternate" type="application/json+oembed" href="./oembed.json"');
    expect(page).toContain('<meta property="og:image" content="./picture.png">');
    const told = JSON.parse(read(root, 'mine/oembed.json'));
    expect(told).toMatchObject({ version: '1.0', type: 'rich', title: '矿长周建国被捕', provider_name: '山城晚报' });
    expect(told.html).toContain('<iframe src="../mine/embed/" title="矿长周建国被捕"');
  });

  it('uses absolute addresses where it knows its own', async () => {
    const placed = site({ 'seeds/mine.txt': ARTICLE });
    await buildSite(placed, 'https://example.org/news');
    for (const path of ['index.html', 'mine/index.html']) {
      const page = read(placed, path);
      expect(page).toContain('<link rel="canonical" href="https://example.org/news/mine/">');
      expect(page).toContain('<meta property="og:image" content="https://example.org/news/mine/picture.png">');
      expect(page).toContain('href="https://example.org/news/mine/oembed.json"');
    }
    expect(JSON.parse(read(placed, 'mine/oembed.json')).html).toContain('src="https://example.org/news/mine/embed/"');
    expect(() => whowhen({ site: 'example.org' })).toThrow('site: “example.org” is no address of a web folder');
  });

  it('is the same, byte for byte, a second time', async () => {
    await done;
    const first = filesOf(root).map((file) => (/\.\w+$/.test(file) ? read(root, file) : file));
    await buildSite(root);
    expect(filesOf(root).map((file) => (/\.\w+$/.test(file) ? read(root, file) : file))).toEqual(first);
  });

  it('names the words of a page’s language ahead, where the page has them apart', async () => {
    const apart = site({
      'seeds/mine.txt': ARTICLE,
      'seeds/mayor.txt': HOSTILE,
      'src/app/main.tsx': `import('./en.ts'); import('./zh-Hans.ts'); import('./zh-Hant.ts'); import('./other.ts');\n`,
      ...Object.fromEntries(
        ['en', 'zh-Hans', 'zh-Hant', 'other'].map((n) => [`src/app/${n}.ts`, `export const n = '${n}';\n`]),
      ),
    });
    await buildSite(apart);
    const ahead = (path: string) =>
      /<link rel="modulepreload" href="([^"]*)-[\w-]{8}\.js">/.exec(read(apart, path))?.[1];
    expect(ahead('mine/index.html')).toBe('../assets/zh-Hans');
    expect(ahead('mayor/index.html')).toBe('../assets/en');
    expect(ahead('index.html')).toBe('./assets/en');
    expect(read(root, 'mine/index.html')).not.toContain('modulepreload');
  });

  it('puts an only story at the root, too', async () => {
    const single = site({ 'seeds/mine.txt': ARTICLE });
    await buildSite(single);
    const page = read(single, 'index.html');
    expect(page).toMatch(
      /<div id="root" data-story-url="\.\/assets\/mine-[\w-]{8}\.json" data-site="\.\/"><h1>矿长周建国被捕<\/h1>/,
    );
    expect(read(single, 'mine/index.html')).toContain('data-story-url="../assets/mine-');
  });

  it('builds the others and then fails where a note is wrong or an article cannot be read', async () => {
    const broken = site({
      'seeds/mine.txt': ARTICLE,
      'seeds/empty.txt': '',
      'seeds/mayor.txt': 'Mayor resigns\nMayor Jones resigned on Friday.\n',
      'seeds/mayor.story.yaml': 'lang: en\npublishd: 2021-03-05\n',
    });
    const error = await buildSite(broken).then(
      () => null,
      (reason: Error) => reason,
    );
    expect(error?.message).toContain(
      `error: “publishd” is not known here: did you mean “published”? (${join(broken, 'seeds/mayor.story.yaml')}:2:1)`,
    );
    expect(error?.message).toContain(
      `error: The file is empty: put the article into it, or take it away. (${join(broken, 'seeds/empty.txt')})`,
    );
    expect(filesOf(broken)).toEqual(expect.arrayContaining(['mine/index.html', 'mine.json', 'index.html']));
    expect(filesOf(broken)).not.toContain('mayor.json');
  });
});

describe('the dev server', () => {
  let server: ViteDevServer | undefined;
  afterEach(() => server?.close());
  const serve = async (root: string) => {
    server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      appType: 'mpa',
      plugins: [whowhen()],
      server: { port: 0, host: '127.0.0.1', ws: false },
    });
    await server.listen();
    const address = server.httpServer?.address() as { port: number };
    return (path: string) => fetch(`http://127.0.0.1:${address.port}${path}`, { redirect: 'manual' });
  };

  it('serves the index, pages, stories, and what is wrong', async () => {
    const get = await serve(
      site({ 'seeds/mine.txt': ARTICLE, 'seeds/bad.txt': ARTICLE, 'seeds/bad.story.yaml': 'lang: <b>\n' }),
    );
    expect(await (await get('/')).text()).toContain('<ol><li>矿长周建国被捕</li></ol>');
    const page = await (await get('/mine/?people=x')).text();
    expect(page).toContain(
      '<div id="root" data-story-url="/mine.json" data-site="/" data-index-url="/"><h1>矿长周建国被捕</h1>',
    );
    expect(Story.parse(await (await get('/mine.json')).json()).title).toBe('矿长周建国被捕');
    expect(await (await get('/mine/embed/?view=timeline')).text()).toContain(
      '<who-when masthead="h1"><h2>矿长周建国被捕',
    );
    expect((await get('/mine')).headers.get('location')).toBe('/mine/');
    const bad = await get('/bad/');
    expect(bad.status).toBe(500);
    expect(await bad.text()).toContain('lang: “&lt;b&gt;” is not known');
    expect((await get('/nobody/')).status).toBe(404);
  });

  it('sends the new story when article or note is saved, and keeps the last good one under an overlay', async () => {
    const root = site({ 'seeds/mine.txt': ARTICLE, 'seeds/mine.story.yaml': 'publisher: 山城晚报\n' });
    const get = await serve(root);
    expect((await (await get('/mine.json')).json()).source.publisher).toBe('山城晚报');
    const send = vi.spyOn((server as ViteDevServer).ws, 'send');
    const note = join(root, 'seeds/mine.story.yaml');
    const save = async (content: string) => {
      send.mockClear();
      writeFileSync(note, content);
      server?.watcher.emit('all', 'change', note);
      await vi.waitFor(() => expect(send).toHaveBeenCalled());
      return send.mock.calls.map(([message]) => message) as unknown[];
    };
    expect(await save('publisher: 新报\n')).toContainEqual(
      expect.objectContaining({
        event: 'whowhen:story',
        data: expect.objectContaining({ source: { file: 'mine.txt', publisher: '新报' } }),
      }),
    );
    expect(await save('lang: en\npublishd: x\n')).toContainEqual({
      type: 'error',
      err: {
        message: '“publishd” is not known here: did you mean “published”?',
        stack: '',
        plugin: 'whowhen',
        id: note,
        frame: 'publishd: x',
        loc: { file: note, line: 2, column: 1 },
      },
    });
    expect((await (await get('/mine.json')).json()).source.publisher).toBe('新报');
  });
});
