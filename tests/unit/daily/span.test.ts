import { describe, expect, it } from 'vitest';
import { placeAfter } from '../../../entrypoints/daily/plots/place-after';
import { fromOf, stillAsked } from '../../../entrypoints/daily/plots/span';

describe('the first day that is plotted', () => {
  it.each([
    [30, '2026-01-01', '2026-05-20'],
    [365, '2026-01-01', '2026-01-01'],
    ['all', '2026-01-01', '2026-01-01'],
    // What lies before all that is known is left out, but for a week.
    [30, '2026-06-10', '2026-06-10'],
    [30, '2026-06-18', '2026-06-12'],
    ['all', '2026-06-18', '2026-06-12'],
  ] as const)('of %s days, known from %s on, is %s', (span, first, from) => {
    expect(fromOf(span, '2026-06-18', first)).toBe(from);
  });
});

describe('a list that is remembered', () => {
  const asked = { span: 90, list: 'arxiv:cs.LG' } as const;

  it('is asked for as long as it is one of several that are followed', () => {
    expect(stillAsked(asked, ['arxiv:cs.LG', 'arxiv:cs.CL'])).toBe(asked);
    expect(stillAsked({ span: 90 }, [])).toEqual({ span: 90 });
  });

  it('is let go where it was unfollowed, or where there is no choice any more', () => {
    expect(stillAsked(asked, ['arxiv:cs.CL', 'arxiv:cs.AI'])).toEqual({ span: 90 });
    expect(stillAsked(asked, ['arxiv:cs.LG'])).toEqual({ span: 90 });
  });
});

describe('the arrow keys in a plot of three places', () => {
  it.each([
    ['ArrowRight', undefined, 0],
    ['ArrowRight', 1, 2],
    ['ArrowRight', 2, 2],
    ['ArrowLeft', undefined, 2],
    ['ArrowLeft', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['j', 1, undefined],
  ])('%s leads from %s to %s', (key, at, to) => {
    expect(placeAfter(key, at, 3)).toBe(to);
  });
});
