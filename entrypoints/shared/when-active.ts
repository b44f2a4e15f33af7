declare global {
  interface Document {
    /** Not every browser prepares pages. */
    readonly prerendering?: boolean;
  }
}

/**
 * Resolves when the page is the reader's: one that the browser prepares ahead is in no frame of its tab yet, so that the background
 * would refuse it.
 */
export const whenActive = () =>
  new Promise<unknown>((resolve) =>
    document.prerendering ? document.addEventListener('prerenderingchange', resolve) : resolve(undefined),
  );
