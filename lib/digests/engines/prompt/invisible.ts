/** How a sign that draws nothing is met: only where its neighbours need it, always out, or out without a word. */
export type Invisible =
  | 'joiner'
  | 'selector'
  | 'tag'
  | 'direction'
  | 'soft-hyphen'
  | 'break'
  | 'mark'
  | 'other';

const KINDS: readonly [pattern: RegExp, kind: Invisible][] = [
  // ZWNJ, ZWJ: letters of Indic scripts and Arabic take them, and emoji.
  [/[\u200c\u200d]/u, 'joiner'],
  [/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u180b-\u180d\u180f]/u, 'selector'],
  [/[\u{e0000}-\u{e007f}]/u, 'tag'],
  [/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u, 'direction'],
  [/\u00ad/u, 'soft-hyphen'],
  [/\u200b/u, 'break'],
  // A byte order mark, harmless at the beginning.
  [/\ufeff/u, 'mark'],
  // Controls, the other format characters, fillers and joiners that draw nothing; not tab and line ends, and not the
  // signs that Arabic and other scripts set before numbers (U+0600 and their like), which are drawn.
  [
    /(?![\t\n\r\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])(?:\u034f|[\p{Cc}\p{Cf}\u115f\u1160\u17b4\u17b5\u180e\u3164\uffa0\u2065\u{e0080}-\u{e00ff}\u{e01f0}-\u{e0fff}])/u,
    'other',
  ],
];

/** What kind of invisible sign a character is; undefined for one that is drawn. */
export function invisibleKind(char: string): Invisible | undefined {
  // Most text is plain ASCII.
  if (char >= ' ' && char <= '~') return undefined;
  return KINDS.find(([pattern]) => pattern.test(char))?.[1];
}

/** Letters whose shape a joiner changes. */
export const JOINED =
  /[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Mongolian}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Gujarati}\p{sc=Oriya}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;
export const EMOJI = /\p{Extended_Pictographic}/u;
/** What may stand between an emoji and its joiner. */
export const EMOJI_TAIL = /[\u{1f3fb}-\u{1f3ff}\ufe0f]/u;
/** Scripts without spaces, where lines may break at a zero-width one. */
export const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;
export const RIGHT_TO_LEFT = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
/** What a variation selector can follow: emoji, digits of keycaps, ideographs, mathematical and other signs, Mongolian. */
export const VARIED = /[\p{Emoji}\p{sc=Han}\p{S}\p{P}\p{sc=Mongolian}\p{sc=Myanmar}\p{sc=Phags_Pa}]/u;
export const IDEOGRAPH = /\p{sc=Han}/u;
