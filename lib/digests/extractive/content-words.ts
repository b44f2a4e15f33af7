const STOP = new Set(
  (
    'about after also among and are based been being between both but can could does each for from had has have how ' +
    'however into its itself many may more most new not novel one only other our over paper propose proposed show ' +
    'some such than that the their them then there these they this those through thus two under upon use used uses ' +
    'using very via was well were what when where which while who whose will with within without work would you'
  ).split(' '),
);

/** Takes a plural s off, roughly: “graphs” and “graph” are to meet, nothing more. */
function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && word.at(-2) !== 's' ? word.slice(0, -1) : word;
}

const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * The words of a text that say what it is about, each once: lower-cased, three letters or more, without the common
 * ones and without a plural s; Chinese and Japanese by pairs of signs.
 */
export function contentWords(text: string): Set<string> {
  return contentOf(wordsOf(text));
}

/** All words of a text, lower-cased, in order. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  // The plain pattern is several times faster, and enough for most abstracts.
  const isPlain = /^[\0-\x7f]*$/.test(lower);
  const words = lower.split(isPlain ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u);
  if (words[0] === '') words.shift();
  if (words.at(-1) === '') words.pop();
  return words;
}

/** Of words as `wordsOf` gives them those that `contentWords` keeps. */
export function contentOf(all: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const word of all) {
    if (word.charCodeAt(0) > 0x2fff && CJK.test(word)) {
      for (let i = 0; i + 1 < word.length; i++) words.add(word.slice(i, i + 2));
    } else if (word.length > 2 && !STOP.has(word)) words.add(singular(word));
  }
  return words;
}

/** Which part of `whole` is in `part`, 0 to 1. */
export function share(whole: ReadonlySet<string>, part: ReadonlySet<string>): number {
  if (whole.size === 0) return 0;
  let common = 0;
  for (const word of whole) if (part.has(word)) common++;
  return common / whole.size;
}
