import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakePaper, type FakeWeb, type ListingType, startFakeWeb } from '../../fake-web';
import { listingType } from '../../fake-web/arxiv/listing';
import { ask } from './ask';

const paper = (fields: Partial<FakePaper>): FakePaper => ({
  id: '2609.00001',
  version: 1,
  title: '',
  abstract: '',
  authors: [],
  categories: ['cs.LG', 'stat.ML'],
  licence: '',
  html: true,
  versions: [],
  action: 'new',
  day: '2026-09-24',
  ...fields,
});

describe('how a query lists a paper', () => {
  it.each<[string, Partial<FakePaper>, string[], ListingType | undefined]>([
    ['new and primary', {}, ['cs.LG'], 'new'],
    ['new, primary in any of the asked', {}, ['stat.ML', 'cs.LG'], 'new'],
    ['new elsewhere', {}, ['stat.ML'], 'cross'],
    ['not listed there', {}, ['math.PR'], undefined],
    ['replaced, primary', { action: 'replace', version: 2 }, ['cs.LG'], 'replace'],
    ['replaced elsewhere', { action: 'replace', version: 5 }, ['stat.ML'], 'replace-cross'],
    ['replaced for the sixth time', { action: 'replace', version: 6 }, ['cs.LG'], undefined],
    ['newly cross-listed', { action: 'cross', crossedTo: ['stat.ML'] }, ['stat.ML'], 'cross'],
    [
      'newly cross-listed, primary asked too',
      { action: 'cross', crossedTo: ['stat.ML'] },
      ['stat.ML', 'cs.LG'],
      'cross',
    ],
    ['newly cross-listed elsewhere', { action: 'cross', crossedTo: ['stat.ML'] }, ['cs.LG'], undefined],
  ])('%s', (_what, fields, asked, type) => {
    expect(listingType(paper(fields), new Set(asked))).toBe(type);
  });
});

describe('a combined feed', () => {
  let web: FakeWeb;
  beforeAll(async () => {
    web = await startFakeWeb({ today: '2026-09-24', papersPerDay: 600 });
  });
  afterAll(() => web.close());

  it('lists each paper once: new, cross, replace, replace-cross; ids ascending in each', async () => {
    const { body } = await ask(web, 'https://rss.arxiv.org/rss/cs.LG+math.PR');
    const types = [...body.matchAll(/<arxiv:announce_type>(.+?)</g)].map(([, type]) => type ?? '');
    const ids = [...body.matchAll(/<link>https:\/\/arxiv\.org\/abs\/(.+?)</g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const order = ['new', 'cross', 'replace', 'replace-cross'];
    const keys = types.map((type, place) => `${order.indexOf(type)} ${ids[place]}`);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(types)).toEqual(new Set(order));
    expect(ids).toEqual(web.listed('cs.LG', 'math.PR').map((row) => row.paper.id));
  });

  it('finds a category under either of its ids', () => {
    const ids = (category: string): string[] => web.listed(category).map((row) => row.paper.id);
    expect(ids('math.IT')).toEqual(ids('cs.IT'));
    expect(ids('stat.TH').length).toBeGreaterThan(0);
    expect(ids('stat.TH')).toEqual(ids('math.ST'));
  });

  it('announces no sixth version, though its page exists', async () => {
    const [silent] = web.unannounced;
    expect(silent?.version).toBe(6);
    const { body } = await ask(web, `https://rss.arxiv.org/rss/${silent?.categories.join('+')}`);
    expect(body).not.toContain(silent?.id);
    expect((await ask(web, `https://arxiv.org/abs/${silent?.id}`)).status).toBe(200);
  });

  it('stops at 2000 and loses new papers first', async () => {
    const large = await startFakeWeb({ today: '2026-09-24', papersPerDay: 4000 });
    const rows = large.listed('cs', 'math', 'stat', 'quant-ph', 'hep-th', 'cond-mat', 'econ', 'q-bio');
    expect(rows.length).toBe(2000);
    const lost = large.papers.filter(({ id }) => !rows.some((row) => row.paper.id === id));
    expect(lost.filter(({ action }) => action === 'new').length).toBeGreaterThan(1000);
    expect(rows.filter(({ type }) => type === 'replace').length).toBeGreaterThan(1000);
    await large.close();
  });
});
