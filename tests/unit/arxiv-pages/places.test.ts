// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readAbstract } from '../../../lib/arxiv-pages/abstract-page';
import { findPlaces } from '../../../lib/arxiv-pages/places';
import { SELECTORS } from '../../../lib/arxiv-pages/selectors';
import { splitSentences } from '../../../lib/papers/sentences';
import { capture, capturesIn, haveCaptures, WITHOUT } from '../captures';

// Without its style sheets and frames: happy-dom would fetch them.
const parse = (html: string) =>
  new DOMParser().parseFromString(html.replace(/<(?:link|iframe)[^>]*>/g, ''), 'text/html');

/** Ranges of happy-dom's stay in the document that is open. */
function block(inside: string, html: { lang?: string; className?: string } = {}): Element {
  Object.assign(document.documentElement, { lang: 'en', className: '', ...html });
  document.body.innerHTML = `<blockquote class="abstract"><span class="descriptor">Abstract:</span>${inside}</blockquote>`;
  return document.querySelector('blockquote') as Element;
}

const quoted = (abstract: string, quote: string, start = abstract.indexOf(quote)) => ({
  start,
  end: start + quote.length,
  quote,
});

/** What a range covers, blanks as one. */
const wordsOf = (range: Range | undefined) => String(range).replace(/\s+/g, ' ').trim();

function find(abstract: string, inside: string, quote: string, html?: Parameters<typeof block>[1]): string {
  const found = findPlaces(abstract, block(inside, html), [quoted(abstract, quote)]);
  return typeof found === 'string' ? `(${found})` : wordsOf(found[0]);
}

const drawn = (tex: string, shown: string) =>
  `<span class="MathJax_Preview">${tex}</span><span class="MathJax" id="M1"><math><mi>${shown}</mi></math></span><script type="math/tex">${tex}</script>`;

describe('words of the abstract in the page', () => {
  it.each([
    [
      'as it is',
      'One is so. Two is not. Three.',
      'One is so. Two is not. Three.',
      'Two is not.',
      'Two is not.',
    ],
    [
      'over lines',
      'One is so.\nTwo is\nnot. Three.',
      'One is so.\nTwo is\n not. Three.',
      'Two is\nnot.',
      'Two is not.',
    ],
    [
      'over paragraphs',
      'One is so.\n\nTwo is not. Three.',
      'One is so.<br>Two is<br/>not. Three.',
      'Two is not.',
      'Two isnot.',
    ],
    [
      'with blanks that do not break',
      'One is so. Two is not.',
      'One&nbsp;is so. Two&nbsp;is&#8203; not.',
      'Two is not.',
      'Two is​ not.',
    ],
    [
      'in marks of others',
      'One is so. Two is not. Three.',
      'One is <mark>so. Tw</mark>o <b><i>is</i></b> not. Three.',
      'Two is not.',
      'Two is not.',
    ],
  ])('%s', (_, abstract, inside, quote, words) => {
    expect(find(abstract, inside, quote)).toBe(words);
  });

  it('are those that were meant, where they stand twice', () => {
    const abstract = 'It is so. We prove it. It is so. Done.';
    const found = findPlaces(abstract, block(abstract), [quoted(abstract, 'It is so.', 23)]);
    expect(typeof found !== 'string' && found[0]?.startOffset).toBe(23);
  });

  it('end before a link that the page shortens, begin after it, and hold it whole', () => {
    const abstract = 'We sort keys. Code is at https://code.example/of/tide-1 for all. It is free of charge.';
    const inside =
      'We sort keys. Code is at <a href="https://code.example/of/tide-1">this https URL</a> for all. It is free of charge.';
    expect(find(abstract, inside, 'We sort keys.')).toBe('We sort keys.');
    expect(find(abstract, inside, 'Code is at https://code.example/of/tide-1 for all.')).toBe(
      'Code is at this https URL for all.',
    );
    expect(find(abstract, inside, 'It is free of charge.')).toBe('It is free of charge.');
  });

  it('hold a link that ends them', () => {
    const abstract = 'We sort many keys. All of the code can be had at https://code.example/of/tide-1';
    const inside = 'We sort many keys. All of the code can be had at <a>this https URL</a>';
    expect(find(abstract, inside, 'All of the code can be had at https://code.example/of/tide-1')).toBe(
      'All of the code can be had at this https URL',
    );
  });

  it('hold formulas whole, also after MathJax has drawn them', () => {
    const abstract = 'Let $x_1$ be a key. Then $E[X] = 2$ holds, and $y$ too. Nothing else is known.';
    const inside = `Let ${drawn('x_1', 'x1')} be a key. Then ${drawn('E[X] = 2', 'EX2')} holds, and ${drawn('y', 'y')} too. Nothing else is known.`;
    const found = findPlaces(abstract, block(inside), [
      quoted(abstract, 'Then $E[X] = 2$ holds, and $y$ too.'),
      quoted(abstract, 'Let $x_1$ be a key.'),
    ]);
    if (typeof found === 'string') throw new Error(found);
    const [second, first] = found.map((range) => {
      const piece = range.cloneContents();
      for (const hidden of piece.querySelectorAll('script, .MathJax_Preview')) hidden.remove();
      return piece.textContent?.trim();
    });
    expect([first, second]).toEqual(['Let x1 be a key.', 'Then EX2 holds, and y too.']);
  });

  it('begin and end with a formula', () => {
    const abstract = 'All is well here. $a+b$ is a sum of two keys, of which the larger is called $z$';
    const inside = `All is well here. ${drawn('a+b', 'S')} is a sum of two keys, of which the larger is called ${drawn('z', 'Z')}`;
    const found = findPlaces(abstract, block(inside), [
      quoted(abstract, '$a+b$ is a sum of two keys, of which the larger is called $z$'),
    ]);
    if (typeof found === 'string') throw new Error(found);
    const piece = found[0]?.cloneContents();
    expect(piece?.querySelectorAll('.MathJax')).toHaveLength(2);
    expect(piece?.textContent).not.toContain('well');
  });

  it('take in what others draw in place of a formula, and keep to the text beside it', () => {
    const abstract = String.raw`We count all keys. Then $\alpha_{i}^{2} \leq \beta$ bounds how many are lost. Done at last.`;
    const inside =
      'We count all keys. Then <mjx-container>α²≤β</mjx-container> bounds how many are lost. Done at last.';
    expect(
      find(abstract, inside, String.raw`Then $\alpha_{i}^{2} \leq \beta$ bounds how many are lost.`),
    ).toBe('Then α²≤β bounds how many are lost.');
    expect(find(abstract, inside, 'We count all keys.')).toBe('We count all keys.');
    expect(find(abstract, inside, 'Done at last.')).toBe('Done at last.');
  });

  it('are found beside what other extensions put between', () => {
    const abstract = 'We count all the keys. Then we sort them by their sizes. Done at last.';
    const inside =
      'We count <sup class="theirs">[look up]</sup>all the keys. Then we sort them by their sizes. Done at last.';
    expect(find(abstract, inside, 'Then we sort them by their sizes.')).toBe(
      'Then we sort them by their sizes.',
    );
  });

  it.each([
    ['Chromium’s translator', { lang: 'de', className: 'translated-ltr' }],
    ['Firefox’s', { lang: 'zh-CN' }],
  ])('are nowhere after %s, which is said', (_, html) => {
    const abstract = 'We count all the keys. Then we sort them by their sizes.';
    const inside = '<font><font>Wir zählen alle Schlüssel. </font></font>Dann sortieren wir sie nach Größe.';
    expect(find(abstract, inside, 'Then we sort them by their sizes.', html)).toBe('(translated)');
  });

  it('are nowhere in a page that says something else, which is said', () => {
    const abstract = 'We count all the keys. Then we sort them by their sizes.';
    expect(find(abstract, 'Another abstract altogether, of other things.', 'We count all the keys.')).toBe(
      '(changed)',
    );
    expect(find(abstract, '', 'We count all the keys.')).toBe('(changed)');
  });

  it('change nothing', () => {
    const place = block('One is so. <b>Two</b> is not.');
    const before = place.outerHTML;
    findPlaces('One is so. Two is not.', place, [quoted('One is so. Two is not.', 'Two is not.')]);
    expect(place.outerHTML).toBe(before);
  });

  it('are looked for in no time in a text without end that differs everywhere', () => {
    const abstract = 'abc '.repeat(5_000);
    expect(findPlaces(abstract, block('xyz '.repeat(5_000)), [quoted(abstract, 'abc abc')])).toBe('changed');
  });
});

describe.skipIf(!haveCaptures)(`on every capture${WITHOUT}`, () => {
  const pages = capturesIn('pages').map((file) => [file] as const);
  it.each(pages)('%s: each sentence is mapped to exactly its words', (file) => {
    const page = parse(capture(`pages/${file}`));
    const id = page.querySelector('meta[name="citation_arxiv_id"]')?.getAttribute('content');
    const text = readAbstract(page, new URL(`https://arxiv.org/abs/${id}`));
    const own = page.querySelector(SELECTORS.abstract);
    // One capture is a head alone.
    if (!own) return expect(file).toContain('head-only');
    if (!text) throw new Error('no abstract');
    const place = block('');
    place.innerHTML = own.innerHTML;
    const sentences = splitSentences(text.abstract);
    expect(sentences.length).toBeGreaterThan(0);
    for (const { start, end } of sentences) {
      const quote = text.abstract.slice(start, end);
      const found = findPlaces(text.abstract, place, [{ start, end, quote }]);
      if (typeof found === 'string') throw new Error(`${found}: ${quote}`);
      const isLinked = /https?:|\bthis http/.test(quote);
      if (!isLinked) expect(wordsOf(found[0])).toBe(quote.replace(/\s+/g, ' ').trim());
    }
    return undefined;
  });
});
