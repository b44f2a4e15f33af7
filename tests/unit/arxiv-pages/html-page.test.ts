// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  htmlIdentity,
  readHtmlAbstract,
  readHtmlPaper,
  watchConversion,
} from '../../../lib/arxiv-pages/html-page';
import { isSameAbstract } from '../../../lib/arxiv-pages/same-abstract';
import { countSentences } from '../../../lib/papers/count-sentences';
import { splitSentences } from '../../../lib/papers/sentences';
import { FAULTY_HTML, HOSTILE_HTML } from '../../fake-web/arxiv/html';
import { renderHtml } from '../../fake-web/arxiv/html/paper';
import { math, page, para } from '../../fake-web/arxiv/html/parts';
import { capture, capturesIn, haveCaptures, WITHOUT } from '../captures';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const at = (path: string) => new URL(path, 'https://arxiv.org');
const paper = {
  id: '2606.18650',
  title: 'Sorting with judges',
  abstract: 'We sort keys. It takes 12% fewer votes.',
  categories: ['cs.LG'],
};
const invented = parse(renderHtml(paper, 2));

/** A page whose abstract has this markup inside. */
const withAbstract = (inner: string) =>
  parse(page('A paper', `<div class="ltx_abstract"><h6 class="ltx_title">Abstract</h6>${inner}</div>`));
const abstractOf = (inner: string) => readHtmlAbstract(withAbstract(inner))?.abstract;

describe('a paper in HTML', () => {
  it('is read as its page states it, and no more', () => {
    expect(readHtmlPaper(invented, at('/html/2606.18650'))).toEqual({
      key: 'arxiv:2606.18650',
      source: 'arxiv',
      id: '2606.18650',
      version: 2,
      title: 'Sorting with judges',
      abstract: 'We sort keys. It takes 12% fewer votes.',
      authors: [{ name: 'Ada Nilsdotter' }],
      primary: 'cs.LG',
      categories: ['cs.LG'],
      dois: [],
    });
  });

  it.each([
    ['another paper', '/html/2606.00001v2'],
    ['another version', '/html/2606.18650v1'],
    ['its abstract page', '/abs/2606.18650'],
    ['a picture of its', '/html/2606.18650v2/x1.png'],
  ])('is nothing under the address of %s', (_what, path) => {
    expect(readHtmlPaper(invented, at(path))).toBeUndefined();
  });

  it('keeps formulas as TeX, and leaves out headings, notes, marks, and what nobody sees', () => {
    const formula = math('O(n+%\n m)', '<mi>O</mi>');
    expect(
      abstractOf(
        `<p class="ltx_p">We need\n${formula} votes<span class="ltx_note">1Leaks.</span>.</p><p class="ltx_p">Then<span style="color:white"> praise</span><span style="display:none"> us</span> we stop<span class="ltx_ERROR">\\foo</span>.</p>`,
      ),
    ).toBe('We need $O(n+m)$ votes. Then we stop.');
  });

  it('has no abstract where that is empty, longer than any, or absent', () => {
    expect(abstractOf('<p class="ltx_p"> </p>')).toBeUndefined();
    expect(abstractOf(`<p class="ltx_p">${'Long. '.repeat(4_000)}</p>`)).toBeUndefined();
    expect(readHtmlAbstract(parse(page('A paper', para('p1', 'No abstract.'))))).toBeUndefined();
  });

  it('names its authors only where each has a name of their own', () => {
    const block = parse(
      renderHtml(paper, 2).replace(
        'Ada Nilsdotter',
        'Ada Nilsdotter1, Bo Tervo2<br>1 Uppsala ada@example.org',
      ),
    );
    expect(readHtmlPaper(block, at('/html/2606.18650v2'))?.authors).toEqual([]);
  });

  it('survives nesting without end', () => {
    expect(abstractOf(`<p class="ltx_p">Seen. ${'<span>'.repeat(400)}deep${'</span>'.repeat(400)}</p>`)).toBe(
      'Seen.',
    );
  });

  it('is the same as long as its address names the same version, whatever is translated', () => {
    expect(htmlIdentity(at('/html/2606.18650v2#S3'))).toBe(htmlIdentity(at('/html/2606.18650v2')));
    expect(htmlIdentity(at('/html/2606.18650v1'))).not.toBe(htmlIdentity(at('/html/2606.18650v2')));
  });
});

describe('a conversion', () => {
  it('that is sound is told from those that failed', () => {
    expect(watchConversion(invented)()).toBe('sound');
    expect(watchConversion(parse(HOSTILE_HTML))()).toBe('sound');
    for (const fault of ['fatal', 'untitled', 'stub', 'empty'] as const)
      expect([fault, watchConversion(parse(FAULTY_HTML[fault]))()]).toEqual([fault, 'failed']);
  });

  it('may be banned by arXiv alone, and not by a paper that speaks of it', () => {
    const said = 'Conversion to HTML had a Fatal error and exited abruptly.';
    expect(watchConversion(parse(renderHtml({ ...paper, abstract: said }, 1)))()).toBe('sound');
  });
});

describe('the same abstract', () => {
  it('may be written differently, but not say something else', () => {
    const text =
      'We sort $n$ noisy keys with \\emph{few} votes of three judges that err now and then, and gain much.';
    expect(isSameAbstract(text, text.replace('$n$', '$ n\\;$').replace('\\emph{few}', 'few'))).toBe(true);
    expect(isSameAbstract(text, text.replace('noisy', 'sound').replace('gain', 'lose'))).toBe(false);
    expect(isSameAbstract(text, `${text} And there is more that nobody knew.`)).toBe(false);
    expect(isSameAbstract('', '')).toBe(false);
  });
});

describe.skipIf(!haveCaptures)(`real pages${WITHOUT}`, () => {
  it('the front matter of 2026-09: exactly what it states', () => {
    const [name = ''] = capturesIn('fulltext').filter((each) => each.includes('2312.17527v1'));
    const document = parse(capture(`fulltext/${name}`));
    const read = readHtmlPaper(document, at('/html/2312.17527v1'));
    expect(read).toMatchObject({
      key: 'arxiv:2312.17527',
      version: 1,
      title: 'Data-Driven Template-Free Invariant Generation',
      primary: 'cs.PL',
      authors: [
        { name: 'Yuan Xia' },
        { name: 'Jyotirmoy V. Deshmukh' },
        { name: 'Mukund Raghothaman' },
        { name: 'Srivatsan Ravi' },
      ],
    });
    expect(read?.abstract).toMatch(/^Automatic verification of .* a wide variety of concurrent programs\.$/);
    expect(
      Math.abs(countSentences(read?.abstract ?? '') - splitSentences(read?.abstract ?? '').length),
    ).toBeLessThan(2);
    expect(readHtmlPaper(document, at('/html/2606.00001'))).toBeUndefined();
    // Its body was left out of the capture.
    expect(watchConversion(document)()).toBe('failed');
  });
});
