import { describe, expect, it } from 'vitest';
import { DAY } from '../../../lib/clock';
import { GlossError } from '../../../lib/errors';
import { retryDay } from '../../../lib/polling/retry-day';
import type { AnnouncedPaper, Batch, ListId } from '../../../lib/records/announcement';
import type { SourceId } from '../../../lib/records/paper';
import { facts } from '../invented';
import { feedOf, reader, saying } from './rounds';

const NOW = Date.parse('2026-06-18T10:00:00Z');
const CELL = 'biorxiv:cell_biology' as const;
const FEED = 'journal:https://feeds.example.org/tissue' as const;

function paperOf(list: ListId, source: SourceId, id: string): AnnouncedPaper {
  const paper = facts({ source, categories: [list.slice(list.indexOf(':') + 1)], id });
  return { type: 'new', paper: { ...paper, submittedAt: NOW - DAY, key: `${source}:${id}` } };
}

describe('a day gone by of a preprint server', () => {
  const preprint = (id: string) => paperOf(CELL, 'biorxiv', id);

  async function failedOnThursday(posted: () => Batch) {
    const one = await reader([CELL], NOW);
    const its = { says: feedOf([preprint('1')]), asked: [] as string[], fails: false };
    const source = saying(
      'biorxiv',
      () => {
        if (its.fails) throw new GlossError({ kind: 'timeout' });
        return its.says;
      },
      {
        catchUp: async (list, day) => {
          its.asked.push(`${day} ${list}`);
          return { ...posted(), via: 'catch-up', day };
        },
      },
    );
    await one.round(source);
    its.fails = true;
    one.clock.now += DAY;
    await one.round(source);
    one.clock.now += DAY;
    its.fails = false;
    return { ...one, source, its };
  }

  it('brings what was posted and never came, once, and the day is whole', async () => {
    const { source, its, deps, db, announced, round } = await failedOnThursday(() =>
      feedOf([preprint('1'), preprint('2')]),
    );
    expect(await db.ledger.get(['2026-06-19', CELL])).toMatchObject({ unknown: { kind: 'refused' } });
    await retryDay(deps(source), '2026-06-19');
    expect(its.asked).toEqual(['2026-06-19 cell_biology']);
    const row = await db.ledger.get(['2026-06-19', CELL]);
    expect(row).toMatchObject({ received: { new: ['2'] }, missing: [] });
    expect(row).not.toHaveProperty('unknown');
    // The feed has it as well: it is not announced anew.
    its.says = feedOf([preprint('2'), preprint('1')]);
    await round(source);
    expect(await announced()).toEqual([
      `2026-06-18 ${CELL} biorxiv:1 new`,
      `2026-06-19 ${CELL} biorxiv:2 new`,
    ]);
  });

  it('that is whole, or of which nothing was told, is not asked for', async () => {
    const { source, its, deps } = await failedOnThursday(() => feedOf([]));
    await retryDay(deps(source), '2026-06-18');
    await retryDay(deps(source), '2026-06-17');
    expect(its.asked).toEqual([]);
  });

  it('that fails again says so, and promises no next try that nobody makes', async () => {
    const { source, deps, db } = await failedOnThursday(() => {
      throw new GlossError({ kind: 'unreachable' });
    });
    await retryDay(deps(source), '2026-06-19');
    const row = await db.ledger.get(['2026-06-19', CELL]);
    expect(row).toMatchObject({ unknown: { kind: 'refused', failure: { kind: 'unreachable' } } });
    expect(row).not.toHaveProperty('nextTryAt');
  });
});

describe('a journal’s feed that moved on', () => {
  const item = (id: string) => paperOf(FEED, 'journal', id);

  async function following() {
    const one = await reader([FEED], NOW);
    const its = { says: feedOf([]) };
    const source = saying('journal', () => its.says, { feedsOnly: true });
    return { ...one, its, ask: () => one.round(source) };
  }

  it('leaves a gap that no later answer closes, and nothing is asked again for it', async () => {
    const { its, ask, clock, db } = await following();
    its.says = feedOf([item('1')]);
    await ask();
    clock.now += DAY;
    its.says = feedOf([item('5'), item('4')]);
    await ask();
    const row = () => db.ledger.get(['2026-06-19', FEED]);
    expect(await row()).toMatchObject({
      unknown: { kind: 'gap' },
      received: { new: ['5', '4'] },
      missing: [],
    });
    its.says = feedOf([item('6'), item('5')]);
    await ask();
    expect(await row()).toMatchObject({ unknown: { kind: 'gap' } });
    expect(await row()).not.toHaveProperty('nextTryAt');
  });

  it('is told of also where the day was whole before', async () => {
    const { its, ask, db } = await following();
    its.says = feedOf([item('1')]);
    await ask();
    its.says = feedOf([item('3')]);
    await ask();
    expect(await db.ledger.get(['2026-06-18', FEED])).toMatchObject({ unknown: { kind: 'gap' } });
  });

  it('leaves none where one item is still there, nor after an empty feed', async () => {
    const { its, ask, clock, db } = await following();
    await ask();
    its.says = feedOf([item('1')]);
    await ask();
    clock.now += DAY;
    its.says = feedOf([item('2'), item('1')]);
    await ask();
    for (const row of await db.ledger.toArray()) expect(row).not.toHaveProperty('unknown');
  });
});
