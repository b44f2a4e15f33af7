import { describe, expect, it } from 'vitest';
import { DAY } from '../../../lib/clock';
import { GlossError } from '../../../lib/errors';
import type { AnnouncedPaper, Batch, ListId, MissedPart } from '../../../lib/records/announcement';
import type { SourceId } from '../../../lib/records/paper';
import { facts } from '../invented';
import { feedOf, reader, saying } from './rounds';

const NOW = Date.parse('2026-06-16T10:00:00Z');
const CELL = 'biorxiv:cell_biology';
const ZOO = 'biorxiv:zoology';
const FEED = 'journal:https://feeds.example.org/tissue';

function paperOf(list: ListId, id: string): AnnouncedPaper {
  const source = list.slice(0, list.indexOf(':')) as SourceId;
  const paper = facts({ source, categories: [list.slice(list.indexOf(':') + 1)], id });
  return { type: 'new', paper: { ...paper, submittedAt: NOW - DAY, key: `${source}:${id}` } };
}

/** A reader of some lists, and days on each of which the source says something else. */
async function days(lists: ListId[], ...says: (() => Batch)[]) {
  const one = await reader(lists, NOW);
  const [id = 'arxiv'] = lists.map((list) => list.slice(0, list.indexOf(':')) as SourceId);
  let today: () => Batch = () => feedOf([]);
  const source = saying(id, () => today(), id === 'journal' ? { feedsOnly: true } : {});
  for (const each of says) {
    today = each;
    await one.round(source);
    one.clock.now += DAY;
  }
  const open = (await one.db.ledger.toArray())
    .filter(({ unknown }) => unknown)
    .map(({ day, list, unknown }) => `${day} ${list} ${unknown?.kind}`);
  return { ...one, open };
}

const down = (): Batch => {
  throw new GlossError({ kind: 'http', status: 502 });
};
const items = (list: ListId, ...ids: string[]) => ids.map((id) => paperOf(list, id));

describe('a day on which a source did not answer', () => {
  it.each<ListId>([CELL, FEED])(
    'is made good by an answer that goes on where it had ended: %s',
    async (list) => {
      const { open, announced, db } = await days(
        [list],
        () => feedOf(items(list, '1')),
        down,
        down,
        () => feedOf(items(list, '3', '2', '1')),
      );
      expect(open).toEqual([]);
      // What was posted meanwhile stands under the day on which it came.
      expect((await announced()).map((each) => each.slice(0, 10))).toEqual([
        '2026-06-16',
        '2026-06-19',
        '2026-06-19',
      ]);
      const row = await db.ledger.get(['2026-06-17', list]);
      expect(row).toMatchObject({ received: { new: [] }, missing: [], checkedAt: NOW + 3 * DAY });
      expect(row).not.toHaveProperty('nextTryAt');
    },
  );

  it('is made good by “nothing changed” as well', async () => {
    const { open } = await days(
      [CELL],
      () => feedOf(items(CELL, '1')),
      down,
      () => feedOf([], { unchanged: ['cell_biology'] }),
    );
    expect(open).toEqual([]);
  });

  it('stays open where the feed moved on completely, also after later answers', async () => {
    const { open } = await days(
      [FEED],
      () => feedOf(items(FEED, '1')),
      down,
      () => feedOf(items(FEED, '5', '4')),
      () => feedOf(items(FEED, '6', '5')),
      down,
      () => feedOf(items(FEED, '7', '6')),
    );
    expect(open).toEqual([`2026-06-17 ${FEED} refused`, `2026-06-18 ${FEED} gap`]);
  });

  it('is made good for the lists that answer, and for no others', async () => {
    const without: MissedPart[] = [{ lists: ['zoology'], failure: { kind: 'timeout' } }];
    const { open } = await days(
      [CELL, ZOO],
      () => feedOf([...items(CELL, '1'), ...items(ZOO, '2')]),
      () => feedOf(items(CELL, '1'), { missed: without }),
      down,
      () => feedOf(items(CELL, '3', '1'), { missed: without }),
    );
    expect(open).toEqual(['17', '18', '19'].map((day) => `2026-06-${day} ${ZOO} refused`));
  });

  it('is, of arXiv, not: it announces by days, and each has a page of its own', async () => {
    const { open } = await days(
      ['arxiv:cs.LG'],
      () => feedOf([{ type: 'new', paper: facts() }], { day: '2026-06-16' }),
      down,
      () => feedOf([{ type: 'new', paper: facts({ id: '2606.00002' }) }], { day: '2026-06-18' }),
    );
    expect(open).toEqual(['2026-06-17 arxiv:cs.LG asked-late']);
  });
});
