// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { View } from '../../../entrypoints/abstract.content/view';
import { fullTextPage } from '../../../entrypoints/full-text.content/full-text-page';
import { LONGEST_TEXT } from '../../../lib/arxiv-pages/full-text';
import type { PageFacts } from '../../../lib/records/announcement';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.textContent = '';
});

const html = () => fullTextPage.html({} as View, {} as PageFacts);

it('hands on no half of a page: its source comes when the last of it is parsed', async () => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading' as DocumentReadyState);
  const source = html();
  document.body.textContent = 'The conclusion.';
  await new Promise(setImmediate);
  document.body.append(' The end.');
  state.mockReturnValue('interactive');
  document.dispatchEvent(new Event('DOMContentLoaded'));
  expect(await source).toContain('The conclusion. The end.');
});

it('a page that is larger than what is read is not handed on', async () => {
  document.body.textContent = 'x'.repeat(LONGEST_TEXT);
  expect(await html()).toEqual({ kind: 'too-large' });
});
