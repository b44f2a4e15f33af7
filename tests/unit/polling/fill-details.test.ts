import { describe, expect, it } from 'vitest';
import { DAY, HOUR, newYorkTime } from '../../../lib/clock';
import { detailsDueAt } from '../../../lib/polling/fill-details';
import type { AnnouncedPaper } from '../../../lib/records/announcement';
import type { DetailsAnswer } from '../../../lib/records/details';
import { extractOf } from '../../../lib/records/extract';
import type { Failure } from '../../../lib/records/round';
import type { Source } from '../../../lib/sources/source';
import { announced, facts } from '../invented';
import { feedOf, reader, saying } from './rounds';

const NOW = newYorkTime('2026-06-18', 6);
const COMMENTS = 'Accepted to ICML 2026. Code: https://github.com/tide/sort';
const ids = (count: number) => Array.from({ length: count }, (_, i) => `2606.${10_000 + i}`);

async function detailing(
  papers: AnnouncedPaper[],
  failing: (ids: readonly string[]) => Failure | undefined = () => undefined,
) {
  const one = await reader(['arxiv:cs.LG'], NOW);
  const asked: string[][] = [];
  let feed = papers;
  const source: Source = saying('arxiv', () => feedOf(feed, { day: '2026-06-18' }), {
    details: async (some): Promise<DetailsAnswer> => {
      asked.push([...some]);
      const failure = failing(some);
      if (failure) return { papers: [], unknown: [], failed: [{ ids: [...some], failure }] };
      return {
        papers: some.map((id) =>
          facts({
            id,
            submittedAt: NOW - 2 * DAY,
            comments: COMMENTS,
            journalRef: 'Proc. ICML 2026',
            dois: ['10.1/x'],
            authors: [{ name: 'Ada Nilsdotter', affiliations: ['Uppsala'] }, { name: 'Bo Tervo' }],
          }),
        ),
        unknown: [],
        failed: [],
      };
    },
  });
  await one.round(source);
  return { ...one, source, asked, say: (next: AnnouncedPaper[]) => (feed = next) };
}

describe('details', () => {
  it('are asked for by the hundred, what is new first, each once, and chips go with them', async () => {
    const all = ids(230).map((id, i) => announced({ id, type: i < 100 ? 'replace' : 'new' }));
    const { source, fillDetails, asked, db, round } = await detailing(all);
    expect(await fillDetails(source)).toBe(230);
    expect(asked.map((some) => some.length)).toEqual([100, 100, 30]);
    expect(asked[2]).not.toContain('2606.10150');
    const paper = await db.papers.get('arxiv:2606.10150');
    expect(paper).toMatchObject({
      comments: COMMENTS,
      dois: ['10.1/x'],
      arrivedAt: NOW,
      submittedAt: NOW - 2 * DAY,
    });
    expect(paper?.commentsRead && JSON.stringify(paper.commentsRead)).toContain('ICML');
    expect(paper?.published).toBeDefined();
    expect(paper && extractOf(paper)?.version).toBe(1);
    expect(await fillDetails(source)).toBe(0);
    await round(source);
    expect(await fillDetails(source)).toBe(0);
    expect(asked).toHaveLength(3);
  });

  it('are not undone, nor written again, by a feed that knows less', async () => {
    const { source, fillDetails, db, round } = await detailing([announced()]);
    await fillDetails(source);
    const before = await db.papers.toArray();
    const written: string[] = [];
    db.papers.hook('updating', () => void written.push('updating'));
    await round(source);
    expect(written).toEqual([]);
    expect(await db.papers.toArray()).toEqual(before);
  });

  it('are asked for anew with a new version', async () => {
    const { source, fillDetails, say, round, asked, db } = await detailing([announced()]);
    await fillDetails(source);
    say([announced({ version: 2, type: 'replace' })]);
    await round(source);
    await fillDetails(source);
    expect(asked).toHaveLength(2);
    expect(await db.papers.get('arxiv:2606.00001')).toMatchObject({ version: 2, comments: COMMENTS });
  });

  it('of one hundred that fail leave the others alone, and are asked for again', async () => {
    const all = ids(150).map((id) => announced({ id }));
    let failure: Failure | undefined = { kind: 'unreadable', reason: 'truncated', detail: '' };
    const { source, fillDetails, asked, clock, deps } = await detailing(all, (some) =>
      some.includes('2606.10000') ? failure : undefined,
    );
    expect(await fillDetails(source)).toBe(50);
    expect(asked).toHaveLength(2);
    expect(await detailsDueAt(deps(source))).toBe(NOW + HOUR);
    clock.now += HOUR;
    failure = undefined;
    expect(await fillDetails(source)).toBe(100);
  });

  it('wait where arXiv wants a rest, all of them, and that counts against no paper', async () => {
    const failure: Failure = { kind: 'throttled', status: 429, retryAt: NOW + 2 * HOUR };
    const all = ids(150).map((id) => announced({ id }));
    const { source, fillDetails, asked, deps, db } = await detailing(all, () => failure);
    for (let i = 0; i < 9; i++) expect(await fillDetails(source)).toBe(0);
    expect(asked).toHaveLength(1);
    expect(await detailsDueAt(deps(source))).toBe(NOW + 2 * HOUR);
    expect(await db.lacking.count()).toBe(150);
  });

  it('are still to be asked for when the worker died before they were kept', async () => {
    const { source, fillDetails, db, asked } = await detailing([announced()]);
    const dying: Source = { ...source, details: () => new Promise(() => {}) };
    void fillDetails(dying);
    expect(await fillDetails(source)).toBe(1);
    expect(asked).toHaveLength(1);
    expect(await db.lacking.count()).toBe(0);
  });
});
