import { describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import type { Batch } from '../../../lib/records/announcement';
import { readArxivApi } from '../../../lib/sources/arxiv-api';
import { readArxivFeed } from '../../../lib/sources/arxiv-feed';
import { feed, HOSTILE_FEEDS, item, type Outcome } from './hostile-feeds';

/** What came of it, in the words of the list. Anything thrown that is no failure of ours is thrown on. */
function outcome(read: () => Batch): { said: Outcome; batch?: Batch } {
  try {
    const batch = read();
    return { said: batch.papers.length, batch };
  } catch (error) {
    if (!(error instanceof GlossError) || error.failure.kind !== 'unreadable') throw error;
    return { said: `unreadable: ${error.failure.reason}` };
  }
}

describe('hostile feeds', () => {
  it('are many', () => {
    expect(HOSTILE_FEEDS.length).toBeGreaterThanOrEqual(120);
  });

  it.each(HOSTILE_FEEDS)('%s', { timeout: 30_000 }, (_what, source, expected) => {
    const { said, batch } = outcome(() => readArxivFeed(source));
    if (expected !== 'papers or unreadable') expect(said).toBe(expected);
    // What came is whole, bounded, and holds nothing unseen.
    for (const { paper } of batch?.papers ?? []) {
      expect(paper.key).toBe(`arxiv:${paper.id}`);
      expect(paper.title.length).toBeLessThanOrEqual(5000);
      expect(paper.abstract.length).toBeLessThanOrEqual(20_000);
      expect(paper.authors.length).toBeLessThanOrEqual(10_000);
      expect(paper.categories.length).toBeLessThanOrEqual(64);
      expect(`${paper.title}${paper.abstract}${paper.authors[0]?.name}`).not.toMatch(
        /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u,
      );
    }
    expect(batch?.day ?? '2026-06-18').toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it.each(HOSTILE_FEEDS)('%s, from the API', { timeout: 30_000 }, (_what, source) => {
    outcome(() => readArxivApi(source, ['cs.LG']));
  });
});

describe('a feed cut off', () => {
  const whole = feed(item() + item({ guid: 'oai:arXiv.org:2606.00002v1' }));

  it('at any byte gives nothing, never half', () => {
    const bytes = new TextEncoder().encode(whole.replace('Noisy', 'Nøisy'));
    for (let end = 0; end < bytes.length; end++) {
      const text = new TextDecoder().decode(bytes.subarray(0, end));
      expect([end, outcome(() => readArxivFeed(text)).said]).toEqual([
        end,
        expect.stringMatching(/^unreadable: (empty|truncated)$/),
      ]);
    }
    expect(outcome(() => readArxivFeed(whole)).said).toBe(2);
  });
});
