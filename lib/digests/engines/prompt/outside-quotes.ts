/** Pairs of quotation marks. A quotation is not longer than a sentence or two; what is opened and never closed is none. */
const QUOTED = [
  /“[^“”]{0,300}”/g,
  /„[^„“”]{0,300}[“”]/g,
  /«[^«»]{0,300}»/g,
  /「[^「」]{0,300}」/g,
  /『[^『』]{0,300}』/g,
  /《[^《》]{0,300}》/g,
  /``[^`']{0,300}''/g,
  /`[^`]{1,300}`/g,
  /"[^"]{0,300}"/g,
  // No apostrophes: it opens after a space and closes before one or a mark.
  /(?<![^\s([{])[‘'](?=\S)[^‘’'\n]{0,300}(?:(?<=\p{L})[’'](?=\p{L})[^‘’'\n]{0,300}){0,3}[’'](?![\p{L}\p{N}])/gu,
  /\\(?:texttt|emph|textit|enquote|verb)\{[^{}]{0,300}\}/g,
];

/** Stands for a quotation: a word that is no order. */
const QUOTATION = ' “” ';

/** The text with its quotations emptied: what it says itself, not what it cites. */
export const outsideQuotes = (text: string): string =>
  QUOTED.reduce((rest, pattern) => rest.replace(pattern, QUOTATION), text);
