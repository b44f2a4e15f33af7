import { expect } from 'vitest';
import { until } from '../../browsers/patience';
import type { Reader } from './reader';

/** What the popup says besides cards, in both languages. */
export interface Said {
  en: string;
  zh: string;
}

/**
 * Opens the popup in English and in Chinese, and waits until each says what is expected.
 * @param at what the sentences must match
 */
export async function expectSaid(reader: Reader, at: { en: RegExp; zh: RegExp }): Promise<Said> {
  const said = { en: await sentenceIn(reader, 'en', at.en), zh: await sentenceIn(reader, 'zh-CN', at.zh) };
  // No word of one language in the sentence of the other.
  expect(said.zh.match(at.zh)?.[0]).toMatch(/\p{sc=Han}/u);
  await reader.language('en');
  return said;
}

async function sentenceIn(reader: Reader, locale: 'en' | 'zh-CN', pattern: RegExp): Promise<string> {
  await reader.language(locale);
  return reader.look('popup.html', async (popup) => {
    await popup.locator('.stepper').waitFor();
    let last = '';
    return until(`“${pattern.source}” in the popup`, async () => {
      const all = await popup.locator('[data-notice], .ledger-line, .notice').allTextContents();
      last = all.join('\n');
      if (pattern.test(last)) return last;
      throw new Error(`it says: ${last}`);
    });
  });
}
