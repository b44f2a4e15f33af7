import { subjectById } from '../../lib/papers/subjects';

/** What the full page shows. A new one is one more kind, its address here and its view in `app.tsx`. */
export type Route =
  | { kind: 'ledger' }
  | { kind: 'subjects' }
  /** A category or an archive, by its canonical id. */
  | { kind: 'subject'; id: string }
  | { kind: 'radar' }
  | { kind: 'diary' };

/** The views that the navigation names. */
export const PLACES = ['ledger', 'subjects', 'radar', 'diary'] as const satisfies Route['kind'][];
export type Place = (typeof PLACES)[number];

/** The address of a route within the page. */
export function hrefOf(route: Route): string {
  return route.kind === 'subject' ? `#/subjects/${encodeURIComponent(route.id)}` : `#/${route.kind}`;
}

/** What an address leads to; one that means nothing leads to the ledger. */
export function routeOf(hash: string): Route {
  const [, place = '', id] = /^#\/(\w+)(?:\/([^/]+))?$/.exec(hash) ?? [];
  if (place === 'subjects' && id !== undefined) {
    const subject = subjectById(decoded(id));
    return subject ? { kind: 'subject', id: subject.id } : { kind: 'subjects' };
  }
  const known = PLACES.find((each) => each === place);
  return { kind: known && id === undefined ? known : 'ledger' };
}

/** The place of the navigation that a route belongs to. */
export const placeOf = (route: Route): Place => (route.kind === 'subject' ? 'subjects' : route.kind);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
