import { expect } from 'vitest';
import { until } from '../../browsers/patience';
import type { Reader } from './reader';

/** Where something is said: a page, what it has once it is drawn, and what holds its sentences. */
export interface Place {
  path: string;
  ready: string;
  words: string;
}
const POPUP: Place = {
  path: 'popup.html',
  ready: '.stepper',
  words: '[data-notice], .ledger-line, .notice',
};
export const ledgerOf = (day: string): Place => ({
  path: 'daily.html#/ledger',
  ready: `tbody[data-day="${day}"]`,
  words: `tbody[data-day="${day}"]`,
});
export const DIARY: Place = { path: 'daily.html#/diary', ready: '[data-request]', words: '[data-request]' };

/** What a page says besides cards, in both languages. */
export interface Said {
  en: string;
  zh: string;
}

/**
 * Opens the popup, or another page, in English and in Chinese, and waits until each says what is expected.
 * @param at what the sentences must match
 */
export async function expectSaid(
  reader: Reader,
  at: { en: RegExp; zh: RegExp },
  place: Place = POPUP,
): Promise<Said> {
  const said = {
    en: await sentenceIn(reader, 'en', at.en, place),
    zh: await sentenceIn(reader, 'zh-CN', at.zh, place),
  };
  // No word of one language in the sentence of the other.
  expect(said.zh.match(at.zh)?.[0]).toMatch(/\p{sc=Han}/u);
  await reader.language('en');
  return said;
}

async function sentenceIn(
  reader: Reader,
  locale: 'en' | 'zh-CN',
  pattern: RegExp,
  { path, ready, words }: Place,
): Promise<string> {
  await reader.language(locale);
  return reader.look(path, async (page) => {
    await page.locator(ready).first().waitFor();
    let last = '';
    return until(`“${pattern.source}” on ${path}`, async () => {
      const all = await page.locator(words).allTextContents();
      last = all.join('\n');
      if (pattern.test(last)) return last;
      throw new Error(`it says: ${last}`);
    });
  });
}
