// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { history } from '../../../entrypoints/options/history';
import { PollingSection } from '../../../entrypoints/options/polling-section';
import { pollHours } from '../../../lib/settings';

/** Two windows of the options, which share what is stored and nothing else. */
const windows = ['one', 'two'] as const;
const field = (window: string) => {
  const found = document.querySelector<HTMLInputElement>(`#${window} [name="pollHours"]`);
  if (!found) throw new Error('no field');
  return found;
};
const help = (window: string) => field(window).closest('.field')?.querySelector('.hint')?.textContent ?? '';
const type = (window: string, text: string) =>
  act(() => {
    field(window).value = text;
    field(window).dispatchEvent(new Event('input', { bubbles: true }));
  });
const leave = (window: string) =>
  act(() => void field(window).dispatchEvent(new Event('change', { bubbles: true })));
const kept = (hours: number) => vi.waitFor(async () => expect(await pollHours.getValue()).toBe(hours));
const shown = (window: string, text: string) => vi.waitFor(() => expect(field(window).value).toBe(text));

beforeEach(async () => {
  fakeBrowser.reset();
  await pollHours.setValue(8);
  document.body.innerHTML = windows.map((id) => `<div id="${id}"></div>`).join('');
  for (const id of windows) {
    const root = document.getElementById(id);
    if (root) await act(() => render(<PollingSection />, root));
    await vi.waitFor(() => field(id));
  }
});
afterEach(() => {
  for (const id of windows) render(null, document.getElementById(id) ?? document.body);
});

it('what one window keeps the other shows', async () => {
  await type('one', '5');
  await leave('one');
  await kept(5);
  await shown('two', '5');
});

it('what is being typed stays while the other window changes the same, says so, and wins when it is kept later', async () => {
  await type('one', '12');
  await type('two', '5');
  await leave('two');
  await kept(5);
  await vi.waitFor(() => expect(help('one')).toContain('“5”'));
  expect(field('one').value).toBe('12');
  await leave('one');
  await kept(12);
  await shown('two', '12');
  expect(help('one')).not.toContain('“5”');
});

it('Escape takes what the other window set', async () => {
  await type('one', '12');
  await pollHours.setValue(5);
  await vi.waitFor(() => expect(help('one')).toContain('“5”'));
  await act(
    () => void field('one').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  );
  await shown('one', '5');
});

it('a change of the same window that is undone does not bring back what was typed for it', async () => {
  const before = history.state();
  await type('one', '12');
  await leave('one');
  await kept(12);
  await vi.waitFor(() => expect(history.state()).not.toBe(before));
  await act(() => history.undo());
  await kept(8);
  await shown('one', '8');
  await shown('two', '8');
});
