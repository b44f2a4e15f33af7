import { locale } from './index';
import type { Locale } from './locales';

const formats = new Map<Locale, Intl.NumberFormat>();

/** “22,400”: a number of things of which there are many. Every card of a long list asks for some: a format is made once. */
export function grouped(count: number): string {
  const language = locale();
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(count);
}
