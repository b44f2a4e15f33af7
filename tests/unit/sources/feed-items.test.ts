import { describe, expect, it } from 'vitest';
import { readFeedItems } from '../../../lib/sources/feed-items';
import { atom, FEED, FINE, type Fields, rdf, rss } from './journal-samples';

const WANTED = {
  title: 'On Noisy Sorting in Tissue',
  link: 'https://journal.example/articles/1',
  doi: '10.1000/tissue.1',
  text: 'Cells are sorted by touch. We watch them do so.',
  authors: [{ name: 'Ada Nilsdotter' }, { name: 'Bo Tervo' }],
  at: Date.parse('2026-09-18'),
};
const one = (source: string, address = FEED) => readFeedItems(source, address).items[0];
const withFields = (fields: Fields) => one(rss([{ ...FINE, ...fields }]));

describe('the items of a feed', () => {
  it('are the same in RDF, RSS 2.0 and Atom', () => {
    expect(one(rdf([FINE]))).toMatchObject({ ...WANTED, guid: 'https://journal.example/about/0' });
    const { 'dc:creator': _, 'dc:date': __, ...rest } = FINE;
    expect(
      one(rss([{ ...rest, author: 'Ada Nilsdotter, Bo Tervo', pubDate: 'Fri, 18 Sep 2026 00:00:00 GMT' }])),
    ).toMatchObject(WANTED);
    const entry = `<title>On Noisy Sorting in Tissue</title>
      <link rel="self" href="https://journal.example/self"/><link href="https://journal.example/articles/1"/>
      <author><name>Ada Nilsdotter</name><email>a@x.example</email></author><author><name>Bo Tervo</name></author>
      <id>info:doi/10.1000/TISSUE.1</id><published>2026-09-18T00:00:00Z</published>
      <summary>Cells are sorted by touch. We watch them do so.</summary>`;
    expect(one(atom([entry]))).toMatchObject({ ...WANTED, guid: 'info:doi/10.1000/TISSUE.1' });
  });

  it('are found whatever the prefixes, inside the channel and beside it', () => {
    const source = rdf([FINE])
      .replaceAll('<item ', '<r:item ')
      .replaceAll('</item>', '</r:item>')
      .replaceAll('dc:creator', 'DublinCore:creator');
    expect(one(source)).toMatchObject(WANTED);
    expect(one(rdf([]).replace('</channel>', `<item><title>x</title></item></channel>`))?.title).toBe('x');
  });

  it('keep markup that nobody escaped in its order', () => {
    expect(withFields({ title: 'On <i>E. coli</i> and <b>more</b>' })?.title).toBe('On E. coli and more');
    const xhtml = `<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>b</em> c</div></title>
      <content type="xhtml"><div><p>One <i>two</i> three.</p><p>Four.</p></div></content>`;
    expect(one(atom([xhtml]))).toMatchObject({ title: 'A b c', text: 'One two three.\n\nFour.' });
  });

  it('have the longest text that is no whole article', () => {
    const both = { description: 'Short.', 'content:encoded': '<![CDATA[<p>Longer than that.</p>]]>' };
    expect(withFields(both)?.text).toBe('Longer than that.');
    expect(withFields({ ...both, 'content:encoded': 'x '.repeat(15_000) })?.text).toBe('Short.');
    expect(withFields({ description: '' })?.text).toBe('');
  });

  it.each([
    ['relative', '/articles/7', 'https://journal.example/articles/7'],
    ['relative to the feed', 'articles/7', 'https://journal.example/articles/7'],
    ['without a scheme', '//other.example/7', 'https://other.example/7'],
    ['insecure', 'http://journal.example/7?rss=1', 'https://journal.example/7?rss=1'],
    ['padded', '\n  https://journal.example/7\n', 'https://journal.example/7'],
    ['a script', 'javascript:alert(1)', undefined],
    ['a script in disguise', ' JaVaScRiPt:alert(1)', undefined],
    ['data', 'data:text/html,x', undefined],
    ['a file', 'file:///etc/passwd', undefined],
    ['with a password', 'https://a:b@journal.example/', undefined],
    ['this computer', 'http://localhost/7', undefined],
    ['none', '', undefined],
  ])('lead on: %s', (_what, link, page) => {
    expect(withFields({ link })?.link).toBe(page);
  });

  it('take an id for an address where there is no other, never relative', () => {
    const { link: _, ...rest } = FINE;
    expect(one(rss([{ ...rest, guid: 'https://journal.example/9' }]))?.link).toBe(
      'https://journal.example/9',
    );
    expect(one(rss([{ ...rest, guid: 'item-9' }]))?.link).toBeUndefined();
  });

  it('have no date where none is stated: JMLR says a year alone', () => {
    expect(withFields({ 'dc:date': [], pubDate: '2026' })).not.toHaveProperty('at');
    expect(withFields({ 'dc:date': 'item 12' })).not.toHaveProperty('at');
    expect(withFields({ 'dc:date': '2026-09-16T07:00:00Z' })?.at).toBe(Date.parse('2026-09-16T07:00:00Z'));
  });

  it.each([
    [{ 'prism:doi': '10.1000/A.1', 'dc:identifier': 'x' }, '10.1000/a.1'],
    [{ 'dc:identifier': [], guid: 'doi:10.1000/b' }, '10.1000/b'],
    [{ 'dc:identifier': [], link: 'https://x.example/doi/abs/10.1000/c?af=R' }, '10.1000/c'],
    [
      { 'dc:identifier': [], link: 'https://x.example/article?id=10.1371%2Fjournal.pone.1' },
      '10.1371/journal.pone.1',
    ],
    [{ 'dc:identifier': ['ISSN 1234', 'hwp:master-id:1'] }, undefined],
  ])('know their DOI from %j', (fields: Fields, doi) => {
    expect(withFields(fields)?.doi).toBe(doi);
  });

  it('are none in a feed without', () => {
    expect(readFeedItems(rss([])).items).toEqual([]);
    expect(readFeedItems(rdf([])).title).toBe('Journal of Tissue');
  });
});
