// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepPlace } from '../../../entrypoints/popup/use-scroll';

/** What watches the list's size; this page without layout has no sizes. */
let grow = () => {};
let most = 0;
let top = 0;
let scroller: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        grow = tell;
      }
      observe() {}
      disconnect() {}
    },
  );
  [most, top] = [0, 0];
  scroller = document.createElement('div');
  scroller.append(document.createElement('div'));
  Object.defineProperty(scroller, 'scrollTop', {
    get: () => top,
    set(to: number) {
      top = Math.min(to, most);
      scroller.dispatchEvent(new Event('scroll'));
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('the place is put back once the list is long enough, and none is told before', () => {
  const told: number[] = [];
  const end = keepPlace(scroller, 500, (at) => told.push(at));
  most = 300;
  grow();
  vi.runAllTimers();
  expect(top).toBe(300);
  expect(told).toEqual([]);
  most = 900;
  grow();
  expect(top).toBe(500);
  most = 2_000;
  scroller.scrollTop = 700;
  grow();
  vi.runAllTimers();
  expect(top).toBe(700);
  expect(told).toEqual([700]);
  end();
});

it('who moves first stays where they are', () => {
  const told: number[] = [];
  const end = keepPlace(scroller, 500, (at) => told.push(at));
  most = 900;
  dispatchEvent(new Event('wheel'));
  scroller.scrollTop = 100;
  grow();
  vi.runAllTimers();
  expect(top).toBe(100);
  expect(told).toEqual([100]);
  end();
});
