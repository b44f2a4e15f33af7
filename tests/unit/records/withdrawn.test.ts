import { describe, expect, it } from 'vitest';
import { isWithdrawn } from '../../../lib/records/withdrawn';

describe('a withdrawn paper', () => {
  it.each([
    'This paper has been withdrawn by the authors due to an error in Lemma 4',
    'Withdrawn by the authors',
    'withdrawn',
    'Paper withdrawn: superseded by arXiv:2606.00001',
    'The submission is withdrawn',
    'This arXiv submission has been withdrawn by arXiv administrators',
  ])('is told by %j', (comments) => {
    expect(isWithdrawn({ comments })).toBe(true);
  });

  it.each([
    undefined,
    '',
    '13 pages, 7 figures',
    'This paper replaces the withdrawn arXiv:2606.00001',
    'A study of withdrawn papers; 12 pages',
    'Version 2 had been withdrawn; this is the corrected version',
  ])('is not told by %j', (comments) => {
    expect(isWithdrawn(comments === undefined ? {} : { comments })).toBe(false);
  });
});
