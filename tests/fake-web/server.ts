import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Answer, Asked } from './answer';
import { makeCertificate } from './certificate';
import { deliver } from './deliver';
import { HOSTS } from './hosts';
import { Misbehaviours } from './misbehaviour';
import { spoil, twistOf, wholly } from './mischief';
import type { LoggedRequest } from './types';

/** The running server, before anything is known of arXiv. */
export interface Listening {
  port: number;
  spki: string;
  requests: LoggedRequest[];
  misbehaviours: Misbehaviours;
  tellTime(at: () => number | undefined): void;
  close(): Promise<void>;
}

type Twist = ReturnType<typeof twistOf>;

/** A site that puts its answers on the wire itself, a piece at a time. */
export interface StreamingSite {
  handle(req: IncomingMessage, body: string, res: ServerResponse): Promise<void>;
}

/**
 * Listens on the loopback, logs every request, and answers it rightly or wrongly.
 * @param streams the sites that answer by themselves, by host; what misbehaves is not handed to them
 */
export async function listen(
  rightAnswer: (asked: Asked, twist: Twist) => Answer,
  streams: Record<string, StreamingSite>,
): Promise<Listening> {
  const { key, cert, spki } = await makeCertificate(HOSTS);
  const requests: LoggedRequest[] = [];
  const misbehaviours = new Misbehaviours();
  let time: (() => number | undefined) | undefined;

  const handle = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const host = (req.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const address = req.url ?? '/';
    const entry = log(requests, req, host, address);
    res.on('close', () => {
      entry.endedAt = Date.now();
      entry.status ??= 0;
    });
    const body = await bodyOf(req);
    const asked = readRequest(req, host, address, body);
    const mischief = misbehaviours.take(host, address);
    if (time) setTime(res, time());
    const stream = streams[host];
    if (stream && !mischief) {
      await stream.handle(req, body, res);
      if (res.headersSent) entry.status = res.statusCode;
      return;
    }
    const { given, delivery } = spoil(
      () => rightAnswer(wholly(asked, mischief), twistOf(mischief)),
      mischief,
    );
    entry.status = given.status;
    await deliver(res, given, delivery, req.method === 'HEAD');
  };

  const server = createServer({ key, cert }, (req, res) => {
    handle(req, res).catch((error: unknown) => {
      // A fault of ours must not look like one of the fake arXiv's.
      console.error('fake web:', error);
      if (!res.headersSent) res.writeHead(500, { 'content-type': 'text/plain' });
      res.end(`fake web failed: ${String(error)}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    spki,
    requests,
    misbehaviours,
    tellTime: (at) => {
      time = at;
    },
    close: () => close(server),
  };
}

function setTime(res: ServerResponse, at: number | undefined): void {
  res.sendDate = false;
  if (at !== undefined) res.setHeader('date', new Date(at).toUTCString());
}

function log(requests: LoggedRequest[], req: IncomingMessage, host: string, address: string): LoggedRequest {
  const headers = Object.fromEntries(
    Object.entries(req.headers).map(([name, value]) => [name, String(value)]),
  );
  const entry = {
    at: Date.now(),
    host,
    method: req.method ?? 'GET',
    url: `https://${host}${address}`,
    headers,
  };
  requests.push(entry);
  return entry;
}

function readRequest(req: IncomingMessage, host: string, address: string, body: string): Asked {
  const [path = '/', search = ''] = address.split(/\?(.*)/s);
  const query = new URLSearchParams(search);
  // The API takes its parameters by form as well.
  if (/form-urlencoded/.test(req.headers['content-type'] ?? '')) {
    for (const [name, value] of new URLSearchParams(body)) query.set(name, value);
  }
  const headers = Object.fromEntries(
    Object.entries(req.headers).map(([name, value]) => [name, String(value)]),
  );
  return { host, path: decode(path), query, headers };
}

/** A path that cannot be decoded is taken as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
