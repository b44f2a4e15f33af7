// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MoreDoor } from '../../../entrypoints/abstract.content/lazy-more';
import { showReceipts } from '../../../entrypoints/note-more/receipts';
import type { Rest } from '../../../entrypoints/note-more/rests-on';

const WORDS = 'We sort keys with few votes.';

vi.mock('../../../entrypoints/note-more/rests-on', () => ({
  restsOn: (_view: unknown, { id }: Element): Rest => ({
    name: id,
    quotes: [WORDS],
    quoted: [{ start: 0, end: WORDS.length, quote: WORDS }],
    inSections: [],
  }),
}));

let more: ReturnType<typeof showReceipts>;
let at = 0;
const moved = vi.fn();

beforeEach(() => {
  document.body.innerHTML = `<blockquote>${WORDS}</blockquote><div></div>`;
  const [abstract, host] = document.body.children as unknown as [Element, HTMLElement];
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p id="first"></p><p id="second"></p><a id="link" href="#S3"></a>';
  const ctx = {
    addEventListener: (to: EventTarget, type: string, act: EventListener) => to.addEventListener(type, act),
    onInvalidated: () => {},
  };
  const room = { abstract, host, root, view: { paper: { abstract: WORDS } } };
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => at);
  vi.stubGlobal('scrollBy', () => {});
  vi.stubGlobal('scrollTo', moved);
  more = showReceipts({ ctx, room, draw: () => {} } as unknown as MoreDoor);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  moved.mockReset();
});

function press(id: string, defaultPrevented = false, from = at): void {
  at = from;
  const target = document.querySelector('div')?.shadowRoot?.getElementById(id) as Element;
  more.begin({ type: 'click', isTrusted: true, defaultPrevented } as Event, target);
}
const pressEscape = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));

it('Escape leads back to where the first of several presses was', () => {
  press('first', false, 100);
  press('second', false, 900);
  pressEscape();
  expect(moved.mock.calls).toEqual([[expect.objectContaining({ top: 100 })]]);
});

it.each([
  ['a second press', () => press('first')],
  ['the note itself', () => more.letGo()],
])('what %s let go leads nowhere later', (_what, letGo) => {
  press('first', false, 100);
  letGo();
  press('second', false, 900);
  pressEscape();
  expect(moved.mock.calls).toEqual([[expect.objectContaining({ top: 900 })]]);
});

it('a link that opens elsewhere keeps nothing tinted here', () => {
  press('link');
  pressEscape();
  press('link', true, 300);
  pressEscape();
  expect(moved.mock.calls).toEqual([[expect.objectContaining({ top: 300 })]]);
});
