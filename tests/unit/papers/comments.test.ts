import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readComments } from '../../../lib/papers/comments';
import { publishedIn } from '../../../lib/papers/venue';
import type { CommentsRead } from '../../../lib/records/remarks';
import { INVENTED, SAME } from './comment-strings';
import { REAL } from './comment-strings-real';
import { HOSTILE } from './hostile';

const told = ({ venues }: CommentsRead): string =>
  venues.map(({ kind, name, form }) => `${kind}: ${name}${form ? `, ${form}` : ''}`).join(' | ');

describe('readComments', () => {
  test('is tried on many', () => {
    expect(REAL.length).toBeGreaterThanOrEqual(50);
    expect(REAL.length + INVENTED.length).toBeGreaterThanOrEqual(120);
  });

  test.each([...REAL, ...INVENTED])('%s', (comments, venues, code, rest) => {
    const read = readComments(comments);
    expect(told(read)).toBe(venues);
    expect(read.code.map(({ url }) => url).join(' ')).toBe(code);
    expect(read.rest).toBe(rest === SAME ? comments : rest);
  });

  test('shows TeX as text', () => {
    expect(readComments('Comments: 12 pages, $O(n^2)$ bound, 5\\% longer~than v1').rest).toBe(
      '12 pages, O(n²) bound, 5% longer than v1',
    );
  });

  test('never calls accepted what is on its way', () => {
    const venue = fc.constantFrom(
      'ICML 2026',
      'Phys. Rev. D',
      'Nature',
      'the 40th AAAI Conference (AAAI 2026)',
    );
    const before = fc.constantFrom('Submitted to ', 'Under review at ', 'In review at ', 'Submission to ');
    const around = fc.constantFrom('', '12 pages, 3 figures. ', 'v2: typos; ');
    fc.assert(
      fc.property(around, before, venue, (a, b, c) => {
        for (const { kind } of readComments(a + b + c).venues) expect(kind).toBe('submitted');
      }),
    );
  });

  const piece = fc.constantFrom(
    ...[
      'Accepted',
      'accepted',
      ' to ',
      ' at ',
      ' for publication in ',
      'the ',
      'ICML',
      ' 2026',
      "'26",
      'Phys. ',
      'Rev. ',
    ],
    ...[
      '(',
      ')',
      '.',
      ', ',
      '; ',
      ': ',
      'oral',
      '12 pages',
      'Code: ',
      'https://github.com/a/b',
      'github.com/x',
      '\n',
      '$',
    ],
    ...[
      'submitted',
      'workshop',
      'Conference on ',
      'Signals',
      ' and ',
      'in press',
      'Proceedings of ',
      '\ufdd1',
      ')]).',
    ],
  );
  test('whatever the comments: sound links, no empty name, nothing made up', () => {
    const text = fc.oneof(
      fc.string({ unit: piece, maxLength: 24 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.property(text, (each) => {
        const { venues, code, rest } = readComments(each);
        for (const { name } of venues) expect(name.trim()).not.toBe('');
        for (const { url, host } of code) expect(new URL(url).hostname.replace(/^www\./, '')).toBe(host);
        expect(rest.length).toBeLessThanOrEqual(each.length * 18);
      }),
      { numRuns: 10_000 },
    );
  });

  test('reads hostile comments in linear time', { timeout: 60_000 }, () => {
    const units = [
      'accepted to ',
      'Accepted (',
      'Phys. ',
      'Conference on A, B',
      'https://github.com/',
      ')]',
      '.',
      'Code: ',
    ];
    for (const text of [...HOSTILE, ...units.map((unit) => unit.repeat(100_000 / unit.length))])
      expect(() => readComments(text)).not.toThrow();
  });
});

describe('publishedIn', () => {
  test.each([
    ['Phys. Rev. Lett. 130, 012345 (2025)', 'Phys. Rev. Lett. 130, 012345 (2025)'],
    ['Eur.Phys.J. C31 (2003) 17-29', 'Eur.Phys.J. C31 (2003) 17-29'],
    ['Nature 522, 68-72 (04 June 2015)', 'Nature 522, 68-72 (04 June 2015)'],
    ['In Proc. of X, 2025.', 'Proc. of X, 2025'],
    [
      'in IEEE Transactions on Information Forensics and Security, vol. 20, pp. 12491-12506, 2025',
      'IEEE Transactions on Information Forensics and Security (2025)',
    ],
    [
      'Proceedings of the 33rd International Conference on Computers in Education (ICCE 2025), pages 12-19, Chennai',
      'ICCE 2025',
    ],
    [
      'International Journal of Electrical Power & Energy Systems, 168 (2025) 110667',
      'International Journal of Electrical Power & Energy Systems (2025)',
    ],
  ])('%s', (reference, name) => {
    const { kind, name: said, whole } = publishedIn(reference);
    expect([kind, said]).toEqual(['published', name]);
    // Nothing is lost but “in” and the last full stop.
    expect(reference).toContain(whole ?? said);
  });
});
