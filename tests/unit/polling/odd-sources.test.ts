import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../../lib/records/paper';
import { checkBySchema } from '../../../lib/sources/border';
import { FOLLOWED, LATER, type Odd, readerOfFour, SOURCE_IDS } from './four-sources';

const numbersOf = (id: SourceId) => (id === 'arxiv' ? LATER.slice(-2) : LATER);
/** A source's good answer with something odd in its items. */
const odd =
  (given: Odd) =>
  (id: SourceId): string =>
    FOLLOWED[id].feed(numbersOf(id), given);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const declared = (body: string) => body.replace('encoding="UTF-8"', 'encoding="windows-1252"');
const long = 'We sort keys. '.repeat(600_000);
const endsNew = (title: string) => /1[12]$/.test(title);

const CASES: [what: string, body: (id: SourceId) => string | Uint8Array<ArrayBuffer>, titles?: string][] = [
  ['declares Windows-1252', (id) => latin1(declared(odd({ title: 'Hölder Sorting' })(id))), 'Hölder Sorting'],
  ['names papers twice', (id) => FOLLOWED[id].feed(numbersOf(id).flatMap((each) => [each, each]))],
  ['states no dates', odd({ date: '' })],
  ['states dates of another age', odd({ date: '2999-01-01' })],
  ['links to a script', odd({ link: 'javascript:alert(1)' })],
  ['links to data', odd({ link: 'data:text/html,x' })],
  ['links by halves', odd({ link: '../articles/7' })],
  [
    'has a script in its titles',
    odd({ title: '&lt;script&gt;alert(1)&lt;/script&gt;On Noisy Sorting' }),
    'On Noisy Sorting',
  ],
];

const matrix = SOURCE_IDS.flatMap((id) => CASES.map(([what, body, title]) => ({ id, what, body, title })));

describe('of four sources', () => {
  it.each(matrix)('$id $what: every paper comes, once and sound', async ({ id, body, title }) => {
    const { life, rounds, papersOf, announcedBy, answer } = await readerOfFour();
    answer({ [id]: () => new Response(body(id)) });
    const after = await rounds();
    for (const each of SOURCE_IDS) {
      expect([each, after[each]?.state]).toEqual([each, 'done']);
      expect(await announcedBy(each)).toHaveLength(4);
    }
    const papers = await papersOf(id);
    expect(papers).toHaveLength(4);
    for (const paper of papers) {
      expect(checkBySchema({ type: 'new', paper })).toMatchObject({ ok: true });
      expect(paper.link ?? 'https://').toMatch(/^https:\/\//);
      expect(paper.title).not.toMatch(/[<>]/);
    }
    const fresh = papers.map((paper) => paper.title).filter(endsNew);
    expect(fresh).toHaveLength(2);
    if (title) for (const each of fresh) expect(each).toMatch(new RegExp(`^${title} \\d+$`));
    life.db.close();
  });

  it.each(SOURCE_IDS)('%s changes its encoding midway: no letter is lost', async (id) => {
    const { life, rounds, papersOf, answer } = await readerOfFour();
    const whole = odd({ title: 'Hölder Sorting' })(id);
    const half = whole.indexOf('Sorting 11');
    const body = new Blob([whole.slice(0, half), latin1(whole.slice(half))]);
    answer({ [id]: () => new Response(body) });
    expect((await rounds())[id]?.state).toBe('done');
    const titles = (await papersOf(id)).map((paper) => paper.title).filter(endsNew);
    expect(titles).toHaveLength(2);
    for (const each of titles) expect(each).toMatch(/^Hölder Sorting \d+$/);
    life.db.close();
  });

  it.each(SOURCE_IDS)(
    '%s holds eight megabytes in one item: it comes or is told of, and the others come',
    async (id) => {
      const { life, rounds, papersOf, announcedBy, answer } = await readerOfFour();
      answer({ [id]: () => new Response(odd({ text: long, only: 11 })(id)) });
      expect((await rounds())[id]?.state).toBe('done');
      const unread = (await life.db.ledger.toArray())
        .flatMap(({ missing }) => missing)
        .filter(({ reason }) => reason.kind === 'unreadable');
      expect((await announcedBy(id)).length + unread.length).toBe(4);
      expect((await papersOf(id)).filter((paper) => paper.abstract.length > 20_000)).toEqual([]);
      life.db.close();
    },
  );

  it.each(SOURCE_IDS)('%s has an empty feed: nothing is lost, and none is made up', async (id) => {
    const { life, rounds, announcedBy, answer } = await readerOfFour();
    const before = await announcedBy(id);
    answer({ [id]: () => new Response(FOLLOWED[id].feed([])) });
    const after = await rounds();
    expect(SOURCE_IDS.map((each) => after[each]?.state)).toEqual(['done', 'done', 'done', 'done']);
    expect(await announcedBy(id)).toEqual(before);
    answer({});
    await rounds('refresh');
    expect(await announcedBy(id)).toHaveLength(4);
    life.db.close();
  });
});
