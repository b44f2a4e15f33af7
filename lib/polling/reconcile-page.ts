import { addDays, newYorkDay } from '../clock';
import { canonicalSubject } from '../papers/subjects';
import type { ListId } from '../records/announcement';
import { type LedgerRow, type ListingFacts, PARTS } from '../records/ledger';
import type { GlossDb } from '../store/db';
import { changeLedger } from '../store/ledger';
import { rowsOfPage } from './ledger-rows';

/**
 * Holds what a listing of arXiv's states, which the reader has opened, against the ledger: what it names or counts and is
 * not here is missing. Nothing for lists that are not followed, nor for days before they were.
 * @param now epoch milliseconds
 */
export async function reconcilePage(db: GlossDb, facts: ListingFacts, now: number): Promise<void> {
  const list: ListId = `arxiv:${canonicalSubject(facts.list)}`;
  const { day, ids } = facts;
  const follow = await db.follows.get(list);
  if (!follow || day > addDays(newYorkDay(now), 1)) return;
  const stated: LedgerRow['stated'] = {};
  for (const part of PARTS) {
    const told = facts.stated[part];
    if (told) stated[part] = { ...told, at: now };
  }
  await changeLedger(db, [day], (earlier) => {
    const isKnown = earlier.some((row) => row.list === list && row.day === day);
    if (!isKnown && newYorkDay(follow.addedAt) > day) return [];
    return rowsOfPage({ list, day, stated, ids, at: now }, earlier);
  });
}
