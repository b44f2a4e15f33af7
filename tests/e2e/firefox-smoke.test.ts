/** Gloss in the Firefox that readers have: it installs, annotates a paper's page, fetches a day and shows it. */
import { expect, test } from 'vitest';
import { type FirefoxBrowser, firefoxPath, startFirefox } from '../browsers/firefox';
import { type FakeWeb, startFakeWeb } from '../fake-web';

async function inFirefox(use: (firefox: FirefoxBrowser, web: FakeWeb) => Promise<void>): Promise<void> {
  const web = await startFakeWeb();
  try {
    const firefox = await startFirefox({ web });
    try {
      await use(firefox, web);
    } finally {
      await firefox.close();
    }
  } finally {
    await web.close();
  }
}

const missing = firefoxPath() ? undefined : 'there is no Firefox on this machine';

test('Firefox shows the gloss on an abs page', async ({ skip }) => {
  if (missing) skip(missing);
  await inFirefox(async (firefox, web) => {
    await firefox.navigate(`https://arxiv.org/abs/${web.papers[0]?.id}`);
    await firefox.waitFor(`document.querySelector('gloss-note[data-state="ready"]') !== null`);
    expect(
      await firefox.evaluate(`document.querySelector('blockquote.abstract').nextElementSibling.localName`),
    ).toBe('gloss-note');
    const methodology = `document.querySelector('gloss-note').shadowRoot.querySelector('[data-section="methodology"]')`;
    expect(await firefox.evaluate(`${methodology}?.textContent ?? ''`)).not.toBe('');
  });
});

test('Firefox fetches what was chosen in the options, and the popup shows it', async ({ skip }) => {
  if (missing) skip(missing);
  await inFirefox(async (firefox, web) => {
    await firefox.navigate(firefox.extensionUrl('options.html'));
    const box = `document.querySelector('input[type="checkbox"][value="cs.LG"]')`;
    await firefox.waitFor(`${box} !== null`);
    await firefox.evaluate(`${box}.click()`);
    await firefox.waitFor(`${box}.checked`);
    await firefox.navigate(firefox.extensionUrl('popup.html'));
    await firefox.waitFor(`document.querySelectorAll('[data-card]').length > 0`, { timeout: 30_000 });
    const shown = await firefox.evaluate<string[]>(
      `[...document.querySelectorAll('[data-card]')].map((card) => card.dataset.paper)`,
    );
    const announced = web.listed('cs.LG').map(({ paper }) => `arxiv:${paper.id}`);
    expect(new Set(shown)).toEqual(new Set(announced));
  });
});
