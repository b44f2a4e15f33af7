import type { Translated } from '../../../records/digest';
import type { JobText } from '../../../records/job';
import { TITLE_WIRE_SCHEMA, titleSchema } from '../answer';
import { protect, untranslated, writtenIn } from '../language';
import { buildTitlePrompt } from '../prompt';
import {
  better,
  checkTranslated,
  isSound,
  type Means,
  type Measure,
  restored,
  translateDirect,
} from './translated';

/** Tokens of an answer. */
const ROOM = 3000;
/** A digest that is there does not wait longer for its title, in milliseconds. */
const LONGEST = 60_000;

/**
 * Whether a title is to be translated: not where it is in the language already, or all names and formulas. Few titles hold
 * enough small words to tell their language; their abstracts do.
 */
export function needsTranslation(
  { title, abstract }: Pick<JobText, 'title' | 'abstract'>,
  language: string,
): boolean {
  const verdict = writtenIn(abstract, language);
  if (verdict === 'yes') return false;
  // Most papers are in English.
  if (verdict === 'unsure' && /^en\b/i.test(language)) return writtenIn(title, language) === 'no';
  return untranslated(title, title, language);
}

/**
 * The title as the browser's translator has it, as the digest brought it, or as it comes asked for alone: to show the original
 * is better than to fail.
 */
export async function translateTitle(
  text: JobText,
  said: string | null | undefined,
  measure: Measure,
  { aside, nonce, direct }: Means,
): Promise<Translated | undefined> {
  const { language, glossary } = measure;
  if (!needsTranslation(text, language)) return undefined;
  const own = direct && (await translateDirect(text.title, direct, measure));
  if (own && isSound(own)) return own;
  const brought = checkTranslated(text.title, said, measure);
  const first = own ? better(own, brought) : brought;
  if (isSound(first)) return first;
  const { text: held, atoms } = protect(text.title);
  const read = await aside({
    prompt: buildTitlePrompt(held, text.primary, language, nonce, glossary),
    schema: titleSchema,
    wire: TITLE_WIRE_SCHEMA,
    room: ROOM,
    longest: LONGEST,
  });
  const alone = read.kind === 'failed' ? undefined : read.value.translatedTitle;
  return alone ? better(first, restored(text.title, alone, atoms, measure)) : first;
}
