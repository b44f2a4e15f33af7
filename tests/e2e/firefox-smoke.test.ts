/** Gloss in the Firefox that readers have: it installs, annotates arXiv's pages, does what is pressed there, fetches a day and shows it. */
import { expect, test } from 'vitest';
import { type FirefoxBrowser, firefoxPath, startFirefox } from '../browsers/firefox';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { serveHtml } from './html-pages';

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

/** An expression for an element in the shadow root of the page's first such host. */
const inside = (host: string, selector: string) =>
  `document.querySelector('${host}')?.shadowRoot.querySelector('${selector}')`;
const seen = (element: string) => `(${element}?.checkVisibility({ visibilityProperty: true }) ?? false)`;

test('Firefox opens the menu of a note, hides its paper, takes that back, and turns notes off for an hour', async ({
  skip,
}) => {
  if (missing) skip(missing);
  await inFirefox(async (firefox, web) => {
    const note = (selector: string) => inside('gloss-note', selector);
    const told = (words: string) => `(${note('.told')}?.textContent ?? '').startsWith('${words}')`;
    const choose = async (action: string) => {
      await firefox.press(note('.more'));
      await firefox.waitFor(`${note('#menu')}?.matches(':popover-open') ?? false`);
      await firefox.press(note(`#menu [data-action="${action}"]`));
    };
    await firefox.navigate(`https://arxiv.org/abs/${web.papers[0]?.id}`);
    await firefox.waitFor(`${note('.more')} !== null`);
    // What the page presses itself is not done.
    await firefox.press(note('.more'));
    await firefox.waitFor(`${note('#menu')}?.matches(':popover-open') ?? false`);
    await firefox.evaluate(`${note('#menu [data-action="hide"]')}.click()`);
    await firefox.waitFor(told('Not done'));
    await choose('hide');
    await firefox.waitFor(told('Hidden from your lists.'));
    await firefox.press(note('[data-action="undo"]'));
    await firefox.waitFor(`${note('.told')} === null`);
    await choose('off-hour');
    await firefox.waitFor(told('Off for an hour.'));
    await firefox.press(note('[data-action="undo"]'));
    await firefox.waitFor(`${note('.row')} !== null`);
  });
});

test('Firefox reads the conclusion off a paper in HTML, and tints what is pointed at', async ({ skip }) => {
  if (missing) skip(missing);
  await inFirefox(async (firefox, web) => {
    const note = (selector: string) => inside('gloss-note', selector);
    await firefox.navigate(serveHtml(web).address);
    await firefox.waitFor(`document.querySelector('gloss-note[data-state="ready"]') !== null`);
    expect(
      await firefox.evaluate(`document.querySelector('gloss-note').previousElementSibling.className`),
    ).toBe('ltx_abstract');
    await firefox.press(note('[data-action="read-full-text"]'));
    await firefox.waitFor(`${note('[data-full-text="conclusion"] [data-evidence]')} !== null`);
    expect(web.requests.filter(({ url }) => url.includes('/html/'))).toHaveLength(1);
    await firefox.press(note('[data-section="results"] .label'));
    await firefox.waitFor(`CSS.highlights?.get('gloss-receipt')?.size > 0`);
  });
});

test('Firefox has lines on lists: whose words they are, a note unfolded, a paper hidden and shown again', async ({
  skip,
}) => {
  if (missing) skip(missing);
  await inFirefox(async (firefox, web) => {
    await firefox.navigate(firefox.extensionUrl('options.html'));
    const box = `document.querySelector('input[type="checkbox"][value="cs.LG"]')`;
    await firefox.waitFor(`${box} !== null`);
    await firefox.evaluate(`${box}.click()`);
    await firefox.navigate(firefox.extensionUrl('popup.html'));
    const announced = web.listed('cs.LG').length;
    await firefox.waitFor(`document.querySelectorAll('[data-card]').length >= ${announced}`, {
      timeout: 30_000,
    });
    await firefox.navigate('https://arxiv.org/list/cs.LG/recent');
    const line = (selector: string) => inside('gloss-line', selector);
    await firefox.waitFor(`${line('.tldr + .whose')}?.textContent === 'authors’ words'`);
    await firefox.press(line('[data-action="unfold"]'));
    await firefox.waitFor(`${line('.note .row')} !== null`);
    await firefox.press(line('[data-action="unfold"]'));
    await firefox.waitFor(`${line('.note')} === null`);
    await firefox.waitFor(seen(line('[data-action="hide"]')));
    await firefox.press(line('[data-action="hide"]'));
    await firefox.waitFor(`document.querySelector('gloss-line').dataset.hidden === 'undo'`);
    await firefox.press(line('[data-action="undo"]'));
    await firefox.waitFor(`document.querySelector('gloss-line').dataset.hidden === undefined`);
    await firefox.press(inside('gloss-list-bar', '[data-action="off"]'));
    await firefox.waitFor(`document.querySelector('gloss-line, gloss-list-bar') === null`);
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
