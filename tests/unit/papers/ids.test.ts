import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arxivKey, parseArxivId } from '../../../lib/papers/ids';
import { HOSTILE } from './hostile';

describe('parseArxivId', () => {
  test.each([
    ['2609.22268', '2609.22268', undefined],
    ['2609.22268v2', '2609.22268', 2],
    [' 2609.22268 ', '2609.22268', undefined],
    ['0704.0615', '0704.0615', undefined],
    ['1412.6980v9', '1412.6980', 9],
    ['1501.00001', '1501.00001', undefined],
    ['hep-th/9901001', 'hep-th/9901001', undefined],
    ['hep-th/9901001v3', 'hep-th/9901001', 3],
    ['math.AG/0301001', 'math/0301001', undefined],
    ['cond-mat.mtrl-sci/0301001', 'cond-mat/0301001', undefined],
    ['Math/0301001', 'math/0301001', undefined],
    ['hep-th/9107001', 'hep-th/9107001', undefined],
    ['https://arxiv.org/abs/2609.22268', '2609.22268', undefined],
    ['http://arxiv.org/abs/2411.18583v1', '2411.18583', 1],
    ['https://www.arxiv.org/abs/2609.22268v3?context=cs.LG#x', '2609.22268', 3],
    ['https://export.arxiv.org/abs/hep-th/9901001v1', 'hep-th/9901001', 1],
    ['https://browse.arxiv.org/html/2609.22268v1/', '2609.22268', 1],
    ['https://arxiv.org/html/2609.22268v1/S2.html', '2609.22268', 1],
    ['https://arxiv.org/pdf/2609.22268v2.pdf', '2609.22268', 2],
    ['https://arxiv.org/pdf/hep-th/9901001', 'hep-th/9901001', undefined],
    ['https://arxiv.org/abs/math.AG/0301001?fmt=txt', 'math/0301001', undefined],
    ['https://arxiv.org/abs/hep-th%2F9901001v2', 'hep-th/9901001', 2],
    ['arxiv.org/abs/2609.22268', '2609.22268', undefined],
    ['https://ar5iv.labs.arxiv.org/html/2312.17527', '2312.17527', undefined],
    ['https://ar5iv.org/abs/hep-th/9901001', 'hep-th/9901001', undefined],
    ['oai:arXiv.org:2609.26811v1', '2609.26811', 1],
    ['oai:arXiv.org:hep-th/9901001', 'hep-th/9901001', undefined],
    ['arXiv:2609.26811', '2609.26811', undefined],
    ['arXiv: 2609.26811v2', '2609.26811', 2],
    ['10.48550/arXiv.2609.22268', '2609.22268', undefined],
    ['https://doi.org/10.48550/arXiv.hep-th/9901001', 'hep-th/9901001', undefined],
  ])('%s', (text, id, version) => {
    expect(parseArxivId(text)).toEqual(version === undefined ? { id } : { id, version });
  });

  test.each([
    ...[
      '',
      ' ',
      'cs.LG',
      '2609',
      '2609.222',
      '2609.222681',
      '2609.22268v',
      '2609.22268v0',
      '2609.22268 v2',
      'v2',
    ],
    // Months, lengths and years arXiv never gave out.
    ...[
      '2613.22268',
      '2600.22268',
      '0703.0615',
      '0704.06150',
      '1501.0001',
      '1412.12345',
      '2609.00000',
      '9912.12345',
    ],
    ...[
      'hep-th/9913001',
      'hep-th/0704001',
      'hep-th/9106001',
      'hep-th/9901000',
      'foo/0301001',
      'stat/0301001',
    ],
    ...['https://arxiv.org/list/cs.LG/new', 'https://arxiv.org/abs/', 'https://arxiv.org/abs/2609.22268x'],
    // Hosts that only look like arXiv's.
    ...['https://arxiv.org.evil.com/abs/2609.22268', 'https://evil.com/arxiv.org/abs/2609.22268'],
    ...['https://evil.com/?https://arxiv.org/abs/2609.22268', 'https://xarxiv.org/abs/2609.22268'],
    ...['https://user@arxiv.org/abs/2609.22268', 'javascript:2609.22268', '10.1234/arXiv.2609.22268'],
  ])('not an id: %j', (text) => {
    expect(parseArxivId(text)).toBeUndefined();
  });

  test('what it reads it reads again, from every address it makes', () => {
    const month = fc.integer({ min: 1, max: 12 }).map((each) => String(each).padStart(2, '0'));
    const id = fc.tuple(fc.integer({ min: 15, max: 90 }), month, fc.integer({ min: 1, max: 99999 }));
    fc.assert(
      fc.property(
        id,
        fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
        ([year, mm, number], version) => {
          const text = `${year}${mm}.${String(number).padStart(5, '0')}`;
          const expected = version === undefined ? { id: text } : { id: text, version };
          const named = version === undefined ? text : `${text}v${version}`;
          for (const kind of ['abs', 'pdf', 'html'])
            expect(parseArxivId(`https://arxiv.org/${kind}/${named}`)).toEqual(expected);
        },
      ),
    );
  });

  test('never throws, and reads hostile texts in linear time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseArxivId(text)));
    for (const text of HOSTILE) expect(parseArxivId(text)).toBeUndefined();
  });
});

test('a key names the source and carries no version', () => {
  expect(arxivKey('hep-th/9901001')).toBe('arxiv:hep-th/9901001');
});
