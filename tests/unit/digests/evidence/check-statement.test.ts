import { describe, expect, it } from 'vitest';
import { checkStatement, wordsOf } from '../../../../lib/digests/evidence';
import { evidenceFile } from '../../../../scripts/lib/evidence-file';
import { REPLAY } from './cases/learning';
import { sourceOf } from './source-of';

const words = wordsOf(evidenceFile());

const source = sourceOf(REPLAY.title, REPLAY.sentences);
const check = (text: string, ...sources: number[]) => checkStatement({ text, sources }, source, 'en', words);
const sentence = (id: number) => REPLAY.sentences[id - 1];

describe('what a statement rests on', () => {
  it('is where the sentence stands in the abstract', () => {
    const { evidence } = check(
      'The authors introduce HERON, a scheme that keeps what the learner will forget.',
      3,
    );
    expect(source.abstract.slice(evidence.start, evidence.end)).toBe(sentence(3));
  });

  it('is several sentences, the nearest first', () => {
    const { evidence } = check(
      'HERON outperforms RingBuf, and training takes 2.3 times longer than with RingBuf.',
      6,
      7,
    );
    expect(evidence.quote).toBe(sentence(7));
    expect(evidence.more?.map(({ quote }) => quote)).toEqual([sentence(6)]);
  });

  it('is verbatim also as several sentences, or as part of one', () => {
    expect(check(`${sentence(3)} ${sentence(4)}`, 9).evidence).toMatchObject({
      check: 'verbatim',
      quote: sentence(3),
      more: [{ quote: sentence(4) }],
    });
    expect(check('HERON outperforms RingBuf', 6).evidence).toMatchObject({ check: 'verbatim' });
  });

  it('is verbatim whatever the hyphens, spaces, quotes and the last stop', () => {
    const { evidence } = check('HERON  outperforms RingBuf, but it does not outperform joint training', 6);
    expect(evidence).toMatchObject({ check: 'verbatim', quote: sentence(6) });
  });

  it('a part that leaves the doubt out is not verbatim', () => {
    expect(check('larger buffers increase interference between tasks', 9).evidence.check).toBe('unsupported');
  });

  it('is found where a number stands that the named sentences do not hold', () => {
    const { evidence } = check('HERON improves accuracy by 3.1 percentage points over random replay.', 3);
    expect(evidence.check).toBe('supported');
    expect([evidence.quote, ...(evidence.more ?? []).map(({ quote }) => quote)]).toContain(sentence(5));
  });

  it('is found where no named sentence exists, and one is near', () => {
    for (const sources of [[], [0], [99], [-1, 1.5], [Number.NaN]]) {
      const { evidence } = check('HERON tracks the margin of each stored example.', ...sources);
      expect(evidence).toMatchObject({ check: 'supported', quote: sentence(4) });
    }
  });

  it('is nothing where no named sentence exists and none is near', () => {
    const { evidence, nearest } = check('Glaciers in Patagonia retreat.', 99);
    expect(evidence).toMatchObject({ check: 'unsupported', findings: [{ kind: 'source', said: '99' }] });
    expect(source.abstract).toContain(nearest?.quote);
  });

  it('is nothing without an abstract', () => {
    const checked = checkStatement(
      { text: 'It works.', sources: [1] },
      { title: '', abstract: '', sentences: [] },
    );
    expect(checked).toEqual({
      evidence: {
        source: 'abstract',
        start: 0,
        end: 0,
        quote: '',
        check: 'unsupported',
        findings: [{ kind: 'source', said: 'It works.' }],
      },
    });
  });
});

describe('what does not agree', () => {
  it('is told in the words of both', () => {
    expect(check('Memory falls from 512 MB to 64 MB.', 5).evidence).toMatchObject({
      check: 'numbers-differ',
      findings: [{ kind: 'number', said: '64 MB' }],
    });
    expect(check('Training takes up to 14 days on eight A100 GPUs.', 7).evidence.findings).toMatchObject([
      { kind: 'unit', source: '14 hours' },
    ]);
  });

  it('comes with the authors’ nearest sentence where the statement is struck', () => {
    const { evidence, nearest } = check('RingBuf outperforms HERON.', 6);
    expect(evidence.check).toBe('unsupported');
    expect(nearest).toEqual({ start: evidence.start, end: evidence.end, quote: sentence(6) });
    expect(check('Memory falls from 512 MB to 64 MB.', 5).nearest).toBeUndefined();
  });

  it('a whole essay is no statement', () => {
    expect(check('HERON forgets. '.repeat(400), 3).evidence.check).toBe('unsupported');
  });
});
