import { cleanSource } from '../papers/clean-source';
import { outsideMath } from '../papers/outside-math';
import { proseToText } from '../papers/tex-text';

/** Escapes that must stay ones: a bare dollar would begin a formula. They are held as signs of private use. */
const ESCAPED = ['\\$', '\\{', '\\}'];
const FIRST_HELD = 0xe000;
const HELD = /[\ue000-\ue002]/g;
const GROUP = /(\\[A-Za-z]+\*?\s*)?\{([^{}]*)\}/g;
const MOST_PASSES = 8;
/** Most names are such: nothing in them is read otherwise than it stands. An entry may have twenty thousand. */
const AS_IT_STANDS = /^[A-Za-z0-9.,()]+(?: [A-Za-z0-9.,()]+)*$/;

/**
 * A field of BibTeX as Gloss keeps texts: accents and commands of prose turned into letters, braces gone (there they only keep
 * capitals), formulas in dollars as they stand. Paragraphs stay.
 */
export function texField(source: string): string {
  if (AS_IT_STANDS.test(source)) return source;
  const text = outsideMath(source, (prose) => released(withoutBraces(proseToText(held(prose)))))
    .map((piece) => (typeof piece === 'string' ? piece : piece.source))
    .join('');
  return plainField(text);
}

const held = (prose: string): string =>
  prose.replace(/\\[$\\{}]/g, (sign) => {
    const at = ESCAPED.indexOf(sign);
    return at < 0 ? sign : String.fromCharCode(FIRST_HELD + at);
  });

const released = (prose: string): string =>
  prose.replace(HELD, (sign) => ESCAPED[sign.charCodeAt(0) - FIRST_HELD] ?? sign);

/** A field of a format that has no TeX of its own; what stands in dollars is kept all the same. */
export const plainField = (source: string): string =>
  AS_IT_STANDS.test(source) ? source : withoutOdd(source);

const withoutOdd = (source: string): string =>
  cleanSource(source)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/(?<!\n)\n(?!\n)/g, ' ')
    .trim();

/** Drops what groups; the argument of a command that nobody knows stays behind it as a word. */
function withoutBraces(prose: string): string {
  let text = prose;
  for (let pass = 0; pass < MOST_PASSES && text.includes('{'); pass++) {
    const next = text.replace(GROUP, (_, command: string | undefined, inside: string) =>
      command ? `${command.trimEnd()} ${inside}` : inside,
    );
    if (next === text) break;
    text = next;
  }
  return text.replace(/[{}]/g, '');
}
