/**
 * Makes pictures of everything a person sees, on invented papers: a gallery in `out/shots`, and with `--readme` the
 * pictures of the README in `docs/pictures`, with `--margin` those of arXiv's pages alone, with `--own` those of the extension's own
 * pages alone. Run after `npm run build`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { addDays, newYorkDay, weekday } from '../lib/clock';
import { type GlossBrowser, type LaunchOptions, launchGloss } from '../tests/browsers/chromium';
import { type FakePaper, type FakeWeb, startFakeWeb } from '../tests/fake-web';
import { marginShots } from './lib/margin-shots';

const GALLERY = 'out/shots';
/** A window as narrow as a telephone. */
const NARROW = { width: 375, height: 800 };
const LOOKS: readonly (readonly [name: string, Partial<LaunchOptions>])[] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['chinese', { locale: 'zh-CN' }],
  ['dark-chinese', { colorScheme: 'dark', locale: 'zh-CN' }],
];
const PICTURES = 'docs/pictures';

/** Real days have no papers on weekends; pictures neither. */
function lastWeekday(): string {
  let day = newYorkDay(Date.now());
  while ([0, 6].includes(weekday(day))) day = addDays(day, -1);
  return day;
}

const day = lastWeekday();
const web = await startFakeWeb({ today: day });
const paper = (start: string) =>
  web.papers.find(({ title }) => title.startsWith(start)) ?? (web.papers[0] as FakePaper);
const withMath = () =>
  web.papers.find(
    ({ categories, abstract }) => categories[0]?.startsWith('math') && abstract.includes('$'),
  ) as FakePaper;
const short = () => web.papers.find(({ abstract }) => abstract.split('. ').length <= 3) as FakePaper;

if (process.argv.includes('--readme')) await readmePictures(web);
else if (process.argv.includes('--margin')) await marginGallery();
else await gallery(web);
await web.close();

/** A browser that went through the onboarding; `name` begins the names of the pictures of that. */
async function start(options: Partial<LaunchOptions>, name?: string): Promise<GlossBrowser> {
  const gloss = await launchGloss({ web, viewport: { width: 1280, height: 860 }, ...options });
  const page = await gloss.page('options.html');
  const shot = async (what: string) => {
    if (!name) return;
    for (const [size, narrow] of [
      [{ width: 1280, height: 860 }, ''],
      [NARROW, '-narrow'],
    ] as const) {
      await page.setViewportSize(size);
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path: join(GALLERY, `${name}-${what}${narrow}.png`), fullPage: true });
    }
  };
  await page.locator('[data-category-preset]').first().waitFor();
  await shot('welcome');
  for (const category of ['cs.LG', 'math.PR', 'cs.DS']) {
    await page.getByRole('searchbox').fill(category);
    await page.locator(`.found input[value="${category}"]`).check();
  }
  await page.locator('[data-card]').first().waitFor();
  await page.locator('[data-notice="polling"]').waitFor({ state: 'detached' });
  await page.getByRole('searchbox').fill('');
  await page.locator('.undo').waitFor({ state: 'detached' });
  await shot('onboarding');
  await page.close();
  return gloss;
}

async function popup(gloss: GlossBrowser): Promise<Page> {
  const page = await gloss.page('popup.html');
  await page.setViewportSize({ width: 480, height: 600 });
  const back = page.locator('.stepper button').first();
  await page.locator('.stepper').waitFor();
  if ((await page.locator('[data-card]').count()) === 0 && (await back.isEnabled())) await back.click();
  await page.locator('[data-card]').first().waitFor();
  await page.locator('[data-notice="polling"]').waitFor({ state: 'detached' });
  await page.locator('[data-tally="all"]').waitFor();
  return page;
}

async function fullPage(gloss: GlossBrowser): Promise<Page> {
  const page = await gloss.page(`daily.html#/day/${day}`);
  await page.setViewportSize({ width: 1400, height: 850 });
  await page.locator('[data-card]').nth(1).waitFor();
  await page.locator('.days-column [data-tally="all"]').first().waitFor();
  return page;
}

async function note(gloss: GlossBrowser, of: FakePaper | undefined, width = 1280): Promise<Page> {
  const page = await gloss.context.newPage();
  await page.setViewportSize({ width, height: 860 });
  await page.goto(`https://arxiv.org/abs/${of?.id}`);
  await page.locator('gloss-note[data-state="ready"]').waitFor();
  return page;
}

async function gallery(on: FakeWeb): Promise<void> {
  mkdirSync(GALLERY, { recursive: true });
  for (const [name, options] of LOOKS) {
    const gloss = await start(options, name);
    const shot = (page: Page, what: string, fullPage = false) =>
      page.screenshot({ path: join(GALLERY, `${name}-${what}.png`), fullPage });
    const list = await popup(gloss);
    await shot(list, 'popup');
    await list.locator('[data-card] .more').first().click();
    await shot(list, 'popup-open');
    await list.setViewportSize({ width: 400, height: 300 });
    await shot(list, 'popup-200');
    await list.close();
    const daily = await fullPage(gloss);
    await shot(daily, 'day');
    await daily.setViewportSize({ width: 1000, height: 800 });
    await shot(daily, 'day-two-panes');
    await daily.setViewportSize(NARROW);
    await shot(daily, 'day-narrow');
    await daily.close();
    const settings = await gloss.page('options.html');
    await settings.locator('.chosen li').first().waitFor();
    await shot(settings, 'options', true);
    await settings.setViewportSize(NARROW);
    await settings.evaluate(() => scrollTo(0, 0));
    await shot(settings, 'options-narrow', true);
    if (!process.argv.includes('--own')) await notePictures(gloss, name, settings);
    await gloss.close();
  }
  console.log(`${on.papers.length} invented papers of ${day}; pictures in ${GALLERY}`);
}

/** The note in its sizes, and where arXiv's pages are as light as they always are, what is in their margins. */
async function notePictures(gloss: GlossBrowser, name: string, own: Page): Promise<void> {
  const shot = (page: Page, what: string) => page.screenshot({ path: join(GALLERY, `${name}-${what}.png`) });
  for (const [what, of, width] of [
    ['note', paper('Tidemark'), 1280],
    ['note-maths', withMath(), 1280],
    ['note-short', short(), 1280],
    ['note-narrow', paper('Tidemark'), 375],
    ['note-200', paper('Tidemark'), 640],
  ] as const) {
    const page = await note(gloss, of, width);
    await shot(page, what);
    if (what === 'note') {
      await page.locator('gloss-note .fold').click();
      await shot(page, 'note-closed');
      await page.locator('gloss-note .fold').click();
    }
    await page.close();
  }
  // arXiv's own pages have no dark colours: what makes them dark is among the pictures of the light browsers.
  if (name.startsWith('dark')) return;
  await inMargin(gloss, own, shot);
}

type Shot = (page: Page, what: string) => Promise<unknown>;

async function inMargin(gloss: GlossBrowser, own: Page, shot: Shot): Promise<void> {
  const page = await gloss.context.newPage();
  await marginShots({ web, page, own, paper: paper('Tidemark'), short: short(), maths: withMath(), shot });
}

/** The pictures of arXiv's pages alone. */
async function marginGallery(): Promise<void> {
  mkdirSync(GALLERY, { recursive: true });
  for (const [name, locale] of [
    ['light', 'en-US'],
    ['chinese', 'zh-CN'],
  ] as const) {
    const gloss = await start({ locale });
    const own = await gloss.page('options.html');
    const shot = (page: Page, what: string) =>
      page.screenshot({ path: join(GALLERY, `${name}-${what}.png`) });
    await inMargin(gloss, own, shot);
    await gloss.close();
  }
}

async function readmePictures(on: FakeWeb): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const gloss = await start({});
  const page = await note(gloss, paper('Tidemark'));
  await page.setViewportSize({ width: 1100, height: 560 });
  await page.screenshot({ path: join(PICTURES, 'note.png') });
  const list = await popup(gloss);
  await list.screenshot({ path: join(PICTURES, 'popup.png') });
  const daily = await fullPage(gloss);
  await daily.screenshot({ path: join(PICTURES, 'full-page.png') });
  await gloss.close();
  console.log(`Pictures of ${on.papers.length} invented papers in ${PICTURES}`);
}
