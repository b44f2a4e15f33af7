import { LOCALES, type Locale } from './locales';

/**
 * All that the compiled words need of Paraglide's runtime; `wxt.config.ts` puts it in the place of the generated one,
 * which reads languages off addresses, cookies and servers, and weighs more than our note.
 */
export const experimentalStaticLocale = undefined;

export let getLocale = (): Locale => 'en';

/** From now on the language is asked of `ask`. */
export function overwriteGetLocale(ask: () => Locale): void {
  getLocale = ask;
}

/** A message of all languages as one: `wxt.config.ts` writes this where the compiled words choose each for itself. */
export function inLanguage<Inputs>(...inEach: Words<Inputs>[]) {
  return (inputs: Inputs): string => {
    const words = inEach[LOCALES.indexOf(getLocale())] as Words<Inputs>;
    return typeof words === 'string' ? words : words(inputs);
  };
}

type Words<Inputs> = string | ((inputs: Inputs) => string);
