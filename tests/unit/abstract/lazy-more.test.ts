// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lazyMore, type More, type MoreDoor } from '../../../entrypoints/abstract.content/lazy-more';
import { sendMessage } from '../../../lib/page-messaging';

vi.mock('../../../lib/page-messaging', () => ({ REFUSED: 'Refused', sendMessage: vi.fn() }));

let root: ShadowRoot;
let link: HTMLElement;
const begin = vi.fn<More['begin']>();

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  root = (document.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = '<a href="https://arxiv.org/html/2606.1v1#S3">§3</a>';
  link = root.querySelector('a') as HTMLElement;
  lazyMore({ room: { root } } as MoreDoor);
});
afterEach(() => {
  begin.mockReset();
  globalThis.glossMore = undefined;
  location.hash = '';
});

const pressKept = () => {
  root.addEventListener('click', (event) => event.preventDefault(), { once: true });
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  link.dispatchEvent(event);
  return event;
};

it('a link that was kept on the page leads on where the rest of the note cannot come', async () => {
  vi.mocked(sendMessage).mockRejectedValue(new Error('Extension context invalidated.'));
  pressKept();
  await vi.waitFor(() => expect(location.hash).toBe('#S3'));
});

it('what is handed on tells whether its link was kept on the page', async () => {
  globalThis.glossMore = () => ({ begin, press: () => {}, draw: () => {}, letGo: () => {} });
  vi.mocked(sendMessage).mockResolvedValue(undefined as never);
  const event = pressKept();
  await vi.waitFor(() => expect(begin).toHaveBeenCalledWith(event, link));
  expect(event.defaultPrevented).toBe(true);
});
