import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFullTextSettings, watchFullTextSettings } from '../../lib/full-text-settings';
import { PAGE_FALLBACKS, type PageSettings } from '../../lib/page-settings';
import { fullTextNotesShown, interfaceLanguage, notesShown } from '../../lib/settings';

beforeEach(() => fakeBrowser.storage.local.clear());

describe('the settings of papers in HTML', () => {
  it('are those of abstract pages, with a switch of their own', async () => {
    expect(await readFullTextSettings()).toEqual(PAGE_FALLBACKS);
    await notesShown.setValue(false);
    await fakeBrowser.storage.local.set({ noteOpen: false });
    expect(await readFullTextSettings()).toEqual({ ...PAGE_FALLBACKS, noteOpen: false });
    await fullTextNotesShown.setValue(false);
    expect((await readFullTextSettings()).notesShown).toBe(false);
    await fakeBrowser.storage.local.set({ fullTextNotesShown: 'no' });
    expect((await readFullTextSettings()).notesShown).toBe(true);
  });

  it('tell of that switch and of what both share, and not of the other’s, until they are not watched', async () => {
    const seen: Partial<PageSettings>[] = [];
    const stop = watchFullTextSettings((changed) => seen.push(changed));
    await fullTextNotesShown.setValue(false);
    await interfaceLanguage.setValue('zh-CN');
    await notesShown.setValue(false);
    await fakeBrowser.storage.local.remove('fullTextNotesShown');
    expect(seen.filter((each) => Object.keys(each).length > 0)).toEqual([
      { notesShown: false },
      { interfaceLanguage: 'zh-CN' },
      { notesShown: true },
    ]);
    stop();
    await fullTextNotesShown.setValue(false);
    await interfaceLanguage.setValue('en');
    expect(seen).toHaveLength(4);
  });
});
