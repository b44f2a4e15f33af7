import { browser } from 'wxt/browser';
import type { ListId } from '../../lib/records/announcement';
import { hostsFor } from '../../lib/sources';

/**
 * Looks up whether the hosts of lists may be asked. Each time anew: permissions are given and taken away while a worker lives.
 * @returns the first host of a list's without permission; undefined where all may be asked
 */
export function createRefusedHost(): (list: ListId) => Promise<string | undefined> {
  return async (list) => {
    for (const origin of hostsFor(list))
      if (!(await isGranted(origin))) return new URL(origin.replace(/\*$/, '')).host;
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
