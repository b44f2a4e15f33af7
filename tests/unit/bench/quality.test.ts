import { describe, expect, it } from 'vitest';
import { bootstrap, span, wilson } from '../../bench/quality/interval';
import { shareAmongOthers } from '../../bench/quality/tldr-agreement';

const share = (drawn: number[]) => drawn.reduce((sum, each) => sum + each, 0) / drawn.length;

describe('how sure a figure is', () => {
  it('is drawn around the figure, and the same each time', () => {
    const items = Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? 0 : 1));
    const [low, high] = bootstrap(items, share);
    // By the normal approximation 0.75 ± 0.042.
    expect(low).toBeCloseTo(0.708, 1);
    expect(high).toBeCloseTo(0.792, 1);
    expect(low).toBeLessThan(0.75);
    expect(high).toBeGreaterThan(0.75);
    expect(bootstrap(items, share)).toEqual([low, high]);
  });

  it('is a point where nothing varies', () => expect(bootstrap([1, 1, 1], share)).toEqual([1, 1]));

  it('follows Wilson for shares of few', () => {
    // Wilson 1927, as any table has it: 54 of 59.
    expect(span(wilson(54, 59))).toBe('81.6 – 96.3 %');
    expect(wilson(0, 10)[0]).toBeCloseTo(0);
    expect(wilson(10, 10)[1]).toBeCloseTo(1);
  });
});

describe('how far people agree on a TL;DR', () => {
  const paper = {
    title: '',
    abstract: ['Owls hunt at night.', 'We count owls by their calls.'],
    tldrs: ['We count owls by calls.', 'Counting owls by their calls.'],
  };

  it('is told against the summaries of others alone', () => {
    expect(shareAmongOthers([paper], ({ abstract }) => abstract[1] ?? '')).toBeCloseTo(1);
    expect(shareAmongOthers([paper], ({ abstract }) => abstract[0] ?? '')).toBeLessThan(0.4);
    // The left-out summary would be wholly right were it held against itself.
    const own = shareAmongOthers([paper], (_, summary) => summary);
    expect(own).toBeGreaterThan(0.5);
    expect(own).toBeLessThan(0.95);
  });

  it('leaves out papers with one summary', () => {
    const lone = { ...paper, tldrs: paper.tldrs.slice(0, 1) };
    expect(shareAmongOthers([lone, paper], ({ abstract }) => abstract[1] ?? '')).toBeCloseTo(1);
  });
});
