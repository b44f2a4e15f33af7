import { describe, expect, it } from 'vitest';
import { readArxivFeed } from '../../../lib/sources/arxiv-feed';
import { capture, haveCaptures, WITHOUT } from '../captures';

const item = (given: { guid?: string; title?: string; description?: string; extra?: string } = {}) => `<item>
  <title>${given.title ?? 'On  Noisy\n Sorting'}</title><link>https://arxiv.org/abs/2606.00001</link>
  <description>${given.description ?? 'arXiv:2606.00001v2 Announce Type: replace \nAbstract: First.\n\nSecond $a&lt;b$.'}</description>
  <guid isPermaLink="false">${given.guid ?? 'oai:arXiv.org:2606.00001v2'}</guid>
  <category>math.IT</category><category>cs.IT</category><category>cs.LG</category>
  ${given.extra ?? '<arxiv:announce_type>replace</arxiv:announce_type>'}
  <dc:rights>http://creativecommons.org/licenses/by/4.0/</dc:rights>
  <arxiv:DOI>10.1000/a 10.1000/b</arxiv:DOI>
  <dc:creator>J\\"org Nils (Univ. A, Dept. B), Bo Pi\\v{z}urica</dc:creator></item>`;
const feed = (items: string) =>
  `<?xml version='1.0'?><rss version="2.0"><channel><title>x updates on arXiv.org</title>
   <pubDate>Thu, 18 Jun 2026 00:00:00 -0400</pubDate>${items}</channel></rss>`;

describe('arXiv’s feed', () => {
  it('gives papers as they are: no prefix, letters for accents, canonical categories, version', () => {
    const batch = readArxivFeed(feed(item()));
    expect(batch.day).toBe('2026-06-18');
    expect(batch.papers[0]).toEqual({
      type: 'replace',
      paper: {
        key: 'arxiv:2606.00001',
        source: 'arxiv',
        id: '2606.00001',
        version: 2,
        title: 'On Noisy Sorting',
        abstract: 'First.\n\nSecond $a<b$.',
        authors: [{ name: 'Jörg Nils', affiliations: ['Univ. A, Dept. B'] }, { name: 'Bo Pižurica' }],
        primary: 'cs.IT',
        categories: ['cs.IT', 'cs.LG'],
        dois: ['10.1000/a', '10.1000/b'],
        licence: 'http://creativecommons.org/licenses/by/4.0/',
      },
    });
  });

  it('is empty without a day on weekends', () => {
    expect(readArxivFeed(feed(''))).toEqual({ via: 'feed', papers: [], rejected: [] });
  });

  it('is full by its entries, one paper twice or not', () => {
    const entries = Array.from({ length: 2000 }, (_, i) =>
      item({ guid: `oai:arXiv.org:2606.${String(Math.max(i, 1)).padStart(5, '0')}v1` }),
    );
    const batch = readArxivFeed(feed(entries.join('')));
    expect([batch.papers.length, batch.full]).toEqual([1999, true]);
    expect(readArxivFeed(feed(entries.slice(1).join(''))).full).toBeUndefined();
  });

  it('counts an entry it cannot read, with its id and the reason, and keeps the others', () => {
    const broken = item({
      guid: 'oai:arXiv.org:2606.00009v1',
      extra: '<arxiv:announce_type>rumour</arxiv:announce_type>',
    });
    const { papers, rejected } = readArxivFeed(feed(item() + broken + item({ guid: 'oai:elsewhere:7' })));
    expect(papers).toHaveLength(1);
    expect(rejected.map(({ entry }) => entry)).toEqual(['oai:arXiv.org:2606.00009v1', 'oai:elsewhere:7']);
    expect(rejected[0]?.reason).toMatch(/^type: /);
  });
});

describe.skipIf(!haveCaptures)(`real feeds${WITHOUT}`, () => {
  it('RSS of four categories: two new, a cross-list of 2022 with a DOI, a replacement', () => {
    const { day, papers, rejected } = readArxivFeed(
      capture('feeds/rss_cs.LG+cs.AI+cs.CL+stat.ML_2026-09-24_4items.xml'),
    );
    expect([day, rejected]).toEqual(['2026-09-24', []]);
    expect(papers.map(({ type }) => type)).toEqual(['new', 'new', 'cross', 'replace']);
    expect(papers[2]?.paper).toMatchObject({ version: 2, dois: [expect.stringMatching(/^10\./)] });
  });

  it('Atom of 86 entries: 41 new, 45 cross-lists, nobody’s name with a backslash, no prefix left', () => {
    const { day, papers, rejected } = readArxivFeed(capture('feeds/atom_cs.AI_2025-08-20_86entries.xml'));
    expect([day, rejected]).toEqual(['2025-08-20', []]);
    expect([papers.filter(({ type }) => type === 'new').length, papers.length]).toEqual([41, 86]);
    for (const { paper } of papers) {
      expect(paper.abstract).not.toMatch(/Announce Type|^Abstract:/);
      expect(paper.authors.map(({ name }) => name).join()).not.toMatch(/[\\{}]/);
    }
  });

  it('the same cut off in the middle is refused whole', () => {
    expect(() => readArxivFeed(capture('feeds/atom_cs.AI_2025-08-20_truncated-mid-entry.xml'))).toThrow(
      'it ends inside',
    );
  });
});
