import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  keepListSetting,
  LIST_FALLBACKS,
  type ListSettings,
  readListSettings,
  watchListSettings,
} from '../../lib/list-settings';
import { listKeys, listLinesShown, searchLinesShown } from '../../lib/settings';

beforeEach(() => fakeBrowser.storage.local.clear());

describe('the settings of pages with lists', () => {
  it('are those of the options, under the same keys', async () => {
    expect(await readListSettings()).toEqual(LIST_FALLBACKS);
    await searchLinesShown.setValue(false);
    await listKeys.setValue(false);
    expect(await readListSettings()).toEqual({
      listLinesShown: true,
      searchLinesShown: false,
      listKeys: false,
    });
    await keepListSetting('listLinesShown', false);
    expect(await listLinesShown.getValue()).toBe(false);
  });

  it('fall back where what is kept is nonsense', async () => {
    await fakeBrowser.storage.local.set({ listLinesShown: 'yes', listKeys: 0, searchLinesShown: null });
    expect(await readListSettings()).toEqual(LIST_FALLBACKS);
  });

  it('tell what changes, and nothing else, until they are not watched', async () => {
    const seen: Partial<ListSettings>[] = [];
    const stop = watchListSettings((changed) => seen.push(changed));
    await listLinesShown.setValue(false);
    await fakeBrowser.storage.local.set({ pollHours: 3 });
    await fakeBrowser.storage.local.remove('listLinesShown');
    expect(seen).toEqual([{ listLinesShown: false }, { listLinesShown: true }]);
    stop();
    await listKeys.setValue(false);
    expect(seen).toHaveLength(2);
  });
});
