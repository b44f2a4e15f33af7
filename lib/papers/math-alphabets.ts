/**
 * The letters of mathematics that have characters of their own (Unicode block U+1D400): browsers know no `mathvariant` but
 * `normal`, so that a bold x would be drawn as any other.
 */
const FIRST: Readonly<Record<string, { letters: number; digits?: number; greek?: number }>> = {
  bold: { letters: 0x1d400, digits: 0x1d7ce, greek: 0x1d6a8 },
  italic: { letters: 0x1d434, greek: 0x1d6e2 },
  'bold-italic': { letters: 0x1d468, greek: 0x1d71c },
  script: { letters: 0x1d49c },
  'bold-script': { letters: 0x1d4d0 },
  fraktur: { letters: 0x1d504 },
  'double-struck': { letters: 0x1d538, digits: 0x1d7d8 },
  'bold-fraktur': { letters: 0x1d56c },
  'sans-serif': { letters: 0x1d5a0, digits: 0x1d7e2 },
  'bold-sans-serif': { letters: 0x1d5d4, digits: 0x1d7ec, greek: 0x1d756 },
  'sans-serif-italic': { letters: 0x1d608 },
  monospace: { letters: 0x1d670, digits: 0x1d7f6 },
};

/** Those that had a place before the block was made. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  italic: 'hℎ',
  script: 'BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ',
  fraktur: 'CℭHℌIℑRℜZℨ',
  'double-struck': 'CℂHℍNℕPℙQℚRℝZℤ',
};

/** A token's text in the letters of its variant; what has no such letter, and an unknown variant, stays. */
export function inAlphabet(text: string, variant: string): string {
  const first = FIRST[variant];
  if (!first) return text;
  const elsewhere = ELSEWHERE[variant] ?? '';
  return [...text].map((char) => letterOf(char, first, elsewhere)).join('');
}

function letterOf(char: string, first: (typeof FIRST)[string], elsewhere: string): string {
  const known = elsewhere.indexOf(char);
  if (known >= 0 && known % 2 === 0) return elsewhere[known + 1] ?? char;
  const code = char.charCodeAt(0);
  const from = (start: number | undefined, at: number) =>
    start === undefined ? char : String.fromCodePoint(start + at);
  if (/^[A-Z]$/.test(char)) return from(first.letters, code - 65);
  if (/^[a-z]$/.test(char)) return from(first.letters, code - 97 + 26);
  if (/^\d$/.test(char)) return from(first.digits, code - 48);
  if (/^[Α-ΡΣ-Ω]$/.test(char)) return from(first.greek, code - 0x391);
  if (/^[α-ω]$/.test(char)) return from(first.greek, code - 0x3b1 + 26);
  return char;
}
