import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createModelSite, type ModelSite } from './site';

export type { Quirk, Script } from './script';
export { createModelSite, type ModelRequest, type ModelSite } from './site';

/** A model that listens on the loopback, without encryption, as those at home do. */
export interface ModelServer extends Omit<ModelSite, 'handle'> {
  port: number;
  /** `http://127.0.0.1:1234/v1` */
  baseUrl: string;
  close(): Promise<void>;
}

export async function startModelServer(): Promise<ModelServer> {
  const { handle, next, requests } = createModelSite();
  const server = createServer((req, res) => {
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => parts.push(part));
    req.on('end', () => {
      handle(req, Buffer.concat(parts).toString(), res).catch((error: unknown) => {
        // A fault of ours must not look like one of the model's.
        console.error('fake model:', error);
        res.destroy();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    baseUrl: `http://127.0.0.1:${port}/v1`,
    next,
    requests,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
