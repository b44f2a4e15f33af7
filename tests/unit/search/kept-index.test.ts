import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HeldIndex } from '../../../lib/search/held';
import { tidy } from '../../../lib/search/tidy';
import { GlossDb } from '../../../lib/store/db';
import { eraseDatabase } from '../../../lib/store/erase';
import { indexIn, keyOf, paper, told } from './index-in';

let db: GlossDb;
const { announce, read, naively } = indexIn(() => db);
beforeEach(() => {
  db = new GlossDb(`index-${Math.random()}`);
});
afterEach(() => db.delete());

const some = fc.integer({ min: 1, max: 3 });
const day = fc.constantFrom('2026-06-16', '2026-06-17', '2026-06-18');
type Step = (pages: HeldIndex[]) => Promise<unknown>;
const step: fc.Arbitrary<[string, Step]> = fc.oneof(
  fc
    .tuple(some, fc.constantFrom('Graphs', 'Trees', 'Waves'))
    .map(([n, title]): [string, Step] => [`put ${n} ${title}`, () => db.papers.put(paper(n, title))]),
  fc.tuple(some, day).map(([n, on]): [string, Step] => [`announce ${n} ${on}`, () => announce(n, on)]),
  fc
    .tuple(some, day)
    .map(([n, on]): [string, Step] => [
      `take back ${n} ${on}`,
      () => db.announcements.delete([on, 'arxiv:cs.LG', keyOf(n)]),
    ]),
  some.map((n): [string, Step] => [`delete ${n}`, () => db.papers.bulkDelete([keyOf(n)])]),
  some.map((n): [string, Step] => [
    `change ${n}`,
    () => db.table('papers').update(keyOf(n), { title: 'Quite another' }),
  ]),
  fc.constant<[string, Step]>(['erase', () => eraseDatabase(db)]),
  fc
    .tuple(fc.nat(1), fc.integer({ min: 1, max: 4 }))
    .map(([page, pieces]): [string, Step] => [
      `page ${page} reads ${pieces}`,
      (pages) => read(pages[page], pieces),
    ]),
  fc.nat(1).map((page): [string, Step] => [
    `page ${page} opens anew`,
    async (pages) => {
      pages[page] = new HeldIndex();
    },
  ]),
  fc
    .nat(1)
    .map((page): [string, Step] => [
      `page ${page} tidies`,
      async (pages) => tidy(db, await read(pages[page]), () => true),
    ]),
  fc.constant<[string, Step]>(['both read', (pages) => Promise.all([read(pages[0]), read(pages[1])])]),
);

describe('the index of the search', () => {
  it('says what is stored, whatever was written, read, put off, tidied and begun by two pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), async (steps) => {
        await db.delete();
        await db.open();
        const pages = [new HeldIndex(), new HeldIndex()];
        for (const [, take] of steps) await take(pages);
        for (const page of [...pages, new HeldIndex()]) {
          expect(told(await read(page))).toEqual(await naively());
          expect(page.at.size).toBe(await db.papers.count());
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
