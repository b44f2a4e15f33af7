// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CardAbstract, CardAffiliations } from '../../../components/card-abstract';
import { writtenWords } from '../../../components/written-words';
import type { Digest } from '../../../lib/records/digest';
import { setLocale } from '../../../lib/words';
import { INSTITUTIONS, translated, written } from '../../catalogue/written';

beforeEach(() => setLocale('zh-CN'));
afterEach(() => setLocale('en'));

const digest = (given: Partial<Digest> = {}): Digest => ({
  ...written('zh-CN'),
  abstract: translated(),
  affiliations: INSTITUTIONS,
  ...given,
});

async function drawn(what: preact.ComponentChild) {
  const root = document.createElement('main');
  await act(() => render(what, root));
  return root;
}
const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent?.trim());

describe('an abstract and its translation', () => {
  it('stand one beneath the other, the original first, each under a heading that says whose it is', async () => {
    const root = await drawn(<CardAbstract digest={digest()} />);
    expect(texts(root, 'h3')).toEqual(['摘要 · 作者原句', 'AI中文摘要']);
    const [own, ai] = root.querySelectorAll('p');
    expect(own?.lang).toBe('en');
    expect(own?.textContent).toBe(
      'The harbour silts up. We fit an isotonic regression. Nobody can say when. Dry years double it in 12 ports.',
    );
    expect(ai?.lang).toBe('zh-CN');
    const [first] = root.querySelectorAll('[data-translation="translated"]');
    expect(first?.textContent).toBe('港口正在淤积。');
    expect(first?.getAttribute('data-quote')).toBe('The harbour silts up.');
  });

  it('never show as a translation what is none: it says so, and the original follows', async () => {
    const root = await drawn(<CardAbstract digest={digest()} />);
    expect(texts(root, '[data-translation="untranslated"]')).toEqual(['⚠ 未翻译：Nobody can say when.']);
    expect(texts(root, '[data-translation="changed"]')).toEqual([
      '⚠ 未翻译，因为模型改动了 12、21：Dry years double it in 12 ports.',
    ]);
    expect(texts(root, '[data-translation] q')).toEqual([
      'Nobody can say when.',
      'Dry years double it in 12 ports.',
    ]);
  });

  it('say which words their field says otherwise', async () => {
    const root = await drawn(<CardAbstract digest={digest()} />);
    expect(texts(root, 'p > span > span > .warn')).toEqual(['⚠ 不是本领域的说法：异质回归 → 保序回归']);
  });

  it('say why nothing of it was translated', async () => {
    const failed = translated({ failure: { kind: 'unreachable' } });
    const root = await drawn(<CardAbstract digest={digest({ abstract: failed })} />);
    expect(texts(root, 'p.warn')[0]).toMatch(/^⚠ 摘要未翻译。/);
    expect(texts(root, '[data-translation]')).toEqual([]);
  });

  it('mark the sentence that is pointed at in both', async () => {
    const root = await drawn(<CardAbstract digest={digest()} />);
    const sentence = root.querySelector('[data-translation="translated"]')?.parentElement;
    await act(() => void sentence?.dispatchEvent(new Event('pointerenter')));
    expect(texts(root, '.pointed-at')).toEqual(['The harbour silts up.', '港口正在淤积。']);
    await act(() => void root.querySelector('section')?.dispatchEvent(new Event('pointerleave')));
    expect(texts(root, '.pointed-at')).toEqual([]);
  });

  it('are absent where none was asked for', async () => {
    const { abstract: _, ...bare } = digest();
    expect((await drawn(<CardAbstract digest={bare} />)).textContent).toBe('');
  });

  it('are one row of the note, under the same heading', () => {
    const words = writtenWords(digest()).translated;
    expect(words.map(({ of, label }) => [of, label])).toEqual([['abstract', 'AI中文摘要']]);
    expect(words[0]?.inline?.join('')).toBe(
      '港口正在淤积。我们拟合了异质回归。〔第 3 句未翻译〕〔第 4 句未翻译〕',
    );
    expect(words[0]?.doubt).toContain('异质回归 → 保序回归');
    expect(writtenWords({ ...digest(), language: 'ja' }).translated[0]?.label).toBe('AI摘要译文');
  });
});

describe('institutions', () => {
  const names = INSTITUTIONS.map(({ of }) => of);
  it('stand in the reader’s language beneath their own names; a half name does not', async () => {
    const root = await drawn(<CardAffiliations digest={digest()} names={names} />);
    expect(root.textContent).toBe('AI 译 纽卡斯尔大学 ⚠ 1 个未翻译');
    expect(root.querySelector('[lang="zh-CN"]')?.textContent).toBe('纽卡斯尔大学');
  });

  it('are left out where none is translated, and of a paper that has others now', async () => {
    const untold = digest({ affiliations: [{ kind: 'untranslated', of: 'IBM' }] });
    expect((await drawn(<CardAffiliations digest={untold} names={['IBM']} />)).textContent).toBe('');
    const others = await drawn(<CardAffiliations digest={digest()} names={['Another Institute']} />);
    expect(others.textContent).toBe('');
  });
});
