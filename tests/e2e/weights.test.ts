import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { launchGloss } from '../browsers/chromium';
import { startFakeWeb } from '../fake-web';

it('the worker can read the weights of the embedded engine under its policy', async () => {
  const web = await startFakeWeb();
  const gloss = await launchGloss({ web });
  try {
    const worker = await gloss.worker();
    const read = () =>
      fetch('/roles.bin').then(async (answer) => new Uint8Array(await answer.arrayBuffer()).length);
    expect(await worker.evaluate(read)).toBe(statSync('public/roles.bin').size);
    // The page that puts rescued papers back makes digests, too.
    expect(await (await gloss.page('rescue.html')).evaluate(read)).toBe(statSync('public/roles.bin').size);
  } finally {
    await gloss.close();
    await web.close();
  }
});
