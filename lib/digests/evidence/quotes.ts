import type { Finding } from '../../records/digest';
import { wordingOf } from './plain';
import type { Text } from './read-text';

/** `plainOf` has made all double marks one kind. An apostrophe is no quotation mark. */
const QUOTED = /"([^"]{2,600})"|(?<![\p{L}\d])'([^']{2,300}\s[^']{1,300})'(?![\p{L}\d])/gu;

/**
 * What a statement sets in quotation marks and the source does not say.
 * @param latinOnly in a statement of another script, marks around its own words are emphasis
 */
export function checkQuotes(said: Text, sources: readonly Text[], latinOnly: boolean): Finding[] {
  const findings: Finding[] = [];
  const whole = ` ${sources.map(({ plain }) => wordingOf(plain)).join(' ')} `;
  for (const [, double, single] of said.plain.matchAll(QUOTED)) {
    const quote = double ?? single ?? '';
    if (latinOnly && !/^[\p{Script=Latin}\p{P}\p{S}\d\s]+$/u.test(quote)) continue;
    const parts = quote
      .split(/\.{3}|…|\[[^\]]*\]/)
      .map(wordingOf)
      .filter(Boolean);
    if (parts.some((part) => !whole.includes(part))) findings.push({ kind: 'quote', said: quote });
  }
  return findings;
}
