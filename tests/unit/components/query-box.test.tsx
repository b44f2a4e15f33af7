// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { QueryBox } from '../../../components/query-box';
import { m, setLocale } from '../../../lib/words';

afterEach(() => document.body.replaceChildren());

it('says in both languages that nothing was looked for, in place of a count', async () => {
  for (const language of ['en', 'zh-CN'] as const) {
    setLocale(language);
    const root = document.createElement('main');
    const found = { count: 3, all: 3, fresh: 3 };
    await act(() =>
      render(<QueryBox query="x" problem={undefined} failed={true} found={found} onQuery={() => {}} />, root),
    );
    expect(root.querySelector('[data-problem="not-loaded"]')?.textContent).toBe(m.query_not_loaded());
    expect(root.querySelector('[role="status"]')?.textContent).toBe(m.query_not_loaded());
  }
  setLocale('en');
});

it('says of how many it found how many are new papers, which alone the filters count', async () => {
  const root = document.createElement('main');
  const said = async (found: { count: number; all: number; fresh: number }, language: 'en' | 'zh-CN') => {
    setLocale(language);
    await act(() =>
      render(<QueryBox query="x" problem={undefined} found={found} onQuery={() => {}} />, root),
    );
    return root.querySelector('.found')?.textContent;
  };
  const some = { count: 12, all: 68, fresh: 6 };
  expect(await said(some, 'en')).toBe('12 of 68 match, 6 of them new');
  expect(await said(some, 'zh-CN')).toBe('68 篇中有 12 篇符合，其中新论文 6 篇');
  expect(await said({ count: 1, all: 68, fresh: 0 }, 'en')).toBe('1 of 68 matches, 0 of them new');
  expect(await said({ count: 6, all: 68, fresh: 6 }, 'en')).toBe('6 of 68 match');
  expect(await said({ count: 6, all: 68, fresh: 6 }, 'zh-CN')).toBe('68 篇中有 6 篇符合');
  setLocale('en');
});

async function drawn() {
  const root = document.createElement('main');
  document.body.append(root);
  await act(() =>
    render(<QueryBox query="" problem={undefined} found={undefined} onQuery={() => {}} />, root),
  );
  const box = root.querySelector('input') as HTMLInputElement;
  await act(() => box.focus());
  return { root, box };
}

it('the help stays under the box while what lies beneath is pressed, and goes after the click', async () => {
  const { root, box } = await drawn();
  expect(root.textContent).toBe(m.search_help());
  await act(() => void document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })));
  await act(() => box.blur());
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(root.textContent).toBe(m.search_help());
  await act(() => void document.body.dispatchEvent(new Event('pointerup', { bubbles: true })));
  await vi.waitFor(() => expect(root.textContent).toBe(''));
});

it('the help goes where the box is left by a key', async () => {
  const { root, box } = await drawn();
  await act(() => box.blur());
  await vi.waitFor(() => expect(root.textContent).toBe(''));
});
