import { browser } from 'wxt/browser';
import type { ListId } from '../../lib/records/announcement';
import { hostsFor, sources } from '../../lib/sources';
import { db } from '../../lib/store/db';

/** Given at installation. */
const ALWAYS: ReadonlySet<string> = new Set(sources.flatMap(({ hosts }) => hosts));

/** The host permissions a list needs besides those given at installation. */
export const optionalHosts = (list: ListId): string[] => hostsFor(list).filter((host) => !ALWAYS.has(host));

/**
 * Asks the reader to allow hosts. Must be the first thing in the handler of a click or key: browsers show their prompt
 * only there, and not after an await. What was allowed before is so without a prompt.
 */
export function allow(hosts: readonly string[]): Promise<boolean> {
  if (hosts.length === 0) return Promise.resolve(true);
  return browser.permissions.request({ origins: [...hosts] }).catch(() => false);
}

/**
 * Asks the reader whether the browser may tell of new papers. Must be the first thing in the handler of a click, as above; what
 * was allowed before is so without a prompt.
 */
export const allowNotices = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);

/** Whether all of these hosts are allowed now. */
export const areAllowed = async (hosts: readonly string[]): Promise<boolean> =>
  hosts.length === 0 || browser.permissions.contains({ origins: [...hosts] });

/** Gives hosts back that no followed list needs. Never throws: what the browser does not take back stays with it. */
export async function giveBack(hosts: readonly string[]): Promise<void> {
  try {
    const needed = new Set((await db.follows.toArray()).flatMap(({ list }) => hostsFor(list)));
    const idle = hosts.filter((host) => !needed.has(host) && !ALWAYS.has(host));
    if (idle.length > 0) await browser.permissions.remove({ origins: idle });
  } catch {
    // Declared as needed by the manifest (as test builds do), or the database cannot be read.
  }
}
