import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** So much above and below the screen is drawn beforehand. */
const AROUND = '100% 0px';

/** Which stretches of long lists are drawn. */
export interface Near {
  /** Whether the stretch of that name is near the screen. */
  isNear(name: string): boolean;
  /** Pixels that one took when it was last drawn; undefined where it never was. */
  heightOf(name: string): number | undefined;
}

/**
 * Watches which stretches of a long list are near the screen: each is an element `[data-stretch]` with its name. One that holds the
 * keyboard's focus stays.
 * @param names of all that there are, in one text
 */
export function useNear(place: RefObject<HTMLElement | null>, names: string): Near {
  const [near, setNear] = useState<ReadonlySet<string>>(NONE);
  const heights = useRef(new Map<string, number>());
  useEffect(() => {
    const observer = new IntersectionObserver(
      (changes) =>
        setNear((before) => {
          const after = new Set(before);
          for (const { target, isIntersecting, boundingClientRect } of changes) {
            const name = (target as HTMLElement).dataset.stretch ?? '';
            if (isIntersecting) after.add(name);
            else if (before.has(name) && !target.contains(document.activeElement)) {
              heights.current.set(name, boundingClientRect.height);
              after.delete(name);
            }
          }
          return after;
        }),
      { rootMargin: AROUND },
    );
    for (const each of place.current?.querySelectorAll('[data-stretch]') ?? []) observer.observe(each);
    return () => observer.disconnect();
  }, [names]);
  return { isNear: (name) => near.has(name), heightOf: (name) => heights.current.get(name) };
}

const NONE: ReadonlySet<string> = new Set();
