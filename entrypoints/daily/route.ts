import { subjectById } from '../../lib/papers/subjects';
import { FOUND_ORDERS, type FoundOrder } from '../../lib/records/found-order';
import type { Day } from '../../lib/records/paper';

/** What the full page shows. A new one is one more kind, its address here and its view in `app.tsx`. */
export type Route =
  /** Without a day today's, whenever that is. */
  | { kind: 'day'; day?: Day }
  /** Over all papers; `q` is what is looked for. */
  | { kind: 'search'; q?: string; order?: FoundOrder }
  | { kind: 'ledger' }
  | { kind: 'subjects' }
  /** A category or an archive, by its canonical id. */
  | { kind: 'subject'; id: string }
  | { kind: 'starred' }
  | { kind: 'notes' }
  | { kind: 'collections' }
  | { kind: 'collection'; id: string }
  | { kind: 'radar' }
  | { kind: 'plots' }
  | { kind: 'jobs' }
  | { kind: 'diary' };

/** The views beside the day: what is kept, what else there is, what Gloss did. */
export const PLACES_BESIDE = [
  ['search', 'starred', 'notes', 'collections'],
  ['subjects', 'radar', 'plots'],
  ['ledger', 'jobs', 'diary'],
] as const satisfies Route['kind'][][];

/** The views that the navigation names. */
export const PLACES = ['day', ...PLACES_BESIDE.flat()] as const satisfies Route['kind'][];
export type Place = (typeof PLACES)[number];

/** The address of a route within the page. */
export function hrefOf(route: Route): string {
  if (route.kind === 'subject') return `#/subjects/${encodeURIComponent(route.id)}`;
  if (route.kind === 'search') return hrefOfSearch(route);
  if (route.kind === 'collection') return `#/collection/${encodeURIComponent(route.id)}`;
  return route.kind === 'day' && route.day ? `#/day/${route.day}` : `#/${route.kind}`;
}

function hrefOfSearch({ q = '', order = 'newest' }: { q?: string; order?: FoundOrder }): string {
  const asked = new URLSearchParams({ ...(q !== '' && { q }), ...(order !== 'newest' && { order }) });
  return asked.size > 0 ? `#/search?${asked}` : '#/search';
}

/** What an address leads to; one that means nothing leads to today. */
export function routeOf(hash: string): Route {
  if (/^#\/search(?:\?|$)/.test(hash)) return searchOf(new URLSearchParams(hash.slice('#/search'.length)));
  const [, place = '', id] = /^#\/(\w+)(?:\/([^/]+))?$/.exec(hash) ?? [];
  if (place === 'subjects' && id !== undefined) {
    const subject = subjectById(decoded(id));
    return subject ? { kind: 'subject', id: subject.id } : { kind: 'subjects' };
  }
  if (place === 'day' && id !== undefined) return isDay(id) ? { kind: 'day', day: id } : { kind: 'day' };
  if (place === 'collection')
    return id === undefined ? { kind: 'collections' } : { kind: 'collection', id: decoded(id) };
  const known = PLACES.find((each) => each === place);
  return { kind: known && id === undefined ? known : 'day' };
}

function searchOf(asked: URLSearchParams): Route {
  const q = asked.get('q') ?? '';
  const order = FOUND_ORDERS.find((each) => each === asked.get('order'));
  return { kind: 'search', ...(q !== '' && { q }), ...(order && { order }) };
}

/** The place of the navigation that a route belongs to. */
export function placeOf({ kind }: Route): Place {
  if (kind === 'subject') return 'subjects';
  return kind === 'collection' ? 'collections' : kind;
}

/** A day that there is: 31 February is none. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
