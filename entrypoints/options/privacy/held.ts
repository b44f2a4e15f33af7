import { browser } from 'wxt/browser';
import type { ListId } from '../../../lib/records/announcement';
import { hostsFor } from '../../../lib/sources';

/** A permission that the reader gave, and can take back. */
export interface Held {
  /** As the browser names it: `https://api.biorxiv.org/*`, `notifications`. */
  name: string;
  /** Followed lists that need it. */
  lists: ListId[];
  /** It is of the server that writes. */
  writes: boolean;
}

/**
 * What was given beyond what the manifest needs.
 * @param lists what is followed
 * @param origin of the server that writes, where there is one
 */
export async function heldNow(lists: readonly ListId[], origin: string | undefined): Promise<Held[]> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  const needed = neededHosts();
  const hosts = origins
    .filter((each) => !needed.has(each))
    .map((name) => ({
      name,
      lists: lists.filter((list) => hostsFor(list).includes(name)),
      writes: origin !== undefined && name === `${origin}/*`,
    }));
  const told = permissions.includes('notifications')
    ? [{ name: 'notifications', lists: [], writes: false }]
    : [];
  return [...hosts, ...told];
}

/** Hosts that the manifest needs; some browsers would take them back all the same. */
export function neededHosts(): ReadonlySet<string> {
  const { host_permissions = [], content_scripts = [] } = browser.runtime.getManifest();
  return new Set([
    ...(host_permissions as string[]),
    ...content_scripts.flatMap(({ matches = [] }) => matches),
  ]);
}

/** Asks for one again. Must be the first thing in the handler of a click. */
export const askAgain = ({ name }: Held): Promise<boolean> =>
  browser.permissions.request(asked(name)).catch(() => false);

/** @throws where the browser does not take it back */
export async function giveUp({ name }: Held): Promise<void> {
  if (!(await browser.permissions.remove(asked(name)))) throw new Error(name);
}

const asked = (name: string): Parameters<typeof browser.permissions.request>[0] =>
  name === 'notifications' ? { permissions: [name] } : { origins: [name] };
