import { hasOneOf, isObject, own, parsed } from './json';
import { latexSafe } from './latex-safe';

/** An answer in a text in a part in a message in an answer is deep enough. */
const MOST_LAYERS = 4;
/** What servers call a part that holds thoughts. */
const THOUGHTS = /think|reason/i;
/** An object all of whose quotes are escaped: JSON that stands in a text of JSON. */
const ESCAPED = /^\{(?:\s|\\[nrt])*\\"/;
/** The first quote that is not escaped. */
const END = /(?<!\\)(?:\\\\)*"/;
const ENDS_AS_OBJECT = /\}(?:\s|\\[nrt])*$/;
/** An escape that was cut off. */
const STUMP = /(?<!\\)((?:\\\\)*)\\(?:u[\da-fA-F]{0,3})?$/;

/**
 * The innermost text that a model's answer was packed into: JSON as a text of JSON, a list of parts, a message with its
 * `content`, a call of a tool. Thoughts among the parts are left out. What is not packed comes back as it is; so does what
 * has one of the answer's `fields`.
 */
export function unpacked(text: string, fields: readonly string[]): string {
  let inner = text;
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const value = parsed(inner.replace(/^[\s\ufeff]+/, ''));
    if (isObject(value) && hasOneOf(value, fields)) return inner;
    const next = textOf(value) ?? unescaped(inner);
    if (next === undefined) return inner;
    inner = next;
  }
  return inner;
}

function textOf(value: unknown, layer = 0): string | undefined {
  if (typeof value === 'string') return value.includes('{') || layer > 0 ? value : undefined;
  if (!isObject(value) || layer > MOST_LAYERS) return undefined;
  if (Array.isArray(value)) {
    const parts = value.flatMap((part) => textOf(part, layer + 1) ?? []);
    // Any list holds objects; one of parts holds texts.
    return parts.length > 0 && parts.join('').includes('{') ? parts.join('') : undefined;
  }
  if (THOUGHTS.test(String(own(value, 'type')))) return undefined;
  const text = own(value, 'text');
  if (typeof text === 'string') return Object.hasOwn(value, 'sources') ? undefined : text;
  for (const name of ['content', 'message', 'choices', 'arguments']) {
    const packed = textOf(own(value, name), layer + 1);
    if (packed !== undefined) return packed;
  }
  return undefined;
}

/** The inside of the text of JSON that an escaped object stands in, though its own quotes are lost or it is cut off. */
function unescaped(text: string): string | undefined {
  const from = text.slice(Math.max(text.indexOf('{'), 0));
  if (!ESCAPED.test(from)) return undefined;
  const end = END.exec(from);
  const inside = end ? from.slice(0, end.index + end[0].length - 1) : from.replace(STUMP, '$1');
  // One backslash too many makes no text of JSON.
  if (end && !ENDS_AS_OBJECT.test(inside)) return undefined;
  const inner = parsed(`"${latexSafe(inside).replace(/\r?\n/g, '\\n').replace(/\t/g, '\\t')}"`);
  return typeof inner === 'string' ? inner : undefined;
}
