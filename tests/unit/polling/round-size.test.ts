import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { digestAnew } from '../../../lib/polling/digest-anew';
import { runRound } from '../../../lib/polling/round';
import type { Batch } from '../../../lib/records/announcement';
import { dayCards } from '../../../lib/store/day-cards';
import { GlossDb } from '../../../lib/store/db';
import { setFollowed } from '../../../lib/store/follows';
import { ABSTRACT, announced } from '../invented';
import { rowsRead } from '../store/rows-read';

const DAY = '2026-06-18';
const NOW = Date.parse('2026-06-18T10:00:00Z');
const MANY = 2500;
const TITLE = 'Sorting noisy keys, and once more, '.repeat(60).slice(0, 2000);
const MATH = 'Sorting $n$ noisy keys, and again '.repeat(60).slice(0, 2000);
/** As long as an abstract may be (`lib/sources/border`). */
const LONG = `${ABSTRACT} `.repeat(40).slice(0, 20_000);

describe('a day of 2,500', () => {
  it('is stored in one go, titles of 2,000 characters and a few abstracts at the cap among them', async () => {
    const db = new GlossDb('size');
    await setFollowed(db, ['arxiv:cs.LG'], true, NOW);
    const papers = Array.from({ length: MANY }, (_, i) =>
      announced({
        id: `2606.${String(i).padStart(5, '0')}`,
        title: i % 100 === 0 ? MATH : TITLE,
        ...(i % 500 === 0 && { abstract: LONG }),
      }),
    );
    const batch: Batch = { day: DAY, via: 'feed', papers, rejected: [] };
    const source = {
      id: 'arxiv' as const,
      hosts: [],
      today: async () => batch,
      submitted: () => Promise.reject(new Error('not to be asked')),
    };
    const round = await runRound({
      db,
      source,
      now: () => NOW,
      fetch: async () => ({ body: '' }),
      settings: async () => ({ pollHours: 8, historyDays: 7 }),
    });
    expect(round).toMatchObject({ state: 'done', received: MANY });
    const { fresh } = await dayCards(db, DAY);
    expect(fresh).toHaveLength(MANY);
    expect(fresh.every(({ paper, digest }) => paper.title.length === 2000 && digest)).toBe(true);
    // Looking for missing digests goes through all, once, by slices: papers and their keys.
    expect(await rowsRead(() => digestAnew(db, NOW))).toBeLessThanOrEqual(2 * MANY);
  }, 120_000);
});
