import { browser } from 'wxt/browser';
import type { ListId } from '../../lib/records/announcement';
import { hostsFor } from '../../lib/sources';

/**
 * Looks up whether the hosts of lists may be asked, each host once.
 * @returns the first host of a list's without permission; undefined where all may be asked
 */
export function createRefusedHost(): (list: ListId) => Promise<string | undefined> {
  const known = new Map<string, Promise<boolean>>();
  return async (list) => {
    for (const origin of hostsFor(list)) {
      const granted = known.get(origin) ?? isGranted(origin);
      known.set(origin, granted);
      if (!(await granted)) return new URL(origin.replace(/\*$/, '')).host;
    }
    return undefined;
  };
}

/** Where the browser does not tell, the request itself does. */
async function isGranted(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [origin] });
  } catch {
    return true;
  }
}
