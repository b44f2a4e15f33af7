import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { extractDigest } from '../../../lib/digests/extractive';
import type { DayCards } from '../../../lib/records/card';
import type { Paper } from '../../../lib/records/paper';
import { dayCards, listDay } from '../../../lib/store/day-cards';
import { dayStart } from '../../../lib/store/day-start';
import { type DigestRow, GlossDb } from '../../../lib/store/db';
import { quotesFrom } from '../../../lib/store/digests';
import { setFollowed } from '../../../lib/store/follows';
import { fill, paperOf } from './fill';
import { rowsRead } from './rows-read';

const DAY = '2026-06-18';
const LG = 'arxiv:cs.LG' as const;
let db: GlossDb;
let number = 0;
beforeEach(async () => {
  db = new GlossDb(`written-${++number}`);
  await setFollowed(db, [LG], true, 0);
});

/** As if a model had written what the embedded engine chose. */
function rowBy(paper: Paper, model: string, given: Partial<DigestRow> = {}): DigestRow {
  const digest = extractDigest(paper, 1000);
  return { ...digest, id: `${paper.key} ${model}`, engine: 'openai', model, language: 'en', ...given };
}

const modelsOf = ({ fresh }: DayCards, i: number) =>
  fresh
    .find(({ paper }) => paper.key === paperOf(DAY, i).key)
    ?.written?.map(({ model, language }) => `${model} ${language}`);

describe('what models wrote', () => {
  it('is on the cards of its papers, the newest first, in every language', async () => {
    await fill(db, DAY, 1, 30);
    await db.digests.bulkPut([
      rowBy(paperOf(DAY, 3), 'old', { madeAt: 5 }),
      rowBy(paperOf(DAY, 3), 'new', { madeAt: 9 }),
      rowBy(paperOf(DAY, 3), 'other', { madeAt: 7, language: 'zh-CN' }),
      rowBy(paperOf(DAY, 7), 'old', { version: 0 }),
    ]);
    const readings = await Promise.all([dayCards(db, DAY), dayStart(db, DAY, 12), listDay(db, LG, DAY)]);
    for (const cards of readings) {
      if (!cards) throw new Error('no start');
      expect(modelsOf(cards, 3)).toEqual(['new en', 'other zh-CN', 'old en']);
      expect(modelsOf(cards, 7)).toEqual(['old en']);
      expect(cards.fresh.filter(({ written }) => written)).toHaveLength(2);
      expect(cards.fresh.find(({ written }) => written)?.written?.[0]).not.toHaveProperty('id');
    }
  });

  it('is there without its title where the paper has another name now', async () => {
    await fill(db, DAY, 1, 2);
    const title = (of: string) => ({ kind: 'translated' as const, text: '港口', of });
    const [first, second] = [paperOf(DAY, 0), paperOf(DAY, 1)];
    await db.digests.bulkPut([
      // A feed may break the line otherwise than the page.
      rowBy(first, 'same', { title: title(first.title.replace(' ', '\n ')) }),
      rowBy(second, 'renamed', { title: title(`${second.title}, revisited`) }),
    ]);
    const { fresh } = await dayCards(db, DAY);
    const shown = (key: string) => fresh.find(({ paper }) => paper.key === key)?.written?.[0]?.title;
    expect(shown(first.key)).toMatchObject({ text: '港口' });
    expect(modelsOf({ fresh } as DayCards, 1)).toEqual(['renamed en']);
    expect(shown(second.key)).toBeUndefined();
  });

  it('is there without the translation of an abstract that is another now', async () => {
    await fill(db, DAY, 1, 1);
    const now = paperOf(DAY, 0);
    const abstract = (of: string) => ({ of, sentences: [{ kind: 'untranslated' as const, of }] });
    await db.digests.bulkPut([
      rowBy(now, 'same', { madeAt: 9, abstract: abstract(now.abstract.replace(' ', '\n ')) }),
      // Every statement still stands in what it is now.
      rowBy(now, 'longer', { madeAt: 5, abstract: abstract(`${now.abstract} And more.`) }),
    ]);
    const [card] = (await dayCards(db, DAY)).fresh;
    expect(card?.written?.map(({ model, abstract }) => [model, abstract !== undefined])).toEqual([
      ['same', true],
      ['longer', false],
    ]);
  });

  it('of other words than the paper has now is left out', async () => {
    await fill(db, DAY, 1, 1);
    const now = paperOf(DAY, 0);
    const before = { ...now, abstract: now.abstract.replaceAll(' the ', ' no ') };
    expect(before.abstract).not.toBe(now.abstract);
    await db.digests.bulkPut([
      rowBy(before, 'of before', { madeAt: 9 }),
      rowBy(now, 'of now', { madeAt: 5 }),
    ]);
    expect(modelsOf(await dayCards(db, DAY), 0)).toEqual(['of now en']);
  });

  it('that read sections is of their version alone', () => {
    const paper = paperOf(DAY, 0);
    const textRead = { kind: 'sections' as const, address: '', read: [], leftOut: [] };
    const digest = { ...extractDigest(paper, 0), textRead };
    expect(quotesFrom(digest, paper)).toBe(true);
    expect(quotesFrom(digest, { ...paper, version: paper.version + 1 })).toBe(false);
    expect(quotesFrom(extractDigest(paper, 0), { ...paper, version: paper.version + 1 })).toBe(true);
  });

  it('may rest on the same words in other lines', () => {
    const paper = paperOf(DAY, 0);
    const digest = extractDigest(paper, 0);
    const wrapped = paper.abstract.replaceAll(' ', '\n  ');
    expect(quotesFrom(digest, { ...paper, abstract: wrapped })).toBe(true);
    expect(quotesFrom(extractDigest({ ...paper, abstract: wrapped }, 0), paper)).toBe(true);
    expect(quotesFrom(digest, { ...paper, abstract: 'Of something else.' })).toBe(false);
  });

  it('costs no row where nothing is written, and else no more than is shown', async () => {
    await fill(db, DAY, 20, 20);
    const without = await rowsRead(() => dayCards(db, DAY));
    expect(without).toBeLessThanOrEqual(20 + 20 + 1);
    // Of every paper of the days before and after.
    await fill(db, '2026-06-20', 2, 20);
    for (const day of ['2026-06-10', '2026-06-17', '2026-06-20'])
      await db.digests.bulkPut(Array.from({ length: 20 }, (_, i) => rowBy(paperOf(day, i), 'm')));
    await db.digests.bulkPut([2, 9].map((i) => rowBy(paperOf(DAY, i), 'm')));
    // The two, each once, and where the cursor lands behind them.
    expect((await rowsRead(() => dayCards(db, DAY))) - without).toBeLessThanOrEqual(2 + 2);
  });

  it('is seen by who watches the day as soon as it is stored', async () => {
    await fill(db, DAY, 1, 3);
    const seen: (string[] | undefined)[] = [];
    const arrived = new Promise<void>((resolve, reject) => {
      liveQuery(() => dayCards(db, DAY)).subscribe({
        next: (cards) => {
          seen.push(modelsOf(cards, 1));
          if (seen.length === 1) db.digests.put(rowBy(paperOf(DAY, 1), 'm')).catch(reject);
          if (seen.at(-1)) resolve();
        },
        error: reject,
      });
    });
    await arrived;
    expect(seen).toEqual([undefined, ['m en']]);
  });
});
