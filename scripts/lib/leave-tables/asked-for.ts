import type { Entry } from './literals';

/**
 * As the bundler writes a call, who may have given the function a number, and the argument another form, or put its only use in its
 * place: `literal$12(1e3)`, `(tableOf("a_b1"))(0)`.
 */
const CALL = /(?:\bliteral(?:\$\d+)?|\btableOf(?:\$\d+)?\("[\w-]+"\)\)?)\(([^()]*)\)/g;

/**
 * What a module asks for, as far as the bundler did not leave it out: nothing stands in the places of the rest.
 * @param code the module as it was bundled
 * @throws Error where it asks in a way that was not looked at
 */
export function askedFor(entries: readonly Entry[], code: string): (Entry | 0)[] {
  const places = new Set(Array.from(code.matchAll(CALL), ([, place]) => Number(place)));
  for (const place of places)
    if (!entries[place]) throw new Error(`A table is asked for what it does not hold: ${place}.`);
  return entries.map((entry, place) => (places.has(place) ? entry : 0));
}
