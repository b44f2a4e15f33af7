import { EDITION } from '../../lib/polling/edition';
import { digestedBy } from '../../lib/settings';
import { db } from '../../lib/store/db';
import type { Polling } from './polling';
import { engineData } from './reader';

/** Digests all that is stored anew where another edition of the embedded engine did it: at every start, until it went through once. */
export async function digestForEdition(alive: Polling['alive']): Promise<void> {
  if ((await digestedBy.getValue()) === EDITION) return;
  const data = await engineData();
  const { digestAnew } = await import('../../lib/polling/digest-anew');
  await alive(() => digestAnew(db, Date.now(), data));
  // What the rules had to say meanwhile is said anew at a later start.
  if (data) await digestedBy.setValue(EDITION);
}
