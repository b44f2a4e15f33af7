import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../lib/records/paper';
import { listAs } from '../../../lib/sharing/list';
import { EXPORTS, type Listed } from '../../../lib/sharing/listed';
import { facts } from '../invented';

const NOW = Date.UTC(2026, 5, 18, 12);
const paper = (given: Partial<Paper> = {}): Paper => ({ ...facts(given), arrivedAt: NOW, ...given });
const listed = (given: Partial<Paper> = {}, more: Partial<Listed> = {}): Listed => ({
  paper: paper(given),
  link: `https://arxiv.org/abs/${given.id ?? '2606.00001'}`,
  mark: { starredAt: NOW, note: 'ask Ada\nabout *this*' },
  collections: ['To read', '组会'],
  ...more,
});

describe('a list handed on', () => {
  it('as BibTeX has an entry a paper, each under a key of its own', () => {
    const three = ['2606.00001', '2606.00002', '2606.00003'].map((id) => listed({ id }));
    const text = listAs('bibtex', 'x', three, NOW);
    const keys = [...text.matchAll(/^@misc\{([^,]+),/gm)].map(([, key]) => key);
    expect(keys).toEqual(['nilsdotter2026tide', 'nilsdotter2026tidea', 'nilsdotter2026tideb']);
  });

  it('as BibTeX tells of other sources what they are known by, and no arXiv number', () => {
    const journal = listed(
      { source: 'journal', key: 'journal:10.1/x', id: '10.1/x', dois: ['10.1/x'], venue: 'Tides & Ebbs' },
      { link: 'https://journal.example/x' },
    );
    const text = listAs('bibtex', 'x', [journal], NOW);
    expect(text).toContain('@article{');
    expect(text).toContain(String.raw`  journal = {Tides \& Ebbs},`);
    expect(text).toContain('  doi = {10.1/x},');
    expect(text).not.toMatch(/eprint|arxiv/i);
  });

  it('as Markdown keeps the reader’s note as a quotation, and lets no title be markup', () => {
    const text = listAs('markdown', 'Starred', [listed({ title: 'On [x](javascript:y) <b>' })], NOW);
    expect(text).toContain(
      String.raw`- **[On \[x\](javascript:y) \<b\>](https://arxiv.org/abs/2606.00001)**`,
    );
    expect(text).toContain('  > ask Ada\n  > about \\*this\\*');
    expect(text).toContain('arXiv:2606.00001');
  });

  it('as Markdown ends no address early', () => {
    const text = listAs('markdown', 'x', [listed({}, { link: 'https://j.example/a(1)b' })], NOW);
    expect(text).toContain('](https://j.example/a%281%29b)**');
  });

  it('as CSV quotes what must be, and hands no formula to a spreadsheet', () => {
    const text = listAs('csv', 'x', [listed({ title: '=HYPERLINK("x"), a' })], NOW);
    const [head, ...rest] = text.split('\r\n');
    expect(head).toMatch(/^\ufeffid,title,authors/);
    expect(rest.join('\r\n')).toContain(`"'=HYPERLINK(""x""), a"`);
    expect(text).toContain('"ask Ada\nabout *this*"');
    expect(text).toContain('To read; 组会');
  });

  it('as JSON says what it is, and holds abstracts and marks', () => {
    const file = JSON.parse(listAs('json', 'x', [listed()], NOW));
    expect(file).toMatchObject({ app: 'gloss', kind: 'papers', version: 1 });
    expect(file.papers[0]).toMatchObject({
      key: 'arxiv:2606.00001',
      note: 'ask Ada\nabout *this*',
      starredAt: new Date(NOW).toISOString(),
      collections: ['To read', '组会'],
    });
    expect(file.papers[0].abstract).toBe(facts().abstract);
  });

  it.each(EXPORTS)('as %s may be empty', (format) => {
    expect(typeof listAs(format, 'x', [], NOW)).toBe('string');
  });
});
