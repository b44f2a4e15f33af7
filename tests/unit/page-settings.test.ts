import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  keepPageSettings,
  PAGE_FALLBACKS,
  type PageSettings,
  readPageSettings,
  watchPageSettings,
} from '../../lib/page-settings';
import { interfaceLanguage, notesShown, readOnOpening } from '../../lib/settings';

beforeEach(() => fakeBrowser.storage.local.clear());

describe('the settings of arXiv’s pages', () => {
  it('are those of the options, under the same keys', async () => {
    expect(await readPageSettings()).toEqual(PAGE_FALLBACKS);
    await notesShown.setValue(false);
    await readOnOpening.setValue(true);
    await interfaceLanguage.setValue('zh-CN');
    await keepPageSettings({ noteOpen: false });
    expect(await readPageSettings()).toEqual({
      notesShown: false,
      noteOpen: false,
      readOnOpening: true,
      interfaceLanguage: 'zh-CN',
    });
  });

  it('fall back where what is kept is nonsense', async () => {
    await fakeBrowser.storage.local.set({ notesShown: 'yes', noteOpen: 7, interfaceLanguage: 'xx' });
    expect(await readPageSettings()).toEqual(PAGE_FALLBACKS);
  });

  it('tell what changes, and nothing else, until they are not watched', async () => {
    const seen: Partial<PageSettings>[] = [];
    const stop = watchPageSettings((changed) => seen.push(changed));
    await notesShown.setValue(false);
    await fakeBrowser.storage.local.set({ pollHours: 3 });
    await interfaceLanguage.setValue(null);
    await fakeBrowser.storage.local.remove('notesShown');
    expect(seen).toEqual([{ notesShown: false }, { interfaceLanguage: null }, { notesShown: true }]);
    stop();
    await keepPageSettings({ noteOpen: false });
    expect(seen).toHaveLength(3);
  });
});
