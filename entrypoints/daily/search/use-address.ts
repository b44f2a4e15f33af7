import { useEffect, useRef } from 'preact/hooks';
import type { FoundOrder } from '../../../lib/records/found-order';
import { hrefOf, routeOf } from '../route';

/** Browsers refuse an address that changes with every letter. */
const REST_MS = 250;

/**
 * Keeps what is looked for in the page's address, in place of what stood there: back leads to where the reader came from.
 * @returns writes it at once
 */
export function useAddress(q: string, order: FoundOrder): () => void {
  const wanted = hrefOf({ kind: 'search', q, order });
  const newest = useRef(wanted);
  newest.current = wanted;
  const write = () => {
    const isHere = routeOf(location.hash).kind === 'search';
    if (isHere && location.hash !== newest.current) history.replaceState(null, '', newest.current);
  };
  useEffect(() => {
    const timer = setTimeout(write, REST_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  useEffect(() => {
    // Before a link leads away.
    addEventListener('click', write, true);
    return () => removeEventListener('click', write, true);
  }, []);
  return write;
}
