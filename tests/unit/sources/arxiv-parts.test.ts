import { describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import { categoriesOf, feedTopics, ownCategories } from '../../../lib/papers/subjects';
import type { AnnouncementType, Batch } from '../../../lib/records/announcement';
import type { Failure } from '../../../lib/records/round';
import { askInParts } from '../../../lib/sources/arxiv-parts';
import { planParts } from '../../../lib/sources/plan-parts';
import { announced } from '../invented';

const DAY = '2026-06-18';
const paper = (id: string, type: AnnouncementType, categories = ['cs.LG']) =>
  announced({ id, type, categories });
const batch = (papers: Batch['papers'], day = DAY): Batch => ({
  via: 'feed',
  day,
  papers,
  rejected: [],
  ...(papers.length >= 2000 && { full: true }),
});
const full = (start: number) =>
  Array.from({ length: 2000 }, (_, i) => paper(`2606.${String(start + i).padStart(5, '0')}`, 'new'));
const ids = ({ papers }: Batch) => papers.map((each) => `${each.paper.id} ${each.type}`);

/** An arXiv that answers by what is asked; records what was. */
function arxivOf(answer: (topics: string[]) => Batch | Failure) {
  const asked: string[] = [];
  const ask = async (topics: string[]) => {
    asked.push(topics.join('+'));
    const given = answer(topics);
    if ('kind' in given) throw new GlossError(given);
    return given;
  };
  return { ask, asked };
}

describe('what is asked in one request', () => {
  it('is everything where it stays below a feed’s limit', () => {
    for (const topics of [
      ['cs.LG'],
      ['cs'],
      ['math.PR', 'stat.ML', 'cs.LG'],
      ['astro-ph', 'hep-th', 'gr-qc'],
      ownCategories('cs'),
    ])
      expect(planParts(topics)).toEqual([topics]);
  });

  it('is less where archives together would reach it', () => {
    expect(planParts(['cs', 'math', 'stat'])).toEqual([['cs'], ['math', 'stat']]);
    const physics = planParts(feedTopics(['grp_physics']));
    expect([physics.length, physics.flat().length]).toEqual([2, 13]);
    // Mathematics hold mathematical physics.
    const all = planParts(
      feedTopics(['cs', 'math', 'grp_physics', 'stat', 'eess', 'econ', 'q-bio', 'q-fin']),
    );
    expect([all.length, new Set(all.flat()).size]).toEqual([4, 19]);
  });
});

describe('an answer that is full', () => {
  it('is asked for again in halves, and joined: each paper once, in a feed’s order', async () => {
    const { ask, asked } = arxivOf((topics) => {
      if (topics.length > 1) return batch(full(1));
      return batch(
        topics[0] === 'cs.LG'
          ? [...full(1).slice(0, 1500), paper('2606.09999', 'cross')]
          : [paper('2606.08000', 'new')],
      );
    });
    const joined = await askInParts(['cs.LG', 'cs.AI'], ask);
    expect(asked).toEqual(['cs.LG+cs.AI', 'cs.LG', 'cs.AI']);
    expect([joined.papers.length, joined.day, joined.missed]).toEqual([2002, DAY, undefined]);
    expect(ids(joined).slice(-2)).toEqual(['2606.08000 new', '2606.09999 cross']);
  });

  it('of one archive is asked for by its categories, as often as it takes', async () => {
    const { ask, asked } = arxivOf((topics) =>
      batch(topics.length > 10 || topics[0] === 'cs' ? full(1) : []),
    );
    const joined = await askInParts(['cs'], ask);
    expect(asked[0]).toBe('cs');
    const smallest = asked.filter((each) => each.split('+').length <= 10 && each !== 'cs');
    expect(smallest.flatMap((each) => each.split('+')).sort()).toEqual([...categoriesOf('cs')].sort());
    expect([asked.length, joined.papers.length, joined.missed]).toEqual([7, 2000, undefined]);
  });

  it('of one category cannot be parted: it is taken, and told', async () => {
    const { ask, asked } = arxivOf(() => batch(full(1)));
    const joined = await askInParts(['cs.LG'], ask);
    expect([asked, joined.papers.length, joined.missed]).toEqual([
      ['cs.LG'],
      2000,
      [{ lists: ['cs.LG'], cut: true }],
    ]);
  });

  it('always comes to an end', async () => {
    const { ask, asked } = arxivOf(() => batch(full(1)));
    const joined = await askInParts(feedTopics(['cs', 'math', 'grp_physics']), ask);
    expect(asked.length).toBeLessThanOrEqual(40);
    expect(joined.missed?.every(({ cut }) => cut)).toBe(true);
  });
});

describe('the type of a paper in several parts', () => {
  const ofBoth = async (inCs: AnnouncementType, inMath: AnnouncementType) => {
    const { ask } = arxivOf((topics) =>
      batch([paper('2606.00001', topics[0] === 'cs' ? inCs : inMath, ['cs.LG', 'math.ST'])]),
    );
    return ids(await askInParts(['cs', 'math', 'stat'], ask));
  };

  // arXiv's rule for a combined query: new where primary in any of what is asked for.
  it.each<[AnnouncementType, AnnouncementType, AnnouncementType]>([
    ['new', 'cross', 'new'],
    ['cross', 'new', 'new'],
    ['replace', 'cross', 'cross'],
    ['replace-cross', 'replace', 'replace'],
    ['replace-cross', 'replace-cross', 'replace-cross'],
  ])('%s and %s is %s', async (inCs, inMath, joined) => {
    expect(await ofBoth(inCs, inMath)).toEqual([`2606.00001 ${joined}`]);
  });
});

describe('a part that fails', () => {
  it('takes nothing from the others, and is named', async () => {
    const { ask, asked } = arxivOf((topics) =>
      topics.includes('cs') ? { kind: 'timeout' } : batch([paper('2606.00001', 'new', ['math.PR'])]),
    );
    const joined = await askInParts(['cs', 'math', 'stat'], ask);
    expect([asked.length, ids(joined)]).toEqual([2, ['2606.00001 new']]);
    expect(joined.missed).toEqual([{ lists: ['cs'], failure: { kind: 'timeout' } }]);
  });

  it('of a full answer leaves what had come', async () => {
    const { ask } = arxivOf((topics) => (topics.length > 1 ? batch(full(1)) : { kind: 'http', status: 500 }));
    const joined = await askInParts(['cs.LG', 'cs.AI'], ask);
    expect([joined.papers.length, joined.missed?.map(({ lists }) => lists)]).toEqual([
      2000,
      [['cs.LG'], ['cs.AI']],
    ]);
  });

  it.each<Failure>([
    { kind: 'throttled', status: 429, retryAt: 1 },
    { kind: 'forbidden', host: 'arxiv.org' },
    { kind: 'resting', host: 'rss.arxiv.org', retryAt: 1 },
    { kind: 'offline' },
  ])('because arXiv wants a rest ends the asking: %j', async (failure) => {
    let answers = 0;
    const { ask, asked } = arxivOf(() => (answers++ === 0 ? batch([paper('2606.00001', 'new')]) : failure));
    const joined = await askInParts(feedTopics(['cs', 'math', 'grp_physics', 'eess']), ask);
    expect([asked.length, ids(joined)]).toEqual([2, ['2606.00001 new']]);
    expect(joined.missed?.map((each) => each.failure)).toEqual([failure, failure]);
  });

  it('like all the others is a failure', async () => {
    const { ask } = arxivOf(() => ({ kind: 'offline' }));
    await expect(askInParts(['cs', 'math', 'stat'], ask)).rejects.toMatchObject({
      failure: { kind: 'offline' },
    });
  });

  it('is still of the day before: left out, and told', async () => {
    const { ask } = arxivOf((topics) =>
      topics.includes('cs')
        ? batch([paper('2606.00001', 'new')], '2026-06-17')
        : batch([paper('2606.00002', 'new', ['math.PR'])]),
    );
    const joined = await askInParts(['cs', 'math', 'stat'], ask);
    expect([joined.day, ids(joined)]).toEqual([DAY, ['2606.00002 new']]);
    expect(joined.missed).toEqual([{ lists: ['cs'], stale: '2026-06-17' }]);
  });

  it('through a fault of ours is thrown on', async () => {
    await expect(askInParts(['cs.LG'], () => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
  });
});
