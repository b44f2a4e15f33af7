/** Adds a piece to a list of strings and other things: two strings in a row become one, an empty one is left out. */
export function append<T>(pieces: (string | T)[], piece: string | T): void {
  const last = pieces.at(-1);
  if (piece === '') return;
  if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
  else pieces.push(piece);
}
