// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { ledgerLine } from '../../../components/ledger/ledger-line';
import { LedgerTable } from '../../../components/ledger/ledger-table';
import { ledgerDays } from '../../../lib/polling/ledger-sums';
import type { ListId } from '../../../lib/records/announcement';
import type { LedgerRow, MissingReason } from '../../../lib/records/ledger';

const DAY = '2026-06-18';
const NOW = new Date('2026-06-18T06:12:00').getTime();
const list: ListId = 'arxiv:cs.LG';
const row = (...reasons: MissingReason[]): LedgerRow => ({
  list,
  day: DAY,
  received: { new: ['2606.10001'], cross: [], replace: [] },
  missing: reasons.map((reason, i) => ({ id: `math/060600${i + 1}`, part: 'new', reason })),
});

function drawn(rows: LedgerRow[], busy?: string, followed = list) {
  const root = document.createElement('main');
  const asked: string[] = [];
  const days = ledgerDays([DAY], {
    lists: [followed],
    rows,
    hidden: { byHand: new Set(), byRules: new Set() },
  });
  act(() =>
    render(<LedgerTable days={days} now={NOW} busy={busy} onRetry={(day) => asked.push(day)} />, root),
  );
  const button = root.querySelector<HTMLButtonElement>('[data-action="retry-day"]');
  return { root, asked, button };
}

describe('the ledger’s table', () => {
  it('asks for the day whose button is pressed, which says which day it is', () => {
    const { root, asked, button } = drawn([row({ kind: 'unexplained' })]);
    act(() => button?.click());
    expect(asked).toEqual([DAY]);
    const described = root.querySelector(`[id="${button?.getAttribute('aria-describedby')}"]`);
    expect(described?.textContent).toContain('Thu 18 June');
  });

  it('asks once', () => {
    const { asked, button } = drawn([row({ kind: 'unexplained' })], DAY);
    act(() => button?.click());
    expect([asked, button?.getAttribute('aria-disabled')]).toEqual([[], 'true']);
  });

  it('has no button where nothing can come', () => {
    expect(drawn([row()]).button).toBeNull();
    expect(drawn([row({ kind: 'gap' })]).button).toBeNull();
    expect(drawn([]).button).not.toBeNull();
  });

  it.each<[ListId, string]>([
    [list, 'arXiv could not be reached.'],
    ['biorxiv:zoology', 'bioRxiv could not be reached.'],
    ['journal:https://www.tissue.example/rss', 'www.tissue.example could not be reached.'],
  ])('names who was asked for %s', (of, words) => {
    const unknown: MissingReason = { kind: 'refused', failure: { kind: 'unreachable' } };
    expect(drawn([{ ...row(), list: of, unknown }], undefined, of).root.textContent).toContain(words);
  });

  it('does not say of other servers that arXiv cut their answer', () => {
    const of = 'biorxiv:all';
    const { root } = drawn([{ ...row(), list: of, unknown: { kind: 'cut' } }], undefined, of);
    expect(root.textContent).toContain('more than Gloss asks for');
  });

  it('leads to the page of each missing paper', () => {
    const { root } = drawn([row({ kind: 'cut' }, { kind: 'unexplained' })]);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-missing]')];
    expect(links.map(({ href }) => href)).toEqual([
      'https://arxiv.org/abs/math/0606001',
      'https://arxiv.org/abs/math/0606002',
    ]);
    expect(
      [...root.querySelectorAll('[data-reason]')].map((each) => each.getAttribute('data-reason')),
    ).toEqual(['cut', 'unexplained']);
  });
});

describe('the line that leads to it', () => {
  const next = new Date('2026-06-19T06:00:00').getTime();
  it('says the whole, when it was checked, and the next batch', () => {
    const line = ledgerLine({ tally: { kind: 'all', announced: 99 }, checkedAt: NOW, next, now: NOW });
    expect(line).toBe('99 of 99 announced ✓ · checked 06:12 · next batch Fri 06:00');
  });
  it('asks which, where some are missing', () => {
    const missing = [1, 2].map(() => ({ list, part: 'new' as const, reason: { kind: 'cut' as const } }));
    const line = ledgerLine({ tally: { kind: 'some', announced: 99, received: 97, missing }, now: NOW });
    expect(line).toBe('97 of 99. 2 are missing. Which?');
  });
});
