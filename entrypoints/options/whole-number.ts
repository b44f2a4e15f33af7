/**
 * The whole number a reader typed or pasted: “8”, “１２” (full-width), “8 hours”, “8小时”. A number with anything else in it
 * (“8.5”, “-3”, “1e3”) is none.
 * @returns undefined where it is no whole number
 */
export function wholeNumber(typed: string): number | undefined {
  const digits = /^(\d{1,6})\s*[\p{L}\p{M}]*$/u.exec(typed.normalize('NFKC').trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
