// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Card } from '../../../components/card';
import type { Digest } from '../../../lib/records/digest';
import { setLocale } from '../../../lib/words';
import type { Locale } from '../../../lib/words/locales';
import { card } from '../../catalogue/samples';
import { written } from '../../catalogue/written';
import { NO_ACTIONS } from './no-actions';

afterEach(() => setLocale('en'));
async function drawn(digest: Digest | undefined, open: boolean, locale: Locale = 'en') {
  setLocale(locale);
  const root = document.createElement('main');
  const each = { ...card(1), ...(digest && { written: [digest] }) };
  await act(() =>
    render(<Card card={each} number={1} total={1} open={open} selected={false} {...NO_ACTIONS} />, root),
  );
  return root;
}
const text = (root: Element, selector: string) => root.querySelector(selector)?.textContent?.trim() ?? '';

describe('the title of a card of which a model wrote', () => {
  it('stands in the reader’s language under its own, both there', async () => {
    const title = { kind: 'translated' as const, text: '港口淤积', of: 'Silt' };
    const root = await drawn({ ...written('zh-CN'), title }, false, 'zh-CN');
    expect(text(root, 'h2')).not.toBe('');
    expect(text(root, '.translated')).toBe('AI 译 港口淤积');
    expect(root.querySelector('.translated [lang="zh-CN"]')).not.toBeNull();
  });

  it.each([
    [{ kind: 'untranslated' as const, of: 'Silt' }, 'Not translated: the model gave no translation.'],
    [
      { kind: 'changed' as const, parts: ['$x$', '12'], of: 'Silt' },
      'Not translated: the model changed $x$, 12.',
    ],
  ])('never calls a translation what is none: %o', async (title, words) => {
    expect(text(await drawn({ ...written(), title }, true), '.translated')).toContain(words);
    expect(text(await drawn({ ...written(), title }, false), '.translated')).toBe('');
  });
});
