import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakePaper, type FakeWeb, startFakeWeb } from '../../fake-web';
import { submissionWindow } from '../../fake-web/calendar';
import { capture, haveCaptures, WITHOUT } from '../captures';
import { ask } from './ask';
import { outline } from './tree';

const API = 'https://export.arxiv.org/api/query';
let web: FakeWeb;

beforeAll(async () => {
  web = await startFakeWeb({ today: '2026-09-24' });
});
afterAll(() => web.close());

const query = (parameters: Record<string, string>) => ask(web, `${API}?${new URLSearchParams(parameters)}`);
const ids = (body: string) =>
  [...body.matchAll(/<id>http:\/\/arxiv\.org\/abs\/(.+?)<\/id>/g)].map(([, id]) => id ?? '');

describe.skipIf(!haveCaptures)(`the API beside real captures${WITHOUT}`, () => {
  const real = (name: string): string => capture(`api/${name}`).trimEnd();
  const entries = (feed: string): Set<string> =>
    new Set(
      (outline(feed).match(/ *<entry>.*?<\/entry>/gs) ?? []).map((entry) =>
        entry
          .replace(/( *<category[^\n]*\n)+/, '    <category…\n')
          .replace(/( *<author>\n *<name>…<\/name>\n *<\/author>\n)+/, '    <author…\n')
          .replace(/="[^"]*"/g, '="…"'),
      ),
    );

  it('has the shape of an answer with entries', async () => {
    const { body } = await query({ search_query: 'all:"the"', max_results: '100' });
    const wanted = real('api_ok_2026-09-16_3entries.xml');
    const head = (feed: string): string =>
      outline(feed.slice(0, feed.indexOf('<entry>'))).replace(/="[^"]*"/g, '="…"');
    expect(head(body)).toBe(head(wanted));
    for (const entry of entries(wanted)) expect(entries(body)).toContain(entry);
  });

  it('has the shape of an empty answer, its query and link to the letter', async () => {
    const { body, status } = await query({ search_query: 'all:qzxwvkjhgfdsa', max_results: '3' });
    const wanted = real('api_empty_2026-09-16.xml');
    const timeless = (feed: string): string => feed.replace(/<updated>.*?</, '<updated><').trimEnd();
    expect(status).toBe(200);
    expect(timeless(body)).toBe(timeless(wanted));
  });

  it('has the shape of an error', async () => {
    const { body, status } = await query({ id_list: 'not-a-valid-id' });
    expect(status).toBe(400);
    const timeless = (feed: string): string => feed.replace(/<updated>.*?</g, '<updated><').trimEnd();
    expect(timeless(body)).toBe(timeless(real('api_error400_2026-09-16.xml')));
  });
});

describe('the API', () => {
  const knows = (paper: FakePaper) => `${paper.id}v${paper.version}`;

  it('finds the papers of one batch by category and submission time', async () => {
    const { from, to } = submissionWindow('2026-09-23');
    const digits = (at: number): string => new Date(at).toISOString().replace(/\D/g, '').slice(0, 12);
    const { body } = await query({
      search_query: `(cat:cs.LG OR cat:math.PR) AND submittedDate:[${digits(from)} TO ${digits(to - 60_000)}]`,
      max_results: '500',
      sortBy: 'submittedDate',
      sortOrder: 'ascending',
    });
    web.goToDay('2026-09-23');
    const fresh = web.listed('cs.LG', 'math.PR').filter(({ paper }) => paper.action === 'new');
    web.goToDay('2026-09-24');
    expect(fresh.length).toBeGreaterThan(10);
    expect(ids(body).map((id) => id.replace(/v\d+$/, ''))).toEqual(fresh.map(({ paper }) => paper.id).sort());
  });

  it('answers by id, in the order asked, with the version asked', async () => {
    const [first, second] = web.papers.filter(({ version }) => version === 3) as [FakePaper, FakePaper];
    const { body } = await query({ id_list: `${second.id},${first.id}v2,2601.99999` });
    expect(ids(body)).toEqual([knows(second), `${first.id}v2`]);
  });

  it('fails as a whole for one bad id', async () => {
    const good = web.papers[0]?.id;
    const { status, body } = await query({ id_list: `${good},cs.LG/1` });
    expect(status).toBe(400);
    expect(body).toContain('<summary>incorrect id format for cs.LG/1</summary>');
  });

  it.each([['cat:cs.LG AND'], ['(cat:cs.LG'], ['nonsense:1'], ['submittedDate:[soon TO later]']])(
    'cannot read %s: HTTP 400',
    async (search_query) => {
      expect((await query({ search_query })).status).toBe(400);
    },
  );

  it('pages, counts, and takes forms', async () => {
    const form = 'search_query=cat%3Acs.LG&start=2&max_results=3';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const posted = await ask(web, API, { method: 'POST', headers, body: form });
    const whole = await query({ search_query: 'cat:cs.LG', max_results: '1000' });
    expect(ids(posted.body)).toEqual(ids(whole.body).slice(2, 5));
    expect(posted.body).toContain(`<opensearch:totalResults>${ids(whole.body).length}<`);
    expect(posted.body).toContain('<opensearch:startIndex>2<');
  });

  it('knows AND, OR, ANDNOT, titles and authors', async () => {
    const count = async (search_query: string) =>
      ids((await query({ search_query, max_results: '2000' })).body).length;
    const [a, b, both] = [
      await count('cat:cs.LG'),
      await count('cat:cs.CL'),
      await count('cat:cs.LG AND cat:cs.CL'),
    ];
    expect(await count('cat:cs.LG OR cat:cs.CL')).toBe(a + b - both);
    expect(await count('cat:cs.LG ANDNOT cat:cs.CL')).toBe(a - both);
    expect(await count('ti:"Small Models Know" AND au:Tammsaar')).toBe(1);
    expect(await count('au:Lindqvarn')).toBe(1);
  });

  it('is not served on arxiv.org itself, nor to pages', async () => {
    expect((await ask(web, 'https://arxiv.org/api/query?id_list=1')).status).toBe(404);
    expect(
      (await query({ search_query: 'cat:cs.LG' })).headers['access-control-allow-origin'],
    ).toBeUndefined();
  });
});
