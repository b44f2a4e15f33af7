import { request } from 'node:https';
import type { FakeWeb } from '../../fake-web';

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

interface Options {
  headers?: Record<string, string>;
  method?: string;
  body?: string;
  /** Give up after so many bytes, as a careful reader does. */
  stopAfter?: number;
}

/** Asks the fake web as a browser would that is led to it by resolver rules. */
export function ask(web: FakeWeb, url: string, options: Options = {}): Promise<Reply> {
  const { hostname, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const req = request({
      host: '127.0.0.1',
      port: web.port,
      path: pathname + search,
      method: options.method ?? 'GET',
      headers: { ...options.headers, host: hostname },
      servername: hostname,
      rejectUnauthorized: false,
      agent: false,
    });
    req.on('error', reject);
    req.on('response', (res) => {
      const parts: Buffer[] = [];
      let length = 0;
      const headers = Object.fromEntries(
        Object.entries(res.headers).map(([name, value]) => [name, String(value)]),
      );
      const done = (): void =>
        resolve({ status: res.statusCode ?? 0, headers, body: Buffer.concat(parts).toString() });
      res.on('data', (part: Buffer) => {
        parts.push(part);
        length += part.length;
        if (options.stopAfter !== undefined && length >= options.stopAfter) {
          done();
          req.destroy();
        }
      });
      res.on('end', done);
      res.on('error', reject);
    });
    req.end(options.body);
  });
}
