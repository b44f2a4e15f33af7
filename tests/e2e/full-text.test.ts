/** The paper's own conclusion and theorems, read from arXiv's HTML on a click in the note. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { type FakePaper, type FakeWeb, startFakeWeb } from '../fake-web';
import { FAULTY_HTML, HOSTILE_HTML } from '../fake-web/arxiv/html';
import { renderHtml } from '../fake-web/arxiv/html/paper';
import { absPage, openNote, readNote, serve } from './abs-pages';
import { shifts, startShiftMeter } from './shift';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;

/** Five sentences and no word on what follows from them. */
const PLAIN =
  'Sorting noisy keys is a basic problem. Known methods need a clean order. We propose TIDE, a sorting method. It uses a queue of pairs. TIDE needs 12% fewer comparisons than the best method known.';
const MATHS = 'We prove that $n$ votes suffice. The proof uses queues. It is short.';

beforeAll(async () => {
  web = await startFakeWeb({ seed: 7 });
  gloss = await launchGloss({ web });
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});
beforeEach(async () => {
  page = await gloss.context.newPage();
  web.requests.length = 0;
});
afterEach(() => page.close());

let last = 57_000;
/** An abs page with an HTML of its paper; what is not given is a sound one. */
async function open(given: Partial<FakePaper> = {}, html?: string) {
  const id = `2606.${++last}`;
  const paper = { id, abstract: PLAIN, categories: ['cs.LG'], title: 'Sorting', version: 1, ...given };
  web.servePage(`/html/${id}v1`, html ?? renderHtml(paper, 1));
  const note = await openNote(page, serve(web, id, absPage(web, paper)));
  return { id, note };
}

const read = () => page.locator('gloss-note [data-action="read-full-text"]');
const asked = () =>
  web.requests.filter(({ url }) => url.includes('/html/')).map(({ url }) => new URL(url).pathname);

describe('the paper’s conclusion', () => {
  it('is read on a click and not before, in its own words, each with a link to its section', async () => {
    const { id } = await open();
    await page.waitForTimeout(300);
    expect(asked()).toEqual([]);
    await read().click();
    const list = page.locator('gloss-note [data-section="implications"] [data-full-text="conclusion"]');
    await list.waitFor();
    expect(asked()).toEqual([`/html/${id}v1`]);
    expect(
      await list
        .locator('[data-evidence="verbatim"]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-quote'))),
    ).toEqual([
      'Whether the bound of $O(n\\log n)$ votes holds for judges that conspire remains an open question.',
      'In future work the state $\\mathbf{x}_{t}$ of a queue could be learned from the votes themselves [3].',
      'Our analysis is limited to judges that err independently of each other.',
    ]);
    expect(
      await list.locator('a').evaluateAll((all) => all.map((each) => each.getAttribute('href'))),
    ).toEqual(
      [
        'S3:~:text=votes%20holds%20for%20judges%20that%20conspire%20remains%20an',
        'S3:~:text=of%20a%20queue%20could%20be%20learned%20from%20the',
        'S4.SS1:~:text=Our%20analysis%20is%20limited%20to%20judges%20that%20err',
      ].map((place) => `https://arxiv.org/html/${id}v1#${place}`),
    );
    expect(await list.locator('math').count()).toBe(2);
    expect(await list.innerText()).toContain('from §3 Conclusion');
    expect((await readNote(page)).text).not.toContain('Nothing found');
  });

  it('comes by keyboard, and the focus goes with it', async () => {
    await open();
    await read().focus();
    await page.keyboard.press('Enter');
    await page.locator('gloss-note [data-full-text="conclusion"]').waitFor();
    expect(
      await page.evaluate(() => document.querySelector('gloss-note')?.shadowRoot?.activeElement?.className),
    ).toBe('passages');
  });

  it('moves nothing before the click, and nothing when it was read on opening', async () => {
    await startShiftMeter(page);
    const own = await gloss.page('options.html');
    try {
      await own.evaluate('chrome.storage.local.set({ readOnOpening: true })');
      const { id } = await open();
      const { height } = await readNote(page);
      await expect.poll(asked).toEqual([`/html/${id}v1`]);
      await page.waitForTimeout(800);
      expect((await readNote(page)).height).toBe(height);
      expect(await shifts(page)).toEqual([]);
      await read().click();
      await page.locator('gloss-note [data-full-text="conclusion"]').waitFor();
      expect(asked()).toHaveLength(1);
    } finally {
      await own.evaluate('chrome.storage.local.set({ readOnOpening: false })');
      await own.close();
    }
  });
});

describe('the theorems', () => {
  it('of a short abstract are listed beneath it, formulas drawn', async () => {
    const { id } = await open({ abstract: MATHS, categories: ['math.PR'] });
    expect(await read().innerText()).toBe('List the theorems ▾');
    await read().click();
    const list = page.locator('gloss-note [data-full-text="theorems"]');
    await list.waitFor();
    expect(await list.locator('li').count()).toBe(2);
    expect(await list.innerText()).toContain('Theorem 2.2 (Strong law)');
    expect(await list.locator('math').count()).toBe(3);
    expect(await list.locator('a').first().getAttribute('href')).toBe(
      `https://arxiv.org/html/${id}v1#S2.Thmtheorem2:~:text=votes%20suffice%2C%20whatever%20the%20state`,
    );
  });
});

describe('what goes wrong is said', () => {
  const words = () => page.locator('gloss-note [data-section="implications"] [role="status"]').innerText();

  it.each([
    ['no HTML', { kind: 'status', status: 404 }, 'arXiv has no HTML', 0],
    ['asked too often', { kind: 'status', status: 429 }, '(429). Wait a minute', 1],
    ['a server in trouble', { kind: 'status', status: 503 }, '(503). Wait a minute', 1],
    ['a connection cut', { kind: 'drop' }, 'did not come whole', 1],
    ['eleven megabytes', { kind: 'huge', bytes: 11 * 1024 * 1024 }, 'larger than 10 MB', 0],
    ['another paper', { kind: 'redirect', to: 'https://arxiv.org/html/2606.99999v1' }, 'no HTML', 0],
  ] as const)('%s', async (_what, mischief, said, retries) => {
    const { id } = await open();
    const undo = web.misbehave({ host: 'arxiv.org', path: new RegExp(`html/${id}`), ...mischief });
    await read().click();
    await expect.poll(words, { timeout: 20_000 }).toContain(said);
    const again = page.locator('gloss-note [data-action="try-again"]');
    expect(await again.count()).toBe(retries);
    undo();
    if (retries === 0) return;
    await again.click();
    await page.locator('gloss-note [data-full-text="conclusion"]').waitFor();
  });

  it('an address that leads to another paper', async () => {
    const { id } = await open();
    const path = new RegExp(`html/${id}`);
    web.servePage(
      '/html/2606.99998v1',
      renderHtml({ title: 'Other', abstract: PLAIN, categories: ['cs.LG'] }, 1),
    );
    const to = 'https://arxiv.org/html/2606.99998v1';
    const undo = web.misbehave({ host: 'arxiv.org', path, kind: 'redirect', to });
    await read().click();
    await expect.poll(words).toContain('did not come whole');
    undo();
  });

  it.each(['fatal', 'untitled', 'stub', 'foreign', 'deep'] as const)(
    'a conversion that is %s',
    async (fault) => {
      await open({}, FAULTY_HTML[fault]);
      await read().click();
      await expect.poll(words, { timeout: 20_000 }).toContain('nothing was taken from it');
    },
  );

  it('while it is read, and two clicks ask once', async () => {
    const { id } = await open();
    const undo = web.misbehave({ host: 'arxiv.org', path: new RegExp(`html/${id}`), kind: 'slow', ms: 1500 });
    await read().dblclick();
    await expect.poll(words).toBe('Reading arXiv’s HTML…');
    await page.locator('gloss-note [data-full-text="conclusion"]').waitFor();
    expect(asked()).toHaveLength(1);
    undo();
  });
});

it('hostile HTML runs nothing and leads nowhere', async () => {
  await open({}, HOSTILE_HTML);
  await read().click();
  const list = page.locator('gloss-note [data-full-text="conclusion"]');
  await list.waitFor();
  expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
  expect(await list.locator('img, script, [onclick], [onerror], [style]').count()).toBe(0);
  for (const href of await list
    .locator('a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href'))))
    expect(href).toMatch(/^https:\/\/arxiv\.org\/html\/2606\.\d{5}v1#S9(?::~:text=[\w%.]+)?$/);
});

it('nothing of this left an error behind', () => {
  expect(gloss.problems.filter((each) => !/Failed to load resource|net::ERR/.test(each))).toEqual([]);
});
