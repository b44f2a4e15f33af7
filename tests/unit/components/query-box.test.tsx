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
    const found = { count: 3, all: 3 };
    await act(() =>
      render(<QueryBox query="x" problem={undefined} failed={true} found={found} onQuery={() => {}} />, root),
    );
    expect(root.querySelector('[data-problem="not-loaded"]')?.textContent).toBe(m.query_not_loaded());
    expect(root.querySelector('[role="status"]')?.textContent).toBe(m.query_not_loaded());
  }
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
