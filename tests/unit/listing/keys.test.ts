// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type ListKey, listKey } from '../../../entrypoints/listing.content/keys';

afterEach(() => document.body.replaceChildren());

/** What a press means, as if a hand had made it. */
function press(key: string, how: KeyboardEventInit & { target?: Element; hand?: boolean } = {}) {
  const { target = document.body, hand = true } = how;
  let meant: ListKey | undefined;
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...how,
  });
  if (hand) Object.defineProperty(event, 'isTrusted', { value: true });
  const listen = (heard: Event) => {
    meant = listKey(heard as KeyboardEvent);
  };
  document.addEventListener('keydown', listen);
  target.dispatchEvent(event);
  document.removeEventListener('keydown', listen);
  return meant;
}

const put = (html: string, selector: string): Element => {
  document.body.innerHTML = html;
  return document.querySelector(selector) as Element;
};

describe('a key on a list', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['o', 'open'],
    ['s', 'star'],
    ['x', 'hide'],
    ['m', 'read'],
    ['?', 'help'],
    ['Enter', undefined],
    ['J', undefined],
    ['constructor', undefined],
  ])('%s is %s', (key, meant) => {
    expect(press(key)).toBe(meant);
  });

  it('is nothing that a page pressed', () => {
    expect(press('x', { hand: false })).toBeUndefined();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing'])('is nothing with %s', (modifier) => {
    expect(press('x', { [modifier]: true })).toBeUndefined();
  });

  it.each([
    ['<input>', 'input'],
    ['<textarea></textarea>', 'textarea'],
    ['<select></select>', 'select'],
  ])('is nothing in %s', (html, selector) => {
    expect(press('x', { target: put(html, selector) })).toBeUndefined();
  });

  it('is itself on a link', () => {
    expect(press('x', { target: put('<a href="/abs/2606.00001">x</a>', 'a') })).toBe('hide');
  });

  it('held down moves on, and sets nothing again', () => {
    expect(press('j', { repeat: true })).toBe('next');
    expect(press('s', { repeat: true })).toBeUndefined();
  });
});
