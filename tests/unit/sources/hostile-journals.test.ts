import { describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import type { Batch } from '../../../lib/records/announcement';
import { checkAnnounced } from '../../../lib/sources/border';
import { feedsIn } from '../../../lib/sources/discover-feed';
import { readJournalFeed } from '../../../lib/sources/journal-feed';
import { readPreprintApi } from '../../../lib/sources/preprint-api';
import { readPreprintFeed } from '../../../lib/sources/preprint-feed';
import { HOSTILE_FEEDS } from './hostile-feeds';
import { HOSTILE_JOURNALS } from './hostile-journals';
import { FEED } from './journal-samples';

/** What came of it. Anything thrown that is no failure of ours is thrown on. */
function outcome<T extends Pick<Batch, 'papers'>>(
  read: () => T,
): { said: number | string; papers: T['papers'] } {
  try {
    const { papers } = read();
    return { said: papers.length, papers };
  } catch (error) {
    if (!(error instanceof GlossError) || error.failure.kind !== 'unreadable') throw error;
    return { said: error.failure.reason, papers: [] };
  }
}

/** What came is whole, bounded, in plain words, and leads to pages of the web. */
function expectSound(papers: Batch['papers']): void {
  for (const each of papers) {
    expect(checkAnnounced(each)).toMatchObject({ ok: true });
    const { title, abstract, authors, link, comments = '' } = each.paper;
    expect(link).toMatch(/^https:\/\//);
    expect(title).not.toMatch(/[\n\r\t]|^\s|\s$/);
    const texts = `${title}\n${abstract}\n${comments}\n${authors.map(({ name }) => name).join('\n')}`;
    expect(texts).not.toMatch(/<\/?(?:script|img|i|b|p)\b|onerror|&(?:lt|amp|gt|quot);/i);
    expect(texts).not.toMatch(/(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  }
}

describe('hostile feeds of journals', () => {
  it.each(HOSTILE_JOURNALS)('%s', { timeout: 30_000 }, (_what, source, expected) => {
    const { said, papers } = outcome(() => readJournalFeed(source, FEED));
    expect(said).toBe(expected);
    expectSound(papers);
  });

  it.each(HOSTILE_FEEDS)('%s, as a journal', { timeout: 30_000 }, (_what, source) => {
    expectSound(outcome(() => readJournalFeed(source, FEED)).papers);
  });
});

describe('hostile feeds of preprint servers', () => {
  it.each([...HOSTILE_FEEDS, ...HOSTILE_JOURNALS])('%s', { timeout: 30_000 }, (_what, source) => {
    expectSound(outcome(() => readPreprintFeed(source, 'medrxiv', 'surgery')).papers);
    expect(outcome(() => readPreprintApi(source, 'medrxiv', 'surgery')).papers).toEqual([]);
  });
});

describe('hostile pages', () => {
  it.each([...HOSTILE_FEEDS, ...HOSTILE_JOURNALS])('%s', { timeout: 30_000 }, (_what, source) => {
    outcome(() => ({ papers: [], found: feedsIn(source, FEED) }));
  });
});
