import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchStory, TIME_LIMIT } from '../../src/app/fetchStory.ts';
import { LIMITS } from '../../src/model/readStory.ts';
import { SAMPLE } from '../sampleStory.ts';

let server: Server | undefined;
afterEach(() => {
  vi.useRealTimers();
  server?.closeAllConnections();
  server?.close();
});

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/story.json`;
}

/** A promise and what fulfils it. */
function promised() {
  let resolve = () => {};
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve: () => resolve() };
}

describe('fetchStory', () => {
  it('reads a story that comes in pieces, cut inside a character', async () => {
    const bytes = Buffer.from(JSON.stringify(SAMPLE));
    const middle = bytes.indexOf('董') + 1;
    const url = await serve((_, response) => {
      response.write(bytes.subarray(0, middle), () => response.end(bytes.subarray(middle)));
    });
    expect(await fetchStory(url)).toEqual(SAMPLE);
  });

  it.each<[string, RequestListener, string, RegExp]>([
    ['a file that is missing', (_, r) => r.writeHead(404).end('{}'), 'unreachable', /answers with 404\.$/],
    ['a connection that breaks', (_, r) => r.destroy(), 'unreachable', /story\.json: /],
    ['something else', (_, r) => r.end('<!doctype html>'), 'not-json', /^The story file is not JSON: /],
    ['other JSON', (_, r) => r.end('{"version":1}'), 'not-a-story', /^story\.id is not a text$/],
    [
      'a file that says it is too large',
      (_, r) => r.writeHead(200, { 'content-length': 50_000_000 }).write('{'),
      'too-large',
      /more than 8000000 bytes/,
    ],
  ])('refuses %s', async (_name, answer, code, message) => {
    await expect(fetchStory(await serve(answer))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  it('stops taking in a file that does not say how large it is', async () => {
    let sent = 0;
    const url = await serve((_, response) => {
      const piece = Buffer.alloc(1_000_000, 32);
      const more = () => {
        if (response.destroyed || sent >= 50_000_000) return response.end();
        sent += piece.length;
        response.write(piece, more);
      };
      more();
    });
    await expect(fetchStory(url)).rejects.toMatchObject({ code: 'too-large' });
    expect(sent).toBeLessThan(LIMITS.bytes + 30_000_000);
  });

  it('gives up after the time limit', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = promised();
    const url = await serve((_, response) => response.write('{', () => asked.resolve()));
    const result = expect(fetchStory(url)).rejects.toMatchObject({
      code: 'slow',
      message: expect.stringContaining('20 seconds'),
    });
    await asked.promise;
    vi.advanceTimersByTime(TIME_LIMIT);
    await result;
  });

  it('ends when it is aborted, and that is no error of the story', async () => {
    const leave = new AbortController();
    const gone = promised();
    const url = await serve((request, response) => {
      request.on('close', () => gone.resolve());
      response.write('{', () => leave.abort());
    });
    await expect(fetchStory(url, leave.signal)).rejects.toMatchObject({ name: 'AbortError' });
    await gone.promise;
  });
});
