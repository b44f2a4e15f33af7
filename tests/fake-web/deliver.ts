import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './answer';
import type { Delivery } from './mischief';

const SPACES = Buffer.alloc(64 * 1024, ' ');

/** Puts an answer on the wire. */
export async function deliver(
  res: ServerResponse,
  given: Answer,
  delivery: Delivery,
  headOnly: boolean,
): Promise<void> {
  if (delivery.drop) return void res.destroy();
  // Without a hold on the process: a server that is closed meanwhile must not keep a test run alive.
  if (delivery.waitMs) await wait(delivery.waitMs, undefined, { ref: false });
  if (res.destroyed) return;
  const body = Buffer.from(given.body);
  const length = delivery.endless ? {} : { 'content-length': String(body.length) };
  res.writeHead(given.status, { ...given.headers, ...(given.status === 304 ? {} : length) });
  if (headOnly || given.status === 304) return void res.end();
  if (delivery.drip) return drip(res, body, delivery.drip);
  if (delivery.endless) return endless(res, body);
  if (delivery.hangUpAfter !== undefined) {
    // The bytes must be out before the connection goes, or the client sees none of them.
    return void res.write(body.subarray(0, delivery.hangUpAfter), () => res.destroy());
  }
  res.end(body);
}

async function drip(
  res: ServerResponse,
  body: Buffer,
  { bytes, everyMs }: { bytes: number; everyMs: number },
): Promise<void> {
  for (let at = 0; at < body.length && !res.destroyed; at += bytes) {
    if (at > 0) await wait(everyMs, undefined, { ref: false });
    res.write(body.subarray(at, at + bytes));
  }
  res.end();
}

async function endless(res: ServerResponse, body: Buffer): Promise<void> {
  res.write(body);
  const gone = once(res, 'close');
  while (!res.destroyed) {
    // An unread connection must not fill our memory, nor a read one take all our time.
    if (res.write(SPACES)) await wait(1, undefined, { ref: false });
    else await Promise.race([once(res, 'drain'), gone]);
  }
}
