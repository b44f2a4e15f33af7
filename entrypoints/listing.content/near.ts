import type { Line } from './line';

/** Lines are drawn from so far before they come into view: CSS pixels. */
const NEAR = '900px 0px';
/** More than are near the top of a page. */
const AT_TOP = 60;

/**
 * Tells, once, of each line that comes near the view. While a page is parsed only its first lines are looked out for: each frame
 * would else spend ten milliseconds on where two thousand of them are.
 */
export function watchNear(come: (line: Line) => void) {
  const byHost = new WeakMap<Element, Line>();
  /** Until the page is whole. */
  let later: Line[] | undefined = [];
  let count = 0;
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        const line = byHost.get(target);
        if (!isIntersecting || !line) continue;
        observer.unobserve(target);
        come(line);
      }
    },
    { rootMargin: NEAR },
  );

  function watch(line: Line): void {
    byHost.set(line.host, line);
    observer.observe(line.host);
  }

  return {
    add(lines: readonly Line[]): void {
      for (const line of lines) {
        if (later && count++ >= AT_TOP) later.push(line);
        else watch(line);
      }
    },
    /** The page is parsed. */
    whole(): void {
      later?.forEach(watch);
      later = undefined;
    },
    stop: () => observer.disconnect(),
  };
}
