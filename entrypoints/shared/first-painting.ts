/** So long is waited for it at most: a page that nobody looks at is not painted. */
const PATIENCE_MS = 1000;

/** Resolves once something of the page is on the screen: what nobody sees at first is not to be fetched beside what everybody waits for. */
export const firstPainting: Promise<void> = new Promise((resolve) => {
  setTimeout(resolve, PATIENCE_MS);
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
  }).observe({ type: 'paint', buffered: true });
});
