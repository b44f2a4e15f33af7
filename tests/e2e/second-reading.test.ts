/** A reader who has every sentence read again: what that costs, what it strikes, whose word that is, and what it is worth. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../browsers/patience';
import type { FakeWeb } from '../fake-web';
import { absPage, openNote, serve } from './abs-pages';
import { useModel } from './model-notes';
import { openWindows, type Windows } from './windows';

const SENTENCES = [
  'We present BRAID, a way of sorting keys that were measured with noise.',
  'It asks the judges that agreed before about the pairs that are in doubt.',
  'On 24 tables BRAID needs 37% fewer questions than merge sort.',
  'Its order may be wrong where judges copy each other.',
];
const RIGHT = 'BRAID sorts keys that were measured with noise.';
/** All its words are the paper's, so that our rules see nothing. */
const WRONG = 'BRAID needs fewer questions than merge sort on tables that judges copy.';
const said = (text: string, ...sources: number[]) => ({ text, sources });
const DIGEST = JSON.stringify({
  limitations: [],
  tldr: said(RIGHT, 1),
  keyPoints: [
    said(RIGHT, 1),
    said(WRONG, 3),
    said('Its order may be wrong where judges copy each other.', 4),
  ],
  summary: [said(RIGHT, 1), said(WRONG, 3)],
  methodology: [said('The judges that agreed before are asked about the pairs in doubt.', 2)],
  results: [said(WRONG, 3)],
  implications: [],
  tags: [],
  translatedTitle: null,
});

let windows: Windows;
let web: FakeWeb;
let options: Page;
let page: Page;
beforeAll(async () => {
  windows = await openWindows(91);
  ({ web, options } = windows);
  page = await windows.gloss.context.newPage();
  await useModel(options);
});
afterAll(() => windows?.close());

const note = (selector: string) => page.locator(`gloss-note ${selector}`);
const asked = () => web.models.requests.filter(({ path }) => path.endsWith('/chat/completions'));
const bodyOf = (i: number) => JSON.stringify(asked()[i]?.body);

/** Opens a paper of ours and has it written, by answers as they are given. */
async function write(id: string, ...answers: Parameters<FakeWeb['models']['next']>[0][]): Promise<void> {
  const address = serve(web, id, absPage(web, { id, abstract: SENTENCES.join(' ') }));
  await openNote(page, address);
  web.models.requests.length = 0;
  for (const answer of answers) web.models.next(answer);
  await note('[data-action="write-digest"]').click();
  await page.locator('gloss-note[data-engine="openai"]').waitFor();
}
const explanation = () => note('.explanation').textContent();
const struck = () => note('s[data-evidence="unsupported"]');

it('is the reader’s wish: until then a wrong sentence in the paper’s own words passes', async () => {
  await write('2606.66101', { text: DIGEST });
  expect(asked()).toHaveLength(1);
  expect(await note('[data-section="results"] [data-evidence]').getAttribute('data-evidence')).toBe(
    'supported',
  );
  expect(await explanation()).toContain('The options can have the model read every sentence again');
});

it('stands in the options with what it takes, and among what leaves the browser', async () => {
  const box = options.locator('[name="statementsReread"]');
  expect(await box.isChecked()).toBe(false);
  expect(await options.locator('#statementsReread-help').textContent()).toMatch(
    /about [\d,]+ tokens, \$0\.\d+ with this model/,
  );
  const sent = options.locator('[data-leaving="model"]');
  expect(await sent.textContent()).not.toContain('read again');
  await box.check();
  await sent.getByText('What it wrote, to be read again.').waitFor();
  await options.reload();
  await until('the box as it was left', () => box.isChecked());
});

it('strikes what the model calls wrong, wherever it stands, as the model’s own word, beside the sentence it is about', async () => {
  await write('2606.66102', { text: DIGEST }, { wrong: 'that judges copy.' });
  expect(asked()).toHaveLength(2);
  // Each statement once, the paper's own sentences not at all, and the two that test the reader.
  expect(bodyOf(1).split(WRONG)).toHaveLength(2);
  expect(bodyOf(1)).toContain('[4] Its order may be wrong');
  const results = note('[data-section="results"]');
  expect(await results.locator('s').textContent()).toBe(WRONG);
  expect(await results.locator('.warn').textContent()).toMatch(
    /^ ⚠ AI · sentence \d does not say so\. The authors’ nearest sentence: $/,
  );
  expect(SENTENCES).toContain(await results.locator('q').textContent());
  expect(await note('[data-section="summary"] [data-evidence]').first().getAttribute('data-evidence')).toBe(
    'supported',
  );
  expect(await explanation()).toMatch(
    /read 3 of 3 sentences again beside the paper: it calls 1 wrong\. Instructions/,
  );
  // It stands in three of eight places.
  expect(await note('[data-traced]').getAttribute('data-traced')).toBe('5/8');
});

it('goes with what is copied', async () => {
  await windows.gloss.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: 'https://arxiv.org',
  });
  await note('[data-action="more"]').click();
  await note('[data-action="copy-text"]').click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await until('what was copied', async () => (await copied()).includes('AI · sentence'));
  expect(await copied()).toContain(WRONG);
});

it.each([
  ['agrees', '2606.66111'],
  ['doubts', '2606.66112'],
] as const)(
  'by a model that %s whatever it reads counts for nothing, and that is said',
  async (quirk, id) => {
    await write(id, { text: DIGEST }, { quirk });
    expect(asked()).toHaveLength(2);
    expect(await struck().count()).toBe(0);
    expect(await explanation()).toContain(
      'was wrong about one or both of the two that Gloss tests it with: nothing it said of them counts',
    );
  },
);

it('is told while it goes on; who stops it does not pay again for what was written', async () => {
  const address = serve(web, '2606.66130', absPage(web, { id: '2606.66130', abstract: SENTENCES.join(' ') }));
  await openNote(page, address);
  web.models.requests.length = 0;
  web.models.next({ text: DIGEST });
  web.models.next({ quirk: 'stall' });
  await note('[data-action="write-digest"]').click();
  await note('[data-writing="running"]').getByText('AI is reading it again…').waitFor();
  await note('[data-action="stop"]').click();
  await note('[data-action="write-digest"]').click();
  await page.locator('gloss-note[data-engine="openai"]').waitFor();
  // The digest, the reading that was stopped, and another.
  expect(asked()).toHaveLength(3);
  expect(bodyOf(2)).toContain('<statements ');
  expect(await explanation()).toContain('read 3 of 3 sentences again');
});

it('that does not come leaves the digest as it was, and says why', async () => {
  await write('2606.66120', { text: DIGEST }, { quirk: 'broken' });
  expect(await struck().count()).toBe(0);
  expect(await explanation()).toMatch(/A second reading by the model did not come about\. \S/);
});
