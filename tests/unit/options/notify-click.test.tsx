// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { history } from '../../../entrypoints/options/history';
import { TopicsSection } from '../../../entrypoints/options/topics/topics-section';
import { noticedAt, topics } from '../../../lib/settings';

const happened: string[] = [];
let answer: boolean;

beforeEach(async () => {
  happened.length = 0;
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation((async (asked: object) => {
    happened.push(JSON.stringify(asked));
    return answer;
  }) as never);
  await topics.setValue([{ id: 'a', name: 'Walks', query: 'walks', colour: 1, on: true }]);
  await act(() => render(<TopicsSection />, document.body));
  await vi.waitFor(() => expect(box()).not.toBeNull());
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

const box = () => document.querySelector<HTMLInputElement>('[name="topic-notify-a"]');
const kept = async () => (await topics.getValue())[0]?.notify ?? false;

/** Ticks it; what has happened when the click is over tells whether the browser would show its prompt. */
function tick(): string[] {
  box()?.click();
  return [...happened];
}

describe('having new papers told', () => {
  it('asks the browser in the click itself, is kept where it may be, and can be taken back', async () => {
    answer = true;
    const before = Date.now();
    expect(tick()).toEqual(['{"permissions":["notifications"]}']);
    await vi.waitFor(async () => expect(await kept()).toBe(true));
    expect(await noticedAt.getValue()).toBeGreaterThanOrEqual(before);
    await history.undo();
    expect(await kept()).toBe(false);
  });

  it('refused changes nothing and says so, the second time as well', async () => {
    answer = false;
    for (const time of [1, 2]) {
      tick();
      await vi.waitFor(() => expect(box()?.checked).toBe(false));
      expect(happened).toHaveLength(time);
      expect(document.body.textContent).toContain('Your browser did not allow notifications');
      expect(await kept()).toBe(false);
    }
  });
});
