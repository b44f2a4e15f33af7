const PRONOUN =
  /^(?:together,? )?(?:its?|they|their|this (?!paper|work|article|study|letter|note|thesis|survey|review)|these|those|such|both|the (?:former|latter|difference)|as an?|as (?:consequences|corollaries|applications|by-?products)|in contrast|conversely|similarly|likewise)\b/;
const CONNECTIVE =
  /^(?:(?:more )?specifically|more precisely|more generally|in particular|then|first(?:ly)?|second(?:ly)?|third(?:ly)?|next|finally|lastly|moreover|furthermore|further|additionally|also|in addition|besides|however|consequently|thus|hence|therefore|meanwhile|subsequently|notably|remarkably|interestingly|importantly|let|suppose)\b|\bwe (?:also|further|additionally|then|next|finally|conclude)\b/;

/** “We disprove this conjecture.” */
const OBJECT = /\b(?:this|these|that|such) \w+\W*$/;

/** How much a sentence leans on the one before it, so that it stands badly alone: 0 not, 1 by a connective, 2 by a pronoun or a contrast. */
export function leans(sentence: string): 0 | 1 | 2 {
  const lower = sentence.slice(0, 200).toLowerCase();
  if (PRONOUN.test(lower) || (lower.length < 60 && OBJECT.test(lower))) return 2;
  return CONNECTIVE.test(lower) ? 1 : 0;
}
