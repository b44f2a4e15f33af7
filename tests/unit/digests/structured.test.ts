import { describe, expect, it } from 'vitest';
import { extractDigest } from '../../../lib/digests/extractive';
import { readAbstract } from '../../../lib/digests/extractive/read-abstract';
import { shippedData } from '../../../scripts/lib/engine-data';
import { INVENTED, type Invented } from './abstracts';

const DATA = shippedData();

const sectionsOf = (paper: Invented) =>
  extractDigest({ key: 'arxiv:1', version: 1, categories: [paper.primary], ...paper }, 0, DATA).sections;

describe('structured abstracts', () => {
  it('file by their own headings, which stay outside the quotation', () => {
    const { tldr, summary, methodology, results, implications } = sectionsOf(INVENTED.structured);
    expect(tldr.statements[0]?.text).toMatch(/^Each additional hour/);
    expect(summary.statements[0]?.text).toMatch(/^Sleep is disturbed/);
    expect(methodology.statements.map(({ text }) => text.slice(0, 7))).toEqual(['We recr', 'Walking']);
    expect(results.statements.map(({ text }) => text.slice(0, 7))).toEqual(['The ass']);
    expect(implications.statements[0]?.evidence.quote).toMatch(/^Protecting sleep/);
  });

  it('may set their headings as sentences of their own', () => {
    const { tldr, results, implications } = sectionsOf(INVENTED.astronomy);
    expect(tldr.statements[0]?.text).toMatch(/^Dust is detected/);
    expect(results.spans).toHaveLength(2);
    expect(implications.statements).toHaveLength(1);
    const texts = readAbstract(INVENTED.astronomy.abstract).map(({ text }) => text);
    expect(texts).not.toContain('Methods.');
  });

  it('file figures that stand under the conclusions with the results', () => {
    const abstract = INVENTED.structured.abstract.replace(
      'CONCLUSIONS: ',
      'CONCLUSIONS: Longer sleep improved walking speed by 4%. ',
    );
    const { results, implications } = sectionsOf({ ...INVENTED.structured, abstract });
    expect(results.statements.map(({ text }) => text)).toContain(
      'Longer sleep improved walking speed by 4%.',
    );
    expect(implications.statements).toHaveLength(1);
  });

  it('keep availability and contact out of the rows, with their headings', () => {
    const paper = INVENTED.bioinformatics;
    const { background } = extractDigest({ key: 'arxiv:1', version: 1, categories: [], ...paper }, 0);
    expect(background.map(({ text }) => text.slice(0, 8))).toEqual(['Repeats ', 'Availabi', 'Contact:']);
  });

  it.each([
    ['\\textbf{Background:} A is. \\textbf{Methods:} B is.', ['A is.', 'B is.']],
    ['BACKGROUND Cells divide. RESULTS They do.', ['Cells divide.', 'They do.']],
    ['**Aims** - We try. **Results** - We do.', ['We try.', 'We do.']],
    ['Results: one. Results: two.', ['Results: one.', 'Results: two.']],
    ['Results matter. Methods matter, too.', ['Results matter.', 'Methods matter, too.']],
    ['Method: we do. It works. Discussion and outlook: None.', ['we do.', 'It works.', 'None.']],
  ])('read the headings of %j', (abstract, texts) => {
    expect(readAbstract(abstract).map(({ text }) => text)).toEqual(texts);
  });
});
