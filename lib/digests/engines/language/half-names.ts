const EAST_ASIAN = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}ー]';
const WORD = '(?<!\\p{sc=Latin})\\p{Lu}?\\p{Ll}{3,}';
/** Words with a character before or behind them, without a space. */
const GLUED = new RegExp(`(?<=${EAST_ASIAN})${WORD}|${WORD}(?=${EAST_ASIAN})`, 'gu');
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
    // Less is an ending: Transformers, Transformer模型.
    const isHalf = names.some(
      (name) => name.length - low.length > 2 && (name.startsWith(low) || name.endsWith(low)),
    );
    return isHalf && !words.has(low) ? [half] : [];
  });
  return [...new Set(halves)];
}
