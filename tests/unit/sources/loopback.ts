import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Loopback {
  /** A real fetch whose every address leads to this server: the host becomes the first part of the path. */
  fetch: typeof fetch;
  close(): Promise<void>;
}

/** A real server on the loopback; `path` in its answers is `/rss.arxiv.org/rss/cs.LG`. */
export async function startLoopback(handle: RequestListener): Promise<Loopback> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    async fetch(url, init) {
      const response = await globalThis.fetch(String(url).replace(/^https:\/\//, base), init);
      // The address as the one who asked knows it.
      const seen = response.url.replace(base, 'https://');
      return Object.defineProperty(response, 'url', { value: seen });
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
