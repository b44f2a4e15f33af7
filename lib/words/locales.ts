import { LOCALES } from './generated/locales';

/** Interface languages there are words for: those that have a file in `assets/locales`. */
export { LOCALES };
export type Locale = (typeof LOCALES)[number];
