/** How a name matches what was typed, the best first. */
export enum Match {
  Exact,
  Beginning,
  Words,
  Inside,
  None,
}

/** No name is longer; what is, is not searched. */
const LONGEST = 100;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Small letters, no accents, one space between words; none in Chinese. */
export function plainName(text: string): string {
  const plain = wordsOf(text.normalize('NFKC').toLowerCase()).join(' ');
  return isChinese(plain) ? plain.replaceAll(' ', '') : plain;
}

/**
 * The best match of a query among the names of one thing. Words may be cut short (“nat mach intell”, “comput biol”).
 * @param typed what was typed, as `plainName` gives it
 * @param names as `plainName` gives them
 */
export function matchOf(typed: string, names: readonly string[]): Match {
  if (typed === '' || typed.length > LONGEST) return Match.None;
  if (names.includes(typed)) return Match.Exact;
  if (names.some((name) => name.startsWith(typed))) return Match.Beginning;
  const words = typed.split(' ');
  const begins = (name: string) => {
    const own = name.split(' ');
    return words.every((word) => own.some((each) => each.startsWith(word)));
  };
  if (names.some(begins)) return Match.Words;
  const isLongEnough = typed.length > 3 || isChinese(typed);
  return isLongEnough && names.some((name) => name.includes(typed)) ? Match.Inside : Match.None;
}

/** What matches, the best first, equals in their own order. */
export function bestFirst<T>(all: readonly T[], matchOfOne: (each: T) => Match): { best: Match; found: T[] } {
  const matched = all
    .map((each) => ({ each, match: matchOfOne(each) }))
    .filter(({ match }) => match !== Match.None)
    .sort((a, b) => a.match - b.match);
  return { best: matched[0]?.match ?? Match.None, found: matched.map(({ each }) => each) };
}
