// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Bar, type BarProps } from '../../../components/listing/bar';
import { Line } from '../../../components/listing/line';
import type { LineFacts } from '../../../lib/records/line';
import { setLocale } from '../../../lib/words';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  setLocale('en');
});

const nothing = () => {};
const line = (facts?: Partial<LineFacts>, { undo = false, open = false } = {}) => {
  const known = facts && { id: '2606.00001', ...facts };
  const does = { onStar: nothing, onHide: nothing, onRead: nothing, onToggle: nothing };
  render(<Line facts={known} undo={undo} open={open} {...does} />, root);
  return root;
};
const states = () => [...root.querySelectorAll('.state li')].map(({ textContent }) => textContent);
const tldr = (text: string, ai?: string): Pick<LineFacts, 'tldr' | 'kept'> => ({
  kept: true,
  tldr: {
    statement: { text, evidence: { source: 'abstract', start: 0, end: 4, quote: 'Some', check: 'verbatim' } },
    ...(ai && { ai: { language: ai } }),
  },
});

describe('a line', () => {
  it('without anything to say has no mark of ours, and can be starred', () => {
    line();
    expect(root.querySelector('.told, .state, .tldr, .fold')).toBeNull();
    expect(root.querySelector('[data-action="star"]')?.getAttribute('aria-pressed')).toBe('false');
  });

  it('says what the page lacks, in one order', () => {
    line({
      mark: { starredAt: 1, readAt: new Date(2026, 5, 16).getTime() },
      topics: ['random walks', 'graphs'],
      code: { url: 'https://github.com/a/b', host: 'github.com' },
      venue: 'ICML 2026',
    });
    expect(states()).toEqual(['read 16 Jun', 'topic: random walks, graphs', 'code ↗', 'ICML 2026']);
    expect(root.querySelector('.star')?.textContent).toBe('★');
    setLocale('zh-CN');
    line({ topics: ['a', 'b'], mark: { hiddenAt: 1 } });
    expect(states()).toEqual(['专题：a、b']);
    expect(root.querySelector('[data-action="hide"]')?.textContent).toBe('撤销');
  });

  it('tells the paper in few words; a model’s say AI, and in which language they are', () => {
    line(tldr('Words.'));
    expect(root.querySelector('.tldr')?.textContent).toBe('Words.');
    line(tldr('词语。', 'zh-CN'));
    expect(root.querySelector('.tldr')?.textContent).toBe('AI · 词语。');
    expect(root.querySelector('.tldr [data-evidence]')?.getAttribute('lang')).toBe('zh-CN');
    expect(root.querySelector('.whose')).toBeNull();
  });

  it('says of the authors’ words whose they are, beside them', () => {
    line(tldr('Words.'));
    expect(root.querySelector('.tldr')?.textContent).toBe('Words.');
    expect(root.querySelector('.tldr + .whose')?.textContent).toBe('authors’ words');
  });

  it('unfolded leaves the words to the note', () => {
    line(tldr('Words.'), { open: true });
    expect(root.querySelector('.tldr')).toBeNull();
    expect(root.querySelector('[data-action="unfold"]')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('of what was hidden is the way back, and no more', () => {
    line({ mark: { hiddenAt: 1 }, ...tldr('Words.') }, { undo: true });
    expect(root.textContent).toBe('Hidden · Undo');
    expect(root.querySelectorAll('button')).toHaveLength(1);
  });

  it('draws hostile words as text, and no link that is not https', () => {
    const bad = '<img src=x onerror=alert(1)>\u202E';
    line({ ...tldr(bad), topics: [bad], venue: bad, code: { url: 'javascript:alert(1)', host: 'x' } });
    expect(root.querySelector('img, a')).toBeNull();
    expect(root.querySelector('.tldr')?.textContent).toBe(bad);
  });
});

describe('the bar', () => {
  const bar = (given: Partial<BarProps> = {}) => {
    const does = { onOrder: nothing, onHidden: nothing, onKeys: nothing, onOff: nothing, onHelp: nothing };
    const props: BarProps = {
      order: 'arxiv',
      canOrder: false,
      hidden: 0,
      hiddenShown: false,
      keys: true,
      ...does,
    };
    render(<Bar {...props} {...given} />, root);
    return [...root.querySelectorAll<HTMLElement>('.bar > * [data-action], .bar > [data-action]')].map(
      ({ dataset }) => dataset.action,
    );
  };

  it('offers an order and what is hidden only where there is something', () => {
    expect(bar()).toEqual(['keys', 'off', 'switch-keys']);
    expect(bar({ canOrder: true, hidden: 3 })).toEqual([
      'order-arxiv',
      'order-mine',
      'show-hidden',
      'keys',
      'off',
      'switch-keys',
    ]);
    expect(root.textContent).toContain('3 hidden by you show');
  });

  it.each([
    ['silent', 'Gloss did not answer.'],
    ['updated', 'Gloss was updated.'],
    ['not-saved', 'This could not be saved.'],
    ['refused', 'Not done: not your own press'],
  ] as const)('says what went wrong: %s', (trouble, words) => {
    bar({ trouble });
    expect(root.querySelector('.warn')?.textContent).toContain(words);
  });
});
