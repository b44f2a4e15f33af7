/** A language that engines write in. */
export interface Language {
  /** BCP 47. */
  tag: string;
  /** As English calls it. */
  name: string;
  /** As it calls itself. */
  own: string;
}

/** The languages a reader can choose, English first. */
export const LANGUAGES: readonly Language[] = [
  { tag: 'en', name: 'English', own: 'English' },
  { tag: 'zh-CN', name: 'Simplified Chinese', own: '简体中文' },
  { tag: 'zh-TW', name: 'Traditional Chinese', own: '繁體中文' },
  { tag: 'ja', name: 'Japanese', own: '日本語' },
  { tag: 'ko', name: 'Korean', own: '한국어' },
  { tag: 'de', name: 'German', own: 'Deutsch' },
  { tag: 'fr', name: 'French', own: 'français' },
  { tag: 'es', name: 'Spanish', own: 'español' },
  { tag: 'pt', name: 'Portuguese', own: 'português' },
  { tag: 'ru', name: 'Russian', own: 'русский' },
];

const TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/;
const TRADITIONAL = /^zh-(?:tw|hk|mo|hant)\b/;

/**
 * The language of the list that a tag means, whatever its region: `pt-BR` → `pt`, `zh` and `zh-Hans` → `zh-CN`, `zh-HK` →
 * `zh-TW`. Undefined for one that is not in the list.
 */
export function languageOf(tag: string): Language | undefined {
  const low = tag.trim().replaceAll('_', '-').toLowerCase();
  if (!TAG.test(low)) return undefined;
  const base = low.split('-', 1)[0];
  const wanted = base !== 'zh' ? base : TRADITIONAL.test(low) ? 'zh-TW' : 'zh-CN';
  return LANGUAGES.find((each) => each.tag === wanted);
}

/**
 * What to call the language of a tag in English, and what it calls itself, also of one that is not in the list.
 * @throws RangeError where it is no BCP 47 tag
 */
export function namesOf(tag: string): Language {
  const known = languageOf(tag);
  if (known) return known;
  const [canonical = tag] = Intl.getCanonicalLocales(tag);
  const nameIn = (language: string) =>
    new Intl.DisplayNames([language], { type: 'language' }).of(canonical) ?? canonical;
  return { tag: canonical, name: nameIn('en'), own: nameIn(canonical) };
}

/** Whether a language is written without spaces in signs that say more than a letter: its lengths are counted in them. */
export const inCharacters = (tag: string): boolean => /^(?:zh|ja|ko)\b/i.test(tag);
