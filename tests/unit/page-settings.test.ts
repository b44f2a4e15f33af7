import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  keepPageSettings,
  offOn,
  PAGE_FALLBACKS,
  type PageSettings,
  readPageSettings,
  watchPageSettings,
} from '../../lib/page-settings';
import { interfaceLanguage, notesOffOn, notesShown, noteText, readOnOpening } from '../../lib/settings';

beforeEach(() => fakeBrowser.storage.local.clear());

describe('the settings of arXiv’s pages', () => {
  it('are those of the options, under the same keys', async () => {
    expect(await readPageSettings()).toEqual(PAGE_FALLBACKS);
    await notesShown.setValue(false);
    await readOnOpening.setValue(true);
    await noteText.setValue('both');
    await interfaceLanguage.setValue('zh-CN');
    await notesOffOn.setValue(['arxiv:2606.00001']);
    await keepPageSettings({ noteOpen: false, notesOffUntil: 7 });
    expect(await readPageSettings()).toEqual({
      notesShown: false,
      noteOpen: false,
      noteText: 'both',
      readOnOpening: true,
      interfaceLanguage: 'zh-CN',
      notesOffUntil: 7,
      notesOffOn: ['arxiv:2606.00001'],
    });
  });

  it('fall back where what is kept is nonsense', async () => {
    await fakeBrowser.storage.local.set({
      notesShown: 'yes',
      noteOpen: 7,
      noteText: 'all',
      interfaceLanguage: 'xx',
    });
    await fakeBrowser.storage.local.set({ notesOffUntil: 'soon', notesOffOn: 'all' });
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

  it('hold a page once in the list of those without a note, the latest 500 of them', () => {
    expect(offOn(['a', 'b'], 'a', true)).toEqual(['b', 'a']);
    expect(offOn(['a', 'b'], 'a', false)).toEqual(['b']);
    const many = Array.from({ length: 600 }, (_, i) => String(i));
    expect(offOn(many, 'x', true)).toHaveLength(501);
    expect(offOn(many, 'x', true).at(-1)).toBe('x');
  });
});
