/** A model on the reader's own computer, which turns extensions away; and what a worker that only polls is spared. */
import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { createModelSite } from '../fake-web/servers/model';

/** Where Ollama listens: Gloss knows by it that the `Origin` has to go. */
const PORT = 11434;
let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
let server: Server;
const model = createModelSite();

beforeAll(async () => {
  server = createServer((req, res) => {
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => parts.push(part));
    req.on('end', () => void model.handle(req, Buffer.concat(parts).toString(), res));
  });
  await new Promise<void>((resolve) => server.listen(PORT, '127.0.0.1', resolve));
  web = await startFakeWeb({ seed: 53 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('math.PR');
  await options.locator('.found input[value="math.PR"]').check();
  await options.locator('.chosen').getByText('math.PR', { exact: true }).waitFor();
  await options.reload();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
  server?.closeAllConnections();
  server?.close();
});

const evaluated = async () =>
  (await gloss.worker()).evaluate(() => performance.getEntriesByName('gloss:writer').length);

it('a worker that polls evaluates nothing of what writes', async () => {
  await (await gloss.page('popup.html')).locator('[data-card]').first().waitFor();
  expect(await evaluated()).toBe(0);
});

it('a test without a model chosen says so, and which there are', async () => {
  await options.locator('[name="engine"]').selectOption('openai');
  await options.locator('[name="baseUrl"]').fill(`http://127.0.0.1:${PORT}/v1`);
  await options.locator('[name="baseUrl"]').press('Enter');
  await options.locator('[data-action="test-engine"]').click();
  const told = options.locator('[data-engine-test="failed"]');
  await told.waitFor();
  expect(await told.textContent()).toMatch(/^Choose a model\. The server has: \S/);
});

it('Ollama is asked without the mark of an extension, which it turns away', async () => {
  await options.locator('[data-preset="ollama"]').click();
  await options.locator('[data-preset="ollama"][aria-pressed="true"]').waitFor();
  model.next({ quirk: 'foreign-origin' });
  await options.locator('[data-action="test-engine"]').click();
  const told = options.locator('[data-engine-test="works"]');
  await told.waitFor();
  // What Ollama gives a model to read is little, unless it is told otherwise; longer texts it cuts without a word.
  expect(await told.textContent()).toMatch(
    /It works: .*reads only 4,096 tokens at a time.*OLLAMA_CONTEXT_LENGTH/,
  );
  const asked = model.requests.filter(({ method }) => method === 'POST');
  expect(asked.length).toBeGreaterThan(0);
  for (const { headers } of asked) expect(headers).not.toHaveProperty('origin');
  expect(await evaluated()).toBe(1);
});

it('a web page that asks the same server still says where it is from', async () => {
  model.requests.length = 0;
  const page = await gloss.context.newPage();
  await page.goto(`https://arxiv.org/abs/${web.papers[0]?.id}`);
  await page.evaluate(
    (port) =>
      fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
        method: 'POST',
        mode: 'no-cors',
        body: '{}',
      }).catch(() => undefined),
    PORT,
  );
  const origins = model.requests
    .filter(({ method }) => method === 'POST')
    .map(({ headers }) => headers.origin);
  expect(origins).toEqual(['https://arxiv.org']);
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
