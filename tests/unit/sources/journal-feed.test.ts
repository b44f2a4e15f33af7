import { describe, expect, it } from 'vitest';
import { readJournalFeed } from '../../../lib/sources/journal-feed';
import { atom, FEED, FINE, type Fields, rdf, rss } from './journal-samples';

const papers = (...items: Fields[]) =>
  readJournalFeed(rss(items.map((item) => ({ ...FINE, ...item }))), FEED).papers.map(({ paper }) => paper);
const only = (item: Fields) => papers(item)[0];

describe('a journal’s feed', () => {
  it('gives papers: key and DOI, page, journal, the feed as category', () => {
    expect(readJournalFeed(rdf([FINE]), FEED)).toEqual({
      via: 'feed',
      rejected: [],
      papers: [
        {
          type: 'new',
          paper: {
            key: 'journal:10.1000/tissue.1',
            source: 'journal',
            id: '10.1000/tissue.1',
            version: 1,
            title: 'On Noisy Sorting in Tissue',
            abstract: 'Cells are sorted by touch. We watch them do so.',
            authors: [{ name: 'Ada Nilsdotter' }, { name: 'Bo Tervo' }],
            primary: FEED,
            categories: [FEED],
            submittedAt: Date.parse('2026-09-18'),
            dois: ['10.1000/tissue.1'],
            link: 'https://journal.example/articles/1',
            venue: 'Journal of Tissue',
          },
        },
      ],
    });
  });

  it('without a DOI goes by what it calls the paper, or its address', () => {
    const bare = { 'dc:identifier': [] };
    expect(only({ ...bare, guid: 'tissue  2026 7' })).toMatchObject({
      key: 'journal:tissue%202026%207',
      dois: [],
    });
    expect(only({ ...bare, guid: [] })?.key).toBe('journal:https://journal.example/articles/1');
  });

  it('has a page for what states none but a DOI', () => {
    expect(only({ link: 'javascript:alert(1)' })?.link).toBe('https://doi.org/10.1000/tissue.1');
  });

  it('has PLOS’s authors out of the abstract', () => {
    const entry = `<title>T</title><id>10.1371/journal.pmed.1</id>
      <content type="html">&lt;p&gt;by Ada Nilsdotter, Bo Tervo&lt;/p&gt;\n\nBackground\nCells divide.\n\nMethods and findings\nWe look.</content>`;
    const [{ paper } = { paper: undefined }] = readJournalFeed(atom([entry], 'PLOS Medicine'), FEED).papers;
    expect(paper?.authors.map(({ name }) => name)).toEqual(['Ada Nilsdotter', 'Bo Tervo']);
    expect(paper?.abstract).toBe('Background Cells divide.\n\nMethods and findings We look.');
  });

  it.each([
    [
      'Nature’s line of publication',
      '<p>Nature, Published online: 12 May 2026; <a href="x">doi:10.1038/s41586-026-1</a></p>On Noisy Sorting in Tissue',
      undefined,
    ],
    [
      'the same with a line of the editors',
      '<p>Nature Catalysis, Published online: 12 May 2026; <a href="x">doi:10.1038/s41586-026-1</a></p>Sorting is shown at work.',
      'Sorting is shown at work.',
    ],
    [
      'Science’s place in print',
      'Science, Volume 393, Issue 6800, Page 430-436, September 2026. <br/>',
      undefined,
    ],
    ['Wiley’s', 'Advanced Tissue, EarlyView.', undefined],
    ['the title again', 'On noisy sorting in tissue.', undefined],
    [
      'ACS’s number',
      '<p><img src="x"></p><div><cite>Journal of Tissue</cite></div><div>DOI: 10.1000/tissue.1</div>',
      undefined,
    ],
    ['nothing', '', undefined],
  ])('has no abstract where there is only %s', (_what, text, comments) => {
    const paper = only({ description: `<![CDATA[${text}]]>` });
    expect([paper?.abstract, paper?.comments]).toEqual(['', comments]);
  });

  it.each([
    [
      'Science, Volume 393, Issue 6800, September 2026. <br/>SignificanceCells move.',
      'Significance: Cells move.',
    ],
    ['Abstract: Cells move.', 'Cells move.'],
    ['Summary\n\nCells move.', 'Cells move.'],
    ['Volumes of cells move. In 2026.', 'Volumes of cells move. In 2026.'],
  ])('has an abstract without what stands before it: %s', (text, abstract) => {
    expect(only({ description: `<![CDATA[${text}]]>` })?.abstract).toBe(abstract);
  });

  it.each([
    [{ title: 'Author Correction: On Sorting' }],
    [{ title: 'Correction: On Sorting' }],
    [{ title: 'Retraction Note to: On Sorting' }],
    [{ title: 'Expression of Concern: On Sorting' }],
    [{ title: 'Editorial: What a year' }],
    [{ title: 'Erratum for the Report “On Sorting”' }],
    [{ title: 'Corrigendum to On Sorting' }],
    [{ title: 'Obituary' }],
    [{ title: '[Correspondence] On sorting' }],
    [{ link: 'https://www.nature.com/articles/d41586-026-01947-1' }],
    [{ 'prism:section': 'News in Brief' }],
    [{ 'prism:section': ' News &amp; Views ' }],
    [{ 'dc:type': 'Editorial' }],
    [{ category: ['Immunology', 'Obituary'] }],
  ])('marks news: %j', (item: Fields) => {
    expect(only(item)?.news).toBe(true);
  });

  it.each([
    [{ title: 'Corrections in proofreading polymerases' }],
    [{ title: 'Correction of a heart defect in larvae' }],
    [{ title: 'Retraction forces in moving cells' }],
    [{ title: 'Editorials as data: a corpus study' }],
    [{ title: '[Articles] On sorting' }],
    [{ title: 'Newsworthy cells' }],
    [{ link: 'https://www.nature.com/articles/s41586-026-01947-1' }],
    [{ 'dc:type': 'Research Article' }],
    [{ 'prism:section': 'Review' }],
    [{ category: 'Policy' }],
  ])('leaves research alone: %j', (item: Fields) => {
    expect(only(item)).not.toHaveProperty('news');
  });

  it('takes The Lancet’s section from the title', () => {
    expect(only({ title: '[Articles] On sorting' })?.title).toBe('On sorting');
  });

  it.each([
    [
      { 'prism:publicationName': 'Tissue Letters' },
      { title: 'Tissue Letters current issue' },
      'Tissue Letters',
    ],
    [{}, { title: 'PLOS Medicine: New Articles' }, 'PLOS Medicine'],
    [{}, { title: 'Science: Table of Contents' }, 'Science'],
    [{}, { title: 'Cell – In Press' }, 'Cell'],
    [{}, { title: '' }, undefined],
  ])('names its journal: %j in %j', (item: Fields, channel: Fields, venue) => {
    expect(readJournalFeed(rss([{ ...FINE, ...item }], channel), FEED).papers[0]?.paper.venue).toBe(venue);
  });

  it('has a paper once that it names twice, and authors once', () => {
    const twice = { 'dc:creator': ['Ada Nils', 'Bo Tervo', 'Ada Nils'] };
    expect(papers(twice, twice, { 'dc:identifier': 'doi:10.1000/tissue.2' })).toHaveLength(2);
    expect(only(twice)?.authors).toHaveLength(2);
  });

  it('counts what has no title or nothing to call it by, and keeps the others', () => {
    const items = [FINE, { ...FINE, title: '' }, { title: 'x' }, { ...FINE, title: 'y'.repeat(6000) }];
    const { papers: read, rejected } = readJournalFeed(rss(items), FEED);
    expect([read.length, rejected.length]).toEqual([1, 3]);
    expect(rejected.map(({ entry }) => entry)).toContain('x');
  });

  it('is empty where it is, and unreadable where nothing in it can be read', () => {
    expect(readJournalFeed(rss([]), FEED)).toEqual({ via: 'feed', papers: [], rejected: [] });
    expect(() => readJournalFeed(rss([{ title: '' }]), FEED)).toThrow('no-entries');
  });
});
