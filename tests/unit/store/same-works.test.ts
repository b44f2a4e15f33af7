import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bringBack } from '../../../lib/rescue/bring-back';
import { NO_ROWS } from '../../../lib/rescue/rows';
import { dayCards } from '../../../lib/store/day-cards';
import { lastDayWithNew } from '../../../lib/store/days';
import { GlossDb } from '../../../lib/store/db';
import { hiddenAmong } from '../../../lib/store/ledger';
import { markMet } from '../../../lib/store/mark-met';
import { setMark, workMark } from '../../../lib/store/marks';
import { forgetOld } from '../../../lib/store/retention';
import { compareWaiting } from '../../../lib/store/same-works';
import { saveArrival } from '../../../lib/store/save-batch';
import { fill, paperOf, rowOf } from './fill';
import { rowsRead } from './rows-read';
import { arrive, inJournal, JOURNAL_DOI, listOf, onArxiv, onBiorxiv } from './twins';

const LAST = '2026-06-18';
const NEXT = '2026-06-19';
const [A, B, J] = [onArxiv().key, onBiorxiv().key, inJournal().key];
let db: GlossDb;
let number = 0;
beforeEach(() => {
  db = new GlossDb(`works-${++number}`);
});

const fresh = async (day: string) => (await dayCards(db, day)).fresh;
const others = async (paper: string) =>
  (await db.appearances.get(paper as never))?.others.map(({ key }) => key);

describe('one work on one day', () => {
  it('is one card, led by the preprint, that names the others', async () => {
    await arrive(db, inJournal(), LAST);
    await arrive(db, onBiorxiv({ version: 2 }), LAST);
    await arrive(db, onArxiv(), LAST);
    const cards = await fresh(LAST);
    expect(cards.map(({ paper }) => paper.key)).toEqual([A]);
    expect(cards[0]?.lists).toEqual(['cs.LG', 'neuroscience', inJournal().primary]);
    expect(cards[0]?.also).toEqual([
      {
        key: B,
        source: 'biorxiv',
        link: 'https://www.biorxiv.org/content/10.1101/2026.06.01.123456v2',
        version: 2,
        day: LAST,
      },
      { key: J, source: 'journal', link: inJournal().link, venue: 'PLOS Medicine', day: '2026-05-06' },
    ]);
    expect(await lastDayWithNew(db, NEXT, [onArxiv(), onBiorxiv(), inJournal()].map(listOf))).toEqual({
      day: LAST,
      count: 1,
    });
  });

  it('is led by what is new, not by a revision', async () => {
    await arrive(db, onArxiv({ version: 3 }), LAST, { type: 'replace' });
    await arrive(db, inJournal(), LAST);
    const day = await dayCards(db, LAST);
    expect([day.fresh.map(({ paper }) => paper.key), day.revisions]).toEqual([[J], []]);
  });

  it('is two cards where only the title is the same', async () => {
    await arrive(db, onArxiv(), LAST);
    await arrive(db, inJournal({ authors: [{ name: 'Bo Tervo' }] }), LAST);
    expect((await fresh(LAST)).map(({ paper }) => paper.key).sort()).toEqual([A, J]);
    expect(await db.appearances.count()).toBe(0);
  });

  it('leaves what nobody follows out of the cards and on the card', async () => {
    await arrive(db, onArxiv(), LAST);
    await arrive(db, onBiorxiv(), LAST);
    await db.follows.delete(listOf(onArxiv()));
    const cards = await fresh(LAST);
    expect(cards.map(({ paper, also }) => [paper.key, also?.[0]?.key])).toEqual([[B, A]]);
  });
});

describe('a work that comes again on another day', () => {
  it('is that day’s card, and bears what the reader did before', async () => {
    await arrive(db, onArxiv(), LAST);
    await setMark(db, A, 'starred', true, 7);
    await setMark(db, A, 'read', true, 8);
    await arrive(db, inJournal(), NEXT);
    const [card] = await fresh(NEXT);
    expect(card?.paper.key).toBe(J);
    expect(card?.mark).toEqual({ paper: J, starredAt: 7, readAt: 8 });
    expect(card?.also).toMatchObject([{ key: A, day: LAST, version: 1 }]);
    expect((await fresh(LAST))[0]?.also).toMatchObject([{ key: J, day: '2026-05-06' }]);
  });

  it('is hidden where it was', async () => {
    await arrive(db, onArxiv(), LAST);
    await setMark(db, A, 'hidden', true, 7);
    await arrive(db, onBiorxiv(), NEXT);
    expect((await fresh(NEXT))[0]?.mark?.hiddenAt).toBe(7);
    expect(await hiddenAmong(db, 'biorxiv', [onBiorxiv().id, '10.1101/1'])).toEqual(
      new Set([onBiorxiv().id]),
    );
  });

  it('is told of with its newest version', async () => {
    await arrive(db, onArxiv(), LAST);
    await arrive(db, onBiorxiv(), LAST);
    await arrive(db, onBiorxiv({ version: 3, title: 'Renamed in version 3' }), NEXT);
    expect((await fresh(LAST))[0]?.also).toMatchObject([{ key: B, version: 3, day: LAST }]);
  });

  it('is found by a DOI that a later version states', async () => {
    await arrive(db, inJournal({ title: 'Quite another title there' }), LAST);
    await arrive(db, onArxiv(), LAST);
    expect(await db.appearances.count()).toBe(0);
    await arrive(db, onArxiv({ version: 2, dois: [JOURNAL_DOI] }), NEXT, { type: 'replace' });
    expect([await others(A), await others(J)]).toEqual([[J], [A]]);
  });
});

describe('a mark', () => {
  it.each(['starred', 'hidden', 'read'] as const)(
    '%s is of all that are stored, and is taken back from all',
    async (kind) => {
      for (const paper of [onArxiv(), onBiorxiv(), inJournal()]) await arrive(db, paper, LAST);
      await setMark(db, B, kind, true, 9);
      expect((await db.marks.toArray()).map(({ paper }) => paper)).toEqual([A, B, J]);
      expect(await workMark(db, J)).toMatchObject({ paper: J });
      expect(await setMark(db, J, kind, false, 10)).toBeUndefined();
      expect(await db.marks.count()).toBe(0);
    },
  );

  it('from before they were known to be one can be taken back on either', async () => {
    await arrive(db, onArxiv(), LAST);
    await setMark(db, A, 'starred', true, 7);
    await arrive(db, inJournal(), NEXT);
    expect(await setMark(db, J, 'read', true, 9)).toEqual({ paper: J, starredAt: 7, readAt: 9 });
    expect(await setMark(db, J, 'starred', false, 10)).toEqual({ paper: J, readAt: 9 });
    expect((await fresh(NEXT))[0]?.mark).toEqual({ paper: J, readAt: 9 });
  });

  it('on a paper’s own page is of the work once it was compared', async () => {
    await arrive(db, onBiorxiv(), LAST);
    await markMet(db, { ...onArxiv(), arrivedAt: 1 }, 'starred', true, 9);
    expect((await fresh(LAST))[0]?.mark).toBeUndefined();
    await compareWaiting(db);
    expect((await fresh(LAST))[0]?.mark?.starredAt).toBe(9);
  });
});

describe('what is forgotten', () => {
  it('leaves its place on the others, and is told of no more once they go', async () => {
    await arrive(db, onArxiv(), '2026-06-01');
    await arrive(db, inJournal(), LAST);
    await forgetOld(db, Date.parse('2026-06-19T00:00:00Z'), 7);
    expect(await db.papers.toCollection().primaryKeys()).toEqual([J]);
    expect((await fresh(LAST))[0]?.also).toMatchObject([{ key: A, day: '2026-06-01' }]);
    await setMark(db, J, 'read', true, 9);
    expect((await db.marks.toArray()).map(({ paper }) => paper)).toEqual([J]);
    await setMark(db, J, 'read', false, 9);
    await fill(db, '2026-07-18', 1, 1);
    await forgetOld(db, Date.parse('2026-07-19T00:00:00Z'), 7);
    expect(await db.appearances.count()).toBe(0);
  });

  it('and brought back is found again', async () => {
    await arrive(db, onArxiv(), LAST);
    await arrive(db, inJournal(), LAST);
    const rows = {
      papers: await db.papers.toArray(),
      announcements: await db.announcements.toArray(),
      follows: await db.follows.toArray(),
    };
    const afresh = new GlossDb(`works-${++number}`);
    await bringBack(afresh, { ...NO_ROWS, ...rows });
    await compareWaiting(afresh);
    expect(await afresh.appearances.toArray()).toEqual(await db.appearances.toArray());
    expect((await dayCards(afresh, LAST)).fresh).toHaveLength(1);
  });
});

describe('comparing', () => {
  it('is not even noted where arXiv is all there is, and costs the popup one empty request', async () => {
    await fill(db, LAST, 2, 20);
    await arrive(db, onArxiv({ dois: [JOURNAL_DOI] }), LAST, { compare: false });
    expect(await db.uncompared.count()).toBe(0);
    expect(await rowsRead(() => compareWaiting(db))).toBe(0);
    expect(await rowsRead(() => dayCards(db, LAST))).toBeLessThanOrEqual(21 + 21 + 1);
  });

  it('of arXiv’s papers reads the others alone', async () => {
    await fill(db, LAST, 5, 60);
    await db.papers.toCollection().modify((paper) => {
      paper.title = `Paper ${paper.id} among many others`;
    });
    await arrive(db, onBiorxiv(), LAST);
    await arrive(db, onArxiv(), LAST, { compare: false });
    // What waits, the arrival, the one of bioRxiv's, the days of two, and writing both rows.
    const announcements = await db.announcements.count();
    expect(await rowsRead(() => compareWaiting(db))).toBeLessThanOrEqual(announcements + 30);
    expect(await others(B)).toEqual([A]);
  });

  it('goes on where a worker died, and asks nothing twice', async () => {
    await arrive(db, onArxiv(), LAST, { compare: false });
    await arrive(db, onBiorxiv(), LAST, { compare: false });
    await compareWaiting(new GlossDb(db.name));
    expect(await others(A)).toEqual([B]);
    expect(await rowsRead(() => compareWaiting(db))).toBe(0);
  });

  it('of a feed that calls everything alike ends, and joins nothing', async () => {
    const one = inJournal();
    const papers = Array.from({ length: 300 }, (_, i) => ({
      ...one,
      id: `item-${i}`,
      key: `journal:item-${i}` as const,
      dois: [],
      arrivedAt: 1,
    }));
    await saveArrival(db, { papers, announcements: papers.map((paper) => rowOf(paper, LAST)) });
    await compareWaiting(db);
    expect(await db.appearances.count()).toBe(0);
  });

  it('of a paper that is like very many joins it to none', async () => {
    await fill(db, LAST, 1, 30);
    await arrive(db, onBiorxiv(), LAST);
    expect(await db.appearances.count()).toBe(0);
  });

  it('takes chunks, however they fall', async () => {
    const many = Array.from({ length: 450 }, (_, i) => ({
      ...paperOf(LAST, i),
      title: `Number ${i} of the many things`,
    }));
    await db.papers.bulkPut(many);
    const twin = (i: number) =>
      inJournal({
        id: `10.1371/${i}`,
        key: `journal:10.1371/${i}`,
        dois: [`10.1371/${i}`],
        title: `Number ${i} of the Many Things`,
      });
    for (const i of [0, 199, 200, 449]) await arrive(db, twin(i), LAST);
    for (const i of [0, 199, 200, 449]) expect(await others(twin(i).key)).toEqual([paperOf(LAST, i).key]);
  });
});
