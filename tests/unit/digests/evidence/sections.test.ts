import { describe, expect, it } from 'vitest';
import { checkStatement, type EvidenceSource } from '../../../../lib/digests/evidence';
import { REPLAY } from './cases/learning';
import { sourceOf } from './source-of';

const RESULTS =
  'On the harbour set TIDE needs 41.5% fewer comparisons than RingBuf. Its queue holds 32 pairs.';
const LIMITS = 'Judges that conspire were not tested. At most 16 judges voted.';
const PLACES = [
  { number: '5', title: 'Results', anchor: 'S5' },
  { number: '6.1', title: 'Limitations', anchor: 'S6.SS1' },
];

const abstract = sourceOf(REPLAY.title, REPLAY.sentences);
const spans = (text: string, section: number) =>
  text.split(/(?<=\.) /).map((words) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words, section };
  });
const source: EvidenceSource = {
  ...abstract,
  sentences: [...abstract.sentences, ...spans(RESULTS, 0), ...spans(LIMITS, 1)],
  sections: [RESULTS, LIMITS].map((text, i) => ({ text, place: PLACES[i] as (typeof PLACES)[number] })),
};
const FIRST = REPLAY.sentences.length + 1;
const check = (text: string, ...sources: number[]) => checkStatement({ text, sources }, source).evidence;

describe('a statement that rests on a section', () => {
  it('names it, and where in its text the words stand', () => {
    const evidence = check('TIDE needed 41.5% fewer comparisons than RingBuf on the harbour set.', FIRST);
    expect(evidence).toMatchObject({ source: PLACES[0], start: 0, check: 'supported' });
    expect(RESULTS.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  it('is verbatim as a sentence of it, whatever it names', () => {
    expect(check('At most 16 judges voted.', 1)).toMatchObject({
      source: PLACES[1],
      check: 'verbatim',
      quote: 'At most 16 judges voted.',
    });
  });

  it('may rest on the abstract as well, which is not named', () => {
    const evidence = check(
      'TIDE needed 41.5% fewer comparisons than RingBuf, and training takes 2.3 times longer than with RingBuf.',
      FIRST,
      7,
    );
    const all = [evidence, ...(evidence.more ?? [])];
    expect(all.map((each) => each.quote)).toContain(REPLAY.sentences[6]);
    const ofAbstract = all.find(({ quote }) => quote === REPLAY.sentences[6]);
    expect(ofAbstract?.source ?? 'abstract').toBe('abstract');
    expect(all.some((each) => each.source === PLACES[0])).toBe(true);
  });

  it('is checked there as in the abstract: a number that differs is said', () => {
    const evidence = check('TIDE needed 61.5% fewer comparisons than RingBuf on the harbour set.', FIRST);
    expect(evidence.check).toBe('numbers-differ');
    expect(evidence.findings).toContainEqual(expect.objectContaining({ kind: 'number' }));
  });

  it('does not take its number from a section that it does not name', () => {
    const evidence = check('At most 41.5% of the judges voted.', FIRST + 3);
    expect(evidence.check).toBe('numbers-differ');
  });

  it('a name that only a section holds is known', () => {
    expect(check('TIDE needed fewer comparisons than RingBuf.', FIRST).check).toBe('supported');
    expect(
      checkStatement({ text: 'TIDE needed fewer comparisons than RingBuf.', sources: [6] }, abstract).evidence
        .check,
    ).toBe('unsupported');
  });

  it('spans beyond a section are brought inside', () => {
    const broken: EvidenceSource = {
      ...source,
      sentences: [
        { start: 3, end: 9e9, text: '', section: 1 },
        { start: 0, end: 5, text: '', section: 7 },
      ],
    };
    const { evidence } = checkStatement({ text: 'Nothing of it.', sources: [1] }, broken);
    expect(LIMITS).toContain(evidence.quote);
  });
});
