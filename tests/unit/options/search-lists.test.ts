import { describe, expect, it } from 'vitest';
import { searchLists } from '../../../entrypoints/options/search-lists';
import { setLocale } from '../../../lib/words';

const found = (query: string) => searchLists(query).map(({ value }) => value);

describe('a search of all lists', () => {
  it.each([
    ['cs', 'cs'],
    ['CS', 'cs'],
    ['physics', 'grp_physics'],
    ['cs.LG', 'cs.LG'],
    ['probability', 'math.PR'],
    ['cell biology', 'biorxiv:cell_biology'],
    ['biorxiv cell biology', 'biorxiv:cell_biology'],
    ['Cell_Biology', 'biorxiv:cell_biology'],
    ['细胞生物学', 'biorxiv:cell_biology'],
    ['medRxiv', 'medrxiv:all'],
    ['Nature', 'journal:https://www.nature.com/nature.rss'],
    ['Nat. Mach. Intell.', 'journal:https://www.nature.com/natmachintell.rss'],
    ['ncomms', 'journal:https://www.nature.com/ncomms.rss'],
    ['Sci Adv', 'journal:https://www.science.org/action/showFeed?type=etoc&feed=rss&jc=sciadv'],
    ['NEJM', 'journal:https://www.nejm.org/action/showFeed?type=etoc&feed=rss&jc=nejm'],
    ['pnas', 'journal:https://www.pnas.org/action/showFeed?type=etoc&feed=rss&jc=pnas'],
    ['JMLR', 'journal:https://www.jmlr.org/jmlr.xml'],
    ['TPAMI', 'journal:https://ieeexplore.ieee.org/rss/TOC34.XML'],
    ['lancet', 'journal:https://www.thelancet.com/rssfeed/lancet_current.xml'],
    ['plos comput biol', 'journal:https://journals.plos.org/ploscompbiol/feed/atom'],
  ])('“%s” finds %s first', (query, value) => {
    expect(found(query)[0]).toBe(value);
  });

  it('by a publisher finds its journals', () => {
    expect(found('Springer Nature')).toContain('journal:https://www.nature.com/nm.rss');
    expect(found('Elsevier').every((value) => value.includes('thelancet.com'))).toBe(true);
  });

  it('stays with arXiv where it has a field of that name, and tells the others after it', () => {
    const all = found('quantitative biology');
    expect(all[0]).toBe('q-bio');
    const kinds = searchLists('biology').map(({ source }) => source);
    expect([...new Set(kinds)].length).toBeGreaterThan(2);
    expect(kinds).toEqual([...kinds].sort((a, b) => kinds.indexOf(a) - kinds.indexOf(b)));
  });

  it.each(['', ' ', '?', 'xyzzy plugh', 'x'.repeat(5000)])('“%.20s” finds nothing', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('names lists in the reader’s language', () => {
    setLocale('zh-CN');
    expect(searchLists('cell biology')[0]?.name).toBe('细胞生物学');
    expect(searchLists('cs')[0]?.name).toBe('计算机科学（全部）');
    setLocale('en');
    expect(searchLists('cs')[0]?.name).toBe('all of Computer Science');
  });
});
