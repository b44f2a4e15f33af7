import { browser } from 'wxt/browser';
import { hostsFor } from '../../lib/sources';
import { db } from '../../lib/store/db';
import type { Polling } from './polling';
import { unattended } from './trouble';

/** Registers what happens when the reader allows hosts: sources with lists that waited for them are due. */
export function setupPermissions({ poll }: Pick<Polling, 'poll'>): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => unattended(() => allowed(origins)));

  async function allowed(origins: readonly string[]): Promise<void> {
    const follows = await db.follows.toArray();
    const waited = follows.filter(({ list }) => hostsFor(list).some((host) => origins.includes(host)));
    const ids = new Set(waited.map(({ list }) => list.slice(0, list.indexOf(':'))));
    if (ids.size === 0) return;
    await db.rounds
      .filter(({ source, state }) => ids.has(source) && state !== 'running')
      .modify({ nextAt: Date.now() });
    await poll('due');
  }
}
