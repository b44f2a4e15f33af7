/** Letters within a word that begins or ends in a script of East Asia. */
const EAST_ASIAN = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}ー]';
const GLUED = new RegExp(
  `(?<=${EAST_ASIAN})\\p{Ll}{3,}|(?<![\\p{L}\\p{N}])\\p{L}?\\p{Ll}{2,}(?=${EAST_ASIAN})`,
  'gu',
);
const NAME = /\p{Lu}\p{Ll}{3,}/gu;

/**
 * The halves of names that stand in a translation: of “Newcastle”, 新castle. Whole words between characters (transformer模型)
 * are as a field writes them.
 */
export function halfNames(original: string, translated: string): string[] {
  const names = [...new Set(original.match(NAME))].map((name) => name.toLowerCase());
  const words = new Set(original.toLowerCase().match(/\p{L}+/gu));
  const halves = [...translated.matchAll(GLUED)].flatMap(({ 0: half }) => {
    const low = half.toLowerCase();
    const isHalf = names.some((name) => name !== low && (name.startsWith(low) || name.endsWith(low)));
    return isHalf && !words.has(low) ? [half] : [];
  });
  return [...new Set(halves)];
}
