import type { Server } from 'node:http';

/** Stops a server that browsers may still hold on to: they open connections ahead, and no request ever ends those. */
export const stopServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
