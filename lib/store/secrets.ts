import type { GlossDb } from './db';

/**
 * Keys of servers, each for the exact origin it was entered for: an address that is changed later does not get it. They lie in
 * the database because a content script can read the extension's storage in Firefox.
 */
export async function secretFor(db: GlossDb, origin: string): Promise<string | undefined> {
  return (await db.secrets.get(origin))?.key;
}

/** Whether there is one; pages need no more. */
export async function hasSecret(db: GlossDb, origin: string): Promise<boolean> {
  return (await db.secrets.where('origin').equals(origin).count()) > 0;
}

/**
 * Keeps the key of an origin; an empty one is forgotten.
 * @returns the one before, with which it can be taken back
 */
export async function keepSecret(db: GlossDb, origin: string, key: string): Promise<string | undefined> {
  return db.transaction('rw', db.secrets, async () => {
    const before = (await db.secrets.get(origin))?.key;
    if (key) await db.secrets.put({ origin, key });
    else await db.secrets.delete(origin);
    return before;
  });
}
