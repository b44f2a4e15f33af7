import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PaperFacts } from '../../../lib/records/announcement';
import { dayCards } from '../../../lib/store/day-cards';
import { GlossDb } from '../../../lib/store/db';
import { compareWaiting } from '../../../lib/store/same-works';
import { arrive, inJournal, JOURNAL_DOI, onArxiv, onBiorxiv } from './twins';

const LAST = '2026-06-18';
const NEXT = '2026-06-19';
const [A, B, J] = [onArxiv().key, onBiorxiv().key, inJournal().key];
let db: GlossDb;
let number = 0;
beforeEach(() => {
  db = new GlossDb(`orders-${++number}`);
});

const versions: [day: string, paper: PaperFacts, type: 'new' | 'replace'][] = [
  [LAST, onArxiv(), 'new'],
  [NEXT, onArxiv({ version: 2, dois: [JOURNAL_DOI] }), 'replace'],
  [LAST, onBiorxiv(), 'new'],
  [NEXT, onBiorxiv({ version: 2 }), 'new'],
  [NEXT, inJournal(), 'new'],
  [
    LAST,
    inJournal({
      id: '10.1038/s1',
      key: 'journal:10.1038/s1',
      dois: ['10.1038/s1'],
      authors: [{ name: 'Bo Tervo' }],
    }),
    'new',
  ],
];

async function shown(each: GlossDb) {
  const days = await Promise.all([LAST, NEXT].map((day) => dayCards(each, day)));
  return days.map(({ fresh, cross, revisions }) =>
    [fresh, cross, revisions].map((cards) =>
      cards
        .map(({ paper, also, version }) => ({ key: paper.key, also, version, stored: paper.version }))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
    ),
  );
}

describe('whatever order they arrive in, however often', () => {
  it('the cards are the same, and nothing is doubled', async () => {
    const order = fc.tuple(
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
      fc.array(fc.tuple(fc.nat({ max: 5 }), fc.boolean()), { maxLength: 6 }),
    );
    let expected: unknown;
    await fc.assert(
      fc.asyncProperty(order, async ([first, again]) => {
        const each = new GlossDb(`orders-${++number}`);
        const steps = [
          ...first.map((i): [number, boolean] => [i, i % 2 === 0]),
          ...again,
          [0, true] as [number, boolean],
        ];
        for (const [i, compare] of steps) {
          const [day, paper, type] = versions[i] as (typeof versions)[number];
          await arrive(each, paper, day, { type, compare, now: Date.parse(`${NEXT}T12:00:00Z`) });
        }
        await compareWaiting(each);
        const cards = await shown(each);
        expected ??= cards;
        expect(cards).toEqual(expected);
        expect(cards[0]?.[0]?.map(({ key }) => key)).toEqual([A, 'journal:10.1038/s1']);
        expect(cards[1]?.map((group) => group.length)).toEqual([1, 0, 0]);
        each.close();
        await each.delete();
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('rows are symmetric: who is told of tells', async () => {
    for (const [day, paper, type] of versions) await arrive(db, paper, day, { type });
    const rows = new Map(
      (await db.appearances.toArray()).map((row) => [row.paper, row.others.map(({ key }) => key)]),
    );
    expect([...rows.keys()].sort()).toEqual([A, B, J].sort());
    for (const [paper, told] of rows) for (const key of told) expect(rows.get(key)).toContain(paper);
  });
});
