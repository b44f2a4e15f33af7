import { EngineError } from '../engine-error';
import type { Endpoint } from './endpoint';
import { providerOf } from './providers';

/** What can stand in a header at all. The browser's own complaint would quote the key. */
const SENDABLE = /^[\x21-\x7e]+$/;

/**
 * The key, as it is sent.
 * @throws EngineError `key-refused` with status 0 for one that no server could be sent
 */
export async function keyOf({ key }: Pick<Endpoint, 'key'>): Promise<string | undefined> {
  const value = (await key?.())?.trim();
  if (!value) return undefined;
  if (!SENDABLE.test(value)) throw new EngineError({ kind: 'key-refused', status: 0 });
  return value;
}

/** What every request says. The SDK's `x-stainless-*` would make browsers ask for leave first. */
export function headersFor(baseUrl: string, key: string | undefined): Record<string, string> {
  return { ...providerOf(baseUrl).headers, ...(key && { Authorization: `Bearer ${key}` }) };
}

/** How every request goes: nothing of the reader's along, nothing kept, and the key to nobody else. */
export const MANNERS = {
  redirect: 'error',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const satisfies RequestInit;
