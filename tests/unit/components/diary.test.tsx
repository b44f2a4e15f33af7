// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { RequestDiary } from '../../../entrypoints/shared/request-diary';
import type { RequestRow } from '../../../lib/records/request';
import { db } from '../../../lib/store/db';
import { createDiary } from '../../../lib/store/requests';

const root = document.body;
afterEach(() => render(null, root));

const line = (given: Partial<RequestRow>): Omit<RequestRow, 'id'> => ({
  at: Date.now(),
  host: 'rss.arxiv.org',
  url: 'https://rss.arxiv.org/rss/cs.LG',
  purpose: 'feed',
  why: 'poll',
  end: { kind: 'ok' },
  ...given,
});
const lines = () => [...root.querySelectorAll('[data-request]')].map((each) => each.textContent);

it('the diary shows what the store has, newest first, as it comes, and one host alone where that is asked', async () => {
  const diary = createDiary(db);
  await diary.begin(line({ bytes: 1234 }));
  const id = await diary.begin(
    line({
      host: 'arxiv.org',
      url: 'https://arxiv.org/list/cs.LG/new',
      purpose: 'page',
      end: { kind: 'open' },
    }),
  );
  await act(() => render(<RequestDiary />, root));
  await vi.waitFor(() => expect(lines()).toHaveLength(2));
  expect(lines()[0]).toMatch(/arxiv\.orgpage \/list\/cs\.LG\/newits time had comeunder way$/);
  expect(lines()[1]).toMatch(/rss\.arxiv\.orgfeed \/rss\/cs\.LGits time had comeanswered \(2 kB\)$/);
  expect(root.querySelector('[data-stat="requests-today"]')?.textContent).toBe(
    '2 requests today, to 2 hosts.',
  );

  await diary.end(id, { end: { kind: 'failed', failure: { kind: 'timeout' } } });
  await vi.waitFor(() => expect(lines()[0]).toMatch(/no answer in time$/));

  const filter = root.querySelector('select');
  if (!filter) throw new Error('no filter');
  expect([...filter.options].map(({ value }) => value)).toEqual(['', 'arxiv.org', 'rss.arxiv.org']);
  filter.value = 'rss.arxiv.org';
  await act(() => void filter.dispatchEvent(new Event('change', { bubbles: true })));
  await vi.waitFor(() => expect(lines()).toHaveLength(1));
  expect(lines()[0]).toContain('rss.arxiv.org');
  // The total is of all hosts.
  expect(root.querySelector('[data-stat="requests-today"]')?.textContent).toContain('to 2 hosts');
});
