/** A model that writes slowly: the note tells how much of it has come. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { openNote } from './abs-pages';

let web: FakeWeb;
let gloss: GlossBrowser;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 51 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await setStorage(options, { engine: 'openai', baseUrl: 'https://models.example/v1', model: 'tide-1' });
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

it('counts the sections while they come', async () => {
  const page = await gloss.context.newPage();
  const paper = web.papers.find(({ abstract, withdrawnBy }) => abstract.length > 600 && !withdrawnBy);
  await openNote(page, `https://arxiv.org/abs/${paper?.id}`);
  web.models.next({ quirk: 'drip', ms: 150 });
  const note = page.locator('gloss-note');
  await note.locator('[data-action="write-digest"]').click();

  const counts: number[] = [];
  const look = async () => {
    const [words = ''] = await note.locator('[data-writing="running"]').allTextContents();
    const count = Number(/(\d) of 4 sections/.exec(words)?.[1] ?? 0);
    if (count > 0 && count !== counts.at(-1)) counts.push(count);
    return (await note.getAttribute('data-engine')) === 'openai';
  };
  await until('the digest', look, { timeout: 90_000 });
  expect(counts.length).toBeGreaterThan(1);
  expect(counts).toEqual([...new Set(counts)].sort());
});
