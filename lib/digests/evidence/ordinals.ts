import type { Finding } from '../../records/digest';
import type { Text } from './read-text';

const NAMES = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
/** “Sixth-order”, “of fourth order”, “3rd degree”; more of a sentence than this is not looked at. */
const ORDINAL = new RegExp(
  `\\b(${NAMES.join('|')}|\\d{1,2}(?:st|nd|rd|th))[- ](order|degree|generation|moment|harmonic|dimension|derivative|power)s?\\b`,
  'g',
);
const MOST = 20;

interface Ordinal {
  words: string;
  place: number;
  of: string;
}

const ordinalsOf = ({ lower }: Text): Ordinal[] =>
  [...lower.matchAll(ORDINAL)].slice(0, MOST).map(([words, name = '', of = '']) => ({
    words,
    place: NAMES.includes(name) ? NAMES.indexOf(name) : Number.parseInt(name, 10),
    of,
  }));

/** “Of fourth order” for sixth-order: a place in an order that the source gives otherwise. */
export function checkOrdinals(said: Text, named: readonly Text[]): Finding[] {
  const theirs = named.flatMap(ordinalsOf);
  return ordinalsOf(said).flatMap(({ words, place, of }): Finding[] => {
    const same = theirs.filter((each) => each.of === of);
    if (same.length === 0 || same.some((each) => each.place === place)) return [];
    return [{ kind: 'number', said: words, source: same[0]?.words ?? '' }];
  });
}
