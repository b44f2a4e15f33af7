import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredPaper } from '../../../lib/records/extract';
import { askOf } from '../../../lib/search/ask';
import { partsOf, tagsIn } from '../../../lib/search/doc';
import { Segment } from '../../../lib/search/segment';
import { SegmentWriter } from '../../../lib/search/write-segment';
import { words } from '../../../lib/topics/query/words';
import { facts } from '../invented';
import { type NaivePaper, naiveScore } from './naive';
import { name, queries, text } from './queries';

const nameOf = (tag: string) => (tag === 'robotics' ? '机器人' : tag.replace('-', ' '));
const extractWith = (tags: string[]) => JSON.stringify({ tags, said: [], sections: EMPTY, background: [] });
const EMPTY = Object.fromEntries(
  ['tldr', 'key-points', 'summary', 'methodology', 'results', 'implications'].map((each) => [
    each,
    { statements: [], spans: [] },
  ]),
);

const paper: fc.Arbitrary<NaivePaper> = fc
  .record({
    title: text,
    abstract: text,
    authors: fc.array(
      fc.record({
        name: name.map((all) => all.join(' ')),
        affiliations: fc.array(text, { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
    categories: fc.constantFrom<string[]>(['cs.LG'], ['stat.ML', 'cs.LG'], ['math.PR']),
    id: fc.constantFrom('2606.00001', '2606.00002', 'hep-th/9901001'),
    tags: fc.subarray(['machine-learning', 'robotics', 'graphs']),
    note: fc.option(text),
    written: fc.option(fc.array(text, { minLength: 1, maxLength: 2 })),
  })
  .map(({ tags, note, written, ...given }) => ({
    paper: { ...facts(given), arrivedAt: 1, extract: extractWith(tags) } as StoredPaper,
    ...(note !== null && { note }),
    ...(written !== null && { written }),
  }));

function segmentOf(papers: readonly NaivePaper[]): Segment {
  const writer = new SegmentWriter();
  for (const { paper } of papers)
    writer.add(partsOf(paper, { day: '2026-06-18', lists: [] }, tagsIn(paper.extract)));
  return new Segment({ ...writer.row([]), id: 1 });
}

function scoresOf(query: Parameters<typeof askOf>[0], papers: readonly NaivePaper[], segment: Segment) {
  const said = (of: (each: NaivePaper) => string | undefined) =>
    papers.flatMap((each, doc): [number, string][] => {
      const one = of(each);
      return one === undefined ? [] : [[doc, one]];
    });
  const steps = askOf(
    query,
    nameOf,
  )({
    segment,
    notes: said(({ note }) => (note === undefined ? undefined : words(note))),
    written: said(({ written }) => written?.map((each) => words(each)).join('\n')),
    chosen: [],
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return [...step.value];
  }
}

describe('the index', () => {
  it('answers every query as reading all papers does, to the point', () => {
    fc.assert(
      fc.property(fc.array(paper, { minLength: 1, maxLength: 8 }), queries, (papers, { query }) => {
        const scores = scoresOf(query, papers, segmentOf(papers));
        expect(scores).toEqual(papers.map((each) => naiveScore(query, each, nameOf)));
      }),
      { numRuns: 1_500 },
    );
  });

  it('gives a paper back as it was put in', () => {
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 5 }), (papers) => {
        const segment = segmentOf(papers);
        for (const [doc, { paper: each }] of papers.entries())
          expect(segment.parts(doc)).toEqual(
            partsOf(each, { day: '2026-06-18', lists: [] }, tagsIn(each.extract)),
          );
      }),
    );
  });

  it('holds more words than sixteen bits count', () => {
    const many = Array.from({ length: 70_000 }, (_, i) => `w${i}`).join(' ');
    const papers = [{ paper: { ...facts({ abstract: many }), arrivedAt: 1 } as StoredPaper }];
    const segment = segmentOf(papers);
    expect(segment.tokens).toBeInstanceOf(Uint32Array);
    expect(scoresOf({ kind: 'term', text: 'w69999', exact: true }, papers, segment)).toEqual([2]);
  });
});
