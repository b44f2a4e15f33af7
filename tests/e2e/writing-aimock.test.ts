/** The whole way against a server that others wrote to be like OpenAI's: ours must not agree with our own alone. */
import { LLMock } from '@copilotkit/aimock';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { splitSentences } from '../../lib/papers/sentences';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { absPage, abstractOf, openNote, serve } from './abs-pages';

const ABSTRACT = abstractOf(8);
const sentences = splitSentences(ABSTRACT).map(({ start, end }) => ABSTRACT.slice(start, end));
const said = (i: number) => ({ text: sentences[i], sources: [i + 1] });
const DIGEST = JSON.stringify({
  tldr: said(6),
  keyPoints: [said(1), said(4), said(6)],
  summary: [said(0)],
  methodology: [said(4)],
  results: [said(6)],
  implications: [said(7)],
  translatedTitle: null,
});

const mock = new LLMock({ port: 0, strict: true });
let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
let page: Page;
let address: string;

beforeAll(async () => {
  mock.on({ model: 'whole' }, { content: DIGEST }, { chunkSize: 40, latency: 5 });
  mock.on(
    { model: 'lax', predicate: ({ response_format }) => response_format?.type === 'json_schema' },
    {
      error: { message: 'json_schema is not supported', type: 'invalid_request_error' },
      status: 400,
    },
  );
  mock.on({ model: 'lax' }, { content: `Here it is:\n\`\`\`json\n${DIGEST}\n\`\`\`` });
  mock.on({ model: 'cut' }, { content: DIGEST }, { truncateAfterChunks: 4, chunkSize: 40, latency: 5 });
  mock.on(
    { model: 'rests' },
    {
      error: { message: 'Rate limited', type: 'rate_limit_error' },
      status: 429,
      retryAfter: 300,
    },
  );
  await mock.start();
  web = await startFakeWeb({ seed: 58, papersPerDay: 30 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  await options.evaluate(
    `chrome.storage.local.set(${JSON.stringify({ engine: 'openai', baseUrl: `${mock.url}/v1`, localNetwork: true })})`,
  );
  page = await gloss.context.newPage();
  address = serve(web, '2606.55555', absPage(web, { abstract: ABSTRACT }));
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
  await mock.stop();
});

async function write(model: string): Promise<void> {
  await options.evaluate(`chrome.storage.local.set(${JSON.stringify({ model })})`);
  await openNote(page, address);
  await page.locator('gloss-note [data-action="write-digest"]').click();
}

it.each(['whole', 'lax'])('a digest comes of it, every sentence traced (%s)', async (model) => {
  await write(model);
  const note = page.locator(`gloss-note[data-engine="openai"]`);
  await note.waitFor();
  await note.getByText(`AI, ${model},`).waitFor();
  expect(await note.locator('[data-section="results"]').textContent()).toContain(sentences[6]);
  await note.getByText('✓ 8 of 8 sentences traced').waitFor();
});

it.each([
  ['cut', /The model stopped early\./],
  ['rests', /The server asks for patience \(429\)/],
])('what goes wrong is said in words (%s)', async (model, words) => {
  await write(model);
  const told = page.locator('gloss-note [data-writing="failed"]');
  await told.waitFor();
  expect(await told.textContent()).toMatch(words);
});
