/** Where a key goes: to the origin it was entered for, and into no message, no console and no page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { type ModelServer, startModelServer } from '../fake-web/servers/model';
import { openNote } from './abs-pages';

const KEY = 'sk-secret-of-nobody-0815';
const SERVER = 'https://models.example/v1';
let web: FakeWeb;
let gloss: GlossBrowser;
let other: ModelServer;
let options: Page;
/** All that pages and worker said on their consoles, and an own page that hears all messages among them. */
const said: string[] = [];

beforeAll(async () => {
  web = await startFakeWeb({ seed: 59 });
  other = await startModelServer();
  gloss = await launchGloss({ web });
  gloss.context.on('console', (message) => said.push(message.text()));
  const worker = await gloss.worker();
  await worker.evaluate(() => console.info('the worker is heard'));
  const listener = await gloss.page('popup.html');
  await listener.evaluate(() => {
    type Listen = { addListener(hear: (message: unknown) => void): void };
    const { runtime, storage } = (
      globalThis as unknown as { chrome: { runtime: { onMessage: Listen }; storage: { onChanged: Listen } } }
    ).chrome;
    runtime.onMessage.addListener((message) => console.info(`message ${JSON.stringify(message)}`));
    storage.onChanged.addListener((change) => console.info(`stored ${JSON.stringify(change)}`));
  });
  options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('math.PR');
  await options.locator('.found input[value="math.PR"]').check();
  await options.locator('.chosen').getByText('math.PR', { exact: true }).waitFor();
  await options.reload();
  await options.locator('[name="engine"]').selectOption('openai');
  await fill('baseUrl', SERVER);
  await fill('model', 'tide-1');
  await fill('apiKey', KEY);
  await options.locator('[data-action="forget-key"]').waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await other?.close();
  await web?.close();
});

async function fill(name: string, value: string): Promise<void> {
  await options.locator(`[name="${name}"]`).fill(value);
  await options.locator(`[name="${name}"]`).press('Enter');
}

/** Presses “Test” at an address; what is told, and the keys that the server was shown. */
async function testAt(address: string, server: Pick<ModelServer, 'requests'>) {
  await options.reload();
  await fill('baseUrl', address);
  server.requests.length = 0;
  await options.locator('[data-action="test-engine"]').click();
  const told = options.locator('[data-engine-test="works"], [data-engine-test="failed"]');
  await told.waitFor();
  return {
    words: await told.innerText(),
    shown: server.requests.map(({ headers }) => headers.authorization),
  };
}

it('is sent to its own origin, to no other, and again when its address is set again', async () => {
  expect((await testAt(SERVER, web.models)).shown).toContain(`Bearer ${KEY}`);
  const elsewhere = await testAt(other.baseUrl, other);
  expect(elsewhere.shown.length).toBeGreaterThan(0);
  expect(new Set(elsewhere.shown)).toEqual(new Set([undefined]));
  expect((await testAt(SERVER, web.models)).shown).toContain(`Bearer ${KEY}`);
});

it('is not told where the server says it back', async () => {
  web.models.next({ quirk: 'echo-key' });
  const { words } = await testAt(SERVER, web.models);
  expect(words).not.toContain(KEY);
});

it('is in no message, on no console, and in no note, whatever the answer', async () => {
  const page = await gloss.context.newPage();
  const note = page.locator('gloss-note');
  const drawn: string[] = [];
  const papers = web.papers.filter(({ abstract, withdrawnBy }) => abstract.length > 600 && !withdrawnBy);
  for (const [i, quirk] of (['echo-key', 'echo-key-in-answer', undefined] as const).entries()) {
    await openNote(page, `https://arxiv.org/abs/${papers[i]?.id}`);
    if (quirk) web.models.next({ quirk });
    await note.locator('[data-action="write-digest"]').click();
    const end = quirk === 'echo-key' ? '[data-writing="failed"]' : '[data-engine="openai"]';
    await page.locator(quirk === 'echo-key' ? `gloss-note ${end}` : `gloss-note${end}`).waitFor();
    drawn.push(await note.evaluate((host) => host.shadowRoot?.innerHTML ?? ''));
  }
  expect(Math.min(...drawn.map(({ length }) => length))).toBeGreaterThan(500);
  expect(drawn.filter((each) => each.includes(KEY))).toEqual([]);
  expect(said).toContain('the worker is heard');
  expect(said.some((each) => each.startsWith('message ') && each.includes('"write"'))).toBe(true);
  expect(said.some((each) => each.startsWith('stored ') && each.includes('baseUrl'))).toBe(true);
  expect(said.filter((each) => each.includes(KEY))).toEqual([]);
});
