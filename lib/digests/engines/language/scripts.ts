/** How many letters of a text are of each script. Kana, Han and Hangul are counted in signs, the others in letters. */
export interface Scripts {
  han: number;
  kana: number;
  hangul: number;
  cyrillic: number;
  latin: number;
  other: number;
}

const PATTERNS: readonly [keyof Scripts, RegExp][] = [
  ['han', /\p{sc=Han}/gu],
  ['kana', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['hangul', /\p{sc=Hangul}/gu],
  ['cyrillic', /\p{sc=Cyrillic}/gu],
  ['latin', /\p{sc=Latin}/gu],
];

export function countScripts(text: string): Scripts {
  const counts: Scripts = { han: 0, kana: 0, hangul: 0, cyrillic: 0, latin: 0, other: 0 };
  let known = 0;
  for (const [script, pattern] of PATTERNS) {
    counts[script] = text.match(pattern)?.length ?? 0;
    known += counts[script];
  }
  counts.other = Math.max(0, (text.match(/\p{L}/gu)?.length ?? 0) - known);
  return counts;
}
