// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Card } from '../../../components/card';
import type { CardRelevance, HadPaper } from '../../../components/relevance';
import { Topics } from '../../../components/topic-chips';
import { WithRelevance } from '../../../components/with-relevance';
import type { Near, Why } from '../../../lib/records/relevance';
import type { Topic } from '../../../lib/records/topic';
import { setLocale } from '../../../lib/words';
import type { Locale } from '../../../lib/words/locales';
import { card } from '../../catalogue/samples';
import { NO_ACTIONS } from './no-actions';

const THIS_MAY = Date.UTC(new Date().getFullYear(), 4, 12);
const topic: Topic = { id: 't', name: 'random walks', query: 'walk', colour: 3, on: true };
const near: Near = { kind: 'near', paper: 'arxiv:2605.00009', title: 'Tides', likeness: 0.6 };
const had: HadPaper = { title: 'Tides', href: 'https://arxiv.org/abs/2605.00009', how: 'read', at: THIS_MAY };

afterEach(() => setLocale('en'));
async function drawn(
  why: readonly Why[] | undefined,
  given: Partial<CardRelevance> = {},
  open = true,
  locale: Locale = 'en',
) {
  setLocale(locale);
  const root = document.createElement('main');
  const relevance: CardRelevance = {
    ...(why && { whyOf: () => why }),
    nearOf: () => undefined,
    had: () => undefined,
    ...given,
  };
  await act(() =>
    render(
      <Topics value={() => [topic]}>
        <WithRelevance value={relevance}>
          <Card card={card(1)} number={1} total={1} open={open} selected={false} {...NO_ACTIONS} />
        </WithRelevance>
      </Topics>,
      root,
    ),
  );
  return root;
}
const said = (root: Element) => [...root.querySelectorAll('.why')].map((each) => each.textContent);

describe('why a card is here', () => {
  const why: Why[] = [
    { kind: 'topic', topic: 't' },
    { kind: 'term', term: 'step-reinforced' },
    { kind: 'author', name: 'J. Bertoin', via: 'learned' },
    { kind: 'author', name: 'E. Schutz', via: 'followed' },
    { kind: 'category', category: 'math.PR' },
  ];

  it('is told in one line, topics in their colour', async () => {
    const root = await drawn(why);
    expect(said(root)).toEqual([
      'Why here: topic random walks · “step-reinforced” · by J. Bertoin · by E. Schutz, whom you follow · in math.PR',
    ]);
    expect(root.querySelector('[data-why="topic"] .topic')?.getAttribute('data-colour')).toBe('3');
  });

  it('is told in Chinese, too', async () => {
    const [line] = said(await drawn(why.slice(0, 3), {}, true, 'zh-CN'));
    expect(line).toBe('排在这里，因为：专题 random walks · “step-reinforced” · 作者 J. Bertoin');
  });

  it('may be that nobody knows yet', async () => {
    expect(said(await drawn([{ kind: 'tried' }]))).toEqual(['Why here: shown to learn what you think of it']);
  });

  it('is not told in the source’s order, for no reason, and for a topic that is gone', async () => {
    expect(said(await drawn(undefined))).toEqual([]);
    expect(said(await drawn([]))).toEqual([]);
    expect(said(await drawn([{ kind: 'topic', topic: 'gone' }]))).toEqual([]);
  });

  it('is told of a closed card once it is looked at, and described to who listens', async () => {
    const root = await drawn(why, {}, false);
    expect(said(root)).toEqual([]);
    await act(() => void root.querySelector('[data-card]')?.dispatchEvent(new Event('pointerenter')));
    expect(said(root)).toHaveLength(1);
    const id = root.querySelector('[data-card]')?.getAttribute('aria-describedby');
    expect(root.querySelector('.why')?.id).toBe(id);
  });

  it('leads to the paper that is near', async () => {
    const root = await drawn([near], { had: () => had }, false);
    await act(() => void root.querySelector('[data-card]')?.dispatchEvent(new Event('pointerenter')));
    expect(said(root)).toEqual(['Why here: near Tides ↗, which you read in May']);
    expect(root.querySelector('.why a')?.getAttribute('href')).toBe(had.href);
  });
});

describe('the nearest of the reader’s papers', () => {
  it.each([
    [had, 'near Tides ↗, which you read in May'],
    [{ ...had, how: 'starred' as const }, 'near Tides ↗, which you starred in May'],
    [{ ...had, at: Date.UTC(2019, 4, 12) }, 'near Tides ↗, which you read in May 2019'],
    [{ ...had, how: 'library' as const, at: undefined }, 'near Tides ↗, of your library'],
    [undefined, 'near Tides'],
  ])('stands on an open card, once: %o', async (paper, words) => {
    expect(said(await drawn([near], { nearOf: () => near, had: () => paper }))).toEqual([words]);
  });

  it('is told in Chinese, too', async () => {
    const [line] = said(await drawn(undefined, { nearOf: () => near, had: () => had }, true, 'zh-CN'));
    expect(line).toBe('近似 Tides ↗（你在五月读过）');
  });
});
