import { describe, expect, it, onTestFinished } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Line } from '../../../entrypoints/listing.content/line';
import { changedMark, type Marked, mark } from '../../../entrypoints/listing.content/marking';

describe('a mark', () => {
  it('is changed in one thing alone', () => {
    expect(changedMark(undefined, 'starred', 5)).toEqual({ starredAt: 5 });
    expect(changedMark({ readAt: 1 }, 'starred', 5)).toEqual({ readAt: 1, starredAt: 5 });
    expect(changedMark({ readAt: 1, hiddenAt: 2 }, 'hidden', undefined)).toEqual({ readAt: 1 });
  });

  it('is none where nothing is left of it', () => {
    expect(changedMark({ hiddenAt: 2 }, 'hidden', undefined)).toBeUndefined();
    expect(changedMark(undefined, 'read', undefined)).toBeUndefined();
  });
});

describe('two marks at once', () => {
  it('leave each other alone, whichever is answered first and whether or not it is kept', async () => {
    const answers = new Map<string, (answer: object) => void>();
    const listen = ((message: { data: { kind: string } }, _: unknown, answer: (answer: object) => void) => {
      answers.set(message.data.kind, answer);
      return true;
    }) as never;
    fakeBrowser.runtime.onMessage.addListener(listen);
    onTestFinished(() => fakeBrowser.runtime.onMessage.removeListener(listen));
    const line = { entry: { id: '2606.00001' } } as Line;
    let shown: Marked | undefined;
    const errors: unknown[] = [];
    const say = (kind: 'starred' | 'read') =>
      mark(
        line,
        kind,
        true,
        (at) => {
          shown = changedMark(shown, kind, at);
        },
        (error) => errors.push(error),
      );
    const both = [say('starred'), say('read')];
    expect(Object.keys(shown ?? {}).sort()).toEqual(['readAt', 'starredAt']);
    answers.get('read')?.({ res: { paper: 'arxiv:2606.00001', readAt: 8 } });
    await both[1];
    expect(shown).toEqual({ starredAt: expect.any(Number), readAt: 8 });
    answers.get('starred')?.({ err: { message: 'full' } });
    await both[0];
    expect([shown, errors.length]).toEqual([{ readAt: 8 }, 1]);
  });
});
