import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_NOTE_LETTERS } from '../../../lib/records/mark';
import { soundRows } from '../../../lib/rescue/rows';
import { GlossDb } from '../../../lib/store/db';
import { setMark, setNote, workMark } from '../../../lib/store/marks';

const db = new GlossDb('own-notes-test');
const KEY = 'arxiv:2606.00001';
beforeEach(async () => {
  await db.open();
  for (const table of db.tables) await table.clear();
});

describe('the reader’s own note on a paper', () => {
  it('is kept with its mark, changed, and gone without words', async () => {
    await setMark(db, KEY, 'starred', true, 5);
    expect(await setNote(db, KEY, 'ask Ada')).toEqual({ paper: KEY, starredAt: 5, note: 'ask Ada' });
    expect(await setNote(db, KEY, 'ask Bo')).toEqual({ paper: KEY, starredAt: 5, note: 'ask Bo' });
    expect(await setNote(db, KEY, '  ')).toEqual({ paper: KEY, starredAt: 5 });
  });

  it('alone makes a mark, and takes it along', async () => {
    await setNote(db, KEY, 'ask Ada');
    await setMark(db, KEY, 'starred', true, 5);
    await setMark(db, KEY, 'starred', false, 6);
    expect(await workMark(db, KEY)).toEqual({ paper: KEY, note: 'ask Ada' });
    expect(await setNote(db, KEY, '')).toBeUndefined();
    expect(await db.marks.count()).toBe(0);
  });

  it('is of the work: of all its appearances that are stored', async () => {
    const other = 'biorxiv:10.1101/1';
    await db.appearances.bulkPut([
      { paper: KEY, others: [{ key: other }] },
      { paper: other, others: [{ key: KEY }] },
    ] as never);
    await db.papers.bulkPut([{ key: KEY }, { key: other }] as never);
    await setNote(db, KEY, 'ask Ada');
    expect((await workMark(db, other))?.note).toBe('ask Ada');
    await setNote(db, other, '');
    expect(await workMark(db, KEY)).toBeUndefined();
  });

  it('comes back from a rescue file, where it is no longer than notes are', () => {
    const marks = [
      { paper: KEY, note: 'ask Ada' },
      { paper: KEY, note: 'x'.repeat(MOST_NOTE_LETTERS + 1) },
    ];
    expect(soundRows({ marks: { rows: marks } } as never).rows.marks).toEqual([marks[0]]);
  });
});
