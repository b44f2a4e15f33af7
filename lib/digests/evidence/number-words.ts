const SMALL = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 10 * (i + 2)]),
);
const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

interface Piece {
  kind: 'small' | 'tens' | 'scale';
  value: number;
}

function pieceOf(word: string | undefined): Piece | undefined {
  const kinds: [Piece['kind'], Map<string, number>][] = [
    ['small', SMALL],
    ['tens', TENS],
    ['scale', SCALES],
  ];
  for (const [kind, values] of kinds) {
    const value = values.get(word ?? '');
    if (value !== undefined) return { kind, value };
  }
  return undefined;
}

/** Whether one word of a number may follow another: “twenty five”, “hundred five”, “five hundred”, and not “five six”. */
function mayFollow(last: Piece | undefined, next: Piece): boolean {
  if (!last || next.kind === 'scale' || last.kind === 'scale') return true;
  return last.kind === 'tens' && next.kind === 'small' && next.value > 0 && next.value < 10;
}

/** How many words from `words[at]` on are one number (“one hundred and twenty”), and which; undefined for none. */
export function readNumberWords(
  words: readonly string[],
  at: number,
): { value: number; words: number } | undefined {
  let total = 0;
  let current = 0;
  let last: Piece | undefined;
  let i = at;
  for (; i < words.length; i++) {
    const isAnd = words[i] === 'and' && last?.kind === 'scale';
    const piece = pieceOf(words[isAnd ? i + 1 : i]);
    if (!piece || (isAnd && piece.kind === 'scale') || !mayFollow(last, piece)) break;
    if (isAnd) i++;
    if (piece.kind === 'scale') current = (current || 1) * piece.value;
    else current += piece.value;
    if (piece.kind === 'scale' && piece.value >= 1e3) {
      total += current;
      current = 0;
    }
    last = piece;
  }
  if (last && words.slice(i, i + 3).join(' ') === 'and a half')
    return { value: total + current + 0.5, words: i - at + 3 };
  return last && { value: total + current, words: i - at };
}

/** Words that say a number without being one. */
export const SAYS_NUMBER = new Map(
  Object.entries({
    twice: 2,
    double: 2,
    doubles: 2,
    doubled: 2,
    doubling: 2,
    both: 2,
    dual: 2,
    pair: 2,
    pairs: 2,
    couple: 2,
    twin: 2,
    triple: 3,
    triples: 3,
    tripled: 3,
    tripling: 3,
    quadruple: 4,
    quadruples: 4,
    quadrupled: 4,
    quadrupling: 4,
    thrice: 3,
    trebled: 3,
    single: 1,
    half: 0.5,
    halves: 0.5,
    halved: 0.5,
    halving: 0.5,
  }),
);

const CHINESE_SCALES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const DIGITS = '零一二三四五六七八九';

/** A Chinese numeral, up to 9,999 and without fractions: 二十五, 两百, 三千六百. */
export function readChinese(numeral: string): number {
  let total = 0;
  let digit = 0;
  for (const sign of numeral.replace('两', '二').replace('〇', '零')) {
    const scale = CHINESE_SCALES.get(sign);
    if (scale) {
      total += (digit || 1) * scale;
      digit = 0;
    } else digit = DIGITS.indexOf(sign);
  }
  return total + digit;
}
