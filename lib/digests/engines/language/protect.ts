import { type Atom, atomsIn, CLOSE, OPEN } from './atoms';

/** A text to be translated, its formulas, citations, addresses and code held back as `⟦1⟧`, `⟦2⟧` … */
export interface Protected {
  text: string;
  /** The first stands for `⟦1⟧`. */
  atoms: Atom[];
}

export function protect(text: string): Protected {
  const atoms: Atom[] = [];
  const pieces = atomsIn(text).map((each) => {
    if (typeof each === 'string') return each;
    atoms.push(each);
    return `${OPEN}${atoms.length}${CLOSE}`;
  });
  return { text: pieces.join(''), atoms };
}

/** The translation with its atoms back, or which of them it lost, and which marks it doubled or made up. */
export type Restored = { text: string } | { missing: string[]; changed: string[] };

/** Models set spaces into a mark, write its digits full-width, or a letter before them. */
const MARK = /⟦\s*[A-Za-z]?\s*([\d０-９]{1,6})\s*⟧/gu;
const STRAY = /[⟦⟧]/;

/** Puts the atoms of `protect` back, in whatever order the translation has them: each once, none beside. */
export function restore(translated: string, atoms: readonly Atom[]): Restored {
  const seen = new Set<number>();
  const changed: string[] = [];
  const parts: string[] = [];
  let from = 0;
  for (const match of translated.matchAll(MARK)) {
    const index = Number(match[1]?.normalize('NFKC')) - 1;
    const atom = atoms[index];
    if (!atom || seen.has(index)) changed.push(match[0]);
    seen.add(index);
    parts.push(translated.slice(from, match.index), atom?.source ?? '');
    from = match.index + match[0].length;
  }
  parts.push(translated.slice(from));
  for (const [i, part] of parts.entries())
    if (i % 2 === 0 && STRAY.test(part)) changed.push(part.trim().slice(0, 40));
  const missing = atoms.filter((_, i) => !seen.has(i)).map(({ source }) => source);
  return missing.length + changed.length > 0 ? { missing, changed } : { text: parts.join('') };
}
