import { storage } from '@wxt-dev/storage';
import { Dexie } from 'dexie';
import * as z from 'zod/mini';
import type { Loss } from '../../lib/records/rescue';
import { renewJournal } from '../../lib/rescue/journal';
import {
  dropKeepsake,
  joined,
  keepsakeOf,
  missing,
  readKeepsake,
  writeKeepsake,
} from '../../lib/rescue/keepsake';
import { loss } from '../../lib/rescue/loss';
import { NO_ROWS } from '../../lib/rescue/rows';
import { marksChangedAt, onMarksChanged } from '../../lib/signals';
import { db } from '../../lib/store/db';
import { answer } from './guard';
import type { Polling } from './polling';

/** Changes come in runs: the copy is written when they have rested for so long. A worker lives longer than this. */
const REST_MS = 1500;

/** Set once the database was compared with the copy in this session of the browser: it is only damaged between two. */
const compared = storage.defineItem<boolean>('session:keepsakeCompared', { fallback: false });

/** Registers what keeps the second copy of lists, marks and collections, and what brings it back. */
export function setupKeepsake({ poll }: Polling): void {
  const ready = compare().catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ready.then(keep).catch(() => undefined), REST_MS);
  };
  // Marks that a page makes wake the worker by this signal; what is written in this worker tells itself.
  onMarksChanged(changed);
  Dexie.on('storagemutated', (parts) => {
    if (Object.keys(parts).some((part) => /\/(follows|collections|marks)\//.test(part))) changed();
  });

  answer('bringBack', 'own-page', z.undefined(), async () => {
    const kept = await readKeepsake('lost');
    if (kept) {
      const { bringBack } = await import('../../lib/rescue/bring-back');
      await bringBack(db, { ...NO_ROWS, ...kept });
    }
    await settle();
    void poll('due');
  });
  answer('leaveLoss', 'own-page', z.undefined(), settle);
}

/** The reader has decided: what there is now is what there is to keep. */
async function settle(): Promise<void> {
  await keep();
  await dropKeepsake('lost');
  await loss.setValue(null);
}

/**
 * Once a session: what the copy has and the database lacks was lost, unless the reader changed something after the copy
 * was written. The copy is then put aside, where later ones do not replace it.
 */
async function compare(): Promise<void> {
  if (await compared.getValue()) return;
  // Only Chromium's databases have one.
  const renewed = import.meta.env.CHROME ? renewJournal().catch(() => undefined) : undefined;
  const rows = await readRows();
  await renewed;
  const kept = await readKeepsake('kept');
  if (kept) {
    const empty = rows.follows.length + rows.marks.length === 0;
    const explained = !empty && (await marksChangedAt()) > kept.savedAt;
    // An older loss that is still undecided is not forgotten for this one.
    if (isLoss(missing(kept, rows)) && !explained)
      await writeKeepsake('lost', joined(kept, await readKeepsake('lost')));
  }
  await compared.setValue(true);
  const lost = await readKeepsake('lost');
  const lacking = lost && missing(lost, rows);
  if (lacking && isLoss(lacking)) await loss.setValue(lacking);
  else if (lost) await settle();
  await keep();
}

const isLoss = ({ lists, stars, collections }: Loss) => lists + stars + collections > 0;

async function keep(): Promise<void> {
  // A database that cannot be read, or was not compared, must not wipe the copy of what it had.
  if (!(await compared.getValue())) return;
  const { follows, collections, marks } = await readRows();
  await writeKeepsake('kept', keepsakeOf(follows, marks, Date.now(), collections));
}

async function readRows() {
  const [follows, collections, marks] = await Promise.all([
    db.follows.toArray(),
    db.collections.toArray(),
    db.marks.toArray(),
  ]);
  return { follows, collections, marks };
}
