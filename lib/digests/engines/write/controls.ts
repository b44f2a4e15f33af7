/** Statements whose truth is known, read among the others: who is wrong about either is believed about none. */
export interface Controls {
  /** A sentence of the paper. */
  sound: string;
  /** One that it does not say. */
  faulty: string;
}

/** Sentences of a usual length, in UTF-16 units: short ones say too little to be wrong, long ones cost. */
const USUAL = [40, 260] as const;
/** A figure that counts or measures: no part of a name, a formula or a year, and no number of a section, a reference or an item. */
const FIGURE =
  /(?<![\w$^_{}.,\\([-]|(?:sec|fig|eq|tab|step|item)[a-z]*\.? )(?!(?:19|20)\d\d\b)\d{1,4}(?:[.,]\d+)?(?![\w$^_{}\\)\]]|[.,]\d)/i;
/** Of things that no paper on arXiv is about; their figures are changed as well, so that no paper can foresee them. */
const FOREIGN = [
  'In a survey of 310 beekeepers, 42 reported that frost had delayed the harvest of honey.',
  'The 640 letters in the archive of a wool merchant were transcribed by 5 volunteers.',
  'Bread that was baked at 61 degrees rose more slowly in 230 of the bakeries.',
  'Of 520 ferries that left the harbour, 37 were delayed by fog.',
] as const;

/**
 * Two statements to know a judge by: a sentence of the paper as it is, and one with a figure changed. That is one of those that are to
 * be judged, so in their language and no more word for word the paper's than they, where one of them has a figure; else a sentence of the
 * paper; else it speaks of something else.
 * @param sentences those that the judge sees
 * @param statements those that nothing speaks against
 * @param seed chooses, and is not known to whoever wrote the paper
 */
export function controlsFor(
  sentences: readonly string[],
  statements: readonly string[],
  seed: string,
): Controls {
  const chance = chanceOf(seed);
  const isUsual = ({ length }: string) => length >= USUAL[0] && length <= USUAL[1];
  const usual = sentences.filter(isUsual);
  const among = usual.length > 0 ? usual : sentences;
  const sound = among[chance % among.length] ?? '';
  const all = new Set([...sentences, ...statements]);
  const changed = (texts: readonly string[]): string[] =>
    texts
      .filter((text) => text !== sound && FIGURE.test(text))
      .map((text) => text.replace(FIGURE, (figure) => otherThan(figure, chance)))
      .filter((text) => !all.has(text));
  const [faulty = []] = [statements, usual, FOREIGN].map(changed).filter(({ length }) => length > 0);
  return { sound, faulty: faulty[chance % faulty.length] ?? '' };
}

/** Another figure of as many digits: three to seven more in its first one, going round. */
const otherThan = (figure: string, chance: number): string =>
  `${((Number(figure[0]) + 2 + (chance % 5)) % 9) + 1}${figure.slice(1)}`;

/** A whole number of a word: FNV-1a, in 32 bits. */
export function chanceOf(word: string): number {
  let hash = 0x811c9dc5;
  for (const char of word) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
