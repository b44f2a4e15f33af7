import type { EvidenceSource } from '../../evidence';

/** Statements whose truth is known, read among the others: who is wrong about them is believed about none. */
export interface Controls {
  /** A sentence of the paper. */
  sound: string;
  /** One that it does not say. */
  faulty: string;
}

/** Sentences of a usual length, in UTF-16 units: short ones say too little to be wrong, long ones cost. */
const USUAL = [40, 260] as const;
/** A figure that is no part of a name, a formula or a year. */
const FIGURE = /(?<![\w$^_{}.,\\-])(?!(?:19|20)\d\d\b)\d{1,4}(?:[.,]\d+)?(?![\w$^_{}\\]|[.,]\d)/;
/** Of things that no paper on arXiv is about; their figures are changed as well, so that no paper can foresee them. */
const FOREIGN = [
  'In a survey of 310 beekeepers, 42 reported that frost had delayed the harvest of honey.',
  'The 640 letters in the archive of a wool merchant were transcribed by 5 volunteers.',
  'Bread that was baked at 61 degrees rose more slowly in 230 of the bakeries.',
  'Of 520 ferries that left the harbour, 37 were delayed by fog.',
] as const;

/**
 * Two statements to know a judge by: a sentence of the paper as it is, and one with a figure changed, or of something else where no
 * sentence holds a figure. Which ones a paper cannot foresee.
 * @param nonce a random word
 */
export function controlsFor({ sentences }: Pick<EvidenceSource, 'sentences'>, nonce: string): Controls {
  const chance = chanceOf(nonce);
  const own = sentences.map(({ text }) => text).filter(({ length }) => length > 0);
  const usual = own.filter(({ length }) => length >= USUAL[0] && length <= USUAL[1]);
  const among = usual.length > 0 ? usual : own;
  const sound = among[chance % among.length] ?? '';
  const figured = own.filter((text) => text !== sound && FIGURE.test(text));
  const changed = figured[chance % figured.length] ?? FOREIGN[chance % FOREIGN.length] ?? '';
  return { sound, faulty: changed.replace(FIGURE, (figure) => otherThan(figure, chance)) };
}

/** Another figure of as many digits, three to seven times as large in its first one, going round. */
const otherThan = (figure: string, chance: number): string =>
  `${((Number(figure[0]) + 2 + (chance % 5)) % 9) + 1}${figure.slice(1)}`;

/** A whole number that nobody guesses who does not know the word: FNV-1a, in 32 bits. */
export function chanceOf(word: string): number {
  let hash = 0x811c9dc5;
  for (const char of word) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
