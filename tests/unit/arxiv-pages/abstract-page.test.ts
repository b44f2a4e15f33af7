// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isTableParsed, pageIdentity, readAbstract, readPaper } from '../../../lib/arxiv-pages/abstract-page';
import { paperFacts } from '../../../lib/sources/border';
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

const HERE = new URL('https://arxiv.org/abs/2606.00001');

describe('an abstract page', () => {
  it('is read from its metadata, its table and its address', () => {
    const paper = readPaper(page(PAPER, TABLE), new URL('https://arxiv.org/abs/2606.00001'));
    expect(paper).toMatchObject({
      key: 'arxiv:2606.00001',
      version: 4,
      title: 'A Title',
      authors: [{ name: 'Nilsdotter, Ada' }],
      primary: 'math.PR',
      categories: ['math.PR', 'cs.LG'],
      abstract: PAPER.abstract,
    });
  });

  it('tells how many sentences its abstract has before its body is there', () => {
    expect(readAbstract(page(PAPER), HERE)).toEqual({ abstract: PAPER.abstract, sentences: 2 });
    expect(isTableParsed(page(PAPER))).toBe(false);
    expect(isTableParsed(page(PAPER, TABLE))).toBe(true);
  });

  it('is no paper without metadata', () => {
    expect(readPaper(page({}), HERE)).toBeUndefined();
    expect(readAbstract(page({}), HERE)).toBeUndefined();
  });

  it('is no paper where metadata and address name different ones, or none', () => {
    for (const address of ['https://arxiv.org/abs/2606.00002', 'https://arxiv.org/abs/listing']) {
      expect(readPaper(page(PAPER, TABLE), new URL(address))).toBeUndefined();
      expect(readAbstract(page(PAPER), new URL(address))).toBeUndefined();
    }
  });

  it('is the paper of its address where the metadata name none', () => {
    const { arxiv_id: _, ...rest } = PAPER;
    expect(readPaper(page(rest, TABLE), HERE)?.id).toBe('2606.00001');
  });

  it('is no paper where two abstracts are stated, and one where the same is stated twice', () => {
    const twice = (second: string) => {
      const made = page(PAPER, TABLE);
      made.head.insertAdjacentHTML('beforeend', `<meta name="citation_abstract" content="${second}">`);
      return made;
    };
    expect(readAbstract(twice('Another.'), HERE)).toBeUndefined();
    expect(readAbstract(twice(PAPER.abstract), HERE)?.abstract).toBe(PAPER.abstract);
  });

  it('tells what must stay as it is: address with version, abstract; not the rest of the address', () => {
    const identity = (path: string) => pageIdentity(page(PAPER), new URL(`https://arxiv.org/abs/${path}`));
    expect(identity('2606.00001?context=cs.LG#tabs')).toBe(identity('2606.00001'));
    expect(identity('2606.00001v2')).not.toBe(identity('2606.00001'));
    expect(identity('2606.00002')).not.toBe(identity('2606.00001'));
    expect(pageIdentity(page({ ...PAPER, abstract: 'Other.' }), HERE)).not.toBe(identity('2606.00001'));
  });

  describe('its version', () => {
    const shared = (version: string) =>
      `<meta property="og:url" content="https://arxiv.org/abs/2606.00001${version}">`;
    it.each([
      ['the table', '', '', TABLE, 4],
      ['the address', 'v4', '', '', 4],
      ['the link for sharing', '', 'v4', '', 4],
      ['all three', 'v4', 'v4', TABLE, 4],
      ['nothing', '', '', '', undefined],
      ['two that differ', 'v2', '', TABLE, undefined],
    ])('by %s', (_who, address, link, table, version) => {
      const made = page(PAPER, table);
      made.head.insertAdjacentHTML('beforeend', shared(link));
      const paper = readPaper(made, new URL(`https://arxiv.org/abs/2606.00001${address}`));
      expect(paper?.version).toBe(version);
      expect(Object.hasOwn(paper ?? {}, 'version')).toBe(version !== undefined);
    });

    it('is not another paper’s', () => {
      const made = page(PAPER, TABLE.replaceAll('2606.00001v4', '2606.00009v4'));
      expect(readPaper(made, HERE)?.version).toBeUndefined();
    });
  });

  it('has no categories where the table is missing', () => {
    const paper = readPaper(page(PAPER), HERE);
    expect([paper?.categories, paper?.primary]).toEqual([[], undefined]);
  });

  it('is read at its worst: 12,000 authors, some without a name, some of 600 characters; lists without end', () => {
    const made = page(PAPER, TABLE);
    const metas = (name: string, contents: string[]) =>
      contents.map((content) => `<meta name="citation_${name}" content="${content}">`).join('');
    const names = Array.from(
      { length: 12_000 },
      (_, i) => ['', ',', 'x'.repeat(600), `N${i}, A`][i % 4] ?? '',
    );
    made.head.insertAdjacentHTML('beforeend', metas('author', names));
    made.head.insertAdjacentHTML(
      'beforeend',
      metas('doi', Array(50).fill('10.5555/x').concat('y'.repeat(400))),
    );
    const paper = readPaper(made, HERE);
    expect(paper?.authors.length).toBeGreaterThan(5_000);
    // The background checks again, and must find nothing to refuse.
    expect(paperFacts.safeParse(paper).error?.issues).toBeUndefined();
  });

  it('is no paper where title or abstract are longer than any', () => {
    expect(readPaper(page({ ...PAPER, title: 'x'.repeat(5_001) }, TABLE), HERE)).toBeUndefined();
    expect(readAbstract(page({ ...PAPER, abstract: 'x'.repeat(20_001) }), HERE)).toBeUndefined();
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
    expect(paper?.authors.every(({ name }) => name.length > 1)).toBe(true);
    if (version) expect(paper?.version).toBe(version);
    if (categories) expect(paper?.categories.slice(0, categories.length)).toEqual([...categories]);
    if (authors) expect(paper?.authors).toHaveLength(authors);
  });
});
