import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listAnnouncements } from '../../../lib/polling/list-announcements';
import { arxiv } from '../../../lib/sources/arxiv';
import { type FakeWeb, startFakeWeb } from '../../fake-web';
import { asked, fetchFrom } from '../fake-web/polite';

const TODAY = '2026-09-24';

describe('what is followed', () => {
  let web: FakeWeb;
  beforeAll(async () => {
    web = await startFakeWeb({ today: TODAY, papersPerDay: 600 });
  });
  beforeEach(() => {
    web.requests.length = 0;
  });
  afterAll(() => web.close());

  it('is asked for in one feed: archives, categories, groups', async () => {
    await arxiv.today(['cs.LG', 'stat', 'hep-th', 'stat.ML'], fetchFrom(web));
    await arxiv.today(['grp_physics'], fetchFrom(web));
    expect(asked(web)[0]).toBe('/rss/cs.LG+stat+hep-th');
    expect(asked(web).slice(1).join('+').replaceAll('/rss/', '').split('+')).toHaveLength(13);
  });

  it('announces in each list what that list’s own feed shows, but what was cross-listed within an archive', async () => {
    const lists = ['cs', 'cs.LG', 'stat', 'math'] as const;
    const batch = await arxiv.today([...lists], fetchFrom(web));
    const rows = listAnnouncements(
      batch,
      lists.map((id) => `arxiv:${id}` as const),
      TODAY,
      0,
    );
    for (const id of lists) {
      const ours = rows.filter(({ list }) => list === `arxiv:${id}`);
      const theirs = new Map(web.listed(id).map(({ paper, type }) => [`arxiv:${paper.id}`, type]));
      // New papers and replacements to the letter; crosses of a combined answer may have been in this list before.
      const exact = (type: string | undefined) =>
        type === 'new' || type === 'replace' || type === 'replace-cross';
      expect(
        ours
          .filter(({ type }) => exact(type))
          .map(({ paper, type }) => `${paper} ${type}`)
          .sort(),
      ).toEqual(
        [...theirs]
          .filter(([, type]) => exact(type))
          .map(([paper, type]) => `${paper} ${type}`)
          .sort(),
      );
      expect(ours.length).toBeGreaterThan(0);
    }
  });

  it('is looked up in the API by its archives, too', async () => {
    await arxiv.submitted(['cs', 'hep-th', 'grp_q-bio'], { day: TODAY, from: 0, to: 1 }, fetchFrom(web));
    expect(new URL(web.requests[0]?.url ?? '').searchParams.get('search_query')).toMatch(
      /^\(cat:cs\.\* OR cat:hep-th OR cat:q-bio\.\*\) AND /,
    );
  });

  it('loses nothing to a category that arXiv does not know', async () => {
    const batch = await arxiv.today(['cs', 'cs.XX', 'math', 'astro-ph'], fetchFrom(web));
    expect([batch.unknown, batch.missed]).toEqual([['cs.XX'], undefined]);
    expect(batch.papers.length).toBeGreaterThan(100);
  });
});

describe('a day of more than 2,000', () => {
  it('loses no new paper, nor any other', async () => {
    const web = await startFakeWeb({ today: TODAY, papersPerDay: 4000 });
    const followed = ['cs', 'math', 'stat', 'grp_physics', 'econ', 'q-bio', 'q-fin', 'eess'];
    const batch = await arxiv.today(followed, fetchFrom(web));
    const theirs = web.papers.map(({ id }) => id).sort();
    expect(theirs).toHaveLength(4000);
    expect(batch.papers.map(({ paper }) => paper.id).sort()).toEqual(theirs);
    expect([batch.day, batch.missed, batch.rejected]).toEqual([TODAY, undefined, []]);
    const fresh = web.papers.filter(({ action }) => action === 'new').length;
    expect(batch.papers.filter(({ type }) => type === 'new')).toHaveLength(fresh);
    expect(asked(web).length).toBeLessThan(12);
    await web.close();
  });
});
