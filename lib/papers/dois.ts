/** Longer than any address that holds one. */
const LONGEST = 2048;

/** `10.`, the registrant, a slash, and what the registrant likes (https://www.doi.org/doi-handbook, 2.2). */
const FORM = '10\\.\\d{4,9}(?:\\.\\d+)*/[^\\s"\'<>?#&|\\p{Cc}\\p{Cs}]+';
const DOI = new RegExp(`(?<![\\w.])${FORM}`, 'u');
const WHOLE = new RegExp(`^${FORM}$`, 'u');

/**
 * The DOI in an identifier or address (`doi:10.1101/857789`, `https://doi.org/10.…`, `…?id=10.1371%2Fjournal…`), in small
 * letters: DOIs do not tell them apart. Undefined where there is none. Takes linear time on any string.
 */
export function findDoi(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const found = DOI.exec(decoded(text))?.[0];
  return found && trimmed(found).toLowerCase();
}

/** Whether a text is a DOI as `findDoi` gives it. */
export const isDoi = (text: string): boolean =>
  text.length <= LONGEST && WHOLE.test(text) && text === text.toLowerCase();

function decoded(text: string): string {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

/** Without the signs that end the sentence or the bracket it stands in; Elsevier's DOIs hold brackets of their own. */
function trimmed(doi: string): string {
  let end = doi.length;
  let open = doi.split('(').length - doi.split(')').length;
  for (; end > 0; end--) {
    const last = doi[end - 1] ?? '';
    if (last === ')' && open < 0) open++;
    else if (!'.,;:]}'.includes(last)) break;
  }
  return doi.slice(0, end);
}
