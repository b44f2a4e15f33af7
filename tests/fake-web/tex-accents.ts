/** TeX accents to letters, as arXiv's own pages show names (`J\"org` → `Jörg`). */

const COMBINING: Record<string, string> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  v: '\u030c',
  c: '\u0327',
  u: '\u0306',
  H: '\u030b',
  r: '\u030a',
  k: '\u0328',
};

const LETTERS: Record<string, string> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
};

export function texToUnicode(text: string): string {
  return text
    .replace(/\{\\(ss|ae|AE|aa|AA|o|O|l|L)\}/g, (_, name: string) => LETTERS[name] ?? name)
    .replace(/\\(["'`^~=.])\{?\\?([A-Za-z])\}?/g, accent)
    .replace(
      /\\([vcuHrk])(?:\{\\?([A-Za-z])\}|\s+([A-Za-z]))/g,
      (whole, mark: string, a: string, b: string) => accent(whole, mark, a ?? b),
    );
}

function accent(whole: string, mark: string, letter: string): string {
  const sign = COMBINING[mark];
  return sign ? (letter + sign).normalize('NFC') : whole;
}
