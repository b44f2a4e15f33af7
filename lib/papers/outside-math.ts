import { append } from './append';
import { type MathSegment, mathSegments } from './inline-math';

/** Stands for what is held out. A noncharacter: no text that is exchanged may hold it. */
const HELD = '\ufdd0';
/** A link whose words are its address: said once is enough. */
const SAID_TWICE = /\\href\s*\{([^{}]*)\}\s*\{\1\}/g;
const ADDRESS = /https?:\/\/[^\s{}$\\<>"]+/g;

/**
 * Converts the prose of a text and leaves its formulas and web addresses as they are. `convert` gets the whole text at
 * once, so that a command may reach around a formula (`\emph{all $k$ of them}`); each formula and address is a single
 * sign in it, which `convert` must keep. Comes back as strings and formulas, in order, no two strings in a row.
 */
export function outsideMath(text: string, convert: (prose: string) => string): (string | MathSegment)[] {
  const held: (string | MathSegment)[] = [];
  const hold = (each: string | MathSegment): string => {
    held.push(each);
    return HELD;
  };
  const once = text.includes('\\href') ? text.replace(SAID_TWICE, '\\url{$1}') : text;
  const segments = mathSegments(once.replaceAll(HELD, '\ufffd'));
  const prose = segments
    .map((each) => (each.kind === 'math' ? hold(each) : each.source.replace(ADDRESS, hold)))
    .join('');
  const converted = convert(prose).split(HELD);
  // A conversion that lost one would set the others in wrong places.
  if (converted.length !== held.length + 1)
    return segments.map((each) => (each.kind === 'math' ? each : each.source));
  const pieces: (string | MathSegment)[] = [];
  for (const [index, part] of converted.entries()) {
    append(pieces, part);
    const next = held[index];
    if (next !== undefined) append(pieces, next);
  }
  return pieces;
}
