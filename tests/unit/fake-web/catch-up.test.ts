import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeWeb, startFakeWeb } from '../../fake-web';
import { capture, haveCaptures, WITHOUT } from '../captures';
import { ask } from './ask';
import { all, find, skeleton, type Tree, treeOf } from './tree';

let web: FakeWeb;
const page = (path: string) => ask(web, `https://arxiv.org/catchup/${path}`);
beforeAll(async () => {
  web = await startFakeWeb({ today: '2026-09-24' });
});
afterAll(() => web.close());

// Read off arXiv/arxiv-browse, controllers/catchup_page.py and templates/catchup.html; there is no capture of one.
describe('a catch-up page', () => {
  it('shows what was announced, in three parts, of the day asked for', async () => {
    const { status, body } = await page('cs.LG/2026-09-23?abs=True');
    web.goToDay('2026-09-23');
    const rows = web.listed('cs.LG');
    web.goToDay('2026-09-24');
    expect(status).toBe(200);
    expect(body).toContain('<h1>Catchup results for Machine Learning on Wed, 23 Sep 2026</h1>');
    expect(body).toContain(`Total of ${rows.length} entries for Wed, 23 Sep 2026`);
    const count = rows.filter(({ type }) => type === 'new').length;
    expect(body).toContain(`<h3>New submissions (showing ${count} of ${count} entries)</h3>`);
    expect(body.match(/<dt>/g)).toHaveLength(rows.length);
  });

  it('has abstracts only where they are asked for', async () => {
    expect((await page('cs.LG/2026-09-23?abs=True')).body).toContain("<p class='mathjax'>");
    for (const query of ['', '?abs=False'])
      expect((await page(`cs.LG/2026-09-23${query}`)).body).not.toContain("<p class='mathjax'>");
  });

  it('is empty on days without announcement', async () => {
    const { status, body } = await page('cs.LG/2026-09-20?abs=True');
    expect(status).toBe(200);
    expect(body).toContain('<p>No updates for Sun, 20 Sep 2026.');
    expect(body).toContain('Total of 0 entries');
  });

  it.each([
    'cs/2026-09-23',
    'grp_physics/2026-09-23',
    'hep-th/2026-09-23',
    'cs.LG/2026-06-26',
    'cs.LG/2026-09-24?page=2',
  ])('%s is one', async (path) => {
    expect((await page(path)).status).toBe(200);
  });

  it.each([
    ['cs.LG/2026-06-24', 'past 90 days'],
    ['cs.LG/2026-09-25', 'later than today'],
    ['cs.LG/2026-9-23', 'Invalid date format'],
    ['cs.LG/soon', 'Invalid date format'],
    ['cs.XX/2026-09-23', 'Invalid subject'],
    ['grp_cs/2026-09-23', 'Invalid subject'],
    ['cs.LG/2026-09-23?abs=true', 'Invalid abs value'],
    ['cs.LG/2026-09-23?page=0', 'Invalid page value'],
    ['cs.LG/2026-09-23?show=25', 'Unexpected parameters'],
  ])('%s is refused: HTTP 400', async (path, words) => {
    const { status, body } = await page(path);
    expect([status, body.includes(words)]).toEqual([400, true]);
  });

  it('sends a second name on to the first', async () => {
    const { status, headers } = await page('cs.NA/2026-09-23?abs=True');
    expect([status, headers.location]).toEqual([301, '/catchup/math.NA/2026-09-23?page=1&abs=True']);
  });

  it('pages by 2,000', async () => {
    const large = await startFakeWeb({ today: '2026-09-24', papersPerDay: 6000 });
    const read = async (number: number) =>
      (await ask(large, `https://arxiv.org/catchup/cs/2026-09-24?page=${number}`)).body;
    const [first, second, third] = [await read(1), await read(2), await read(3)];
    expect(first).toContain('(showing first ');
    expect(second).toMatch(/\((continued, )?showing (last )?\d+ of \d+ entries\)/);
    expect(second).toContain("<a name='item2001'>[2001]</a>");
    expect(third).toContain('No further updates for Thu, 24 Sep 2026');
    expect([first, second].map((body) => body.match(/<dt>/g)?.length)).toEqual([
      2000,
      Number(/Total of (\d+)/.exec(first)?.[1]) - 2000,
    ]);
    await large.close();
  });

  it.skipIf(!haveCaptures)(`has the rows of a listing${WITHOUT}`, async () => {
    const rows = (tree: Tree) =>
      new Set(
        skeleton({
          ...tree,
          children: all(find(tree, 'dlpage'))
            .filter(({ name }) => name === 'dd')
            .map(plain),
        }),
      );
    const plain = (tree: Tree): Tree => ({ ...tree, children: tree.children.map(plain) });
    const ours = rows(treeOf((await page('cs.LG/2026-09-23?abs=True')).body));
    for (const shape of rows(treeOf(capture('listings/list_cs.AI_new.derived.html'))))
      expect(ours).toContain(shape);
  });
});
