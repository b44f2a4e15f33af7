// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureWords } from '../../../components/failure-words';
import { LedgerTable } from '../../../components/ledger/ledger-table';
import { JournalNames } from '../../../components/list-name';
import { SubjectNames } from '../../../components/subject-names';
import { journalName } from '../../../entrypoints/shared/journal-name';
import { newYorkDay } from '../../../lib/clock';
import { subjectName } from '../../../lib/papers/preprint-names';
import { ledgerDays } from '../../../lib/polling/ledger-sums';
import type { ListId } from '../../../lib/records/announcement';
import type { LedgerRow, MissingReason } from '../../../lib/records/ledger';
import { JOURNALS } from '../../../lib/sources/journal-list';
import { setLocale } from '../../../lib/words';
import type { Locale } from '../../../lib/words/locales';

const PASTED: ListId = 'journal:https://feeds.example.org/tissue';
const PAST = '2026-06-18';
/** A day on which lists come: on a holiday there is nothing to be told of. */
const NOW = Date.parse('2026-06-23T15:00:00Z');
const TODAY = newYorkDay(NOW);
const LATE: MissingReason = { kind: 'refused', failure: { kind: 'timeout' } };

function drawn(lists: ListId[], unknown: MissingReason, day = PAST, locale: Locale = 'en') {
  setLocale(locale);
  const root = document.createElement('main');
  const rows = lists.map(
    (list): LedgerRow => ({ list, day, received: { new: [], cross: [], replace: [] }, missing: [], unknown }),
  );
  const days = ledgerDays([day], { lists, rows, hidden: { byHand: new Set(), byRules: new Set() } });
  const follows = [{ list: PASTED, addedAt: 1, name: 'Tissue Letters' }];
  act(() =>
    render(
      <SubjectNames value={(server, id) => subjectName(server, id, locale)}>
        <JournalNames value={(feed) => journalName(feed, follows)}>
          <LedgerTable days={days} now={NOW} onRetry={() => {}} />
        </JournalNames>
      </SubjectNames>,
      root,
    ),
  );
  return root;
}

const canRetry = (root: Element) => root.querySelector('[data-action="retry-day"]') !== null;

beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
  setLocale('en');
});

describe('lists in the ledger', () => {
  const [journal] = JOURNALS;
  const lists: ListId[] = ['arxiv:cs.LG', 'biorxiv:cell_biology', `journal:${journal?.feed}`, PASTED];

  it('have the names a reader knows them by', () => {
    const names = (locale: Locale) =>
      [...drawn(lists, LATE, PAST, locale).querySelectorAll('[data-list] th')].map(
        (each) => each.textContent,
      );
    expect(names('en')).toEqual(['cs.LG', 'bioRxiv (Cell Biology)', journal?.name, 'Tissue Letters']);
    expect(names('zh-CN')[1]).toBe(`bioRxiv (${subjectName('biorxiv', 'cell_biology', 'zh-CN')})`);
  });

  it('show no id and no address, where nobody gave a name either', () => {
    const text = drawn([...lists, 'journal:https://unnamed.example.org/x/rss'], LATE).textContent;
    expect(text).not.toMatch(/cell_biology|https:/);
    expect(text).toContain('unnamed.example.org');
  });
});

describe('a day gone by', () => {
  it('of journals alone cannot be asked for again, and says why', () => {
    const root = drawn([PASTED], LATE);
    expect(canRetry(root)).toBe(false);
    expect(root.textContent).toContain('The feed no longer lists that day.');
    expect(drawn([PASTED], LATE, PAST, 'zh-CN').textContent).toContain('订阅源已不再列出那一天的内容。');
  });

  it('can where a server keeps it, or where it is today', () => {
    for (const root of [drawn([PASTED, 'biorxiv:cell_biology'], LATE), drawn([PASTED], LATE, TODAY)]) {
      expect(canRetry(root)).toBe(true);
      expect(root.textContent).not.toContain('no longer lists');
    }
  });
});

describe('a gap', () => {
  it.each([
    ['en', 'There may be more: nothing in this feed was there last time.'],
    ['zh-CN', '可能还有更多：此订阅源的内容与上次没有一条相同。'],
  ] as const)('is told in words, without a number: %s', (locale, words) => {
    const root = drawn([PASTED], { kind: 'gap' }, TODAY, locale);
    expect(root.textContent).toContain(words);
    expect(canRetry(root)).toBe(false);
  });
});

describe('a feed that is gone for good', () => {
  it('is the reader’s to replace where Gloss does not know its address', () => {
    const gone = { kind: 'http', status: 410 } as const;
    expect(failureWords(gone, 'feeds.example.org')).toContain('add that one on the options page');
    for (const whom of ['arXiv', 'bioRxiv']) expect(failureWords(gone, whom)).toContain('an update of Gloss');
  });
});
