import { expect, it } from 'vitest';
import { announcedIn } from '../../../lib/polling/ledger-announced';
import type { ListId } from '../../../lib/records/announcement';
import type { LedgerRow } from '../../../lib/records/ledger';

const row = (list: ListId, day: string, fresh: number, rest: Partial<LedgerRow> = {}): LedgerRow => ({
  list,
  day,
  received: { new: Array.from({ length: fresh }, (_, i) => `2606.${i}`), cross: [], replace: [] },
  missing: [],
  ...rest,
});

it('counts what came and what is missing, on the newest day of which all is known', () => {
  const missing: LedgerRow['missing'] = [
    { part: 'new', reason: { kind: 'cut' } },
    { part: 'cross', reason: { kind: 'cut' } },
  ];
  expect(
    announcedIn([
      row('arxiv:cs.LG', '2026-06-17', 9),
      row('arxiv:cs.LG', '2026-06-18', 2, { missing }),
      row('arxiv:math.PR', '2026-06-18', 0),
      row('arxiv:cs.CL', '2026-06-18', 1, { unknown: { kind: 'gap' } }),
      row('biorxiv:neuroscience', '2026-06-19', 5),
      row('arxiv:?', '2026-06-19', 1),
    ]),
  ).toEqual({ day: '2026-06-18', counts: { 'cs.LG': { new: 3, all: 4 }, 'math.PR': { new: 0, all: 0 } } });
});

it('says nothing of days on which nothing was announced', () => {
  expect(announcedIn([])).toBeUndefined();
  expect(announcedIn([row('arxiv:cs.LG', '2026-06-20', 0)])).toBeUndefined();
  const days = [row('arxiv:cs.LG', '2026-06-19', 4), row('arxiv:cs.LG', '2026-06-20', 0)];
  expect(announcedIn(days)?.day).toBe('2026-06-19');
});
