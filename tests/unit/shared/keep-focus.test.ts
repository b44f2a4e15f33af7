// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { keepFocus } from '../../../entrypoints/shared/keep-focus';

// The document of these tests lays nothing out, and does not tell the keyboard from the mouse.
const { matches } = Element.prototype;
vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
  return selector === ':focus-visible' || matches.call(this, selector);
});
Element.prototype.checkVisibility = () => true;

let root: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div><section><button>one</button><button>two</button><ul></ul></section></div>';
  root = document.body.firstElementChild as HTMLElement;
  keepFocus(root);
  return () => vi.useRealTimers();
});

const button = (text: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === text) as HTMLElement;
const goesOn = () => root.querySelector('ul')?.append(document.createElement('li'));
/** Time goes by in small steps; observers are told of what changed in each. */
async function pass(ms: number, step = () => {}): Promise<void> {
  for (let passed = 0; passed < ms; passed += 40) {
    step();
    await vi.advanceTimersByTimeAsync(40);
  }
}
const lose = (text: string) => {
  const lost = button(text);
  lost.focus();
  lost.remove();
  // Browsers do, this document does not.
  lost.blur();
};

it('a control that goes away leaves the focus to its neighbour', async () => {
  lose('one');
  await pass(200);
  expect(document.activeElement).toBe(button('two'));
});

it('and does so while a list goes on being drawn', async () => {
  lose('one');
  await pass(600, goesOn);
  expect(document.activeElement).toBe(button('two'));
});

it('a focus that was left is not given back, whatever changes then', async () => {
  button('two').focus();
  button('two').blur();
  await pass(600, goesOn);
  expect(document.activeElement).toBe(document.body);
});
