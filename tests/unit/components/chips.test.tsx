// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Chips } from '../../../components/chips';
import { prepare } from '../../../lib/polling/prepare';
import type { PaperFacts } from '../../../lib/records/announcement';
import { setLocale } from '../../../lib/words';
import { facts } from '../invented';

/** Every part of the line, in order. */
async function drawn(given: Partial<PaperFacts>, old = false): Promise<string[]> {
  setLocale('en');
  const { paper, digest } = prepare({ paper: facts(given), type: 'new' }, 0);
  const { commentsRead: _read, published: _published, ...bare } = paper;
  const root = document.createElement('main');
  await act(() => render(<Chips paper={old ? bare : paper} digest={digest} />, root));
  return [...root.querySelectorAll('.chips > *')].map((each) => each.textContent ?? '');
}

const abstract = 'We sort. It is quick. Code is available at https://github.com/a/b. We are glad.';

describe('chips', () => {
  it('say where a paper appears, where its code is, and the rest', async () => {
    const comments =
      'Accepted to ICML 2026 (oral). Data: https://zenodo.org/records/1. 13 pages, $O(n)$ words';
    expect(await drawn({ comments, abstract })).toEqual([
      'Accepted: ICML 2026 (oral)',
      'Code ↗ zenodo.org',
      'Code ↗ github.com',
      '13 pages, O(n) words',
    ]);
  });

  it('name each link once, and what is published once', async () => {
    const comments = 'Accepted by Phys. Rev. D. Code: https://github.com/a/b';
    expect(await drawn({ comments, abstract, journalRef: 'Phys. Rev. D 113, 012345 (2026)' })).toEqual([
      'Published: Phys. Rev. D 113, 012345 (2026)',
      'Code ↗ github.com',
    ]);
  });

  it('keep the whole of a long reference', async () => {
    const journalRef =
      'IEEE Transactions on Information Forensics and Security, vol. 20, pp. 12491-12506, 2025';
    expect(await drawn({ journalRef })).toEqual([
      'Published: IEEE Transactions on Information Forensics and Security (2025)',
      journalRef,
    ]);
  });

  it('call nothing accepted that is submitted', async () => {
    expect(await drawn({ comments: 'Submitted to ICML 2026' })).toEqual(['Submitted to ICML 2026']);
  });

  it.each([{}, { comments: '' }, { comments: ' ' }])('are no empty line: %j', async (given) => {
    expect(await drawn(given)).toEqual([]);
  });

  it('of a row that an earlier version stored are its own words', async () => {
    expect(await drawn({ comments: 'Accepted to ICML 2026', journalRef: 'X 1 (2026)' }, true)).toEqual([
      'X 1 (2026)',
      'Accepted to ICML 2026',
    ]);
  });
});
