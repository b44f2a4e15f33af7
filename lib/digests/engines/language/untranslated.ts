import { languageOf } from './languages';
import { proseOf } from './prose';
import { writtenIn } from './written-in';

/** Of the words of a translation, at most so many are those of the original. */
const MOST_KEPT = 0.7;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];

/**
 * Whether a translation came back as it was, or in no other language than before: it is then shown as not translated. What is
 * all names and formulas, or was in the language already, needs none.
 *
 * @param language BCP 47, of what was asked for
 */
export function untranslated(original: string, translated: string, language: string): boolean {
  if (original.trim() === '') return false;
  if (translated.trim() === '') return true;
  if (writtenIn(original, language) === 'yes') return false;
  const verdict = writtenIn(translated, language);
  if (verdict !== 'unsure') return verdict === 'no' && translatable(original);
  return translatable(original) && isKept(original, translated, language);
}

/** Whether it holds two words that are no names. */
const translatable = (text: string): boolean =>
  wordsOf(proseOf(text)).length > 1 || /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}]/u.test(text);

function isKept(original: string, translated: string, language: string): boolean {
  const before = new Set(wordsOf(original));
  const after = wordsOf(translated);
  const kept = after.filter((word) => before.has(word)).length;
  return after.length === 0 || kept / after.length > MOST_KEPT || foreign(translated, language);
}

/** Not one sign of the script that the language is written in. */
function foreign(text: string, language: string): boolean {
  const tag = languageOf(language)?.tag;
  if (tag === 'ru') return !/\p{sc=Cyrillic}/u.test(text);
  if (tag === 'ko') return !/\p{sc=Hangul}/u.test(text);
  if (tag === 'ja' || tag?.startsWith('zh')) return !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
  return false;
}
