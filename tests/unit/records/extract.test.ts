import { describe, expect, it } from 'vitest';
import { prepare } from '../../../lib/polling/prepare';
import { extractOf } from '../../../lib/records/extract';
import { announced } from '../invented';

const ABSTRACTS = [
  '',
  'One sentence alone.',
  'We study sorting. It is slow. We make it fast. It works.',
  'Sorting noisy keys is hard, and however little is known of it. In this paper, we propose a way to sort $n$ noisy keys. Our method asks $O(n \\log n)$ questions. We prove that no way asks fewer than $\\Omega(n \\log n)$. Experiments show that it halves the time. Code is available at https://github.com/x/y.',
];

describe('an extract', () => {
  it.each(ABSTRACTS)('is the whole digest again: %s', (abstract) => {
    const { paper, digest } = prepare(announced({ abstract }), 7);
    expect(extractOf(paper)).toEqual(digest);
  });

  it('is a fraction of the digest in size', () => {
    const { paper, digest } = prepare(announced({ abstract: ABSTRACTS.at(-1) ?? '' }), 7);
    expect(paper.extract?.length).toBeLessThan(JSON.stringify(digest).length / 2);
  });

  it('is none while the paper was not read', () => {
    const { extract: _none, ...paper } = prepare(announced(), 7).paper;
    expect(extractOf(paper)).toBeUndefined();
  });
});
