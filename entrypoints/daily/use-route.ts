import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from './route';

/** The route of the address, kept up to date; the browser's back and forward lead through it. */
export function useRoute(): Route {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const onChange = () => setHash(location.hash);
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return routeOf(hash);
}

const keyOf = (address: string) => `scroll:${address}`;

/**
 * Puts the page where it was left at this address, as soon as it is long enough (its rows come from the database), unless
 * the reader scrolls first. Kept as long as the tab.
 */
export function useScrollPlace(address: string): void {
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    let wanted: number | undefined = Number(sessionStorage.getItem(keyOf(address))) || 0;
    const reach = () => {
      if (wanted === undefined) return;
      scrollTo(0, wanted);
      if (scrollY >= wanted - 1) wanted = undefined;
    };
    const letGo = () => {
      wanted = undefined;
    };
    const keep = () => {
      if (wanted === undefined) sessionStorage.setItem(keyOf(address), String(Math.round(scrollY)));
    };
    const grown = new ResizeObserver(reach);
    grown.observe(document.body);
    const own = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
    for (const each of own) addEventListener(each, letGo, { passive: true });
    addEventListener('scroll', keep, { passive: true });
    reach();
    return () => {
      grown.disconnect();
      for (const each of own) removeEventListener(each, letGo);
      removeEventListener('scroll', keep);
    };
  }, [address]);
}
