import { describe, expect, it } from 'vitest';
import { readPreprintFeed } from '../../../lib/sources/preprint-feed';
import { capture, haveCaptures, WITHOUT } from '../captures';
import { rdf } from './journal-samples';

const item = (given: Record<string, string> = {}) => ({
  title: '<![CDATA[\n On  Noisy Tissue \n]]>',
  link: '\nhttps://www.biorxiv.org/content/10.64898/2026.05.19.726321v2?rss=1\n',
  description:
    '<![CDATA[\nO_ST_ABSBackgroundC_ST_ABSCells divide. O_ST_ABSResultsC_ST_ABSThey do (P<0.05).\n]]>',
  'dc:creator': '<![CDATA[ Powell, W., Yan, N. ]]>',
  'dc:date': '2026-05-21',
  'dc:identifier': 'doi:10.64898/2026.05.19.726321',
  'prism:section': '',
  ...given,
});
const read = (...items: Record<string, string>[]) => readPreprintFeed(rdf(items), 'biorxiv', 'cell_biology');

describe('a preprint server’s feed', () => {
  it('gives papers: any prefix of DOIs, version, authors, a page, the subject asked for', () => {
    expect(read(item()).papers).toEqual([
      {
        type: 'replace',
        paper: {
          key: 'biorxiv:10.64898/2026.05.19.726321',
          source: 'biorxiv',
          id: '10.64898/2026.05.19.726321',
          version: 2,
          title: 'On Noisy Tissue',
          abstract: 'Background: Cells divide.\n\nResults: They do (P<0.05).',
          authors: [{ name: 'W. Powell' }, { name: 'N. Yan' }],
          primary: 'cell_biology',
          categories: ['cell_biology'],
          submittedAt: Date.parse('2026-05-21'),
          dois: ['10.64898/2026.05.19.726321'],
          link: 'https://www.biorxiv.org/content/10.64898/2026.05.19.726321v2',
          venue: 'bioRxiv',
        },
      },
    ]);
  });

  it('states no day: that is the day of arrival', () => {
    expect(read(item())).not.toHaveProperty('day');
  });

  it('knows a DOI from the address where it is nowhere else', () => {
    expect(read(item({ 'dc:identifier': '' })).papers[0]?.paper).toMatchObject({
      id: '10.64898/2026.05.19.726321',
      version: 2,
    });
  });

  it('counts what has no DOI at all, and keeps the others', () => {
    const old = item({ 'dc:identifier': '', link: 'http://biorxiv.org/cgi/content/short/286609v1?rss=1' });
    const { papers, rejected } = read(item(), old);
    expect([papers.length, rejected.length]).toEqual([1, 1]);
  });

  it('without items tells a misspelt subject from an empty day', () => {
    expect(read()).toEqual({ via: 'feed', papers: [], rejected: [] });
    expect(readPreprintFeed(rdf([]), 'biorxiv', 'cell_bilogy').unknown).toEqual(['cell_bilogy']);
    expect(readPreprintFeed(rdf([]), 'medrxiv', 'zoology').unknown).toEqual(['zoology']);
    expect(readPreprintFeed(rdf([item()]), 'biorxiv', 'a_new_subject')).not.toHaveProperty('unknown');
  });
});

describe.skipIf(!haveCaptures)(`real feeds${WITHOUT}`, () => {
  const NAMES = 'biorxiv_rss_';
  it.each([
    ['all_2018-03', 'all', 30, 229, '10.1101/286609', 'V. G. Kumar'],
    ['biochemistry_2018-03', 'biochemistry', 30, 181, '10.1101/287961', undefined],
    ['bioengineering_2019-11_1item', 'bioengineering', 1, 4, '10.1101/857789', 'D. Kukla'],
  ])('%s: every item, every author, whole', (name, subject, items, authors, doi, first) => {
    const { papers, rejected, ...rest } = readPreprintFeed(
      capture(`biorxiv/${NAMES}${name}.rdf.xml`),
      'biorxiv',
      subject,
    );
    expect([papers.length, rejected, rest]).toEqual([items, [], { via: 'feed' }]);
    expect(papers.flatMap(({ paper }) => paper.authors)).toHaveLength(authors);
    expect(papers[0]?.paper).toMatchObject({ id: doi, key: `biorxiv:${doi}`, version: 1, primary: subject });
    if (first) expect(papers[0]?.paper.authors[0]?.name).toBe(first);
    for (const { paper, type } of papers) {
      expect(type).toBe('new');
      expect(paper.link).toBe(`https://www.biorxiv.org/content/${paper.id}v1`);
      expect(paper.submittedAt).toBeGreaterThan(Date.parse('2018-01-01'));
      expect(paper.abstract.length).toBeGreaterThan(200);
      expect(`${paper.title}${paper.abstract}`).not.toMatch(
        /\n(?!\n)(?<!\n\n)|&\w+;|<\/?\w+>|^\s|\s$|[OC]_[A-Z]{2}/,
      );
      for (const { name } of paper.authors) expect(name).not.toMatch(/,|^\s|\s$|^$/);
    }
  });
});
