// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { ARXIV_KEYS, CARD_KEYS, type KeyRow } from '../../../components/key-rows';
import { ListKeys } from '../../../components/listing/keys';
import { keyAction } from '../../../entrypoints/shared/keys';

const keysOf = (rows: readonly KeyRow[]) => rows.flatMap(({ keys }) => keys);
/** Keys that are told by another name than the browser has for them. */
const NAMED: Record<string, string> = { Space: ' ', Esc: 'Escape' };
const PRINTABLE = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i));

describe('the keys that are told', () => {
  it('are those that do something on cards, and none besides', () => {
    const doing = [...PRINTABLE, ' ', 'Enter', 'Escape', 'Tab'].filter((key) =>
      keyAction(new KeyboardEvent('keydown', { key, shiftKey: /[A-Z]/.test(key) })),
    );
    const told = keysOf(CARD_KEYS).map((key) => NAMED[key] ?? key);
    expect([...told].sort()).toEqual(doing.sort());
  });

  it('are capitals with Shift alone: Caps Lock changes nothing', () => {
    const press = (key: string, shiftKey: boolean) =>
      keyAction(new KeyboardEvent('keydown', { key, shiftKey }));
    expect(press('M', false)).toBe('read');
    expect(press('m', true)).toBe('read-all');
    expect(press('M', true)).toBe('read-all');
    expect(press('?', true)).toBe('help');
  });

  it('are those of the sheet on arXiv’s lists', () => {
    render(<ListKeys on onKeys={() => {}} />, document.body);
    const sheet = [...document.querySelectorAll('kbd')].flatMap(({ textContent }) => textContent?.split(' '));
    expect(keysOf(ARXIV_KEYS)).toEqual(sheet);
    render(null, document.body);
  });
});
