/**
 * The stories of a folder on Vite's dev server: a page at `/NAME/`, its JSON at `/NAME.json`, and the open page
 * brought up to date when its article or note is saved.
 *
 * Promises: a story that has been broken stays as it last was, under an overlay that says what is wrong and where.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Tools } from '../extract/tools.ts';
import type { Story } from '../model/story.ts';
import type { Prerenderer } from './emitStories.ts';
import { fillFrame } from './fillFrame.ts';
import { escapeHtml, fillPage } from './fillPage.ts';
import { type ArticleFile, findArticles } from './findArticles.ts';
import { formatProblem, type LoadProblem } from './loadProblem.ts';
import { loadStory } from './loadStory.ts';

interface Served {
  /** The last that came out. */
  story?: Story;
  problems: LoadProblem[];
}

export interface ServeOptions {
  folder: string;
  finish: (story: Story) => Story;
  tools: Tools;
  prerenderer: string;
}

export function serveStories(server: ViteDevServer, options: ServeOptions): void {
  const folder = resolve(server.config.root, options.folder);
  const served = new Map<string, Served>();
  const load = async (article: ArticleFile): Promise<Served> => {
    const { story, problems } = await loadStory(article.file, { tools: options.tools });
    const last = story ? options.finish(story) : served.get(article.name)?.story;
    const now = { ...(last && { story: last }), problems };
    served.set(article.name, now);
    for (const problem of problems) report(server, problem);
    return now;
  };
  const get = async (article: ArticleFile) => served.get(article.name) ?? (await load(article));

  server.watcher.add(folder);
  const bringUpToDate = async (article: ArticleFile) => {
    const had = served.get(article.name)?.story;
    const { story, problems } = await load(article);
    const error = problems.find((problem) => problem.level === 'error');
    if (error) return server.ws.send({ type: 'error', err: toOverlay(error) });
    if (!had) return server.ws.send({ type: 'full-reload' });
    server.ws.send({ type: 'custom', event: 'whowhen:story', data: story });
  };
  server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    const file = resolve(path);
    if (dirname(file) !== folder) return;
    const article = findArticles(folder).articles.find((a) => resolve(a.file) === file || resolve(a.note) === file);
    if (!article) return server.ws.send({ type: 'full-reload' });
    bringUpToDate(article).catch((error: Error) => server.config.logger.error(String(error.stack)));
  });

  server.middlewares.use((request, response, next) => {
    answer(server, options, folder, get, request, response).then((done) => done || next(), next);
  });
}

async function answer(
  server: ViteDevServer,
  { prerenderer }: ServeOptions,
  folder: string,
  get: (article: ArticleFile) => Promise<Served>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const path = decodePath(request.url ?? '/');
  const name = /^\/([^/]+?)(\/|\/index\.html|\.json|\/embed\/)?$/.exec(path);
  const isRoot = path === '/' || path === '/index.html';
  if (!isRoot && !name) return false;
  const { articles } = findArticles(folder);
  const article = isRoot && articles.length === 1 ? articles[0] : articles.find((a) => a.name === name?.[1]);
  if (!isRoot && !article) return false;
  const send = (status: number, type: string, body: string) => {
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
    return true;
  };
  if (article && name && !name[2]) {
    response.writeHead(302, { location: `/${encodeURIComponent(article.name)}/` }).end();
    return true;
  }
  const source = readFileSync(join(server.config.root, 'index.html'), 'utf8');
  const template = await server.transformIndexHtml(request.url ?? '/', source);
  const { renderPage, renderIndex, renderFrame } = (await server.ssrLoadModule(prerenderer)) as Prerenderer;
  const shared = { isBuilt: false, head: stylesWithoutScript(server, prerenderer) };
  if (!article) {
    const stories = (await Promise.all(articles.map(get))).flatMap(({ story }) => story ?? []);
    return send(200, 'text/html', fillPage(template, { ...renderIndex({ stories }), ...shared }));
  }
  const { story, problems } = await get(article);
  if (!story) {
    const list = problems.map((problem) => `<li>${escapeHtml(formatProblem(problem))}</li>`).join('');
    const broken = { html: `<ul>${list}</ul>`, title: article.name, description: '', lang: 'en', isBuilt: false };
    return send(500, 'text/html', fillPage(template, broken));
  }
  if (name?.[2] === '.json') return send(200, 'application/json', JSON.stringify(story));
  if (name?.[2] === '/embed/') {
    const sheet = siteSheet(server, prerenderer);
    const frame = { ...renderFrame({ story }), story, up: '/', styles: sheet ? [sheet] : [], isBuilt: false };
    return send(200, 'text/html', fillFrame(frame));
  }
  const indexUrl = articles.length > 1 ? { indexUrl: '/' } : {};
  const storyUrl = `/${encodeURIComponent(article.name)}.json`;
  const page = renderPage({ story, ...indexUrl });
  return send(200, 'text/html', fillPage(template, { ...page, ...indexUrl, storyUrl, site: '/', ...shared }));
}

/** Vite's dev server brings styles by script; where none runs, the site's own stylesheet is linked to. */
function stylesWithoutScript(server: ViteDevServer, prerenderer: string): string[] {
  const sheet = siteSheet(server, prerenderer);
  return sheet ? [`<noscript><link rel="stylesheet" href="/${escapeHtml(sheet)}"></noscript>`] : [];
}

/** The site's own stylesheet, from the root, where there is one. */
function siteSheet(server: ViteDevServer, prerenderer: string): string | undefined {
  const sheet = join(dirname(prerenderer), 'whowhen.css');
  if (!existsSync(join(server.config.root, sheet))) return undefined;
  return sheet.replaceAll('\\', '/').replace(/^\//, '');
}

function decodePath(url: string): string {
  const path = url.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function report(server: ViteDevServer, problem: LoadProblem): void {
  const said = `[whowhen] ${formatProblem(problem)}`;
  if (problem.level === 'error') server.config.logger.error(said);
  else if (problem.level === 'warning') server.config.logger.warn(said);
}

function toOverlay({ message, file, line, column }: LoadProblem) {
  const frame =
    existsSync(file) && line !== undefined ? readFileSync(file, 'utf8').split(/\r\n|\n|\r/)[line - 1] : undefined;
  return {
    message,
    stack: '',
    plugin: 'whowhen',
    id: file,
    ...(frame !== undefined && { frame }),
    ...(line !== undefined && { loc: { file, line, column: column ?? 1 } }),
  };
}
