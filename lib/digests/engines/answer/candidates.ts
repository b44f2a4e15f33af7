import { parsed } from './json';
import { latexSafe } from './latex-safe';
import { endOfObject, mendTexts, objectsIn, wholeMembers } from './scan';

/** What may be the object asked for. `cut`: it was never closed, and this is what is whole of it. */
export interface Candidate {
  json: string;
  cut: boolean;
}

/** Of each way to look, from the last on. */
const MOST = 12;

/** Objects that are closed and speak of one of the `fields`, the last first. */
export function closedObjects(text: string, fields: readonly string[]): Candidate[] {
  return objectsIn(text)
    .closed.reverse()
    .map(({ start, end }) => ({ json: text.slice(start, end), cut: false }))
    .filter(({ json }) => fields.some((field) => json.includes(field)))
    .slice(0, MOST);
}

/**
 * Objects that begin with one of the `fields`, the last first: found also where the prose before them holds braces and
 * quotes, and where they were cut off.
 */
export function begunObjects(text: string, fields: readonly string[]): Candidate[] {
  const beginning = new RegExp(`\\{\\s*["'“]?(?:${fields.join('|')})["'”]?\\s*:`, 'g');
  const starts = [...text.matchAll(beginning)].map(({ index }) => index).slice(-MOST);
  return starts.reverse().map((start) => {
    const end = endOfObject(text, start);
    return end === undefined
      ? { json: wholeMembers(text, start), cut: true }
      : { json: text.slice(start, end), cut: false };
  });
}

/**
 * An object of the members that are sound where the whole cannot be read: each from its name to the next one's, the last
 * of a name. What is broken in one costs no other.
 */
export function soundMembers(text: string, fields: readonly string[]): Candidate[] {
  const name = new RegExp(`"(?:${fields.join('|')})"\\s*:`, 'g');
  const starts = [...text.matchAll(name)].map(({ index }) => index).slice(-2 * MOST);
  const sound = starts.flatMap((start, i) => {
    const member = mendTexts(latexSafe(text.slice(start, starts[i + 1])))
      .trimEnd()
      .replace(/,$/, '');
    return [member, member.slice(0, member.lastIndexOf('}'))]
      .filter((each) => parsed(`{${each}}`))
      .slice(0, 1);
  });
  return sound.length > 0 ? [{ json: `{${sound.join(',')}}`, cut: false }] : [];
}
