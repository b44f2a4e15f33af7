// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readListingFacts } from '../../../lib/arxiv-pages/listing-facts';
import { entry, sheet } from '../papers/listings';

const read = (html: string, path: string) =>
  readListingFacts(new DOMParser().parseFromString(html, 'text/html'), new URL(path, 'https://arxiv.org'));
const paper = (id: string) => entry({ id, version: 1, title: 'On things', abstract: 'A.' });
const page = sheet(`<h3>Showing new listings for Friday, 26 June 2026</h3>
  <dl id='articles'><h3>New submissions (showing 1 of 3 entries)</h3>${paper('2606.00001')}
  <h3>Replacement submissions (showing 1 of 1 entries)</h3>${paper('2606.00009')}</dl>`);

describe('what a listing states', () => {
  it.each(['/list/cs.LG/new', '/list/cs.LG/new?skip=0&show=2000', '/catchup/cs.LG/2026-06-26?abs=True'])(
    'of its list on its day: %s',
    (path) => {
      expect(read(page, path)).toEqual({
        list: 'cs.LG',
        day: '2026-06-26',
        stated: { new: { shown: 1, total: 3 }, replace: { shown: 1, total: 1 } },
        ids: { new: ['2606.00001'], cross: [], replace: ['2606.00009'] },
      });
    },
  );

  it('is nothing on other pages', () => {
    for (const path of ['/list/cs.LG/recent', '/list/cs.LG/2026-06', '/abs/2606.00001', '/catchup'])
      expect(read(page, path)).toBeUndefined();
    expect(read('<html><body><h1>Sign in</h1></body></html>', '/list/cs.LG/new')).toBeUndefined();
    const rest = sheet('<h3>Showing new listings for Friday, 26 June 2026</h3><p>No updates today.</p>');
    expect(read(rest, '/list/cs.LG/new')).toBeUndefined();
  });
});
