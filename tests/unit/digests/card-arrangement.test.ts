import { describe, expect, it } from 'vitest';
import { extractDigest } from '../../../lib/digests/extractive';
import { arrangeForCard } from '../../../lib/records/card-arrangement';
import { INVENTED, type Invented } from './abstracts';

const arranged = (paper: Invented) =>
  arrangeForCard(extractDigest({ key: 'arxiv:1', version: 1, categories: [], ...paper }, 0));

describe('arrangeForCard', () => {
  it('takes from the rows what the key points say', () => {
    const { keyPoints, rows, background } = arranged(INVENTED.ml);
    expect(keyPoints.map(({ text }) => text.slice(0, 10))).toEqual([
      'We propose',
      'HERON trac',
      'Experiment',
    ]);
    expect(rows.methodology.statements.map(({ text }) => text.slice(0, 7))).toEqual(['We then']);
    expect(rows.results.statements.map(({ text }) => text.slice(0, 9))).toEqual(['The gains']);
    expect(background).toHaveLength(3);
  });

  it('leaves a row empty, but not absent, when it is said in full', () => {
    expect(arranged(INVENTED.quantum).rows.methodology).toMatchObject({
      statements: [],
      spans: [[expect.any(Number), expect.any(Number)]],
    });
    expect(arranged(INVENTED.quantum).rows.methodology.absent).toBeUndefined();
    expect(arranged(INVENTED.ml).rows.implications.statements).toHaveLength(1);
  });

  it('has the TL;DR of a short abstract as the only key point', () => {
    expect(arranged(INVENTED.short).keyPoints).toHaveLength(1);
    expect(arranged(INVENTED.tiny).keyPoints).toEqual([]);
  });
});
