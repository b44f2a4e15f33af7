import { decodeHTMLStrict } from 'entities';
import { stripMarkup } from './strip-markup';

/**
 * Anything but the common letters and signs: what may need mending. Nine texts of ten hold none of it, so each is looked
 * through once, and no more is done to it.
 */
const ODD = /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]/;
/** The same, and what may be an entity, markup or a label that nothing follows. */
const SUSPECT = /[^\t\n\r -%'-9;=-~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]/;
/** Draws nothing; bidi overrides turn round what stands beside them. Tabs and line ends stay. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: see above
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/** Joiners mean something behind letters of scripts that join, and behind emoji. */
const JOINERS =
  /(?:(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])|(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Han}]))[\u200c\u200d]/gu;
/** Direction marks mean something where there is a direction. */
const MARKS = /[\u200e\u200f\u061c]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc]/;
const ENTITY = /&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#[xX][\dA-Fa-f]{1,6});/;

/** What Windows means by the bytes that Latin-1 leaves unused, from 0x80: these came in under the wrong name. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const MISNAMED = /[\u0080-\u009f]/g;

/** A label at the end that nothing follows. */
const EMPTY_LABEL =
  /(?<=[.;\n]\s{0,3})(?:Key ?words?|Comments?|Authors?|Subjects?|Journal[- ]ref|DOI)\s{0,3}:\s*$/i;

/** Escaped twice is usual, three times is seen. */
const MOST_PASSES = 3;

/**
 * A text as its author meant it, before anything is read from it: entities that were escaped once too often decoded,
 * stray markup off, what cannot be seen gone, Windows' quotation marks and dashes put right, Unicode in its composed form
 * (NFC). TeX, line ends and � stay as they are. Where nothing would be left, the text stays. Linear time.
 */
export function cleanSource(text: string): string {
  const odd = ODD.test(text);
  let clean = text.includes('&') ? decoded(text) : text;
  if (clean.includes('<')) clean = stripMarkup(clean);
  if (!odd && clean === text) return withoutEmptyLabel(text);
  if (odd || ODD.test(clean)) clean = composed(clean);
  return clean.trim() === '' ? text.replace(UNSEEN, '') : withoutEmptyLabel(clean);
}

/** Whether a short text is such that `cleanSource` surely leaves it as it is. */
export const isCommon = (text: string): boolean => !SUSPECT.test(text);

/** Signs that nobody sees gone, bytes with the wrong name put right, and NFC. */
function composed(text: string): string {
  let clean = text
    .replace(MISNAMED, (char) => WINDOWS[char.charCodeAt(0) - 0x80] ?? '')
    .replace(UNSEEN, '')
    .replace(JOINERS, '');
  if (!RIGHT_TO_LEFT.test(clean)) clean = clean.replace(MARKS, '');
  return clean.normalize('NFC');
}

/** `… are discussed. Keywords:` says nothing more. */
function withoutEmptyLabel(text: string): string {
  return text.trimEnd().endsWith(':') ? text.replace(EMPTY_LABEL, '').trimEnd() : text;
}

/** `&amp;lt;` → `<`. What is no entity stays: `AT&T`, `\&`. */
function decoded(text: string): string {
  let clean = text;
  for (let pass = 0; pass < MOST_PASSES && ENTITY.test(clean); pass++) {
    const next = decodeHTMLStrict(clean.replace(/&(?:amp;)+/g, '&')).replace(/\u00a0/g, ' ');
    if (next === clean) break;
    clean = next;
  }
  return clean;
}
