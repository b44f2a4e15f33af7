import { describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import { arxiv, lookUpArxiv } from '../../../lib/sources/arxiv';
import { readArxivApi } from '../../../lib/sources/arxiv-api';
import { capture, haveCaptures, WITHOUT } from '../captures';

const entry = (
  id: string,
  primary: string,
) => `<entry><id>http://arxiv.org/abs/${id}</id><title>A  Title</title>
  <summary>One.</summary><published>2026-06-17T15:00:00Z</published><category term="cs.LG"/><category term="${primary}"/>
  <arxiv:comment>12 pages</arxiv:comment><arxiv:primary_category term="${primary}"/><arxiv:journal_ref>J. 1</arxiv:journal_ref>
  <author><name>Ada Nilsdotter</name><arxiv:affiliation>Univ. A</arxiv:affiliation></author><arxiv:doi>10.1/x</arxiv:doi></entry>`;
const answer = (entries: string, total = 1) =>
  `<feed><opensearch:totalResults>${total}</opensearch:totalResults>${entries}</feed>`;

describe('arXiv’s API', () => {
  it('gives what the feed does not: comments, journal, date of submission, affiliations', () => {
    const { papers } = readArxivApi(answer(entry('2606.00001v1', 'cs.LG')), ['cs.LG']);
    expect(papers[0]).toMatchObject({
      type: 'new',
      paper: {
        comments: '12 pages',
        journalRef: 'J. 1',
        submittedAt: Date.parse('2026-06-17T15:00:00Z'),
        authors: [{ name: 'Ada Nilsdotter', affiliations: ['Univ. A'] }],
        primary: 'cs.LG',
        dois: ['10.1/x'],
      },
    });
  });

  it('tells cross-lists by their primary category', () => {
    const batch = readArxivApi(answer(entry('2606.00001v1', 'cs.LG') + entry('2606.00002v1', 'math.OC')), [
      'cs.LG',
    ]);
    expect(batch.papers.map(({ type }) => type)).toEqual(['new', 'cross']);
  });

  it('is asked for a span of submission times in GMT', async () => {
    let asked = '';
    await arxiv.submitted(
      ['cs.LG', 'math.PR'],
      { day: '2026-06-19', from: Date.parse('2026-06-17T18:00:00Z'), to: Date.parse('2026-06-18T18:00:00Z') },
      async (url) => {
        asked = url;
        return { body: answer('', 0) };
      },
    );
    expect(new URL(asked).searchParams.get('search_query')).toBe(
      '(cat:cs.LG OR cat:math.PR) AND submittedDate:[202606171800 TO 202606181800]',
    );
  });

  it('is asked slice after slice until all of a busy day is there', async () => {
    const starts: string[] = [];
    const batch = await arxiv.submitted(['cs.LG'], { day: '2026-06-19', from: 0, to: 1 }, async (url) => {
      starts.push(new URL(url).searchParams.get('start') ?? '');
      return { body: answer(entry(`2606.0000${starts.length}v1`, 'cs.LG'), 2400) };
    });
    expect(starts).toEqual(['0', '1000', '2000']);
    expect(batch.papers.map(({ paper }) => paper.id)).toEqual(['2606.00001', '2606.00002', '2606.00003']);
  });

  it('keeps what came of a busy day where a later slice fails, or is empty though there is more', async () => {
    const failing: [string, () => Promise<{ body: string }>][] = [
      ['timeout', () => Promise.reject<never>(new GlossError({ kind: 'timeout' }))],
      [
        'unreadable',
        async () => ({ body: answer('<opensearch:startIndex>1000</opensearch:startIndex>', 2400) }),
      ],
    ];
    for (const [kind, second] of failing) {
      let slices = 0;
      const batch = await arxiv.submitted(['cs.LG'], { day: '2026-06-19', from: 0, to: 1 }, async () =>
        slices++ === 0 ? { body: answer(entry('2606.00001v1', 'cs.LG'), 2400) } : second(),
      );
      expect([batch.papers.length, batch.stated, batch.missed?.[0]]).toEqual([
        1,
        2400,
        { lists: ['cs.LG'], failure: expect.objectContaining({ kind }) },
      ]);
    }
    const window = { day: '2026-06-19', from: 0, to: 1 };
    await expect(
      arxiv.submitted(['cs.LG'], window, () => Promise.reject<never>(new GlossError({ kind: 'timeout' }))),
    ).rejects.toMatchObject({ failure: { kind: 'timeout' } });
  });

  it('knows no paper where it answers 400, and hides no other error', async () => {
    const failing = (status: number) => () => Promise.reject<never>(new GlossError({ kind: 'http', status }));
    expect(await lookUpArxiv('2606.99999', failing(400))).toBeUndefined();
    await expect(lookUpArxiv('2606.99999', failing(500))).rejects.toThrow('500');
    expect(await lookUpArxiv('2606.99999', async () => ({ body: answer('', 0) }))).toBeUndefined();
  });
});

describe.skipIf(!haveCaptures)(`real answers${WITHOUT}`, () => {
  it.each([
    ['api/api_ok_2026-09-16_3entries.xml', 3, 5936],
    ['api/api_empty_2026-09-16.xml', 0, 0],
    ['api/api_old-format_hep-ex0307015_2007.xml', 1, 1000],
  ])('%s: %i papers of %i', (file, papers, total) => {
    const batch = readArxivApi(capture(file), []);
    expect([batch.papers.length, batch.total, batch.rejected]).toEqual([papers, total, []]);
  });

  it.each(['api/api_error400_2026-09-16.xml', 'api/api_old-format_error_2007.xml'])(
    '%s is an error in words',
    (file) => {
      expect(() => readArxivApi(capture(file), [])).toThrow(/incorrect id format/);
    },
  );
});
