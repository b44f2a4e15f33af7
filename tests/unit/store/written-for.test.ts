import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { dayCards, dayStart } from '../../../lib/store/day-cards';
import { GlossDb } from '../../../lib/store/db';
import { setFollowed } from '../../../lib/store/follows';
import { written } from '../../catalogue/written';
import { fill, paperOf } from './fill';
import { rowsRead } from './rows-read';

const DAY = '2026-06-18';
let db: GlossDb;
let number = 0;
beforeEach(async () => {
  db = new GlossDb(`written-${++number}`);
  await setFollowed(db, ['arxiv:cs.LG'], true, 0);
  await fill(db, DAY, 1, 30);
});

/** A digest of the third paper that rests on its abstract. */
function digestOf(given: Partial<ReturnType<typeof written>> = {}) {
  const { key, version, abstract } = paperOf(DAY, 3);
  const digest = written();
  const sections = JSON.parse(JSON.stringify(digest.sections)) as typeof digest.sections;
  for (const { statements } of Object.values(sections))
    for (const each of statements)
      Object.assign(each.evidence, { start: 0, end: 9, quote: abstract.slice(0, 9) });
  return { ...digest, paper: key, version, sections, ...given };
}
const put = async (id: string, given: Parameters<typeof digestOf>[0] = {}) =>
  void (await db.digests.put({ ...digestOf(given), id }));
const shown = async () => (await dayCards(db, DAY)).fresh.map(({ written: each }) => each?.model);

describe('what a model wrote of the papers of a day', () => {
  it('is on the card of its paper, the newest alone, also among the first ones', async () => {
    await put('a', { model: 'old', madeAt: 1 });
    await put('b', { model: 'new', madeAt: 2 });
    const start = await dayStart(db, DAY, 8);
    expect((await shown()).filter(Boolean)).toEqual(['new']);
    expect(start?.fresh.find(({ written: each }) => each)?.paper.key).toBe(paperOf(DAY, 3).key);
  });

  it('is not that of another version, nor of other words', async () => {
    await put('a', { version: 7 });
    const other = digestOf();
    for (const each of other.sections.tldr.statements) each.evidence.quote = 'not there';
    await put('b', { sections: other.sections });
    expect((await shown()).filter(Boolean)).toEqual([]);
  });

  it('costs a reader nothing for whom no model writes', async () => {
    const before = await rowsRead(() => dayCards(db, DAY));
    await put('a', { paper: 'arxiv:other' });
    expect(await rowsRead(() => dayCards(db, DAY))).toBeLessThanOrEqual(before + 1);
  });
});
