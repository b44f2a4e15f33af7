/**
 * What the check knows of the claims of a language that is held against English abstracts: which class a claim belongs to, not
 * which word. Each is looked for in plain text, whatever its letters' case.
 */
export interface LanguageWords {
  /** Holds back in any way, widely: where one stands, nothing is said flatly. */
  doubt: RegExp;
  /** Says that there is no doubt. */
  certain: RegExp;
  /** Says that something holds of all, or always. */
  all: RegExp;
  /** Tells of a rise, and of a fall. */
  up: RegExp;
  down: RegExp;
  /** Denies what is said, and nothing less. */
  denies: RegExp;
  /** Turns a rise or fall in any way: “without”, “prevents”. */
  turns: RegExp;
  /** One thing is more, or less, than another. The first one stands before it. */
  more: RegExp;
  less: RegExp;
}

/** A pattern of whole words of a language with spaces; `\p{L}*` for their endings is written `~`. */
export const whole = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.replaceAll('~', '\\p{L}*')})(?!\\p{L})`, 'iu');

/** A pattern of signs, wherever they stand. */
export const anywhere = (signs: string): RegExp => new RegExp(signs, 'iu');
