// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import packaged from '../../../assets/glossary/zh-CN.json';
import { GlossarySection } from '../../../entrypoints/options/glossary/glossary-section';
import { history } from '../../../entrypoints/options/history';
import { MOST_TERMS, type OwnTerm } from '../../../lib/records/glossary';
import { ownGlossary } from '../../../lib/settings';
import { setLocale } from '../../../lib/words';

let root: HTMLElement;
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(packaged)));
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.unstubAllGlobals();
  setLocale('en');
});

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
async function drawn(terms: OwnTerm[] = [], language = 'zh-CN') {
  await ownGlossary.setValue({ 'zh-CN': terms, de: [{ term: 'kernel', as: 'Kern' }] });
  await act(() => render(<GlossarySection language={language} />, root));
  await settled();
}
const one = <E extends Element = HTMLElement>(selector: string) => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const texts = (selector: string) => [...root.querySelectorAll(selector)].map((each) => each.textContent);
const own = async () => (await ownGlossary.getValue())['zh-CN'];
async function type(field: Element, text: string) {
  await act(() => {
    (field as HTMLInputElement).value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled();
}
const press = async (selector: string) => {
  await act(() => one(selector).click());
  await settled();
};
async function add(term: string, as: string) {
  await type(one('[name="newTerm"]'), term);
  await type(one('[name="newAs"]'), as);
  await act(() => void one('form').dispatchEvent(new Event('submit', { cancelable: true })));
  await settled();
}

describe('the glossary in the options', () => {
  it('takes a term, shows it first, and takes it back', async () => {
    await drawn([{ term: 'ring', as: '环' }]);
    await add('Silting', '淤积');
    expect(await own()).toEqual([
      { term: 'ring', as: '环' },
      { term: 'Silting', as: '淤积' },
    ]);
    const rows = [...root.querySelectorAll<HTMLElement>('[data-glossary="own"] [data-term]')];
    expect(rows.map(({ dataset }) => dataset.term)).toEqual(['Silting', 'ring']);
    expect(one<HTMLInputElement>('[name="newTerm"]').value).toBe('');
    await act(() => history.undo());
    expect(await own()).toEqual([{ term: 'ring', as: '环' }]);
    // Those of another language are as they were.
    expect((await ownGlossary.getValue()).de).toHaveLength(1);
  });

  it('says what is wrong with one, keeps what was typed, and nothing else', async () => {
    await drawn([{ term: 'ring', as: '环' }]);
    await add('RING', '圈');
    expect(texts('form [role="alert"]')).toEqual(['It is there already.']);
    expect(one<HTMLInputElement>('[name="newTerm"]').value).toBe('RING');
    await type(one('[name="newTerm"]'), 'rings');
    expect(texts('form [role="alert"]')).toEqual([]);
    expect(await own()).toHaveLength(1);
  });

  it('changes a term in its place, when it is right; deletes it, and takes that back', async () => {
    await drawn([
      { term: 'ring', as: '环' },
      { term: 'walk', as: '走' },
    ]);
    await type(one('[data-glossary="own"] [data-term="walk"] [lang="zh-CN"]'), '游走');
    expect((await own())?.[1]).toEqual({ term: 'walk', as: '游走' });
    await type(one('[data-glossary="own"] [data-term="walk"] [lang="en"]'), 'ring');
    expect(texts('[data-term="walk"] [role="alert"]')).toEqual(['It is there already.']);
    expect((await own())?.[1]?.term).toBe('walk');
    await press('[data-term="walk"] [data-action="delete-term"]');
    expect(await own()).toEqual([{ term: 'ring', as: '环' }]);
    await act(() => history.undo());
    expect(await own()).toHaveLength(2);
  });

  it('lists what Gloss brings under it, found by either word, to be said otherwise', async () => {
    await drawn();
    expect(one('[data-glossary="built-in"]').querySelectorAll('tr')).toHaveLength(30);
    await type(one('[name="glossarySearch"]'), '保序');
    expect(texts('[data-glossary="built-in"] [lang="en"]')).toEqual(['isotonic regression']);
    await press('[data-action="change-term"]');
    expect(one<HTMLInputElement>('[name="newTerm"]').value).toBe('isotonic regression');
    await type(one('[name="glossarySearch"]'), 'zzz');
    expect(texts('.hint')).toContain('None has that.');
  });

  it('draws fifty of thousands, and says how many more there are', async () => {
    await drawn(Array.from({ length: MOST_TERMS }, (_, i) => ({ term: `term ${i}`, as: '词' })));
    expect(root.querySelectorAll('[data-glossary="own"] [data-term]')).toHaveLength(50);
    expect(texts('.hint')).toContain('4,950 more: look for them.');
    await add('one more', '词');
    expect(texts('form [role="alert"]')).toEqual(['There is room for 5,000 terms.']);
  });

  it('takes a file as one change, and names its wrong lines', async () => {
    await drawn([{ term: 'ring', as: '环' }]);
    const field = one<HTMLInputElement>('[name="termFile"]');
    const file = new File(['ring\t圈\nwalk\t走\n42\t词\n'], 'terms.tsv');
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    await settled();
    expect(await own()).toEqual([
      { term: 'ring', as: '圈' },
      { term: 'walk', as: '走' },
    ]);
    expect(texts('[role="status"] p')).toEqual([
      '1 added, 1 changed.',
      'One line was not taken: line 3: A term needs letters.',
    ]);
    await act(() => history.undo());
    expect(await own()).toEqual([{ term: 'ring', as: '环' }]);
  });

  it.each<[what: string, bytes: BlobPart, words: string]>([
    ['no text', new Uint8Array([0x50, 0x4b, 0, 3, 9, 0x41]), 'The file is no text.'],
    ['far too large', 'a'.repeat(4_000_001), 'The file is too large for a glossary.'],
  ])('refuses a file that is %s, and loses nothing', async (_, bytes, words) => {
    await drawn([{ term: 'ring', as: '环' }]);
    const field = one<HTMLInputElement>('[name="termFile"]');
    Object.defineProperty(field, 'files', { value: [new File([bytes], 'x')], configurable: true });
    await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    await settled();
    expect(texts('[role="status"] p')).toEqual([words]);
    expect(await own()).toHaveLength(1);
  });

  it('reads what a spreadsheet writes in UTF-16', async () => {
    await drawn();
    const units = Uint16Array.from([0xfeff, ...[...'ring\t环'].map((char) => char.charCodeAt(0))]);
    const field = one<HTMLInputElement>('[name="termFile"]');
    Object.defineProperty(field, 'files', { value: [new File([units], 'x')], configurable: true });
    await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    await settled();
    expect(await own()).toEqual([{ term: 'ring', as: '环' }]);
  });

  it('is not for English', async () => {
    await drawn([], 'en');
    expect(root.textContent).toBe('The glossary is for languages other than English.');
  });

  it('does not take what storage holds for terms where it is none', async () => {
    await fakeBrowser.storage.local.set({
      ownGlossary: {
        'zh-CN': [{ term: 'ring', as: '环' }, { term: 42 }, null, { term: 'a\tb', as: '词' }],
        de: 7,
      },
    });
    expect(await ownGlossary.getValue()).toEqual({ 'zh-CN': [{ term: 'ring', as: '环' }] });
  });
});
