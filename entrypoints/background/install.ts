import { browser } from 'wxt/browser';
import { db } from '../../lib/store/db';
import type { Polling } from './polling';
import { unattended } from './trouble';

/** Registers what happens on installing: the onboarding opens. */
export function setupInstall({ poll }: Polling): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') unattended(() => greet(poll));
  });
}

/** A profile that follows something already (reinstalled, or loaded again by a developer) needs no greeting. */
async function greet(poll: Polling['poll']): Promise<void> {
  const follows = await db.follows.count().catch(() => 0);
  if (follows > 0) return poll('due');
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html') });
}
