import { jsonrepair } from 'jsonrepair';
import { hasOneOf, isObject, parsed } from './json';
import { latexSafe } from './latex-safe';
import { mendTexts } from './scan';

/**
 * Repairing is quadratic in the worst case (jsonrepair 3.15.0: 100 kB of line ends in a text take seconds), and no answer
 * that we ask for is as long. UTF-16 units.
 */
const LONGEST_REPAIR = 24_000;
/** Wrappers such as `{"digest": {…}}`. */
const MOST_WRAPPERS = 3;
/** Members that a wrapper is searched through. */
const MOST_MEMBERS = 20;

/**
 * The object that a stretch of text from `{` to `}` is, repaired where it must be and may be. The one within that has some
 * of the `fields`, else the outermost. Undefined where there is none. Never throws.
 */
export function parseObject(json: string, fields: readonly string[], mayRepair: boolean): object | undefined {
  const safe = latexSafe(namedControls(json));
  const value = parsed(safe) ?? mended(safe, mayRepair);
  return isObject(value) && !Array.isArray(value)
    ? (within(value, fields, MOST_WRAPPERS) ?? value)
    : undefined;
}

function mended(json: string, mayRepair: boolean): unknown {
  const sound = mendTexts(json);
  const value = parsed(sound);
  return value !== undefined || !mayRepair ? value : (repaired(sound) ?? repaired(json));
}

function repaired(json: string): unknown {
  if (json.length > LONGEST_REPAIR) return undefined;
  try {
    return parsed(jsonrepair(json));
  } catch {
    // Beyond repair, or too deep for the stack.
    return undefined;
  }
}

/** Control characters that JSON must not hold, as the escapes they came from; those without one are blanks. */
function namedControls(json: string): string {
  return json.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are mended
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u2028\u2029]/g,
    (sign) => ({ '\b': '\\b', '\f': '\\f' })[sign] ?? ' ',
  );
}

function within(value: object, fields: readonly string[], wrappers: number): object | undefined {
  if (hasOneOf(value, fields)) return value;
  if (wrappers === 0) return undefined;
  const members = Object.values(value).slice(0, MOST_MEMBERS).filter(isObject).reverse();
  for (const member of members) {
    const found = within(member, fields, wrappers - 1);
    if (found) return found;
  }
  return undefined;
}
