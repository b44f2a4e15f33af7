/** Work on one entry that is done in steps: nothing comes of a step, and the page may have its turn before the next. */
export type Steps<T> = Generator<undefined, T, void>;

/** Of the many parts of an entry, as its authors are, so many to a step: some milliseconds where each has accents and braces. */
const PARTS = 200;

/** Uses each part in turn, with a step now and then. @returns what came of them, in their order */
export function* each<Part, Used>(parts: Iterable<Part>, use: (part: Part) => Used): Steps<Used[]> {
  const all: Used[] = [];
  for (const part of parts) {
    all.push(use(part));
    if (all.length % PARTS === 0) yield;
  }
  return all;
}
