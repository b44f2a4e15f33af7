import { plainText } from '../../papers/plain-text';

const SUPERSCRIPT = /[⁰¹²³⁴-⁹⁺⁻]+/g;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const LINE = '0123456789+-';

/** Hyphens, dashes and minus signs: models and authors mix them. */
const DASHES = /[\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const QUOTES = /[“”„‟«»「」『』″＂]|``|''/g;
const APOSTROPHES = /[‘’‚‛′`´]/g;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u202a-\u202e]|\p{Cs}/gu;

/** bioRxiv writes Greek letters as `{beta}` and `{varepsilon}`; in TeX a brace stands behind a command or a sign. */
const NAMED_LETTER = /(?<![_^}\]]|\\[A-Za-z]{1,20})\{(?:var)?([A-Za-z]{2,7})\}/g;

/**
 * A text as it is compared: TeX as a reader would type it, compatibility forms and ligatures folded, one kind of dash,
 * quotation mark and apostrophe, powers as `10^-3`, single spaces. Letters keep their case.
 */
export function plainOf(raw: string): string {
  const text = raw.replace(NAMED_LETTER, '$1');
  // A model writes “~5” for about five; TeX writes it for a space.
  const about = text.replace(/(^|[\s(])~(?=\s?\d)/g, '$1≈');
  return (
    plainText(about)
      .replace(INVISIBLE, '')
      .replace(SUPERSCRIPT, (raised) => `^${[...raised].map((each) => LINE[RAISED.indexOf(each)]).join('')}`)
      .normalize('NFKC')
      .replace(DASHES, '-')
      .replace(QUOTES, '"')
      .replace(APOSTROPHES, "'")
      // 8'' are seconds of arc, of two signs.
      .replace(/(\d)''/g, '$1"')
      // 1'.5 are 1.5 minutes of arc.
      .replace(/(\d)(['"])\.(\d+)/g, '$1.$3$2')
      .replace(/\^\{([^{}]{1,12})\}/g, '^$1')
      .replace(/\\%/g, '%')
      .replace(/\\times\b/g, '×')
      .replace(/\\(?:sim|approx)\b|∼/g, '≈')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** As `plainOf`, small, without the marks around it: equal texts say the same words. */
export function wordingOf(plain: string): string {
  return (
    plain
      .toLowerCase()
      // Behind a number they are units.
      .replace(/(?<!\d['"]?)["'*]/g, '')
      .replace(/(?<=\p{L})- ?(?=\p{L})/gu, '')
      .replace(/\s+([,.;:!?)])/g, '$1')
      .replace(/^[\s.,;:!?-]+|[\s.,;:!?。，；-]+$/gu, '')
      .replace(/\s+/g, ' ')
  );
}
