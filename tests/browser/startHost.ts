/**
 * A site of somebody else that stories stand in: pages as a test writes them, and the built site under `/stories/`.
 *
 * Same origin for both, as where a newsroom puts the files beside its own.
 */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { ARGS } from './browserArgs.ts';
import { stopServer } from './stopServer.ts';

export interface Host {
  /** Ends in `/`. */
  url: string;
  browser: Browser;
  /** What went wrong in its pages: console output of any kind, errors, breaches of a policy. */
  complaints: string[];
  /** What was asked for since the page was opened, as paths. */
  asked: string[];
  answer: (path: string, listener: RequestListener) => void;
  /** Opens a page of a body, `lang="en"`, under a content policy. */
  open: (body: string, options?: OpenOptions) => Promise<Page>;
  close: () => Promise<void>;
}

export interface OpenOptions {
  policy?: string;
  html?: string;
  head?: string;
  /** Run in the page before anything else. */
  init?: string;
  context?: BrowserContextOptions;
}

/** `site` is the built site's address. */
export async function startHost(site: string, chromiumPath: string): Promise<Host> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ARGS });
  const answers = new Map<string, RequestListener>();
  const [complaints, asked]: [string[], string[]] = [[], []];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    asked.push(path);
    const known = answers.get(path);
    if (known) return known(request, response);
    const file = await fetch(new URL(path.replace(/^\/stories\//, ''), site));
    response.writeHead(file.status, { 'content-type': file.headers.get('content-type') ?? '' });
    response.end(Buffer.from(await file.arrayBuffer()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const open: Host['open'] = async (
    body,
    { policy, html = '<html lang="en">', head = '', init = '', context = {} } = {},
  ) => {
    const icon = '<link rel="icon" href="data:,">';
    answers.set('/', (_, response) => {
      const headers = policy ? { 'content-security-policy': policy } : {};
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
      response.end(`<!doctype html>${html}<head>${icon}${head}</head><body>${body}</body></html>`);
    });
    const page = await (
      await browser.newContext({ locale: 'en', viewport: { width: 1200, height: 900 }, ...context })
    ).newPage();
    page.setDefaultTimeout(15_000);
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    if (init) await page.addInitScript(init);
    asked.length = 0;
    await page.goto(url);
    return page;
  };
  const close = async () => {
    await browser.close();
    await stopServer(server);
  };
  return { url, browser, complaints, asked, answer: (path, listener) => answers.set(path, listener), open, close };
}

/** Answers with a text of a test's own. */
export const sendText =
  (text: string, type: string): RequestListener =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type }).end(text);
