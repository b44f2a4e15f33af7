import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../../../lib/clock';
import { GlossDb } from '../../../lib/store/db';
import { allReports, keepReport, reportsOf, takeBackReport } from '../../../lib/store/reports';
import { forgetOld } from '../../../lib/store/retention';
import { reported } from '../../catalogue/reported';
import { fill, paperOf } from './fill';

const db = new GlossDb('reports-test');
beforeEach(async () => {
  await db.open();
  for (const table of db.tables) await table.clear();
});

describe('reports', () => {
  it('are kept, one for each statement, and taken back', async () => {
    const first = reported({ at: 1 });
    const other = reported({ at: 2, section: 'summary', kind: 'overstated' });
    await keepReport(db, first);
    await keepReport(db, other);
    await keepReport(db, { ...first, kind: 'other', words: 'Not of this harbour.', at: 3 });
    expect((await allReports(db)).map(({ kind, at }) => [kind, at])).toEqual([
      ['other', 3],
      ['overstated', 2],
    ]);
    expect(await reportsOf(db, first.paper)).toHaveLength(2);
    expect(await reportsOf(db, 'arxiv:2606.09999')).toEqual([]);
    await takeBackReport(db, first.id);
    expect(await allReports(db)).toEqual([other]);
  });

  it('that are too long, or say nothing, are refused, and cost none that is there', async () => {
    const first = reported();
    await keepReport(db, first);
    await expect(keepReport(db, { ...first, words: 'x'.repeat(501) })).rejects.toThrow(RangeError);
    await expect(keepReport(db, { ...first, kind: 'other' })).rejects.toThrow('no-words');
    expect(await allReports(db)).toEqual([first]);
  });

  it('outlive the paper, and what was written of it', async () => {
    await fill(db, '2026-06-18', 9, 2);
    const old = paperOf('2026-06-10', 0);
    const report = { ...reported(), paper: old.key };
    await keepReport(db, report);
    expect(await db.papers.get(old.key)).toBeDefined();
    await forgetOld(db, Date.parse('2026-06-18T12:00:00Z') + 30 * DAY, 2);
    expect(await db.papers.get(old.key)).toBeUndefined();
    expect(await allReports(db)).toEqual([report]);
  });
});
