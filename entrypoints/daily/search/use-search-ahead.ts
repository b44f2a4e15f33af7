import { useEffect } from 'preact/hooks';
import { db } from '../../../lib/store/db';
import { routeOf } from '../route';

/** What a reader came for is drawn by then (ms). */
const REST_MS = 5_000;

/** While the reader looks at something else: what came since is read for the search, so that it need not be read then. */
export function useSearchAhead(): void {
  useEffect(() => {
    // A search does it itself. Of what cannot be read the page tells where it shows it.
    if (routeOf(location.hash).kind === 'search') return;
    const read = async () => (await import('../../../lib/search/up-to-date')).readAhead(db);
    const timer = setTimeout(() => void read().catch(() => {}), REST_MS);
    return () => clearTimeout(timer);
  }, []);
}
