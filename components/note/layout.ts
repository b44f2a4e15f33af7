/** How much room a note takes, decided before its text is known so that nothing moves when it comes. */
export interface NoteLayout {
  /** Short abstracts get no rows. */
  rows: boolean;
  /** Lines each of the first three rows is cut to; the fourth has one. */
  lines: 1 | 2;
}

/** Abstracts of so few sentences are short enough themselves. */
const SHORT_ABSTRACT = 4;
/** An average character of arXiv's 13.6 px face with the gaps at line ends: 134 of them in 940 px, 109 in 760 px. */
const CHARACTER_PX = 7;
/** From so many lines on, two-line rows stay below the abstract's own height. */
const LINES_FOR_TWO = 9;

/** Abstracts are hardly ever narrower, in CSS pixels. */
const NARROWEST = 200;

/** Chinese, Japanese and Korean characters and signs take twice the room. */
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/g;

/**
 * @param sentences how many the abstract has
 * @param abstract its text
 * @param isWithin whether it is at most so many CSS pixels wide: asking that can be cheaper than measuring
 */
export function noteLayout(
  sentences: number,
  abstract: string,
  isWithin: (width: number) => boolean,
): NoteLayout {
  const characters = abstract.length + (abstract.match(WIDE)?.length ?? 0);
  const widest = Math.floor((characters * CHARACTER_PX) / LINES_FOR_TWO);
  const isTall = widest >= NARROWEST && isWithin(widest);
  return { rows: sentences > SHORT_ABSTRACT, lines: isTall ? 2 : 1 };
}

/** Which of the style sheet's heights a note has. */
export function noteHeight({ rows, lines }: NoteLayout, open: boolean): string {
  return rows && open ? `${lines}-line rows` : 'closed';
}
