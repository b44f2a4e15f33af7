// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Presses, watchPresses } from '../../../entrypoints/shared/meant';

/** Sees all there is to be seen, a moment later. */
class Sees {
  constructor(private readonly tell: (entries: object[]) => void) {}
  observe = (target: Element) =>
    void setTimeout(() => this.tell([{ target, isVisible: target.isConnected }]));
  disconnect(): void {}
}

let button: HTMLButtonElement;
let refusals: number;
let presses: Presses;

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Sees);
  vi.stubGlobal('getComputedStyle', () => ({ opacity: '1' }));
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  button = root.appendChild(document.createElement('button'));
  // Nothing has a place or a look here.
  document.elementFromPoint = () => host;
  root.elementFromPoint = () => button;
  button.checkVisibility = () => true;
  refusals = 0;
  presses = watchPresses(() => refusals++);
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

it('a double press is followed once, and not told to be somebody else’s', async () => {
  const twice = [presses.isMeant(button, true), presses.isMeant(button, true)];
  expect(await Promise.all(twice)).toEqual([true, false]);
  expect(refusals).toBe(0);
});

it('a press after another is one of its own', async () => {
  expect(await presses.isMeant(button, true)).toBe(true);
  expect(await presses.isMeant(button, true)).toBe(true);
});

it('a page’s press keeps the reader’s from nothing', async () => {
  const both = [presses.isMeant(button, false), presses.isMeant(button, true)];
  expect(await Promise.all(both)).toEqual([false, true]);
  expect(refusals).toBe(1);
});
