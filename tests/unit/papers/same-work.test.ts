import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityOf, sameWork } from '../../../lib/papers/same-work';
import { workDoi } from '../../../lib/papers/work-doi';
import { TEX_TOKENS } from './hostile';
import { DIFFERENT, SAME, type Sketch, sketched } from './work-pairs';

const same = (a: Sketch, b: Sketch) => sameWork(identityOf(sketched(a)), identityOf(sketched(b)));

describe('one work', () => {
  it.each(SAME)('%s', (_, a, b) => {
    expect([same(a, b), same(b, a)]).toEqual([true, true]);
  });
});

describe('two works', () => {
  it.each(DIFFERENT)('%s', (_, a, b) => {
    expect([same(a, b), same(b, a)]).toEqual([false, false]);
  });

  it('news is never told by its title', () => {
    const [a, b] = [SAME[17]?.[1], SAME[17]?.[2]] as [Sketch, Sketch];
    const news = { ...sketched(b), news: true as const };
    expect(sameWork(identityOf(sketched(a)), identityOf(news))).toBe(false);
  });
});

describe('a DOI', () => {
  it.each([
    ['10.1101/2026.06.01.123456v12', '10.1101/2026.06.01.123456'],
    ['10.21203/rs.3.rs-12345/v2', '10.21203/rs.3.rs-12345'],
    ['10.20944/preprints202601.0001.v1', '10.20944/preprints202601.0001'],
    ['10.26434/chemrxiv-2026-abc12-v3', '10.26434/chemrxiv-2026-abc12'],
    ['10.48550/ARXIV.HEP-TH/9901001v2', '10.48550/arxiv.hep-th/9901001'],
    ['10.1016/s0140-6736(26)00001-2', '10.1016/s0140-6736(26)00001-2'],
    ['10.5555/abcv2', '10.5555/abcv2'],
    ['no DOI', undefined],
  ])('%s', (text, doi) => {
    expect(workDoi(text)).toBe(doi);
  });
});

const text = fc.string({
  unit: fc.constantFrom(...TEX_TOKENS, 'the', 'sorting ', 'noisy ', 'keys ', 'α', '更正'),
  maxLength: 12,
});
const id = fc.constantFrom(
  'arxiv:2606.00001',
  'arxiv:2606.00002',
  'biorxiv:10.1101/2026.06.01.123456',
  'medrxiv:10.1101/2026.06.02.654321',
  'journal:10.1371/journal.pmed.1004321',
  'journal:10.1038/s41586-026-01234-5',
  'journal:https://a.org/1',
);
const name = fc.constantFrom(
  '',
  'Ada Bell',
  'Bell A',
  'Bell, Ada',
  'Wei Zhang',
  'Zhang Wei',
  '张伟',
  'ATLAS Collaboration',
);
const doi = fc.constantFrom(
  '10.1371/journal.pmed.1004321',
  '10.1038/s41586-026-01234-5',
  '10.48550/arXiv.2606.00002',
  'x',
);
const title = fc.oneof(text, fc.constantFrom(...SAME.map(([, a]) => a[1])));
const sketch = fc
  .tuple(id, title, name, fc.array(doi, { maxLength: 2 }))
  .map(([key, title, name, dois]): Sketch => [key, title, name, ...dois]);

describe('whatever two papers are', () => {
  it('the answer is the same both ways, and each is itself', () => {
    fc.assert(
      fc.property(sketch, sketch, (a, b) => {
        expect(same(a, b)).toBe(same(b, a));
        expect(same(a, a)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('a title alone never makes them one', () => {
    fc.assert(
      fc.property(id, id, title, (key, other, title) => {
        fc.pre(key !== other);
        expect(same([key, title, 'Ada Bell'], [other, title, 'Bo Cao'])).toBe(false);
        expect(same([key, title, ''], [other, title, ''])).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('neither does a name', () => {
    expect(
      same(
        ['arxiv:2606.00001', 'One title of some length', 'Ada Bell'],
        ['journal:x', 'Quite another title', 'Ada Bell'],
      ),
    ).toBe(false);
  });
});
