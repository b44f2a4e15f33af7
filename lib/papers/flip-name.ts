import { isCollaboration } from './collaborations';

/** What belongs to the name before it. Numerals are in capitals and have no full stop: `Vi` and `V.` are names. */
export const SUFFIX = /^(?:[Jj][Nn]?[Rr]\.?|[Ss][Nn]?[Rr]\.?|I{2,3}|IV|VI{0,3})$/;
/** `VIII`, `Jnr.` */
export const LONGEST_SUFFIX = 4;
/** Behind a family name alone these are initials: `Ivanov, IV`. */
const INITIALS = /^I?VI{0,3}$/;
const SUFFIXED = /^(.*\S)\s+((?:Jn?r|Sn?r)\.?|I{2,3}|IV|VI{0,3})$/;

/** On one line, with single spaces. */
export const tidy = (text: string): string =>
  (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/**
 * A name as a reader writes it, from the order of citation metas: `Andrieux, Théo` → `Théo Andrieux`, `Karr Jr., Jo`
 * and `Jr., Jo Karr` → `Jo Karr Jr.`. A name without a comma and a collaboration stay as they are.
 */
export function flipName(name: string): string {
  const parts = name
    .split(',')
    .map(tidy)
    .filter((part) => part !== '');
  if (isCollaboration(name)) return tidy(name);
  if (parts.length < 2) return parts[0] ?? '';
  const isSuffix = (part: string) => SUFFIX.test(part) && !(parts.length === 2 && INITIALS.test(part));
  const suffixes = parts.filter(isSuffix);
  const [family = '', ...given] = parts.filter((part) => !isSuffix(part));
  const suffixed = given.length > 0 ? SUFFIXED.exec(family) : null;
  return [...given, suffixed?.[1] ?? family, suffixed?.[2], ...suffixes].filter(Boolean).join(' ');
}
