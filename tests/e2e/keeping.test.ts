import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GlossBrowser } from '../browsers/chromium';
import { readStorage, removeFromStorage, setStorage } from '../browsers/extension-storage';
import { fillDisk } from '../browsers/full-disk';
import { until } from '../browsers/patience';
import { openWindows } from './windows';

let gloss: GlossBrowser;
let options: Page;
let popups: Page[];

let close: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ gloss, options, popups, close } = await openWindows(22));
});
afterAll(() => close?.());

const first = () => popups[0] as Page;
const field = (name: string) => options.locator(`[name="${name}"]`);
const bar = () => options.locator('.undo-place');
const undo = () => bar().locator('[data-action="undo"]').click();
const stat = (popup: Page, name: string) => popup.locator(`[data-stat="${name}"] b`).textContent();
const stored = async (name: string) => (await readStorage(options))[name];

describe('settings', () => {
  it('are saved as they are set, and each can be undone', async () => {
    await field('paused').check();
    await bar().getByText('Saved').waitFor();
    expect(await stored('paused')).toBe(true);
    await undo();
    await bar().getByText('Undone').waitFor();
    expect(await field('paused').isChecked()).toBe(false);
    expect(await stored('paused')).toBe(false);
  });

  it.each([
    ['12 hours', 12],
    ['１０', 10],
    ['9小时', 9],
  ])('take “%s” as %d', async (typed, number) => {
    await field('pollHours').fill(typed);
    await field('pollHours').press('Enter');
    await until('the number', async () => (await field('pollHours').inputValue()) === String(number));
    expect(await stored('pollHours')).toBe(number);
  });

  it.each(['0', '25', '8.5', '-3', '1e3', 'often', ''])(
    'keep a wrong “%s” in view with its message, and Escape brings back what is saved',
    async (typed) => {
      const before = await stored('pollHours');
      await field('pollHours').fill(typed);
      await field('historyDays').focus();
      expect(await field('pollHours').inputValue()).toBe(typed);
      expect(await options.locator('#pollHours-help').textContent()).toContain('from 1 to 24');
      expect(await stored('pollHours')).toBe(before);
      await field('pollHours').press('Escape');
      expect(await field('pollHours').inputValue()).toBe(String(before));
    },
  );

  it('leave Ctrl+Z to the field while a number is typed', async () => {
    const before = await stored('pollHours');
    await field('pollHours').fill('3');
    await field('pollHours').press('Control+z');
    expect(await stored('pollHours')).toBe(before);
    await field('pollHours').press('Escape');
  });

  it('that cannot be written are told, and what is stored is shown', async () => {
    await options.evaluate(() => {
      const { local } = (globalThis as unknown as { chrome: { storage: { local: object } } }).chrome.storage;

      const kept = { set: Reflect.get(local, 'set'), remove: Reflect.get(local, 'remove') };
      const refuse = () => Promise.reject(new Error('IO error: No space left on device'));
      Object.assign(local, { set: refuse, remove: refuse });
      Object.assign(globalThis, { makeRoom: () => Object.assign(local, kept) });
    });
    const before = await stored('pollHours');
    await field('pollHours').fill('5');
    await field('pollHours').press('Enter');
    await bar().getByText('Not kept: the disk is full.').waitFor();
    await until('the stored number', async () => (await field('pollHours').inputValue()) === String(before));
    await field('notesShown').click();
    await until('the stored state', () => field('notesShown').isChecked());
    await options.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
    await bar().locator('[data-action="try-again"]').click();
    await bar().getByText('Saved').waitFor();
    await until('what was tried again', async () => !(await field('notesShown').isChecked()));
    await undo();
    await bar().getByText('Undone').waitFor();
  });

  it('damaged or of another version fall back, and break no page', async () => {
    const damaged = {
      pollHours: 'often',
      historyDays: { days: 7 },
      paused: 'yes',
      notesShown: 1,
      noteOpen: [],
      interfaceLanguage: 'tlh',
    };
    await setStorage(options, damaged);
    await options.reload();
    await options.locator('.chosen li').first().waitFor();
    expect(await field('pollHours').inputValue()).toBe('8');
    expect(await field('historyDays').inputValue()).toBe('7');
    expect(await field('paused').isChecked()).toBe(false);
    expect(await field('notesShown').isChecked()).toBe(true);
    expect(await field('interfaceLanguage').inputValue()).toBe('');
    await first().reload();
    await first().locator('[data-card]').first().waitFor();
    expect(await stat(first(), 'update-every')).toBe('8h');
    await removeFromStorage(options, Object.keys(damaged));
  });
});

describe('a full disk under a popup', () => {
  it.each(['write', 'transaction'] as const)(
    '(%s): the reader is told, the card shows what is stored, and can try again',
    async (how) => {
      const popup = first();
      const makeRoom = await fillDisk(popup, { how });
      const card = popup.locator('[data-card]').first();
      await card.locator('[data-action="star"]').click();
      const notice = popup.locator('[data-notice="not-kept"]');
      await notice.getByText('Not kept: the disk is full. Free some space, then try again.').waitFor();
      expect(await card.locator('[data-action="star"]').getAttribute('aria-pressed')).toBe('false');
      await makeRoom();
      await notice.getByRole('button', { name: 'Try again' }).click();
      await card.locator('[data-action="star"][aria-pressed="true"]').waitFor();
      expect(await notice.count()).toBe(0);
      await card.locator('[data-action="star"]').click();
      await card.locator('[data-action="star"][aria-pressed="false"]').waitFor();
    },
  );

  it('hides nothing that was not kept, and undoes nothing either', async () => {
    const popup = first();
    const makeRoom = await fillDisk(popup);
    const key = await popup.locator('[data-card]').first().getAttribute('data-paper');
    await popup.locator('[data-card]').first().focus();
    await popup.keyboard.press('x');
    await popup.locator('[data-notice="not-kept"]').waitFor();
    expect(await popup.locator('[data-action="undo"]').count()).toBe(0);
    expect(await popup.locator('[data-card]').first().getAttribute('data-paper')).toBe(key);
    await makeRoom();
    await popup.locator('[data-action="try-again"]').click();
    await popup.locator('[data-action="undo"]').click();
    await until(
      'the card',
      async () => (await popup.locator('[data-card]').first().getAttribute('data-paper')) === key,
    );
  });
});

describe('a background that is silent', () => {
  it('is told of in the popup when ↻ is pressed, and in the options when a list is followed', async () => {
    const silence = (page: Page) =>
      page.evaluate(() => {
        const { runtime } = (globalThis as unknown as { chrome: { runtime: object } }).chrome;
        const sendMessage: unknown = Reflect.get(runtime, 'sendMessage');
        // As the browser answers where nobody listens.
        const refuse = (_message: unknown, answer: (response: undefined) => void) => answer(undefined);
        Object.assign(runtime, { sendMessage: refuse });
        Object.assign(globalThis, { speakAgain: () => Object.assign(runtime, { sendMessage }) });
      });
    const again = (page: Page) =>
      page.evaluate(() => void (globalThis as unknown as { speakAgain(): void }).speakAgain());
    await silence(first());
    await first().locator('[data-action="refresh"]').click();
    await first().getByText('background did not answer, so nobody was asked').waitFor();
    await again(first());
    await first().locator('[data-action="try-again"]').click();
    await first().locator('[data-notice="not-kept"]').waitFor({ state: 'detached' });
    await silence(options);
    await options.getByRole('searchbox').fill('cs.DS');
    await options.locator('.found input[value="cs.DS"]').click();
    await bar().getByText('Gloss’s background did not answer').waitFor();
    expect(await options.locator('.found input[value="cs.DS"]').isChecked()).toBe(false);
    await again(options);
  });

  it('that cannot store says so in popup and options, as long as that stands', async () => {
    const failure = { kind: 'storage', reason: 'full', detail: 'QuotaExceededError: no room' };
    await setStorage(options, { storageTrouble: { failure, at: Date.now() } }, 'session');
    for (const page of [options, ...popups]) await page.locator('[data-notice="storage-trouble"]').waitFor();
    await removeFromStorage(options, ['storageTrouble'], 'session');
    for (const page of [options, ...popups])
      await page.locator('[data-notice="storage-trouble"]').waitFor({ state: 'detached' });
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
