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

afterEach(() => setLocale('en'));
const nothing = () => undefined;
const ACTIONS = {
  onSelect: nothing,
  onToggle: nothing,
  onOpen: nothing,
  onStar: nothing,
  onHide: nothing,
  onRead: nothing,
};

async function drawn(digest: Digest | undefined, open: boolean, locale: Locale = 'en') {
  setLocale(locale);
  const root = document.createElement('main');
  const each = { ...card(1), ...(digest && { written: digest }) };
  await act(() =>
    render(<Card card={each} number={1} total={1} open={open} selected={false} {...ACTIONS} />, root),
  );
  return root;
}
const text = (root: Element, selector: string) => root.querySelector(selector)?.textContent?.trim() ?? '';
const press = (root: Element) =>
  act(() => root.querySelector<HTMLButtonElement>('[data-action="switch-text"]')?.click());

describe('a card of which a model wrote', () => {
  it('says in one line what the model says, and that it does', async () => {
    const line = text(await drawn(written(), false), '.card-tldr');
    expect(line).toMatch(/^AI summary Dry years doubled/);
    expect(text(await drawn(written(), false, 'zh-CN'), '.card-tldr')).toMatch(/^AI概要/);
  });

  it('says what the authors say where the model’s line does not hold', async () => {
    const digest = written();
    const [said] = digest.sections.tldr.statements;
    if (said) said.evidence = { ...said.evidence, check: 'unsupported' };
    const line = text(await drawn(digest, false), '.card-tldr');
    expect(line).toBe(text(await drawn(undefined, false), '.card-tldr'));
    expect(line).not.toContain('AI');
  });

  it('opens to what the model wrote, each heading says so, what does not hold is struck', async () => {
    const root = await drawn(written(), true);
    const headings = [...root.querySelectorAll('dt')].map((each) => each.textContent);
    expect(headings).toHaveLength(4);
    for (const each of headings) expect(each).toMatch(/^AI /);
    expect(text(root, 'h3')).toMatch(/^AI, qwen3-32b, .* · ⚠ \d of \d sentences traced$/);
    expect(text(root, 's[data-evidence="unsupported"]')).toContain('every harbour');
    expect(root.querySelectorAll('q')).toHaveLength(1);
  });

  it('has the authors’ words a press away, and the model’s another', async () => {
    const root = await drawn(written(), true);
    expect(root.querySelector('[data-section="key-points"]')).toBeNull();
    await press(root);
    expect(root.querySelector('[data-section="key-points"]')).not.toBeNull();
    expect(root.textContent).not.toContain('AI summary');
    await press(root);
    expect(text(root, 'dt')).toBe('AI summary');
  });

  it('has the title in the reader’s language under its own, both there', async () => {
    const title = { kind: 'translated' as const, text: '港口淤积' };
    const root = await drawn({ ...written('zh-CN'), title }, false, 'zh-CN');
    expect(text(root, 'h2')).not.toBe('');
    expect(text(root, '.translated')).toBe('AI 译 港口淤积');
    expect(root.querySelector('.translated [lang="zh-CN"]')).not.toBeNull();
  });

  it.each([
    [{ kind: 'untranslated' as const }, 'Not translated: the model gave no translation.'],
    [{ kind: 'changed' as const, parts: ['$x$', '12'] }, 'Not translated: the model changed $x$, 12.'],
  ])('never calls a translation what is none: %o', async (title, words) => {
    expect(text(await drawn({ ...written(), title }, true), '.translated')).toContain(words);
    expect(text(await drawn({ ...written(), title }, false), '.translated')).toBe('');
  });
});
