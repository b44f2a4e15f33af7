import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setupNoteActions } from '../../../entrypoints/background/note-actions';
import type { WritingDesk } from '../../../entrypoints/background/writing/desk';
import { REFUSED } from '../../../lib/messaging';
import { facts } from '../invented';

setupNoteActions({ writtenFor: async () => undefined } as Partial<WritingDesk> as WritingDesk);

it('a report of what nothing says any more is not kept, and the page is not refused for it', async () => {
  const { link: _, venue: __, news: ___, ...page } = facts();
  const sender = {
    id: fakeBrowser.runtime.id,
    url: 'https://arxiv.org/abs/2606.00001',
    tab: { id: 7 },
    frameId: 0,
  };
  const data = { page, section: 'results', statement: 'Gone.', kind: 'overstated', words: 'It is not so.' };
  const message = { id: 1, type: 'report', data, timestamp: 1 };
  const { err } = await new Promise<{ err?: Error }>((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
  expect(err?.message).toBe('nothing says that any more');
  expect(err?.name).not.toBe(REFUSED);
});
