/** A web server for pages held in memory, compressed once as a good host would. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export interface PageServer {
  /** Ends with a slash. */
  url: string;
  /** Adds a file; the path begins without a slash. */
  add: (path: string, content: string | Uint8Array) => void;
  /** Bytes sent since this was last asked, bodies only, as compressed. */
  takeBytes: () => number;
  close: () => Promise<void>;
}

export async function servePages(): Promise<PageServer> {
  const files = new Map<string, Buffer>();
  let bytes = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname).slice(1);
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const body = files.get(name);
    if (!body) return response.writeHead(404).end();
    bytes += body.length;
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    return response
      .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'no-store' })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    add: (path, content) => files.set(path, gzipSync(content)),
    takeBytes: () => {
      const sent = bytes;
      bytes = 0;
      return sent;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
