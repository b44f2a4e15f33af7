import {
  EMOJI,
  EMOJI_TAIL,
  IDEOGRAPH,
  type Invisible,
  invisibleKind,
  JOINED,
  RIGHT_TO_LEFT,
  UNSPACED,
  VARIED,
} from './invisible';

/** A text as it is seen, and what was hidden in it. */
export interface Visible {
  text: string;
  /** Something was taken out that honest writing does not need. */
  hidden: boolean;
  /** What Tag characters spelt. */
  tagged: string;
}

/** Overrides: they show letters in another order than a machine reads them. */
const OVERRIDE = /[\u202d\u202e]/;
/** The flags of England, Scotland, Wales and other parts of countries: a black flag, a code in Tag characters, an end. */
const FLAG = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/gu;
const FLAG_MARK = '\ufdd1';

/**
 * Takes out what draws nothing: zero-width characters, Tag characters, bidi controls, soft hyphens, runs of variation
 * selectors, controls. Joiners and selectors stay where emoji and scripts need them. What typesetting leaves behind (a
 * soft hyphen, a byte order mark in front, marks of direction in Hebrew or Arabic text) goes without being called hidden.
 */
export function visible(text: string): Visible {
  const flags: string[] = [];
  const chars = [
    ...text.replaceAll(FLAG_MARK, '').replace(FLAG, (flag) => {
      flags.push(flag);
      return FLAG_MARK;
    }),
  ];
  const rightToLeft = RIGHT_TO_LEFT.test(text);
  const out: string[] = [];
  let hidden = false;
  let tagged = '';
  for (const [i, char] of chars.entries()) {
    const kind = invisibleKind(char);
    if (!kind || isNeeded(kind, out, chars, i)) {
      out.push(char === FLAG_MARK ? (flags.shift() ?? '') : char);
      continue;
    }
    if (kind === 'tag') tagged += spelt(char);
    hidden ||= !isHarmless(kind, char, chars[i - 1], chars[i + 1], rightToLeft);
  }
  return { text: out.join(''), hidden, tagged };
}

const last = (out: readonly string[], back = 1): string => out[out.length - back] ?? '';

/** Whether a joiner or selector has work to do after what was kept and before what follows. */
function isNeeded(kind: Invisible, out: readonly string[], chars: readonly string[], i: number): boolean {
  const before = last(out);
  const next = chars[i + 1];
  if (kind === 'selector') return isSelected(before, chars, i);
  if (kind !== 'joiner' || !next) return false;
  if (EMOJI.test(next)) return EMOJI.test(EMOJI_TAIL.test(before) ? last(out, 2) : before);
  // Persian also sets one before a space or a bracket.
  return JOINED.test(before) && !invisibleKind(next) && (JOINED.test(next) || !/[\p{L}\p{N}]/u.test(next));
}

/** Whether a selector stands alone after a sign that has variants; the upper ones are for ideographs. Runs carry data. */
function isSelected(before: string, chars: readonly string[], i: number): boolean {
  const isRun = [chars[i - 1], chars[i + 1]].some((each) => each && invisibleKind(each) === 'selector');
  return !isRun && ((chars[i] ?? '') > '\ufe0f' ? IDEOGRAPH : VARIED).test(before);
}

function isHarmless(
  kind: Invisible,
  char: string,
  before: string | undefined,
  next: string | undefined,
  rightToLeft: boolean,
): boolean {
  if (kind === 'soft-hyphen') return before !== char && next !== char;
  if (kind === 'mark') return before === undefined;
  if (kind === 'direction') return rightToLeft && !OVERRIDE.test(char);
  // Controls are left by wrong encodings and lost ligatures.
  if (kind === 'other') return /\p{Cc}/u.test(char);
  if (kind === 'break') return UNSPACED.test(before ?? '') || UNSPACED.test(next ?? '');
  // Persian may set it where another letter follows.
  return kind === 'joiner' && JOINED.test(before ?? '');
}

/** The ASCII sign that a Tag character stands for. */
function spelt(tag: string): string {
  const code = (tag.codePointAt(0) ?? 0) - 0xe0000;
  return code >= 0x20 && code <= 0x7e ? String.fromCharCode(code) : ' ';
}
