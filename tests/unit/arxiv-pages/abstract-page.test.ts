// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isTableParsed, readAbstract, readPaper } from '../../../lib/arxiv-pages/abstract-page';
import { capture, haveCaptures, WITHOUT } from '../captures';

// Without its style sheets: happy-dom would fetch them.
const parse = (html: string) =>
  new DOMParser().parseFromString(html.replace(/<link[^>]*>/g, ''), 'text/html');
const page = (metas: Record<string, string>, body = '') =>
  parse(
    `<head>${Object.entries(metas)
      .map(([name, content]) => `<meta name="citation_${name}" content="${content}">`)
      .join('')}</head><body><div id="abs">${body}</div></body>`,
  );
const PAPER = {
  arxiv_id: '2606.00001',
  title: 'A Title',
  author: 'Nilsdotter, Ada',
  abstract: 'One. Two $x.y$ of it.',
};
const TABLE = `<div class="metatable"><table><tr><td class="tablecell subjects"><span class="primary-subject">Probability (math.PR)</span>;
  Machine Learning (cs.LG)</td></tr><tr><td class="tablecell arxividv"><a href="https://arxiv.org/abs/2606.00001v4">v</a></td></tr></table></div>`;

describe('an abstract page', () => {
  it('is read from its metadata, its table and its address', () => {
    const paper = readPaper(page(PAPER, TABLE), new URL('https://arxiv.org/abs/2606.00001'));
    expect(paper).toMatchObject({
      key: 'arxiv:2606.00001',
      version: 4,
      title: 'A Title',
      authors: [{ name: 'Ada Nilsdotter' }],
      primary: 'math.PR',
      categories: ['math.PR', 'cs.LG'],
      abstract: PAPER.abstract,
    });
  });

  it('has the version of its address, where that names one', () => {
    expect(readPaper(page(PAPER, TABLE), new URL('https://arxiv.org/abs/2606.00001v2'))?.version).toBe(2);
  });

  it('tells how many sentences its abstract has before its body is there', () => {
    expect(readAbstract(page(PAPER))).toEqual({ abstract: PAPER.abstract, sentences: 2 });
    expect(isTableParsed(page(PAPER))).toBe(false);
    expect(isTableParsed(page(PAPER, TABLE))).toBe(true);
  });

  it('is no paper without metadata', () => {
    expect(readPaper(page({}), new URL('https://arxiv.org/abs/2606.00001'))).toBeUndefined();
    expect(readAbstract(page({}))).toBeUndefined();
  });
});

describe.skipIf(!haveCaptures)(`real captures${WITHOUT}`, () => {
  it.each([
    ['2609.22268_2026-09_cond-mat_v1_new-chrome.html', '2609.22268', 1, ['cond-mat.mtrl-sci'], 3],
    ['2106.09608_2021-12_old-chrome.html', '2106.09608', 2, ['cs.LG'], undefined],
    ['hep-th-9901001_old-style-id_latest-v3.derived.html', 'hep-th/9901001', 3, ['hep-th'], undefined],
    ['hep-th-9901001v1_old-version.derived.html', 'hep-th/9901001', 1, ['hep-th'], undefined],
    ['1411.4413_long-author-list_mathjax-title.derived.html', '1411.4413', undefined, ['hep-ex'], 2830],
    ['0704.0615_withdrawn-v3.derived.html', '0704.0615', undefined, undefined, undefined],
  ] as const)('%s', (file, id, version, categories, authors) => {
    const paper = readPaper(parse(capture(`pages/${file}`)), new URL(`https://arxiv.org/abs/${id}`));
    expect(paper?.id).toBe(id);
    expect(paper?.title).toBeTruthy();
    expect(paper?.abstract.length).toBeGreaterThan(50);
    expect(paper?.authors.every(({ name }) => !name.includes(',') && name.length > 1)).toBe(true);
    if (version) expect(paper?.version).toBe(version);
    if (categories) expect(paper?.categories.slice(0, categories.length)).toEqual([...categories]);
    if (authors) expect(paper?.authors).toHaveLength(authors);
  });
});
