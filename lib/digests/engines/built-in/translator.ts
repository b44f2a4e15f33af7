import { languageOf } from '../language';
import { visible } from '../prompt/visible';
import type { TranslatorApi } from './api';
import { builtInState } from './state';
import { within } from './within';

/** A translator is made from what is here. Milliseconds. */
const CREATE = 30_000;
/** A sentence takes it less than a second. */
const TRANSLATE = 30_000;

const late = () => new Error('silent');

/** Between which languages: papers are in English but for few. The browser calls the two scripts of Chinese so. */
export const pairFor = (language: string): { sourceLanguage: string; targetLanguage: string } => {
  const tag = languageOf(language)?.tag ?? language;
  const targetLanguage = { 'zh-CN': 'zh', 'zh-TW': 'zh-Hant' }[tag] ?? tag;
  return { sourceLanguage: 'en', targetLanguage };
};

/** The browser's own translator at work for one paper. */
export interface OwnTranslator {
  /** Is given what a person sees of the text. Null where nothing comes; after a text that it kept silent over it is not asked again. */
  translate(text: string): Promise<string | null>;
  close(): void;
}

/**
 * Takes up the browser's own translator.
 * @returns undefined where there is none, or what it needs for the language is not on this computer
 */
export async function openTranslator(
  api: TranslatorApi | undefined,
  language: string,
  signal: AbortSignal,
): Promise<OwnTranslator | undefined> {
  const pair = pairFor(language);
  if (!api || (await builtInState(api, pair)) !== 'ready') return undefined;
  const session = await within(api.create({ ...pair, signal }), CREATE, late, signal).catch(() => undefined);
  if (!session) return undefined;
  let silent = false;
  return {
    async translate(text) {
      if (silent || signal.aborted) return null;
      try {
        return await within(session.translate(visible(text).text, { signal }), TRANSLATE, late, signal);
      } catch (error) {
        silent = (error as Error).message === 'silent';
        return null;
      }
    },
    close: () => session.destroy(),
  };
}
