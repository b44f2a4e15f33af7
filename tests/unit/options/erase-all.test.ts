import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setDefaults } from '../../../entrypoints/options/reset/defaults';
import { eraseAll } from '../../../entrypoints/options/reset/erase-all';
import { badgeShown, historyDays } from '../../../lib/settings';
import { db } from '../../../lib/store/db';

const follow = (list: 'arxiv:cs.LG' | 'arxiv:math.PR') => db.follows.put({ list, addedAt: 1 });
const given: string[] = [];
/** What a round does before it lets its lock go. */
let round: () => Promise<unknown>;
let copies: () => Promise<string[]>;

beforeEach(async () => {
  fakeBrowser.reset();
  given.length = 0;
  round = async () => undefined;
  copies = async () => [];
  const memory = { clear: () => undefined };
  vi.stubGlobal('localStorage', memory);
  vi.stubGlobal('sessionStorage', memory);
  vi.stubGlobal('caches', { keys: () => copies(), delete: async () => true });
  vi.stubGlobal('navigator', {
    locks: {
      request: async (name: string, then: () => unknown) => {
        if (name === 'gloss:poll') await round();
        return then();
      },
    },
  });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    host_permissions: ['https://arxiv.org/*'],
  } as never);
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({
    origins: ['https://arxiv.org/*', 'https://old.example/*'],
    permissions: [],
  } as never);
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation((async ({
    origins = [],
  }: {
    origins?: string[];
  }) => {
    given.push(...origins);
    return true;
  }) as never);
  await follow('arxiv:cs.LG');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the end of everything', () => {
  it('waits for a round, deletes what it brought, and gives back no host that is needed', async () => {
    // It writes on after the database was emptied, and once more before it ends.
    copies = async () => {
      await follow('arxiv:cs.LG');
      return [];
    };
    round = () => follow('arxiv:math.PR');
    expect(await eraseAll()).toEqual([]);
    expect(await db.follows.count()).toBe(0);
    expect(given).toEqual(['https://old.example/*']);
  });

  it('goes on where a part cannot be deleted, and tells of it', async () => {
    const failure = new Error('no cache');
    copies = () => Promise.reject(failure);
    await badgeShown.setValue(true);
    expect(await eraseAll()).toEqual([failure]);
    expect(await badgeShown.getValue()).toBe(false);
    expect(await db.follows.count()).toBe(0);
  });
});

it('settings as they are at first leave the days that are kept', async () => {
  await historyDays.setValue(90);
  await badgeShown.setValue(true);
  await setDefaults();
  expect([await badgeShown.getValue(), await historyDays.getValue()]).toEqual([false, 90]);
});
