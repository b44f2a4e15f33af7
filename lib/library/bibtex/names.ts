import { readersOrder } from '../person';
import { each, type Steps } from '../steps';
import { texField } from '../tex-field';

const AND = /\s+and\s+/iy;

/** A field of names, `Family, Given and {An Institute} and others`, as names with the given name first, in order. */
export function* bibtexNames(field: string): Steps<string[]> {
  return (yield* each(splitNames(field), nameOf)).flat();
}

function nameOf(source: string): string[] {
  const name = source.trim();
  // A name in braces is one whole, whatever commas it has.
  const isWhole = /^\{[^{}]*\}$/.test(name);
  const text = texField(name).replaceAll('~', ' ');
  if (text === '' || /^(?:others|and)$/i.test(text) || !/\p{L}/u.test(text)) return [];
  return [isWhole ? text : readersOrder(text)];
}

/** Splits at “and”, but not inside braces: `{Barnes and Noble}`. */
function* splitNames(field: string): Generator<string, void, void> {
  let depth = 0;
  let from = 0;
  for (let i = 0; i < field.length; i++) {
    const char = field[i] ?? '';
    if (char === '\\') i += 1;
    else if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    else if (depth <= 0 && /\s/.test(char)) {
      AND.lastIndex = i;
      const and = AND.exec(field);
      if (!and) continue;
      yield field.slice(from, i);
      from = i + and[0].length;
      // The blank behind one “and” is the one before the next: “and and”.
      i = from - 2;
    }
  }
  yield field.slice(from);
}
