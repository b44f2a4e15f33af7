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

test('Firefox brings the script into the page again when Gloss is updated: one note, of the new copy', async ({
  skip,
}) => {
  if (missing) skip(missing);
  await inFirefox(async (firefox, web) => {
    await firefox.navigate(`https://arxiv.org/abs/${web.papers[0]?.id}`);
    const fresh = `document.querySelector('gloss-note[data-state="ready"]:not([data-old])') !== null`;
    await firefox.waitFor(fresh);
    await firefox.evaluate(`document.querySelector('gloss-note').dataset.old = 'yes'`);
    await firefox.updateExtension();
    await firefox.waitFor(fresh);
    expect(await firefox.evaluate(`document.querySelectorAll('gloss-note').length`)).toBe(1);
    // It keeps itself, and the old copy keeps nothing.
    await firefox.evaluate(`document.querySelector('gloss-note').remove()`);
    await firefox.waitFor(fresh);
    expect(await firefox.evaluate(`document.querySelectorAll('gloss-note').length`)).toBe(1);
  });
});

test('Firefox keeps a page that was left: its note is there when it comes back', async ({ skip }) => {
  if (missing) skip(missing);
  await inFirefox(async (firefox, web) => {
    const ready = `document.querySelector('gloss-note[data-state="ready"]') !== null`;
    await firefox.navigate(`https://arxiv.org/abs/${web.papers[0]?.id}`);
    await firefox.waitFor(ready);
    await firefox.evaluate(`document.documentElement.dataset.kept = 'yes'`);
    await firefox.navigate(`https://arxiv.org/abs/${web.papers[1]?.id}`);
    await firefox.waitFor(ready);
    await firefox.evaluate(`void setTimeout(() => history.back())`);
    await firefox.waitFor(`document.documentElement.dataset.kept === 'yes'`);
    await firefox.waitFor(ready);
    expect(await firefox.evaluate(`document.querySelector('gloss-note').dataset.paper`)).toBe(
      `arxiv:${web.papers[0]?.id}`,
    );
    // Another paper without another page: the note goes.
    await firefox.evaluate(`void history.pushState(null, '', '/abs/2606.59999')`);
    await firefox.waitFor(`document.querySelector('gloss-note') === null`);
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
    const announced = web.listed('cs.LG').map(({ paper }) => `arxiv:${paper.id}`);
    await firefox.waitFor(`document.querySelectorAll('[data-card]').length >= ${announced.length}`, {
      timeout: 30_000,
    });
    const shown = await firefox.evaluate<string[]>(
      `[...document.querySelectorAll('[data-card]')].map((card) => card.dataset.paper)`,
    );
    expect(new Set(shown)).toEqual(new Set(announced));
  });
});
