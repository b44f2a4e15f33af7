/** What the test of an engine says, in words: what is wrong, and what to do about it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';

const KEY = 'sk-secret-of-nobody-4712';
const SERVER = 'https://models.example/v1';
let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 52 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  // The onboarding shows no engines: first things first.
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('.chosen').getByText('cs.LG', { exact: true }).waitFor();
  await options.reload();
  await field('engine').selectOption('openai');
  await fill('baseUrl', SERVER);
  await fill('model', 'tide-1');
  await fill('apiKey', KEY);
  await options.locator('[data-action="forget-key"]').waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const field = (name: string) => options.locator(`[name="${name}"]`);

async function fill(name: string, value: string): Promise<void> {
  await field(name).fill(value);
  await field(name).press('Enter');
}

/** Presses “Test” and waits until it has told. */
async function test(): Promise<string> {
  await options.locator('[data-action="test-engine"]').click();
  const told = options.locator('[data-engine-test="works"], [data-engine-test="failed"]');
  await told.waitFor();
  return (await told.textContent()) ?? '';
}

it.each([
  ['unauthorized', /refused the key \(401\)\. Copy the whole key once more/],
  ['no-credit', /has nothing left \(402\)/],
  ['loading', /asks for patience \(503\)/],
  ['broken', /failed \(500\)/],
  ['blank', /answered with nothing\. Choose another model/],
  ['wrong-shape', /not what was asked for\. Choose another model/],
  // A browser does not tell a redirect from a server that forbids it to read.
  ['redirect', /lists its models, but turns away requests to write.*Switch on CORS/],
] as const)('says in words what is wrong: %s', async (quirk, words) => {
  web.models.next({ quirk });
  expect(await test()).toMatch(words);
});

it('says so of a key that is not there, and where one goes', async () => {
  await options.locator('[data-action="forget-key"]').click();
  web.models.next({ quirk: 'unauthorized' });
  expect(await test()).toMatch(/wants a key, and none is kept for it\. Enter it above\./);
  await fill('apiKey', KEY);
  await options.locator('[data-action="forget-key"]').waitFor();
});

it('says so of an address behind which nobody answers', async () => {
  await fill('baseUrl', 'http://127.0.0.1:1/v1');
  expect(await test()).toMatch(/No connection to the server.*If it does run, .*switch on CORS/);
  await fill('baseUrl', SERVER);
});

it('says under which address the server does answer, and takes it', async () => {
  await fill('baseUrl', SERVER.replace('/v1', ''));
  expect(await test()).toMatch(/answers under https:\/\/models\.example\/v1/);
  await options.locator('[data-engine-test] .way-out').click();
  await until('that address', async () => (await field('baseUrl').inputValue()) === SERVER);
});

it('names the models there are where there is none of that name, the likeliest first', async () => {
  await fill('model', 'larg-modell');
  web.models.next({ quirk: 'no-model' });
  expect(await test()).toMatch(/has no model “larg-modell”.*The server has: large-model, /);
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
